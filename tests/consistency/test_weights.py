"""How likely what is seen makes it that two clauses do not fit together, what is told of it, and what is dropped."""

from importlib.resources import files
from typing import cast

import pytest

from kamerdraad.consistency.findings import TENSION, Finding
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.tensions.reworded import evidence as seen
from kamerdraad.consistency.tensions.reworded import judged as judging
from kamerdraad.consistency.tensions.reworded.comparing import Comparison
from kamerdraad.consistency.tensions.reworded.differences import differences
from kamerdraad.consistency.tensions.reworded.evidence import GROUPS, Standing
from kamerdraad.consistency.tensions.reworded.pairings import Pairings
from kamerdraad.consistency.tensions.reworded.quantities import quantities
from kamerdraad.consistency.tensions.reworded.reasons import kind_of, reasons
from kamerdraad.consistency.tensions.reworded.weights import BASE, FILE, Weights, parsed, weights
from kamerdraad.store import Store
from tests.consistency.clauses import between, known, told

TABLE = "base\t-2.0\ndenied\t3.0\nhedged\t-0.5"
WORKS = "De ketel in de touwbaan van Harsvoort is in mei goedgekeurd."
FAILS = "De ketel in de touwbaan van Harsvoort is in mei niet goedgekeurd."


def names_of_evidence() -> set[str]:
    """All that can be told of two clauses; figures that differ tell all that figures can."""
    pair = between("Er zijn 40 kuipers.", "Er zijn 70 kuipers.")
    standing = Standing(0, 0, 0.5, rendered=True, rendering=True, rarest=1.0)
    named = {
        *seen._shared(pair),
        *seen._standing(pair, standing),
        *seen._apart(pair),
        *differences(pair),
        *quantities(pair),
        "nothing differs",
    }
    rendered = {f"rendered: {name}" for name in seen._RENDERED}
    grouped = {f"{group}: {name}" for group in GROUPS for name in seen._WITH_GROUP}
    assert named.issuperset(seen._RENDERED)
    assert named.issuperset(seen._WITH_GROUP)
    return named | rendered | grouped


def test_a_table_is_read() -> None:
    found = parsed(TABLE)
    assert found == Weights(-2.0, {"denied": 3.0, "hedged": -0.5})


@pytest.mark.parametrize("text", ["denied\t3.0", "base\t1.0\ndenied", "base\tmuch"])
def test_no_such_table_is_read(text: str) -> None:
    with pytest.raises((KeyError, ValueError)):
        parsed(text)


def test_points_are_what_is_seen_by_its_weight() -> None:
    points = parsed(TABLE).points({"denied": 1.0, "hedged": 2.0, "of no weight": 1.0})
    assert points == {"denied": 3.0, "hedged": -1.0}


def test_points_add_up_to_a_likelihood() -> None:
    table = parsed(TABLE)
    assert table.likely({"denied": 2.0}) == pytest.approx(0.5)
    assert 0 < table.likely({}) < table.likely({"denied": 1.0}) < 0.5
    assert table.likely({"denied": 3.0}) > 0.5
    assert 0 <= table.likely({"denied": -1e9}) < table.likely({"denied": 1e9}) <= 1


def test_each_shipped_weight_is_of_a_piece_of_evidence() -> None:
    folder = files("kamerdraad.consistency.tensions.reworded")
    lines = (folder / FILE).read_text(encoding="utf-8").splitlines()
    named = [line.split("\t")[0] for line in lines]
    assert len(named) == len(set(named))
    assert named.count(BASE) == 1
    assert set(named) - {BASE} <= names_of_evidence()
    assert set(weights().of) == set(named) - {BASE}


@pytest.mark.parametrize(
    ("points", "kind"),
    [
        ({"denied": 2.0, "another figure": 1.0}, "OppositePolarity"),
        ({"denied": 1.0, "another figure": 2.0}, "NumberDiffers"),
        ({"certain and open": 1.0}, "CertaintyShift"),
        ({"all and some": 1.0, "denied": -3.0}, "ScopeDiffers"),
        ({"promise denied": 1.0, "denied": 0.5}, "CommitmentDenied"),
        ({"rendered": 1.0}, "RenderingShift"),
        ({"demand and aim": 1.0}, "WordingDrift"),
        ({"denied": -1.0}, "WordingDrift"),
        ({"weight shared": 5.0}, "WordingDrift"),
        ({}, "WordingDrift"),
    ],
)
def test_the_kind_is_what_most_was_said_for(points: dict[str, float], kind: str) -> None:
    found, why = kind_of(points, points)
    assert found == TENSION + kind
    assert why.to("nl") != why.to("en")


def test_each_group_has_a_sentence_of_its_own() -> None:
    said = [kind_of({names[0]: 1.0}, {names[0]: 1.0})[1].to("en") for names in GROUPS.values()]
    assert len(set(said)) == len(GROUPS)
    assert kind_of({}, {})[1].to("en") not in said


def test_reasons_are_what_told_most() -> None:
    pair = between("De klacht is beantwoord.", "De klacht is onbeantwoord.")
    points = {"opposite word": 2.0, "one time": 0.5, "denied": 3.0, "hedged": 1.0, "rendered": -4.0}
    found = list(reasons(pair, {**points, "weight shared": 9.0}))
    assert [each.weight for each in found] == [3.0, 2.0, 1.0]
    assert [each.name.to("en") for each in found][1] == "opposite words"
    assert [each.seen for each in found] == ["", "beantwor / onbeantwor", ""]
    assert list(reasons(pair, {"rendered": -4.0})) == []


def finding(here: str, there: str, pairings: Pairings) -> Finding:
    first, second = (
        next(one.unit.passage() for one in pairings.all if one.said == said)
        for said in (here, there)
    )
    kind = f"{TENSION}OppositePolarity"
    return Finding(kind, (first, second), Said("Wel en niet.", "So and not so."), "a rule", 0.9)


@pytest.mark.parametrize(("likely", "shown"), [(8.0, True), (-8.0, False)])
@pytest.mark.parametrize("letter", [1, 2])
def test_what_a_rule_found_is_dropped_only_between_letters(
    monkeypatch: pytest.MonkeyPatch, letter: int, likely: float, shown: bool
) -> None:
    pairings = known(told(WORKS, 1), told(FAILS, letter, start=5_000))
    monkeypatch.setattr(judging, "pairings", lambda _: pairings)
    monkeypatch.setattr(judging, "weights", lambda: Weights(likely, {}))
    store = cast(Store, object())
    found = finding(WORKS, FAILS, pairings)
    kept = list(judging.borne_out(store, [found]))
    assert kept == ([found] if shown or letter == 1 else [])


def test_of_two_sentences_the_likeliest_clauses_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    one = told(f"{WORKS[:-1]}, maar de touwslagers van Harsvoort wachten op een schouw.", 1)
    other = told(f"{FAILS[:-1]}, maar de touwslagers van Harsvoort wachten op een schouw.", 2)
    pairings = known(one, other)
    table = Weights(-1.0, {"denied": 3.0})
    monkeypatch.setattr(judging, "pairings", lambda _: pairings)
    monkeypatch.setattr(judging, "weights", lambda: table)
    found = judging.judged(cast(Store, object()))
    assert set(found) == {frozenset((one.node, other.node))}
    (best,) = found.values()
    every = [table.likely(table.points(told_)) for _, told_ in Comparison(pairings).pairs()]
    assert len(every) > 1
    assert best.likely == max(every) > min(every)
    assert best.points == {"denied": 3.0}
