"""Words by which an office says that it can't answer questions in time."""

import re

from kamerdraad.letters.model import PROSE, Letter

_ASKS = re.compile(r"\?[\"”’»')\]\d ]*$")
_LATE = r"\bniet (?:\w+ ){0,3}?(?:binnen|tijdig|op tijd)\b"
_DELAY = re.compile(
    r"^Hierbij (?:deel|bericht|meld|laat) ik\b[^?]{0,400}\bvragen\b"
    rf"|^(?:De|Deze|Uw) (?:\w+ )?(?:Kamer)?vragen\b[^?]{{0,600}}{_LATE}"
    rf"|\b(?:kan|kunnen|lukt|zal|zullen)\b[^.?!]{{0,200}}\bvragen\b[^.?!]{{0,300}}{_LATE}[^.?!]{{0,120}}\bbeantwoord"
    rf"|\bvragen\b[^.?!]{{0,300}}\b(?:kan|kunnen|lukt|zal|zullen)\b[^.?!]{{0,200}}{_LATE}[^.?!]{{0,120}}\bbeantwoord"
    r"|\bniet (?:\w+ ){0,2}om (?:de|deze|uw) (?:\w+ )?vragen\b[^.?!]{0,200}\b(?:tijdig|op tijd|binnen)\b[^.?!]{0,120}\bbeantwoord"
    rf"|^(?:Tot mijn spijt|Helaas)\b[^?]{{0,400}}\bvragen\b[^?]{{0,400}}{_LATE}"
)


def announces_delay(text: str) -> bool:
    """The office's word, under or without the questions, that it can't answer in time: no one asks it."""
    return not _ASKS.search(text) and bool(_DELAY.search(text))


def puts_off(letter: Letter) -> bool:
    """Whether the letter, in a paragraph of its own, says that questions will be answered later."""
    return any(
        block.kind in PROSE and announces_delay(letter.text[block.body : block.end])
        for block in letter.blocks
    )
