"""What a store holds at one moment, read once for all detectors of a run."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from kamerdraad.consistency.derived import state_of
from kamerdraad.consistency.findings import Passage
from kamerdraad.consistency.utterances import Paper, Utterance, papers, rows, utterances, values
from kamerdraad.ontology.terms import OA, RDF

if TYPE_CHECKING:
    from kamerdraad.store import Store

_SPANS: Final = f"""SELECT DISTINCT ?of ?text ?start ?end ?exact WHERE {{
  ?of <%s> ?span .
  ?span <{OA.hasSource}> ?text ; <{OA.hasSelector}> ?position , ?quote .
  ?position <{OA.start}> ?start ; <{OA.end}> ?end . ?quote <{OA.exact}> ?exact
}}"""
_TYPED: Final = f"SELECT DISTINCT ?node WHERE {{ ?node <{RDF.type}> <%s> }}"
_HELD: WeakKeyDictionary[Store, Snapshot] = WeakKeyDictionary()


def snapshot(store: Store) -> Snapshot:
    """The store as it is now; read again only if a letter has changed since the last time."""
    state = state_of(store)
    held = _HELD.get(store)
    if held is None or held.state != state:
        held = _HELD[store] = Snapshot(store, state)
    return held


class Snapshot:
    """The statements of a store and their properties, each fetched when it is first asked for."""

    def __init__(self, store: Store, state: str) -> None:
        self.state = state
        self._store = store
        self._values: dict[str, dict[str, tuple[str, ...]]] = {}

    @cached_property
    def units(self) -> tuple[Utterance, ...]:
        """All that is anchored and stands in a letter, in order of its place."""
        return tuple(utterances(self._store))

    @cached_property
    def unit(self) -> dict[str, Utterance]:
        """The same by IRI."""
        return {unit.node: unit for unit in self.units}

    @cached_property
    def papers(self) -> dict[str, Paper]:
        """The letters by IRI."""
        return papers(self._store)

    @cached_property
    def within(self) -> dict[str, tuple[Utterance, ...]]:
        """What is said in each question and answer."""
        found: dict[str, list[Utterance]] = {}
        for unit in self.units:
            if unit.place and unit.act:
                found.setdefault(unit.place, []).append(unit)
        return {place: tuple(units) for place, units in found.items()}

    @cached_property
    def sentences(self) -> dict[str, tuple[Utterance, ...]]:
        """What is said in each text version, in order."""
        found: dict[str, list[Utterance]] = {}
        for unit in self.units:
            if unit.act:
                found.setdefault(unit.text, []).append(unit)
        return {text: tuple(units) for text, units in found.items()}

    def of_type(self, kind: str) -> list[str]:
        """The nodes of a class, in order of their IRI."""
        return sorted(node for (node,) in rows(self._store, _TYPED % kind))

    def values(self, predicate: str) -> dict[str, tuple[str, ...]]:
        """What a property says of each thing."""
        if predicate not in self._values:
            self._values[predicate] = values(self._store, predicate)
        return self._values[predicate]

    def value(self, node: str, predicate: str) -> str:
        """The first value of a property of one thing, or nothing."""
        return self.values(predicate).get(node, ("",))[0]

    def code(self, node: str, predicate: str) -> str:
        """A value that is a code, without its list: "FullReply"."""
        return self.value(node, predicate).rpartition("#")[2].partition("-")[2]

    def spans(self, predicate: str) -> dict[str, tuple[str, int, int, str]]:
        """Text, start, end and words of what a property points to."""
        return {
            node: (text, int(start), int(end), exact)
            for node, text, start, end, exact in rows(self._store, _SPANS % predicate)
        }


def passage_at(unit: Utterance, node: str, start: int, end: int, quote: str) -> Passage:
    """A stretch of the letter that a unit stands in, with the unit's speaker and holder."""
    paper = unit.paper
    return Passage(
        node, paper.iri, paper.identifier, paper.date, quote, start, end, unit.text, unit.speaker,
        unit.holder,
    )  # fmt: skip
