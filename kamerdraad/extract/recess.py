"""When the Tweede Kamer is in recess, by the rule that its calendar has followed for years."""

from datetime import date, timedelta
from functools import lru_cache

from kamerdraad.extract.model import Interval

NAMES = ("kerst", "voorjaars", "krokus", "mei", "zomer", "herfst")


@lru_cache(maxsize=256)
def recess(name: str, year: int) -> Interval:
    """The recess that begins in `year`, weekends around it left out of nothing: first to last day.

    The Kamer publishes its recesses a year ahead; no open register keeps them. These are worked out
    from what they have in common: Christmas from the Friday before 25 December to the second Sunday
    after it, spring from the Friday in the eighth week on, May from the Friday nearest King's Day for two weeks and
    a half, summer from the first Friday of July to the end of August, autumn a week in mid-October.
    A start may be a week off; the intervals are therefore no more than what the words suggest.
    """
    if name == "kerst":
        start = _friday_on_or_before(date(year, 12, 23))
        return Interval(start, start + timedelta(days=23))
    if name in {"voorjaars", "krokus"}:
        start = _friday_on_or_before(date(year, 2, 22))
        return Interval(start, start + timedelta(days=9))
    if name == "mei":
        start = _friday_on_or_before(date(year, 4, 28))
        return Interval(start, start + timedelta(days=16))
    if name == "zomer":
        start = _friday_on_or_before(date(year, 7, 7))
        return Interval(start, _friday_on_or_before(date(year, 9, 4)) - timedelta(days=5))
    start = _friday_on_or_before(date(year, 10, 22)) - timedelta(days=4)
    start = _friday_on_or_before(start)
    return Interval(start, start + timedelta(days=9))


def _friday_on_or_before(day: date) -> date:
    return day - timedelta(days=(day.weekday() - 4) % 7)
