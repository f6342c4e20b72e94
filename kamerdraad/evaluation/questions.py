"""Questions: whether each was found under its number, and whether it is known who asks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kamerdraad.evaluation.annotation import Question
from kamerdraad.evaluation.figures import Figure, Outcome, judged, outcome
from kamerdraad.evaluation.item import Item, kept
from kamerdraad.evaluation.likeness import key, same_actor

START = 50
"""Letters of a question's beginning by which it is recognised."""


def question_items(gold: Sequence[Question], read: Sequence[Question]) -> Iterator[Item]:
    """Each question of the gold with what became of it, then the numbers that only the reading has.

    A letter that prints the questions again before it answers them has each of them twice; it is
    found where one of the two begins as the gold does.
    """
    for wanted in gold:
        named = [other for other in read if other.number == wanted.number]
        start = key(wanted.text)[:START]
        found = next((other for other in named if key(other.text).startswith(start)), None)
        outcomes = {
            Figure.QUESTIONS: outcome(True, bool(named), found is not None),
            Figure.ASKED_BY: judged(
                found is not None and same_actor(wanted.asked_by, found.asked_by)
            ),
        }
        yield Item("question", f"question {wanted.number}", kept(outcomes))
    known = {question.number for question in gold}
    for number in dict.fromkeys(other.number for other in read if other.number not in known):
        yield Item("question", f"question {number}", {Figure.QUESTIONS: Outcome.SPURIOUS})
