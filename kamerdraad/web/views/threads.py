"""Commitments followed from letter to letter, as lanes of the chambers and dossiers they run through."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import DCTERMS, KD, OA, RDFS, SCHEMA, VOC
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.language import LANGUAGES
from kamerdraad.web.views.catalogue import catalogue
from kamerdraad.web.views.commitments import commitment
from kamerdraad.web.views.facts import Facts

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

SIGNS: Final = {
    VOC.StepKind_Made: "promise",
    VOC.StepKind_Repeated: "promise",
    VOC.StepKind_Extended: "extend",
    VOC.StepKind_Changed: "change",
    VOC.StepKind_PartlyFulfilled: "part",
    VOC.StepKind_Fulfilled: "fulfilment",
    VOC.StepKind_Lapsed: "no",
}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that was said of it."""

    kinds: tuple[str, ...]
    unit: str
    quote: str
    document: str
    day: date | None
    after: int | None
    """Days since the step before."""
    lane: int
    """Which lane it stands in, from 1."""
    next_lane: int
    due: date | None
    why: tuple[list[str], list[str]]
    """In Dutch and in English."""

    @property
    def sign(self) -> str:
        """The sign of its first kind."""
        return SIGNS.get(self.kinds[0], "promise") if self.kinds else "promise"


@dataclass(frozen=True)
class Thread:
    iri: str
    label: str
    steps: tuple[Step, ...]
    lanes: tuple[tuple[str, str], ...]
    """The one to whom, and the dossier."""
    commitments: tuple[str, ...]
    confidence: str
    review: str


def thread(edition: Edition, iri: str) -> Thread | None:
    """The thread of that name; None where there is none."""
    return edition.lately(("thread", iri), lambda: _thread(edition, iri))


def _thread(edition: Edition, iri: str) -> Thread | None:
    store = edition.store
    facts = Facts.asked(
        store,
        f"{{ BIND(<{iri}> AS ?s) <{iri}> ?p ?o }} UNION {{ <{iri}> <{KD.step}> ?s . ?s ?p ?o }}",
    )
    if not facts.is_a(iri, KD.CommitmentThread):
        return None
    rows = selected(
        store.query(
            f"""SELECT DISTINCT ?unit ?document ?quote WHERE {{
              <{iri}> <{KD.step}>/<{KD.takenIn}> ?unit . ?unit <{KD.inDocument}> ?document ;
              <{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}> ?quote }}"""
        )
    )
    said = {value_of(unit): (value_of(d), value_of(q)) for unit, d, q in rows}
    known = catalogue(edition)
    nodes = sorted(facts.all(iri, KD.step), key=lambda n: int(facts.one(n, SCHEMA.position) or 0))
    lanes: list[tuple[str, str]] = []
    drafts = []
    for node in nodes:
        unit = facts.one(node, KD.takenIn)
        document, quote = said.get(unit, ("", ""))
        paper = known.papers.get(document)
        recipients = paper.recipients if paper else ()
        dossiers = known.dossier_of(paper) if paper else ()
        lane = (recipients[0] if recipients else "", dossiers[0] if dossiers else "")
        if lane not in lanes:
            lanes.append(lane)
        drafts.append((node, unit, document, quote, lanes.index(lane) + 1))
    return Thread(
        iri=iri,
        label=facts.one(iri, RDFS.label),
        steps=_steps(edition, facts, _reasons(edition, iri), drafts),
        lanes=tuple(lanes),
        commitments=tuple(sorted({c for n in nodes for c in facts.all(n, KD.stepOf)})),
        confidence=facts.one(iri, KD.confidence),
        review=facts.one(iri, KD.reviewState),
    )


def _reasons(edition: Edition, iri: str) -> tuple[Facts, ...]:
    """Why each step belongs to the thread, in each language."""
    where = f"<{iri}> <{KD.step}> ?s . ?s <{RDFS.comment}> ?o BIND(<{RDFS.comment}> AS ?p)"
    return tuple(Facts.said(edition.store, language, where) for language in LANGUAGES)


def _steps(
    edition: Edition,
    facts: Facts,
    reasons: tuple[Facts, ...],
    drafts: list[tuple[str, str, str, str, int]],
) -> tuple[Step, ...]:
    steps = []
    before: date | None = None
    for place, (node, unit, document, quote, lane) in enumerate(drafts):
        day = facts.day(node, DCTERMS.date)
        dutch, english = (each.all(node, RDFS.comment) for each in reasons)
        bonds = [c for iri in facts.all(node, KD.stepOf) if (c := commitment(edition, iri))]
        steps.append(
            Step(
                kinds=tuple(facts.all(node, KD.stepKind)),
                unit=unit,
                quote=quote,
                document=document,
                day=day,
                after=(day - before).days if day and before else None,
                lane=lane,
                next_lane=drafts[place + 1][4] if place + 1 < len(drafts) else lane,
                due=next((c.due.end for c in bonds if c.due and c.due.end), None),
                why=(dutch, english or dutch),
            )
        )
        before = day or before
    return tuple(steps)
