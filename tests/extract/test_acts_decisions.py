"""What a speaker says in the present that he changes, grants or orders is decided."""

import pytest

from kamerdraad.extract.model import COMMITMENTS
from tests.extract.test_acts import read, rule_of

CAUGHT = [
    "De Sluiswet pas ik aan, zodat schippers elke schade moeten melden.",
    "Per 1 juli verhoog ik het tarief voor ligplaatsen.",
    "Ik verhoog het tarief voor ligplaatsen met een tiende.",
    "Het voorstel voor een sluisheffing trek ik in.",
    "De eigen bijdrage voor schippers schrap ik.",
    "Ik reserveer hiervoor 5 miljoen euro.",
    "De zorgen van de schippers weeg ik mee.",
    "Ik spreek de verhuurder hierop aan.",
    "De meetgegevens van de sluis maak ik openbaar.",
    "Met de rederijen tref ik een aparte regeling.",
]
LEFT_ALONE = [
    "Per aanvraag vergoed ik de kosten van de sluis.",
    "Ik verhoog daarmee niet de tarieven voor ligplaatsen.",
    "De havens verhogen het tarief voor ligplaatsen.",
    "Ik kan de tarieven voor ligplaatsen niet verhogen.",
    "Ik heb de tarieven voor ligplaatsen verhoogd.",
    "Ik neem die zorgen serieus.",
    "Ik maak mij zorgen over de sluis.",
    "Ik maak daarbij een kanttekening.",
    "Ik trek daaruit de conclusie dat de sluis werkt.",
    "Ik verhoog de tarieven elk jaar met de inflatie.",
]


@pytest.mark.parametrize("text", CAUGHT)
def test_caught(text: str) -> None:
    assert rule_of(text)[0] in COMMITMENTS


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert read(text)[0].act not in COMMITMENTS


@pytest.mark.parametrize(
    ("text", "action"),
    [
        (
            "De eigen bijdrage voor schippers schrap ik.",
            "de eigen bijdrage voor schippers schrappen",
        ),
        ("De tarieven zal ik tegen het licht houden.", "de tarieven tegen het licht houden"),
    ],
)
def test_what_opens_the_sentence_is_part_of_the_deed(text: str, action: str) -> None:
    assert read(text)[0].action == action
