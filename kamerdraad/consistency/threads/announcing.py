"""Sentences that say what the government will do, though nothing in them promises.

"De Erfgoedwet pas ik aan" is no promise by its words. When a later letter says that it was done, put
off or given up, it was one all the same: so such a sentence may begin a thread, but only then.
"""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.utterances import Utterance
from kamerdraad.letters.dates import MONTHS

_STATES: Final = """
acht achten begrijp ben bent beschik betreur constateer deel deelt denk erken ga geef had hadden heb hebben hecht
heeft herken hoop houd is kan ken kon lees meen moet neem merk onderken onderschrijf realiseer reken rekenen schat schreef schrijf sta
steun streef treed verwacht verwijs vertrouw vind vinden waardeer was waren weet werd werden wens wijs wil zag
zie zien zijn zou zouden zei zeg
"""
"""Verbs by which someone thinks, is or has, or speaks in the letter itself."""
_DOES: Final = re.compile(
    rf"\b(?!(?:{'|'.join(_STATES.split())})\b)[a-zé]{{3,}} (?:ik|wij)\b|\b(?:ik|wij) (?!(?:{'|'.join(_STATES.split())})\b)[a-zé]+\b",
    re.IGNORECASE,
)
"""The speaker does something: "pas ik aan", "ik ontvang hen"."""
_BEFORE: Final = listed(
    """
    dat die als zoals omdat zodat waarin waarop waarover waarmee of wat hoe dan toen terwijl zodra
    en maar want daarom dus ook hiermee hierbij hieronder
    """
)
"""Words that stand before "ik" and are no verb."""
_COUNTS_ON: Final = re.compile(
    r"\b(?:reken|rekenen|vertrouw|vertrouwen|hoop|hopen|verwacht|verwachten) (?:ik|wij)? ?er\w*\b|\b(?:ik|wij) (?:reken|rekenen|vertrouw|vertrouwen) er\w*\b",
    re.IGNORECASE,
)
"""What is counted on is for others to do."""
_COMES: Final = re.compile(
    r"\b(?:er kom(?:t|en)|kom(?:t|en) er)\b(?! geen\b| niet\b)|\b(?:zal|zullen)\b"
    r"|^(?!.*\b(?:moet|moeten|kan|kunnen|zou|zouden)\b).*\b(?:krijgt|krijgen|wordt|worden)\b(?!.*\b(?:geen|niet)\b)",
    re.IGNORECASE,
)
_PROMISED: Final = re.compile(
    r"\b(?:heb|heeft|had) (?:ik|mijn \w+|het kabinet)?.*\b(?:beloofd|toegezegd)\b", re.IGNORECASE
)
"""It is told that something was promised."""
_SOON: Final = re.compile(
    r"\b(?:de )?komende (?:week|weken|maand|maanden|tijd|periode|jaren|zomer|winter)\b|\bvolgende? (?:week|maand|jaar)\b"
    r"|\b(?:vanaf|per|met ingang van|uiterlijk) \d{1,2} [a-z]{3,9}\b(?! \d{4})|\bbinnenkort\b|\bstraks\b|\b(?:deze|komend|dit) (?:zomer|najaar|voorjaar|winter|herfst)\b",
    re.IGNORECASE,
)
_PAST: Final = re.compile(
    r"\b(?:is|zijn|werd|werden|heb|heeft|had|hadden|was|waren)\b", re.IGNORECASE
)
_OFFICE: Final = re.compile(r"\b(?:minister|staatssecretaris|kabinet|regering)\b", re.IGNORECASE)
"""Who can bind the government; a motion that members propose cannot."""
_TIME: Final = re.compile(rf"\b(?:({'|'.join(MONTHS)}) )?((?:19|20)\d\d)\b", re.IGNORECASE)


def announces(unit: Utterance) -> bool:
    """Whether a sentence says what its own side is to do: itself does, what will come, or what will be by a later day."""
    quote = unit.quote
    if unit.act != "Claim" or "?" in quote or not _OFFICE.search(unit.holder):
        return False
    if _COUNTS_ON.search(quote):
        return False
    if _PROMISED.search(quote) or _COMES.search(quote):
        return True
    if _SOON.search(quote) or _names_later_time(quote, unit.paper.date):
        return True
    return any(_does(clause) for clause in re.split("[;:]", quote))


def _does(clause: str) -> bool:
    found = _DOES.search(clause)
    if found is None or _PAST.search(clause):
        return False
    return not any(word.lower() in _BEFORE for word in found.group().split())


def _names_later_time(quote: str, day: date | None) -> bool:
    """Whether a sentence names a month or year after that in which its letter was written."""
    if day is None:
        return False
    for month, year in _TIME.findall(quote):
        at = (int(year), MONTHS.index(month.lower()) + 1 if month else 12)
        if at > (day.year, day.month if month else 12):
            return True
    return False
