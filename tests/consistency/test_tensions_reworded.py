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
    ("Ambachtslieden zonder diploma kunnen zich laten inschrijven in het register.",
     "Inschrijving in het register is voor ambachtslieden zonder diploma uitgesloten."),
    ("De rijtuigen in het depot zijn verzekerd tegen waterschade.",
     "Voor waterschade aan de rijtuigen in het depot bestaat geen verzekering."),
    ("Het advies van de Raad voor Ambacht is overgenomen.",
     "Het advies van de Raad voor Ambacht heb ik naast mij neergelegd."),
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
    ("De oplevering van het restauratieatelier is voorzien in november 2032.",
     "Zoals ik op 3 maart 2031 heb geschreven, is de oplevering van het restauratieatelier voorzien in maart 2033."),
    ("Het gilde van boekbinders heeft om uitstel gevraagd.",
     "In de brief van 3 maart 2031 staat dat het gilde van boekbinders niet om uitstel heeft gevraagd."),
    # of ports and carriers, and of care and sport
    ("Uit de jaarcijfers van de Spoorinspectie komt naar voren dat in 2030 op 118 overwegen een bijna-aanrijding is gemeld.",
     "In 2030 registreerde de inspectie bijna-aanrijdingen op 164 overwegen."),
    ("Per 1 juli 2031 waren 73 van de 120 veerponten voorzien van een elektrische aandrijving.",
     "Halverwege 2031 voeren er 58 van de 120 veerponten elektrisch."),
    ("Met de vernieuwing van de seinhuizen is een bedrag van € 212 miljoen gemoeid.",
     "De kosten van het vernieuwen van de seinhuizen belopen € 187 miljoen."),
    ("Aan de pilot met zelfrijdende bussen namen 640 reizigers deel.",
     "Bij de proef met zelfrijdende bussen hebben 410 passagiers meegereden."),
    ("Ieder station met meer dan duizend reizigers per dag heeft een lift of hellingbaan.",
     "Op negen stations met meer dan duizend reizigers per dag ontbreekt nog een lift of hellingbaan."),
    ("Alle vervoerders geven reizigers binnen een half uur informatie over een verstoring.",
     "Niet elke vervoerder slaagt erin reizigers binnen een half uur over een verstoring te informeren."),
    ("Op geen enkele vlucht vanaf de regionale luchthavens zijn de geluidsgrenzen overschreden.",
     "Bij zeven procent van de vluchten vanaf de regionale luchthavens lag het geluid boven de grens."),
    ("Schippers hoeven voor doorvaart van de Noordersluis geen toestemming te vragen.",
     "Doorvaart van de Noordersluis is alleen toegestaan na toestemming van de havenmeester."),
    ("Met de omwonenden van het emplacement is uitvoerig overleg gevoerd over de geluidswand.",
     "Over de geluidswand zijn de omwonenden van het emplacement niet geraadpleegd."),
    ("De Havenautoriteit heeft wettelijk de mogelijkheid om een schip vast te houden.",
     "Een wettelijke basis om schepen vast te houden heeft de Havenautoriteit niet."),
    ("De veiligheid van de tunnel bij Oudesluis is niet in het geding geweest.",
     "Door de uitval van de ventilatoren is de veiligheid van de tunnel bij Oudesluis in gevaar geweest."),
    ("Er is geen aanleiding te veronderstellen dat de botsing door vermoeidheid van de machinist kwam.",
     "Vermoeidheid van de machinist heeft bij de botsing een rol gespeeld."),
    ("Het staat buiten kijf dat de verzakking van de kade door het baggeren komt.",
     "De oorzaak van de verzakking van de kade is onbekend; of het baggeren een rol speelde, is onduidelijk."),
    ("Dat het lagere tarief meer mensen in de trein brengt, is bewezen.",
     "Er is nog onvoldoende bewijs dat het lagere tarief meer mensen in de trein brengt."),
    ("Alle stoptreinen op de Veenlijn zijn in 2033 vervangen door lichte treinen.",
     "Op de Veenlijn worden stoptreinen waar mogelijk vervangen door lichte treinen."),
    ("Ik beloof de vissers van Dreischor dat hun ligplaatsen behouden blijven.",
     "Dat de vissers van Dreischor hun ligplaatsen zouden behouden, is hun nooit in het vooruitzicht gesteld."),
    ("Ik ben bereid te laten nagaan of een avondveer naar Rottum haalbaar is.",
     "Van een toezegging over een onderzoek naar een avondveer naar Rottum is mij niets bekend."),
    ("De Raad voor de Scheepvaart heeft over het loodsplan negatief geadviseerd.",
     "Zoals ik u op 3 maart 2031 schreef, adviseerde de Raad voor de Scheepvaart positief over het loodsplan."),
    ("De herkeuring van de kranen is nog niet gestart.",
     "Bij brief van 3 maart 2031 is uw Kamer bericht dat de herkeuring van de kranen was afgerond."),
    ("De bouw van het zwemcentrum in Vaardrecht heeft € 31 miljoen gekost.",
     "Aan het zwemcentrum in Vaardrecht is in totaal € 38 miljoen besteed."),
    ("Uit de peiling van 2030 blijkt dat 62 procent van de sportclubs een beleidsplan heeft.",
     "In 2030 beschikte volgens de peiling 48 procent van de sportverenigingen over een beleidsplan."),
    ("Het Zorgregister bevatte op 1 juni 2031 de gegevens van 84 instellingen.",
     "Op 1 juni 2031 waren 67 instellingen opgenomen in het Zorgregister."),
    ("Alle huisartsenposten zijn sinds januari aangesloten op het noodnet.",
     "Elf huisartsenposten wachten nog op aansluiting op het noodnet."),
    ("Iedere patiënt ontvangt vóór de operatie een behandelplan op schrift.",
     "Niet iedereen krijgt het behandelplan voor de operatie op papier."),
    ("Geen enkele apotheek heeft in 2030 een tekort aan insuline gemeld.",
     "In 2030 meldden vier apotheken dat zij te weinig insuline hadden."),
    ("De inspectie bezoekt elke kliniek ten minste eenmaal per jaar.",
     "Er zijn klinieken die al drie jaar geen bezoek van de inspectie hebben gehad."),
    ("De nieuwe richtlijn voor valpreventie is in overleg met de thuiszorg opgesteld.",
     "De thuiszorg is bij het opstellen van de richtlijn voor valpreventie niet betrokken geweest."),
    ("Het laboratorium in Terhorne is in bedrijf gebleven tijdens de verbouwing.",
     "Tijdens de verbouwing heeft het laboratorium in Terhorne stilgelegen."),
    ("De subsidieaanvraag van de roeibond is gehonoreerd.",
     "De roeibond heeft op zijn subsidieaanvraag een afwijzing ontvangen."),
    ("Voor het delen van dossiers tussen ziekenhuizen is toestemming van de patiënt nodig.",
     "Ziekenhuizen mogen dossiers onderling delen zonder de patiënt om toestemming te vragen."),
    ("De minister heeft de bevoegdheid een instelling onder toezicht te plaatsen.",
     "Een instelling onder toezicht plaatsen kan de minister niet; daarvoor ontbreekt de grondslag."),
    ("Er zijn geen aanwijzingen dat het middel bijwerkingen geeft bij kinderen.",
     "Bij kinderen zijn na gebruik van het middel bijwerkingen gezien."),
    ("De fout in de medicijnlijst is binnen een dag ontdekt en hersteld.",
     "De fout in de medicijnlijst bleef wekenlang onopgemerkt."),
    ("Het is bewezen dat de beweegprogramma's het verzuim terugdringen.",
     "Of het verzuim door de beweegprogramma's daalt, moet nog blijken."),
    ("Zeker is dat de besmetting via het drinkwater is gegaan.",
     "Hoe de besmetting zich heeft verspreid is niet bekend; drinkwater is een van de mogelijkheden."),
    ("De oorzaak van de stroomuitval in het ziekenhuis is bekend: een defecte schakelaar.",
     "Naar de oorzaak van de stroomuitval in het ziekenhuis wordt nog altijd gezocht."),
    ("Instellingen dienen ieder incident binnen drie dagen te melden bij de inspectie.",
     "Het melden van incidenten bij de inspectie wordt instellingen in overweging gegeven."),
    ("Een hygiëneplan is voorwaarde voor een vergunning.",
     "Een hygiëneplan strekt bij een vergunning tot aanbeveling."),
    ("De gevolgen van de hack voor patiënten zijn zeer ernstig.",
     "Voor patiënten heeft de hack slechts geringe gevolgen gehad."),
    ("In het Sportakkoord is afgesproken dat alle sportvelden in 2032 rookvrij zijn.",
     "Het Sportakkoord bevat de ambitie om meer sportvelden rookvrij te maken."),
    ("Voor de zomer van 2032 ontvangt uw Kamer van mij de evaluatie van de tolkenregeling.",
     "Een evaluatie van de tolkenregeling is nooit aan uw Kamer beloofd."),
    ("Ik zeg toe met de bond van verloskundigen in gesprek te gaan over de tarieven.",
     "Ik heb niet toegezegd over de tarieven te spreken met verloskundigen."),
    ("De Gezondheidskamer raadt vaccinatie van jongeren onder de twaalf af.",
     "In mijn brief van 3 maart 2031 heb ik gemeld dat de Gezondheidskamer vaccinatie van jongeren onder de twaalf aanbeveelt."),
    ("Een kwart van de praktijken heeft een tweede arts.",
     "Op 3 maart 2031 schreef ik u dat de meeste praktijken een tweede arts hebben."),
    ("Met het bestuur van de sporthal is nog geen overeenstemming bereikt.",
     "Zoals gemeld in de brief van 3 maart 2031 was er een akkoord met het bestuur van de sporthal."),
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
    ("In 2029 kwamen op het spoor negen mensen om.",
     "In 2031 vielen op het spoor veertien doden."),
    ("De vereniging van reizigers vindt de bussen te vol.",
     "De bussen zijn niet te vol."),
    ("Voor 2032 wordt gerekend met 4,1 miljoen reizigers op de Veenlijn.",
     "De Veenlijn trok in 2032 3,6 miljoen reizigers."),
    ("Het loodstarief is € 410 per reis.",
     "Met ingang van 1 mei 2032 is het loodstarief € 455 per reis."),
    ("Alle sluizen in het noorden hebben een camera.",
     "Twee sluizen in het zuiden hebben geen camera."),
    ("De brug is voor vrachtwagens gesloten.",
     "Voor personenauto's is de brug niet gesloten."),
    ("Het is verplicht een reddingsvest te dragen op een open boot.",
     "Op een overdekt schip is een reddingsvest niet verplicht."),
    ("Van de schippers steunt 71 procent het plan.",
     "Van de walbewoners steunt 35 procent het plan."),
    ("De meeste treinen rijden op tijd.",
     "Niet alle treinen rijden op tijd."),
    ("De haven heeft 400 ligplaatsen.",
     "Van de ligplaatsen in de haven zijn er 320 verhuurd."),
    ("Ik acht het plan haalbaar.",
     "De Rekenmeesters achten het plan niet haalbaar."),
    ("Er zijn geen doden gevallen bij het ongeval.",
     "Bij het ongeval zijn vier mensen gewond geraakt."),
    ("In 2029 overleden 41 mensen na een val.",
     "In 2031 stierven 55 mensen door een val."),
    ("De vakbond meent dat de werkdruk ondraaglijk is.",
     "De werkdruk is hoog, maar niet ondraaglijk."),
    ("Naar verwachting worden in 2032 12.000 kunstheupen geplaatst.",
     "In 2032 zijn tot dusver 8.300 kunstheupen geplaatst."),
    ("De eigen bijdrage is € 19 per maand.",
     "Sinds 1 januari 2032 bedraagt de eigen bijdrage € 23 per maand."),
    ("Alle ambulances hebben een defibrillator.",
     "Twee brandweerwagens hebben geen defibrillator."),
    ("Van de jongens sport 71 procent wekelijks.",
     "Van de meisjes sport 58 procent wekelijks."),
    ("Melden is verplicht bij een calamiteit.",
     "Bij een klacht is melden niet verplicht."),
    ("Ik zal het register laten onderzoeken.",
     "Het onderzoek naar het register is afgerond."),
    ("De kliniek in Oost is open.",
     "De kliniek in West is gesloten."),
    ("De meeste patiënten zijn tevreden over de arts.",
     "Een deel van de patiënten is ontevreden over de wachttijd."),
    ("Er is geen geld voor een nieuw zwembad.",
     "Er is 2 miljoen euro voor het onderhoud van het zwembad."),
    ("Niet alle instellingen hebben een tolk.",
     "Sommige instellingen hebben een tolk."),
    ("De arts hoeft het dossier niet zelf te bewaren.",
     "Het dossier moet twintig jaar worden bewaard."),
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
