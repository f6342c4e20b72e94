"""What every store can do, and what its answers look like."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, Self, TypeAlias

from kamerdraad.errors import QueryError

if TYPE_CHECKING:
    from pyoxigraph import BlankNode, Literal, NamedNode, Quad, Triple

    Term: TypeAlias = NamedNode | BlankNode | Literal | Triple


@dataclass(frozen=True, slots=True)
class GraphEntry:
    """A named graph that a store holds."""

    graph: str
    digest: str | None = None
    """Its `STATE`, where it has one."""
    document: str | None = None
    """IRI of the document whose letter it was read from; None for what is no letter's."""


@dataclass(frozen=True, slots=True)
class Solutions:
    """The answer to SELECT: one row a solution, None where a variable is unbound."""

    variables: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]

    def __iter__(self) -> Iterator[tuple[Term | None, ...]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)


@dataclass(frozen=True, slots=True)
class Triples:
    """The answer to CONSTRUCT or DESCRIBE."""

    triples: tuple[Triple, ...]


Result: TypeAlias = Solutions | Triples | bool
"""The answer to any query; a plain `bool` for ASK."""


def selected(result: Result) -> Solutions:
    """`result` as the answer to a SELECT; raises `QueryError` where another form was asked."""
    if not isinstance(result, Solutions):
        raise QueryError("a SELECT is wanted here, and this is another form of query")
    return result


class Store(Protocol):
    """Quads in named graphs, each replaced whole or not at all.

    Every method raises `StoreError` where the store is missing, locked, down, full or too slow.
    """

    location: str

    def graphs(self) -> Iterator[GraphEntry]:
        """The named graphs, in order of their IRI."""
        ...

    def digest_of(self, graph: str) -> str | None:
        """The `STATE` of a graph; None where the store has no such graph or it has no state."""
        ...

    def quads(self, graph: str) -> Iterator[Quad]:
        """All that a graph holds; nothing for an unknown graph."""
        ...

    def replace(self, graph: str, quads: Iterable[Quad]) -> None:
        """Puts `quads` in place of all that `graph` held, in one transaction, safe on disk."""
        ...

    def drop(self, graph: str) -> None:
        """Takes a graph out; an unknown graph is no error."""
        ...

    def query(self, sparql: str, *, timeout: float | None = None) -> Result:
        """The answer to a SPARQL 1.1 query over the union of all graphs.

        Args:
            sparql: SELECT, ASK, CONSTRUCT or DESCRIBE; nothing that writes or calls other servers.
            timeout: seconds after which the query is really stopped.

        Raises:
            QueryError: it is not valid SPARQL, or not allowed.
        """
        ...

    def select(self, sparql: str, *, timeout: float | None = None) -> Solutions:
        """The answer to a SELECT, as `query` gives it; raises `QueryError` for another form."""
        ...

    def close(self) -> None:
        """Lets go of files, locks and processes; twice is no error."""
        ...

    def __enter__(self) -> Self: ...

    def __exit__(self, *exception: object) -> None: ...
