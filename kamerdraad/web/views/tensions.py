"""Passages that ask to be read together, literally and side by side, with the words in which they differ."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import KD, OA, PROV, RDFS
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.language import LANGUAGES
from kamerdraad.web.views.catalogue import catalogue
from kamerdraad.web.views.facts import Facts, as_day

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

_TELLING: Final = re.compile(
    r"\d+(?:[.,]\d+)*|niet|geen|nooit|niets|niemand|nergens|evenmin|nauwelijks|zonder",
    re.IGNORECASE,
)
ALIKE: Final = 0.5
"""Share of the shorter quote's words that the other has too, from which what differs is marked."""
_WORD = re.compile(r"\d+(?:[.,]\d+)+|\w+|[^\w\s]|\s+")


@dataclass(frozen=True, slots=True)
class Side:
    """A passage with whose it is."""

    unit: str
    quote: str
    document: str
    day: date | None
    speaker: str
    holder: str
    start: int = 0
    words: tuple[tuple[str, bool], ...] = ()
    """The quote in pieces: whether the other passage lacks them."""


@dataclass(frozen=True, slots=True)
class Review:
    """What a human decided of it."""

    reviewer: str
    day: date | None
    comment: str


@dataclass(frozen=True)
class Found:
    """A tension or an observation."""

    iri: str
    kind: str
    tension: bool
    why: tuple[str, str]
    """In Dutch and in English."""
    reasons: tuple[list[str], list[str]]
    rule: str
    confidence: str
    review: str
    reviewed: Review | None
    sides: tuple[Side, ...]
    papers: tuple[str, ...]

    @property
    def rejected(self) -> bool:
        """Whether a human said that they do not belong together: kept, but folded."""
        return self.review.endswith("-Rejected")


def findings(edition: Edition) -> tuple[Found, ...]:
    """All of them: tensions first, the surest of each kind first."""
    return edition.once("findings", lambda: _all(edition))


def finding(edition: Edition, iri: str) -> Found | None:
    """The one of that name."""
    return next((found for found in findings(edition) if found.iri == iri), None)


def counted(found: tuple[Found, ...]) -> tuple[Counter[str], Counter[str]]:
    """How many there are of each kind, and in each state of review."""
    return Counter(f.kind for f in found), Counter(f.review for f in found)


_UNITS: Final = f"""{{ SELECT DISTINCT ?s WHERE {{
    {{ ?f a <{KD.Tension}> ; <{KD.involves}> ?s }}
    UNION {{ ?f a <{KD.Observation}> ; <{KD.evidence}> ?s }} }} }}"""
_SAID: Final = f"""VALUES ?p {{ <{RDFS.label}> <{RDFS.comment}> }}
    GRAPH ?g {{ ?s <{KD.reviewState}> ?state ; ?p ?o }}"""
_PATTERNS: Final = (
    f"GRAPH ?g {{ ?s a <{KD.Tension}> ; ?p ?o }}",
    f"GRAPH ?g {{ ?s a <{KD.Observation}> ; ?p ?o }}",
    f"VALUES ?p {{ <{KD.inDocument}> <{KD.speaker}> <{KD.holder}> }} {_UNITS} ?s ?p ?o",
    f"""VALUES ?p {{ <{OA.exact}> <{OA.start}> }} {_UNITS}
        GRAPH ?g {{ ?s <{KD.anchor}>/<{OA.hasSelector}> ?selector . ?selector ?p ?o }}""",
    f"""VALUES ?p {{ <{KD.passagePut}> <{KD.passagePrinted}> }} {_UNITS}
        GRAPH ?g {{ ?s ?p ?place . ?place <{OA.hasSelector}>/<{OA.exact}> ?o }}""",
)


def _all(edition: Edition) -> tuple[Found, ...]:
    facts = Facts()
    for pattern in _PATTERNS:
        facts.take(Facts.asked(edition.store, pattern))
    said = tuple(Facts.said(edition.store, language, _SAID) for language in LANGUAGES)
    reviews = _reviews(edition)
    made = [
        _found(edition, facts, said, reviews.get(iri), iri, tension=kind == KD.Tension)
        for kind in (KD.Tension, KD.Observation)
        for iri in facts.of_class(kind)
    ]
    return tuple(
        sorted(made, key=lambda f: (not f.tension, f.kind, -float(f.confidence or 0), f.iri))
    )


def _reviews(edition: Edition) -> dict[str, Review]:
    """What humans decided, by what they decided on."""
    rows = selected(
        edition.store.query(
            f"""SELECT ?found ?who ?when ?comment WHERE {{
              ?decision a <{KD.Decision}> ; <{KD.decidesOn}> ?found ; <{PROV.wasGeneratedBy}> ?act .
              OPTIONAL {{ ?decision <{RDFS.comment}> ?comment }}
              OPTIONAL {{ ?act <{PROV.endedAtTime}> ?when }}
              OPTIONAL {{ ?act <{PROV.wasAssociatedWith}>/<{RDFS.label}> ?who }} }}"""
        )
    )
    return {
        value_of(found): Review(value_of(who), as_day(value_of(when)), value_of(comment))
        for found, who, when, comment in rows
    }


def _both(said: tuple[Facts, ...], iri: str, predicate: str) -> tuple[list[str], list[str]]:
    """What is said of it in Dutch and in English; in Dutch twice where the other lacks."""
    dutch, english = (facts.all(iri, predicate) for facts in said)
    return dutch, english or dutch


def _found(
    edition: Edition,
    facts: Facts,
    said: tuple[Facts, ...],
    reviewed: Review | None,
    iri: str,
    *,
    tension: bool,
) -> Found:
    known = catalogue(edition)
    evidence = facts.all(iri, KD.evidence)
    units = (
        facts.all(iri, KD.involves) if tension else [u for u in evidence if u not in known.papers]
    )
    sides = [side for unit in units for side in _sides(edition, facts, unit)]
    sides.sort(key=lambda s: (s.day or date.max, s.start))
    reprinted = any(facts.all(unit, KD.passagePut) for unit in units)
    if (tension or reprinted) and len(sides) == 2:
        one, other = differing(sides[0].quote, sides[1].quote)
        sides = [replace(sides[0], words=one), replace(sides[1], words=other)]
    dutch, english = _both(said, iri, RDFS.label)
    return Found(
        iri=iri,
        kind=facts.one(iri, KD.tensionKind if tension else KD.observationKind),
        tension=tension,
        why=(dutch[0], english[0]) if dutch else ("", ""),
        reasons=_both(said, iri, RDFS.comment),
        rule=facts.one(iri, KD.rule),
        confidence=facts.one(iri, KD.confidence),
        review=facts.one(iri, KD.reviewState),
        reviewed=reviewed,
        sides=tuple(sides),
        papers=tuple(p for p in evidence if p in known.papers),
    )


def _sides(edition: Edition, facts: Facts, unit: str) -> list[Side]:
    """A unit as a side; of a reprint both passages, as it was put and as it was printed."""
    document = facts.one(unit, KD.inDocument)
    paper = catalogue(edition).papers.get(document)
    quotes = [
        quote
        for predicate in (KD.passagePut, KD.passagePrinted, OA.exact)
        for quote in facts.all(unit, predicate)[:1]
    ]
    start = int(facts.one(unit, OA.start) or 0)
    return [
        Side(
            unit=unit,
            quote=quote,
            document=document,
            day=paper.date if paper else None,
            speaker=facts.one(unit, KD.speaker),
            holder=facts.one(unit, KD.holder),
            start=start + place,
            words=((quote, False),),
        )
        for place, quote in enumerate(quotes)
    ]


def differing(
    one: str, other: str
) -> tuple[tuple[tuple[str, bool], ...], tuple[tuple[str, bool], ...]]:
    """Two quotes in pieces, each with whether the other says it otherwise.

    Where they have less than half of their words in common, nearly all would be marked: then only
    denials and numbers are, that the other lacks.
    """
    first, second = _WORD.findall(one), _WORD.findall(other)
    matcher = SequenceMatcher(
        None, [w.casefold() for w in first], [w.casefold() for w in second], autojunk=False
    )
    same = sum(
        not word.isspace()
        for tag, start, end, _, _ in matcher.get_opcodes()
        if tag == "equal"
        for word in first[start:end]
    )
    fewest = min(sum(not word.isspace() for word in words) for words in (first, second))
    if same < fewest * ALIKE:
        return _telling(first, second), _telling(second, first)
    kept: tuple[list[tuple[str, bool]], list[tuple[str, bool]]] = ([], [])
    for tag, a, b, c, d in matcher.get_opcodes():
        for words, start, end, into in ((first, a, b, kept[0]), (second, c, d, kept[1])):
            into += [(word, tag != "equal") for word in words[start:end]]
    return _joined(kept[0]), _joined(kept[1])


def _telling(words: list[str], others: list[str]) -> tuple[tuple[str, bool], ...]:
    """The words with those marked that deny or count, and that the others lack."""
    lacking = {word.casefold() for word in words} - {word.casefold() for word in others}
    return _joined([(w, bool(_TELLING.fullmatch(w)) and w.casefold() in lacking) for w in words])


def _joined(words: list[tuple[str, bool]]) -> tuple[tuple[str, bool], ...]:
    """Words of one sort as one piece; a space is marked between marked words, and not at their edge."""
    pieces: list[tuple[str, bool]] = []
    for place, (word, differs) in enumerate(words):
        inner = 0 < place < len(words) - 1
        space = word.isspace()
        marked = inner and words[place - 1][1] and words[place + 1][1] if space else differs
        before = pieces.pop()[0] if pieces and pieces[-1][1] == marked else ""
        pieces.append((before + word, marked))
    return tuple(pieces)
