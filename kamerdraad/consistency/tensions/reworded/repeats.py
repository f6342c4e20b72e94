"""Whether a sentence only prints again what another says: then nothing does not fit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.tensions.reworded.cues import WORDS_OF_DENIAL

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

_COVERED: Final = 0.9
"""Cover of each by the other's own words from which on one is the other printed again."""
_MOST: Final = 0.95
"""Share of both sentences that the two stretches must be: one clause printed again leaves the rest to differ."""


def printed_again(pair: Pairing) -> bool:
    """Whether two sentences have the same words, as sure, as firm and of as many."""
    if pair.shared.core < _COVERED or _says(pair.before) != _says(pair.after):
        return False
    sides = (pair.one, pair.other)
    return all(len(side.said) >= _MOST * len(side.unit.quote) for side in sides)


def _says(side: Reading) -> tuple[object, ...]:
    return (
        len(WORDS_OF_DENIAL.findall(side.said)),
        frozenset(figure.value for figure in side.numbers),
        side.certainty,
        side.firmness,
        side.degree,
        side.hedged,
        side.unduly,
        side.not_all,
        side.way,
        bool(side.each),
        bool(side.some),
        bool(side.none),
    )
