"""What `extract` says of a letter at a glance."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kamerdraad import verbs
from kamerdraad.extract.expected import NO_QUESTION
from kamerdraad.show import counted
from tests.cli.test_build import EXAMPLES

Run = Callable[..., Any]

ASKING = """2025Z90001

Vragen van het lid Koogman (Stroom) aan de minister van Waterbeheer en Getijden over lekkende
sluizen (ingezonden 4 maart 2025)

1
Bent u bekend met het bericht dat de sluizen lekken?

2
Wanneer worden de sluizen hersteld?
"""


def test_claims_and_the_kinds_of_answers_are_counted(kamerdraad: Run) -> None:
    said = kamerdraad("extract", EXAMPLES / "ah-tk-20232024-9012.xml").out
    assert "5 claims" in said
    assert "Answers: 4 answered · 1 referred (4) · 1 declined (5)" in said
    assert "Asked by" not in said


def test_a_letter_that_only_asks_shows_its_questions(kamerdraad: Run, tmp_path: Path) -> None:
    letter = tmp_path / "vragen.txt"
    letter.write_text(ASKING, encoding="utf-8")
    said = kamerdraad("extract", letter).out
    assert "Asked by Koogman (Stroom)" in said
    assert "2: Wanneer worden de sluizen hersteld?" in said
    assert NO_QUESTION not in said


@pytest.mark.parametrize(
    ("subject", "words", "expected"),
    [
        ("Beantwoording vragen over sluizen", "Hierbij doe ik uw Kamer de antwoorden toekomen.", True),
        ("Antwoorden op Kamervragen over de dijk", "Het peil staat goed.", True),
        ("Voortgang van de dijk", "Het peil staat goed.", False),
        ("Uitstel beantwoording vragen over de dijk",
         "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.", False),
        ("Advies over het antwoord van de markt", "De vragen van burgers namen toe.", False),
    ],
)  # fmt: skip
def test_a_letter_without_the_questions_of_its_kind(
    subject: str, words: str, expected: bool
) -> None:
    letter = verbs.read(
        f"Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDatum 3 maart 2025\n"
        f"Betreft {subject}\n\nGeachte voorzitter,\n\n{words}\n".encode()
    )
    assert (NO_QUESTION in verbs.extract(letter).warnings) is expected


def test_one_is_not_several() -> None:
    assert [counted(n, "letter") for n in (0, 1, 2000)] == [
        "0 letters",
        "1 letter",
        "2,000 letters",
    ]
