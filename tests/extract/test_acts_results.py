"""What there will be at a day to come, and nobody else is said to bring about, is planned."""

import pytest

from kamerdraad.extract.model import COMMITMENTS, Sentence
from kamerdraad.extract.reading import extract
from kamerdraad.letters import read

DATED = """Tweede Kamer der Staten-Generaal 2
Vergaderjaar 2030–2031

49 901 Havens en sluizen

Nr. 6 BRIEF VAN DE MINISTER VAN HAVENS EN SLUIZEN

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 18 september 2030

Geachte voorzitter,

Over de havens meld ik u het volgende. {}

De Minister van Havens en Sluizen,

P. Waterman
"""


def said(text: str) -> Sentence:
    """A sentence in a letter of September 2030."""
    return extract(read(DATED.format(text).encode(), "kst-49901-6.txt")).sentences[1]


CAUGHT = [
    ("will_be_ready", "De laatste sluis komt in de zomer van 2032 gereed."),
    ("will_be_ready", "De nieuwe loods is niet dit najaar, maar in mei 2031 klaar."),
    ("will_have_been_done", "Vóór 1 januari 2033 zijn alle sluisdeuren vervangen."),
    ("will_have_been_done", "De laatste sluisdeuren zullen in november 2031 zijn gekeurd."),
    ("will_be_so", "Uiterlijk op 1 maart 2031 staan alle meldingen in het register."),
    ("follows", "In het voorjaar volgt een tweede peiling onder schippers."),
    ("is_given", "De havens krijgen in 2031 nieuwe camera's."),
    ("will_be_possible", "Vanaf 3 april 2031 kunnen schippers een bijdrage aanvragen."),
    ("does_from_then", "Vanaf 2032 meet ik elke maand het geluid bij de sluis."),
    ("comes_in_time", "In Oostermeer komt daarnaast een proef met schone schepen."),
    ("will_apply", "Het havengeld gaat per 1 januari 2031 omlaag."),
    ("will_be_done", "De sluisdeuren worden in 2031 gekeurd."),
    ("will_be_done", "De wachtkamers worden voor de winter opgeknapt."),
    ("starts", "De proef met schone schepen begint niet dit najaar maar in maart 2031."),
]
LEFT_ALONE = [
    "Hun eerste advies volgt begin 2031.",
    "De gemeente Oostermeer krijgt in 2031 nieuwe camera's.",
    "De omwonenden krijgen in 2031 meer hinder van schepen.",
    "In het voorjaar volgt de uitspraak van de rechtbank.",
    "Op het regenseizoen volgt in het najaar de droogte.",
    "Uit het rapport volgt dat de sluis in 2031 te oud is.",
    "Het veldwerk in de haven is afgerond.",
    "De sluisdeuren zijn in 2028 vervangen.",
    "Voor 2031 is 3 miljoen euro gereserveerd.",
    "Vanaf 2022 kunnen schippers een bijdrage aanvragen.",
    "In 2031 zijn er verkiezingen.",
    "In 2040 is het tekort opgelopen tot 400 ligplaatsen.",
    "Dat wordt in 2031 een probleem.",
    "De havens worden elk jaar gekeurd.",
    "Dat komt in de zomer vaker voor.",
]


@pytest.mark.parametrize(("rule", "text"), CAUGHT)
def test_caught(rule: str, text: str) -> None:
    found = said(text)
    assert found.act in COMMITMENTS
    assert found.rule == rule


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_left_alone(text: str) -> None:
    assert said(text).act not in COMMITMENTS


@pytest.mark.parametrize(
    ("text", "action", "deadline"),
    [
        # the time that gives way to another is none by which anything is due
        (
            "De keuring loopt uit, waardoor u het rapport niet dit najaar maar in mei 2031 tegemoet kunt zien.",
            "het rapport aan de Kamer toesturen",
            "mei 2031",
        ),
        (
            "De havens vroegen uitstel, zodat uw Kamer de peiling pas in maart 2031 ontvangt.",
            "de peiling aan de Kamer toesturen",
            "maart 2031",
        ),
        (
            "De peiling onder schippers is nog gaande; de uitkomsten kunt u in mei 2031 verwachten.",
            "de uitkomsten aan de Kamer toesturen",
            "mei 2031",
        ),
    ],
)
def test_the_clause_tells_what_comes_and_when(text: str, action: str, deadline: str) -> None:
    found = said(text)
    assert (found.action, found.deadline) == (action, deadline)
