"""The days, months and years that a clause speaks of, as stretches of days."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import MAXYEAR, MINYEAR, date
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.canonical import canonical
from kamerdraad.consistency.tensions.changes import reports
from kamerdraad.letters.dates import MONTHS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading
    from kamerdraad.consistency.tensions.statements import Statement

_MONTHS: Final = {name: at for at, name in enumerate(MONTHS, 1)}
_SPANS: Final = {
    "begin": (1, 3), "voorjaar": (3, 6), "lente": (3, 6), "zomer": (6, 9), "najaar": (9, 12), "herfst": (9, 12),
    "medio": (5, 8), "halverwege": (5, 8), "eind": (10, 12), "einde": (10, 12), "eerste kwartaal": (1, 3), "tweede kwartaal": (4, 6),
    "derde kwartaal": (7, 9), "vierde kwartaal": (10, 12), "eerste helft": (1, 6), "tweede helft": (7, 12), "winter": (1, 3),
}  # fmt: skip
"""From which month to which."""
_YEARS: Final = {"dit": 0, "vorig": -1, "afgelopen": -1, "volgend": 1, "komend": 1}
_YEAR: Final = r"(?:van |in )?(?P<year>(?:19|20)\d\d)\b|(?:van )?(?P<relative>dit|vorig|afgelopen|volgend|komend) jaar"
_WHEN: Final = re.compile(
    rf"(?:(?P<day>\d{{1,2}}) )?\b(?P<month>{'|'.join(_MONTHS)})\b(?: (?:{_YEAR}))?|"
    rf"(?P<span>{'|'.join(_SPANS)})(?: (?:{_YEAR.replace('year', 'year2').replace('relative', 'relative2')}))|"
    rf"(?<![\d.,/-]){_YEAR.replace('year', 'year3').replace('relative', 'relative3')}(?![.,/-]\d)",
    re.IGNORECASE,
)
_TOLD: Final = re.compile(
    rf"\b(?:in|op|bij brief van)\s+(?:\d{{1,2}} )?(?:{'|'.join(_MONTHS)})(?: \d{{4}})?\s+(?:\w+\s+){{0,4}}?(?:toegezegd|beloofd|gemeld|geschreven|bericht|laten weten|aangekondigd|aangegeven)\b",
    re.IGNORECASE,
)
_NEAR: Final = 60
_FROM: Final = re.compile(r"\b(?:sinds|sedert|vanaf|met ingang van)\b[^,;]{0,40}$", re.IGNORECASE)
_TO: Final = re.compile(
    r"\b(?:tot|tot en met|t/m)\s+(?:in |aan |ver in )?(?:de |het )?$", re.IGNORECASE
)
"""What makes of a day the beginning or the end of a stretch without another end."""
_UNTIL: Final = re.compile(r"\s*(?:t/m|tot en met|tot|–|-)\s*(?:de |het )?", re.IGNORECASE)
_SINCE: Final = re.compile(
    r"\b(?:sinds|vanaf|sedert|met ingang van|per|vóór|voor)\b", re.IGNORECASE
)
"""What holds from or until a day."""
_RANGE: Final = 130
"""Days that two stretches may differ in length to be one moment, as "begin 2022" and "1 januari 2022" do."""


def moments(statement: Statement) -> frozenset[tuple[date, date]]:
    """The stretches of days that it names, also as "vorig jaar", counted from its letter's date."""
    return moments_in(_where(statement), statement)


def moments_in(said: str, statement: Statement) -> frozenset[tuple[date, date]]:
    """The stretches of days that part of a statement names."""
    told = statement.unit.paper.date
    found: list[tuple[date, date]] = []
    last_end = -1
    for match in _WHEN.finditer(said):
        given = match["year"] or match["year2"] or match["year3"]
        relative = match["relative"] or match["relative2"] or match["relative3"]
        if given:
            year = int(given)
        elif told:
            year = told.year + _YEARS.get((relative or "dit").casefold(), 0)
            if not MINYEAR <= year <= MAXYEAR:
                continue
        else:
            continue
        stretch = _stretch(match, year)
        if found and _UNTIL.fullmatch(said[last_end : match.start()]):
            stretch = min(found.pop()[0], stretch[0]), stretch[1]
        elif _FROM.search(before := said[max(0, match.start() - _NEAR) : match.start()]):
            stretch = stretch[0], date.max
        elif _TO.search(before):
            stretch = date.min, stretch[1]
        found.append(stretch)
        last_end = match.end()
    return frozenset(found)


def _plain(printed: str) -> str:
    """In small letters, with the dotless i of bad scans as any other."""
    return printed.casefold().replace("ı", "i")


def _stretch(match: re.Match[str], year: int) -> tuple[date, date]:
    """The days that one mention of a day, month, season or year spans."""
    if match["month"]:
        month = _MONTHS[_plain(match["month"])]
        last = monthrange(year, month)[1]
        if match["day"]:
            day = min(max(int(match["day"]), 1), last)
            return date(year, month, day), date(year, month, day)
        return date(year, month, 1), date(year, month, last)
    if match["span"]:
        begin, end = _SPANS[_plain(match["span"])]
        return date(year, begin, 1), date(year, end, monthrange(year, end)[1])
    return date(year, 1, 1), date(year, 12, 31)


def _where(statement: Statement) -> str:
    """The clause, or if it names no moment the sentence that it is of, with the research that it tells of."""
    whole = statement.unit.quote
    tried = [statement.form.bare, canonical(whole).bare, *(() if reports(statement) else (whole,))]
    told = [_when_told(each) for each in tried]
    return next((said for said in told if _WHEN.search(said)), told[0])


def _when_told(said: str) -> str:
    """Without the day on which it was promised or told."""
    return _TOLD.sub(" ", " ".join(said.split()))


_DURING: Final = re.compile(
    r"\b(?:bij|tijdens|gedurende|ten tijde van|op het moment van|na afloop van|voorafgaand aan)\s+(?:de |het |een |deze |dit |die |dat )?(?:[\w-]+e )?$",
    re.IGNORECASE,
)
"""What stands before the name of an event."""
_EVENT: Final = re.compile(
    r"(?!\w*(?:opleiding|instelling|afdeling|vereniging|stichting|woning|vestiging|regering|voorziening|verzekering|regeling|leerling|organisatie|ding|ring|koning)$)"
    r"(?:\w+(?:ing|atie)|start|begin|einde|aanvang|sluiten|openen|(?:af|op|aan|uit|in)\w{4,}en)"
)
"""Names of events, by how they are made of a verb; no names of bodies."""
_ONE_EVENT: Final = 0.8


def at_one_event(pair: Pairing) -> bool:
    """Whether both tell of one event's time: "bij de opening", "bij het openen"."""
    return _named_event(pair.before, pair.shared.met) and _named_event(pair.after, pair.shared.back)


def _named_event(side: Reading, met: Mapping[int, float]) -> bool:
    bare = side.statement.form.bare
    return any(
        _EVENT.fullmatch(term.form) and _DURING.search(bare[: term.start])
        for term in side.terms
        if met.get(term.start, 0.0) >= _ONE_EVENT
    )


def together(pair: Pairing) -> bool | None:
    """Whether two statements name one moment; None where they name different ones, False where one names none."""
    here, there = pair.before.moments, pair.after.moments
    if here and there:
        return True if any(same(a, b) for a in here for b in there) else None
    return at_one_event(pair)


def past(pair: Pairing) -> bool:
    """Whether one speaks of a year gone by and the other, which names no moment, of its own letter's time."""
    if at_one_event(pair):
        return False
    for dated, undated in ((pair.before, pair.after), (pair.after, pair.before)):
        told = undated.statement.unit.paper.date
        found = dated.moments
        if not found or undated.moments or told is None or _SINCE.search(dated.said):
            continue
        if all(end.year < told.year for _, end in found):
            return True
    return False


def same(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether two stretches are one moment, or overlap where one has no end."""
    if date.max in (one[1], other[1]) or date.min in (one[0], other[0]):
        return one[0] <= other[1] and other[0] <= one[1]
    long, short = sorted(((one[1] - one[0]).days, (other[1] - other[0]).days), reverse=True)
    return one[0] <= other[1] and other[0] <= one[1] and long - short <= _RANGE


def ahead(pair: Pairing) -> bool:
    """Whether the earlier letter tells of a time that was not over, and the later, when it was, of the same.

    What was expected may have come out otherwise.
    """
    told, later = (side.statement.unit.paper.date for side in (pair.before, pair.after))
    if told is None or later is None or told >= later:
        return False
    return any(
        told < end <= later and any(same((begin, end), other) for other in pair.after.moments)
        for begin, end in pair.before.moments
    )
