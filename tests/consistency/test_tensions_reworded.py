"""Statements that do not fit together though the second tells it in other words, and such as only seem so."""

from collections.abc import Iterator

import pytest

from kamerdraad import verbs
from kamerdraad.consistency.findings import TENSION, Finding, detectors
from kamerdraad.store import open_store

LETTER = """Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Kamerstuk 99 124, nr. {number}

Den Haag, {day}

Geachte voorzitter,

Met deze brief informeer ik uw Kamer over de stand van zaken.

{statements}

De minister van Erfgoed en Ambacht,
C.D. Veenkamp
"""

# What a letter of 3 March 2031 says, and what one of 9 September 2032 says.
SHOWN = [
    # two numbers of one thing at one moment
    ("Op 31 december 2030 telde ons land 1.320 erkende smederijen.",
     "Eind december 2030 waren er 1.190 smederijen met een erkenning."),
    ("In 2030 is bij 64 molens een gebrek aan het wiekenkruis vastgesteld.",
     "De rondgang over 2030 leverde 91 molens op waarvan het wiekenkruis niet in orde was."),
    ("Van de 310 beiaardtorens kunnen er 140 zonder herstel nog tien jaar mee.",
     "Van de 310 beiaardtorens kunnen er 85 nog tien jaar mee zonder dat er iets aan gebeurt."),
    ("Voor de scholing van mandenmakers is in 2031 € 4,5 miljoen uitgetrokken.",
     "Het budget voor de scholing van mandenmakers bedroeg in 2031 € 3,1 miljoen."),
    ("Bijna de helft van de zeilmakers heeft geen opvolger.",
     "Van de 900 zeilmakers die zijn ondervraagd, hebben 610 zeilmakers geen opvolger."),
    ("De wachttijd voor een proeve van bekwaamheid was op 1 mei 2031 gemiddeld veertien weken.",
     "Wie op 1 mei 2031 een proeve van bekwaamheid aanvroeg, wachtte gemiddeld 22 weken."),
    ("In het eerste kwartaal van 2031 kwamen bij het Ambachtsloket 2.040 klachten binnen.",
     "Het Ambachtsloket ontving in het eerste kwartaal van 2031 1.575 klachten."),
    ("Een ruime meerderheid van de leerbewerkers is aangesloten bij een gilde.",
     "Slechts een kwart van de leerbewerkers is lid van een gilde."),
    # of all or none, and of some
    ("Alle zestien veilinghuizen passen sinds vorig jaar het keurmerk toe.",
     "Drie veilinghuizen passen het keurmerk nog altijd niet toe."),
    ("In geen van de depots is houtworm aangetroffen.",
     "In het depot in Harsvoort en dat in Lindeloo is houtworm gevonden."),
    ("Elke aanvraag van een glazenier wordt door twee deskundigen bekeken.",
     "Een deel van de aanvragen van glazeniers is door slechts één deskundige beoordeeld."),
    ("Alle provincies hebben een erfgoedcoördinator aangesteld.",
     "In vier provincies is de functie van erfgoedcoördinator nog niet vervuld."),
    ("Bij iedere verbouwing van een rijksmonument is een bouwhistoricus betrokken.",
     "Bij lang niet alle verbouwingen van rijksmonumenten komt er een bouwhistoricus aan te pas."),
    ("Geen enkele klokkengieter is door de nieuwe emissie-eisen in de problemen gekomen.",
     "Twee klokkengieters moesten vanwege de emissie-eisen hun oven doven."),
    ("Bezoekers krijgen altijd een afschrift van hun bruikleenovereenkomst.",
     "Het komt voor dat bezoekers geen afschrift krijgen van hun bruikleenovereenkomst."),
    ("Alle kerkorgels van voor 1800 zijn inmiddels beschreven.",
     "Van de kerkorgels van voor 1800 is een derde nog niet beschreven."),
    # so and not so
    ("De Erfgoedkamer beschikt over voldoende mensen om alle keuringen uit te voeren.",
     "Het ontbreekt de Erfgoedkamer aan mensen om alle keuringen uit te voeren."),
    ("De omwonenden van de ververij zijn in de gelegenheid gesteld hun bezwaren kenbaar te maken.",
     "De omwonenden van de ververij zijn nooit gehoord."),
    ("Een vergunning is voor het bakken van plavuizen niet vereist.",
     "Wie plavuizen bakt, heeft daarvoor een vergunning nodig."),
    ("Het Gildefonds heeft het jaarverslag over 2030 tijdig ingediend.",
     "Het jaarverslag over 2030 is door het Gildefonds te laat ingediend."),
    ("Het aantal leerlingen in de rietdekkersopleiding is in 2030 gegroeid.",
     "De rietdekkersopleiding trok in 2030 minder leerlingen."),
    ("Er bestaat geen verband tussen de trillingen van de tram en de scheuren in het poortgebouw.",
     "De scheuren in het poortgebouw hangen samen met de trillingen van de tram."),
    ("De Erfgoedkamer heeft met de verkoop van de pastorie ingestemd.",
     "De Erfgoedkamer heeft haar goedkeuring aan de verkoop van de pastorie onthouden."),
    ("De restaurateur heeft zijn bevindingen met de eigenaar gedeeld.",
     "De eigenaar heeft de bevindingen van de restaurateur nooit ontvangen."),
    ("Ambachtslieden zonder diploma kunnen zich laten inschrijven in het register.",
     "Inschrijving in het register is voor ambachtslieden zonder diploma uitgesloten."),
    ("De rijtuigen in het depot zijn verzekerd tegen waterschade.",
     "Voor waterschade aan de rijtuigen in het depot bestaat geen verzekering."),
    ("Het advies van de Raad voor Ambacht is overgenomen.",
     "Het advies van de Raad voor Ambacht heb ik naast mij neergelegd."),
    ("Gegevens over het aantal faillissementen onder pottenbakkers worden niet bijgehouden.",
     "Uit de cijfers over faillissementen onder pottenbakkers blijkt dat vooral jonge ateliers omvallen."),
    # how sure
    ("Vast staat dat de brand in de touwbaan door kortsluiting is ontstaan.",
     "Of de brand in de touwbaan door kortsluiting is ontstaan, valt niet meer te achterhalen."),
    ("Onderzoek heeft onomstotelijk aangetoond dat de lijm het perkament aantast.",
     "Dat het perkament door de lijm wordt aangetast, is aannemelijk maar niet bewezen."),
    ("Het is zeker dat het altaarstuk uit het klooster van Wierdum afkomstig is.",
     "Over de herkomst van het altaarstuk uit het klooster van Wierdum bestaat geen zekerheid."),
    ("Er is geen twijfel over dat de regeling jonge wevers aan werk helpt.",
     "Of de regeling jonge wevers aan werk helpt, is met de huidige gegevens niet te zeggen."),
    ("De gifstoffen in het stadhuis zijn zonder twijfel van de oude verf afkomstig.",
     "Vermoedelijk komen de gifstoffen in het stadhuis van de oude verf."),
    # how firmly, how much
    ("Een brandmeldinstallatie is voor elk atelier verplicht.",
     "Aan ateliers wordt een brandmeldinstallatie aangeraden."),
    ("De meester is onmisbaar voor de overdracht van het vak.",
     "Voor de overdracht van het vak is de meester een nuttig hulpmiddel."),
    ("Binnen acht weken beslissen is een harde eis voor het Gildefonds.",
     "Het Gildefonds streeft ernaar binnen acht weken te beslissen."),
    ("Gemeenten moeten bij sloop het oude hout aanbieden aan restaurateurs.",
     "Het aanbieden van oud hout aan restaurateurs bij sloop is voor gemeenten vrijblijvend."),
    # a rule or commitment told again weaker
    ("Alle archieven van opgeheven gilden worden vóór 2033 gedigitaliseerd.",
     "De archieven van opgeheven gilden worden zo veel mogelijk gedigitaliseerd."),
    ("Volgens het convenant blijven werkplaatsen en winkels onder één dak, tenzij dat gevaar oplevert.",
     "In het convenant staat dat werkplaatsen en winkels waar mogelijk onder één dak blijven."),
    ("Ik zeg toe dat iedere gedupeerde smid zijn volledige schade vergoed krijgt.",
     "Mijn voorganger heeft toegezegd dat gedupeerde smeden in beginsel een vergoeding krijgen voor hun schade."),
    # promised, and said never to have been
    ("Ik zal laten uitzoeken of het leerlingwezen bij de kuiperijen kan worden hersteld.",
     "Anders dan de Bond van Kuipers meent, is een onderzoek naar het leerlingwezen bij de kuiperijen niet toegezegd."),
    ("Ik zeg de Kamer toe elk voorjaar de cijfers over leegstaande ateliers te sturen.",
     "Er is geen toezegging gedaan om de Kamer jaarlijks te informeren over leegstaande ateliers."),
    ("De hoedenmakers krijgen voor de zomer van 2032 een nieuwe werkruimte; daar sta ik garant voor.",
     "Aan de hoedenmakers is nooit een nieuwe werkruimte beloofd."),
    # what a letter says that an earlier one said
    ("Vijf van de twaalf musea hebben hun depot beveiligd.",
     "Bij brief van 3 maart 2031 heb ik u laten weten dat alle musea hun depot hebben beveiligd."),
    ("De Zilverraad heeft nog geen standpunt ingenomen over het nieuwe keurteken.",
     "Zoals in mijn brief van 3 maart 2031 is gemeld, heeft de Zilverraad met het nieuwe keurteken ingestemd."),
    ("De prijs werd door acht procent van de bezoekers als bezwaar genoemd.",
     "In mijn brief van 3 maart 2031 schreef ik dat de prijs voor de meeste bezoekers het bezwaar is."),
    ("De oplevering van het restauratieatelier is voorzien in november 2032.",
     "Zoals ik op 3 maart 2031 heb geschreven, is de oplevering van het restauratieatelier voorzien in maart 2033."),
    ("Het gilde van boekbinders heeft om uitstel gevraagd.",
     "In de brief van 3 maart 2031 staat dat het gilde van boekbinders niet om uitstel heeft gevraagd."),
]  # fmt: skip

LEFT_ALONE = [
    # another year, another part, another holder, a forecast, a change that is told
    ("In 2029 zijn 410 gevelstenen teruggeplaatst.",
     "Het aantal teruggeplaatste gevelstenen kwam in 2031 uit op 530."),
    ("Van de stolpboerderijen is 22 procent onbewoond.",
     "Van de hallenhuizen staat 9 procent leeg."),
    ("De Bond van Koperslagers meent dat de keuring veel te duur is.",
     "De keuring van koperslagers acht ik niet te duur."),
    ("De Erfgoedkamer gaat ervan uit dat in 2031 ongeveer 300 vaandels worden hersteld.",
     "In 2031 zijn 212 vaandels hersteld."),
    ("Het tarief voor een taxatie bedraagt € 85.",
     "Per 1 januari 2032 is het tarief voor een taxatie verhoogd van € 85 naar € 110."),
    ("Volgens de stichting zijn alle grachtenpanden slecht onderhouden.",
     "Een deel van de grachtenpanden is niet slecht onderhouden, zo blijkt uit de schouw."),
    # one subject, two things
    ("Alle kaarsenmakers zijn bezocht door de inspecteur.",
     "Enkele kaarsenmakers hebben geen ventilatie in hun werkplaats."),
    ("Een vergunning is verplicht voor wie met lood werkt.",
     "Wie met tin werkt, kan vrijwillig een vergunning aanvragen."),
    ("Vast staat dat de toren verzakt.",
     "Of de toren in de oorlog is beschadigd, is niet met zekerheid te zeggen."),
    ("Het Gildefonds heeft 48 aanvragen toegekend.",
     "Het Gildefonds heeft 17 medewerkers."),
    ("De meeste pottenbakkers verkopen hun werk op markten.",
     "Een kwart van de pottenbakkers is ouder dan zestig."),
    ("De wever mag zijn stof zelf keuren.",
     "De verver mag zijn stof niet zelf keuren."),
    ("Het museum in Oldewaard heeft een nieuw dak gekregen.",
     "Het museum in Brinkum heeft geen nieuw dak gekregen."),
    ("Het register is voor iedereen toegankelijk.",
     "De werkplaats is niet voor iedereen toegankelijk."),
    # a promise and what became of it
    ("Ik zal de klokken van Sint-Odulf laten stemmen.",
     "Het stemmen van de klokken van Sint-Odulf gaat niet door, omdat de toren gesloten is."),
    ("Ik zeg u toe het rapport over de vaandels voor de zomer te sturen.",
     "Over het rapport over de schilden heb ik u niets toegezegd."),
    # in the same sense
    ("De inspectie heeft in de smidse geen gebreken gevonden.",
     "In de smidse is volgens de inspectie alles in orde."),
    ("Het is niet uitgesloten dat de brug onder water heeft gestaan.",
     "De brug heeft mogelijk onder water gestaan."),
    ("Niet alle spinnewielen zijn compleet.",
     "Een aantal spinnewielen is niet compleet."),
    ("Een derde van de veenhuizen staat leeg.",
     "Van de 900 veenhuizen staan er 300 leeg."),
]  # fmt: skip


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Finding]]:
    folder = tmp_path_factory.mktemp("reworded")
    for number, day, side in ((1, "3 maart 2031", 0), (2, "9 september 2032", 1)):
        said = "\n\n".join(pair[side] for pair in [*SHOWN, *LEFT_ALONE])
        text = LETTER.format(number=number, day=day, statements=said)
        (folder / f"kst-99124-{number}.txt").write_text(text, encoding="utf-8")
    assert not verbs.build(sorted(folder.glob("*.txt")), folder / "store").failures
    looking = [each for each in detectors() if each.kinds[0].startswith(TENSION)]
    with open_store(folder / "store") as store:
        yield [finding for each in looking for finding in each.find(store)]


def sides(finding: Finding) -> set[str]:
    return {" ".join(passage.quote.split()) for passage in finding.passages}


@pytest.mark.parametrize(("one", "other"), SHOWN)
def test_what_is_shown(found: list[Finding], one: str, other: str) -> None:
    assert any({one, other} == sides(finding) for finding in found)


def test_nothing_else_is_shown(found: list[Finding]) -> None:
    wanted = [set(pair) for pair in SHOWN]
    assert [sides(finding) for finding in found if sides(finding) not in wanted] == []
