"""Which earlier letters a statement says what they said."""

from __future__ import annotations

import re
from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING, Final

from kamerdraad.letters.dates import MONTHS

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairings
    from kamerdraad.consistency.tensions.statements import Statement

_TOLD: Final = (
    r"(?:gemeld|laten weten|liet weten|aangegeven|gaf aan|geschreven|schreef|bericht|berichtte|meegedeeld|medegedeeld|geantwoord|antwoordde|"
    r"gezegd|zei|toegelicht|vermeld|gesteld|verklaard|verklaarde|geïnformeerd|uiteengezet|beschreven|opgemerkt|vastgelegd|opgenomen|kondigde|kondigt|(?:liet|lieten|laat)\b[^.;]{0,50}\bweten|zegde|beloofde|noemt|meldt|schrijft|geeft aan|verklaart|toonde|sprak|deelde|staat|stond|bevestigd|bevestigde|meldde|toegezegd|beloofd|aangekondigd|te lezen|gewag gemaakt|opgenomen|verwoord|genoemd|noemde|beschreef|stelde|benadrukt|benadrukte|onderstreept|erkend|weergegeven|overgebracht|naar voren gebracht|in het vooruitzicht gesteld|ingegaan)"
)
_BY: Final = re.compile(
    rf"\b(?:ik|wij|mijn|voorganger|ambtsvoorganger|brief|antwoord\w*|beantwoording|kabinet|minister|staatssecretaris)\b[^.;]{{0,140}}\b{_TOLD}\b|"
    rf"\b{_TOLD}\b[^.;]{{0,60}}\b(?:ik|wij|mijn|voorganger|ambtsvoorganger|brief|antwoord\w*)\b|\b(?:zo)?als\b[^.;]{{0,90}}\b{_TOLD}\b",
    re.IGNORECASE,
)
_SHORT: Final = re.compile(
    r"\b(jl|a\.?s|d\.?d|nr|nrs|resp|ca|art|mw|dhr|ds)\.(?=\s)", re.IGNORECASE
)
"""Shortened words, whose dot ends no sentence."""
_DAY: Final = re.compile(
    rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)})(?: ((?:19|20)\d\d))?\b", re.IGNORECASE
)
_MONTH: Final = re.compile(rf"(?<!\d )\b({'|'.join(MONTHS)}) ((?:19|20)\d\d)\b", re.IGNORECASE)
_ASKER: Final = re.compile(
    r"\b(?:het lid|de leden) ((?:(?:van|de|den|der|ten|ter|el) )*[A-Z][\w’'-]+)"
)


def meant(pairings: Pairings) -> dict[str, set[str]]:
    """The texts of the earlier letters whose words a statement reports, by the statement's node."""
    dated: dict[date, set[str]] = defaultdict(set)
    for one in pairings.all:
        if one.unit.paper.date:
            dated[one.unit.paper.date].add(one.unit.text)
    found: dict[str, set[str]] = {}
    for one in pairings.all:
        if _BY.search(_SHORT.sub(_undotted, one.unit.quote)) and (
            texts := _letters(one, dated) or _asked(pairings, one) - {one.unit.text}
        ):
            found[one.unit.node] = texts
    return found


def _undotted(found: re.Match[str]) -> str:
    return found.group().replace(".", "")


def _letters(one: Statement, dated: dict[date, set[str]]) -> set[str]:
    """The letters of the days that a report names; without a year, of the year before its letter's date."""
    told = one.unit.paper.date
    found: set[str] = set()
    for day, month, year in _DAY.findall(" ".join(one.unit.quote.split())):
        at = MONTHS.index(month.casefold().replace("ı", "i")) + 1
        for each in (int(year),) if year else ((told.year, told.year - 1) if told else ()):
            try:
                found |= dated.get(date(each, at, int(day)), set())
            except ValueError:
                continue
    for month, year in _MONTH.findall(" ".join(one.unit.quote.split())):
        at = MONTHS.index(month.casefold().replace("ı", "i")) + 1
        for day, texts in dated.items():
            if day.month == at and day.year == int(year):
                found |= texts
    return found - {one.unit.text}


def _asked(pairings: Pairings, one: Statement) -> set[str]:
    """The letters that answer questions of a member whom a report names."""
    names = {name.split()[-1] for name in _ASKER.findall(one.unit.quote)}
    return {
        text
        for name in names
        for asker, texts in pairings.known.asked.items()
        if name in asker.split()
        for text in texts
    }
