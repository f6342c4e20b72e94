"""A store cut into pieces that a reasoner can hold: some graphs at a time, with all that they refer to.

Whether a letter agrees with the ontology may hang on what another graph says of the same office or
commitment. So with each graph comes what the whole store says of every thing that it names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING, Final

from kamerdraad.settings import BASE

if TYPE_CHECKING:
    from pyoxigraph import Quad, Triple

    from kamerdraad.store import Store

MOST: Final = 8_000
"""Quads of one piece before what it refers to is added; HermiT holds about ten times as many in its gigabyte."""
_ASKED: Final = 200
"""Things that are asked for at a time."""
_OURS: Final = f"{BASE}id/"


@dataclass(frozen=True, slots=True)
class Chunk:
    """Some graphs, or a part of one, with what the store says of all that they name."""

    graphs: tuple[str, ...]
    triples: tuple[Quad | Triple, ...]

    @property
    def name(self) -> str:
        """How a report calls it: by its graph, or by the first and last of several."""
        if len(self.graphs) == 1:
            return self.graphs[0]
        return f"{self.graphs[0]} … {self.graphs[-1]} ({len(self.graphs)} graphs)"


def chunks(store: Store, most: int = MOST) -> Iterator[Chunk]:
    """All graphs of a store in pieces of about `most` quads; small graphs share one, large ones are cut."""
    names: list[str] = []
    gathered: list[Quad] = []
    for entry in store.graphs():
        for part in _parts(store.quads(entry.graph), most):
            if gathered and len(gathered) + len(part) > most:
                yield _chunk(store, names, gathered)
                names, gathered = [], []
            if entry.graph not in names:
                names.append(entry.graph)
            gathered += part
    if gathered:
        yield _chunk(store, names, gathered)


def alone(store: Store, graph: str, most: int = MOST) -> Iterator[Chunk]:
    """The pieces of one graph."""
    for part in _parts(store.quads(graph), most):
        yield _chunk(store, [graph], part)


def _parts(quads: Iterable[Quad], most: int) -> Iterator[list[Quad]]:
    """The quads of a graph in runs; what is said of one thing stays together, and of its parts near it."""

    def subject(quad: Quad) -> str:
        return str(quad.subject)

    part: list[Quad] = []
    for _, said in groupby(sorted(quads, key=subject), subject):
        part += said
        if len(part) >= most:
            yield part
            part = []
    if part:
        yield part


def _chunk(store: Store, names: Sequence[str], quads: Sequence[Quad]) -> Chunk:
    return Chunk(tuple(names), (*quads, *_said_of(store, _named(quads))))


def _named(quads: Iterable[Quad]) -> list[str]:
    """The things of this store that some quads name."""
    terms = (getattr(term, "value", "") for q in quads for term in (q.subject, q.object))
    return sorted({term for term in terms if term.startswith(_OURS)})


def _said_of(store: Store, things: Sequence[str]) -> Iterator[Triple]:
    """All that any graph says of these things."""
    from pyoxigraph import Triple

    for at in range(0, len(things), _ASKED):
        asked = " ".join(f"<{thing}>" for thing in things[at : at + _ASKED])
        found = store.select(
            f"SELECT DISTINCT ?s ?p ?o WHERE {{ VALUES ?s {{ {asked} }} ?s ?p ?o }}"
        )
        for s, p, o in found:
            yield Triple(s, p, o)  # type: ignore[arg-type]
