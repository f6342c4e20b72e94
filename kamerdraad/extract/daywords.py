"""Dutch words for days, and the day against which a passage's "jl." and "komend" are meant."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from kamerdraad.letters.dates import MONTHS as MONTH_NAMES
from kamerdraad.letters.model import Letter

MONTHS = {name: number for number, name in enumerate(MONTH_NAMES, 1)}
MONTH = "(?:" + "|".join(MONTHS) + ")"
YEAR = r"(?:19|20)\d\d"
LAST = r"(?:jl\b\.?|j\.l\.|ll\b\.?|l\.l\.|jongstleden|laatstleden)"
NEXT = r"(?:a\.s\.|aanstaande\b|eerstkomende\b)"

THAT_YEAR = r"(?:van\s)?(?:dit|vorig|volgend|komend)\sjaar"

DAY = (
    rf"(?:\d{{1,2}}\s{MONTH}(?:,?\s?{YEAR}\b|\s(?:{LAST}|{NEXT}|{THAT_YEAR}))?"
    rf"|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:{YEAR})\b)"
)
"""A day in the month, with its year, "jl.", "dit jaar" or none of these."""

MONTH_ONLY = rf"(?:{MONTH}\s(?:{YEAR}\b|{LAST}|{NEXT})|afgelopen\s{MONTH})"
"""A month with something that fixes its year."""

_DAY = re.compile(
    rf"(?P<d>\d{{1,2}})\s(?P<m>{MONTH})(?:,?\s?(?P<y>{YEAR})\b"
    rf"|\s(?:(?P<last>{LAST})|(?P<next>{NEXT})|(?P<that>{THAT_YEAR})))?",
    re.IGNORECASE,
)
_DIGITS = re.compile(rf"(?P<d>\d{{1,2}})[-/.](?P<m>\d{{1,2}})[-/.](?P<y>{YEAR})")
_MONTH = re.compile(
    rf"(?:(?P<past>afgelopen)\s)?(?P<m>{MONTH})(?:\s(?:(?P<y>{YEAR})\b|(?P<last>{LAST})|(?P<next>{NEXT})))?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Timeline:
    """Which day a passage was written on: the date of the part it stands in, else of the paper."""

    letter: Letter | None

    def at(self, offset: int) -> date | None:
        """The day on which the passage at `offset` was written."""
        if self.letter is None:
            return None
        for part in self.letter.parts:
            if part.start <= offset < part.end and part.date:
                return part.date
        return self.letter.metadata.date


def make_day(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has none such ("31 juni")."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def month_end(year: int, month: int) -> date:
    """The last day of the month."""
    return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)


def year_said(words: str | None, written: date | None) -> int | None:
    """The year that words such as "2025" or "volgend jaar" name; without words the year of writing."""
    if words and words[0].isdigit():
        return int(words)
    if written is None:
        return None
    said = re.search(r"dit|vorig|volgend|komend", (words or "dit").lower())
    return written.year + {"dit": 0, "vorig": -1}.get(said[0] if said else "dit", 1)


def year_of(month: int, day: int, written: date, *, past: bool | None) -> int:
    """The year of a day without one: the last before the writing, the first after it, or the nearest."""
    here = make_day(written.year, month, day)
    if past is True:
        return written.year if here and here <= written else written.year - 1
    if past is False:
        return written.year if here and here >= written else written.year + 1
    near = [make_day(written.year + step, month, day) for step in (-1, 0, 1)]
    days = [found for found in near if found]
    return min(days, key=lambda found: abs(found - written)).year if days else written.year


def day_of(words: str, written: date | None, *, past: bool | None = True) -> date | None:
    """The day that `words` open with, its year worked out from the day of writing where left out.

    `past` says which way an undated day lies where the words themselves do not: a cited letter lies
    before the day of writing, a deadline behind it, None the nearest.
    """
    found = _DAY.match(words)
    if not found:
        plain = _DIGITS.match(words)
        return make_day(int(plain["y"]), int(plain["m"]), int(plain["d"])) if plain else None
    day, month = int(found["d"]), MONTHS[found["m"].lower()]
    if found["y"]:
        return make_day(int(found["y"]), month, day)
    if written is None:
        return None
    if found["that"]:
        return make_day(year_said(found["that"], written) or written.year, month, day)
    way = True if found["last"] else False if found["next"] else past
    return make_day(year_of(month, day, written, past=way), month, day)


def month_of(words: str, written: date | None) -> str | None:
    """The month that `words` open with as `2025-10`; None where nothing fixes its year."""
    found = _MONTH.match(words)
    if not found or not (found["y"] or found["last"] or found["next"] or found["past"]):
        return None
    month = MONTHS[found["m"].lower()]
    if found["y"]:
        return f"{found['y']}-{month:02}"
    if written is None:
        return None
    year = written.year
    if (found["last"] or found["past"]) and month > written.month:
        year -= 1
    if found["next"] and month < written.month:
        year += 1
    return f"{year}-{month:02}"
