"""Offers, contingencies and assurances: what each rule must catch and must leave alone."""

import pytest

from kamerdraad.extract.model import Act
from tests.extract.test_acts import rule_of

CAUGHT = [
    (Act.OFFER, "Desgewenst kan het rapport ter inzage worden gelegd."),
    (Act.OFFER, "Desgewenst kan dat ook voor de leden gebeuren."),
    (Act.OFFER, "Mocht u dat wensen, dan licht ik dit toe."),
    (Act.OFFER, "Indien uw Kamer daarom verzoekt, kan een technische briefing worden gegeven."),
    (Act.CONTINGENCY, "In dat geval wordt teruggevallen op het oude systeem."),
    (Act.CONTINGENCY, "Mocht de leverancier wegvallen, dan wordt het oude meetnet ingezet."),
    (
        Act.CONTINGENCY,
        "Indien de toets daartoe aanleiding geeft, zal ik het contract heroverwegen.",
    ),
    (Act.CONTINGENCY, "Indien de kade verzakt, zullen de werkzaamheden worden stopgezet."),
    (Act.CONTINGENCY, "Indien nodig zal de dienstregeling daarop worden aangepast."),
    (Act.CONTINGENCY, "Wanneer zou blijken dat de kade zakt, zal het kabinet dit aankaarten."),
    (Act.CONTINGENCY, "Echter, wanneer zou blijken dat de kade zakt, zal ik dit aankaarten."),
    (Act.ASSURANCE, "De loketten blijven op werkdagen bereikbaar."),
    (Act.ASSURANCE, "Ik blijf met de havens in gesprek."),
    (Act.ASSURANCE, "De regeling blijft ongewijzigd van kracht."),
]

LEFT_ALONE = [
    # offers: a word that stands in another clause, or an advice
    "Er is een training beschikbaar om desgewenst zelf aan de slag te gaan.",
    "Mocht uw Kamer hierover willen debatteren, dan ligt het voor de hand te wachten.",
    # contingencies: a role, a thing that is possible, what others do
    "Als toezichthouder is de raad onafhankelijk.",
    "Als we zuiniger zijn, kunnen we de natuur benutten.",
    "Mocht de haven dichtgaan, dan zal de gemeente een besluit nemen.",
    "Als de haven sluit, zal dat moeten worden bekeken.",
    # assurances: what is a starting point, a wish, or a state of others
    "Uitgangspunt blijft dat de sluizen open blijven.",
    "Het blijft belangrijk dat schippers zich melden.",
    "De winkels kunnen open blijven.",
]


@pytest.mark.parametrize(("act", "text"), CAUGHT, ids=[c[1][:40] for c in CAUGHT])
def test_caught(act: Act, text: str) -> None:
    assert rule_of(text)[0] is act


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert rule_of(text)[0] is Act.CLAIM
