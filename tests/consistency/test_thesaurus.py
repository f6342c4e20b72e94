"""What words and phrases may stand for, and what they may not."""

import re
from importlib.resources import files

import pytest

from kamerdraad.consistency.stems import family
from kamerdraad.consistency.thesaurus import KIN, SAME, WHOLE, phrases, senses

ONE_MATTER = [
    ("inspecteren", "controle"),
    ("boeren", "agrariërs"),
    ("evaluatie", "doorlichten"),
    ("meldpunt", "informatiepunt"),
]
TWO_MATTERS = [
    ("inspecteren", "boeren"),
    ("verhogen", "verlagen"),
    ("rapport", "wetsvoorstel"),
    ("school", "leraar"),
]
ROW = re.compile(r"(?:[=~] [^|<>]+(?: \| [^|<>]+)+|! [^<>]+ <> [^<>]+)")


def shared(one: str, other: str) -> float:
    there = senses(other)
    return max((min(sure, there.get(sense, 0.0)) for sense, sure in senses(one).items()), default=0)


@pytest.mark.parametrize(("one", "other"), ONE_MATTER)
def test_words_that_stand_for_each_other(one: str, other: str) -> None:
    assert KIN <= shared(one, other) <= SAME


@pytest.mark.parametrize(("one", "other"), TWO_MATTERS)
def test_words_that_do_not(one: str, other: str) -> None:
    assert shared(one, other) < KIN


def test_a_word_stands_for_itself_first_and_a_compound_for_its_halves_less() -> None:
    assert senses("zandbalans")[family("zandbalans")] == WHOLE
    assert 0 < senses("geluidshinder")[family("geluid")] < WHOLE


@pytest.mark.parametrize(
    ("sentence", "word", "expected"),
    [
        ("Ik houd de regeling dit najaar tegen het licht.", "evalueren", True),
        ("Het licht op de pier brandt zolang de schippers op de kade in de kou moeten wachten en hun koers houden.", "evalueren", False),
    ],
)  # fmt: skip
def test_phrases_stand_for_a_word_where_their_words_stand_close(
    sentence: str, word: str, expected: bool
) -> None:
    stems = [family(each) for each in re.findall(r"\w+", sentence)]
    rows = {row for places, row, _ in phrases(stems) if len(places) > 1}
    assert bool(rows & senses(word).keys()) == expected


def test_every_row_has_the_form_of_one() -> None:
    folder = files("kamerdraad.consistency") / "thesaurus"
    for entry in folder.iterdir():
        if entry.name.endswith(".rows") and entry.name != "degrees.rows":
            for line in entry.read_text(encoding="utf-8").splitlines():
                assert ROW.fullmatch(line), f"{entry.name}: {line}"
