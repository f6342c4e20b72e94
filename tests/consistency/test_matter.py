"""What clauses are about in whatever words, and the words by which they say different things of it."""

import pytest

from kamerdraad.consistency.matter import Matter, Matters, terms
from kamerdraad.consistency.tensions.reworded.parts import shares
from kamerdraad.consistency.thesaurus import sides

OTHER = [
    "De veerman vaart elke dag naar de overkant.",
    "Het museum toont een schilderij van de oude haven.",
    "In het bos broeden reigers en uilen.",
]

# Clauses of one matter, and how much of either the other must cover at least.
ONE_MATTER = [
    ("De molens zijn hersteld.", "De molens zijn gerepareerd.", 0.8),
    ("De stijging van het nitraat komt door bemesting.", "Het oplopende nitraat komt van mest.", 0.4),
    ("De raad raadt de sloop van de toren af.", "De sloop van de toren is door de raad afgeraden.", 0.8),
    ("Er zijn 40 middenhuurwoningen.", "Er zijn 40 huurwoningen.", 0.3),
]  # fmt: skip

TWO_MATTERS = [
    ("De molens zijn hersteld.", "De kooplui zijn vertrokken."),
    ("Het register is openbaar.", "De visser betaalt liggeld."),
    ("De minister raadt af.", "De beiaard speelt elk kwartier."),
]


def known(one: str, other: str) -> Matters:
    return Matters(Matter(terms(said)) for said in (one, other, *OTHER))


@pytest.mark.parametrize(("one", "other", "least"), ONE_MATTER)
def test_one_matter(one: str, other: str, least: float) -> None:
    matters = known(one, other)
    shared = matters.shared(0, 1)
    assert shared is not None
    assert shared.both >= least
    assert (0, 1) in set(matters.pairs())


@pytest.mark.parametrize(("one", "other"), TWO_MATTERS)
def test_two_matters(one: str, other: str) -> None:
    matters = known(one, other)
    shared = matters.shared(0, 1)
    assert shared is not None
    assert shared.both == 0
    assert (0, 1) not in set(matters.pairs())


def test_what_stands_beside_a_clause_counts_less() -> None:
    own = Matter(terms("De keuring van de ketel is mislukt."))
    beside = Matter(terms("Zij is mislukt."), terms("De keuring van de ketel duurde een dag."))
    without = Matter(terms("Zij is mislukt."))
    matters = Matters([own, own, beside, without])
    whole, less, least = (matters.shared(0, at) for at in (1, 2, 3))
    assert whole is not None
    assert less is not None
    assert least is not None
    assert whole.mine > less.mine > least.mine


@pytest.mark.parametrize(
    ("said", "low", "high"),
    [
        ("Bijna de helft van de boten is lek.", 0.3, 0.5),
        ("Van de 4.000 boten zijn er 1.000 lek.", 0.2, 0.3),
        ("Een ruime meerderheid van de boten is lek.", 0.5, 1.0),
        ("Zeven procent van de boten is lek.", 0.0, 0.1),
    ],
)
def test_parts_of_a_whole(said: str, low: float, high: float) -> None:
    (share,) = shares(said)
    assert low <= share.low < share.high <= high


@pytest.mark.parametrize(
    "said", ["De boten zijn lek.", "Er zijn 40 boten.", "Het steeg 4 procentpunt."]
)
def test_no_part_of_a_whole(said: str) -> None:
    assert not list(shares(said))


def test_words_that_deny_each_other_face() -> None:
    high, low = sides({"stijg"}), sides({"dal"})
    assert any(side.facing in low for side in high)
    assert not any(side.facing in high for side in high)
