"""Words of two clauses that deny each other, and whether the clauses are otherwise alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing

_THINGS: Final = 3
_VERBS: Final = 2
_MORE: Final = 4
"""Words besides that a denial, and what it denies, can have."""
_NEARLY: Final = 0.45
_MET: Final = 0.5


def opposed(pair: Pairing) -> tuple[str, ...]:
    """Words of the two that deny each other: "open" and "gesloten", "beantwoord" and "onbeantwoord"."""
    one, other = pair.before, pair.after
    for here, there in ((one, other), (other, one)):
        for stem in sorted(here.stems):
            if stem.startswith("on") and stem.removeprefix("on") in there.stems:
                return stem.removeprefix("on"), stem
    if one.way * other.way < 0:
        return "meer", "minder"
    for side, stems in one.sides.items():
        facing = side.facing
        if facing in other.sides and facing not in one.sides and side not in other.sides:
            return " ".join(sorted(stems)), " ".join(sorted(other.sides[facing]))
    return ()


def all_but_verbs(pair: Pairing) -> bool:
    """Whether two clauses are about the same things, at least three, and differ in little but what is done."""
    for side, met in ((pair.before, pair.shared.met), (pair.after, pair.shared.back)):
        shared = sum(met.get(term.start, 0.0) >= _MET for term in side.terms)
        besides = _VERBS if side.denied else _MORE
        if shared < _THINGS or len(side.terms) - shared > besides:
            return False
    return pair.shared.core >= _NEARLY
