"""Plans: a table a rule, of sentences it must catch and sentences it must leave alone."""

import pytest

from kamerdraad.extract.model import Act
from tests.extract.test_acts import read, rule_of

CAUGHT = [
    # a deed that somebody has done for him, whatever the verb
    ("takes_measures", "Ik laat de sluizen keuren door de Dienst Kunstwerken."),
    ("takes_measures", "Voor klachten over de havens laat ik een apart loket inrichten."),
    ("wants_to", "Ik ga de schippers een brief schrijven."),
    ("takes_measures", "Ik schaf de heffing af."),
    ("takes_measures", "Ik laat mij hierover adviseren door de Havenraad."),
    ("intends", "Ik span mij ervoor in dat de brug open blijft."),
    # care taken, advice taken over, steps that are set
    ("sees_to", "Ik draag er zorg voor dat de brug open blijft."),
    ("sees_to", "Wij zorgen ervoor dat de brug in mei weer open is."),
    ("sees_to", "Ik houd de vinger aan de pols."),
    ("sees_to", "Ik maak mij sterk voor een lager tarief."),
    ("sees_to", "Ik houd vast aan de datum van 1 mei."),
    ("carries_out", "De motie voer ik uit door de kades te laten meten."),
    ("carries_out", "Aan de motie geef ik uitvoering door de kades te laten meten."),
    ("carries_out", "Het kabinet neemt de aanbevelingen van de raad over."),
    ("intends", "Het ligt in de bedoeling de regeling voor de zomer te publiceren."),
    ("intends", "Ik koers op besluitvorming in het najaar."),
    ("starts", "Een tweede ronde volgt in het najaar."),
    ("does_in_time", "De ministerraad bespreekt het voorstel in het najaar."),
    ("takes_measures", "Over een jaar maken we de balans op."),
    ("will_apply", "De regeling loopt door tot eind 2031."),
    # policy in prose: agreements made, matters laid down in programmes, trials started
    ("is_looked_into", "Daarnaast wordt ingezet op het versterken van de kades."),
    ("is_looked_into", "Met de havens worden afspraken gemaakt over de diepte van de vaargeul."),
    ("is_looked_into", "Er worden bestuurlijke afspraken gemaakt met provincies over de kades."),
    ("is_looked_into", "De omvang van de schade wordt in beeld gebracht."),
    ("is_looked_into", "Dit wordt in het Nationaal Havenprogramma verankerd."),
    ("is_looked_into", "Samen met de havens wordt dit vertaald in het Nationale Programma Kades."),
    ("is_looked_into", "In het havenplan wordt ruimte opgenomen voor opslag."),
    ("takes_measures", "Samen met provincies start het Rijk hier zelf pilots voor."),
    ("is_looked_into", "In dit kader worden stappen gezet om de kades te versterken."),
    (
        "wants_to",
        "Daarom wil het kabinet de wijze waarop we de kades meten met de havens afstemmen.",
    ),
    ("starts", "Er komt een landelijk register van kades."),
    ("intends", "Ik zet mij in om de havens schoner te maken."),
    ("intends", "Mijn inzet is erop gericht de sluizen langer te openen."),
    ("is_looked_into", "Op dit moment wordt onderzoek gedaan naar een bredere sluis."),
    ("is_looked_into", "De verbetering van de kades wordt opgepakt in het havenprogramma."),
    (
        "will_be_done",
        "De steigers worden op basis van de door het vorige kabinet beschikbaar gestelde middelen volgend jaar vervangen door het plaatsen van drijvers.",
    ),
    ("is_set", "Voor het najaar is een overleg tussen mijn ministerie en de havens gepland."),
    ("will_take_place", "De verhoging van het havengeld zal in twee stappen plaatsvinden."),
    ("will_take_place", "De nieuwe havenregeling treedt volgend jaar in werking."),
    ("has_begun", "Ik ben de afgelopen maanden gestart met het uitwerken van een havenvisie."),
    ("inquires_now", "Nederland onderzoekt alle wensen van de havens."),
    ("sees_to", "Ik zie erop toe dat dit snel gebeurt."),
    ("intends", "Ik ben voornemens de regeling te vereenvoudigen."),
    ("intends", "Ik streef ernaar een toets te laten uitvoeren zodra de proef is afgerond."),
    ("intends", "Het streven is om het register in 2031 te openen."),
    ("intends", "Het kabinet zet in op schonere havens."),
    ("keeps_doing", "Wij blijven zoeken naar een snellere weg."),
    ("will_get", "Per 1 juli 2031 zal de aanwijzing zijn afgerond."),
    ("will_be_done", "De controles worden per 1 januari 2031 uitgevoerd."),
    ("will_be_done", "Begin volgend jaar zullen de fondsen worden ingesteld."),
    ("will_be_done", "Als vervolgstap zal het instrumentarium worden ontwikkeld."),
    ("is_being_made", "Daarom wordt een terugvalplan opgesteld."),
    ("is_being_made", "De proef wordt verlengd."),
    ("is_being_made", "Op dit moment wordt het actieplan geactualiseerd."),
    ("is_looked_into", "Er wordt gewerkt aan een draaiboek."),
    ("is_looked_into", "De uitkomsten worden meegenomen in de nota."),
    ("is_looked_into", "Er wordt onderzocht of de sluis breder kan."),
    ("is_at_work", "Mijn ministerie is bezig met een nieuwe richtlijn."),
    ("is_at_work", "Op dit moment onderzoek ik welke sluizen breder moeten."),
    ("is_at_work", "Ik werk aan een voorstel voor de havens."),
    ("is_at_work", "Mijn ministerie is in gesprek met de havens om de regels te vereenvoudigen."),
    ("expects_to", "Ik verwacht het meetnet in het najaar op te leveren."),
    ("takes_measures", "Daarom laat ik hier onderzoek naar uitvoeren."),
    ("takes_measures", "Daarvoor ontwikkel ik samen met de havens een opleiding."),
    ("starts", "Dit voorjaar start een proef in drie havens."),
    ("starts", "Er komt een meldpunt voor schippers."),
    ("wants_to", "Het kabinet wil de sluizen vervangen."),
    ("wants_to", "Deze handreiking ga ik actualiseren."),
    ("is_at_work", "Daarom zoeken wij naar een plek voor de kleine schepen."),
    ("is_at_work", "Ik ben hard op zoek om een oplossing voor de loodsen te vinden."),
    ("is_at_work", "Op dit moment vraag ik de havens naar hun ervaringen."),
    ("is_in_talks", "Over de hoogte van het havengeld is het kabinet in overleg met de havens."),
    ("is_in_talks", "Met de loodsen ben ik in gesprek over veilig varen."),
    ("makes_possible", "Voor de kades stel ik 40 miljoen euro ter beschikking."),
    ("makes_possible", "Om dit te voorkomen neemt het kabinet vijf maatregelen."),
    ("makes_possible", "Daarom kies ik er nu voor om de sluis te vernieuwen."),
    ("does_in_time", "De komende vier jaar voert de inspectie een proef uit in de havens."),
    ("inquires_now", "Hierin kijken we hoe de loodsen beter kunnen samenwerken."),
    (
        "keeps_doing",
        "Hiervoor gaat het kabinet onverminderd door met het verdiepen van de vaargeul.",
    ),
    ("intends", "Het kabinet zet in om waar mogelijk de schippers te helpen."),
    ("is_looked_into", "De uitvoering van deze regels wordt nader bezien."),
    ("is_looked_into", "De zienswijzen worden betrokken bij de definitieve besluitvorming."),
    ("is_looked_into", "Dit wordt opgenomen in de Havenagenda."),
    ("is_done_now", "Op dit moment wordt de gevraagde informatie verzameld."),
    ("is_at_work", "Met de middelen die we nu treffen, proberen we de schippers te helpen."),
    ("is_at_work", "De dienst werkt met man en macht aan een nieuwe sluis en ik ook."),
    ("is_being_made", "Ook wordt een havenmeester aangewezen."),
    ("is_being_made", "Het havenplan wordt in nauw overleg met de schippers vormgegeven."),
    ("is_looked_into", "Vanuit het Rijk wordt gesproken met alle havens."),
    ("is_looked_into", "Er wordt ook gekeken naar mogelijkheden in andere havens."),
    ("inquiry_will", "De evaluatie zal ook kijken naar de diepte van de haven."),
    ("will_get", "De nieuwe kade zal onderdeel uitmaken van het havenplan."),
    ("will_take_place", "Voorts zal in de uitwerking de rol van de loodsen aan de orde komen."),
    ("will_be_done", "De uitkomsten zullen volgend jaar bekendgemaakt worden."),
    ("will_take_place", "Het wetsvoorstel zal in de zomer in consultatie gaan."),
    ("is_being_made", "Alle afspraken worden in gezamenlijkheid uitgewerkt."),
    ("is_looked_into", "Ook wordt uitvoering gegeven aan de havenagenda."),
    ("is_at_work", "Daarnaast ben ik met de loodsen aan de slag om voorbeelden te delen."),
    ("makes_possible", "Om dit te keren tref ik diverse maatregelen."),
    ("keeps_doing", "De begonnen plannen zet ik onverminderd voort."),
    ("inquiry_runs", "Ook loopt er momenteel een onderzoek naar de diepte van de haven."),
]

LEFT_ALONE = [
    "Het is de bedoeling van de gemeente om de bruggen te keuren.",
    "Dat laat ik in het midden.",
    "Ik laat mij daarbij niet leiden door de kosten.",
    "De cijfers laten een daling zien.",
    "Laat ik beginnen met de sluizen te danken.",
    "Ik ga op hun vragen in.",
    "De gemeente schaft de heffing af.",
    "Veel vrijwilligers spannen zich in voor schone havens.",
    "De schippers laten zich adviseren door de Havenraad.",
    # effects, others, what is turned down, what always goes so
    "Zo zorgen we ervoor dat de kosten laag blijven.",
    "De haven zorgt ervoor dat de kade schoon is.",
    "De gemeente neemt de aanbevelingen van de raad over.",
    "Ik neem de zorgen over de brug serieus.",
    "De aanbevelingen neem ik niet over.",
    "Ik houd vast aan mijn oordeel dat de brug veilig is.",
    "In de volgende paragraaf ga ik hier nader op in.",
    "Bij binnenkomst wordt van iedere schipper de lading in beeld gebracht.",
    "Dit jaar geldt tot en met augustus een hoger peil.",
    "Een evaluatie volgt doorgaans na vijf jaar.",
    "De leden vragen of ik de motie uitvoer.",
    "De schipper maakt na een jaar de balans op.",
    "Ik vraag de schippers om begrip.",
    "De wind draagt er zorg voor dat de lucht schoon is.",
    # what others agree, always do or lay down
    "Tussen schippers en havens worden afspraken gemaakt over het liggeld.",
    "Bij elke aanleg worden afspraken gemaakt over het liggeld.",
    "Schippers die te hard varen, worden in beeld gebracht door camera's.",
    "Doorgaans wordt ingezet op overleg.",
    "Het liggeld wordt in de verordening van de gemeente opgenomen.",
    "In het bestemmingsplan wordt ruimte opgenomen voor opslag door de gemeente.",
    "De gemeenten starten hier pilots voor.",
    "De afspraken die worden gemaakt, gelden voor een jaar.",
    "In Duitsland worden stappen gezet om de kades te versterken.",
    "Dit recht wordt in artikel 3 van de Grondwet verankerd geacht.",
    "In de haven zal op 3 mei een zitting van de rechtbank plaatsvinden.",
    "Een vergadering van de Europese havenraad is gepland voor het najaar.",
    "Wij zijn in 2019 gestart met de aanleg van de sluis.",
    "Ik zet mij al jaren in voor schone havens.",
    "Momenteel wordt in Brussel gewerkt aan een nieuwe havenrichtlijn.",
    "De inzet is en blijft om de havens open te houden.",
    "De vergunning zal slechts worden verleend als de kade sterk genoeg is.",
    "De inspectie ziet toe op de naleving.",
    # intends, wants_to: what others mean to do, what is only said, what is assumed
    "De gemeente is van plan de haven te verdiepen.",
    "Ik heb kennisgenomen van het voornemen om de haven te sluiten.",
    "Het kabinetsbeleid beoogt veilige havens.",
    "Graag wil ik benadrukken dat de regels voor iedereen gelden.",
    "Ik ga ervan uit dat de haven dit onderzoekt.",
    "Om verzilting tegen te gaan is water nodig.",
    # will_be_done, is_being_made, is_looked_into: how things always go, and what others do
    "Binnen vier weken na ontvangst van het bezwaar wordt een besluit genomen.",
    "Als een schip te diep ligt, wordt een loods ingezet.",
    "De vergunning wordt door de gemeente uitgebreid.",
    "In deze netwerken worden ook bijeenkomsten georganiseerd.",
    "De redenen worden in het advies uitgebreid toegelicht.",
    "Daarbij wordt bijvoorbeeld gekeken welke schepen er liggen.",
    "Uit gesprekken zal duidelijk worden waar de spanning zit.",
    "Zo is het meldpunt ingericht en wordt via het register inzicht verkregen.",
    "Vervolgens wordt de schade beoordeeld.",
    "Sinds 2018 wordt door de havens gewerkt aan schonere kades.",
    "De kosten worden door de haven betaald.",
    # wants_to: an infinitive that looks like a finite verb; does_in_time: a state of things
    "Om verzilting tegen te gaan voeren we zoet water aan uit de rivier.",
    "De inspectie ligt op koers om het doel volgend jaar te halen.",
    # inquiry_will, is_looked_into: another's inquiry, whom others pay, habits within each
    "De evaluatie van de Europese Commissie zal ook kijken naar de haven.",
    "Binnen een keuring wordt onderzocht of het schip veilig is.",
    "De loods doelt op het plan zoals opgenomen in het besluit en nader uitgewerkt in de nota.",
    "Ik span mij in voor veilige havens.",
    # is_at_work
    "De douane werkt nauw samen met de landen van de schepen uit het oosten.",
    "De inspectie voert jaarlijks controles uit.",
    "Ik werk hierin samen met de provincies, maar de keuze is aan de provincies zelf.",
    # takes_measures: done before, and said of oneself
    "Het ministerie heeft in 2019 een onderzoek laten uitvoeren.",
    "Het kabinet realiseert zich ook dat dit veel vraagt.",
    # starts
    "Er komen dan nog kosten bij zoals havengeld.",
    # of_a_proposal: what a European rule brings
    "In de havenverordening zal een lid worden toegevoegd.",
    "De eisen zullen worden ingevoerd door een wijziging van de havenrichtlijn.",
    # is_in_talks, makes_possible, keeps_doing: as a habit, by others, and what is only wished
    "Ik ben voortdurend met de havens in gesprek over veiligheid.",
    "De havens zijn in overleg met de loodsen.",
    "De haven stelt loodsen beschikbaar.",
    "Nederland vindt het van belang in open dialoog te blijven om te kunnen blijven wijzen op dit risico.",
    "Wij streven met de havens dezelfde doelen na.",
    # is_done_now, is_looked_into, inquiry_runs: how things stand, go or are described; another's inquiry
    "Op dit moment wordt de haven gebruikt door kleine schepen.",
    "Momenteel wordt in de VN onderhandeld over een verdrag voor de zeevaart.",
    "De havens worden betrokken bij de ruimtelijke planvorming.",
    "Er loopt nog een strafrechtelijk onderzoek naar het ongeluk in de haven.",
    # what nobody controls
    "De verwachting is dat dit enkele jaren zal kosten.",
    "Ik verwacht dat de havens het drukker krijgen.",
]


@pytest.mark.parametrize(("rule", "text"), CAUGHT, ids=[c[1][:40] for c in CAUGHT])
def test_caught(rule: str, text: str) -> None:
    assert rule_of(text) == (Act.PLAN, rule)


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert rule_of(text)[0] is not Act.PLAN


def test_how_a_plan_is_carried_out_is_part_of_it() -> None:
    plan, part, alone = read(
        "Ik ben voornemens de regels voor loodsen te herzien.",
        "Hierbij wordt gekeken naar de duur van het loodsen.",
        "De loodsen zijn daar tevreden over.",
    )
    assert (plan.act, part.act, part.rule) == (Act.PLAN, Act.PLAN, "goes_with_it")
    first, second = read(
        "De havens zijn oud.", "Hierbij wordt gekeken naar de duur van het loodsen."
    )
    assert (alone.act, first.act, second.act) == (Act.CLAIM, Act.CLAIM, Act.CLAIM)
