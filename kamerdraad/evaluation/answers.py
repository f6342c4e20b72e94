"""Answers: whether each stands where the gold has it, how it answers, and where it points."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kamerdraad.evaluation.annotation import Answer
from kamerdraad.evaluation.figures import Figure, Outcome, judged, outcome
from kamerdraad.evaluation.item import Item
from kamerdraad.evaluation.likeness import key
from kamerdraad.extract.model import AnswerKind

EDGE = 50
"""Letters of an answer's beginning and end by which it is recognised."""

WHOLE = frozenset({AnswerKind.ANSWERED, AnswerKind.PARTLY, "grouped"})
"""Kinds that hold an answer of their own, be it in part."""


def answer_items(gold: Sequence[Answer], read: Sequence[Answer]) -> Iterator[Item]:
    """Each answered number of the gold with what became of it, then those that are too many."""
    by_number: dict[str, Answer] = {}
    for answer in read:
        for number in answer.numbers:
            by_number.setdefault(number, answer)
    numbered = [(number, answer) for answer in gold for number in answer.numbers]
    for number, wanted in numbered:
        found = by_number.get(number)
        label = found.kind if found else None
        yield Item("answer", f"answer {number}", _outcomes(wanted, found), wanted.kind, label)
        yield from _links(number, wanted, found)
    known = {number for number, _ in numbered}
    extra = [number for number in by_number if number not in known]
    # An answer under another number than its own is one mistake, not two.
    for number in extra[: max(0, len(by_number) - len(numbered))]:
        outcomes = {Figure.ANSWERS: Outcome.SPURIOUS, Figure.ANSWERS_EXACT: Outcome.SPURIOUS}
        yield Item("answer", f"answer {number}", outcomes, None, by_number[number].kind)


def _outcomes(gold: Answer, read: Answer | None) -> dict[Figure, Outcome]:
    result = {
        Figure.ANSWERS: judged(read is not None and _placed(gold, read, slack=True)),
        Figure.ANSWERS_EXACT: judged(read is not None and _placed(gold, read, slack=False)),
        Figure.ANSWER_KIND: judged(read is not None and gold.kind == read.kind),
        Figure.ANSWER_KIND_COARSE: judged(
            read is not None
            and (gold.kind == read.kind or (gold.kind in WHOLE and read.kind in WHOLE))
        ),
    }
    if gold.ground:
        result[Figure.GROUND] = judged(read is not None and gold.ground == read.ground)
    return result


def _placed(gold: Answer, read: Answer, *, slack: bool) -> bool:
    """Whether the text read begins and ends as the gold says, give or take a twentieth of it."""
    text, begin, end = key(read.text), key(gold.starts)[:EDGE], key(gold.ends)[-EDGE:]
    room = len(text) // 20 + 60 if slack else 0
    first, last = text.find(begin), text.rfind(end)
    return 0 <= first <= room and last >= 0 and last + len(end) >= len(text) - room


def _links(number: str, gold: Answer, read: Answer | None) -> Iterator[Item]:
    """Each other answer that this one points to by the gold, the reading or both."""
    found = read.refers_to if read else frozenset()
    for target in sorted(gold.refers_to | found):
        how = outcome(target in gold.refers_to, target in found)
        assert how is not None, "it is in one of the two"
        yield Item("cross-reference", f"answer {number} → {target}", {Figure.LINKS: how})
