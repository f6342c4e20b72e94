"""Statements that do not sit well together, across two letters of one dossier: what is shown, what is not."""

from collections.abc import Iterator

import pytest

from kamerdraad import verbs
from kamerdraad.consistency.findings import Finding
from kamerdraad.consistency.tensions.certainty import certainty
from kamerdraad.consistency.tensions.denied import denied
from kamerdraad.consistency.tensions.drift import drift
from kamerdraad.consistency.tensions.examined import examined
from kamerdraad.consistency.tensions.numbers import numbers
from kamerdraad.consistency.tensions.polarity import polarity
from kamerdraad.consistency.tensions.scope import scope
from kamerdraad.store import open_store

DETECTORS = (certainty, denied, drift, examined, numbers, polarity, scope)

LETTER = """Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Kamerstuk 99 123, nr. {number}

Den Haag, {day} 2031

Geachte voorzitter,

Met deze brief informeer ik uw Kamer over de stand van zaken.

{statements}

De minister van Duinen en Veen,
C.D. Veenkamp
"""

# By the detector that shows it: what the first letter says and what the second says.
SHOWN = {
    "polarity": [
        ("De keuring van de strandpaviljoens is in maart afgerond.",
         "De keuring van de strandpaviljoens is nog niet afgerond."),
        ("Er zijn geen onafhankelijke deskundigen bij de zandwinning betrokken.",
         "Er zijn onafhankelijke deskundigen gehoord over de gevolgen van de zandwinning."),
        ("Het waterschap Helmduin heeft de bezwaren van de vissers gegrond verklaard.",
         "Het waterschap Helmduin heeft de bezwaren van de vissers niet gegrond verklaard."),
        ("De gemeente Zandvoorde is over de afsluiting van de boulevard geïnformeerd.",
         "De gemeente Zandvoorde is niet geïnformeerd over de afsluiting van de boulevard."),
        ("Er zijn geen klachten ontvangen over het zwembad.",
         "Over het zwembad zijn in totaal drie klachten ontvangen."),
        ("De pilot met deelfietsen is succesvol verlopen.",
         "De pilot met deelfietsen is niet succesvol gebleken."),
        (
            "Het kabinet heeft besloten de aanschaf van de mobiele klinieken niet door te zetten.",
            "De aanschaf van de mobiele klinieken wordt doorgezet.",
        ),
        # by words that deny each other
        ("De Inspectie heeft het onderzoek naar de draaibrug afgerond.",
         "Het onderzoek van de Inspectie naar de draaibrug loopt nog."),
        ("Het aantal gestrande potvissen laat sinds 2020 een toename zien.",
         "Het aantal gestrande potvissen laat sinds 2020 een afname zien."),
        ("Het kabinet acht een verbod op strandvuren wenselijk.",
         "Het kabinet acht een verbod op strandvuren onwenselijk."),
    ],
    "examined": [
        ("De varianten voor de zeesluis zijn zorgvuldig afgewogen.",
         "Er heeft geen uitgebreide verkenning van varianten voor de zeesluis plaatsgevonden."),
        ("Daarbij is ook gekeken naar drijvende windmolens.",
         "Drijvende windmolens zijn niet specifiek onderzocht."),
        ("De gevolgen van het vuurwerkverbod zijn grondig onderzocht.",
         "Naar de gevolgen van het vuurwerkverbod is slechts beperkt onderzoek gedaan."),
        ("De remmen van de kabelbaan zijn uitvoerig getoetst.",
         "Een toets op de remmen van de kabelbaan is niet uitgevoerd."),
    ],
    "numbers": [
        ("De aanleg van de vispassage kost 14 miljoen euro.",
         "De aanleg van de vispassage kost 19 miljoen euro."),
        ("De wachttijd voor een rijexamen bedraagt gemiddeld zes weken.",
         "De gemiddelde wachttijd voor een rijexamen is 14 weken."),
        ("De overgangsregeling voor pachters geldt voor een periode van drie jaar.",
         "De overgangsregeling voor pachters loopt vijf jaar."),
        ("Uit de registratie blijkt dat vorig jaar 340 meldingen van kwallen op stranden zijn gedaan.",
         "De kustwacht ontving vorig jaar 520 meldingen van kwallen op stranden."),
        # the same in other words
        ("Met de renovatie van de pier is 8 miljoen euro gemoeid.",
         "De kosten van de renovatie van de pier worden geraamd op 11 miljoen euro."),
        ("De garnalenvloot bestaat uit 45 kotters.", "De garnalenvloot bestaat uit 60 kotters."),
        ("De opvang van zeevogels kost 110.000 euro per maand.",
         "De opvang van zeevogels kost 2,4 miljoen euro per jaar."),
        # beside a figure that both have
        ("Voor het herstel van de negen pieren is tot en met 2036 in totaal 31 miljoen euro beschikbaar.",
         "In totaal is er tot en met 2036 38 miljoen euro beschikbaar voor het herstel van de negen pieren."),
        # in a clause of its own
        ("Voor de kweek van zeegras is dit jaar 3 miljoen euro extra beschikbaar.",
         "Met de 5 miljoen euro extra die dit jaar naar de kweek van zeegras gaat, zet ik een stap vooruit."),
        ("Een reddingsboot heeft gemiddeld 45 minuten nodig om een drenkeling te bereiken.",
         "Een reddingsboot heeft gemiddeld 2 uur nodig om een drenkeling te bereiken."),
    ],
    "scope": [
        ("In alle duinpannen is de orchidee teruggekeerd.",
         "In enkele duinpannen is de orchidee teruggekeerd."),
        ("Alle veerponten voldoen aan de nieuwe veiligheidseisen.",
         "De meeste veerponten voldoen aan de nieuwe veiligheidseisen."),
        ("Elke badplaats beschikt over een eigen reddingspost.",
         "Niet alle badplaatsen beschikken over een eigen reddingspost."),
    ],
    "certainty": [
        ("Naar verwachting wordt de stormvloedkering in de zomer opgeleverd.",
         "De stormvloedkering wordt in de zomer opgeleverd."),
        ("De verzilting van de bollengrond wordt waarschijnlijk veroorzaakt door de kanaalverbreding.",
         "De verzilting van de bollengrond wordt veroorzaakt door de kanaalverbreding."),
        ("De schelpenweg naar de vuurtoren wordt in 2033 verhard.",
         "Mogelijk wordt de schelpenweg naar de vuurtoren in 2033 verhard."),
    ],
    "drift": [
        ("De toezichthouder speelde een beperkte rol bij de ontgassing van tankers.",
         "De toezichthouder speelde een beperktere rol bij de ontgassing van tankers."),
        ("De klachten over de kitesurfers zijn grondig behandeld door de kustwacht.",
         "De klachten over de kitesurfers zijn behandeld door de kustwacht."),
        ("Aan het vervoer van mosselzaad over de dijk zijn beperkte risico's verbonden.",
         "Zoals ik heb gemeld, zijn aan het vervoer van mosselzaad over de dijk beperktere risico's verbonden."),
    ],
    "denied": [
        ("Ik zal uw Kamer voor de zomer een actieplan tegen zwerfvuil op stranden sturen.",
         "Ik heb uw Kamer nooit een actieplan tegen zwerfvuil op stranden toegezegd."),
    ],
}  # fmt: skip

# Near to each other, and no tension.
LEFT_ALONE = [
    # other years, other places
    ("In 2029 zijn 40 strandwachten opgeleid.", "In 2030 zijn 55 strandwachten opgeleid."),
    ("De haven van Oosterdam telt 30 ligplaatsen.", "De haven van Westerdam telt 70 ligplaatsen."),
    # the same amount in other units, or said to be about
    ("De zandhonger bedraagt 2 ton per meter.", "De zandhonger bedraagt 2.000 kg per meter."),
    ("De baggerwerken duren ongeveer 20 weken.", "De baggerwerken duren 21 weken."),
    # a part is not the whole, and another subject another amount
    ("De aanleg van de kunstriffen kost 6 miljoen euro.",
     "Het onderhoud van de kunstriffen kost 2 miljoen euro."),
    ("Voor de bouw van strandhuisjes in de duinen is 6 miljoen euro nodig.",
     "Voor de sloop van strandhuisjes in de duinen is 2 miljoen euro nodig."),
    ("De zeilschool kost 20.000 euro per maand.", "De zeilschool kost 240.000 euro per jaar."),
    (
        "Voor de bouw van strandhuisjes in de duinen is 6 miljoen euro nodig.",
        "Voor de sloop van strandhuisjes in de duinen is 2 miljoen euro nodig.",
    ),
    # everywhere the one, not everywhere the other
    ("Het uitzicht op zee is overal aan de boulevard beschermd.",
     "Parkeren is niet overal aan de boulevard toegestaan."),
    # what would be is not what is
    ("De jachthaven wordt uitgebreid.",
     "Als de jachthaven niet wordt uitgebreid, wijken de zeilers uit."),
    # a denial of something else
    ("De muien voor de kust zijn gevaarlijk voor zwemmers.",
     "De borden bij de muien zijn niet in het Duits gesteld."),
    # not only is also
    ("De oesterbank is hersteld met kweekoesters.",
     "De oesterbank is niet alleen hersteld met kweekoesters."),
    # the same in other words
    ("De zeehondenopvang wordt bekostigd door giften.",
     "Giften bekostigen de zeehondenopvang."),
    # what "dat" is stands elsewhere
    ("Dat deel ik.", "Dat deel ik niet."),
    # amounts of other things
    ("Alle badhuizen zijn geschilderd.", "De meeste vuurtorens zijn geschilderd."),
    # a promise repeated, and a refusal to promise something else
    ("Ik zal uw Kamer informeren over de kreeftenvangst.",
     "Een verbod op de mosselvangst heb ik niet toegezegd."),
    # looked into the one, not into the other
    ("De geluidshinder van de veerboot is onderzocht.",
     "De herkomst van de parels is niet onderzocht."),
]  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, list[Finding]]]:
    folder = tmp_path_factory.mktemp("tensions")
    pairs = [*(pair for each in SHOWN.values() for pair in each), *LEFT_ALONE]
    for number, day, side in ((1, "3 maart", 0), (2, "9 september", 1)):
        text = LETTER.format(
            number=number, day=day, statements="\n\n".join(pair[side] for pair in pairs)
        )
        (folder / f"kst-99123-{number}.txt").write_text(text, encoding="utf-8")
    assert not verbs.build(sorted(folder.glob("*.txt")), folder / "store").failures
    with open_store(folder / "store") as store:
        yield {each.__name__: list(each(store)) for each in DETECTORS}


def sides(finding: Finding) -> set[str]:
    return {" ".join(passage.quote.split()) for passage in finding.passages}


@pytest.mark.parametrize(
    ("name", "one", "other"), [(name, *pair) for name, each in SHOWN.items() for pair in each]
)
def test_what_is_shown(found: dict[str, list[Finding]], name: str, one: str, other: str) -> None:
    assert {one, other} in [sides(finding) for finding in found[name]]


def test_nothing_else_is_shown(found: dict[str, list[Finding]]) -> None:
    wanted = [set(pair) for each in SHOWN.values() for pair in each]
    shown = [sides(finding) for findings in found.values() for finding in findings]
    assert [pair for pair in shown if pair not in wanted] == []


def test_each_says_why_and_how_sure(found: dict[str, list[Finding]]) -> None:
    for findings in found.values():
        for finding in findings:
            assert finding.features
            assert 0.3 < finding.confidence < 1
            assert all(passage.date for passage in finding.passages)
