"""Figures of two clauses that may be of one quantity, and how they differ."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.figures import IN_WORDS, MEASURES, NUMERALS, Figure
from kamerdraad.consistency.propositions.wordlists import FUNCTION
from kamerdraad.consistency.propositions.words import words
from kamerdraad.consistency.tensions.reworded.moments import moments_in, same
from kamerdraad.consistency.thesaurus import senses

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

_ALIKE: Final = 0.5
"""How surely what is counted in one must stand for what is counted in the other."""
_REACH: Final = 3
_ANY: Final = frozenset({"mensen", "personen", "burgers", "gevallen", "keer", "keren", "stuks"})
"""Words for whatever is counted."""
_MONEY: Final = ("%", "euro")
_PART: Final = re.compile(
    r"\b(?:daarvan|van hen|van die)\b|^\W*van (?:de|alle)\b|\bvan (?:de|die|alle) \d", re.IGNORECASE
)
_WHOLE: Final = re.compile(
    r"\bvan (?:de|die|deze|alle|al deze|het totaal van) (?:€ ?)?$", re.IGNORECASE
)
"""Before the figure of a whole that a part is told of."""
_OF_SO_MANY: Final = re.compile(
    rf"^\S+ van (?:de|die|alle) (?:[\d.]+|{'|'.join(IN_WORDS)}) ", re.IGNORECASE
)
"""A part with its whole: "veertien van de 22 regio's"."""
_SLACK: Final = 0.03
_NEAR: Final = 0.5
_FAR: Final = 0.9
"""Parts of the larger by which two figures of one quantity mostly differ at most."""


@dataclass(frozen=True, slots=True)
class Told:
    """A figure with what it counts and when."""

    figure: Figure
    counted: Mapping[str, float]
    moments: frozenset[tuple[date, date]]
    part: bool
    """Whether it is of a part of something that is counted besides."""


def quantities(pair: Pairing) -> dict[str, float]:
    """How the figures of two clauses differ, of those two that are most likely of one quantity."""
    before, after = pair.before, pair.after
    found: dict[str, float] = {
        "figure in one": bool(before.numbers) != bool(after.numbers),
        "figure in both": bool(before.amounts & after.amounts),
        "other parts": _other_parts(before, after),
    }
    here, there = list(_told(before, after)), list(_told(after, before))
    met = [(one, other) for one in here for other in there if _comparable(one, other)]
    if not met:
        return found
    one, other = max(met, key=lambda each: _rank(*each))
    when = _when(one, other)
    near = _difference(one.figure, other.figure)
    return found | {
        "another figure": True,
        "another figure at one time": when == 1,
        "another figure at another time": when == -1,
        "another figure, only one dated": when == 0 and bool(one.moments or other.moments),
        "another figure, undated": not one.moments and not other.moments,
        "another figure of the same": bool(one.counted and other.counted),
        "another figure, not far": near <= _NEAR,
        "another figure, far": near > _FAR,
        "another figure of a part": one.part != other.part,
        "several other figures": min(len({id(a) for a, _ in met}), len({id(b) for _, b in met}))
        > 1,
        "the only figures": len(here) == len(there) == 1,
        "money or share": one.figure.unit in _MONEY,
    }


def _told(side: Reading, other: Reading) -> Iterator[Told]:
    """Its figures but those that the other's sentence gives too, which only tell what is spoken of."""
    figures = [f for f in side.numbers if f.value not in other.amounts]
    for at, figure in enumerate(figures):
        stop = figures[at + 1].start if at + 1 < len(figures) else len(side.said)
        start = figures[at - 1].end if at else 0
        statement = side.statement
        own = moments_in(side.said[figure.end : stop], statement) or moments_in(
            side.said[start : figure.start], statement
        )
        moments = own if len(figures) > 1 and own else side.moments
        part = bool(_PART.search(side.said)) and not _WHOLE.search(side.said[: figure.start])
        yield Told(figure, _counted(side, figure), moments, part)


def _counted(side: Reading, figure: Figure) -> Mapping[str, float]:
    """What the words next to a figure can stand for: "1.320 erkende smederijen"."""
    if figure.unit in MEASURES - {""}:
        return {}
    found: dict[str, float] = {}
    rest = _OF_SO_MANY.sub("", side.said[figure.start :])
    after = [word for word in words(rest) if not word.form[0].isdigit()]
    for word in after[:_REACH]:
        if word.form in FUNCTION or word.form in NUMERALS:
            break
        if word.form in _ANY:
            return {}
        for sense, sure in senses(word.form).items():
            found[sense] = max(sure, found.get(sense, 0.0))
    return found


def _comparable(one: Told, other: Told) -> bool:
    """Whether two figures can be of one quantity and are not the same."""
    first, second = one.figure, other.figure
    if {first.unit, second.unit} & set(_MONEY) and first.unit != second.unit:
        return False
    if (
        (first.unit in MEASURES or second.unit in MEASURES)
        and first.unit
        and second.unit
        and first.unit != second.unit
    ):
        return False
    if first.low <= second.high and second.low <= first.high:
        return False
    here, there = one.counted, other.counted
    return (
        not here
        or not there
        or any(s in there and min(sure, there[s]) >= _ALIKE for s, sure in here.items())
    )


def _when(one: Told, other: Told) -> int:
    """1 for one time, -1 for others, 0 where that is not said."""
    if not one.moments or not other.moments:
        return 0
    return 1 if any(same(a, b) for a in one.moments for b in other.moments) else -1


def _rank(one: Told, other: Told) -> tuple[int, bool, float]:
    return (
        _when(one, other),
        bool(one.counted and other.counted),
        -_difference(one.figure, other.figure),
    )


def _difference(one: Figure, other: Figure) -> float:
    most = max(abs(one.value), abs(other.value))
    return float(abs(one.value - other.value) / most) if most else 0.0


def _other_parts(before: Reading, after: Reading) -> bool:
    """Whether a word for a part and another, or a share in figures, cannot be the same part."""
    here, there = before.shares, after.shares
    if len(here) != 1 or len(there) != 1:
        return False
    first, second = here[0], there[0]
    if not (first.worded or second.worded):
        return False
    return not (first.low <= second.high + _SLACK and second.low <= first.high + _SLACK)
