"""Who speaks, and which answer belongs to which question, in papers of every form."""

import pytest
import spacy
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.sentences import find_sentences
from kamerdraad.extract.turns.component import find_turns
from kamerdraad.extract.turns.delay import announces_delay, puts_off
from kamerdraad.extract.turns.frame import Walk
from kamerdraad.extract.turns.labels import is_labelled, numbers_in
from kamerdraad.extract.turns.sections import heading_tail, leading_group, section_of
from kamerdraad.extract.turns.voices import UNNAMED
from kamerdraad.letters.model import Letter, Part
from tests.extract.invented import ASKER, ITEM, OFFICE, H, L, Line, P, T, letter

ANSWERS = Part(0, 0, "answers", sender=OFFICE)


def turned(source: Letter) -> Doc:
    extensions.register()
    doc = spacy.blank("nl")(source.text)
    doc._.letter = source
    doc._.kd_sentences = find_sentences(doc)
    return find_turns(doc)


def answered(*lines: Line) -> dict[str, tuple[str, ...]]:
    """The answers of a paper with these lines: their words, and the questions that they are to."""
    source = letter((ANSWERS, list(lines)))
    return {source.text[a.start : a.end]: a.numbers for a in turned(source)._.kd_answers}


PRINTED = [
    # words of a label, the numbers they mean
    ("Vraag 3", ("3",)),
    ("Vraag 3 en 8", ("3", "8")),
    ("Antwoord op de vragen 2 tot en met 5", ("2", "3", "4", "5")),
    ("Antwoord 4, 5 en 6", ("4", "5", "6")),
    ("Vraag 1 t/m 3, 7", ("1", "2", "3", "7")),
    ("Antwoord 2–4", ("2", "3", "4")),
    ("Vraag 3a", ("3a",)),
    ("Antwoord", ()),
    ("Vraag 5-2", ("5", "2")),  # no range runs backwards
]


@pytest.mark.parametrize(("words", "numbers"), PRINTED)
def test_numbers_of_a_label(words: str, numbers: tuple[str, ...]) -> None:
    assert numbers_in(words) == numbers


TIED: list[tuple[str, list[Line], dict[str, tuple[str, ...]]]] = [
    (
        "each under its own label",
        [(L, "1", "Vraag 1"), (P, "", "Lekt de sluis?"), (L, "1", "Antwoord 1"), (P, "", "Ja.")],
        {"Ja.": ("1",)},
    ),
    (
        "a label without a number answers what stands open",
        [
            *[(L, "1", "Vraag 1"), (P, "", "Lekt de sluis?")],
            *[(L, "2", "Vraag 2"), (P, "", "Waarom?")],
            *[(L, "", "Antwoord"), (P, "", "Door roest.")],
        ],
        {"Door roest.": ("1", "2")},
    ),
    (
        "a range covers the parts of a question",
        [
            *[(L, "2", "Vraag 2"), (P, "", "Lekt de sluis?")],
            *[(L, "3a", "Vraag 3a"), (P, "", "Waarom?")],
            *[(L, "3b", "Vraag 3b"), (P, "", "Sinds wanneer?")],
            *[(L, "2 tot en met 3", "Antwoord op de vragen 2 tot en met 3"), (P, "", "Door roest.")],
        ],
        {"Door roest.": ("2", "3a", "3b")},
    ),
    (
        "an answer to a part of an undivided question is an answer to it",
        [
            *[(L, "3", "Vraag 3"), (P, "", "Lekt de sluis, en waarom?")],
            *[(L, "3a", "Antwoord 3a"), (P, "", "Ja.")],
            *[(L, "3b", "Antwoord 3b"), (P, "", "Door roest.")],
        ],
        {"Ja.\nAntwoord 3b\nDoor roest.": ("3",)},
    ),
    (
        "a line of numbers alone opens the answer to questions already put",
        [
            *[(L, "2", "2"), (P, "", "Lekt de sluis?"), (L, "3", "3"), (P, "", "Waarom?")],
            *[(T, "", "2, 3"), (P, "", "Door roest.")],
        ],
        {"Door roest.": ("2", "3")},
    ),
    (
        "a misprinted label leaves no question waiting",
        [
            *[(L, "7", "Vraag 7"), (P, "", "Lekt de sluis?"), (L, "8", "Antwoord 8"), (P, "", "Ja.")],
            *[(L, "9", "Vraag 9"), (P, "", "Waarom?"), (L, "9", "Antwoord 9"), (P, "", "Roest.")],
        ],
        {"Ja.": ("7", "8"), "Roest.": ("9",)},
    ),
    (
        "list numbers count questions where labels answer them",
        [
            *[(ITEM, "1", "Lekt de sluis?"), (L, "", "Antwoord:"), (P, "", "Ja, door:")],
            *[(ITEM, "1", "roest;"), (ITEM, "2", "slijtage.")],
            *[(ITEM, "2", "Wat doet u?"), (L, "", "Antwoord:"), (P, "", "Herstellen.")],
        ],
        {"Ja, door:\n1. roest;\n2. slijtage.": ("1",), "Herstellen.": ("2",)},
    ),
    (
        "an answer ends with its last sentence, not with the table under it",
        [
            *[(L, "1", "Vraag 1"), (P, "", "Hoeveel sluizen lekken?")],
            *[(L, "1", "Antwoord 1"), (P, "", "Zie de tabel."), (T, "", "2023 4"), (T, "", "2024 5")],
        ],
        {"Zie de tabel.": ("1",)},
    ),
    (
        "an answer that is a table has its rows",
        [
            *[(L, "1", "Vraag 1"), (P, "", "Hoeveel sluizen lekken?")],
            *[(L, "1", "Antwoord 1"), (T, "", "2023 4"), (T, "", "2024 5")],
        ],
        {"2023 4\n2024 5": ("1",)},
    ),
    (
        "a delay under the questions is for all of them",
        [
            *[(L, "1", "Vraag 1"), (P, "", "Lekt de sluis?")],
            *[(L, "2", "Vraag 2"), (P, "", "Waarom?")],
            (P, "", "Deze vragen kunnen niet binnen de gestelde termijn worden beantwoord."),
        ],
        {"Deze vragen kunnen niet binnen de gestelde termijn worden beantwoord.": ("1", "2")},
    ),
    (
        "a heading over all questions is none of them",
        [
            (H, "", "Vragen en antwoorden"),
            *[(L, "1", "Vraag 1"), (P, "", "Lekt de sluis?"), (L, "1", "Antwoord 1"), (P, "", "Ja.")],
        ],
        {"Ja.": ("1",)},
    ),
]  # fmt: skip


@pytest.mark.parametrize(("why", "lines", "answers"), TIED, ids=[case[0] for case in TIED])
def test_answers_are_tied_to_their_questions(
    why: str, lines: list[Line], answers: dict[str, tuple[str, ...]]
) -> None:
    assert answered(*lines) == answers


QA: list[Line] = [
    (L, "1", "Vraag 1"),
    (P, "", "De sluis lekt. Klopt dat?"),
    (L, "1", "Antwoord 1"),
    (P, "", "Ja."),
]


def test_in_an_aanhangsel_the_members_speak_their_questions_themselves() -> None:
    sentences = turned(letter((ANSWERS, QA)))._.kd_sentences
    assert [(s.speaker, s.restated) for s in sentences] == [
        (ASKER, False),
        (ASKER, False),
        (OFFICE, False),
    ]


def test_a_ministry_s_letter_repeats_them() -> None:
    lines: list[Line] = [(P, "", "Hierbij zend ik u de antwoorden."), *QA]
    sentences = turned(letter((ANSWERS, lines)))._.kd_sentences
    assert [s.restated for s in sentences] == [False, True, True, False]
    assert [s.speaker for s in sentences] == [OFFICE, ASKER, ASKER, OFFICE]


def test_questions_whose_askers_are_not_named_are_in_nobody_else_s_mouth() -> None:
    sentences = turned(letter((ANSWERS, QA), authors=()))._.kd_sentences
    assert [s.speaker for s in sentences] == [UNNAMED, UNNAMED, OFFICE]


LETTERS: list[tuple[list[Line], bool]] = [
    # a letter's lines, and whether it holds questions with answers under labels
    ([(ITEM, "1", "Lekt de sluis?"), (L, "", "Antwoord:"), (P, "", "Ja.")], True),
    (QA, True),
    ([(H, "1", "1. Aanleiding"), (P, "", "De sluis lekt."), (H, "2", "2. Vervolg")], False),
    ([(L, "1", "Vraag 1"), (P, "", "Wat is een sluis? Dat blijkt lastig.")], False),  # no answer
]


@pytest.mark.parametrize(("lines", "labelled"), LETTERS)
def test_a_letter_with_questions_is_known_by_its_labels(lines: list[Line], labelled: bool) -> None:
    source = letter((Part(0, 0, "letter", sender=OFFICE), lines), kind="letter")
    assert is_labelled(Walk(source, 0, {})) is labelled


DELAYS = [
    # text, whether it puts questions off
    ("De vragen van het lid Wierden kunnen niet binnen de gestelde termijn worden beantwoord.", True),
    ("Vanwege afstemming kunnen de vragen niet binnen drie weken worden beantwoord.", True),
    ("Het lukt helaas niet om deze vragen tijdig te beantwoorden.", True),
    ("Hierbij deel ik u mee dat uw vragen later worden beantwoord.", True),
    ("Waarom kunnen de vragen niet binnen de termijn worden beantwoord?", False),  # asks
    ("Burgers met vragen krijgen niet altijd binnen een week bericht.", False),  # others' questions
    ("De sluis kan niet binnen een jaar worden hersteld.", False),  # no questions
]  # fmt: skip


@pytest.mark.parametrize(("text", "delay"), DELAYS)
def test_delay(text: str, delay: bool) -> None:
    assert announces_delay(text) is delay
    assert puts_off(letter((ANSWERS, [(P, "", text)]))) is delay


SECTIONS = [
    # a heading, the group whose section it opens
    ("Vragen van de leden van de fractie van D66", "D66"),
    ("Vragen en opmerkingen van de leden van de VVD-fractie", "VVD"),
    ("Inbreng van de leden van de fracties van SP en BBB", "SP en BBB"),
    ("Vragen van de leden van de fractie van de Vrije Steden", "Vrije Steden"),
    ("Inbreng van de fracties van Stroom en de Vrije Steden", "Stroom en Vrije Steden"),
    ("Reactie van de minister", None),
    ("Stand van zaken", None),
]


@pytest.mark.parametrize(("heading", "group"), SECTIONS)
def test_sections(heading: str, group: str | None) -> None:
    assert section_of(heading) == group


LEADING = [
    ("De leden van de fractie van D66 vragen of de sluis lekt.", "D66"),
    ("De leden van de VVD-fractie lezen dat de sluis lekt.", "VVD"),
    ("De sluis lekt volgens de leden van de fractie van D66.", None),  # named later
    ("De leden van de commissie vragen dat.", None),  # no group
]


@pytest.mark.parametrize(("sentence", "group"), LEADING)
def test_leading_group(sentence: str, group: str | None) -> None:
    assert leading_group(sentence) == group


def test_a_heading_that_ran_on_opens_the_next_section() -> None:
    text = "Is dat bekend? Vragen van de leden van de fractie van SP"
    found = heading_tail(text)
    assert found is not None
    assert text[found[0] :].startswith("Vragen van")
    assert found[1] == "SP"
    assert heading_tail("Dat zijn vragen van de leden van de fractie van SP.") is None


PUT: list[Line] = [
    (H, "", "Vragen van de leden van de fractie van D66"),
    (P, "", "De leden van de fractie van D66 lezen dat de oude sluis al jaren lekt."),
    (ITEM, "1", "Hoeveel water gaat er jaarlijks door de lekkende sluis verloren?"),
    (H, "", "Vragen van de leden van de fractie van SP"),
    (ITEM, "1", "Wanneer wordt de nieuwe sluis bij het Noordkanaal opgeleverd?"),
]
REPLY: list[Line] = [
    (H, "", "Vragen van de leden van de fractie van D66"),
    (P, "", "De leden van de fractie van D66 lezen dat de oude sluis al jaren lekt."),
    (ITEM, "1", "Hoeveel water gaat er jaarlijks door de lekkende sluis verloren?"),
    (P, "", "Dat is naar schatting tien kuub. De sluis wordt gedicht."),
    (H, "", "Vragen van de leden van de fractie van SP"),
    (ITEM, "1", "Wanneer wordt de nieuwe sluis bij het Noordkanaal opgeleverd?"),
    (P, "", "De oplevering is volgend jaar."),
]


def consultation() -> Letter:
    return letter(
        (Part(0, 0, "questions", sender="vaste commissie voor Waterbeheer"), PUT),
        (Part(0, 0, "answers", sender=OFFICE), REPLY),
        kind="written-consultation",
        authors=(),
        answered_by=(),
    )


def test_a_consultation_s_reply_is_told_apart_from_what_it_repeats() -> None:
    sentences = [s for s in turned(consultation())._.kd_sentences if s.part == 1]
    assert [(s.speaker, s.restated) for s in sentences] == [
        ("D66", True),
        ("D66", True),
        (OFFICE, False),
        (OFFICE, False),
        ("SP", True),
        (OFFICE, False),
    ]


def test_groups_that_number_alike_keep_their_own_answers() -> None:
    source = consultation()
    answers = turned(source)._.kd_answers
    assert [(a.asked_by, a.numbers, source.text[a.start : a.end]) for a in answers] == [
        ("D66", ("1",), "Dat is naar schatting tien kuub. De sluis wordt gedicht."),
        ("SP", ("1",), "De oplevering is volgend jaar."),
    ]


def test_what_leads_up_to_a_question_is_its_introduction() -> None:
    source = consultation()
    first = turned(source)._.kd_questions[0]
    assert (first.number, first.asked_by, first.restated) == ("1", "D66", False)
    assert first.introduction is not None
    assert source.text[first.introduction.start :].startswith("De leden van de fractie van D66")


def test_a_letter_with_one_voice() -> None:
    source = letter(
        (Part(0, 0, "letter", sender=OFFICE), [(P, "", "De sluis lekt. Zij wordt gedicht.")]),
        kind="letter",
    )
    doc = turned(source)
    assert {s.speaker for s in doc._.kd_sentences} == {OFFICE}
    assert doc._.kd_questions == doc._.kd_answers == []
