"""Different numbers for one quantity."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.figures import Figure, figures
from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import words
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.statements import Statement, same_breath, statements

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-NumberDiffers"
_ALIKE: Final = 0.45
_TIME: Final = re.compile(
    r"\b(?:1[89]|20)\d\d\b|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|"
    r"november|december|kwartaal|voorjaar|najaar|vorig|volgend|eerste|tweede|derde|vierde|laatste)\w*\b",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"(?<=[\w,;)] )[A-Z][\w’'-]+")
_BOUND: Final = frozenset(
    listed("minimaal maximaal minstens hoogstens tenminste streven doel norm uiterlijk")
)
_SCALES: Final[dict[str, tuple[str, Decimal]]] = {
    "uur": ("minut", Decimal(60)),
    "kg": ("gram", Decimal(1000)),
    "kilogram": ("gram", Decimal(1000)),
    "ton": ("gram", Decimal(1_000_000)),
    "km": ("meter", Decimal(1000)),
    "kilometer": ("meter", Decimal(1000)),
    "maand": ("dag", Decimal("30.4")),
    "week": ("dag", Decimal(7)),
    "jar": ("dag", Decimal(365)),
    "gw": ("mw", Decimal(1000)),
}
"""What a unit is made of, so that "2 uur" is "120 minuten"."""
_YEARLY: Final = {"": 1, "dag": 365, "week": 52, "maand": 12, "kwartaal": 4, "jaar": 1}


@detector("numbers", KIND)
def numbers(store: Store) -> Iterator[Finding]:
    """Statements that are alike but for a number of one unit; time, place and names the same."""
    yield from each_once(_found(store))


def _found(store: Store) -> Iterator[Finding]:
    known = statements(store)
    for one, other, likeness in known.pairs(_ALIKE):
        if same_breath(one, other) or not known.related(one, other):
            continue
        clash = differing(one, other)
        if clash is None:
            continue
        first, second = clash
        why = f"Voor dezelfde grootheid staan er twee getallen: ‘{first.printed}’ en ‘{second.printed}’."
        reasons = (
            Feature("gelijkenis", likeness),
            Feature("eenheid", 0.5, first.unit),
            Feature("getallen", 0.9, f"{first.printed} en {second.printed}"),
        )
        passages = (one.unit.passage(), other.unit.passage())
        confidence = min(0.95, 0.45 + 0.5 * likeness)
        yield Finding(KIND, passages, why, "numbers", confidence, reasons)


def differing(one: Statement, other: Statement) -> tuple[Figure, Figure] | None:
    """The two figures that cannot both be, where all else that tells the statements apart is the same."""
    if one.form.negated != other.form.negated or _tells(one) != _tells(other):
        return None
    here, there = figures(one.form.bare), figures(other.form.bare)
    if len(here) != 1 or len(there) != 1:
        return None
    first, second = here[0], there[0]
    if not first.unit or _around(one, first).isdisjoint(_around(other, second)):
        return None
    bounds = _BOUND & {word.form for statement in (one, other) for word in words(statement.said)}
    low, high = _range(first), _range(second)
    if low is None or high is None or low[0] != high[0] or bounds:
        return None
    return (first, second) if low[2] < high[1] or high[2] < low[1] else None


def _tells(statement: Statement) -> tuple[frozenset[str], frozenset[str]]:
    """Times and names: figures of other years, months or places are other figures."""
    times = frozenset(match.group().casefold() for match in _TIME.finditer(statement.form.bare))
    names = frozenset(name.casefold() for name in _NAME.findall(statement.form.bare))
    return times, names


def _around(statement: Statement, figure: Figure) -> set[str]:
    """The nearest words on both sides of a figure that say what is counted; its unit is none."""
    carrying = [
        w for w in statement.form.words if not w.form[0].isdigit() and w.stem != figure.unit
    ]
    before = [w.stem for w in carrying if w.end <= figure.start][-3:]
    after = [w.stem for w in carrying if w.start >= figure.end][:3]
    return {*before, *after}


def _range(figure: Figure) -> tuple[str, Decimal, Decimal] | None:
    """Unit, least and most, in the smallest unit and per year where it is per something."""
    unit, factor = _SCALES.get(figure.unit, (figure.unit, Decimal(1)))
    if figure.per not in _YEARLY:
        return None
    times = factor * _YEARLY[figure.per]
    slack = Decimal("0.05") * times * figure.value if figure.per not in {"", "jaar"} else Decimal(0)
    per = " per jaar" if figure.per else ""
    return unit + per, figure.low * times - slack, figure.high * times + slack
