import pytest

from kamerdraad.evaluation.figures import Counts, Figure, Outcome, row

MIXED = [Counts(9, 10, 10), Counts(5, 10, 8), Counts(10, 10, 12), Counts(1, 4, 2)]


def test_rates() -> None:
    counts = Counts(right=6, gold=10, read=8)
    assert counts.precision == 0.75
    assert counts.recall == 0.6
    assert counts.f1 == pytest.approx(2 * 0.75 * 0.6 / (0.75 + 0.6))
    assert Counts().f1 == Counts().precision == Counts().recall == 0.0


@pytest.mark.parametrize(
    ("how", "expected"),
    [
        (Outcome.RIGHT, Counts(1, 1, 1)),
        (Outcome.MISSED, Counts(0, 1, 0)),
        (Outcome.SPURIOUS, Counts(0, 0, 1)),
        (Outcome.WRONG, Counts(0, 1, 1)),
    ],
)
def test_how_a_thing_counts(how: Outcome, expected: Counts) -> None:
    assert Counts().with_outcome(how) == expected


def test_an_interval_holds_its_figure_and_is_the_same_each_time() -> None:
    found = row(Figure.CLAIMS, MIXED)
    for rate in (found.f1, found.precision, found.recall):
        assert rate.low is not None
        assert rate.high is not None
        assert 0 <= rate.low < rate.value < rate.high <= 1
    assert found == row(Figure.CLAIMS, MIXED)


def test_letters_alike_give_no_width() -> None:
    found = row(Figure.CLAIMS, [Counts(5, 10, 10)] * 6)
    assert (found.f1.low, found.f1.high) == (0.5, 0.5)


def test_more_letters_narrow_the_interval() -> None:
    few, many = row(Figure.CLAIMS, MIXED).f1, row(Figure.CLAIMS, MIXED * 8).f1
    assert few.low is not None
    assert many.low is not None
    assert few.low < many.low


def test_one_letter_has_no_interval() -> None:
    for letters in ([Counts(5, 10, 10)], [Counts(5, 10, 10), Counts()]):
        assert row(Figure.CLAIMS, letters).f1.low is None


def test_a_letter_without_precision_does_not_count_as_none() -> None:
    found = row(Figure.CLAIMS, [Counts(4, 4, 4), Counts(0, 4, 0)])
    assert found.precision.low == 1.0
    assert found.recall.low == 0.0
