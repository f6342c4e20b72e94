"""A promise that was made, and a later statement that it was not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.saying import SAME_MATTER, Said
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.statements import Statement, statements

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-CommitmentDenied"
_BINDING: Final = frozenset({"Promise", "Offer", "Plan", "Assurance", "Contingency"})
_NEVER: Final = re.compile(
    r"\b(?:niet|nooit|nimmer|evenmin)\b[^.;]{0,60}\b(?:toegezegd|beloofd|toegezegde|in het vooruitzicht gesteld|"
    r"aangekondigd|aangeboden)\b|\bgeen\b[^.;]{0,40}\b(?:toezegging\w*|belofte\w*|aanbod)\b|"
    r"\b(?:toegezegd|beloofd|aangeboden)\b[^.;]{0,30}\b(?:niet|nooit)\b|"
    r"\bvan een (?:toezegging|belofte|aanbod)\b[^.;]{0,30}\bgeen sprake\b",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(
    r"\b(?:heb ik|hebben wij|heeft het kabinet|is)\b[^.;]{0,40}\b(?:toegezegd|beloofd)\b",
    re.IGNORECASE,
)
_WORDS: Final = frozenset(
    {"toezeg", "belof", "belo", "beloof", "anbied", "ankondig", "anbod", "kamer", "brief"}
)
_LEAST: Final = 2
"""Words that the promise and its denial must share besides those of promising."""


@detector("denied", KIND)
def denied(store: Store) -> Iterator[Finding]:
    """A commitment, or a report of one, against a later statement that it was never made."""
    yield from each_once(_found(store))


def _found(store: Store) -> Iterator[Finding]:
    known = statements(store)
    made = [one for one in known.all if binds(one)]
    having: dict[str, list[Statement]] = defaultdict(list)
    for one in made:
        for stem in one.stems - _WORDS:
            having[stem].append(one)
    for no in known.all:
        if not _NEVER.search(no.said):
            continue
        about = no.stems - _WORDS
        meeting = {id(one): one for stem in about for one in having[stem]}
        for one in meeting.values():
            shared = sorted((one.stems & about) - _WORDS)
            if len(shared) < _LEAST or not _earlier(one, no) or not known.related(one, no):
                continue
            share = len(shared) / max(1, len(about))
            why = Said(
                "Wat hier is toegezegd of aangekondigd, is volgens een latere passage nooit toegezegd.",
                "What is promised or announced here was never promised by a later passage.",
            )
            reasons = (Feature(SAME_MATTER, share, ", ".join(shared)),)
            passages = (one.unit.passage(), no.unit.passage())
            confidence = min(0.95, 0.5 + 0.4 * share)
            yield Finding(KIND, passages, why, "denied", confidence, reasons)


def binds(one: Statement) -> bool:
    """Whether a statement makes a commitment or tells of one that was made."""
    if _NEVER.search(one.said):
        return False
    return one.unit.act in _BINDING or bool(_TOLD.search(one.said))


def _earlier(one: Statement, other: Statement) -> bool:
    """Whether one was said before the other; in one letter, what stands first."""
    first, second = one.unit.paper.date, other.unit.paper.date
    if one.unit.text == other.unit.text:
        return one.unit.start < other.unit.start
    return first is not None and second is not None and first <= second
