"""One thing that gold or a reading holds, with how it counts in each figure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from kamerdraad.evaluation.figures import Figure, Outcome

Outcomes = dict[Figure, Outcome]


@dataclass(frozen=True, slots=True)
class Item:
    what: str
    """sentence, question, answer, cross-reference, citation, organisation, tie, person or quantity."""
    text: str
    outcomes: Mapping[Figure, Outcome]
    gold: str | None = None
    """How the gold labels it (a sentence's act, an answer's kind); None if only the reading has it."""
    read: str | None = None
    """How the reading labels it; None if it was not found."""
    occurrence: int = field(default=1)
    """Which one it is of those with the same words in its letter."""

    @property
    def identity(self) -> tuple[str, str, bool, int]:
        """What stays the same from one evaluation of a letter to the next."""
        return self.what, self.text, self.gold is None, self.occurrence


def counted(items: Iterable[Item]) -> tuple[Item, ...]:
    """The items with those that have the same words told apart by their order."""
    seen: Counter[tuple[str, str, bool, int]] = Counter()
    result = []
    for item in items:
        seen[item.identity] += 1
        result.append(replace(item, occurrence=seen[item.identity]))
    return tuple(result)


def kept(outcomes: Mapping[Figure, Outcome | None]) -> Outcomes:
    """The outcomes of those figures in which the thing counts."""
    return {figure: found for figure, found in outcomes.items() if found is not None}
