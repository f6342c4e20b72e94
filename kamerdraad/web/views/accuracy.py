"""How well letters are read, as it was last measured: the figures that a reader asks for first."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Final

from kamerdraad.evaluation.figures import Figure

SHOWN: Final = {
    Figure.RIGHT_MOUTH: ("bewering bij wie haar deed", "statement given to who made it"),
    Figure.RESTATED: ("herhaling herkend als herhaling", "repetition told apart"),
    Figure.ACT: ("wat een zin doet", "what a sentence does"),
    Figure.CLAIMS: ("beweringen", "claims"),
    Figure.COMMITMENTS: ("toezeggingen", "commitments"),
    Figure.REFUSALS: ("weigeringen", "refusals"),
    Figure.DEBTOR: ("wie een toezegging deed", "who made a commitment"),
    Figure.CREDITOR: ("aan wie zij is gedaan", "to whom it was made"),
    Figure.DEADLINE: ("haar termijn", "its deadline"),
    Figure.QUESTIONS: ("vragen", "questions"),
    Figure.ANSWERS: ("antwoorden op hun plaats", "answers in their place"),
    Figure.ANSWER_KIND: ("soort antwoord", "kind of answer"),
    Figure.CITATIONS: ("verwijzingen", "citations"),
    Figure.ORGANISATIONS: ("namen van organisaties", "names of organisations"),
}
"""Figures with what they are called in Dutch and in English."""


@dataclass(frozen=True, slots=True)
class Score:
    """One figure."""

    dutch: str
    english: str
    precision: float
    recall: float
    right: int
    gold: int
    read: int


@dataclass(frozen=True, slots=True)
class Accuracy:
    """Those of a set of letters."""

    letters: int
    scores: tuple[Score, ...]


@cache
def accuracy() -> Accuracy:
    """What was measured on real letters."""
    text = files("kamerdraad.evaluation").joinpath("measured.json").read_text(encoding="utf-8")
    real = json.loads(text)["real"]
    told = {row["figure"]: row for row in real["figures"]}
    return Accuracy(
        real["letters"],
        tuple(
            Score(
                *names,
                *(told[figure][key] for key in ("precision", "recall", "right", "gold", "read")),
            )
            for figure, names in SHOWN.items()
            if figure in told
        ),
    )
