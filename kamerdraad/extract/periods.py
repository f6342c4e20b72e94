"""Arithmetic with months, quarters, seasons and parts of the year."""

from dataclasses import dataclass
from datetime import date, timedelta

from kamerdraad.extract.daywords import month_end

_SEASONS = {
    "voorjaar": (3, 21, 6, 20),
    "lente": (3, 21, 6, 20),
    "zomer": (6, 21, 9, 20),
    "najaar": (9, 21, 12, 20),
    "herfst": (9, 21, 12, 20),
    "winter": (12, 21, 3, 20),
}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of days, both ends inclusive."""

    start: date | None
    end: date | None


def add_months(day: date, months: int) -> date:
    """The same day so many months on, or the last of a shorter month."""
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(day.day, month_end(year, month + 1).day))


def year_span(year: int) -> Span:
    """The whole year."""
    return Span(date(year, 1, 1), date(year, 12, 31))


def quarter(year: int, number: int) -> Span:
    """The first to fourth quarter."""
    return Span(date(year, 3 * number - 2, 1), month_end(year, 3 * number))


def half(year: int, number: int) -> Span:
    """The first or second half of the year."""
    return Span(date(year, 1 if number == 1 else 7, 1), month_end(year, 6 * number))


def week_of(day: date) -> Span:
    """Monday to Sunday."""
    monday = day - timedelta(days=day.weekday())
    return Span(monday, monday + timedelta(days=6))


def shifted(name: str, year: int) -> Span:
    """The season that begins in `year`."""
    month, day, last_month, last_day = _SEASONS[name]
    return Span(date(year, month, day), date(year + (last_month < month), last_month, last_day))


def season(name: str, year: int, written: date, *, back: bool, ahead: bool) -> int:
    """The year of the season meant on the day of writing: the last one, or the one now or next."""
    span = shifted(name, year)
    assert span.start and span.end
    if back:
        return year if span.end < written or span.start <= written else year - 1
    if ahead:
        return year if span.start > written else year + 1
    return year if span.end >= written else year + 1


def part_of_year(span: Span, word: str) -> Span:
    """Beginning, middle or end of a stretch: of a year two months to either side, of a month ten days."""
    if not word or span.start is None or span.end is None:
        return span
    start, end = span.start, span.end
    long = (end - start).days > 100
    if word.startswith(("begin", "het begin")):
        return Span(
            start, month_end(start.year, start.month + 2) if long else start + timedelta(days=9)
        )
    if word.startswith(("eind", "het eind", "ultimo")):
        return Span(
            date(end.year, end.month - 2, 1) if long and end.month > 2 else end - timedelta(days=9),
            end,
        )
    if word.startswith(("medio", "half")):
        if long:
            middle = add_months(start, 5)
            return Span(middle, month_end(middle.year, middle.month + 1))
        return Span(start + timedelta(days=10), start + timedelta(days=19))
    return span
