"""Dutch words for days, and the day against which a passage's "jl." and "komend" are meant."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from kamerdraad.letters.model import Letter

MONTHS = {
    name: number
    for number, name in enumerate(
        [
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december",
        ],
        1,
    )
}
MONTH = "(?:" + "|".join(MONTHS) + ")"
YEAR = r"(?:19|20)\d\d"
LAST = r"(?:jl\b\.?|j\.l\.|ll\b\.?|l\.l\.|jongstleden|laatstleden)"
NEXT = r"(?:a\.s\.|aanstaande\b|eerstkomende\b)"

DAY = (
    rf"(?:\d{{1,2}}\s{MONTH}(?:,?\s?{YEAR}\b|\s(?:{LAST}|{NEXT}))?"
    rf"|\d{{1,2}}[-/.]\d{{1,2}}[-/.](?:{YEAR})\b)"
)
"""A day in the month, with its year, "jl." or neither."""

MONTH_ONLY = rf"(?:{MONTH}\s(?:{YEAR}\b|{LAST}|{NEXT}))"
"""A month with something that fixes its year."""

_DAY = re.compile(
    rf"(?P<d>\d{{1,2}})\s(?P<m>{MONTH})(?:,?\s?(?P<y>{YEAR})\b|\s(?:(?P<last>{LAST})|(?P<next>{NEXT})))?",
    re.IGNORECASE,
)
_DIGITS = re.compile(rf"(?P<d>\d{{1,2}})[-/.](?P<m>\d{{1,2}})[-/.](?P<y>{YEAR})")
_MONTH = re.compile(
    rf"(?P<m>{MONTH})\s(?:(?P<y>{YEAR})\b|(?P<last>{LAST})|(?P<next>{NEXT}))", re.IGNORECASE
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


def day_of(words: str, written: date | None, *, past: bool = True) -> date | None:
    """The day that `words` open with, its year worked out from the day of writing where left out.

    `past` says which way an undated day lies where the words themselves do not: a cited letter lies
    before the day of writing, a deadline behind it.
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
    backward = True if found["last"] else False if found["next"] else past
    here = make_day(written.year, month, day)
    if backward:
        return here if here and here <= written else make_day(written.year - 1, month, day)
    return here if here and here >= written else make_day(written.year + 1, month, day)


def month_of(words: str, written: date | None) -> str | None:
    """The month that `words` open with as `2025-10`."""
    found = _MONTH.match(words)
    if not found:
        return None
    month = MONTHS[found["m"].lower()]
    if found["y"]:
        return f"{found['y']}-{month:02}"
    if written is None:
        return None
    year = written.year
    if found["last"] and month > written.month:
        year -= 1
    if found["next"] and month < written.month:
        year += 1
    return f"{year}-{month:02}"
