"""Every version that a graph has had, for asking what a newer reading changed.

It is a store of its own inside the store's folder, so that the union of all graphs, over which
everybody else asks, stays free of superseded readings.
"""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamerdraad.store.engine import opened
from kamerdraad.store.folder import ready_to_write, sweep
from kamerdraad.store.transaction import iri, n_triples

if TYPE_CHECKING:
    import pyoxigraph
    from pyoxigraph import Triple

HISTORY: Final = "urn:kamerdraad:archive"
"""The archive's graph that says which version revises which and which is the latest."""

_PROV = "http://www.w3.org/ns/prov#"


class Archive:
    """The versions of graphs; the caller holds the lock of the store that it belongs to."""

    def __init__(self, folder: Path, *, read_only: bool) -> None:
        self._store: pyoxigraph.Store | None = None
        if read_only:
            return
        ready_to_write(folder)
        sweep(folder)
        self._store = opened(folder, read_only=False)

    def keep(self, graph: str, triples: Iterable[Triple]) -> None:
        """Adds a version of `graph` as the revision of its latest one; a known version is left alone."""
        lines = "".join(sorted(n_triples(triples).splitlines(keepends=True)))
        if self._store is None or not lines:
            return
        version = iri(f"{graph}/version/{sha256(lines.encode()).hexdigest()[:16]}")
        if self._store.contains_named_graph(version):
            return
        history, name = iri(HISTORY), iri(graph)
        latest = f"<{_PROV}hadPrimarySource>"
        self._store.update(
            f"""INSERT DATA {{ GRAPH {version} {{ {lines} }} }} ;
            INSERT {{ GRAPH {history} {{ {version} <{_PROV}wasRevisionOf> ?earlier }} }}
            WHERE {{ GRAPH {history} {{ {name} {latest} ?earlier }} }} ;
            DELETE WHERE {{ GRAPH {history} {{ {name} {latest} ?earlier }} }} ;
            INSERT DATA {{ GRAPH {history} {{
              {version} <{_PROV}specializationOf> {name} . {name} {latest} {version} }} }}"""
        )
        self._store.flush()

    def flush(self) -> None:
        """Makes all of it readable to others."""
        if self._store:
            self._store.flush()

    def close(self) -> None:
        """Lets go of the files."""
        self._store = None
