"""Utterances that say what became of a promise: kept, kept in part, or no longer to be."""

from __future__ import annotations

import re
from typing import Final

from kamerdraad.consistency.threads.model import StepKind
from kamerdraad.consistency.utterances import Utterance

_DELIVERS = re.compile(
    r"^(?:hierbij|bijgaand|bijgevoegd|met deze brief|in deze brief|middels deze brief|als bijlage|in de bijlage)\b.*"
    r"\b(?:bied|bieden|zend|zenden|stuur|sturen|doe|doen|informeer|informeren|treft|ontvangt|vindt|ga ik in|deel)\b"
    r".*\b(?:u|uw kamer|de kamer|de tweede kamer|de eerste kamer|beide kamers)\b"
    r"|^(?:hierbij|bijgaand|bijgevoegd) (?:treft|ontvangt|vindt) (?:u|uw kamer|de kamer)\b"
)
"""The promised paper arrives: the letter says that it hands it over."""
_ENCLOSED = re.compile(
    r"\b(?:treft|vindt|ontvangt) (?:u|uw kamer)\b.*\b(?:bijlage|bijgaand|hierbij|bijgevoegd|deze brief)\b"
    r"|\b(?:bijlage|bijgaand|hierbij|bijgevoegd|bij deze brief|met deze brief)\b.*\b(?:treft|vindt|ontvangt) (?:u|uw kamer)\b"
    r"|\b(?:u|uw kamer) (?:\w+ ){0,4}(?:in de bijlage|als bijlage|bijgaand) (?:aantreft|vindt|ontvangt)\b"
    r"|\b(?:als|in de) bijlage (?:gaat|gaan|is|zijn|volgt)\b|\b(?:gaat|gaan) (?:\w+ ){0,2}(?:als bijlage|hierbij|bij deze brief)\b"
    r"|\b(?:is|zijn) (?:als bijlage |hierbij )?bij(?:gevoegd|gesloten)\b"
)
"""The letter has it with it."""
_NOT_IT = re.compile(
    r"\b(?:niet|geen)\b|\bmede(?:delen)?,? dat\b"
    r"|\b(?:de|mijn|onze) (?:schriftelijke )?(?:antwoorden|beantwoording|reactie)(?: aan)? op (?:de |uw )?(?:schriftelijke )?(?:vragen|kamervragen|nadere vragen)\b"
)
"""A covering letter with answers hands over what every question has coming; a letter of delay nothing."""
_PARTLY = re.compile(r"\b(?:deels|gedeeltelijk|ten dele|een eerste deel|een deel|voor een deel)\b")
_LAPSES = re.compile(
    r"\btoezegging\w*\b.*\b(?:verval(?:t|len)|ingetrokken|niet (?:meer|langer) (?:nakomen|na te komen|gestand|worden nagekomen))\b"
    r"|\bverval(?:t|len)\b.*\btoezegging\w*\b"
    r"|\b(?:zie ik|ik zie|ziet het kabinet|het kabinet ziet|zien wij|wij zien)\b.*\baf van\b|\b(?:zie ik|ik zie|ziet het kabinet|het kabinet ziet) (?:er)?van\b.*\baf\b"
    r"|\bheb(?:ben)? (?:ik|wij)\b.*\bafgezien van\b|\bvan\b.*\bheb(?:ben)? (?:ik|wij)\b.*\bafgezien\b"
)
"""It is said not to be done any more."""
_OWN: Final = frozenset({"Claim", "Procedural", "Refusal", "Fulfilment", "Reference"})


def hands_over(unit: Utterance) -> bool:
    """Whether a sentence says that something comes with the letter, so that it promises nothing."""
    lower = unit.quote.lower()
    return _ENCLOSED.search(lower) is not None and _NOT_IT.search(lower) is None


def outcome(unit: Utterance) -> StepKind | None:
    """How a promise came out by what `unit` says; None where it says nothing of the sort."""
    lower = unit.quote.lower()
    if hands_over(unit):
        return StepKind.FULFILLED
    if unit.act not in _OWN:
        return None
    if _LAPSES.search(lower):
        return StepKind.LAPSED
    delivers = _DELIVERS.search(lower) is not None and _NOT_IT.search(lower) is None
    if unit.act != "Fulfilment" and not delivers:
        return None
    return StepKind.PARTLY_FULFILLED if _PARTLY.search(lower) else StepKind.FULFILLED
