"""What the words before a period make of it: an end, a beginning, a deadline."""

from datetime import date, timedelta

from kamerdraad.extract.model import Interval
from kamerdraad.extract.periods import Span, part_of_year

_STRICT = frozenset({"uiterlijk", "niet later dan"})
_INSIDE = _STRICT | {"tot en met", "t/m", "tegen", "ultimo", "binnen"}
BEFORE = _INSIDE | {"voor", "vóór", "voordat", "tot", "tot aan"}
_AFTER = frozenset(
    {"na", "vanaf", "sinds", "sedert", "met ingang van", "sinds begin", "vanaf begin"}
)


def plain(bound: str) -> str:
    """A bound without the preposition that it takes along: "uiterlijk in" is "uiterlijk"."""
    for word in _STRICT:
        if bound.startswith(word):
            return "vóór" if bound.endswith(("voor", "vóór")) else word
    return "vóór" if "ó" in bound else bound


def bounded(
    span: Span | None, bound: str, also: str, written: date | None, rule: str
) -> Interval | None:
    """The stretch that the words before narrow or open: "eind 2026", "voor de zomer", "sinds 2021"."""
    if span is None:
        return None
    span = part_of_year(span, also)
    if rule in {"count", "ago"}:
        return Interval(span.start, span.end)
    if bound in BEFORE:
        # "uiterlijk in maart" and "tot en met" take the stretch in, "voor" and "tot" stop before it.
        inside = bound in _INSIDE or "uiterlijk" in also or also.startswith(("eind", "het ein"))
        last = span.end if inside else span.start and span.start - timedelta(days=1)
        return Interval(_from(written, last), last)
    if bound in _AFTER:
        first = span.end and span.end + timedelta(days=1) if bound == "na" else span.start
        return Interval(first, None)
    if "uiterlijk" in also:
        return Interval(_from(written, span.end), span.end)
    if also.startswith("later"):
        return Interval(_from(written, span.end) or span.start, span.end)
    return Interval(span.start, span.end)


def _from(written: date | None, last: date | None) -> date | None:
    return written if written and last and written <= last else None


def is_deadline(
    bound: str, also: str, vague: bool, interval: Interval | None, written: date | None
) -> bool:
    """Bounds on what is to come: said as one ("uiterlijk", "voor de zomer") and not yet past."""
    if bound in {"tot", "tot aan", "tot en met", "t/m"} or vague:
        return False
    said = bound in BEFORE or "uiterlijk" in also
    if not said or interval is None or interval.end is None:
        return said and bound in {"uiterlijk", "binnen"}
    return written is None or interval.end >= written
