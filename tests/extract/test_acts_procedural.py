"""The business of the letter and its references: what each rule must catch and must leave alone."""

import pytest

from kamerdraad.extract.model import Act
from tests.extract.test_acts import rule_of

CAUGHT = [
    (
        "tells_of_the_answering",
        Act.PROCEDURAL,
        "De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.",
    ),
    (
        "tells_of_the_answering",
        Act.PROCEDURAL,
        "Ik heb de vragen 2 en 3 vanwege hun samenhang tezamen beantwoord.",
    ),
    ("tells_of_the_answering", Act.PROCEDURAL, "Deze beantwoording heeft op zich laten wachten."),
    ("excuses_the_letter", Act.PROCEDURAL, "Hiervoor bied ik de Kamer mijn excuses aan."),
    ("reads_the_question", Act.PROCEDURAL, "Ik ga ervan uit dat de vraag ziet op de nieuwe sluis."),
    ("points_elsewhere", Act.REFERENCE, "Ik verwijs u naar het antwoord op vraag 3."),
    ("says_see", Act.REFERENCE, "Zie het antwoord op vraag 2."),
    ("sends_along", Act.PROCEDURAL, "Hierbij stuur ik u de antwoorden op de vragen."),
    (
        "says_that_questions_came",
        Act.PROCEDURAL,
        "Op 13 oktober 2031 heeft het lid Jansen vragen gesteld over de sluis.",
    ),
    ("announces_below", Act.PROCEDURAL, "Hieronder ga ik in op de uitkomsten."),
    ("announces_below", Act.PROCEDURAL, "Ik zal de werking van de sluis nader toelichten."),
    (
        "announces_below",
        Act.PROCEDURAL,
        "Onderstaande tabel geeft een uitsplitsing van de schepen.",
    ),
    ("announces_below", Act.PROCEDURAL, "Hierover merk ik hier alvast het volgende op."),
    ("encloses", Act.PROCEDURAL, "De verslagen van de havenraad treft u als bijlagen."),
    ("encloses", Act.PROCEDURAL, "Deze lijst is bijgevoegd."),
    ("tells_where", Act.REFERENCE, "Meer informatie over de haven is te vinden op de website."),
    (
        "says_see",
        Act.REFERENCE,
        "Zie verder over de gang van zaken in de haven het antwoord op vraag 1.",
    ),
    ("says_see", Act.REFERENCE, "Nee, zie ook het antwoord op vraag 4."),
    ("is_a_motions_formula", Act.PROCEDURAL, "gehoord de beraadslaging,"),
]

LEFT_ALONE = [
    "Ik bied de schippers mijn excuses aan.",
    "De vraag naar ligplaatsen is groot.",
    "De brug staat in het havenplan (hierna: het plan) en is opgenomen in de begroting.",
    "Hieronder vallen ook kleine schepen.",
    "De Kamer heeft het rapport ontvangen als bijlage bij de brief van 3 mei 2031.",
    "Het rapport verwijst naar de oude sluis.",
    "De leden hebben vragen over de sluis.",
    "De Kamer heeft de wet aangenomen.",
    "In 1998 zijn, zie ook vraag 1, scheuren in de kade gevonden.",
    "De loods verwijst de schipper door naar het loket.",
    "Voor het verwijzen van schippers naar een haven geldt een richtlijn.",
    "Ik zal in de voortgangsbrief nader op de kosten ingaan.",  # a promise, kept elsewhere
]


@pytest.mark.parametrize(("rule", "act", "text"), CAUGHT, ids=[c[2][:40] for c in CAUGHT])
def test_caught(rule: str, act: Act, text: str) -> None:
    assert rule_of(text) == (act, rule)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert rule_of(text)[0] not in {Act.PROCEDURAL, Act.REFERENCE}
