"""Which way a date without a year lies: behind the writing or ahead of it, by the words around it."""

import re

from kamerdraad.extract.dates.bounds import plain

_CITED = re.compile(
    r"\b(?:\w*brie(?:f|ven)|\w*besluit|verslag|uitspraak|vonnis|arrest|bericht|rapport|debat|vragen|advies|motie|artikel|publicatie|persbericht)\b[^.;?!]{0,200}\b(?:van|op|d\.d\.)\s\Z"
)
_FUTURE = re.compile(
    r"\b(?:zal|zullen|wordt|worden|verwacht|streef|zeg\stoe|gereed|aanbieden|informeer|ontvang|sturen|stuur|kom|komt|komen|kan|kunnen|moet|moeten|zou|beoogd|uiterlijk|wil|dient|ben\svoornemens|gaat|treedt|gepland|voorzien)\b"
)
_DONE = re.compile(r"\b(?:heb|heeft|was|waren|werd|werden|gehouden)\b")
_TOLD = re.compile(
    r"\b(?:heb|heeft|hebben|was|waren|werd|werden|is\s[^.]*\b(?:ge|ver|be)\w+[dt]|zijn\s[^.]*\bge\w+(?:[dt]|en))\b"
)
_DEADLINES = frozenset({"uiterlijk", "niet later dan", "voor", "vóór", "tegen"})


def bound_of(found: re.Match[str]) -> str:
    """The word that bounds the date, in lower case: "uiterlijk", "vanaf"; empty where none does."""
    return plain((found["bound"] or "").strip().lower())


def past(found: re.Match[str]) -> bool | None:
    """Whether a day or month without a year lies behind the writing; None where the nearest is meant.

    A deadline lies ahead, a paper that is cited lies behind; else the verbs around it tell. Where they
    do not ("vanaf 1 oktober geldt"), writers mean the one that is nearest.
    """
    if bound_of(found) in _DEADLINES:
        return False
    if _CITED.search(found.string, max(0, found.start() - 240), found.start()):
        return True
    clause = found.string[max(0, found.start() - 80) : found.end() + 40]
    if _FUTURE.search(clause) and not _DONE.search(clause):
        return False
    return True if told(found) else None


def told(found: re.Match[str]) -> bool:
    """Whether the sentence tells of what was done."""
    text = found.string
    begin = max(text.rfind(mark, 0, found.start()) for mark in (". ", "\n", "? "))
    stop = min(
        (at for mark in (". ", "\n", "? ") if (at := text.find(mark, found.end())) >= 0),
        default=len(text),
    )
    sentence = text[max(begin, 0) : min(stop, found.end() + 300)]
    return not _FUTURE.search(sentence) and bool(_TOLD.search(sentence))
