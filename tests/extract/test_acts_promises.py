"""Promises: a table a rule, of sentences it must catch and sentences it must leave alone."""

import pytest

from kamerdraad.extract.model import Act
from tests.extract.test_acts import read, rule_of

CAUGHT = [
    (
        "tells_the_chamber",
        "Dit rapport is vorige maand opgevraagd en zal naar uw Kamer worden gezonden.",
    ),
    ("shall_act", "Over de sluis zal ik in het voorjaar met de schippers in overleg gaan."),
    ("shall_act", "Op basis van het advies zal ik komen met maatregelen voor de kades."),
    ("will_go_into", "Ook de rol van de loodsen zal daarin aan bod komen."),
    ("looks_into", "Ik betrek de loodsen hierbij."),
    ("looks_into", "Het signaal van de schippers geef ik mee aan de bouwers van de sluis."),
    ("is_willing", "De inspectie is hier uiteraard graag toe bereid."),
    ("may_be_expected", "De uitkomsten van de peiling kunt u in het najaar verwachten."),
    (
        "tells_besides",
        "Het antwoord vergt uitwerking, waarover de Tweede Kamer zal worden geïnformeerd.",
    ),
    (
        "tells_the_chamber",
        "De Kamer wordt via de periodieke havenbrief over de planning geïnformeerd.",
    ),
    ("shall_act", "Het kabinet zal ervoor waken dat de havens schade lijden."),
    ("shall_act", "Dat zal ik blijven benadrukken."),
    ("shall_act", "De inspectie zal deze werkwijze ook volgen."),
    ("shall_act", "Dat plan zal ik niet alleen met de havens voorbereiden."),
    ("says_to", "Ik zeg toe dat ik de regeling nog eens bekijk."),
    ("says_to", "Graag zeg ik uw Kamer een evaluatie toe."),
    ("looks_into", "Ik neem de voorstellen van de schippers mee bij het nieuwe beleid."),
    (
        "tells_the_chamber",
        "In de rapportage die voor de kerst verschijnt, wordt u bericht over de voortgang.",
    ),
    ("will_go_into", "In de volgende voortgangsrapportage ga ik hier nader op in."),
    ("looks_into", "Ik vraag de Havenraad om advies."),
    ("looks_into", "Daarover neem ik contact op met de havens."),
    # a fixed phrase stands for a verb
    ("shall_act", "De tarieven voor sluizen zal ik in het voorjaar tegen het licht houden."),
    ("shall_act", "Ik zal een onderzoek naar de kades in gang zetten."),
    ("does_later", "Ik neem de herziening van het besluit nog dit jaar ter hand."),
    # says_to in a second main clause, and its kin
    ("says_to", "De dienst werkt hard en ik zeg u toe dat de lijst voor 1 mei klaar is."),
    ("says_to", "De kosten zijn hoog, maar ik beloof uw Kamer dat de tarieven niet stijgen."),
    ("says_to", "Ik garandeer dat geen enkele schipper zijn ligplaats verliest."),
    ("says_to", "U kunt erop rekenen dat de sluis in mei weer open is."),
    ("says_to", "De bouw loopt uit en u kunt ervan op aan dat ik daar bovenop zit."),
    ("says_to", "Ik sta ervoor in dat de gegevens niet worden gedeeld."),
    ("says_to", "Ik geef u mijn woord dat de kade voor de winter is hersteld."),
    ("says_to", "Ik verzeker u dat de vergoeding in stand blijft."),
    ("tells_the_chamber", "Uw Kamer wordt hierover voor de zomer geïnformeerd."),
    ("tells_the_chamber", "Ik zal de Tweede Kamer de uitkomsten in het najaar toesturen."),
    ("tells_the_chamber", "Hierover informeer ik uw Kamer binnenkort nader."),
    ("tells_the_chamber", "Zodra ik het advies heb ontvangen, stuur ik het aan beide Kamers."),
    ("tells_the_chamber", "Ik verwacht de nota in mei met uw Kamer te kunnen delen."),
    # a deed where somebody is its subject
    ("shall_act", "Ik zal de schippers een brief met excuses schrijven."),
    ("shall_act", "De Rijksdienst Sluisbeheer zal de schippers waarschuwen."),
    ("shall_act", "De Dienst Kunstwerken zal de bruggen keuren."),
    (
        "shall_act",
        "Wel zal ik de havenmeesters schriftelijk verzoeken bij elke sluiting te overleggen.",
    ),
    ("says_to", "Ik kan uw Kamer verzekeren dat de sluis op 1 oktober dicht zal zijn."),
    (
        "tells_the_chamber",
        "Vanaf volgend jaar ontvangt uw Kamer jaarlijks een overzicht van de sluizen.",
    ),
    # who holds to a promise makes it once more
    ("holds_to", "De schippers heb ik een walkast beloofd, en die belofte herhaal ik hier."),
    ("holds_to", "Ik heb beloofd het team uit te breiden, en daar houd ik mij aan."),
    ("holds_to", "U mag mij aan die datum houden."),
    # what comes first tells the time as well
    ("does_later", "Zodra het rapport er is, leid ik het door."),
    ("comes_to_the_chamber", "De nota gaat na de zomer naar uw Kamer."),
    ("comes_back", "Ik kom hier na het zomerreces op terug."),
    ("is_willing", "Daartoe ben ik bereid."),
    ("shall_act", "Ik zal met de sector bespreken hoe dit beter kan."),
    ("shall_act", "De Minister van Sluizen zal de regeling aanpassen."),
    ("shall_act", "Ik zal het kader dat ik eerder noemde, daarin meenemen."),
    ("does_later", "Na de zomer bespreek ik dit met de gemeenten."),
    ("does_later", "Op korte termijn ga ik hierover met de havens in gesprek."),
    ("looks_into", "Daarin bekijk ik ook of de sluis breder moet."),
    ("will_go_into", "In die brief zal ook worden ingegaan op de gevolgen voor vissers."),
]

LEFT_ALONE = [
    "Ik kan uw Kamer verzekeren dat de sluis veilig is.",
    "Uw Kamer ontvangt jaarlijks een overzicht van de sluizen.",
    # who tells what another will do, or has no promise to hold to
    "De inspectie geeft aan dat de gemeente de bruggen zal keuren.",
    "De Vereniging van Schippers zal een brief schrijven.",
    "De Rijksuniversiteit Oostermeer zal de bruggen keuren.",
    "De wet stelt een termijn, en daar houd ik mij aan.",
    "Ik heb de schippers een brief geschreven.",
    # says_to, tells_the_chamber: what was promised, sent or told before
    "De minister heeft dat eerder toegezegd.",
    "Ik heb uw Kamer in het voorjaar geïnformeerd.",
    "Deze nota is reeds met de Tweede Kamer gedeeld.[4]",
    "Het kabinet deelt de zorgen van de Kamer over de sluis.",
    "Hiervoor bied ik de Kamer mijn excuses aan.",
    "De raad kan besluiten de Kamer te informeren.",
    "Het kabinet kijkt uit naar het rapport dat in mei komt.",
    "Ik werk op dit moment aan de regeling voor 2031.",
    "Voor een aantal havens zal het betekenen dat het Rijk de regels aanpast.",
    "De provincie zal het beleid tegen het licht houden.",
    "Ik heb de regeling tegen het licht gehouden.",
    "De provincie neemt de voorstellen van de schippers mee in haar plan.",
    "Ik neem u mee in mijn overwegingen.",
    "Doorgaans neem ik contact op met de havens.",
    # says_to: others who promise, what was promised, denied or only stressed
    "De wethouder zegt toe dat de brug wordt hersteld.",
    "In het debat zei ik toe de kade te laten meten.",
    "Ik heb de schippers beloofd dat de haven open blijft.",
    "Wij staan klaar voor in totaal veertig schippers.",
    "De wet garandeert dat ieder een ligplaats krijgt.",
    "Ik kan niet garanderen dat de kade het houdt.",
    "De leden vragen of ik kan toezeggen dat de brug open blijft.",
    "Ik verzeker u dat de cijfers kloppen.",
    # comes_back: a thing that returns
    "De otter zal hier terugkomen.",
    # shall_act: others, things, what was said before, what nobody does
    "De gemeente zal de vergunning na de zomer verlenen.",
    "Door droogte zal het vaker voorkomen dat we water tekortkomen.",
    "De minister heeft toegezegd het meetnet te zullen uitbreiden.",
    "Wij zullen vaker oude leidingen tegenkomen.",
    # does_later: what has been done, what befalls
    "Het kabinet erkent dit en heeft maatregelen genomen om op korte termijn te helpen.",
    "Ik kijk uit naar de evaluatie die eind 2031 verschijnt.",
    # looks_into
    "Ik neem deze zorgen uiterst serieus.",
]


@pytest.mark.parametrize(("rule", "text"), CAUGHT, ids=[c[1][:40] for c in CAUGHT])
def test_caught(rule: str, text: str) -> None:
    assert rule_of(text) == (Act.PROMISE, rule)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert rule_of(text)[0] is not Act.PROMISE


def test_the_paper_that_was_named_goes_to_the_chamber() -> None:
    _, sent = read(
        "Voor dit antwoord verwijs ik naar de brief die ik uw Kamer in mei stuur.",
        "Die brief wordt gelijk met het havenplan verstuurd.",
    )
    assert (sent.act, sent.rule) == (Act.PROMISE, "sends_what_was_named")
    _, elsewhere = read("De schipper schreef een brief.", "Die brief wordt in mei verstuurd.")
    assert elsewhere.act is not Act.PROMISE
