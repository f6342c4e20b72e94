"""A store in a folder of its own: Oxigraph inside this process."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Self

from kamerdraad.errors import StoreError
from kamerdraad.store.archive import Archive
from kamerdraad.store.engine import opened, trouble
from kamerdraad.store.folder import (
    ARCHIVE,
    SNAPSHOTS,
    FolderLock,
    ready_to_read,
    ready_to_write,
    sweep,
)
from kamerdraad.store.guard import admit, invalid
from kamerdraad.store.killable import Worker
from kamerdraad.store.listing import GRAPHS, entries, state, state_query
from kamerdraad.store.model import GraphEntry, Result, Solutions, selected
from kamerdraad.store.results import collected
from kamerdraad.store.transaction import change, has_blank, iri, replacement

if TYPE_CHECKING:
    import pyoxigraph
    from pyoxigraph import Quad


class EmbeddedStore:
    """Oxigraph on disk; many readers or one writer at a time."""

    def __init__(self, folder: Path, *, read_only: bool = False, archive: bool = False) -> None:
        self.location = str(folder)
        self._folder = folder
        self._read_only = read_only
        self._archive: Archive | None = None
        self._worker: Worker | None = None
        self._snapshot: Path | None = None
        if read_only:
            ready_to_read(folder)
        else:
            ready_to_write(folder)
        self._lock = FolderLock(folder, write=not read_only)
        try:
            if not read_only:
                sweep(folder)
            self._store: pyoxigraph.Store | None = opened(folder, read_only)
            if archive:
                self._archive = Archive(folder / ARCHIVE, read_only=read_only)
        except BaseException:
            self._lock.release()
            raise

    def graphs(self) -> Iterator[GraphEntry]:
        """The named graphs, in order of their IRI."""
        yield from entries(self.select(GRAPHS))

    def digest_of(self, graph: str) -> str | None:
        """The state a graph says it has; None for an unknown graph."""
        return state(self.select(state_query(graph)))

    def quads(self, graph: str) -> Iterator[Quad]:
        """All that a graph holds."""
        yield from self._open.quads_for_pattern(None, None, None, iri(graph))

    def replace(self, graph: str, quads: Iterable[Quad]) -> None:
        """Puts `quads` in place of all that `graph` held, in one transaction, safe on disk."""
        from pyoxigraph import Quad

        triples = list({quad.triple: None for quad in quads})
        held = [quad.triple for quad in self.quads(graph)]
        if self._archive:
            self._archive.keep(graph, held)
        if held:
            self._write(lambda store: store.update(change(graph, held, triples)))
        elif has_blank(triples):
            # The engine names blank nodes anew only when it parses them.
            self._write(lambda store: store.update(replacement(graph, triples)))
        else:
            # What is new is loaded in bulk: several times faster, and as safe from a kill.
            name = iri(graph)
            new = [Quad(t.subject, t.predicate, t.object, name) for t in triples]
            self._write(lambda store: store.bulk_extend(new))
        if self._archive:
            self._archive.keep(graph, triples)

    def drop(self, graph: str) -> None:
        """Takes a graph out; an unknown graph is no error."""
        if self._archive:
            self._archive.keep(graph, (quad.triple for quad in self.quads(graph)))
        self._write(lambda store: store.update(replacement(graph, ())))

    def query(self, sparql: str, *, timeout: float | None = None) -> Result:
        """The answer over the union of all graphs; with a time limit, from a process of its own."""
        # The engine lets the union overrule FROM, so a query that names its graphs goes without.
        union = not admit(sparql).datasets
        if timeout is not None:
            store = self._open
            if self._worker is None:
                self._worker = Worker(self._readable_beside(store))
            return self._worker.query(sparql, union=union, timeout=timeout)
        try:
            return collected(self._open.query(sparql, use_default_graph_as_union=union))
        except SyntaxError as error:
            raise invalid(sparql, str(error)) from None
        except (OSError, RuntimeError) as error:
            raise self._trouble(error) from None

    def select(self, sparql: str, *, timeout: float | None = None) -> Solutions:
        """The answer to a SELECT."""
        return selected(self.query(sparql, timeout=timeout))

    def archived(self) -> EmbeddedStore:
        """The archive as a store to read: every version of every graph, each under its own name.

        Raises:
            StoreError: no archive was kept.
        """
        if self._archive:
            self._archive.flush()
        folder = self._folder / ARCHIVE
        if not (folder / "CURRENT").is_file():
            raise StoreError(
                f"the store {self._folder} keeps no archive of earlier readings:"
                " build with archive=True to keep one from then on"
            )
        return EmbeddedStore(folder, read_only=True)

    def close(self) -> None:
        """Lets go of the folder."""
        self._forget_snapshot()
        self._store = None  # the engine closes its files when nothing refers to it
        if self._archive:
            self._archive.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @property
    def _open(self) -> pyoxigraph.Store:
        if self._store is None:
            raise StoreError(f"the store {self._folder} is closed")
        return self._store

    def _write(self, change: Callable[[pyoxigraph.Store], None]) -> None:
        if self._read_only:
            raise StoreError(f"the store {self._folder} was opened for reading only")
        self._forget_snapshot()
        try:
            change(self._open)
            self._open.flush()
        except (OSError, RuntimeError) as error:
            trouble = self._trouble(error)
            self.close()  # after a failed write the engine refuses all others until opened anew
            raise trouble from None

    def _readable_beside(self, store: pyoxigraph.Store) -> Path:
        """A folder that another process can read now: a snapshot where this one may write."""
        if self._read_only:
            return self._folder
        self._snapshot = self._folder / f"{SNAPSHOTS}{os.getpid()}"
        try:
            store.backup(self._snapshot)
        except (OSError, RuntimeError) as error:
            raise self._trouble(error) from None
        return self._snapshot

    def _forget_snapshot(self) -> None:
        if self._worker:
            self._worker.close()
            self._worker = None
        if self._snapshot:
            shutil.rmtree(self._snapshot, ignore_errors=True)
            self._snapshot = None

    def _trouble(self, error: Exception) -> StoreError:
        return trouble(self._folder, error)
