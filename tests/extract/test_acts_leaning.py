"""What the pronouns of an action point to, where only one thing can be meant."""

import pytest

from kamerdraad.extract.acts.leaning import leans
from tests.extract.test_acts import read


@pytest.mark.parametrize(
    ("texts", "action"),
    [
        # the clause before, in the same sentence
        (
            ("Zodra de uitkomsten bekend zijn, zal ik deze met uw Kamer delen.",),
            "de uitkomsten met de Kamer delen",
        ),
        (
            ("Wanneer ik het advies heb ontvangen, zal ik dit aan uw Kamer sturen.",),
            "het advies aan de Kamer sturen",
        ),
        # what the deed before makes
        (
            (
                "Ik werk aan een evaluatie van de sluizenregeling.",
                "Hierin neem ik ook de havens mee.",
            ),
            "in de evaluatie van de sluizenregeling de havens meenemen",
        ),
    ],
)
def test_a_pronoun_gives_way_to_what_it_points_to(texts: tuple[str, ...], action: str) -> None:
    found = read(*texts)[-1]
    assert found.action == action
    assert not found.leans


@pytest.mark.parametrize(
    "texts",
    [
        # two things could be meant
        (
            "Ik werk aan een evaluatie van de regeling en aan een plan voor de dijken.",
            "Hierin neem ik ook de havens mee.",
        ),
        # no deed of the own side: all that it says may be meant
        ("De sluizen zijn oud.", "Hierover zal ik uw Kamer informeren."),
        # the gender does not agree
        ("Zodra de keuring is gedaan, zal ik dit met uw Kamer delen.",),
        ("Ik zal de gevolgen van deze maatregelen onderzoeken.",),
    ],
)
def test_what_is_not_plain_stays_and_is_marked(texts: tuple[str, ...]) -> None:
    found = read(*texts)[-1]
    assert found.leans


@pytest.mark.parametrize(
    ("action", "leaning"),
    [
        ("de Kamer hierover informeren", True),
        ("deze afspraken uitwerken", True),
        ("met hen in gesprek blijven", True),
        ("dit uitwerken in een plan", True),
        ("de regels die gelden aanpassen", False),
        ("onderzoeken of dat dit kabinet past", False),
        ("daarmee de Kamer een brief sturen", False),
        ("de dijk verhogen", False),
    ],
)
def test_what_leans_on_its_context(action: str, leaning: bool) -> None:
    assert leans(action) is leaning
