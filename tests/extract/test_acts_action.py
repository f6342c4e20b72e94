"""The action of a commitment: an infinitive phrase in the text's own words."""

import pytest

from tests.extract.test_acts import read


@pytest.mark.parametrize(
    ("text", "action"),
    [
        # word order undone, particle and verb joined
        ("Na de zomer stuur ik u het rapport toe.", "het rapport aan de Kamer toesturen"),
        ("Hierover informeer ik uw Kamer binnenkort nader.", "hierover de Kamer nader informeren"),
        ("Op de kosten kom ik na de zomer terug.", "terugkomen op de kosten"),
        ("In het voorjaar maakt het kabinet de balans op.", "de balans opmaken"),
        ("Ik werk aan een voorstel voor de havens.", "werken aan een voorstel voor de havens"),
        # passives, with what hangs on the verb behind it
        ("Daarom wordt een terugvalplan opgesteld.", "een terugvalplan opstellen"),
        ("De proef wordt verlengd tot eind 2031.", "de proef verlengen tot eind 2031"),
        (
            "In dat geval wordt er teruggevallen op het oude meetnet.",
            "terugvallen op het oude meetnet",
        ),
        ("De sluis zal in 2031 worden vervangen.", "de sluis vervangen"),
        ("Er wordt onderzocht of de sluis breder kan.", "onderzoeken of de sluis breder kan"),
        # the deed that a performing verb names
        (
            "Ik zeg toe het plan vertrouwelijk ter inzage te leggen.",
            "het plan vertrouwelijk ter inzage leggen",
        ),
        ("Ik streef ernaar de toets te laten uitvoeren.", "de toets laten uitvoeren"),
        ("Ik verwacht het meetnet in mei op te kunnen leveren.", "het meetnet opleveren"),
        ("Ik ben bereid te onderzoeken hoe dit kan.", "onderzoeken hoe dit kan"),
        # what is received is sent, what stays is kept
        ("Uw Kamer ontvangt van mij de evaluatie.", "de Kamer de evaluatie toesturen"),
        (
            "De loketten blijven op werkdagen bereikbaar.",
            "de loketten op werkdagen bereikbaar houden",
        ),
        ("Wij blijven zoeken naar een snellere weg.", "blijven zoeken naar een snellere weg"),
        # what opens a clause goes with it, what stands before a noun stays, nouns are no verbs
        (
            "Ik bekijk samen met de havens of en welke sluis nodig is.",
            "samen met de havens bekijken of en welke sluis nodig is",
        ),
        (
            "De keuring wordt met betrokken partijen nader uitgewerkt.",
            "de keuring met betrokken partijen nader uitwerken",
        ),
        (
            "Ik blijf met de havens in gesprek om te kijken welke sluis kan.",
            "met de havens in gesprek blijven om te kijken welke sluis kan",
        ),
        (
            "Na de zomer ga ik het gesprek aan met de havens.",
            "het gesprek aangaan met de havens",
        ),
        (
            "Het streven is erop gericht om de dijk te verhogen.",
            "de dijk verhogen",
        ),
        # and of clauses that are joined the one that binds
        (
            "De sluis is oud en ik zal uw Kamer over de keuring informeren.",
            "de Kamer over de keuring informeren",
        ),
    ],
)
def test_action(text: str, action: str) -> None:
    assert read(text)[0].action == action
