"""Which office answers where several may: together, or the one that a label or the words name."""

import pytest

from kamerdraad.extract.actors.offices import apart, together
from kamerdraad.extract.actors.voices import describe
from kamerdraad.extract.turns.repliers import named_in_label, speaks_first
from kamerdraad.letters import read
from kamerdraad.letters.model import Part
from tests.extract.invented import H, L, Line, P, letter
from tests.extract.test_turns import turned

LAND = "minister van Infrastructuur en Waterstaat"
PURSE = "staatssecretaris van Financiën"
BOTH = (LAND, PURSE)
JOINT = f"{LAND} en {PURSE}"

NAMES = [
    (JOINT, BOTH),
    (f"{LAND}, {PURSE} en minister van Defensie", (*BOTH, "minister van Defensie")),
    # one office, whose portfolio holds "en" and a comma
    ("minister van Onderwijs, Cultuur en Wetenschap", ("minister van Onderwijs, Cultuur en Wetenschap",)),
    ("Zandstra (CDA) en Ruit (SP)", ("Zandstra (CDA) en Ruit (SP)",)),
]  # fmt: skip


@pytest.mark.parametrize(("name", "offices"), NAMES)
def test_offices_that_speak_together(name: str, offices: tuple[str, ...]) -> None:
    assert apart(name) == offices
    assert together(offices) == name


def test_offices_together_are_no_single_office() -> None:
    assert (describe(JOINT).kind, describe(JOINT).iri) == ("office", None)


LABELS = [
    ("Antwoord van de staatssecretaris van Financiën op vraag 3", PURSE),
    ("Antwoord 2 (minister van Infrastructuur en Waterstaat)", LAND),
    ("Reactie van de staatssecretaris", PURSE),  # the only one of that rank
    ("Antwoord van de minister van Defensie", "minister van Defensie"),
    ("Antwoord van de minister van Infrastructuur en Waterstaat en de staatssecretaris van Financiën", JOINT),
    ("Antwoord op vraag 3", ""),
    ("Antwoord van de ministeries", ""),
]  # fmt: skip


@pytest.mark.parametrize(("label", "who"), LABELS)
def test_who_answers_by_a_label(label: str, who: str) -> None:
    assert named_in_label(label, BOTH) == who


def test_a_rank_that_two_bear_names_neither() -> None:
    among = (LAND, "minister van Defensie")
    assert named_in_label("Antwoord van de minister", among) == ""


OPENINGS = [
    ("Staatssecretaris van Financiën: De sluis is vrijgesteld.", PURSE),
    ("De staatssecretaris antwoordt hierop dat de sluis is vrijgesteld.", PURSE),
    ("De minister van Infrastructuur en Waterstaat reageert hierop als volgt.", LAND),
    ("De minister van Infrastructuur en Waterstaat zal de sluis herstellen.", ""),  # told of it
    ("Minister van Defensie: nee.", ""),  # not one of those who answer
    ("Ja, dat klopt.", ""),
]


@pytest.mark.parametrize(("text", "who"), OPENINGS)
def test_who_takes_the_word(text: str, who: str) -> None:
    assert speaks_first(text, BOTH) == who


def test_of_one_who_answers_nothing_is_asked() -> None:
    assert speaks_first("De staatssecretaris antwoordt hierop dat het lekt.", (PURSE,)) == ""


ANSWERS = Part(0, 0, "answers", sender=LAND)


def voices(*lines: Line) -> list[tuple[str, str | None]]:
    """Speaker and answer of each sentence in a reply of both."""
    doc = turned(letter((ANSWERS, list(lines)), answered_by=BOTH))
    return [(s.speaker, s.answer) for s in doc._.kd_sentences if s.speaker != "Wierden (SP)"]


def test_both_speak_where_nothing_names_one() -> None:
    lines = [(L, "1", "Vraag 1"), (P, "", "Lekt het?"), (L, "1", "Antwoord 1"), (P, "", "Ja.")]
    assert voices(*lines) == [(JOINT, "1")]


def test_the_one_whom_a_label_names_speaks_until_the_next() -> None:
    assert voices(
        *[(L, "1", "Vraag 1"), (P, "", "Lekt het?")],
        *[(L, "1", "Antwoord van de staatssecretaris van Financiën op vraag 1"), (P, "", "Ja.")],
        *[(L, "2", "Vraag 2"), (P, "", "Hoe lang?"), (L, "2", "Antwoord 2"), (P, "", "Lang.")],
    ) == [(PURSE, "1"), (JOINT, "2")]


def test_each_answers_under_a_heading_of_its_own() -> None:
    assert voices(
        *[(L, "1", "Vraag 1"), (P, "", "Lekt het? En wat kost dat?")],
        *[(H, "", f"Antwoord van de {LAND}"), (P, "", "Ja.")],
        *[(H, "", f"Antwoord van de {PURSE}"), (P, "", "Niets.")],
    ) == [(LAND, "1"), (PURSE, "1")]


def test_an_answer_of_two_voices_is_answered_by_both() -> None:
    source = letter(
        (
            ANSWERS,
            [
                *[(L, "1", "Vraag 1"), (P, "", "Lekt het?"), (L, "1", "Antwoord 1")],
                *[(P, "", "Minister van Infrastructuur en Waterstaat: Ja.")],
                *[(P, "", "Staatssecretaris van Financiën: Dat kost niets.")],
            ],
        ),
        answered_by=BOTH,
    )
    doc = turned(source)
    assert [answer.answered_by for answer in doc._.kd_answers] == [JOINT]
    assert [s.speaker for s in doc._.kd_sentences][1:] == [LAND, PURSE]


REPORT = """36999 Sluizenbeleid

Nr. 7 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG

De vaste commissie voor Waterbeheer heeft vragen voorgelegd aan de minister van Infrastructuur en Waterstaat en de staatssecretaris van Financiën over de brief inzake sluizen.

De voorzitter van de commissie,
Jansen

Vragen en opmerkingen van de leden van de VVD-fractie

De leden van de VVD-fractie vragen hoeveel sluizen lekken.

Reactie

Er lekken veertien sluizen.
"""


def test_a_committee_s_report_puts_no_answer_in_its_mouth() -> None:
    doc = turned(read(REPORT.encode()))
    assert doc._.kd_sentences[0].speaker == "vaste commissie voor Waterbeheer"
    assert doc._.kd_sentences[-1].speaker == JOINT


def test_a_numbered_line_that_asks_between_labels_is_no_answer() -> None:
    doc = turned(
        read(
            b"""Vragen van het lid Wierden (SP) aan de minister van Defensie over dijken (ingezonden 3 februari 2025)

Antwoord van minister Bos (Defensie) (ontvangen 3 maart 2025)

1
Kent u het bericht?

2
Klopt het?

Antwoord vraag 1 en vraag 2
Ja.

3. Is het waar dat de dijk lekt? Zo ja, waar?

Antwoord op vraag 3:
In het zuiden.

Toelichting:

Deze vragen dienen ter aanvulling op eerdere vragen van het lid Zandstra (CDA).
"""
        )
    )
    spoken = {s.speaker: 0 for s in doc._.kd_sentences}
    for sentence in doc._.kd_sentences:
        spoken[sentence.speaker] += 1
    assert spoken == {"Wierden (SP)": 6, "minister van Defensie": 2}
    assert [a.numbers for a in doc._.kd_answers] == [("1", "2"), ("3",)]


LISTED = """36999 Sluizenbeleid

Nr. 9 LIJST VAN VRAGEN EN ANTWOORDEN

De vaste commissie voor Waterbeheer heeft vragen voorgelegd aan de minister van Infrastructuur en Waterstaat.

De voorzitter van de commissie,
Jansen

{questions}
"""
UNLABELLED = """1

Hoeveel sluizen zijn er?

Er zijn 120 sluizen.

2

Wat kosten zij? Wie betaalt dat?

Het Rijk betaalt."""
BRACKETED = """Vraag (1):

Hoeveel sluizen zijn er?

Antwoord:

Er zijn 120 sluizen.

Vraag (2):

Wat kosten zij? Wie betaalt dat?

Antwoord:

Het Rijk betaalt."""


@pytest.mark.parametrize("questions", [UNLABELLED, BRACKETED])
def test_a_list_of_questions_and_answers_has_two_voices(questions: str) -> None:
    doc = turned(read(LISTED.format(questions=questions).encode()))
    committee = "vaste commissie voor Waterbeheer"
    spoken = [s.speaker for s in doc._.kd_sentences[-5:]]
    assert spoken == [committee, LAND, committee, committee, LAND]
    assert [answer.numbers for answer in doc._.kd_answers] == [("1",), ("2",)]


GROUPED = """Tweede Kamer der Staten-Generaal 2
Vergaderjaar 2022–2023

39 998 Herstel van sluizen

Nr. 9 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
Vastgesteld 11 november 2022

De vaste commissie voor Waterbeheer heeft een aantal vragen voorgelegd aan de Minister van
Waterbeheer en Getijden over de brief van 18 mei 2022 (Kamerstuk 39 998, nr. 4).

De voorzitter van de commissie,
Van Rossenburg

BRIEF VAN DE MINISTER VAN WATERBEHEER EN GETIJDEN

Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

Den Haag, 9 november 2022

Hierbij zend ik u de antwoorden op de vragen van de vaste commissie voor Waterbeheer.

De Minister van Waterbeheer en Getijden,
A.B. Jansen

Vragen van de leden van de fractie van Stroom

1. Hoe verloopt het herstel? Deze leden constateren dat het stilligt.

Het herstel loopt. Ik zeg u toe dat het in mei gereed is.

Vragen van de leden van de fractie van de Vrije Steden

2. Wat kost het?

Het kost 3 miljoen euro.
"""


def test_a_question_that_ends_in_a_remark_ends_where_the_answer_begins() -> None:
    doc = turned(read(GROUPED.encode()))
    asked = {(q.number, q.asked_by) for q in doc._.kd_questions}
    assert asked == {("1", "Stroom"), ("2", "Vrije Steden")}
    text = doc._.letter.text
    said = [text[s.start : s.end] for s in doc._.kd_sentences if s.answer]
    assert said == [
        "Het herstel loopt.",
        "Ik zeg u toe dat het in mei gereed is.",
        "Het kost 3 miljoen euro.",
    ]


def test_a_letter_whose_chapters_ask_is_no_list_of_answers() -> None:
    words = "Geachte voorzitter,\n\n1. Waarom dit plan?\n\nHet lekt.\n\n2. Wat nu?\n\nHerstel.\n"
    assert turned(read(words.encode()))._.kd_answers == []
