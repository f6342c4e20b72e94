"""The rules by which threads are tied, each with what it must catch and what it must leave alone."""

from dataclasses import replace
from datetime import date

import pytest

from kamerdraad.consistency.rarity import Rarity
from kamerdraad.consistency.stems import family, parts
from kamerdraad.consistency.threads import finding
from kamerdraad.consistency.threads.content import initials, names, weigh, years
from kamerdraad.consistency.threads.deeds import Deed, deeds
from kamerdraad.consistency.threads.echoes import echo, is_out, is_there, recalls
from kamerdraad.consistency.threads.kinship import debtors
from kamerdraad.consistency.threads.model import StepKind
from kamerdraad.consistency.threads.outcomes import outcome
from kamerdraad.consistency.threads.pledge import Pledge
from kamerdraad.consistency.threads.pledgewords import days_in, named_chambers
from kamerdraad.consistency.threads.samewords import same_words
from kamerdraad.consistency.utterances import Paper, Utterance

SAME_STEM = [
    ("plannen", "plan"),
    ("brieven", "brief"),
    ("systemen", "systeem"),
    ("evalueren", "evaluatie"),
    ("exit-strategie", "exitstrategieën"),
    ("rapportage", "rapport"),
]


@pytest.mark.parametrize(("one", "other"), SAME_STEM)
def test_forms_of_one_word_share_a_stem(one: str, other: str) -> None:
    assert family(one) == family(other)


@pytest.mark.parametrize(("one", "other"), [("plan", "plank"), ("dijk", "dij"), ("zand", "zang")])
def test_other_words_do_not(one: str, other: str) -> None:
    assert family(one) != family(other)


COMPOUNDS = [
    ("terugvalplan", ("terugval", "plan")),
    ("kabinetsreactie", ("kabinet", "reac")),
    ("onderzoek", ()),  # a word of its own, though "onder" and "zoek" are words
    ("plan", ()),
]


@pytest.mark.parametrize(("word", "halves"), COMPOUNDS)
def test_compounds_fall_into_words(word: str, halves: tuple[str, ...]) -> None:
    assert parts(word) == halves


DEEDS = [
    ("de Kamer de zandbalans toesturen", Deed.TELL),
    ("de Kamer informeren over de uitkomsten", Deed.TELL),
    (
        "het plan vertrouwelijk ter inzage aanbieden",
        Deed.SHOW,
    ),  # to offer for reading is no sending
    ("de leden het plan laten inzien", Deed.SHOW),
    ("het meetplan actualiseren", Deed.DO),
    ("zich erop richten dat het gericht gebeurt", Deed.DO),
]


@pytest.mark.parametrize(("action", "deed"), DEEDS)
def test_deeds_are_told_apart(action: str, deed: Deed) -> None:
    assert deeds(action) == {deed}


def unit(quote: str, act: str = "Claim", number: str = "kst-99123-1") -> Utterance:
    paper = Paper(f"https://example.org/{number}", number, "", date(2031, 3, 3))
    return Utterance("https://example.org/u", act, quote, 0, len(quote), "text", paper)


OUTCOMES = [
    ("Met deze brief doe ik die toezegging gestand.", "Fulfilment", StepKind.FULFILLED),
    ("Hierbij bied ik uw Kamer de zandbalans aan.", "Procedural", StepKind.FULFILLED),
    ("Bijgaand treft u de zandbalans aan.", "Procedural", StepKind.FULFILLED),
    ("Hiermee is een eerste deel van de toezegging voldaan.", "Fulfilment", StepKind.PARTLY_FULFILLED),
    ("De toezegging over de zandbalans komt te vervallen.", "Claim", StepKind.LAPSED),
    ("Ik zie af van het plan voor de kreken.", "Claim", StepKind.LAPSED),
    ("Hierbij bied ik u de antwoorden op de vragen van het lid Rietland aan.", "Procedural", None),
    ("Hierbij deel ik u mede dat de vragen niet binnen de termijn worden beantwoord.", "Procedural", None),
    ("Als bijlage gaat de zandbalans bij deze brief.", "Claim", StepKind.FULFILLED),
    ("De zandbalans is belangrijk voor de kust.", "Claim", None),
    ("Ik stuur uw Kamer de zandbalans.", "Promise", None),
]  # fmt: skip


@pytest.mark.parametrize(("quote", "act", "expected"), OUTCOMES)
def test_outcomes_are_told_from_other_words(
    quote: str, act: str, expected: StepKind | None
) -> None:
    assert outcome(unit(quote, act)) == expected


CHAMBERS = [
    ("Desgewenst kan dat ook voor de Eerste Kamer.", ("Eerste Kamer der Staten-Generaal",)),
    ("Ik stuur het aan beide Kamers.", 2),
    ("Naar aanleiding van vragen uit de Tweede Kamer.", ()),  # it asked, and gets nothing here
]


@pytest.mark.parametrize(("quote", "expected"), CHAMBERS)
def test_chambers_to_whom_something_goes(quote: str, expected: tuple[str, ...] | int) -> None:
    found = named_chambers(quote)
    assert len(found) == expected if isinstance(expected, int) else found == expected


def test_days_that_are_none_are_left_out() -> None:
    assert days_in("op 3 maart 2031 en op 31 februari 2031") == {date(2031, 3, 3)}


RARITY = Rarity(["Ik stuur de Kamer de zandbalans.", "Het riet groeit."] * 3)


def pledge(action: str, **changed: object) -> Pledge:
    made = Pledge(
        utterance=unit(action),
        commitment="https://example.org/c",
        action=action,
        ends=None,
        deeds=deeds(action),
        makes=False,
        content=weigh(RARITY, action),
        told=1.0,
        roots=frozenset(),
        verb="",
        names=names(action),
        named=frozenset(),
        years=frozenset(),
        debtors=("minister van Duinen en Veen",),
        creditors=(),
        cited=frozenset(),
        days=frozenset(),
    )
    return replace(made, **changed)  # type: ignore[arg-type]


BALANCE = "de zandbalans van de zeewering toesturen"


def test_who_owes_may_be_a_successor_but_not_another_ministry() -> None:
    minister = pledge(BALANCE)
    elsewhere = unit(BALANCE, number="kst-99123-2")

    def owed_by(name: str) -> float:
        return debtors(minister, replace(minister, debtors=(name,), utterance=elsewhere)).weight

    assert owed_by("minister van Duinen en Veen") > owed_by("staatssecretaris van Duinen") > 0
    assert owed_by("kabinet") == 0
    assert owed_by("minister van Havens") < 0


TIED = [
    (BALANCE, "de balans van het zand bij de zeewering sturen"),
    (BALANCE, "de Kamer over de zandbalans van de zeewering informeren"),
]
APART = [
    (BALANCE, "de zandbalans van de zeewering opstellen"),  # made, not sent
    (BALANCE, "het plan voor het riet toesturen"),
    ("de Kamer nader informeren", "de Kamer hierover informeren"),  # nothing but ritual in common
]


@pytest.mark.parametrize(("one", "other"), TIED)
def test_what_is_one_commitment(one: str, other: str) -> None:
    assert same_words(pledge(one), pledge(other))[0] >= finding.WITHIN


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_not(one: str, other: str) -> None:
    assert same_words(pledge(one), pledge(other))[0] < finding.WITHIN


ECHOES = [
    # what a sentence would do to a promise if it came back to one
    ("Op 12 april is met het bestuur van de Rietbond gesproken.", StepKind.FULFILLED),
    ("Het loket is sinds maart geopend.", StepKind.FULFILLED),
    ("De zandbalans vergt meer tijd.", StepKind.CHANGED),
    ("De opening verschuift naar het voorjaar.", StepKind.CHANGED),
    ("Het overleg met de Rietbond gaat niet door.", StepKind.LAPSED),
    ("Het jaarlijkse bericht komt te vervallen.", StepKind.LAPSED),
    ("De rietproef duurt tot de zomer.", StepKind.REPEATED),
    ("Van het veer zie ik af.", StepKind.LAPSED),
    ("Er komt geen veer naar Oosterveen.", StepKind.LAPSED),
    ("Aan het overzicht is geen behoefte meer.", StepKind.LAPSED),
    ("Het maandbericht vervang ik door een jaarlijks overzicht.", StepKind.CHANGED),
    ("De proeven duren langer dan verwacht.", StepKind.CHANGED),
    ("Het veer vaart sinds 3 mei.", StepKind.FULFILLED),
    ("De tien dammen staan er sinds maart.", StepKind.FULFILLED),
    ("Alle rieters zijn inmiddels aan het werk.", StepKind.FULFILLED),
    ("Het veer wordt in mei in gebruik genomen.", StepKind.REPEATED),  # that is to come
    # what is said not to be done is not done, and what was promised was not done by that
    ("Het oordeel heb ik nog niet ontvangen.", StepKind.REPEATED),
    ("In mijn brief heb ik aangeboden het plan ter inzage te leggen.", StepKind.REPEATED),
    # a dispute over a promise, and what was asked, are no steps
    ("Er is nooit toegezegd dat de kreken worden gedempt.", None),
    ("Uw Kamer heeft mij om de zandbalans gevraagd.", None),
    ("De commissie wil weten of zij de zandbalans krijgt.", None),
]


@pytest.mark.parametrize(("quote", "expected"), ECHOES)
def test_what_may_come_back_to_a_promise(quote: str, expected: StepKind | None) -> None:
    assert echo(unit(quote)) == expected


RECALLING = [
    ("Zoals toegezegd stuur ik u de zandbalans.", True),
    ("Het onderzoek dat u was toegezegd, vraagt meer tijd.", True),
    ("Het overleg dat mijn voorganger zou voeren, gaat niet door.", True),
    ("De toezegging over het riet neem ik over.", True),
    ("Het veer waarover mijn voorganger schreef, komt er.", True),
    ("Het riet groeit goed.", False),
]


@pytest.mark.parametrize(("quote", "expected"), RECALLING)
def test_which_sentences_say_that_they_come_back_to_something(quote: str, expected: bool) -> None:
    assert recalls(quote) == expected


def test_what_is_there_now() -> None:
    assert is_there("De regeling is per 1 maart in werking.")
    assert not is_there("De regeling komt er.")
    assert is_out("Het jaarverslag is in april verschenen.")
    assert not is_out("Het jaarverslag is gereed.")


def test_names_of_three_words_go_by_their_letters_too() -> None:
    assert initials("Het Landelijk Instituut Zandbeheer meldt dat.") == {"liz"}
    assert initials("De Rijksdienst Zandbeheer meldt dat.") == frozenset()


YEARS = [
    ("het jaarverslag over 2031", {"2031"}),
    ("in 2031 en eind 2032", set()),  # when it is done
    ("in het najaar van 2031", set()),
]


@pytest.mark.parametrize(("text", "expected"), YEARS)
def test_years_that_a_thing_is_about(text: str, expected: set[str]) -> None:
    assert years(text) == expected


SENSES = [
    (
        "de evaluatie van de rietproef toesturen",
        "het eindrapport over de rietproef toesturen",
        True,
    ),
    (
        "de evaluatie van de rietproef toesturen",
        "het jaarverslag van de rietproef toesturen",
        False,
    ),
]


@pytest.mark.parametrize(("one", "other", "tied"), SENSES)
def test_another_paper_on_the_same_thing_is_another_promise(
    one: str, other: str, tied: bool
) -> None:
    assert (same_words(pledge(one), pledge(other))[0] >= finding.WITHIN) == tied
