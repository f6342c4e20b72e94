"""Questions that a reply prints in other words, prints in part, or adds to."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, Passage, detector
from kamerdraad.consistency.propositions.differences import Difference, differences
from kamerdraad.consistency.saying import Said, said
from kamerdraad.consistency.snapshot import Snapshot, passage_at, snapshot
from kamerdraad.ontology.terms import BIBO, KD

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "ObservationKind-AlteredReprint"
_SHOWN: Final = 5
"""Differences that one sentence can name."""


@detector("reprints", KIND)
def reprints(store: Store) -> Iterator[Finding]:
    """Every reprint that the letters' graphs record, with the words that differ."""
    shot = snapshot(store)
    put, printed = shot.spans(KD.passagePut), shot.spans(KD.passagePrinted)
    for node in shot.of_type(KD.Reprint):
        passages = [
            found
            for side in (put, printed)
            if node in side and (found := _passage(shot, node, *side[node]))
        ]
        if not passages:
            continue
        question = shot.value(node, KD.statedIn)
        about = _about(shot, question, passages[0])
        if len(passages) == 2:
            yield from _altered(node, passages[0], passages[1], about)
        elif node in put:
            why = said(
                "Het antwoord laat een passage uit {about} weg.",
                "The reply leaves out a passage of {about}.",
                about=about,
            )
            yield _finding(node, passages, why, 0.9, Feature(Said("weggelaten", "left out"), 0.9))
        else:
            why = said(
                "Het antwoord geeft een passage als woorden van de vragensteller weer die {about} niet heeft.",
                "The reply gives a passage as the asker's words that {about} does not have.",
                about=about,
            )
            yield _finding(node, passages, why, 0.85, Feature(Said("toegevoegd", "added"), 0.85))


def _altered(node: str, put: Passage, printed: Passage, about: Said) -> Iterator[Finding]:
    """A sentence printed with other words; what only spelling, capitals or small words change is no finding."""
    changed = [each for each in differences(put.quote, printed.quote) if each.matters]
    if changed:
        shown = [each.line() for each in changed[:_SHOWN]]
        why = said(
            "Het antwoord drukt {about} met andere woorden af: {changes}.",
            "The reply prints {about} in other words: {changes}.",
            about=about,
            changes=Said("; ".join(e.nl for e in shown), "; ".join(e.en for e in shown)),
        )
        reasons = [Feature(_name(each), 0.95, each.line()) for each in changed]
        yield _finding(node, [put, printed], why, 0.95, *reasons)


def _name(change: Difference) -> Said:
    if change.gone and change.come:
        return Said("vervangen woorden", "replaced words")
    if change.gone:
        return Said("weggelaten woorden", "words left out")
    return Said("toegevoegde woorden", "added words")


def _finding(
    node: str, passages: list[Passage], why: Said, confidence: float, *features: Feature
) -> Finding:
    return Finding(KIND, tuple(passages), why, "reprints", confidence, features, (node,))


def _about(shot: Snapshot, question: str, passage: Passage) -> Said:
    """The question by its number; where it has none but its askers' name, by whose it is."""
    number = shot.value(question, BIBO.number)
    if number[:1].isdigit():
        return Said(f"vraag {number}", f"question {number}")
    asker = passage.speaker or (shot.unit[question].speaker if question in shot.unit else "")
    if asker:
        return Said(f"de inbreng van {asker}", f"the contribution of {asker}")
    return Said("de vragen zoals ze gesteld zijn", "the questions as they were put")


def _passage(
    shot: Snapshot, node: str, text: str, start: int, end: int, quote: str
) -> Passage | None:
    """A stretch with the letter and speaker of the first unit in it, or nothing if none is there."""
    units = shot.sentences.get(text, ())
    at = bisect_left(units, start, key=lambda unit: unit.start)
    if at == len(units) or units[at].start >= end:
        return None
    return passage_at(units[at], node, start, end, quote)
