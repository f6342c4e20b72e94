"""In what way two clauses of one matter do not fit together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeAlias

from kamerdraad.consistency.saying import Said

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing


@dataclass(frozen=True, slots=True)
class Clash:
    """What differs, and how much two clauses must share before that is a tension."""

    kind: str
    why: Said
    seen: str
    both: float
    """How much either must cover of the other."""
    most: float
    """How much of the one that says less must be covered."""

    anywhere: bool = False
    """Whether it is as telling within one letter, even one answer, as between two."""

    def holds(self, pair: Pairing, ease: float = 1.0) -> bool:
        """Whether two clauses share enough; `ease` below 1 asks less."""
        if pair.near and not self.anywhere:
            return False
        if pair.one.unit.text == pair.other.unit.text and not self.anywhere:
            ease *= _OWN_LETTER
        elif pair.shared.weight >= _MUCH:
            ease *= _EASED
        enough = pair.shared.both >= min(ease * self.both, _ALL)
        return enough and pair.shared.most >= min(ease * self.most, _ALL)


_OWN_LETTER: Final = 1.4
"""How much more two clauses of one letter must share: there a writer tells one thing after another."""
_MUCH: Final = 8.0
_EASED: Final = 0.85
"""From which weight on two letters need share less of what each says, and how much less."""
_ALL: Final = 0.9

Test: TypeAlias = "Callable[[Pairing], Clash | None]"
