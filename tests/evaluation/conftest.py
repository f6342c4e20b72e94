"""The evaluation of the example letters, made once."""

import pytest

from kamerdraad.evaluation import Evaluation, evaluate


@pytest.fixture(scope="session")
def of_examples() -> Evaluation:
    return evaluate()
