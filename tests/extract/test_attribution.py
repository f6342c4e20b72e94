"""Whose view a sentence gives: the innermost source that it names, or its speaker."""

import pytest
import spacy
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.attribution import attribute
from kamerdraad.extract.sentences import find_sentences
from kamerdraad.extract.turns.component import find_turns
from kamerdraad.letters.model import Part
from tests.extract.invented import ASKER, OFFICE, L, Line, P, letter


def told(words: str) -> Doc:
    """The words as the only paragraph of an office's letter."""
    source = letter((Part(0, 0, "letter", sender=OFFICE), [(P, "", words)]), kind="letter")
    extensions.register()
    doc = spacy.blank("nl")(source.text)
    doc._.letter = source
    doc._.kd_sentences = find_sentences(doc)
    return find_turns(doc)


HOLDERS = [
    # a sentence of the office, whose view it gives
    ("Volgens Stichting Dijkbehoud is de sluis lek.", "Stichting Dijkbehoud"),
    ("Dijkwacht Oost concludeert dat de sluis lekt.", "Dijkwacht Oost"),
    ("Dijkwacht Oost heeft aangegeven dat de sluis lekt.", "Dijkwacht Oost"),
    ("Dijkwacht Oost heeft mij op 4 maart jl. laten weten dat de sluis lekt.", "Dijkwacht Oost"),
    ("Onderzoek van Dijkwacht Oost wijst uit dat de sluis lekt.", "Dijkwacht Oost"),
    ("Een werkgroep onder leiding van Dijkwacht Oost heeft geadviseerd de sluis te sluiten.", "werkgroep onder leiding van Dijkwacht Oost"),
    ("De vaste commissie voor Waterbeheer heeft mij op 4 maart jl. laten weten dat te willen.", "vaste commissie voor Waterbeheer"),
    ("Gemeenten geven aan dat de sluis lekt.", "Gemeenten"),
    ("Volgens de leden van de fractie van D66 lekt de sluis.", "D66"),
    ("Mijn ambtsvoorganger heeft uw Kamer hierover geïnformeerd.", f"ambtsvoorganger van de {OFFICE}"),
    # verbs of telling, with what is told
    ("De Dijkraad rapporteert elk jaar dat de sluis lekt.", "Dijkraad"),
    ("De Dijkraad stelt in het verslag dat de sluis lekt.", "Dijkraad"),
    ("De Dijkraad geeft in een bericht van mei aan dat de sluis lekt.", "Dijkraad"),
    ("De Dijkraad heeft gemeld of de sluis lekt.", "Dijkraad"),
    ("De Dijkraad zegt de sluis te hebben hersteld.", "Dijkraad"),
    ("De Dijkraad heeft via haar website laten weten dat te willen.", "Dijkraad"),
    ("De Dijkraad benadrukt het belang van een droge sluis.", "Dijkraad"),
    # verbs of opinion, whatever is their object
    ("De Dijkraad stelt een toets van de sluis voor.", "Dijkraad"),
    ("De Dijkraad waarschuwt voor lekken.", "Dijkraad"),
    ("Het lekt volgens de Dijkraad al jaren.", "Dijkraad"),
    ("Het lekt al jaren, aldus de Dijkraad.", "Dijkraad"),
    # sources without a name
    ("De evaluatie stelt op dit punt dat de sluis lekt.", "evaluatie"),
    ("De evaluator merkt hierbij op dat de sluis lekt.", "evaluator"),
    ("Deze onderzoekers betogen dat de sluis lekt.", "onderzoekers"),
    ("Het bestuur van de sluis laat weten dat zij lekt.", "bestuur van de sluis"),
    ("Het voorstel geeft aan dat sluizen dicht moeten.", "voorstel"),
    ("Sluizen moeten volgens het voorstel dicht.", "voorstel"),
    ("Volgens het impact assessment kost dat weinig.", "impact assessment"),
    ("Volgens omwonenden en schippers lekt de sluis.", "omwonenden"),
    ("Tijdens deze gesprekken hebben schippers aangegeven dat de sluis lekt.", "schippers"),
    ("Daarbij merkt de sluiswachter op dat de sluis lekt.", "sluiswachter"),
    ("In haar brief stelt de Dijkraad dat de sluis lekt.", "Dijkraad"),
    ("In het artikel wordt gesteld dat de sluis lekt.", "artikel"),
    # the speaker's own: telling without what is told is a deed
    ("De Dijkraad rapporteert jaarlijks over de sluizen.", OFFICE),
    ("De Dijkraad rapporteert over het geld dat zij ontvangt.", OFFICE),
    ("De Dijkraad signaleert lekken.", OFFICE),
    ("De Dijkraad erkent het diploma.", OFFICE),
    ("De Dijkraad heeft vijf lekken gemeld.", OFFICE),
    ("De Dijkraad heeft geld beschikbaar gesteld om de sluis te dichten.", OFFICE),
    ("De wet geeft de Dijkraad de mogelijkheid om sluizen aan te wijzen die lekken.", OFFICE),
    ("Het lek is door de Dijkraad gemeld.", OFFICE),
    # its own side says so, or a sign shows it
    ("Het ministerie meldt dat de sluis lekt.", OFFICE),
    ("In die brief heeft de minister aangegeven dat de sluis lekt.", OFFICE),
    ("In die brief hebben we aangegeven dat de sluis lekt.", OFFICE),
    ("De praktijk geeft aan dat de sluis lekt.", OFFICE),
    ("Dit bevestigt dat de sluis lekt.", OFFICE),
    ("In mei was er overleg en ik verwacht uw Kamer in juni te informeren.", OFFICE),
    ("De te verwachten lekken zijn klein.", OFFICE),
    # the speaker's own
    ("De sluis lekt.", OFFICE),
    ("Ik stel vast dat de sluis lekt.", OFFICE),
    ("Dijkwacht Oost stelt eisen aan de sluis.", OFFICE),  # sets, not says
    ("De Sluiswet schrijft voor dat sluizen dicht zijn.", OFFICE),  # prescribes, not says
    ("Het debat over de sluis vindt in mei plaats.", OFFICE),
    ("Er wordt gewerkt volgens de Dijkmethode.", OFFICE),  # a method, not a source
    ("Het kabinet vindt dat de sluis dicht moet.", OFFICE),  # the office's own side
    ("De vaste commissie voor Waterbeheer heeft overleg gevoerd.", OFFICE),  # says nothing
    ("Vindt Dijkwacht Oost dat de sluis lekt?", OFFICE),  # a question gives no view
]  # fmt: skip


@pytest.mark.parametrize(("words", "holder"), HOLDERS)
def test_holder(words: str, holder: str) -> None:
    (sentence,) = told(words)._.kd_sentences
    assert sentence.speaker == OFFICE
    assert sentence.holder == holder
    assert sentence.attribution == ("own" if holder == OFFICE else "report")


def test_a_quotation_lasts_until_its_mark_closes() -> None:
    found = told("Dijkwacht Oost schrijft: “De sluis lekt. Zij is oud.” Dat klopt.")
    holders = [(s.holder, s.attribution) for s in found._.kd_sentences]
    assert holders == [
        ("Dijkwacht Oost", "quotation"),
        ("Dijkwacht Oost", "quotation"),
        (OFFICE, "own"),
    ]


def test_a_quotation_that_is_taken_up_again_goes_on() -> None:
    words = "Dijkwacht Oost schrijft dat “de sluis lekt. Zij is oud.” en dat “herstel duurt. Zij sluit.” Dat klopt."
    assert [s.holder for s in told(words)._.kd_sentences] == [*["Dijkwacht Oost"] * 3, OFFICE]


def test_members_that_the_office_tells_of_hold_their_own_view() -> None:
    found = told("De sluis lekt. De leden van de fractie van D66 merken op dat zij oud is.")
    assert [s.holder for s in found._.kd_sentences] == [OFFICE, "D66"]


def test_u_is_whoever_is_asked() -> None:
    lines: list[Line] = [(L, "1", "Vraag 1"), (P, "", "U schrijft dat de sluis lekt. Klopt dat?")]
    lines += [(L, "1", "Antwoord 1"), (P, "", "Ja.")]
    source = letter((Part(0, 0, "answers", sender=OFFICE), lines))
    extensions.register()
    doc = spacy.blank("nl")(source.text)
    doc._.letter = source
    doc._.kd_sentences = find_sentences(doc)
    find_turns(doc)
    assert [(s.speaker, s.holder) for s in doc._.kd_sentences] == [
        (ASKER, OFFICE),
        (ASKER, ASKER),
        (OFFICE, OFFICE),
    ]


ASKED = [
    # a sentence of an answer, whose view it gives
    ("In de vraag wordt gesteld dat de sluis lekt.", ASKER),
    ("De vraag suggereert dat de sluis lekt.", ASKER),
    ("Anders dan in de vraag wordt gesteld, is de sluis dicht.", OFFICE),  # denies it
    ("In de vraag wordt een sluis genoemd.", OFFICE),  # takes nothing for granted
]


@pytest.mark.parametrize(("words", "holder"), ASKED)
def test_what_a_question_takes_for_granted(words: str, holder: str) -> None:
    lines: list[Line] = [(L, "1", "Vraag 1"), (P, "", "Lekt de sluis?")]
    lines += [(L, "1", "Antwoord 1"), (P, "", words)]
    source = letter((Part(0, 0, "answers", sender=OFFICE), lines))
    extensions.register()
    doc = spacy.blank("nl")(source.text)
    doc._.letter = source
    doc._.kd_sentences = find_sentences(doc)
    assert find_turns(doc)._.kd_sentences[-1].holder == holder


def test_text_without_a_letter_has_holders_too() -> None:
    extensions.register()
    doc = spacy.blank("nl")("Volgens Stichting Dijkbehoud is de sluis lek.")
    doc._.kd_sentences = find_sentences(doc)
    attribute(doc)
    assert [s.holder for s in doc._.kd_sentences] == ["Stichting Dijkbehoud"]
