"""What a reply altered, left out or added where it prints the questions again."""

import pytest

from kamerdraad.extract.model import Sentence
from kamerdraad.extract.reprints import find_reprints
from kamerdraad.extract.turns.matching import Asked, words_of

PUT = [
    "De leden lezen dat de oude sluis bij Wierden al jaren lekt.",
    "Hoeveel water gaat er jaarlijks door die sluis verloren?",
    "Wanneer wordt de nieuwe sluis bij Koog opgeleverd?",
]

MATCHES = [
    # a sentence of the reply, the index of the one it repeats
    (PUT[1], 1),  # word for word
    ("Hoeveel water gaat er jaarlijks door die sluis ver-loren ?", 1),  # a hyphen at a line's end
    ("Hoeveel water gaat er elk jaar jaarlijks door die sluis verloren?", None),  # too far apart
    ("De leden lezen dat de sluis bij Wierden al jaren lekt.", 0),  # a word left out
    ("De nieuwe sluis wordt volgend jaar opgeleverd.", None),  # the answer, in like words
    ("Ja.", None),
]


@pytest.mark.parametrize(("text", "index"), MATCHES)
def test_a_repeat_is_known_by_its_words(text: str, index: int | None) -> None:
    assert Asked(PUT).restated_by(text, None) == index


def test_next_to_a_repeat_less_likeness_is_enough() -> None:
    text = "Wanneer wordt de sluis bij Koog dan opgeleverd?"
    assert Asked(PUT).restated_by(text, 1) == 2


def test_words_alone_count() -> None:
    assert words_of("De ‘M-sluis’ lekt!") == words_of("de msluis  lekt")


def compared(reply: list[str], put: list[str]) -> list[tuple[str, str, str]]:
    """Kind, question and passage of each difference between a reply's print and the questions."""
    text = "\n".join([*put, *reply])
    sentences, at = [], 0
    for index, words in enumerate([*put, *reply]):
        number = str(index + 1) if index < len(put) else None
        sentences.append(
            Sentence(at, at + len(words), index, speaker="SP", question=number, restated=True)
        )
        at += len(words) + 1
    asked = Asked(put)
    matches, last = {}, None
    for sentence in sentences[len(put) :]:
        found = asked.restated_by(text[sentence.start : sentence.end], last)
        if found is not None:
            matches[sentence.start] = last = found
    differences = find_reprints(text, sentences[: len(put)], sentences[len(put) :], matches, asked)
    return [
        (one.kind, one.number, text[where.start : where.end])
        for one in differences
        if (where := one.reply or one.outgoing) is not None
    ]


DIFFERENCES: list[tuple[list[str], list[tuple[str, str, str]]]] = [
    # the reply's print, what differs
    (PUT, []),
    ([PUT[0], PUT[1].replace("?", " ?"), PUT[2]], []),  # spaces don't count
    ([PUT[0], PUT[1]], [("omitted", "3", PUT[2])]),
    (
        [PUT[0], "Hoeveel water gaat er door die sluis verloren?", PUT[2]],
        [("altered", "2", "Hoeveel water gaat er door die sluis verloren?")],
    ),
    (
        [*PUT, "Ook vragen zij naar de kosten van baggeren."],
        [("added", "SP", "Ook vragen zij naar de kosten van baggeren.")],
    ),
    (["De sluis is in goede staat."], []),  # a reply that reprints nothing
]


@pytest.mark.parametrize(("reply", "differences"), DIFFERENCES)
def test_differences(reply: list[str], differences: list[tuple[str, str, str]]) -> None:
    assert compared(reply, PUT) == differences
