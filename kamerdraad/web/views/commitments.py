"""Every commitment with who owes what to whom by when, and who says what of its state."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import DCTERMS, KD, OA, PROV, RDFS, TIME, VOC
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.views.catalogue import catalogue
from kamerdraad.web.views.facts import Facts, as_day
from kamerdraad.web.views.statement import KINDS, Due, due_of

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

STILL_OWED: Final = frozenset(
    {
        VOC.CommitmentStatus_Open,
        VOC.CommitmentStatus_Ongoing,
        VOC.CommitmentStatus_PartlyFulfilled,
        VOC.CommitmentStatus_Overdue,
    }
)
SOON: Final = timedelta(days=183)


@dataclass(frozen=True, slots=True)
class Standing:
    """What somebody says of a commitment's state."""

    status: str
    source: str
    day: date | None
    evidence: tuple[str, ...]
    document: str


@dataclass(frozen=True)
class Commitment:
    iri: str
    mark: str
    kind: str
    quote: str
    units: tuple[str, ...]
    document: str
    made: date | None
    action: str
    condition: str
    debtors: tuple[str, ...]
    creditors: tuple[str, ...]
    due: Due | None
    standings: tuple[Standing, ...]
    thread: str = ""
    number: str = ""
    """Its number in a chamber's register."""

    @property
    def status(self) -> str:
        """What was said last; the sources stand side by side on its own page."""
        return self.standings[-1].status if self.standings else ""

    def overdue(self, today: date) -> int:
        """Days since its term ended, where it is still owed; 0 where it is not so."""
        late = self.due and self.due.end and self.status in STILL_OWED and self.due.end < today
        return (today - self.due.end).days if late and self.due and self.due.end else 0


def commitments(edition: Edition) -> tuple[Commitment, ...]:
    """All of them: what falls due first comes first, what has no term last."""
    return edition.once("commitments", lambda: _all(edition))


def commitment(edition: Edition, iri: str) -> Commitment | None:
    """The one of that name."""
    by_iri = edition.once("commitment", lambda: {c.iri: c for c in commitments(edition)})
    return by_iri.get(iri)


def _all(edition: Edition) -> tuple[Commitment, ...]:
    facts = _facts(edition)
    statuses: dict[str, list[str]] = {}
    for status in facts.of_class(KD.StatusAssessment):
        for assessed in facts.all(status, KD.assesses):
            statuses.setdefault(assessed, []).append(status)
    threads = _threads(edition)
    papers = catalogue(edition).papers
    found = []
    for iri in facts.of_class(KD.Commitment):
        units = facts.all(iri, KD.madeIn)
        quoted = [u for u in units if facts.one(u, OA.exact)]
        document = facts.one(quoted[0], KD.inDocument) if quoted else ""
        kind = facts.one(iri, KD.commitmentKind)
        issued = facts.day(iri, DCTERMS.issued)
        found.append(
            Commitment(
                iri=iri,
                mark=KINDS.get(kind, "promise"),
                kind=kind,
                quote=facts.one(quoted[0], OA.exact) if quoted else facts.one(iri, RDFS.label),
                units=tuple(quoted),
                document=document,
                made=issued or (papers[document].date if document in papers else None),
                action=facts.one(iri, RDFS.label),
                condition="; ".join(facts.through(iri, KD.condition, RDFS.label)),
                debtors=tuple(facts.all(iri, KD.debtor)),
                creditors=tuple(facts.all(iri, KD.creditor)),
                due=due_of(facts, iri),
                standings=_standings(facts, statuses.get(iri, ())),
                thread=threads.get(iri, ""),
                number=facts.one(iri, DCTERMS.identifier),
            )
        )
    return tuple(sorted(found, key=_place))


def _place(c: Commitment) -> tuple[date, date, str]:
    return (c.due and c.due.end) or date.max, c.made or date.max, c.iri


_PATTERNS: Final = (
    f"?s a <{KD.Commitment}> ; ?p ?o",
    f"?s a <{KD.StatusAssessment}> ; ?p ?o",
    f"?c <{KD.deadline}> ?s . ?s ?p ?o",
    f"?c <{KD.deadline}> ?term . ?term <{TIME.hasEnd}> ?s . ?s ?p ?o",
    f"VALUES ?p {{ <{RDFS.label}> }} ?c <{KD.condition}> ?s . ?s ?p ?o",
    f"VALUES ?p {{ <{KD.inDocument}> }} ?c <{KD.madeIn}> ?s . ?s ?p ?o",
    f"""VALUES ?p {{ <{OA.exact}> }}
        ?c <{KD.madeIn}> ?s . ?s <{KD.anchor}>/<{OA.hasSelector}> ?selector . ?selector ?p ?o""",
    f"VALUES ?o {{ <{PROV.SoftwareAgent}> }} ?s ?p ?o",
)
"""What is needed of all commitments, each within one graph."""
_EVIDENCE: Final = f"""
    VALUES ?p {{ <{KD.inDocument}> }}
    {{ SELECT DISTINCT ?s WHERE {{ ?status <{KD.assesses}> ?c ; <{KD.evidence}> ?s }} }}
    ?s ?p ?o"""


def _facts(edition: Edition) -> Facts:
    """All that is said of commitments, in a few questions rather than some for each."""
    facts = Facts.asked(edition.store, _EVIDENCE)
    for pattern in _PATTERNS:
        facts.take(Facts.asked(edition.store, f"GRAPH ?g {{ {pattern} }}"))
    return facts


def _standings(facts: Facts, statuses: Iterable[str]) -> tuple[Standing, ...]:
    found = []
    for status in statuses:
        evidence = tuple(facts.all(status, KD.evidence))
        source = facts.one(status, PROV.wasAttributedTo)
        found.append(
            Standing(
                status=facts.one(status, KD.status),
                source="" if facts.is_a(source, PROV.SoftwareAgent) else source,
                day=as_day(facts.one(status, DCTERMS.date)),
                evidence=evidence,
                document=next((facts.one(u, KD.inDocument) for u in evidence), ""),
            )
        )
    return tuple(sorted(found, key=lambda s: (s.day or date.min, s.source, s.status)))


def _threads(edition: Edition) -> dict[str, str]:
    rows = selected(
        edition.store.query(
            f"SELECT ?c ?thread WHERE {{ ?thread <{KD.step}>/<{KD.stepOf}> ?c }} ORDER BY ?thread"
        )
    )
    return {value_of(c): value_of(thread) for c, thread in rows}


@dataclass(frozen=True, slots=True)
class Filter:
    """Which commitments a reader wants to see."""

    office: str = ""
    to: str = ""
    kind: str = ""
    status: tuple[str, ...] = ()
    due: str = ""
    """overdue, soon, none, or anything else for all."""
    words: str = ""
    dossier: str = ""


def filtered(edition: Edition, wanted: Filter, today: date) -> list[Commitment]:
    """The commitments that fit."""
    known = catalogue(edition)
    words = wanted.words.casefold()

    def fits(c: Commitment) -> bool:
        paper = known.papers.get(c.document)
        return (
            (not wanted.office or wanted.office in c.debtors)
            and (not wanted.to or wanted.to in c.creditors)
            and (not wanted.kind or c.mark == wanted.kind)
            and (not wanted.status or c.status.rpartition("-")[2] in wanted.status)
            and _falls(c, wanted.due, today)
            and (words in c.quote.casefold() or words in c.action.casefold())
            and (
                not wanted.dossier
                or (paper is not None and wanted.dossier in known.dossier_of(paper))
            )
        )

    return [c for c in commitments(edition) if fits(c)]


def _falls(c: Commitment, due: str, today: date) -> bool:
    end = c.due.end if c.due else None
    match due:
        case "overdue":
            return c.overdue(today) > 0
        case "soon":
            return end is not None and today <= end <= today + SOON
        case "none":
            return end is None
        case _:
            return True
