"""How questions are counted where a letter prints few numbers, or one of them twice."""

import pytest

from kamerdraad.letters.model import Part
from tests.extract.invented import ITEM, L, Line, P, letter
from tests.extract.test_turns import answered, turned

ALONE = [
    # blocks of a letter of questions alone, the numbers of its questions
    ([(P, "", "Lekt de sluis?"), (P, "", "Wie herstelt haar?")], ["1", "2"]),
    ([(ITEM, "1", "Lekt de sluis?"), (ITEM, "2", "Wie herstelt haar?")], ["1", "2"]),
    (
        [
            (ITEM, "1", "Kunt u ook antwoorden op het volgende:"),
            (P, "", "Lekt de sluis?"),
            (P, "", "Wie herstelt haar?"),
            (ITEM, "2", "Wilt u het rapport sturen?"),
        ],
        ["1", "2"],
    ),  # what asks without a number is part of the question above it
]


@pytest.mark.parametrize(("lines", "numbers"), ALONE)
def test_questions_alone(lines: list[Line], numbers: list[str]) -> None:
    doc = turned(letter((Part(0, 0, "questions"), lines), kind="questions"))
    assert [question.number for question in doc._.kd_questions] == numbers


def test_a_question_that_is_printed_twice_is_answered_once() -> None:
    found = answered(
        (L, "7", "Vraag 7"),
        (P, "", "Lekt de sluis?"),
        (L, "7", "Vraag 7"),
        (P, "", "Lekt de sluis?"),
        (L, "8", "Antwoord 8"),
        (P, "", "Ja."),
    )
    assert list(found.values()) == [("7", "8")]
