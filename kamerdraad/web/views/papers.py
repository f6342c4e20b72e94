"""Papers and what ties them together: dossiers, citations, subjects."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import CITO, DCTERMS, KD, OA
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.views.catalogue import Paper, catalogue
from kamerdraad.web.views.statement import ACTS

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

MOST: Final = 500


@dataclass(frozen=True, slots=True)
class Quoted:
    """Words that stand in a letter."""

    iri: str
    quote: str
    document: str
    mark: str = ""
    act: str = ""
    speaker: str = ""
    day: date | None = None


def counts(edition: Edition) -> dict[str, Counter[str]]:
    """How much was read in each paper (letters counted with the paper that prints them)."""
    return edition.once("counts", lambda: _counts(edition))


def totals(edition: Edition) -> Counter[str]:
    """How much there is in all."""
    total: Counter[str] = Counter()
    for counter in counts(edition).values():
        total.update(counter)
    return total


def _counts(edition: Edition) -> dict[str, Counter[str]]:
    known = catalogue(edition)
    classes = {
        KD.Question: "questions",
        KD.Answer: "answers",
        KD.Claim: "claims",
        KD.Citation: "citations",
    }
    found: dict[str, Counter[str]] = {}
    rows = selected(
        edition.store.query(
            f"""SELECT ?document ?class (COUNT(DISTINCT ?unit) AS ?n) WHERE {{
              VALUES ?class {{ {" ".join(f"<{kind}>" for kind in classes)} }}
              ?unit a ?class ; <{KD.inDocument}> ?document .
              FILTER NOT EXISTS {{ ?unit <{KD.repeats}> ?earlier }}
            }} GROUP BY ?document ?class"""
        )
    )
    for document, kind, number in rows:
        counter = found.setdefault(known.whole(value_of(document)), Counter())
        counter[classes[value_of(kind)]] += int(value_of(number))
    bonds = selected(
        edition.store.query(
            f"""SELECT ?document (COUNT(DISTINCT ?c) AS ?n) WHERE {{
              ?c <{KD.madeIn}>/<{KD.inDocument}> ?document }} GROUP BY ?document"""
        )
    )
    for document, number in bonds:
        counter = found.setdefault(known.whole(value_of(document)), Counter())
        counter["commitments"] += int(value_of(number))
    return found


def in_dossier(edition: Edition, dossier: str) -> list[Paper]:
    """The papers of a dossier, in order of date; those only cited come last."""
    known = catalogue(edition)
    found = {
        whole: known.papers[whole]
        for paper in known.papers.values()
        if dossier in paper.dossiers and (whole := known.whole(paper.iri)) in known.papers
    }
    return sorted(found.values(), key=lambda p: (not p.read, p.date or date.max, p.identifier))


def dossiers(edition: Edition) -> list[tuple[str, int]]:
    """The dossiers with how many of their papers were read, the fullest first."""
    held: Counter[str] = Counter()
    for paper in catalogue(edition).read():
        held.update(paper.dossiers)
    return sorted(held.items(), key=lambda pair: (-pair[1], pair[0]))


def citing(edition: Edition, iri: str) -> list[Quoted]:
    """Where a paper is cited, in which words."""
    rows = selected(
        edition.store.query(
            f"""SELECT DISTINCT ?citation ?quote ?document WHERE {{
              ?citation <{CITO.hasCitedEntity}> <{iri}> ; <{KD.inDocument}> ?document ;
                <{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}> ?quote }} LIMIT {MOST}"""
        )
    )
    return _dated(edition, [Quoted(value_of(c), value_of(q), value_of(d)) for c, q, d in rows])


def about(edition: Edition, subject: str) -> list[Quoted]:
    """What was said on a subject, the latest first."""
    rows = selected(
        edition.store.query(
            f"""SELECT DISTINCT ?unit ?quote ?document ?act ?speaker WHERE {{
              ?unit <{DCTERMS.subject}> <{subject}> ; <{KD.act}> ?act ; <{KD.inDocument}> ?document ;
                <{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}> ?quote .
              OPTIONAL {{ ?unit <{KD.speaker}> ?speaker }}
              FILTER NOT EXISTS {{ ?unit <{KD.repeats}> ?earlier }} }} LIMIT {MOST}"""
        )
    )
    found = {}
    for row in rows:
        unit, quote, document, act, speaker = map(value_of, row)
        found[unit] = Quoted(unit, quote, document, ACTS.get(act, ""), act, speaker)
    return _dated(edition, list(found.values()))


def subjects(edition: Edition) -> list[tuple[str, int]]:
    """The subjects with how often something is said on them."""
    return edition.once("subjects", lambda: _subjects(edition))


def _subjects(edition: Edition) -> list[tuple[str, int]]:
    rows = selected(
        edition.store.query(
            f"""SELECT ?subject (COUNT(DISTINCT ?unit) AS ?n) WHERE {{
              ?unit <{DCTERMS.subject}> ?subject ; <{KD.act}> ?act }} GROUP BY ?subject"""
        )
    )
    found = [(value_of(subject), int(value_of(number))) for subject, number in rows]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))


def _dated(edition: Edition, found: list[Quoted]) -> list[Quoted]:
    papers = catalogue(edition).papers
    dated = [
        Quoted(q.iri, q.quote, q.document, q.mark, q.act, q.speaker, papers[q.document].date)
        if q.document in papers
        else q
        for q in found
    ]
    return sorted(dated, key=lambda q: (q.day or date.min, q.iri), reverse=True)
