"""Who speaks, owes, is asked and is named: an office, a person, a body."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import DCTERMS, FOAF, KD, OA, ORG, RDF, SKOS, TIME
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.views.catalogue import Paper, catalogue
from kamerdraad.web.views.commitments import Commitment, commitments
from kamerdraad.web.views.facts import Facts, as_day

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

SHOWN: Final = 20
TYPES: Final = {KD.Office: "office", KD.Person: "person", KD.Body: "body", KD.Actor: "actor"}


@dataclass(frozen=True, slots=True)
class Tenure:
    """That somebody held an office, and the first and last day on which letters show it."""

    person: str
    office: str
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Said:
    """What was said about a subject: how often, and the last."""

    subject: str
    number: int
    iri: str
    quote: str
    document: str


@dataclass
class Actor:
    iri: str
    sort: str
    """office, person, body or actor."""
    kind: str
    other_names: list[str]
    facts: Facts
    tenures: list[Tenure]
    owes: list[Commitment]
    owed: list[Commitment]
    asked: dict[str, Counter[str]]
    """Questions put to it, by who asked, by the kind of answer ("" for none found)."""
    asks: dict[str, Counter[str]]
    """Questions that it put, by whom it asked."""
    said: list[Said]
    letters: list[Paper]
    named: list[tuple[str, int]]
    """Papers that name it, and how often."""
    neighbours: list[tuple[str, str]] = field(default_factory=list)
    """Property and actor."""


@dataclass(frozen=True, slots=True)
class Row:
    """An actor in the list of them."""

    iri: str
    sort: str
    kind: str
    spoken: int
    named: int


def actor(edition: Edition, iri: str) -> Actor | None:
    """The actor of that name; None where there is none."""
    store = edition.store
    facts = Facts.asked(store, f"BIND(<{iri}> AS ?s) <{iri}> ?p ?o")
    sort = next((sort for kind, sort in TYPES.items() if facts.is_a(iri, kind)), "")
    if not sort:
        return None
    known = catalogue(edition)
    bonds = commitments(edition)
    name = known.name(iri)
    labels = {
        label
        for predicate in (SKOS.prefLabel, SKOS.altLabel, FOAF.name)
        for label in facts.all(iri, predicate)
    }
    around = ((ORG.postIn, facts), (ORG.memberOf, facts), (ORG.holds, facts))
    return Actor(
        iri=iri,
        sort=sort,
        kind=facts.one(iri, ORG.classification),
        other_names=sorted(labels - {name}),
        facts=facts,
        tenures=_tenures(edition, iri),
        owes=[c for c in bonds if iri in c.debtors],
        owed=[c for c in bonds if iri in c.creditors],
        asked=_questions(edition, iri, KD.addressee, KD.speaker),
        asks=_questions(edition, iri, KD.speaker, KD.addressee),
        said=_said(edition, iri),
        letters=sorted(
            (p for p in known.papers.values() if iri in (p.sender, *p.authors)),
            key=lambda p: (p.date or date.min, p.identifier),
            reverse=True,
        ),
        named=_named(edition, iri),
        neighbours=[(p, other) for p, held in around for other in held.all(iri, p)]
        + _pointing(edition, iri),
    )


def prepare(edition: Edition) -> None:
    """Works out what the pages of all actors share."""
    actors(edition)
    edition.once("tenures", lambda: _all_tenures(edition))
    edition.once("named", lambda: _all_named(edition))


def actors(edition: Edition) -> tuple[Row, ...]:
    """All that speak or are named, the most heard first."""
    return edition.once("actors", lambda: _all(edition))


def _all(edition: Edition) -> tuple[Row, ...]:
    spoken = _counts(
        edition, f"SELECT ?a (COUNT(DISTINCT ?u) AS ?n) {{ ?u <{KD.speaker}> ?a }} GROUP BY ?a"
    )
    named = _counts(
        edition, f"SELECT ?a (COUNT(DISTINCT ?m) AS ?n) {{ ?m <{OA.hasBody}> ?a }} GROUP BY ?a"
    )
    kinds = Facts.asked(edition.store, f"VALUES ?p {{ <{ORG.classification}> }} ?s ?p ?o")
    types = " ".join(f"<{kind}>" for kind in TYPES)
    kinds.take(
        Facts.asked(edition.store, f"VALUES ?o {{ {types} }} VALUES ?p {{ <{RDF.type}> }} ?s ?p ?o")
    )
    rows = [
        Row(
            iri,
            next((sort for kind, sort in TYPES.items() if kinds.is_a(iri, kind)), "actor"),
            kinds.one(iri, ORG.classification),
            spoken.get(iri, 0),
            named.get(iri, 0),
        )
        for iri in {*spoken, *named}
        if iri in kinds
    ]
    return tuple(sorted(rows, key=lambda row: (-row.spoken, -row.named, row.iri)))


def _counts(edition: Edition, sparql: str) -> dict[str, int]:
    return {value_of(a): int(value_of(n)) for a, n in selected(edition.store.query(sparql))}


def _tenures(edition: Edition, iri: str) -> list[Tenure]:
    """Who held an office, or which offices somebody held, the latest first."""
    held = edition.once("tenures", lambda: _all_tenures(edition)).get(iri, [])
    return sorted(held, key=lambda t: (t.last or date.min, t.person, t.office), reverse=True)


def _all_tenures(edition: Edition) -> dict[str, list[Tenure]]:
    rows = selected(
        edition.store.query(
            f"""SELECT ?person ?office (MIN(?day) AS ?first) (MAX(?day) AS ?last) WHERE {{ GRAPH ?g {{
              ?tenure <{KD.office}> ?office ; <{ORG.member}> ?person .
              OPTIONAL {{ ?tenure <{ORG.memberDuring}>/<{TIME.inside}>/<{TIME.inXSDDate}> ?day }}
            }} }} GROUP BY ?person ?office"""
        )
    )
    found: dict[str, list[Tenure]] = {}
    for row in rows:
        person, office, first, last = map(value_of, row)
        tenure = Tenure(person, office, as_day(first), as_day(last))
        for side in {person, office} - {""}:
            found.setdefault(side, []).append(tenure)
    return found


def _questions(edition: Edition, iri: str, mine: str, theirs: str) -> dict[str, Counter[str]]:
    rows = selected(
        edition.store.query(
            f"""SELECT ?other ?kind (COUNT(DISTINCT ?q) AS ?n) WHERE {{
              ?q <{mine}> <{iri}> ; a <{KD.Question}> .
              FILTER NOT EXISTS {{ ?q <{KD.repeats}> ?earlier }}
              OPTIONAL {{ ?q <{theirs}> ?other }}
              OPTIONAL {{ ?answer <{KD.answers}> ?q ; <{KD.answerKind}> ?kind }}
            }} GROUP BY ?other ?kind ORDER BY ?other ?kind"""
        )
    )
    found: dict[str, Counter[str]] = {}
    for other, kind, number in rows:
        found.setdefault(value_of(other), Counter())[value_of(kind)] += int(value_of(number))
    return found


def _said(edition: Edition, iri: str) -> list[Said]:
    rows = selected(
        edition.store.query(
            f"""SELECT DISTINCT ?subject ?claim ?quote ?document WHERE {{
              ?claim <{KD.holder}> <{iri}> ; a <{KD.Claim}> ; <{DCTERMS.subject}> ?subject ;
                <{KD.inDocument}> ?document ; <{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}> ?quote .
              FILTER NOT EXISTS {{ ?claim <{KD.repeats}> ?earlier }} }} LIMIT 5000"""
        )
    )
    papers = catalogue(edition).papers
    by_subject: dict[str, list[tuple[date, str, str, str]]] = {}
    for row in rows:
        subject, claim, quote, document = map(value_of, row)
        paper = papers.get(document)
        day = (paper.date if paper else None) or date.min
        by_subject.setdefault(subject, []).append((day, claim, quote, document))
    found = [Said(subject, len(claims), *max(claims)[1:]) for subject, claims in by_subject.items()]
    return sorted(found, key=lambda said: (-said.number, said.subject))[:SHOWN]


def _named(edition: Edition, iri: str) -> list[tuple[str, int]]:
    counts = edition.once("named", lambda: _all_named(edition)).get(iri, {})
    return sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))[:SHOWN]


def _all_named(edition: Edition) -> dict[str, dict[str, int]]:
    """How often each paper names whom."""
    rows = selected(
        edition.store.query(
            f"""SELECT ?a ?d (COUNT(DISTINCT ?m) AS ?n) {{ ?m <{OA.hasBody}> ?a ;
              <{OA.hasTarget}>/<{OA.hasSource}>/<{KD.textOf}> ?d }} GROUP BY ?a ?d"""
        )
    )
    found: dict[str, dict[str, int]] = {}
    for actor, document, number in rows:
        found.setdefault(value_of(actor), {})[value_of(document)] = int(value_of(number))
    return found


def _pointing(edition: Edition, iri: str) -> list[tuple[str, str]]:
    """Offices of a body, members of a group."""
    rows = selected(
        edition.store.query(
            f"""SELECT DISTINCT ?p ?other WHERE {{ VALUES ?p {{ <{ORG.postIn}> <{ORG.memberOf}> }}
              ?other ?p <{iri}> }} ORDER BY ?p ?other LIMIT 200"""
        )
    )
    return [(value_of(p), value_of(other)) for p, other in rows]
