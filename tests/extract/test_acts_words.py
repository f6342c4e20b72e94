"""Verb forms, and which words stand in the main clause."""

import pytest

from kamerdraad.extract.acts.lexicon import is_infinitive, is_participle, is_present, known
from kamerdraad.extract.acts.parsed import features
from kamerdraad.extract.model import Sentence
from kamerdraad.extract.pipeline import base


@pytest.mark.parametrize(
    ("form", "infinitive"),
    [
        ("geïnformeerd", "informeren"),  # diaeresis after "ge"
        ("verkend", "verkennen"),  # double consonant, unstressed prefix
        ("nageleefd", "naleven"),  # f for v
        ("geëvalueerd", "evalueren"),
        ("gemonitord", "monitoren"),  # short vowel in an open syllable
        ("toegestuurd", "toesturen"),  # particle before the participle
        ("teruggevallen", "terugvallen"),
        ("voorbereid", "voorbereiden"),
        ("heroverwogen", "heroverwegen"),
        ("bezie", "bezien"),
        ("stuurt", "sturen"),
    ],
)
def test_a_form_gives_its_infinitive(form: str, infinitive: str) -> None:
    found = known(form)
    assert found is not None and found.infinitive == infinitive


@pytest.mark.parametrize("word", ["beleid", "brief", "waterschap", "ondergetekende", "op", ""])
def test_what_is_no_verb_form_is_left_alone(word: str) -> None:
    assert known(word) is None


def test_one_form_may_be_of_two_kinds() -> None:
    assert is_participle("vervangen") and is_infinitive("vervangen")
    assert is_participle("verwacht") and is_present("verwacht")
    assert is_present("neem") and not is_participle("neem")


def main_clause(text: str) -> str:
    doc = base()(text)
    return features(Sentence(0, len(text), 0), doc[:]).main


@pytest.mark.parametrize(
    ("text", "main"),
    [
        # a clause in front, with and without its comma
        ("Zodra het advies binnen is, stuur ik het door.", "stuur ik het door"),
        ("Wanneer de toets is afgerond zal ik u informeren.", "zal ik u informeren"),
        (
            "Ik prijs het werk dat zij doen maar ik ben tegen.",
            "ik prijs het werk maar ik ben tegen",
        ),
        ("Mocht de sluis uitvallen, dan wordt gepompt.", "dan wordt gepompt"),
        ("Omdat water niet kan worden aangevoerd, zal er zout zijn.", "zal er zout zijn"),
        ("Als onderdeel hiervan zal ik dat doen.", "als onderdeel hiervan zal ik dat doen"),
        (
            "In de brief die de raad heeft gevraagd zullen wij dat melden.",
            "in de brief zullen wij dat melden",
        ),
        # a clause behind, and one in the middle
        ("De brug is open omdat het hek niet werkt.", "de brug is open"),
        ("De loketten die niet open zijn, worden gesloten.", "de loketten worden gesloten"),
        ("Er ligt hout in de haven dat niet verkocht is.", "er ligt hout in de haven"),
        ("Ik bezie hoe de regeling niet vastloopt.", "ik bezie"),
        # what a flat report says is what the sentence says
        ("Dat betekent dat de brug niet open is.", "dat betekent dat de brug niet open is"),
        # words that only look like openers
        ("In dat geval wordt gepompt.", "in dat geval wordt gepompt"),
        ("Ik kan als minister daarop niet ingaan.", "ik kan als minister daarop niet ingaan"),
        ("Dat is niet waar.", "dat is niet waar"),
    ],
)
def test_the_main_clause(text: str, main: str) -> None:
    assert main_clause(text) == main
