"""When the Tweede Kamer is in recess: as it published it, else by the rule that its calendar follows."""

from datetime import date, timedelta
from functools import lru_cache

from kamerdraad.extract.model import Interval

NAMES = ("kerst", "voorjaars", "krokus", "mei", "zomer", "herfst")

PUBLISHED: dict[tuple[str, int], tuple[date, date]] = {
    ("zomer", 2016): (date(2016, 7, 8), date(2016, 9, 5)),
    ("zomer", 2018): (date(2018, 7, 6), date(2018, 9, 3)),
    ("zomer", 2019): (date(2019, 7, 5), date(2019, 9, 2)),
    ("zomer", 2022): (date(2022, 7, 8), date(2022, 9, 5)),
    ("mei", 2023): (date(2023, 4, 21), date(2023, 5, 8)),
    ("zomer", 2023): (date(2023, 7, 7), date(2023, 9, 4)),
    ("herfst", 2023): (date(2023, 10, 13), date(2023, 10, 23)),
    ("kerst", 2023): (date(2023, 12, 22), date(2024, 1, 15)),
    ("voorjaars", 2024): (date(2024, 2, 16), date(2024, 2, 26)),
    ("mei", 2024): (date(2024, 4, 26), date(2024, 5, 13)),
    ("zomer", 2024): (date(2024, 7, 5), date(2024, 9, 2)),
}
"""First and last day by name and year of beginning.

From 2023 on as <https://www.tweedekamer.nl/debat_en_vergadering/recessen> gave them; of the years
before, what news of the day says (tweedekamer.nl 2016, nieuws.nl 2018, rd.nl 2019, nu.nl 2022).
The page shows some recesses ahead only, and no open register keeps those that are over.
"""


@lru_cache(maxsize=256)
def recess(name: str, year: int) -> Interval:
    """The recess that begins in `year`, from its first day to its last.

    What is not in the table is worked out from what those have in common that are: each begins on a
    Friday and ends on a Monday, and a summer ends on the first Monday of September, eight weeks and
    a half on. Spring, May and autumn follow the school holidays, so that they may lie a week off.
    """
    name = "voorjaars" if name == "krokus" else name
    if (name, year) in PUBLISHED:
        return Interval(*PUBLISHED[name, year])
    if name == "zomer":
        end = date(year, 9, 7) - timedelta(days=date(year, 9, 7).weekday())
        return Interval(end - timedelta(days=59), end)
    latest, days = _LATEST[name]
    start = _friday_on_or_before(date(year, *latest))
    return Interval(start, start + timedelta(days=days))


_LATEST = {
    "kerst": ((12, 23), 24),
    "voorjaars": ((2, 22), 10),
    "mei": ((4, 27), 17),
    "herfst": ((10, 18), 10),
}
"""The last day on which each can begin, and the days that it lasts beyond its first."""


def next_recess(day: date, *, running: bool) -> Interval:
    """The first that begins on `day` or later; with `running` the one that it lies in, if any."""
    every = sorted(
        (
            recess(name, year)
            for name in ("kerst", *_LATEST, "zomer")
            for year in (day.year - 1, day.year, day.year + 1)
        ),
        key=lambda one: one.start or day,
    )
    return next(
        one
        for one in every
        if one.start and one.end and (one.start >= day or (running and one.end >= day))
    )


def _friday_on_or_before(day: date) -> date:
    return day - timedelta(days=(day.weekday() - 4) % 7)
