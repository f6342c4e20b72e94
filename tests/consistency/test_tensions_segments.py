"""Which stretches of a sentence are compared, where they begin, of what time and whose words they are."""

import pytest

from kamerdraad.consistency.propositions.canonical import canonical
from kamerdraad.consistency.tensions.reworded.contrast import begun_otherwise, each_besides
from kamerdraad.consistency.tensions.reworded.moments import ahead
from kamerdraad.consistency.tensions.reworded.retelling import meant
from kamerdraad.consistency.tensions.reworded.segments import segments, told_beside
from kamerdraad.consistency.tensions.reworded.voices import of_others
from kamerdraad.consistency.tensions.statements import Statement, clauses
from tests.consistency.clauses import MEMBER, between, known, told


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("De loods met de ketel, die niet aan de norm voldoet, blijft open.", "voldoet"),
        ("Ik bezocht de oude loods waarin de kuipers hun vaten opslaan.", "opslaan"),
        ("Het gilde heeft een fonds waaruit de weduwen een uitkering krijgen.", "uitkering"),
        ("Na het uitvallen van het gemaal op 31 januari heeft de dijk gelekt.", "uitvallen"),
        ("Door de brand in de touwbaan zijn de leerlingen verhuisd.", "brand"),
        ("Sinds de sluiting van de gieterij wordt er geen klok meer gegoten.", "sluiting"),
    ],
)
def test_what_is_told_beside(sentence: str, said: str) -> None:
    found = list(told_beside(sentence))
    assert len(found) == 1
    assert said in found[0]
    assert len(found[0]) < len(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "De loods blijft open.",
        "De loods, die lekt, blijft open.",
        "Na de brand is de loods gesloten.",
        "Bij ons is het gilde van de kuipers bekend.",
        "Die loods met de ketel blijft in de winter open.",
    ],
)
def test_nothing_is_told_beside(sentence: str) -> None:
    assert list(told_beside(sentence)) == []


def test_a_sentence_gives_its_clauses_and_then_the_whole_and_what_it_tells_beside() -> None:
    first = told(
        "De loods, die niet aan de norm voldoet, blijft dicht, maar de kuipers werken er door."
    )
    second = told("De wevers zijn verhuisd naar Brinkum.", start=200)
    cut = [
        Statement(u, each, canonical(each)) for u in (first, second) for each in clauses(u.quote)
    ]
    found = [(one.unit.node, one.said) for one in segments(cut)]
    own = [said for node, said in found if node == first.node]
    parts = clauses(first.quote)
    assert len(parts) > 1
    assert own[: len(parts)] == parts
    assert own[len(parts)] == first.quote
    assert own[len(parts) + 1 :] == list(told_beside(first.quote)) != []
    assert found[len(own) :] == [(second.node, second.quote)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In de steden is het water schoon.", "In de dorpen is het water vervuild."),
        ("Bij de kuipers wordt veel gewerkt.", "Bij de wevers wordt weinig gewerkt."),
        ("Onder jonge vissers groeide de animo.", "Onder oude molenaars daalde de animo."),
    ],
)
def test_begun_with_other_places_or_people(one: str, other: str) -> None:
    assert begun_otherwise(between(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("In de steden is het water schoon.", "In de steden is het water vervuild."),
        ("In de steden is het water schoon.", "Het water is in de dorpen vervuild."),
        ("In 2029 is het water schoon.", "In 2031 is het water vervuild."),
        ("Het water is schoon.", "Het water is vervuild."),
    ],
)
def test_not_begun_otherwise(one: str, other: str) -> None:
    assert not begun_otherwise(between(one, other))


@pytest.mark.parametrize(
    ("one", "other", "each"),
    [
        ("De keuring van de ketel duurt een dag.", "De keuring van de oven duurt een dag.", True),
        ("De bakker krijgt een vergunning.", "De visser krijgt een vergunning.", True),
        ("De keuring van de ketel duurt een dag.", "De keuring van de ketel duurt een dag.", False),
        ("De keuring duurt een dag.", "De keuring van de oven duurt een dag.", False),
        ("De keuring verloopt traag.", "De keuring verloopt vlot.", False),
    ],
)
def test_each_names_a_thing_besides(one: str, other: str, each: bool) -> None:
    assert each_besides(between(one, other)) == each


# Letters of 3 March 2031 and of 9 September 2032.
@pytest.mark.parametrize(
    ("one", "other", "told_ahead"),
    [
        ("In 2031 tellen wij 40 kuipers.", "In 2031 waren er 70 kuipers.", True),
        ("Eind 2031 is de loods klaar.", "De loods was eind 2031 nog niet klaar.", True),
        ("In juni 2032 is de loods klaar.", "In juni 2032 was de loods niet klaar.", True),
        ("In 2030 telden wij 40 kuipers.", "In 2030 waren er 70 kuipers.", False),
        ("In 2033 tellen wij 40 kuipers.", "In 2033 zijn er 70 kuipers.", False),
        ("In 2031 tellen wij 40 kuipers.", "In 2030 waren er 70 kuipers.", False),
        ("Wij tellen 40 kuipers.", "In 2031 waren er 70 kuipers.", False),
    ],
)
def test_a_time_that_was_not_over(one: str, other: str, told_ahead: bool) -> None:
    assert ahead(between(one, other)) == told_ahead


def test_a_time_ahead_of_the_same_letter_is_not_told_ahead() -> None:
    one, other = (told(f"In 2031 zijn er {n} kuipers.", start=n) for n in (40, 70))
    pairings = known(one, other)
    pair = pairings.pairing(0, 1)
    assert pair is not None
    assert not ahead(pair)


@pytest.mark.parametrize(
    "said",
    [
        "In mijn brief van 3 maart 2031 heb ik u gemeld dat de loods klaar is.",
        "Bij brief nr. 12 van 3 maart 2031 is uw Kamer geïnformeerd over de loods.",
        "Zoals ik in maart 2031 schreef, is de loods klaar.",
        "De minister liet weten in de brief van 3 maart 2031 dat de loods klaar is.",
        "Mijn voorganger heeft in antwoord op vragen van het lid Veldkamp gezegd dat de loods klaar is.",
    ],
)
def test_an_earlier_letter_is_meant(said: str) -> None:
    earlier, later = told("De loods is klaar.", 1), told(said, 2)
    asked = told("Is de loods klaar?", 1, act="Question", start=60, by=MEMBER)
    assert meant(known(earlier, asked, later)) == {later.node: {"text1"}}


@pytest.mark.parametrize(
    "said",
    [
        "De loods is op 3 maart 2031 geopend.",
        "In mijn brief van 4 maart 2031 heb ik u gemeld dat de loods klaar is.",
        "In mijn brief van 9 september 2032 heb ik u gemeld dat de loods klaar is.",
        "In mijn brief van 31 februari 2031 heb ik u gemeld dat de loods klaar is.",
        "Ik heb in antwoord op vragen van het lid Zandstra gezegd dat de loods klaar is.",
    ],
)
def test_no_earlier_letter_is_meant(said: str) -> None:
    asked = told("Is de loods klaar?", 1, act="Question", start=60, by=MEMBER)
    assert meant(known(told("De loods is klaar.", 1), asked, told(said, 2))) == {}


def test_a_day_without_a_year_is_the_last_before() -> None:
    later = told("In mijn brief van 3 maart schreef ik dat de loods klaar is.", 2)
    assert meant(known(told("De loods is klaar.", 1), later)) == {later.node: {"text1"}}


def spoken(said: str) -> Statement:
    return Statement(told(said), said, canonical(said))


@pytest.mark.parametrize(
    "said",
    [
        "Volgens de bond van kuipers is de loods te klein.",
        "De leden van de fractie vinden dat de loods te klein is.",
        "De bond betreurt dat de loods sluit.",
        "Naar het oordeel van de kuipers is de loods te klein.",
        "Volgens de bond is een vergunning voor de loods niet nodig.",
    ],
)
def test_the_view_of_others(said: str) -> None:
    assert of_others(spoken(said))


@pytest.mark.parametrize(
    "said",
    [
        "De loods is te klein.",
        "Volgens de telling staan er 40 vaten in de loods.",
        "Volgens mij is de loods te klein.",
        "Ik vind dat de loods te klein is.",
        "Volgens de bond is een nieuwe loods nooit toegezegd.",
        "De leden menen dat een nieuwe loods is beloofd, maar die is nimmer toegezegd.",
    ],
)
def test_the_view_of_the_government_or_of_records(said: str) -> None:
    assert not of_others(spoken(said))
