"""Answers that only point elsewhere: where the reader ends who follows them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.exchange.turns import Answer, answers
from kamerdraad.consistency.findings import Feature, Finding, Passage, detector
from kamerdraad.consistency.saying import Said, said
from kamerdraad.consistency.snapshot import Snapshot, passage_at, snapshot
from kamerdraad.ontology.terms import BIBO, DCTERMS, KD

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "ObservationKind-ReferenceChain"
_FULL: Final = frozenset({"FullReply", "PremiseRejected"})
_PARTLY: Final = frozenset({"PartialReply"})
_WAITING: Final = frozenset({"HoldingReply"})
_POINTING: Final = frozenset({"Reference", "Procedural"})
ONLY: Final = Said("alleen ", "only ")
_MOST: Final = 30
"""Chains of one answer: what points to everything points to nothing in particular."""


@detector("chains", KIND)
def chains(store: Store) -> Iterator[Finding]:
    """Each answer that is nothing but a reference, with every way on from it to its end.

    An answer that says something itself and points elsewhere besides starts no chain, but is passed
    on the way: "zoals aangegeven bij vraag 1" leads on to the answer to question 1.
    """
    shot = snapshot(store)
    known = answers(shot)
    for answer in known.values():
        if not answer.kind.startswith("Deferral"):
            continue
        for path in paths(answer.unit.node, known)[:_MOST]:
            yield _finding(shot, known, path)


def paths(start: str, known: dict[str, Answer]) -> list[tuple[str, ...]]:
    """Every way on from an answer, up to where nothing is pointed to or the way comes back to itself."""
    done: list[tuple[str, ...]] = []
    open_ways: list[tuple[str, ...]] = [(start,)]
    while open_ways and len(done) < _MOST:
        way = open_ways.pop(0)
        onward = known[way[-1]].defers_to if way[-1] in known else ()
        if way[-1] in way[:-1] or not onward:
            done.append(way)
        else:
            open_ways += [(*way, target) for target in onward]
    return done


def _finding(shot: Snapshot, known: dict[str, Answer], path: tuple[str, ...]) -> Finding:
    end, confidence = _end(shot, known, path)
    passages = tuple(p for node in dict.fromkeys(path) if (p := _passage(shot, node)))
    first = known[path[0]]
    only = ONLY if _only_refers(shot, first) else Said("", "")
    why = said(
        "Het {first} verwijst {only}door ({names}) en eindigt in {end}.",
        "The {first} {only}refers on ({names}) and ends in {end}.",
        only=only,
        first=first.name,
        names=_joined(_name(shot, known, node) for node in path),
        end=end,
    )
    features = (
        Feature(Said("stappen", "steps"), 0.5, str(len(path) - 1)),
        Feature(Said("einde", "end"), confidence, end),
    )
    return Finding(KIND, passages, why, "chains", confidence, features, path)


def _only_refers(shot: Snapshot, answer: Answer) -> bool:
    """Whether it says nothing of its own besides: "Zie vraag 3. Ik vind dat van belang" does."""
    said = shot.within.get(answer.unit.node, ())
    return all(unit.act in _POINTING for unit in said if not unit.restated)


def _end(shot: Snapshot, known: dict[str, Answer], path: tuple[str, ...]) -> tuple[Said, float]:
    """What stands at the end, and how much that asks to be looked at."""
    last = path[-1]
    if last in path[:-1]:
        return Said(
            "een kring: de verwijzing komt bij zichzelf terug",
            "a circle: the reference comes back to itself",
        ), 0.95
    if last in known:
        kind = known[last].kind
        if kind in _FULL:
            return Said("een antwoord", "an answer"), 0.7
        if kind in _PARTLY:
            return Said(
                "een antwoord op een deel van de vraag", "an answer to a part of the question"
            ), 0.8
        if kind in _WAITING:
            return Said("uitstel", "postponement"), 0.9
        if kind.startswith("Declined"):
            return Said("een weigering", "a refusal"), 0.95
        return Said(
            "niets: ook dat antwoord verwijst alleen", "nothing: that answer only refers too"
        ), 0.85
    if shot.code(last, KD.resolution) == "Unresolved":
        return Said(
            "niets: waarnaar verwezen wordt is niet te vinden",
            "nothing: what it refers to cannot be found",
        ), 0.8
    return Said("een ander stuk", "another paper"), 0.6


def _name(shot: Snapshot, known: dict[str, Answer], node: str) -> str | Said:
    if node in known:
        return known[node].number or known[node].name
    if node in shot.unit:
        return f"‘{' '.join(shot.unit[node].quote.split())}’"
    for predicate in (DCTERMS.identifier, DCTERMS.title, BIBO.number):
        if name := shot.value(node, predicate):
            return name
    return node


def _joined(names: Iterable[str | Said]) -> Said:
    """A way from answer to answer."""
    both = [name if isinstance(name, Said) else Said(name, name) for name in names]
    return Said(" → ".join(each.nl for each in both), " → ".join(each.en for each in both))


def _passage(shot: Snapshot, node: str) -> Passage | None:
    unit = shot.unit.get(node)
    return passage_at(unit, node, unit.start, unit.end, unit.quote) if unit else None
