"""What a reading gains and loses against an earlier one, thing by thing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from kamerdraad.errors import KamerdraadError
from kamerdraad.evaluation.figures import Figure, Outcome
from kamerdraad.evaluation.item import Item
from kamerdraad.evaluation.result import Evaluation, LetterResult


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence, answer, citation or name that counts otherwise than before."""

    document: str
    what: str
    text: str
    gold: str | None
    was: str | None
    """How it was labelled before; None if it was not found."""
    now: str | None
    gained: tuple[Figure, ...]
    lost: tuple[Figure, ...]


def changes(base: Evaluation, now: Evaluation) -> list[Change]:
    """Everything that changed in the letters that both hold, in the order of the letters.

    Raises:
        KamerdraadError: they have no letter in common.
    """
    before = {letter.document: letter for letter in base.letters}
    if not any(letter.document in before for letter in now.letters):
        raise KamerdraadError("the base holds none of these letters: there is nothing to compare")
    return [
        change
        for letter in now.letters
        if letter.document in before
        for change in _changes_of(before[letter.document], letter)
    ]


def _changes_of(base: LetterResult, now: LetterResult) -> Iterator[Change]:
    old = {item.identity: item for item in base.items}
    new = {item.identity: item for item in now.items}
    for identity in [*new, *(gone for gone in old if gone not in new)]:
        was, is_ = old.get(identity), new.get(identity)
        gained = tuple(_better(was, is_))
        lost = tuple(_better(is_, was))
        if gained or lost:
            known = is_ or was
            assert known is not None, "the identity is that of one of the two"
            yield Change(
                now.document,
                known.what,
                known.text,
                known.gold,
                was.read if was else None,
                is_.read if is_ else None,
                gained,
                lost,
            )


def _better(was: Item | None, now: Item | None) -> Iterator[Figure]:
    """The figures in which `now` counts better: right where it was not, or a fault less."""
    before: Mapping[Figure, Outcome] = was.outcomes if was else {}
    after: Mapping[Figure, Outcome] = now.outcomes if now else {}
    for figure in Figure:
        old, new = before.get(figure), after.get(figure)
        if figure is Figure.RIGHT_MOUTH:
            # It asks only of what is read: one statement more in the right mouth is no gain.
            better = old is Outcome.WRONG and new is not Outcome.WRONG
        else:
            turned_right = new is Outcome.RIGHT and old is not Outcome.RIGHT
            better = turned_right or (old is Outcome.SPURIOUS and new is None)
        if better:
            yield figure
