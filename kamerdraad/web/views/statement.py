"""One statement of a letter, with what is said of it: for its place in the text and for its own page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final

from kamerdraad.ontology.terms import (
    BIBO,
    CITO,
    DCTERMS,
    KD,
    OA,
    PROV,
    RDFS,
    SCHEMA,
    TIME,
    VOC,
)
from kamerdraad.web.views.facts import Facts, as_day

ACTS: Final = {
    VOC.Act_Claim: "claim",
    VOC.Act_Promise: "promise",
    VOC.Act_Offer: "offer",
    VOC.Act_Plan: "plan",
    VOC.Act_Contingency: "contingency",
    VOC.Act_Assurance: "assurance",
    VOC.Act_Fulfilment: "fulfilment",
    VOC.Act_Refusal: "refusal",
    VOC.Act_Reference: "reference",
}
"""The mark of an act; others (questions, requests, the letter's own housekeeping) have none."""
KINDS: Final = {
    VOC.CommitmentKind_Promise: "promise",
    VOC.CommitmentKind_Offer: "offer",
    VOC.CommitmentKind_Plan: "plan",
    VOC.CommitmentKind_Contingency: "contingency",
    VOC.CommitmentKind_Assurance: "assurance",
}
PLEDGES: Final = frozenset(KINDS.values())


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where in which text something stands."""

    start: int
    end: int
    quote: str
    text: str


@dataclass(frozen=True, slots=True)
class Due:
    """Until when: the day it ends, and in which words."""

    end: date | None
    words: str


@dataclass(frozen=True)
class Statement:
    """A unit of a letter's text, or a citation in it."""

    iri: str
    mark: str
    """Name of its mark; "" for what is only anchored."""
    act: str
    """Code of what is done by it."""
    anchor: Anchor
    document: str
    speaker: str = ""
    holder: str = ""
    mode: str = ""
    addressees: tuple[str, ...] = ()
    polarity: str = ""
    modality: str = ""
    ground: str = ""
    restated: bool = False
    repeats: str = ""
    stated_in: str = ""
    subjects: tuple[str, ...] = ()
    mentions: tuple[str, ...] = ()
    quantities: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()
    creditors: tuple[str, ...] = ()
    due: Due | None = None
    conditions: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    rule: str = ""
    confidence: str = ""
    review: str = ""
    resolved: bool | None = None
    """Of a citation: whether it could be traced to one paper."""
    cited: str = ""
    cited_as: tuple[tuple[str, str], ...] = ()
    """Of a citation: what it gives of the paper (kind, number, title …), by property."""
    defect: str = ""

    @property
    def departs(self) -> bool:
        """Whether another's view is given."""
        return bool(self.holder and self.speaker and self.holder != self.speaker)


_CITED: Final = (
    DCTERMS.type,
    DCTERMS.title,
    KD.inDossier,
    BIBO.number,
    DCTERMS.identifier,
    DCTERMS.creator,
    DCTERMS.date,
    BIBO.locator,
    SCHEMA.pagination,
)


def anchor_of(facts: Facts, node: str, predicate: str = KD.anchor) -> Anchor | None:
    """Where a thing stands; None for what stands nowhere."""
    for span in facts.all(node, predicate):
        selectors = facts.all(span, OA.hasSelector)
        starts = [value for each in selectors for value in facts.all(each, OA.start)]
        ends = [value for each in selectors for value in facts.all(each, OA.end)]
        quotes = [value for each in selectors for value in facts.all(each, OA.exact)]
        if starts and ends:
            text = facts.one(span, OA.hasSource)
            return Anchor(int(starts[0]), int(ends[0]), quotes[0] if quotes else "", text)
    return None


def due_of(facts: Facts, commitment: str) -> Due | None:
    """A commitment's deadline, if it has one."""
    for term in facts.all(commitment, KD.deadline):
        days = facts.through(term, TIME.hasEnd, TIME.inXSDDate) or facts.all(term, TIME.inXSDDate)
        words = facts.one(term, RDFS.label)
        return Due(as_day(days[-1]) if days else None, "" if as_day(words) else words)
    return None


def statement(facts: Facts, iri: str) -> Statement | None:
    """The statement of that name; None where no words are anchored to it."""
    anchor = anchor_of(facts, iri)
    if anchor is None:
        return None
    commitments = tuple(facts.with_value(KD.madeIn, iri))
    act = facts.one(iri, KD.act)
    citation = facts.is_a(iri, KD.Citation)

    def pledged(predicate: str, *path: str) -> tuple[str, ...]:
        return tuple(v for c in commitments for v in facts.through(c, predicate, *path))

    return Statement(
        iri=iri,
        mark="citation" if citation else ACTS.get(act, ""),
        act=act,
        anchor=anchor,
        document=facts.one(iri, KD.inDocument),
        speaker=facts.one(iri, KD.speaker),
        holder=facts.one(iri, KD.holder),
        mode=facts.one(iri, KD.attributionMode),
        addressees=tuple(facts.all(iri, KD.addressee)),
        polarity=facts.one(iri, KD.polarity),
        modality=facts.one(iri, KD.modality),
        ground=facts.one(iri, KD.ground),
        restated=facts.one(iri, KD.restated) == "true",
        repeats=facts.one(iri, KD.repeats),
        stated_in=facts.one(iri, KD.statedIn),
        subjects=tuple(facts.all(iri, DCTERMS.subject)),
        mentions=tuple(facts.all(iri, SCHEMA.mentions)),
        quantities=tuple(_quantity(facts, q) for q in facts.all(iri, KD.quantity)),
        commitments=commitments,
        creditors=pledged(KD.creditor),
        due=next((due for c in commitments if (due := due_of(facts, c))), None),
        conditions=pledged(KD.condition, RDFS.label),
        actions=pledged(KD.action, RDFS.label),
        rule=facts.one(iri, KD.rule),
        confidence=facts.one(iri, KD.confidence),
        review=facts.one(iri, KD.reviewState),
        resolved=facts.one(iri, KD.resolution) == VOC.Resolution_Resolved if citation else None,
        cited=facts.one(iri, CITO.hasCitedEntity),
        cited_as=tuple((p, v) for p in _CITED for v in facts.all(iri, p)) if citation else (),
        defect="; ".join(facts.all(iri, KD.defect)),
    )


def _quantity(facts: Facts, iri: str) -> str:
    unit = facts.one(iri, SCHEMA.unitText) or facts.one(iri, SCHEMA.unitCode)
    value = facts.one(iri, SCHEMA.value)
    if not value:
        value = "–".join(
            filter(None, (facts.one(iri, SCHEMA.minValue), facts.one(iri, SCHEMA.maxValue)))
        )
    return f"{value} {unit}".strip()


@dataclass(frozen=True, slots=True)
class Run:
    """The reading that found what a letter's graph holds."""

    digest: str
    ended: date | None
    program: str


def run_of(facts: Facts, text: str) -> Run:
    """By what and when a text was read."""
    runs = facts.with_value(PROV.used, text)
    ended = [day for run in runs if (day := as_day(facts.one(run, PROV.endedAtTime)))]
    programs = [v for run in runs for v in facts.through(run, PROV.wasAssociatedWith, RDFS.label)]
    return Run(
        digest=facts.one(text, KD.textDigest),
        ended=max(ended, default=None),
        program=programs[0] if programs else "",
    )
