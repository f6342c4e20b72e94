import pytest

from kamerdraad.evaluation.alignment import align
from kamerdraad.evaluation.likeness import key, likeness, same_actor

KEYS = [
    pytest.param("de dijk-\nversterking", "De dijkversterking", id="a word cut at the line end"),
    pytest.param("«Meten» is weten.", '"meten" is weten', id="quotation marks and full stop"),
    pytest.param("oﬃcieel", "officieel", id="a ligature"),
]


@pytest.mark.parametrize(("one", "other"), KEYS)
def test_typography_makes_no_difference(one: str, other: str) -> None:
    assert key(one) == key(other) != ""


SAME = [
    pytest.param("Minister van Getijden", "de minister van Getijden", id="article"),
    pytest.param("minister van Getijden", "Minister Abbekerk van Getijden", id="with a surname"),
    pytest.param("fractie van de Waterpartij", "leden van de fractie Waterpartij", id="members"),
    pytest.param("kabinet", "het kabinet", id="one word"),
]
DIFFERENT = [
    pytest.param("Minister van Getijden", "Staatssecretaris van Getijden", id="rank"),
    pytest.param("Staatssecretaris van Getijden", "minister van Getijden", id="rank, turned round"),
    pytest.param("fractie van de Waterpartij", "fractie van Stroom", id="nothing but common words"),
    pytest.param("Minister van Getijden", "", id="nobody"),
    pytest.param("de heer van der", "de heer van der", id="no telling word at all"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_one_actor(one: str, other: str) -> None:
    assert same_actor(one, other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_two_actors(one: str, other: str) -> None:
    assert not same_actor(one, other)


def test_likeness_runs_from_nothing_to_the_same() -> None:
    assert likeness("", "peil") == 0.0
    assert likeness("peil", "peil") == 1.0
    assert likeness("peil", "hetpeil") == pytest.approx(4 / 7)
    assert likeness("peil", "hetpeilwordtgemeten") == pytest.approx(4 / 19)
    assert likeness("abcdefgh", "stuvwxyz") == 0.0


ALIGNED = [
    pytest.param("a b c", "a b c", {0: 0, 1: 1, 2: 2}, id="the same"),
    pytest.param("a b c", "a c", {0: 0, 2: 1}, id="one missed"),
    pytest.param("a c", "a b c", {0: 0, 1: 2}, id="one too many"),
    pytest.param(
        "a hetpeildaaltsnel c", "a hetpeildaalt c", {0: 0, 1: 1, 2: 2}, id="one cut short"
    ),
    pytest.param("a hetpeildaalt c", "a dedijkisdicht c", {0: 0, 2: 2}, id="one quite different"),
    pytest.param("ja b ja", "ja b ja", {0: 0, 1: 1, 2: 2}, id="equal ones keep their order"),
    pytest.param("", "a b", {}, id="no gold"),
]


@pytest.mark.parametrize(("gold", "read", "expected"), ALIGNED)
def test_sentences_are_paired_in_order(gold: str, read: str, expected: dict[int, int]) -> None:
    assert align(gold.split(), read.split()) == expected
