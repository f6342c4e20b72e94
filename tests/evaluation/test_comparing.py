"""What counts in which figure: gold, reading, and right/gold/read by figure."""

from typing import Any

import pytest

from kamerdraad.evaluation import Figure, LetterResult
from kamerdraad.evaluation.annotation import annotation
from kamerdraad.evaluation.comparing import compare

Record = dict[str, Any]
Counts = tuple[int, int, int]

MINISTER, MEMBERS = "Minister van Getijden", "leden van de Waterpartij"
CLAIM = {"text": "Het peil daalt.", "act": "claim", "speaker": MINISTER, "holder": MINISTER}
PROMISE = {
    "text": "Ik stuur uw Kamer het plan voor 1 juli.",
    "act": "promise",
    "speaker": MINISTER,
    "debtor": MINISTER,
    "creditor": "Tweede Kamer",
    "deadline": "2031-07-01",
    "status": "open",
}
ASKED = {"text": "Daalt het peil?", "act": "question", "speaker": MEMBERS, "restated": True}

SENTENCES = [
    pytest.param([CLAIM], [CLAIM], {Figure.CLAIMS: (1, 1, 1), Figure.ACT: (1, 1, 1)}, id="right"),
    pytest.param(
        [CLAIM, PROMISE],
        [CLAIM],
        {Figure.SENTENCES: (1, 2, 1), Figure.COMMITMENTS: (0, 1, 0), Figure.ACT: (1, 2, 2)},
        id="a sentence that was not found lowers recall, and counts as judged wrong",
    ),
    pytest.param(
        [CLAIM],
        [CLAIM, PROMISE],
        {Figure.SENTENCES: (1, 1, 2), Figure.BINDING: (0, 0, 1), Figure.ACT: (1, 1, 1)},
        id="a sentence too many lowers precision, and is not judged",
    ),
    pytest.param(
        [PROMISE],
        [PROMISE | {"act": "plan"}],
        {
            Figure.COMMITMENTS: (1, 1, 1),
            Figure.BINDING: (0, 1, 0),
            Figure.COMMITMENT_KIND: (0, 1, 1),
        },
        id="the wrong kind of commitment is still one",
    ),
    pytest.param(
        [PROMISE | {"restated": True}],
        [PROMISE],
        {Figure.COMMITMENTS: (0, 0, 1), Figure.RESTATED: (0, 1, 0), Figure.RIGHT_MOUTH: (0, 1, 1)},
        id="what is only repeated is nobody's commitment",
    ),
    pytest.param(
        [CLAIM],
        [CLAIM | {"speaker": MEMBERS}],
        {Figure.SPEAKER: (0, 1, 1), Figure.RIGHT_MOUTH: (0, 1, 1), Figure.HOLDER: (1, 1, 1)},
        id="a claim in the wrong mouth",
    ),
    pytest.param(
        [ASKED],
        [ASKED | {"speaker": MINISTER}],
        {Figure.SPEAKER: (0, 1, 1), Figure.RIGHT_MOUTH: None},
        id="a question states nothing",
    ),
    pytest.param(
        [PROMISE],
        [PROMISE | {"deadline": "voor juli", "creditor": None, "condition": "desgewenst"}],
        {
            Figure.DEBTOR: (1, 1, 1),
            Figure.CREDITOR: (0, 1, 0),
            Figure.DEADLINE: (0, 1, 1),
            Figure.CONDITION: (0, 0, 1),
            Figure.STATUS: (1, 1, 1),
        },
        id="the parts of a bond",
    ),
    pytest.param(
        [PROMISE | {"condition": "als het peil daalt"}],
        [PROMISE | {"condition": "als het peil daalt onder NAP"}],
        {Figure.CONDITION: (1, 1, 1), Figure.CONDITION_EXACT: (0, 1, 1)},
        id="a condition that overlaps",
    ),
    pytest.param(
        [PROMISE],
        [PROMISE | {"text": "Ik stuur uw Kamer het plan"}],
        {
            Figure.COMMITMENTS: (1, 1, 1),
            Figure.COMMITMENTS_EXACT: (0, 1, 1),
            Figure.SENTENCES_EXACT: (0, 1, 1),
        },
        id="a sentence cut short",
    ),
]


def counts(gold: Record, read: Record) -> dict[Figure, Counts]:
    found = LetterResult("x", "", compare(annotation(gold), annotation(read))).counts
    return {figure: (n.right, n.gold, n.read) for figure, n in found.items()}


def check(gold: Record, read: Record, expected: dict[Figure, Counts | None]) -> None:
    found = counts(gold, read)
    assert {figure: found.get(figure) for figure in expected} == expected


@pytest.mark.parametrize(("gold", "read", "expected"), SENTENCES)
def test_sentences(
    gold: list[Record], read: list[Record], expected: dict[Figure, Counts | None]
) -> None:
    check({"sentences": gold}, {"sentences": read}, expected)


LONG = "Het peil wordt dagelijks gemeten in alle vakken langs de rivier en dat blijft ook zo."
FIRST = {
    "number": "1",
    "answer_kind": "answered",
    "answer_starts": LONG[:30],
    "answer_ends": LONG[-20:],
}
READ_FIRST = {"number": "1", "answer_kind": "answered", "text": LONG}

ANSWERS = [
    pytest.param([FIRST], [READ_FIRST], {Figure.ANSWERS: (1, 1, 1), Figure.ANSWERS_EXACT: (1, 1, 1)}, id="right"),
    pytest.param(
        [FIRST],
        [READ_FIRST | {"text": "Antwoord: " + LONG}],
        {Figure.ANSWERS: (1, 1, 1), Figure.ANSWERS_EXACT: (0, 1, 1)},
        id="a label before it",
    ),
    pytest.param([FIRST], [READ_FIRST | {"text": LONG[40:]}], {Figure.ANSWERS: (0, 1, 1)}, id="begins too late"),
    pytest.param([FIRST], [READ_FIRST | {"number": "2"}], {Figure.ANSWERS: (0, 1, 1)}, id="under another number"),
    pytest.param([FIRST], [], {Figure.ANSWERS: (0, 1, 1), Figure.ANSWER_KIND: (0, 1, 1)}, id="not found"),
    pytest.param(
        [FIRST], [READ_FIRST, READ_FIRST | {"number": "2"}], {Figure.ANSWERS: (1, 1, 2)}, id="one too many"
    ),
    pytest.param(
        [FIRST],
        [READ_FIRST | {"answer_kind": "partly"}],
        {Figure.ANSWER_KIND: (0, 1, 1), Figure.ANSWER_KIND_COARSE: (1, 1, 1)},
        id="partly",
    ),
    pytest.param(
        [FIRST | {"answer_kind": "declined", "ground": "confidential"}],
        [READ_FIRST | {"answer_kind": "declined", "ground": "unknown"}],
        {Figure.ANSWER_KIND: (1, 1, 1), Figure.GROUND: (0, 1, 1)},
        id="refused on another ground",
    ),
    pytest.param(
        [FIRST | {"refers_to": ["2", "3"]}],
        [READ_FIRST | {"refers_to": ["3", "4"]}],
        {Figure.LINKS: (1, 2, 2)},
        id="cross-references",
    ),
    pytest.param(
        [FIRST | {"numbers": ["1", "2"]}],
        [READ_FIRST | {"numbers": ["1", "2"]}],
        {Figure.ANSWERS: (2, 2, 2)},
        id="answered together",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("gold", "read", "expected"), ANSWERS)
def test_answers(
    gold: list[Record], read: list[Record], expected: dict[Figure, Counts | None]
) -> None:
    check({"answers": gold}, {"answers": read}, expected)


PAPER = {
    "quote": "Kamerstuk 39 990, nr. 4",
    "kind": "kamerstuk",
    "dossiers": ["39990"],
    "number": "4",
}
BOOK = {"quote": "het rapport «Meten» van de Peildienst", "kind": "report"}

CITATIONS = [
    pytest.param(
        [PAPER],
        [PAPER | {"quote": "39 990, nr. 4"}],
        {Figure.CITATIONS: (1, 1, 1), Figure.PAPERS: (1, 1, 1), Figure.CITATIONS_EXACT: (0, 1, 1)},
        id="a paper is known by its dossier and number",
    ),
    pytest.param(
        [PAPER], [PAPER | {"number": "5"}], {Figure.CITATIONS: (0, 1, 1), Figure.PAPERS: (0, 1, 1)}, id="another paper"
    ),
    pytest.param([PAPER], [PAPER | {"kind": "motion"}], {Figure.PAPERS: (1, 1, 1)}, id="a motion is a paper"),
    pytest.param(
        [BOOK], [BOOK | {"quote": "rapport «Meten» van de Peildienst"}], {Figure.CITATIONS: (1, 1, 1)}, id="by words"
    ),
    pytest.param([BOOK], [BOOK | {"kind": "letter"}], {Figure.CITATIONS: (0, 1, 1)}, id="another kind"),
    pytest.param([BOOK], [BOOK, BOOK], {Figure.CITATIONS: (1, 1, 2)}, id="one mention found twice"),
    pytest.param(
        [PAPER | {"year": "2030/31", "chamber": "II", "page": 21}],
        [PAPER | {"year": "2030-2031", "chamber": "I", "page": "21"}],
        {Figure.YEAR: (1, 1, 1), Figure.CHAMBER: (0, 1, 1), Figure.PAGE: (1, 1, 1), Figure.URI: None},
        id="its parts",
    ),
    pytest.param(
        [BOOK | {"defect": "no date"}, PAPER],
        [BOOK, PAPER | {"defect": "no such paper"}],
        {Figure.DEFECTIVE: (0, 1, 1)},
        id="what leads nowhere",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("gold", "read", "expected"), CITATIONS)
def test_citations(
    gold: list[Record], read: list[Record], expected: dict[Figure, Counts | None]
) -> None:
    check({"citations": gold}, {"citations": read}, expected)


def question(number: str, text: str, asked_by: str = "Waterpartij") -> Record:
    return {"number": number, "text": text, "text_starts": text, "asked_by": asked_by}


QUESTIONS = [
    pytest.param(
        [question("1", "Daalt het peil")],
        [question("1", "Daalt het peil, en zo ja waarom?")],
        {Figure.QUESTIONS: (1, 1, 1), Figure.ASKED_BY: (1, 1, 1)},
        id="right",
    ),
    pytest.param(
        [question("1", "Daalt het peil?")],
        [question("1", "Klopt het dat het peil daalt?"), question("1", "Daalt het peil?")],
        {Figure.QUESTIONS: (1, 1, 1)},
        id="printed twice, once reworded",
    ),
    pytest.param(
        [question("1", "Daalt het peil?"), question("2", "Waarom?")],
        [question("2", "Daalt het peil?", "Stroom"), question("3", "Waarom?")],
        {Figure.QUESTIONS: (0, 2, 2), Figure.ASKED_BY: (0, 2, 2)},
        id="under other numbers",
    ),
    pytest.param(
        [question("1", "Daalt het peil?")],
        [question("1", "Daalt het peil?", "Stroom")],
        {Figure.QUESTIONS: (1, 1, 1), Figure.ASKED_BY: (0, 1, 1)},
        id="asked by others",
    ),
]


@pytest.mark.parametrize(("gold", "read", "expected"), QUESTIONS)
def test_questions(
    gold: list[Record], read: list[Record], expected: dict[Figure, Counts | None]
) -> None:
    check({"questions": gold}, {"questions": read}, expected)


HOURS = {"quote": "36 uur", "value": 36}

QUANTITIES = [
    pytest.param([HOURS], [HOURS, HOURS], {Figure.QUANTITIES: (1, 1, 1)}, id="once is enough"),
    pytest.param(
        [HOURS],
        [{"quote": "ruim 36 uur per week", "value": 36}],
        {Figure.QUANTITIES: (1, 1, 1), Figure.QUANTITY_SIZE: (1, 1, 1)},
        id="more words",
    ),
    pytest.param([HOURS], [HOURS | {"value": 63}], {Figure.QUANTITY_SIZE: (0, 1, 1)}, id="value"),
    pytest.param(
        [{"quote": "15 tot 30 minuten", "min": 15, "max": 30}],
        [HOURS],
        {Figure.QUANTITIES: (0, 1, 1), Figure.QUANTITY_SIZE: None},
        id="another",
    ),
]


@pytest.mark.parametrize(("gold", "read", "expected"), QUANTITIES)
def test_quantities(
    gold: list[Record], read: list[Record], expected: dict[Figure, Counts | None]
) -> None:
    check({"quantities": gold}, {"quantities": read}, expected)


def test_names() -> None:
    gold = {
        "organisations": {"Rijkspeildienst": ["Rijkspeildienst", "RPD"], "Kamer": ["uw Kamer"]},
        "persons": [{"name": "J.H. Abbekerk"}, {"name": "Zeedijk, voorzitter"}],
    }
    read = {
        "organisations": [
            {"name": "Rijkspeildienst", "surface": ["Rijkspeildienst"]},
            {"name": "RPD", "surface": ["RPD", "uw Kamer"]},
        ],
        "persons": [{"name": "Abbekerk"}, {"name": "Koogman"}],
    }
    check(
        gold,
        read,
        {Figure.ORGANISATIONS: (3, 3, 3), Figure.TIED: (0, 1, 1), Figure.PERSONS: (1, 2, 2)},
    )


def test_what_was_not_annotated_is_not_judged() -> None:
    read = {"sentences": [CLAIM], "answers": [READ_FIRST], "citations": [PAPER]}
    assert (
        set(counts({"citations": [PAPER]}, read)) & set(counts({"sentences": [CLAIM]}, read))
        == set()
    )
    assert counts({"sentences": []}, read) == {}
