"""What each form of date stands for: days, worked out against the day of writing."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from kamerdraad.extract.dates.context import bound_of, past, told
from kamerdraad.extract.daywords import (
    LAST,
    MONTHS,
    NEXT,
    YEAR,
    day_of,
    make_day,
    month_end,
    year_of,
    year_said,
)
from kamerdraad.extract.numerals import value_of
from kamerdraad.extract.periods import (
    Span,
    add_months,
    half,
    part_of_year,
    quarter,
    season,
    shifted,
    week_of,
    year_span,
)
from kamerdraad.extract.recess import next_recess, recess

_ORDINAL = {"eerste": 1, "tweede": 2, "derde": 3, "vierde": 4, "laatste": 4}
_ORDINAL |= {"1e": 1, "2e": 2, "3e": 3, "4e": 4}
_ROUND_A_YEAR = re.compile(
    r"(?:\b(?:en|jaren|jaar|uit|van|over|tussen|of|zomer|tot|voor|naar)\s|[,(]\s?)\Z"
)
_SESSION = re.compile(r"(?:vergaderjaar|Kamerstuk\w*|Handelingen|\bI{1,2}|TK|EK),?\s?\Z")
_FROM_AN_EVENT = re.compile(r"\s(?:na|nadat|vanaf)\b")
_SCHOOL = re.compile(r"(?:studie|school|college|academisch\s|cursus)jaar\s?\Z")


@dataclass(frozen=True, slots=True)
class Worked:
    """A date worked out; no span where the words fix no days."""

    span: Span | None
    precision: str


Found = re.Match[str]
Reader = Callable[[Found, date | None], Worked | None]


def _day(found: Found, written: date | None) -> Worked | None:
    words = re.sub(r"^\w+dag\s", "", found["day"], flags=re.IGNORECASE)
    day = day_of(words, written, past=past(found))
    if day is None and not re.match(r"\d{1,2}\s", words):
        return None
    return Worked(Span(day, day) if day else None, "day")


def _quarter(found: Found, written: date | None) -> Worked | None:
    number = int(found["q"] or _ORDINAL[found["nth"].lower()])
    year = year_said(found["qy"], written)
    return Worked(quarter(year, number) if year else None, "quarter")


def _half(found: Found, written: date | None) -> Worked | None:
    if not found["hy"] and "helft" in found["half"].lower():
        return None
    year = year_said(found["hy"], written)
    return Worked(half(year, _ORDINAL[found["hn"].lower()]) if year else None, "half-year")


def _years(found: Found, written: date | None) -> Worked | None:
    before = found.string[max(0, found.start() - 28) : found.start()]
    if _SESSION.search(before):
        return None  # the session of a cited paper
    first, last = (int(one) for one in re.findall(YEAR, found["years"]))
    if last <= first:
        return None
    if _SCHOOL.search(before):
        return Worked(Span(date(first, 8, 1), date(last, 7, 31)), "year")
    if re.search(r"\stot\s(?!en)", found["years"]):
        last -= 1  # "van 2018 tot 2022" stops before 2022
    return Worked(Span(date(first, 1, 1), date(last, 12, 31)), "year")


def _month(found: Found, written: date | None) -> Worked | None:
    words = re.findall(r"\d+|[^\W\d]+", found["month"].lower())
    month = next((MONTHS[word] for word in words if word in MONTHS), None)
    if month is None:
        return None
    bare = words[-1] in MONTHS and len(words) == 1
    if (
        bare
        and found["month"] in {"Mei", "mei", "maart", "Maart"}
        and not found["bound"]
        and not found["also"]
    ):
        return None
    year = _year_of_month(found, words, month, written)
    if year is None:
        return Worked(None, "month")
    span = Span(make_day(year, month, 1), month_end(year, month))
    return Worked(part_of_year(span, words[0]), "month")


def _year_of_month(found: Found, words: list[str], month: int, written: date | None) -> int | None:
    said = re.search(YEAR, found["month"])
    if said:
        return int(said[0])
    if written is None:
        return None
    if step := {"dit", "volgend", "vorig", "vorige"} & set(words):
        return year_said(" ".join(step), written)
    if re.search(LAST, found["month"]) or "afgelopen" in words:
        return written.year if month <= written.month else written.year - 1
    if re.search(NEXT, found["month"]) or re.search(r"komende?", found["month"]):
        return written.year if month >= written.month else written.year + 1
    way = past(found)
    if month == written.month and way is not None:
        return written.year
    return year_of(month, 15, written, past=way)


def _season(found: Found, written: date | None) -> Worked | None:
    words = found["season"].lower().split()
    name = next(
        word
        for word in words
        if word in {"voorjaar", "najaar", "zomer", "herfst", "winter", "lente"}
    )
    if len(words) == 1 and not found["bound"] and not found["also"]:
        return None
    year = year_said(found["sy"], written)
    if not found["sy"] and written:
        back = words[0].startswith(("afgelopen", "vorig")) or (len(words) == 1 and told(found))
        # "deze zomer" is the summer of the year of writing, also when it is over.
        if words[0] in {"deze", "dit"} and name != "winter":
            return Worked(shifted(name, written.year), "season")
        year = season(
            name,
            written.year,
            written,
            back=back,
            ahead=words[0].startswith(("komend", "aankomend", "aanstaand", "volgend")),
        )
    if year is None:
        return Worked(None, "season")
    return Worked(shifted(name, year), "season")


def _recess(found: Found, written: date | None) -> Worked | None:
    bound = bound_of(found)
    if not found["rn"]:
        # "Het reces" is the next one where something is due before or after it.
        if found["ry"] or bound not in {"voor", "vóór", "na", "uiterlijk"}:
            return None
        if written is None:
            return Worked(None, "season")
        stretch = next_recess(written, running=bound == "na")
        return Worked(Span(stretch.start, stretch.end), "season")
    name = found["rn"].lower()
    if found["ry"]:
        stretch = recess(name, int(found["ry"]))
    elif written is None:
        return Worked(None, "season")
    else:
        after = bound == "na"
        candidates = [recess(name, written.year + step) for step in (-1, 0, 1)]
        stretch = next(
            one
            for one in candidates
            if one.end and one.start and (one.end if after else one.start) >= written
        )
    return Worked(Span(stretch.start, stretch.end), "season")


def _feast(found: Found, written: date | None) -> Worked | None:
    """A fixed day of the year: Budget Day is the third Tuesday of September."""
    name = found["fn"].lower()
    if name.startswith("kerst") and not found["bound"]:
        return None
    if written is None and not found["fy"]:
        return Worked(None, "day")
    month = 9 if name == "prinsjesdag" else 12
    year = int(found["fy"]) if found["fy"] else None
    if year is None and written:
        year = year_of(month, 20, written, past=past(found))
    assert year is not None
    if name == "jaarwisseling":
        return Worked(Span(date(year, 12, 31), date(year + 1, 1, 1)), "day")
    if name.startswith("kerst"):
        return Worked(Span(date(year, 12, 25), date(year, 12, 26)), "day")
    first = date(year, 9, 1)
    tuesday = first + timedelta(days=(1 - first.weekday()) % 7 + 14)
    return Worked(Span(tuesday, tuesday), "day")


def _relyear(found: Found, written: date | None) -> Worked | None:
    word = (found["ry1"] or "").lower()
    if not word and not found["also"]:
        return None  # "van het jaar" names no year; "het einde van het jaar" does
    if written is None:
        return Worked(None, "year")
    if word == "afgelopen" and not found["also"]:
        return Worked(Span(add_months(written, -12), written), "year")
    step = {"": 0, "dit": 0, "vorig": -1, "afgelopen": -1}.get(word, 1)
    return Worked(year_span(written.year + step), "year")


def _relquarter(found: Found, written: date | None) -> Worked | None:
    word = (found["rq"] or "").lower()
    if not word and not found["also"]:
        return None
    if written is None:
        return Worked(None, "quarter")
    first = add_months(written.replace(day=1), 3 if word in {"volgend", "komend"} else 0)
    return Worked(quarter(first.year, (first.month + 2) // 3), "quarter")


def _ago(found: Found, written: date | None) -> Worked | None:
    """As wide as its unit: three years ago is that year, two weeks ago that week."""
    number, unit = value_of(found["an"]), found["aunit"].lower()
    if written is None or not number:
        return Worked(None, "vague")
    count = int(number)
    if unit.startswith("j"):
        if count >= written.year:
            return None
        return Worked(year_span(written.year - count), "year")
    if unit.startswith("m"):
        first = add_months(written.replace(day=1), -count)
        return Worked(Span(first, month_end(first.year, first.month)), "month")
    if unit.startswith("w"):
        return Worked(week_of(written - timedelta(weeks=count)), "day")
    day = written - timedelta(days=count)
    return Worked(Span(day, day), "day")


def _relunit(found: Found, written: date | None) -> Worked | None:
    word, unit = found["ru1"].lower(), found["ru2"].lower()
    if written is None:
        return Worked(None, "day" if unit == "week" else "month")
    step = {"deze": 0, "vorige": -1, "afgelopen": -1}.get(word, 1)
    if unit == "week":
        return Worked(week_of(written + timedelta(weeks=step)), "day")
    first = add_months(written.replace(day=1), step)
    return Worked(Span(first, month_end(first.year, first.month)), "month")


def _year(found: Found, written: date | None) -> Worked | None:
    # A bare number of four digits is a year only where a word or bracket says so.
    before = found.string[max(0, found.start() - 1) : found.start()]
    if not (
        found["bound"] or found["also"] or "jaar" in found["year"].lower() or before in {"(", "/"}
    ):
        context = found.string[max(0, found.start() - 24) : found.start()]
        if not _ROUND_A_YEAR.search(context):
            return None
    return Worked(year_span(int(found["yy"])), "year")


def _count(found: Found, written: date | None) -> Worked | None:
    """A number of weeks is a period only where something says from when: "binnen vier weken"."""
    if not (bound_of(found) in {"binnen", "over"} or found["which"]):
        return None
    number = value_of(found["n"])
    if written is None or not number or _FROM_AN_EVENT.match(found.string, found.end()):
        return Worked(None, "vague")
    unit = found["unit"].lower()
    step = -number if (found["which"] or "").lower() in {"afgelopen", "laatste"} else number
    if unit.startswith("dag"):
        other = written + timedelta(days=step)
    elif unit.startswith("we"):
        other = written + timedelta(weeks=step)
    else:
        months = 1 if unit.startswith("maand") else 6 if unit.startswith("half") else 12
        other = add_months(written, int(step * months))
    if bound_of(found) == "over":
        return Worked(Span(other, other), "day" if unit.startswith(("d", "w")) else "month")
    return Worked(Span(min(written, other), max(written, other)), "day")


def _vague(found: Found, written: date | None) -> Worked | None:
    return Worked(None, "vague")


READERS: dict[str, Reader] = {
    "day": _day,
    "quarter": _quarter,
    "half": _half,
    "years": _years,
    "month": _month,
    "season": _season,
    "recess": _recess,
    "feast": _feast,
    "relyear": _relyear,
    "relquarter": _relquarter,
    "relunit": _relunit,
    "year": _year,
    "ago": _ago,
    "count": _count,
    "vague": _vague,
}
"""What works out each form of `patterns.BODIES`."""
