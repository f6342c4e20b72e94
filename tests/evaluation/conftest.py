"""Evaluations that several tests look at, each made once."""

from pathlib import Path

import pytest

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.evaluation import Evaluation, evaluate
from kamerdraad.evaluation.gold import find_letter, read_gold
from kamerdraad.letters import read

SHARED = Path(__file__).resolve().parents[3] / "shared"


def readable_gold() -> list[Path]:
    """The gold of those real letters whose format can be read."""
    found = []
    for path in sorted((SHARED / "gold").glob("*.json")):
        try:
            read(find_letter(read_gold(path), SHARED / "letters"))
        except UnreadableLetterError:
            continue
        found.append(path)
    return found


@pytest.fixture(scope="session")
def of_examples() -> Evaluation:
    return evaluate()


@pytest.fixture(scope="session")
def of_shared() -> Evaluation:
    if not SHARED.is_dir():
        pytest.skip("the real letters are not beside this checkout (../shared)")
    return evaluate(readable_gold(), SHARED / "letters")
