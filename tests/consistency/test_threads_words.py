"""The words by which threads meet: synonyms, fixed phrases, verbs that come apart, amounts, announcements."""

from dataclasses import replace
from datetime import date

import pytest

from kamerdraad.consistency.rarity import Rarity
from kamerdraad.consistency.stems import family
from kamerdraad.consistency.threads.announcing import announces
from kamerdraad.consistency.threads.content import _RITUAL, figures, weigh
from kamerdraad.consistency.threads.echoes import is_to_come, promised_subject
from kamerdraad.consistency.threads.phrases import parted_verbs, plain
from kamerdraad.consistency.threads.synonyms import SYNONYMS
from kamerdraad.consistency.utterances import Paper, Utterance

RARITY = Rarity(["Ik stuur de Kamer de zandbalans.", "Het riet groeit."] * 3)

MEET = [
    # other words for one thing
    ("leningen voor veehouders", "krediet aan boeren"),
    ("de docenten in Rietdam", "de leraren in Rietdam"),
    # a phrase for a verb
    ("de rietregeling tegen het licht houden", "de rietregeling evalueren"),
    # a verb in two parts
    ("Ik breid de rietproef uit.", "De rietproef is uitgebreid."),
    # a compound and its parts
    ("een zandfonds instellen", "het fonds voor zand"),
]


@pytest.mark.parametrize(("one", "other"), MEET)
def test_two_ways_to_say_one_thing_share_most_of_their_words(one: str, other: str) -> None:
    ours, theirs = weigh(RARITY, one), weigh(RARITY, other)
    assert sum(ours[term] for term in ours.keys() & theirs.keys()) >= 0.5 * min(
        sum(ours.values()), sum(theirs.values())
    )


APART = [
    ("de leerlingen in Rietdam", "de leraren in Duindorp"),
    ("weten wat er speelt", "een wet die geldt"),  # knowing is no law
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_words_that_only_look_alike_share_nothing(one: str, other: str) -> None:
    assert not weigh(RARITY, one).keys() & weigh(RARITY, other).keys()


def test_no_synonym_is_a_word_of_every_letter_but_why() -> None:
    assert {stemmed for stemmed in SYNONYMS if stemmed in _RITUAL} == {family("waarom")}


PARTED = [
    ("De Rietwet pas ik aan, zodat oogsten mag.", ["aanpas"]),
    ("Ik leg in het voorjaar tien dammen aan in de kreek.", ["aanleg"]),
    ("Daarvoor maak ik geld vrij voor onderzoek.", ["vrijmaak"]),
    ("Ik stuur de zandbalans aan de Kamer.", []),  # a preposition is no part of a verb
    ("Het riet groeit in het water.", []),
]


@pytest.mark.parametrize(("text", "verbs"), PARTED)
def test_verbs_that_come_apart_are_made_whole(text: str, verbs: list[str]) -> None:
    assert list(parted_verbs(text)) == verbs


PHRASES = [
    ("Ik heb met de Rietbond aan tafel gezeten.", "gesprek", True),
    ("Ik heb de rieters te woord gestaan.", "gesprek", True),
    ("De norm is van kracht geworden.", "inwerkingtreding", True),
    ("De tafel is van riet.", "gesprek", False),
]


@pytest.mark.parametrize(("text", "word", "stands"), PHRASES)
def test_fixed_phrases_stand_for_a_word(text: str, word: str, stands: bool) -> None:
    assert (word in plain(text)) == stands


FIGURES = [
    ("twintig dammen en 1.200 bunders", {"20", "1200"}),
    ("3 miljoen euro", {"3"}),
    ("op 12 april 2031", set()),  # a day is no amount
    ("de twee kreken", set()),  # two of anything are soon found
]


@pytest.mark.parametrize(("text", "expected"), FIGURES)
def test_amounts_are_told_from_days(text: str, expected: set[str]) -> None:
    assert figures(text) == expected


SUBJECTS = [
    ("De toezegging over het rietregister neem ik over.", "het rietregister"),
    ("Ik heb beloofd het veer te verlengen, en dat blijft zo.", "het veer te verlengen"),
    ("Zoals toegezegd de zandbalans.", ""),
    ("De toezegging is gedaan.", ""),
]


@pytest.mark.parametrize(("quote", "subject"), SUBJECTS)
def test_what_a_named_promise_was_about(quote: str, subject: str) -> None:
    assert promised_subject(quote) == subject


def test_what_is_still_to_come() -> None:
    assert is_to_come("De zandbalans zal volgen.")
    assert not is_to_come("De rieters oogstten veel.")


ANNOUNCING = [
    ("De Rietwet pas ik aan.", True),
    ("Er komt een veer naar Oosterveen.", True),
    ("Voor mei 2032 zijn alle kreken gebaggerd.", True),  # after the day of the letter
    ("De komende maand worden de dammen hersteld.", True),
    ("Aan de rieters heb ik beloofd te komen.", True),
    ("In mei 2030 zijn alle kreken gebaggerd.", False),  # before it
    ("Die zorg begrijp ik.", False),
    ("Ik reken erop dat de rieters zullen oogsten.", False),  # for others to do
    ("Oosterveen krijgt een veer.", True),
    ("Er komt geen veer.", False),
    ("Oosterveen krijgt geen veer.", False),
    ("De maatregel die ik nam, helpt.", False),
    ("Het riet groeit goed.", False),
]


@pytest.mark.parametrize(("quote", "expected"), ANNOUNCING)
def test_what_a_sentence_announces(quote: str, expected: bool) -> None:
    paper = Paper("https://example.org/p", "kst-99123-1", "", date(2031, 3, 3))
    said = Utterance("https://example.org/u", "Claim", quote, 0, len(quote), "text", paper)
    assert announces(replace(said, holder="minister van Duinen en Veen")) == expected
    assert not announces(replace(said, holder="fractie van Riet en Zand"))
