"""Why a statement stands in the store: found by its key, read again, and told with its rule."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kamerdraad.errors import QueryError
from kamerdraad.explain import explain
from kamerdraad.explain.finding import find
from kamerdraad.explain.rereading import Surroundings, reread
from kamerdraad.explain.rules import GIVEN, OTHERWISE, measured, rule_text
from kamerdraad.extract.acts.decide import ANSWERING, ASKING
from kamerdraad.extract.confidences import table
from kamerdraad.graph.run import CORRECTED
from kamerdraad.ontology.terms import KD
from kamerdraad.store import Store, open_store


@pytest.fixture(scope="module")
def store(example_store: Path) -> Iterator[Store]:
    with open_store(example_store, read_only=True) as opened:
        yield opened


def things(store: Store, kind: str) -> list[str]:
    found = store.select(f"SELECT DISTINCT ?n WHERE {{ ?n a <{kind}> }} ORDER BY ?n")
    return [row[0].value for row in found if hasattr(row[0], "value")]  # type: ignore[union-attr]


def test_every_statement_is_explained_and_read_again_as_it_was(store: Store) -> None:
    for iri in (*things(store, KD.Claim), *things(store, KD.DiscourseUnit)):
        told = explain(store, iri)
        assert told.iri == iri
        assert told.place.words
        assert told.rule.reason, told.rule.name
        assert told.reread == "same", told.place.words
        assert told.features
        assert told.speaker
        assert 0 < (told.confidence or 0) <= 1


@pytest.mark.parametrize("kind", [KD.Commitment, KD.Answer, KD.Question, KD.Citation, KD.Quantity])
def test_whatever_has_a_place_is_explained(store: Store, kind: str) -> None:
    found = things(store, kind)
    assert found
    for iri in found:
        told = explain(store, iri)
        assert told.place.words
        assert told.place.digest.startswith("sha256:")
        assert told.made.version


def test_a_promise_is_told_with_its_parts_and_what_its_rule_saw(store: Store) -> None:
    iri = next(i for i in things(store, KD.Commitment) if "kst-39901-12/7685" in i)
    told = explain(store, iri)
    assert told.place.before == "Dit voorjaar start een proef in drie stroomgebieden."
    assert told.act == "Promise"
    assert told.bond["deadline"] == "voor het zomerreces"
    assert told.rule.where == "kamerdraad.extract.acts.promises"
    seen = {feature.name: feature for feature in told.features}
    assert seen["subject"].value == "ik"
    assert seen["subject"].asked
    assert seen["towards"].value.startswith("uw kamer")
    assert not seen["verb"].asked
    assert told.held[0].rule == told.rule.name
    assert told.measured.startswith("counted: right in ")


def test_an_answer_is_told_with_its_question(store: Store) -> None:
    for iri in things(store, KD.Answer):
        assert explain(store, iri).questions


def test_a_key_as_the_screen_shows_it_is_enough(store: Store) -> None:
    for iri in things(store, KD.Claim):
        kind_and_key = iri.partition("/id/")[2]
        key = kind_and_key.partition("/")[2]
        shown = f"{key.rpartition('/')[0]}/{key.rpartition('/')[2][:7]}…"
        for given in (iri, f"<{iri}>", kind_and_key, f"id:{kind_and_key}", key, shown):
            assert find(store, given)[0] == iri


def test_a_commitment_goes_before_its_status(store: Store) -> None:
    for iri in things(store, KD.Commitment):
        assert find(store, iri.partition("/commitment/")[2][:-4])[0] == iri


UNKNOWN = [
    ("kst-39901-12/7685cdc", "near it: commitment/kst-39901-12/7685cdb"),
    ("kst-39901-12", "may be any of"),
    ("zoiets", "'kamerdraad query open-commitments' prints some"),
    ("https://w3id.org/kamerdraad/id/document/kst-39901-12", "has no statement"),
    ("https://example.org/a", "names no statement"),
    ('x" ) } DROP ALL #', "names no statement"),
    ("", "names no statement"),
    ("/", "names no statement"),
    ("a" * 400, "names no statement"),
]


@pytest.mark.parametrize(("given", "said"), UNKNOWN)
def test_what_is_not_there_is_one_line_with_what_is_near(
    store: Store, given: str, said: str
) -> None:
    with pytest.raises(QueryError) as caught:
        find(store, given)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_every_rule_on_acts_says_why_it_holds() -> None:
    for rule, _, _ in (*ASKING, *ANSWERING):
        told = rule_text(rule.__name__)
        assert told.reason.rstrip().endswith((".", '"'))
        assert told.where == rule.__module__
        assert measured(rule.__name__) == OTHERWISE or rule.__name__ in table()


def test_how_sure_has_a_reason() -> None:
    known = table()["shall_act"]
    assert f"right in {known.right} of {known.caught} labelled cases" in measured("shall_act")
    assert measured("kamerstuk") == OTHERWISE
    assert measured(CORRECTED) == GIVEN
    assert rule_text("no_such_rule").reason == ""


# What the rules see depends on what stands around the sentence.
READ = [
    ("Ik stuur uw Kamer voor de zomer een brief.", Surroundings(), "promise", "towards"),
    ("Ik ga daar niet op in.", Surroundings(), "refusal", "negation"),
    ("De gemeente heeft de dijk gemeten.", Surroundings(), "claim", "tense"),
    ("Wat kost de dijk?", Surroundings(asking=True), "question", "stands among questions"),
]


@pytest.mark.parametrize(("words", "around", "act", "feature"), READ)
def test_a_sentence_is_read_again_with_what_stands_around_it(
    words: str, around: Surroundings, act: str, feature: str
) -> None:
    again = reread(words, around)
    assert again.decision.act == act
    assert feature in {one.name for one in again.features}


def test_a_rule_that_decides_no_more_is_told(store: Store) -> None:
    again = reread("De dijk is hoog.", Surroundings(), "shall_act")
    assert again.decision.rule == "claim_by_default"
    assert again.held == ()
