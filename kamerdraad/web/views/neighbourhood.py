"""What stands around a thing: the things it is tied to, those that they are tied to, and by what."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import CITO, DCTERMS, FOAF, KD, OA, ORG, RDFS, SCHEMA, SKOS
from kamerdraad.settings import BASE
from kamerdraad.store.model import selected
from kamerdraad.web.describing import is_iri, value_of
from kamerdraad.web.views.catalogue import Catalogue, catalogue

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

MOST: Final = 300
"""Things in one drawing; more can't be told apart."""
USUAL: Final = 100
FARTHEST: Final = 3
"""Steps from the thing in the middle."""
EACH: Final = 60
"""Things that are looked at for one property of one thing: a ministry has tens of thousands."""

TIES: Final = (
    KD.speaker,
    KD.holder,
    KD.addressee,
    KD.debtor,
    KD.creditor,
    KD.madeIn,
    KD.modifies,
    KD.answers,
    KD.defersTo,
    KD.repeats,
    KD.statedIn,
    KD.involves,
    KD.evidence,
    KD.inDocument,
    KD.inDossier,
    CITO.hasCitedEntity,
    DCTERMS.isPartOf,
    DCTERMS.subject,
    SCHEMA.sender,
    SCHEMA.recipient,
    SCHEMA.author,
    SCHEMA.mentions,
    ORG.memberOf,
    ORG.postIn,
    SKOS.broader,
)
"""Properties that tie things which a reader knows; what describes one thing alone is left out."""
PATHS: Final = {
    ORG.holds: f"^<{ORG.member}>/<{KD.office}>",
    KD.step: f"<{KD.step}>/<{KD.stepOf}>",
    KD.takenIn: f"<{KD.step}>/<{KD.takenIn}>",
    KD.assesses: f"^<{KD.evidence}>/<{KD.assesses}>",
}
"""Ties through something that no reader looks for by itself: a tenure, a step, an assessment."""
KINDS: Final = (
    KD.Document,
    KD.Dossier,
    KD.Office,
    KD.Person,
    KD.Body,
    KD.Actor,
    KD.CommitmentThread,
    KD.Commitment,
    KD.Tension,
    KD.Observation,
    KD.Citation,
    KD.Question,
    KD.Answer,
    KD.Claim,
    KD.DiscourseUnit,
    SKOS.Concept,
)
"""Classes by which things are told apart; of several the first counts."""

_PATHS: Final = {**{tie: f"<{tie}>" for tie in TIES}, **PATHS}
_TIES: Final = " ".join(f"<{tie}>" for tie in TIES)


@dataclass(frozen=True, slots=True)
class Node:
    iri: str
    kind: str
    """Its class; nothing for one that has no class of ours."""
    name: str


@dataclass(frozen=True, slots=True)
class Tie:
    source: str
    target: str
    property: str


@dataclass(frozen=True)
class Neighbourhood:
    centre: Node
    nodes: tuple[Node, ...]
    """The one in the middle first, then in order of nearness."""
    ties: tuple[Tie, ...]
    complete: bool
    """Whether nothing within reach was left out."""


def neighbourhood(edition: Edition, iri: str, *, steps: int, most: int) -> Neighbourhood:
    """What stands around `iri`: of each sort of tie some, before there are more of any."""
    reached = {iri: None}
    ring = [iri]
    complete = True
    for _ in range(steps):
        found: list[str] = []
        sources = [_candidates(edition, node, middle=node == iri) for node in ring]
        for other in _by_turns(sources):
            if other in reached:
                continue
            if len(reached) >= most:
                complete = False
                break
            reached[other] = None
            found.append(other)
        ring = found
        if not complete:
            break
    names = _named(edition, list(reached))
    kinds = _kinds(edition, list(reached))
    nodes = tuple(Node(node, kinds.get(node, ""), names[node]) for node in reached)
    return Neighbourhood(nodes[0], nodes, _ties(edition, list(reached)), complete)


def _candidates(edition: Edition, iri: str, *, middle: bool) -> Iterator[str]:
    """The things that one is tied to, in turn one for each property in each direction."""
    patterns = [
        f"{pattern} BIND(<{tie}> AS ?p)"
        for tie, path in (_PATHS if middle else PATHS).items()
        for pattern in (f"<{iri}> {path} ?to", f"?to {path} <{iri}>")
    ]
    if not middle:  # there each property has a search of its own, so that none is crowded out
        patterns += [
            f"VALUES ?p {{ {_TIES} }} {each}" for each in (f"<{iri}> ?p ?to", f"?to ?p <{iri}>")
        ]
    parts = [f"{{ SELECT DISTINCT ?p ?to WHERE {{ {each} }} LIMIT {EACH} }}" for each in patterns]
    rows = selected(edition.store.query(f"SELECT ?p ?to WHERE {{ {' UNION '.join(parts)} }}"))
    found = [(value_of(tie), value_of(other)) for tie, other in rows if is_iri(other)]
    known = _kinds(edition, sorted({other for _, other in found}))
    sorts: dict[str, list[str]] = {}
    for tie, other in found:
        if other in known and not other.startswith(f"{BASE}voc#"):
            sorts.setdefault(tie, []).append(other)
    return _by_turns([iter(sorted(sorts[sort])) for sort in sorted(sorts)])


def _by_turns(sources: Iterable[Iterator[str]]) -> Iterator[str]:
    """One of each, then a second of each, until all are through."""
    left = list(sources)
    while left:
        going = []
        for source in left:
            for item in source:
                yield item
                going.append(source)
                break
        left = going


def _ties(edition: Edition, iris: list[str]) -> tuple[Tie, ...]:
    """All ties among these things."""
    values = " ".join(f"<{iri}>" for iri in iris)
    # Properties are picked out here: in the query each would be looked up for each thing.
    parts = ["?from ?p ?to FILTER(isIRI(?to))"]
    parts += [f"?from {path} ?to BIND(<{tie}> AS ?p)" for tie, path in PATHS.items()]
    within = set(iris)
    found = set()
    for part in parts:
        rows = selected(
            edition.store.query(
                f"SELECT DISTINCT ?from ?to ?p WHERE {{ VALUES ?from {{ {values} }} {part} }}"
            )
        )
        for row in rows:
            source, target, tie = map(value_of, row)
            if tie in _PATHS and target in within and source != target:
                found.add((source, target, tie))
    return tuple(Tie(*each) for each in sorted(found))


def _kinds(edition: Edition, iris: list[str]) -> dict[str, str]:
    values = " ".join(f"<{iri}>" for iri in iris)
    rows = selected(
        edition.store.query(
            f"SELECT DISTINCT ?s ?class WHERE {{ VALUES ?s {{ {values} }} ?s a ?class }}"
        )
    )
    found: dict[str, str] = {}
    for thing, class_ in rows:
        iri, kind = value_of(thing), value_of(class_)
        if kind in KINDS:
            found[iri] = min(kind, found.get(iri, kind), key=KINDS.index)
    return found


def _named(edition: Edition, iris: list[str]) -> dict[str, str]:
    """What the things are called: by the catalogue, else their own words, else their IRI's end."""
    known = catalogue(edition)
    values = " ".join(f"<{iri}>" for iri in iris)
    called: dict[str, str] = {}
    for path in (
        f"<{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}>",
        f"<{RDFS.label}>|<{SKOS.prefLabel}>|<{FOAF.name}>|<{DCTERMS.title}>",
    ):
        rows = selected(
            edition.store.query(
                f"""SELECT ?s (MIN(STR(?name)) AS ?called) WHERE {{
                  VALUES ?s {{ {values} }} ?s {path} ?name }} GROUP BY ?s"""
            )
        )
        for iri, name in rows:
            if name is not None:
                called.setdefault(value_of(iri), value_of(name))
    return {iri: _name(known, iri, called.get(iri, "")) for iri in iris}


def _name(known: Catalogue, iri: str, called: str) -> str:
    paper = known.papers.get(iri)
    if paper and known.whole(iri) != iri:  # a letter is told apart from the paper that prints it
        return f"{known.name(iri)}: {paper.title}"
    return known.name(iri) if paper or iri in known.names else called or known.name(iri)
