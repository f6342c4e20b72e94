"""A promise that was made, and a later statement that it was not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.canonical import canonical
from kamerdraad.consistency.propositions.concepts import concepts
from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import kin
from kamerdraad.consistency.saying import SAME_MATTER, Said
from kamerdraad.consistency.stems import family
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.reworded.judged import borne_out
from kamerdraad.consistency.tensions.statements import Statement, statements
from kamerdraad.consistency.tensions.times import years

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-CommitmentDenied"
_BINDING: Final = frozenset({"Promise", "Offer", "Plan", "Assurance", "Contingency"})
_NEVER: Final = re.compile(
    r"\b(?:niet|nooit|nimmer|evenmin)\b[^.;]{0,60}\b(?:toegezegd|beloofd|toegezegde|in het vooruitzicht gesteld|"
    r"aangekondigd|aangeboden|gegarandeerd|verzekerd|afgesproken)\b|\bgeen\b[^.;]{0,40}\b(?:toezegging\w*|belofte\w*|aanbod|garantie\w*|verzekering)\b|"
    r"\b(?:nooit|nimmer)\b[^.;]{0,40}\bgezegd dat\b|\bniemand\b[^.;]{0,30}\b(?:toegezegd|beloofd|gegarandeerd)\b|"
    r"\b(?:nooit|niet)\b[^.;]{0,30}\b(?:verbonden|vastgelegd op)\b|"
    r"\b(?:toezegging|belofte|garantie|aanbod)\b[^;]{0,120}\b(?:niet|nooit) (?:gedaan|gegeven|gemaakt|geweest)\b|"
    r"\bgeen\b[^.;]{0,60}\b(?:in het vooruitzicht gesteld|toegezegd|beloofd|aangekondigd|aangeboden|gegarandeerd)\b|"
    r"\b(?:toegezegd|beloofd|aangeboden)\b[^.;,]{0,30}(?<!nog )\b(?:niet|nooit)\b|"
    r"\bvan een (?:toezegging|belofte|aanbod)\b[^.;]{0,30}\bgeen sprake\b",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(
    r"\b(?:garantie|belofte|toezegging)\b[^.;]{0,20}\bdat\b|\b(?:heb ik|hebben wij|heeft|hebben|is)\b[^.;]{0,40}\b(?:toegezegd|beloofd|verzekerd|gegarandeerd|aangekondigd)\b|\bben (?:ik )?bereid\b",
    re.IGNORECASE,
)
_WORDS: Final = frozenset(
    kin(family(word))
    for word in listed(
        """
        toezeggen toezegging beloven belofte aanbieden aanbod aankondigen kamer brief zeg zeggen voorganger
        vooruitzicht verzeker verzekeren garanderen garantie minister staatssecretaris kabinet uw media eerder
        """
    )
)
_LEAST: Final = 2
"""Things that the promise and its denial must share besides those of promising."""
_SHARE: Final = 0.5
"""Share of what is denied, or of what was promised, that both are about."""
_SURE_SHARE: Final = 0.65
"""The same share where nothing says that it is a commitment: "elke pachter krijgt binnen een jaar antwoord"."""
_THAT: Final = re.compile(
    r"\b(?:toegezegd|beloofd|belofte|toezegging|toe|gegarandeerd|garantie|gezegd|gegeven)\b,? dat\b",
    re.IGNORECASE,
)


@detector("denied", KIND)
def denied(store: Store) -> Iterator[Finding]:
    """A commitment, or a report of one, against a later statement that it was never made."""
    yield from each_once(borne_out(store, _found(store)))


def _found(store: Store) -> Iterator[Finding]:
    known = statements(store)
    made = [one for one in known.all if not _NEVER.search(one.said)]
    about = {id(one): matter(one) for one in made}
    having: dict[str, list[Statement]] = defaultdict(list)
    for one in made:
        for concept in about[id(one)]:
            having[concept].append(one)
    for no in known.all:
        if not _NEVER.search(no.said):
            continue
        denied = matter(no)
        meeting = {id(one): one for concept in denied for one in having[concept]}
        for one in meeting.values():
            shared = sorted(about[id(one)] & denied)
            share = len(shared) / max(1, min(len(denied), len(about[id(one)])))
            if len(shared) < _LEAST or share < _SHARE or not _earlier(one, no):
                continue
            if not binds(one) and (share < _SURE_SHARE or len(shared) <= _LEAST):
                continue
            if not known.related(one, no):
                continue
            why = Said(
                "Wat hier is toegezegd of aangekondigd, is volgens een latere passage nooit toegezegd.",
                "What is promised or announced here was never promised by a later passage.",
            )
            reasons = (Feature(SAME_MATTER, share, ", ".join(shared)),)
            passages = (one.unit.passage(), no.unit.passage())
            confidence = min(0.95, 0.5 + 0.4 * share)
            yield Finding(KIND, passages, why, "denied", confidence, reasons)


def matter(one: Statement) -> frozenset[str]:
    """What a promise, or its denial, is about: what follows "toegezegd dat", with the years that it names."""
    said = canonical(_THAT.split(one.said, maxsplit=1)[-1])
    found = concepts(said) | concepts(one.form) if len(concepts(said)) < _LEAST else concepts(said)
    return (found - _WORDS) | {str(year) for year in years(one)}


def binds(one: Statement) -> bool:
    """Whether a statement makes a commitment or tells of one that was made."""
    return one.unit.act in _BINDING or bool(_TOLD.search(one.said))


def _earlier(one: Statement, other: Statement) -> bool:
    """Whether one was said before the other; in one letter, what stands first."""
    first, second = one.unit.paper.date, other.unit.paper.date
    if one.unit.text == other.unit.text:
        return one.unit.start < other.unit.start
    return first is not None and second is not None and first <= second
