"""What a letter says that an earlier one said, against that letter."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.tensions.reworded.clash import Clash, Test
from kamerdraad.consistency.tensions.reworded.contrast import named_otherwise, only_names
from kamerdraad.consistency.tensions.reworded.voices import of_others
from kamerdraad.letters.dates import MONTHS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing, Pairings
    from kamerdraad.consistency.tensions.statements import Statement

KIND: Final = "TensionKind-RenderingShift"
_TOLD: Final = (
    r"(?:gemeld|laten weten|liet weten|aangegeven|gaf aan|geschreven|schreef|bericht|berichtte|meegedeeld|medegedeeld|geantwoord|antwoordde|"
    r"gezegd|zei|toegelicht|vermeld|gesteld|verklaard|verklaarde|geïnformeerd|uiteengezet|beschreven|opgemerkt|staat|stond|bevestigd|bevestigde|meldde|toegezegd|beloofd|aangekondigd|te lezen|gewag gemaakt|opgenomen|verwoord|genoemd|noemde|beschreef|stelde|benadrukt|benadrukte|onderstreept|erkend|weergegeven|overgebracht|naar voren gebracht|in het vooruitzicht gesteld|ingegaan)"
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
_WHY: Final = Said(
    "De latere brief geeft de eerdere anders weer dan die luidt.",
    "The later letter renders the earlier one otherwise than it reads.",
)
_SAME_BUT_FOR_IT: Final = 0.9
"""What a report must share with what it reports, for another day or name to be a slip."""
_BUT_NAMES: Final = 0.45
_LEAST: Final = 0.3
_EASE: Final = 0.75
"""How much less than elsewhere a report must share with what the letter says: what it reports is named."""


def meant(pairings: Pairings) -> dict[str, set[str]]:
    """The texts of the earlier letters whose words a statement reports, by the statement's node."""
    dated: dict[date, set[str]] = defaultdict(set)
    for one in pairings.known.all:
        if one.unit.paper.date:
            dated[one.unit.paper.date].add(one.unit.text)
    found: dict[str, set[str]] = {}
    for one in pairings.known.all:
        if _BY.search(_SHORT.sub(r"\1", one.unit.quote)) and (
            texts := _letters(one, dated) or _asked(pairings, one) - {one.unit.text}
        ):
            found[one.unit.node] = texts
    return found


def told_again(
    pairings: Pairings, letters: Mapping[str, set[str]], tests: Sequence[Test]
) -> Iterator[tuple[Pairing, Clash]]:
    """Each report of what a letter said with what that letter, which it names, says instead."""
    every = pairings.known.all
    of_letter: dict[str, list[int]] = defaultdict(list)
    for at, one in enumerate(every):
        of_letter[one.unit.text].append(at)
    for at, one in enumerate(every):
        found = [
            (pair, clash)
            for text in letters.get(one.unit.node, ())
            for there in of_letter[text]
            if pairings.known.related(every[there], one)
            if (pair := pairings.pairing(there, at, least=_LEAST)) is not None
            for clash in (_first(pair, tests),)
            if clash is not None
        ]
        if found:
            yield max(found, key=lambda each: (each[0].shared.both, -each[0].one.unit.start))


def retold(pair: Pairing, tests: Sequence[Test]) -> Clash | None:
    """How a statement that only says that it was told before differs from an earlier letter's."""
    same = pair.one.unit.paper.dossiers & pair.other.unit.paper.dossiers
    return _first(pair, tests) if same and pair.one.unit.text != pair.other.unit.text else None


def _first(pair: Pairing, tests: Sequence[Test]) -> Clash | None:
    if of_others(pair.one):
        return None
    pair = replace(pair, report=True)
    for test in (*tests, _otherwise):
        clash = test(pair)
        if clash is not None and clash.holds(pair, _EASE):
            return replace(clash, kind=KIND, why=_WHY)
    return None


def _otherwise(pair: Pairing) -> Clash | None:
    """The same told with another day, year or name."""
    here, there = pair.before.moments, pair.after.moments
    if here and there and not here & there:
        return Clash(KIND, _WHY, "", _SAME_BUT_FOR_IT, _SAME_BUT_FOR_IT)
    if named_otherwise(pair) and only_names(pair):
        return Clash(KIND, _WHY, "", _BUT_NAMES, _BUT_NAMES)
    return None


def _letters(one: Statement, dated: dict[date, set[str]]) -> set[str]:
    """The letters of the days that a report names; without a year, of the year before its letter's date."""
    told = one.unit.paper.date
    found: set[str] = set()
    for day, month, year in _DAY.findall(" ".join(one.unit.quote.split())):
        at = MONTHS.index(month.casefold()) + 1
        for each in (int(year),) if year else ((told.year, told.year - 1) if told else ()):
            try:
                found |= dated.get(date(each, at, int(day)), set())
            except ValueError:
                continue
    for month, year in _MONTH.findall(" ".join(one.unit.quote.split())):
        at = MONTHS.index(month.casefold()) + 1
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
        if name in asker
        for text in texts
    }
