"""What is counted: the figures by name, how a thing counts in each, and rates with their intervals."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum


class Figure(StrEnum):
    """Everything that is measured, in the order in which it is shown."""

    SENTENCES = "sentences found"
    SENTENCES_EXACT = "sentences, exact span"
    COMMITMENTS = "commitments"
    COMMITMENTS_EXACT = "commitments, exact span"
    BINDING = "binding commitments"
    FULFILMENTS = "fulfilments"
    REFUSALS = "refusals"
    CLAIMS = "claims"
    REQUESTS = "requests"
    RESTATED = "restated told apart"
    ACT = "act"
    COMMITMENT_KIND = "commitment kind"
    VOICE = "voice (restated or own)"
    SPEAKER = "speaker"
    HOLDER = "holder of statements"
    POLARITY = "polarity"
    CERTAINTY = "certainty"
    RIGHT_MOUTH = "statements NOT in a wrong mouth"
    DEBTOR = "commitment debtor"
    CREDITOR = "commitment creditor"
    CONDITION = "commitment condition"
    CONDITION_EXACT = "commitment condition, exact span"
    DEADLINE = "commitment deadline"
    STATUS = "commitment status"
    QUESTIONS = "questions found"
    ASKED_BY = "question asked by"
    ANSWERS = "answers placed"
    ANSWERS_EXACT = "answers, exact span"
    ANSWER_KIND = "answer kind"
    ANSWER_KIND_COARSE = "answer kind, partly as answered"
    GROUND = "ground of refusal"
    LINKS = "answers' cross-references"
    CITATIONS = "citations"
    CITATIONS_EXACT = "citations, exact span"
    PAPERS = "parliamentary citations"
    CHAMBER = "citation chamber"
    YEAR = "citation year"
    PAGE = "citation page"
    URI = "citation uri"
    DEFECTIVE = "citations marked defective"
    ORGANISATIONS = "organisation names"
    TIED = "names of one organisation tied"
    PERSONS = "persons"
    QUANTITIES = "quantities"
    QUANTITIES_EXACT = "quantities, exact span"
    QUANTITIES_RIGHT = "quantities, value and unit"
    QUANTITY_SIZE = "quantity value"


class Outcome(StrEnum):
    """How one thing counts in one figure."""

    RIGHT = "right"
    MISSED = "missed"
    """In the gold, not in the reading."""
    SPURIOUS = "spurious"
    """In the reading, not in the gold."""
    WRONG = "wrong"
    """In both, but not the same: it lowers precision and recall."""


def outcome(gold: bool, read: bool, same: bool = True) -> Outcome | None:
    """How a thing counts that the gold, the reading, both or neither hold."""
    if gold and read:
        return Outcome.RIGHT if same else Outcome.WRONG
    if gold:
        return Outcome.MISSED
    return Outcome.SPURIOUS if read else None


def judged(right: bool) -> Outcome:
    """How a thing counts that is judged whether it was found or not."""
    return Outcome.RIGHT if right else Outcome.WRONG


@dataclass(frozen=True, slots=True)
class Counts:
    right: int = 0
    gold: int = 0
    read: int = 0

    def with_outcome(self, found: Outcome) -> Counts:
        """One thing more."""
        return Counts(
            self.right + (found is Outcome.RIGHT),
            self.gold + (found is not Outcome.SPURIOUS),
            self.read + (found is not Outcome.MISSED),
        )

    @staticmethod
    def pooled(parts: Iterable[Counts]) -> Counts:
        """The sum."""
        right = gold = read = 0
        for part in parts:
            right, gold, read = right + part.right, gold + part.gold, read + part.read
        return Counts(right, gold, read)

    @property
    def precision(self) -> float:
        """Share of what was read that is right; 0 where nothing was read."""
        return self.right / self.read if self.read else 0.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found; 0 where there is none."""
        return self.right / self.gold if self.gold else 0.0

    @property
    def f1(self) -> float:
        """Harmonic mean of the two."""
        both = self.gold + self.read
        return 2 * self.right / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Rate:
    """A figure with the 95% interval of it, which a single letter does not have."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    figure: Figure
    counts: Counts
    f1: Rate
    precision: Rate
    recall: Rate


RESAMPLES = 2000
SEED = 20260212
"""Fixed, so that the same readings always give the same intervals."""


def row(figure: Figure, letters: Sequence[Counts]) -> Row:
    """The figure over all letters, with intervals from drawing the letters anew, with replacement.

    Letters are drawn, not sentences: sentences of one letter are alike, and an interval over them
    would be too narrow for what the next letter holds.
    """
    total = Counts.pooled(letters)
    having = [counts for counts in letters if counts.gold or counts.read]
    draws: list[Counts] = []
    if len(having) > 1:
        chance = random.Random(SEED)
        draws = [Counts.pooled(chance.choices(having, k=len(having))) for _ in range(RESAMPLES)]
    return Row(
        figure,
        total,
        f1=_rate(total.f1, [draw.f1 for draw in draws]),
        precision=_rate(total.precision, [draw.precision for draw in draws if draw.read]),
        recall=_rate(total.recall, [draw.recall for draw in draws if draw.gold]),
    )


def _rate(value: float, draws: list[float]) -> Rate:
    if not draws:
        return Rate(value)
    ordered = sorted(draws)
    last = len(ordered) - 1
    return Rate(value, ordered[round(0.025 * last)], ordered[round(0.975 * last)])
