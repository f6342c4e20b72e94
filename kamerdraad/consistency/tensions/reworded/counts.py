"""One quantity of one moment with two numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.figures import MEASURES, Figure
from kamerdraad.consistency.propositions.wordlists import FUNCTION
from kamerdraad.consistency.saying import said
from kamerdraad.consistency.tensions.changes import foretold
from kamerdraad.consistency.tensions.reworded.apart import kept_apart
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.moments import moments_in, same, together

if TYPE_CHECKING:
    from kamerdraad.consistency.matter import Term
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

_ALIKE: Final = 0.5
_REACH: Final = 2
_SEVERAL: Final = 2
_ANY: Final = frozenset({"mensen", "personen", "burgers", "gevallen", "keer", "keren", "stuks"})
"""Words for whatever is counted."""
_MONEY: Final = "euro"
_RARE: Final = 8
"""Letters from which on a word is mostly a compound that tells one thing."""
_BREAK: Final = re.compile(r",\s|;\s|\ben\b|\bterwijl\b")
_PART: Final = re.compile(
    r"\b(?:daarvan|van hen|van die)\b|^\W*van (?:de|alle)\b|\bvan (?:de|die|alle) \d", re.IGNORECASE
)
_WHOLE: Final = re.compile(
    r"\bvan (?:de|die|deze|alle|al deze|het totaal van) (?:€ ?)?$", re.IGNORECASE
)
"""Before the figure of a whole that a part is told of."""
KIND: Final = "TensionKind-NumberDiffers"


def unequal(pair: Pairing) -> Clash | None:
    """Two figures for one thing at one moment, apart from those that both give alike."""
    one, other = pair.before, pair.after
    if not one.numbers or not other.numbers:
        return None
    mine = [f for f in one.numbers if not _given(f, other)]
    theirs = [f for f in other.numbers if not _given(f, one)]
    mine, theirs = _at_one_time(one, mine, other), _at_one_time(other, theirs, one)
    mine, theirs = _of_one_measure(mine, theirs), _of_one_measure(theirs, mine)
    if len(mine) != 1 or len(theirs) != 1:
        return None
    first, second = mine[0], theirs[0]
    if {first.unit, second.unit} & {"%", "euro"} and first.unit != second.unit:
        return None
    if not _one_unit(one, first, other, second):
        return None
    if _part_of(one, first) != _part_of(other, second):
        return None
    if first.low <= second.high and second.low <= first.high:
        return None
    if kept_apart(pair) or (not pair.report and foretold(pair.one) and not foretold(pair.other)):
        return None
    dated = together(pair)
    if dated is None or (not dated and (one.moments or other.moments)):
        return None
    why = said(
        "Voor dezelfde grootheid staan er twee getallen: ‘{first}’ en ‘{second}’.",
        "There are two numbers for one quantity: ‘{first}’ and ‘{second}’.",
        first=first.printed,
        second=second.printed,
    )
    if dated and _exactly_one(one, first, other, second):
        return Clash(KIND, why, f"{first.printed} / {second.printed}", 0.28, 0.32)
    seen = f"{first.printed} / {second.printed}"
    return Clash(KIND, why, seen, 0.4, 0.45) if dated else Clash(KIND, why, seen, 0.7, 0.8)


def _of_one_measure(found: list[Figure], other: list[Figure]) -> list[Figure]:
    """Of several figures the amounts of money, where the other clause has only such: "€ 4 miljoen", "vijf scholen"."""
    if len(found) < _SEVERAL or len(other) != 1 or other[0].unit != _MONEY:
        return found
    return [figure for figure in found if figure.unit == other[0].unit]


def _at_one_time(side: Reading, found: list[Figure], other: Reading) -> list[Figure]:
    """Of several figures of a clause those told of the moment that the other clause names."""
    if len(found) < _SEVERAL or not other.moments:
        return found
    of_then = []
    for figure in found:
        start = max((m.end() for m in _BREAK.finditer(side.said, 0, figure.start)), default=0)
        stop = _BREAK.search(side.said, figure.end)
        near = side.said[start : stop.start() if stop else len(side.said)]
        if any(same(a, b) for a in moments_in(near, side.statement) for b in other.moments):
            of_then.append(figure)
    return of_then or found


def _one_unit(one: Reading, first: Figure, other: Reading, second: Figure) -> bool:
    """Whether two figures count one thing, or one of them does not say what it counts."""
    here, there = _counted(one, first), _counted(other, second)
    return not here or not there or any(s in there for s, sure in here.items() if sure >= _ALIKE)


def _exactly_one(one: Reading, first: Figure, other: Reading, second: Figure) -> bool:
    """Whether two figures count what is called by the same rare word, on one day that both name."""
    days = {begin for begin, end in one.moments if begin == end}
    if days.isdisjoint(begin for begin, end in other.moments if begin == end):
        return False
    mine, theirs = ({t.stem for t in _next(s, f)} for s, f in ((one, first), (other, second)))
    return any(len(stem) >= _RARE for stem in mine & theirs)


def _next(side: Reading, figure: Figure) -> list[Term]:
    return [t for t in side.terms if t.start >= figure.start][:_REACH]


def _counted(side: Reading, figure: Figure) -> Mapping[str, float]:
    """What the words next to a figure can stand for: "1.320 erkende smederijen"."""
    last = figure.printed.split()[-1].casefold()
    if last in FUNCTION or last in _ANY or figure.unit in MEASURES:
        return {}
    found: dict[str, float] = {}
    for term in _next(side, figure):
        for sense, sure in term.senses.items():
            found[sense] = max(sure, found.get(sense, 0.0))
    return found


def _part_of(side: Reading, figure: Figure) -> bool:
    """Whether a figure is of a part of something that is counted besides: "daarvan", "van de 214"."""
    return bool(_PART.search(side.said)) and not _WHOLE.search(side.said[: figure.start])


def _given(figure: Figure, other: Reading) -> bool:
    """Whether the other's sentence has the very figure too: "de vijftien havens" tells what is spoken of."""
    return figure.value in other.amounts
