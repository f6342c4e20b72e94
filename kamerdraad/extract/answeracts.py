"""Holds an answer's kind and what its sentences do together: each is found by rules of its own."""

import re
from collections.abc import Sequence
from dataclasses import replace

from kamerdraad.extract.confidences import sure
from kamerdraad.extract.model import (
    COMMITMENTS,
    STATEMENTS,
    Act,
    Answer,
    AnswerKind,
    Ground,
    Polarity,
    Sentence,
)

_UNSAID = {
    "not_competent": Ground.NOT_COMPETENT,
    "withholds_for_secrecy": Ground.CONFIDENTIAL,
    "confirms_nor_denies": Ground.UNWILLING,
    "speaks_not_of_single_cases": Ground.UNWILLING,
    "will_not_say": Ground.UNWILLING,
}
"""Refusals to say something; who refuses to act answers the question whether he will."""
_ASKS_DEED = re.compile(
    r"(?:Bent u (?:\w+ ){0,2}(?:bereid|voornemens|van plan)|Gaat u|Wilt u|Zult u|Zou u)\b"
)
"""Who is asked to act answers by refusing, whatever he says besides."""
_GIVES = {Act.CLAIM} | COMMITMENTS
_UNMEASURED = 0.85
"""The confidence in a kind whose rule was not met in labelled letters."""
_ENOUGH = 2
"""Statements of its own that make an answer more than a refusal with its reason."""


def hold_together(
    answers: Sequence[Answer], sentences: Sequence[Sentence], asked: Sequence[str]
) -> list[Answer]:
    """The answers with their kinds set right by what their sentences do; `asked` are their questions."""
    return [
        _trusted(_held(answer, statements_of(answer, sentences), question))
        for answer, question in zip(answers, asked, strict=True)
    ]


def unlike(answers: Sequence[Answer], sentences: Sequence[Sentence]) -> list[Answer]:
    """Answers that pass for declined though no sentence of theirs refuses: one of the two is wrong.

    What is not known is told by a plain statement.
    """
    return [
        answer
        for answer in answers
        if answer.kind is AnswerKind.DECLINED
        and answer.ground is not Ground.UNKNOWN
        and not any(s.act is Act.REFUSAL for s in statements_of(answer, sentences))
    ]


def statements_of(answer: Answer, sentences: Sequence[Sentence]) -> list[Sentence]:
    """What the answering side itself states in an answer."""
    return [
        sentence
        for sentence in sentences
        if answer.start <= sentence.start < answer.end
        and sentence.answer == ",".join(answer.numbers)
        and not sentence.restated
        and sentence.holder == sentence.speaker
        and sentence.act in STATEMENTS
    ]


def _trusted(answer: Answer) -> Answer:
    """With the confidence that was measured of the rule that told its kind."""
    return replace(answer, confidence=sure(answer.rule, _UNMEASURED)) if answer.rule else answer


def _held(answer: Answer, stated: Sequence[Sentence], asked: str) -> Answer:
    grounds = [_UNSAID.get(s.rule) if s.act is Act.REFUSAL else None for s in stated]
    first = next((ground for ground in grounds if ground), None)
    if answer.kind is AnswerKind.ANSWERED and first is not None:
        if all(grounds):
            return replace(
                answer, kind=AnswerKind.DECLINED, ground=first, rule="refuses_throughout"
            )
        if (grounds[0] or grounds[-1]) and not _ASKS_DEED.match(asked):
            return replace(answer, kind=AnswerKind.PARTLY, ground=first, rule="refuses_in_part")
    given = [s for s in stated if s.act in _GIVES and s.polarity is Polarity.POSITIVE]
    if answer.kind is AnswerKind.DECLINED and len(given) >= _ENOUGH:
        return replace(answer, kind=AnswerKind.PARTLY, rule="gives_more_than_it_declines")
    return answer
