"""In what way two clauses of one matter do not fit together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

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

    def holds(self, pair: Pairing, ease: float = 1.0) -> bool:
        """Whether two clauses share enough; `ease` below 1 asks less."""
        return pair.shared.both >= ease * self.both and pair.shared.most >= ease * self.most


Test: TypeAlias = "Callable[[Pairing], Clash | None]"
