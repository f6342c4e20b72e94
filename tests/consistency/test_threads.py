"""Commitments across invented letters: what is one thread, step by step, and what stays apart."""

from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path

import pytest

from kamerdraad import verbs
from kamerdraad.consistency.threads import GRAPH, Thread, find_threads, write_threads
from kamerdraad.consistency.threads.model import StepKind
from kamerdraad.settings import BASE
from kamerdraad.shapes.validation import validate
from kamerdraad.store import Store, open_store
from tests.consistency.letters import build, letter

LETTERS = [
    letter(
        "99123-1",
        "3 maart 2031",
        "Ik zeg toe uw Kamer voor 1 juli 2031 de zandbalans van de zeewering te sturen."
        " Ook stuur ik uw Kamer de evaluatie van de proef met rietmatten in Oosterveen."
        " Daarnaast zal ik het meetplan voor de kreken actualiseren.",
    ),
    letter(
        "99123-2",
        "20 juni 2031",
        "De zandbalans van de zeewering vergt meer tijd."
        " Uw Kamer ontvangt deze zandbalans uiterlijk 1 december 2031."
        " Ook stuur ik uw Kamer de evaluatie van de proef met rietmatten in Westergeest.",
    ),
    letter(
        "99200-A",
        "4 september 2031",
        "Uw Kamer vroeg naar de zandbalans van de zeewering."
        " Ik zal deze balans van het zand ook aan de Eerste Kamer toezenden.",
        chamber="Eerste",
    ),
    letter(
        "99123-5",
        "20 november 2031",
        "Zoals toegezegd in mijn brief van 3 maart 2031 heb ik de zandbalans van de zeewering"
        " op 15 november 2031 aan de Tweede Kamer gestuurd."
        " Het meetplan voor de kreken stuur ik uw Kamer in het voorjaar.",
        signed="C. Wilgenhof",
    ),
    letter(
        "99300-7",
        "1 december 2031",
        "Ik stuur uw Kamer voor 1 juli 2032 de zandbalans van de zeewering in de haven van Noordzijl.",
        office="minister van Havens",
        signed="D. Kadewerf",
    ),
]


@pytest.fixture(scope="module")
def location(tmp_path_factory: pytest.TempPathFactory) -> str:
    return build(tmp_path_factory.mktemp("letters"), LETTERS)


@pytest.fixture
def store(location: str) -> Iterator[Store]:
    with open_store(location) as opened:
        yield opened


def thread_about(store: Store, word: str) -> Thread:
    found = [t for t in find_threads(store) if any(word in s.passage.quote for s in t.steps)]
    assert len(found) == 1
    return found[0]


def test_one_thread_runs_through_letters_chambers_dossiers_and_holders(store: Store) -> None:
    thread = thread_about(store, "zandbalans")
    assert [(s.passage.identifier, s.kinds) for s in thread.steps] == [
        ("kst-99123-1", (StepKind.MADE,)),
        ("kst-99123-2", (StepKind.CHANGED,)),  # it takes more time …
        ("kst-99123-2", (StepKind.CHANGED,)),  # … and comes by December
        ("kst-99200-A", (StepKind.EXTENDED,)),
        ("kst-99123-5", (StepKind.FULFILLED,)),
    ]
    made, _, changed, extended, _ = thread.steps
    assert (made.term.last, changed.term.last) == (date(2031, 6, 30), date(2031, 12, 1))
    assert made.creditors == ("Tweede Kamer der Staten-Generaal",)
    assert extended.creditors == ("Eerste Kamer der Staten-Generaal",)
    assert thread.label == "de Kamer de zandbalans van de zeewering sturen"


APART = [
    ("Oosterveen", "Westergeest"),  # the same promise about another place
    ("actualiseren", "in het voorjaar"),  # to make a plan is not to send it
    ("uiterlijk 1 december", "Noordzijl"),  # another office's, for another place
]


@pytest.mark.parametrize(("one", "other"), APART)
def test_what_is_alike_but_not_the_same_stays_apart(store: Store, one: str, other: str) -> None:
    for thread in find_threads(store):
        quotes = " ".join(step.passage.quote for step in thread.steps)
        assert not (one in quotes and other in quotes)


def test_every_step_but_the_first_says_why_it_belongs(store: Store) -> None:
    first, *others = thread_about(store, "zandbalans").steps
    assert first.features == ()
    for step in others:
        assert step.features[0].name.nl == "zelfde onderwerp"
        assert "balan" in step.features[0].seen
        assert 0 < step.confidence <= 1
    assert any(f.name.nl == "de latere noemt de eerdere brief" for f in others[-1].features)


def test_a_thread_keeps_its_name_when_letters_are_added(store: Store, tmp_path: Path) -> None:
    with open_store(build(tmp_path, LETTERS[:2])) as earlier:
        assert thread_about(earlier, "zandbalans").key == thread_about(store, "zandbalans").key


def test_what_is_kept_stands_so_on_the_day_of_the_letter_and_not_before(location: str) -> None:
    with open_store(location) as opened:
        write_threads(opened, find_threads(opened))

    def due(day: str) -> set[str]:
        rows = verbs.query("overdue-commitments", location, day=day)
        return {str(row["promised"]) for row in rows}

    assert any("zandbalans" in words for words in due("2031-07-15"))
    assert not any("zandbalans van de zeewering sturen" in words for words in due("2032-01-15"))


def test_the_derived_graph_conforms_and_is_made_anew(store: Store) -> None:
    write_threads(store, find_threads(store))
    first = {str(quad) for quad in store.quads(GRAPH) if "Time" not in str(quad.predicate)}
    write_threads(store, find_threads(store))
    again = {str(quad) for quad in store.quads(GRAPH) if "Time" not in str(quad.predicate)}
    assert first == again
    letters = f"{BASE}graph/x/"
    quads = [
        quad
        for entry in store.graphs()
        if entry.graph.startswith((letters, GRAPH))
        for quad in store.quads(entry.graph)
    ]
    assert validate(quads, engine="fast").conforms
    write_threads(store, [])
    assert list(store.quads(GRAPH)) == []


EXAMPLES = files("kamerdraad") / "examples"


def test_the_example_letters_promise_to_show_a_plan_and_keep_it(tmp_path: Path) -> None:
    assert not verbs.build([str(EXAMPLES)], tmp_path / "store").failures
    with open_store(tmp_path / "store", read_only=True) as opened:
        thread = thread_about(opened, "terugvalplan")
    assert [(step.passage.identifier, *step.kinds) for step in thread.steps] == [
        ("ah-tk-20232024-9012", "Made"),
        ("kst-39901-15", "Repeated"),  # the plan is ready
        ("kst-39901-15", "Fulfilled"),
        ("kst-39901-C", "Fulfilled"),
        ("kst-39901-C", "Extended", "Changed"),
        ("kst-39901-18", "Fulfilled"),
        ("kst-39901-E", "Repeated"),  # what was offered in February
        ("kst-39901-E", "Fulfilled"),
    ]
    assert thread.steps[-1].commitments == thread.steps[4].commitments
