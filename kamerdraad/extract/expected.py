"""What a letter of its kind should hold: questions, where they are put or answered."""

import re
from collections.abc import Sequence
from typing import Final

from kamerdraad.extract.model import Question
from kamerdraad.extract.turns.delay import puts_off
from kamerdraad.letters.model import Letter

NO_QUESTION: Final = "no question was found in it"

_ASKING = frozenset({"questions", "written-questions", "written-consultation"})
"""The kinds of letter in which questions are put or answered."""

_REPLY = re.compile(
    r"\b(?:be)?antwoord(?:en|ing)?\b[^.?!]{0,60}\b(?:Kamer)?vragen\b", re.IGNORECASE
)
"""What a reply to questions is entitled: "Beantwoording schriftelijke vragen over de dijk"."""


def lacks_questions(letter: Letter, questions: Sequence[Question]) -> bool:
    """Whether no question was found in a letter that puts or answers some.

    A letter that only puts an answer off repeats none.
    """
    known = letter.metadata
    asking = (
        known.kind in _ASKING
        or any(part.kind == "questions" for part in letter.parts)
        or bool(_REPLY.search(known.subject or known.title))
    )
    return asking and not questions and not puts_off(letter)
