"""What a reading amounts to: its statements counted, and what is odd about it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from kamerdraad.extract.model import COMMITMENTS, Act

if TYPE_CHECKING:
    from kamerdraad.extract.model import Reading
    from kamerdraad.letters.model import Letter

LEAST_VOICED: Final = 0.9
"""Share of a letter's sentences that should have a speaker; fewer means its form was not understood."""


def counts(reading: Reading) -> Counter[str]:
    """How many statements of each kind a reading holds."""
    own = [sentence for sentence in reading.sentences if not sentence.restated]
    return Counter(
        {
            "questions": sum(1 for question in reading.questions if not question.restated)
            or len(reading.questions),
            "answers": len(reading.answers),
            "claims": sum(1 for sentence in own if sentence.act is Act.CLAIM),
            "commitments": sum(1 for sentence in own if sentence.act in COMMITMENTS),
            "citations": len(reading.citations),
            "unresolved citations": sum(1 for citation in reading.citations if citation.defect),
        }
    )


def oddities(letter: Letter, reading: Reading) -> str:
    """What a letter of its kind should hold and this one does not, in one line; empty if nothing."""
    from kamerdraad.extract.expected import NO_QUESTION, lacks_questions

    found = []
    voiced = sum(1 for sentence in reading.sentences if sentence.speaker)
    if reading.sentences and voiced < LEAST_VOICED * len(reading.sentences):
        found.append(f"{len(reading.sentences) - voiced} sentences have no known speaker")
    if lacks_questions(letter, reading.questions):
        found.append(NO_QUESTION)
    elif letter.metadata.kind in {"written-questions", "written-consultation"}:
        answered = {number for answer in reading.answers for number in answer.numbers}
        open_ = dict.fromkeys(q.number for q in reading.questions if q.number not in answered)
        if open_:
            found.append(f"no answer was found to question {', '.join(open_)}")
    if not reading.sentences:
        found.append("no sentence was found in it")
    return "; ".join(found)
