"""What the Chamber hears, gets or finds before it later: promises that are told from its side."""

import pytest

from kamerdraad.extract.model import COMMITMENTS, Act
from tests.extract.test_acts import read, rule_of

CAUGHT = [
    ("hears_from_us", "Over de uitkomst hoort u nog voor de zomer van mij."),
    ("hears_from_us", "U hoort van mij zodra het advies er is."),
    ("lets_the_chamber_know", "Ik laat u voor het eind van het jaar weten welke havens meedoen."),
    ("hears_from_us", "U krijgt van mij voor de zomer een overzicht van de kosten."),
    ("hears_from_us", "De eerstvolgende keer dat u daarover van mij hoort is in november."),
    ("paper_comes", "Vóór het kerstreces ligt er een plan bij uw Kamer."),
    ("paper_comes", "Het wetsvoorstel bereikt uw Kamer in het najaar."),
    ("paper_comes", "De tweede rapportage volgt in het najaar."),
    ("paper_comes", "Nadere berichten volgen zodra de metingen zijn afgerond."),
    ("lets_the_chamber_know", "De uitkomsten leg ik aan uw Kamer voor."),
    ("paper_comes", "De Kamer ziet het voorstel in het najaar tegemoet."),
    ("gets_in_time", "De Kamer krijgt het rapport over de sluizen in het najaar."),
    ("paper_comes", "Het rapport over de sluizen komt niet dit najaar, maar na de zomer."),
    ("gets_in_time", "Wanneer de peiling gereed is, krijgt ook uw Kamer daarvan een exemplaar."),
    ("lets_the_chamber_know", "Ik zal uw Kamer laten weten hoe ik tegenover dit plan sta."),
    ("gets_in_time", "Na de zomer krijgt u de peiling onder schippers."),
    ("writes_later", "Voortaan schrijf ik u elk jaar in december over de sluizen."),
    ("writes_later", "In december schrijf ik u opnieuw."),
    (
        "arrives_in_a_clause",
        "Het bureau heeft meer tijd nodig, zodat u het rapport vóór het zomerreces ontvangt.",
    ),
    (
        "arrives_in_a_clause",
        "De peiling loopt uit, waardoor ik u de uitkomsten pas na de zomer kan toesturen.",
    ),
    (
        "sends_in_a_clause",
        "Het advies verwacht ik eind juni, waarna ik het aan uw Kamer zal zenden.",
    ),
    (
        "sends_in_a_clause",
        "De bevindingen krijgen een plaats in het havenplan dat ik u voor de zomer toestuur.",
    ),
    ("sends_in_a_clause", "De cijfers staan in het jaarverslag dat ik uw Kamer eind mei aanbied."),
    (
        "sends_in_a_clause",
        "Dit is onderdeel van de wetswijziging die ik in het najaar bij uw Kamer indien.",
    ),
    (
        "sends_in_a_clause",
        "De keuze wordt toegelicht in de nota die u voor de zomer van mij ontvangt.",
    ),
]

LEFT_ALONE = [
    "Het rapport komt voort uit een peiling die na de zomer volgt.",
    "De Kamer krijgt te maken met meer regels.",
    "De peiling liep uit, waardoor u het rapport pas na de zomer heeft ontvangen.",
    "Ik schrijf dit toe aan het slechte weer.",
    # papers and words that are here or were sent before, those of others, what always goes so
    "De cijfers staan in het jaarverslag dat ik uw Kamer eind mei heb aangeboden.",
    "De cijfers staan in het jaarverslag dat ik u hierbij aanbied.",
    "De bevindingen staan in de brief die ik u vorig jaar stuurde.",
    "De havens noemen het plan dat de provincie voor de zomer aan haar Staten aanbiedt.",
    "Het rapport dat ik u vorige week toestuurde, noemt dit getal.",
    "De kosten staan in het overzicht dat ik u jaarlijks toestuur.",
    "Op het regenseizoen volgt in het najaar de droogte.",
    "De reactie van de havens volgt in het algemeen na een week.",
    "Het signaal bereikte uw Kamer in het voorjaar.",
    "Schippers horen van de sluiswachter wanneer de sluis opengaat.",
    "Ik laat de havens weten wat zij mogen.",
    "U hoort vaak dat de havens verouderd zijn.",
    "U ziet in de tabel de cijfers van vorig jaar.",
    "De rechter volgt in zijn vonnis het verslag van de schipper.",
    "Dit voorstel ligt op dit moment bij uw Kamer.",
]


@pytest.mark.parametrize(("rule", "text"), CAUGHT, ids=[c[1][:40] for c in CAUGHT])
def test_caught(rule: str, text: str) -> None:
    assert rule_of(text) == (Act.PROMISE, rule)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert read(text)[0].act not in COMMITMENTS
