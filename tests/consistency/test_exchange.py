"""What an exchange of questions and answers shows, each rule with what it must see and leave alone."""

from collections.abc import Iterator

import pytest

from kamerdraad import verbs
from kamerdraad.consistency.exchange.chains import chains, paths
from kamerdraad.consistency.exchange.citations import citations
from kamerdraad.consistency.exchange.lateness import lateness
from kamerdraad.consistency.exchange.parts import lacking, parts
from kamerdraad.consistency.exchange.reprints import reprints
from kamerdraad.consistency.exchange.turns import Answer
from kamerdraad.consistency.findings import Finding
from kamerdraad.consistency.utterances import Paper, Utterance
from kamerdraad.store import Store, open_store

REPORT = """De vaste commissie voor Duinbeheer heeft schriftelijk overleg gevoerd met de minister van Duinen en Veen over de zandmotor. Bijgaand brengt de commissie hiervan verslag uit. Dit verslag bestaat uit:

 De uitgaande brief van 3 maart 2031.
 De antwoordbrief van 14 mei 2031.

De griffier van de vaste commissie voor Duinbeheer,

Van Helmgras

BRIEF VAN DE VOORZITTER VAN DE VASTE COMMISSIE VOOR DUINBEHEER

Aan de minister van Duinen en Veen

Den Haag, 3 maart 2031

De vaste commissie voor Duinbeheer heeft kennisgenomen van uw brief van 2 februari 2031 over de zandmotor. De leden van de fractie van CDA hebben nog enkele vragen aan u.

Vragen en opmerkingen van de leden van de fractie van CDA

In uw brief schrijft u dat de zandmotor ruim binnen de begroting is gebleven. De leden wijzen erop dat de aannemer daar anders over denkt.

1. Kunt u uitleggen welke werkzaamheden de aannemer aan de zeereep heeft verricht?

U noemt in uw brief drie varianten die zorgvuldig zijn doorgerekend, maar u geeft niet aan wie dat heeft gedaan.

2. Door welk bureau zijn de drie varianten voor de zandmotor doorgerekend?

3. Welke rol heeft het waterschap Helmduin bij de aanleg van de strandhoofden gespeeld?

4. Hoeveel strandhoofden zijn sinds 2028 aangelegd en hersteld?

5. Waarom is de gemeente Zandvoorde niet bij de besluitvorming betrokken?

De leden van de vaste commissie voor Duinbeheer zien uw reactie – bij voorkeur binnen vier weken – met belangstelling tegemoet.

A.B. Strandvliet
Voorzitter van de vaste commissie voor Duinbeheer

BRIEF VAN DE MINISTER VAN DUINEN EN VEEN

Aan de Voorzitter van de Eerste Kamer der Staten-Generaal

Den Haag, 14 mei 2031

Hierbij stuur ik u de beantwoording van het schriftelijk overleg.

De minister van Duinen en Veen,

C.D. Veenkamp

Vragen van de leden van de fractie van CDA

1. Kunt u uitleggen welke werkzaamheden de aannemer aan de zeereep heeft verricht?

De aannemer heeft de zeereep verhoogd en helmgras geplant. Zie ook Kamerstukken II, 2029/30, nr. 4471.

U noemt in uw brief drie varianten die zijn doorgerekend, maar u geeft niet aan wie dat heeft gedaan.

2. Door welk bureau zijn de drie varianten voor de zandmotor doorgerekend?

Over de keuze van het bureau kan ik vanwege de vertrouwelijkheid van de aanbesteding geen uitspraken doen.

3. Welke rol heeft het waterschap Helmduin bij de aanleg van de strandhoofden gespeeld?

Ik verwijs u naar het antwoord op vraag 2.

4. Hoeveel strandhoofden zijn sinds 2028 aangelegd en hersteld?

De strandhoofden zijn van groot belang voor de veiligheid van de kust.

5. Waarom is de gemeente Zandvoorde niet bij de besluitvorming betrokken?

Ik verwijs u naar het antwoord op vraag 1.
"""

ON_TIME = """Tweede Kamer der Staten-Generaal
Vergaderjaar 2030–2031 Aanhangsel van de Handelingen
Vragen gesteld door de leden der Kamer, met de daarop door de
regering gegeven antwoorden
{number}
Vragen van het lid Zomer (CDA) aan de Minister van Duinen en Veen over
de strandhoofden (ingezonden 3 maart 2031).
Antwoord van Minister Veenkamp (Duinen en Veen) (ontvangen {received}).
Vraag 1
Bent u bekend met het bericht over de strandhoofden?
Antwoord 1
Ja.
Vraag 2
Wat vindt u van dat bericht?
Antwoord 2
De strandhoofden liggen er goed bij.
"""


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    folder = tmp_path_factory.mktemp("exchange")
    (folder / "kst-99123-B.txt").write_text(REPORT, encoding="utf-8")
    for number, received in (("612", "20 maart 2031"), ("733", "2 april 2031")):
        letter = ON_TIME.format(number=number, received=received)
        (folder / f"ah-tk-20302031-{number}.txt").write_text(letter, encoding="utf-8")
    assert not verbs.build(sorted(folder.glob("*.txt")), folder / "store").failures
    with open_store(folder / "store") as opened:
        yield opened


def quotes(finding: Finding) -> list[str]:
    return [" ".join(passage.quote.split()) for passage in finding.passages]


def test_words_dropped_and_passages_left_out_of_a_reprint(store: Store) -> None:
    found = {finding.why.nl: quotes(finding) for finding in reprints(store)}
    altered = [why for why in found if "‘zorgvuldig’ ontbreekt" in why]
    assert len(altered) == 1
    assert "vraag 2" in altered[0]
    left_out = [q for why, q in found.items() if "laat een passage" in why]
    assert len(left_out) == 1
    assert left_out[0][0].startswith("In uw brief schrijft u dat de zandmotor")
    assert len(found) == 2


def test_references_lead_to_a_refusal_or_an_answer(store: Store) -> None:
    found = {finding.why.nl for finding in chains(store)}
    assert found == {
        "Het antwoord 3 verwijst alleen door (3 → 2) en eindigt in een weigering.",
        "Het antwoord 5 verwijst alleen door (5 → 1) en eindigt in een antwoord.",
    }


def test_a_reply_is_late_by_what_was_asked_and_by_the_rules(store: Store) -> None:
    found = {f.passages[-1].identifier: f for f in lateness(store)}
    assert set(found) == {"kst-99123-B", "ah-tk-20302031-733"}  # 612 came in time
    assert "44 dagen later" in found["kst-99123-B"].why.nl
    assert "9 dagen na de drie weken" in found["ah-tk-20302031-733"].why.nl


def test_a_number_without_its_dossier_cannot_be_looked_up(store: Store) -> None:
    found = list(citations(store))
    assert len(found) == 1
    assert "nr. 4471" in found[0].passages[0].quote
    assert "het dossiernummer ontbreekt" in found[0].why.nl


def test_a_question_for_a_number_that_gets_none(store: Store) -> None:
    found = list(parts(store))
    assert [f.why.nl for f in found] == [
        "Vraag 4 vraagt om een aantal of bedrag; het antwoord noemt er geen."
    ]


@pytest.mark.parametrize(
    ("asked", "said", "missing"),
    [
        ("Hoeveel bruggen zijn dicht?", "De bruggen worden goed onderhouden.", "een aantal of bedrag"),
        ("Wanneer stuurt u het plan?", "Het plan is in voorbereiding.", "een tijdstip"),
        ("Op welke termijn gaat u dit doen?", "Ik deel uw zorg.", "een tijdstip"),
        # a number in words, or one that is not there to give
        ("Hoeveel bruggen zijn dicht?", "Er zijn drie bruggen dicht.", ""),
        ("Hoeveel bruggen zijn dicht?", "Dat is niet bekend.", ""),
        ("Hoeveel bruggen zijn dicht?", "Daarvoor verwijs ik naar de inspectie.", ""),
        # "wanneer" that means "if", and a condition that may not hold
        ("Wat doet u wanneer het plan mislukt?", "Dan volgt overleg.", ""),
        ("Zo ja, wanneer?", "Dat is niet het geval.", ""),
        # a time without a figure
        ("Wanneer stuurt u het plan?", "Dat stuur ik zo spoedig als ik kan.", ""),
        ("Wanneer hoort de Kamer meer?", "Voor het zomerreces volgt een brief.", ""),
        # "when" that asks under what condition
        ("Wanneer is dat gerechtvaardigd?", "In het geval dat iemand de eisen schendt.", ""),
        # figures that stand in a table
        ("Hoeveel bruggen zijn dicht?", "Bijgaande cijfers zijn van de beheerder:", ""),
        ("Kunt u dit beantwoorden of, indien dat niet kan, zeggen op welke datum?", "Ja.", ""),
        ("Hoeveel waarde hecht u aan overleg?", "Overleg is belangrijk.", ""),
    ],
)  # fmt: skip
def test_what_an_answer_lacks(asked: str, said: str, missing: str) -> None:
    found = lacking(asked, said)
    assert (found.nl if found else "") == missing


def test_a_way_ends_where_nothing_is_pointed_to_or_it_comes_back() -> None:
    def answer(node: str, *defers_to: str) -> Answer:
        unit = Utterance(node, "", "Zie elders.", 0, 11, "text", Paper("paper"))
        return Answer(unit, node, "DeferralToAnswer", (), defers_to)

    known = {a.unit.node: a for a in (answer("1", "2", "3"), answer("2", "1"), answer("3"))}
    assert paths("1", known) == [("1", "3"), ("1", "2", "1")]
    assert paths("3", known) == [("3",)]
