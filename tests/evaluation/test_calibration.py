"""Confidences against what was right, and what they would have to be."""

import pytest

from kamerdraad.evaluation.calibration import (
    Case,
    bins,
    brier,
    crossed,
    expected_error,
    fitted,
)
from kamerdraad.extract.acts.decide import ANSWERING, ASKING
from kamerdraad.extract.confidences import sure, table


def cases(rule: str, right: int, wrong: int, confidence: float, kind: str = "claim") -> list[Case]:
    """Findings of one rule, each in a letter of its own."""
    return [Case(f"{rule}{n}", kind, rule, confidence, n < right) for n in range(right + wrong)]


def test_the_brier_score_is_the_mean_square_of_the_error() -> None:
    assert brier(cases("a", 1, 1, 0.5)) == pytest.approx(0.25)
    assert brier(cases("a", 4, 0, 1.0)) == 0.0
    assert brier([]) == 0.0


def test_findings_of_one_confidence_are_laid_beside_the_share_that_is_right() -> None:
    low, high = bins([*cases("a", 1, 1, 0.55), *cases("b", 9, 1, 0.92)])
    assert (low.number, low.right) == (2, 0.5)
    assert (high.low, high.high, high.number) == (0.9, 0.95, 10)
    assert high.confidence == pytest.approx(0.92)


def test_what_is_calibrated_has_no_expected_error() -> None:
    assert expected_error(cases("a", 9, 1, 0.9)) == pytest.approx(0.0)
    assert expected_error(cases("a", 5, 5, 0.9)) == pytest.approx(0.4)


def test_many_findings_outweigh_what_was_expected_and_few_do_not() -> None:
    found = fitted(
        [*cases("often", 300, 100, 0.9, "commitment"), *cases("once", 1, 0, 0.9, "commitment")],
        {"often": 0.9, "once": 0.7},
    )
    assert (found["often"].caught, found["often"].right) == (400, 300)
    assert found["often"].confidence == pytest.approx(0.75, abs=0.01)
    assert found["once"].confidence == pytest.approx(0.72, abs=0.01)


def test_a_guess_counts_less_than_the_findings_of_its_kind() -> None:
    found = fitted([*cases("many", 99, 1, 0.5), *cases("one", 1, 0, 0.5)], {"one": 0.5})
    assert found["one"].confidence > 0.95


def test_a_letter_is_judged_by_the_others() -> None:
    lone = Case("only here", "commitment", "lone", 0.8, False)
    told = crossed([*cases("a", 30, 0, 0.5), lone], {"lone": 0.6})
    by_rule = {case.rule: case.confidence for case in told}
    assert by_rule["lone"] == 0.6
    assert by_rule["a"] > 0.9


def test_the_shipped_table_knows_only_shares() -> None:
    for rule, known in table().items():
        assert 0 <= known.right <= known.caught, rule
        assert 0 < known.confidence <= 1, rule
        assert sure(rule, 0.1) == known.confidence


def test_a_rule_that_was_never_met_keeps_its_estimate() -> None:
    assert sure("no_such_rule", 0.71) == 0.71
    assert {rule.__name__ for rule, _, _ in (*ASKING, *ANSWERING)} & set(table())
