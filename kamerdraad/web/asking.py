"""Queries of strangers: a few at a time, each in a process that can be killed, each with limits."""

from __future__ import annotations

import json
import queue
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamerdraad.errors import QueryError, StoreError
from kamerdraad.queries import Table
from kamerdraad.settings import BASE
from kamerdraad.store.guard import NOWHERE, Admitted, admit
from kamerdraad.store.killable import (
    AnswerTooLongError,
    QueryStoppedError,
    Serialisation,
    Worker,
)
from kamerdraad.web.serialising import SHORT
from kamerdraad.web.shelf import Shelf

if TYPE_CHECKING:
    from kamerdraad.store import Store
    from kamerdraad.web.relay import Relay

SECONDS: Final = 10.0
BYTES: Final = 10_000_000
PATIENCE: Final = 5.0
"""Seconds that a query waits for another to end before it is sent away."""
KEPT: Final = 200
"""Answers that are kept: many ask the same, and the store does not change under them."""
KEPT_BYTES: Final = 500_000

_NEW_EACH_TIME = re.compile(r"now|rand|uuid|bnode", re.IGNORECASE)
"""Only a query with one of these in it, if only in a name, can answer otherwise the next time."""


class BusyError(StoreError):
    """All processes are at work on the queries of others."""


class ServiceError(StoreError):
    """A server that a query calls did not answer as it should."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A query with the graphs that the request names for it."""

    sparql: str
    default_graphs: tuple[str, ...] = ()
    named_graphs: tuple[str, ...] = ()
    rows: str = "application/sparql-results+json"
    triples: str = "text/turtle"
    seconds: float = SECONDS
    prefixes: dict[str, str] = field(default_factory=lambda: SHORT)


class Pool:
    """A few worker processes on a snapshot, or a server that is asked in their place."""

    def __init__(
        self, store: Store, folder: Path | None, size: int, relay: Relay | None = None
    ) -> None:
        self._store = store
        self._relay = relay if folder else None  # another server would call out by itself
        self._workers: list[Worker] = [Worker(folder) for _ in range(size)] if folder else []
        self._free: queue.LifoQueue[Worker] = queue.LifoQueue()
        for worker in self._workers:
            self._free.put(worker)
        self._kept = Shelf[tuple[str, bytes]](KEPT, KEPT_BYTES)

    @property
    def calls_out(self) -> bool:
        """Whether queries may call other servers."""
        return self._relay is not None

    def admitted(self, sparql: str) -> Admitted:
        """What a query is and reaches.

        Raises:
            QueryError: it is none, or not allowed.
        """
        return admit(sparql, self._relay.hosts if self._relay else NOWHERE)

    def ask(self, asked: Asked) -> tuple[str, bytes]:
        """The kind of answer (solutions, boolean, triples) and its bytes.

        Raises:
            QueryError: it is no SPARQL query, or not allowed.
            StoreError: time is up, the answer too long, or nobody is free.
        """
        admitted = self.admitted(asked.sparql)
        if not self._workers:
            return self._of_server(asked)
        graphs = (asked.default_graphs, asked.named_graphs)
        key = (asked.sparql, *graphs, asked.rows, asked.triples)
        if held := self._kept.get(key):
            return held
        wanted = Serialisation(
            rows=asked.rows,
            triples=asked.triples,
            limit=BYTES,
            prefixes=asked.prefixes,
            base=f"{BASE}sparql",
            union=not admitted.datasets,
            graphs=graphs if any(graphs) else None,
        )
        if admitted.services and self._relay:
            return self._through(self._relay, asked, wanted)
        with self._worker() as worker:
            found = worker.serialised(asked.sparql, wanted, timeout=asked.seconds)
        if not _NEW_EACH_TIME.search(asked.sparql):
            self._kept.put(key, found, len(found[1]))
        return found

    def _through(self, relay: Relay, asked: Asked, wanted: Serialisation) -> tuple[str, bytes]:
        """The answer to a query that calls other servers; it is not kept, for theirs may change."""
        sparql = relay.through(asked.sparql)
        try:
            with self._worker() as worker:
                return worker.serialised(sparql, wanted, timeout=asked.seconds)
        except QueryError:
            raise QueryError("not a valid query") from None  # what is said of it has our address
        except (BusyError, QueryStoppedError, AnswerTooLongError):
            raise
        except StoreError:
            raise ServiceError(
                "a server that the query calls cannot be reached, is slow, or gave no table"
            ) from None

    def close(self) -> None:
        """Ends the processes."""
        for worker in self._workers:
            worker.close()

    @contextmanager
    def _worker(self) -> Iterator[Worker]:
        try:
            worker = self._free.get(timeout=PATIENCE)
        except queue.Empty:
            raise BusyError("others are asking long questions: try again in a moment") from None
        try:
            yield worker
        finally:
            self._free.put(worker)

    def _of_server(self, asked: Asked) -> tuple[str, bytes]:
        if asked.default_graphs or asked.named_graphs:
            raise QueryError(
                "the store is on another server, to which default-graph-uri and named-graph-uri"
                " cannot be passed on: name the graphs in the query, with FROM and FROM NAMED"
            )
        result = self._store.query(asked.sparql, timeout=asked.seconds)
        kind, body = serialised(Table.of(result), asked)
        if len(body) > BYTES:
            raise AnswerTooLongError(f"the answer is longer than {BYTES:,} bytes: ask for less")
        return kind, body


def serialised(table: Table, asked: Asked) -> tuple[str, bytes]:
    """The kind of an answer and its bytes in the form that was asked for."""
    import pyoxigraph

    if table.triples is not None:
        rdf = pyoxigraph.RdfFormat.from_media_type(asked.triples) or pyoxigraph.RdfFormat.TURTLE
        made = pyoxigraph.serialize(table.triples, format=rdf, prefixes=asked.prefixes)
        return "triples", made or b""
    if table.boolean is not None:
        held = json.dumps({"head": {}, "boolean": table.boolean})
    else:
        held = table.to_json()
    parsed = pyoxigraph.parse_query_results(held, format=pyoxigraph.QueryResultsFormat.JSON)
    form = pyoxigraph.QueryResultsFormat.from_media_type(asked.rows)
    assert form is not None
    if isinstance(parsed, pyoxigraph.QueryBoolean):
        return "boolean", parsed.serialize(format=form) or b""
    return "solutions", parsed.serialize(format=form) or b""
