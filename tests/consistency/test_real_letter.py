"""What comparing shows in one real letter, by its gold; skipped where the letter does not lie beside the checkout."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kamerdraad import verbs
from kamerdraad.checking import check
from kamerdraad.consistency.result import CheckReport
from kamerdraad.graph.iris import collapsed
from tests.shared import SHARED, needs_shared

pytestmark = [pytest.mark.shared, needs_shared]
LETTER = "kst-31066-AR"
FIRST = 10
"""Findings that a reader looks at first; tensions and other findings apart."""


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Iterator[CheckReport]:
    folder = tmp_path_factory.mktemp("real") / "store"
    assert not verbs.build(SHARED / "letters" / f"{LETTER}.txt", folder).failures
    yield check(folder)


@pytest.fixture(scope="module")
def gold() -> dict[str, Any]:
    text = Path(SHARED / "gold" / f"{LETTER}.json").read_text(encoding="utf-8")
    return dict(json.loads(text))


def shows(quotes: set[str], said: str) -> bool:
    """Whether one of the quotes is what a gold record says, or a part of it, or has it in it."""
    words = collapsed(said)
    return any(quote in words or words in quote for quote in quotes)


def test_most_tensions_of_the_gold_come_first(report: CheckReport, gold: dict[str, Any]) -> None:
    tensions = [f for f in report.findings if f.kind.startswith("TensionKind")][:FIRST]
    shown = [{collapsed(p.quote) for p in f.passages} for f in tensions]
    found = [
        pair
        for pair in gold["tensions"]
        if any(all(shows(quotes, said) for said in quotes_of(pair)) for quotes in shown)
    ]
    assert len(found) >= 4


def quotes_of(pair: dict[str, Any]) -> list[str]:
    return [str(pair["a"]), str(pair["b"])]


def test_every_passage_that_was_altered_left_out_or_added_is_shown(
    report: CheckReport, gold: dict[str, Any]
) -> None:
    found = [f for f in report.findings if f.rule == "reprints"]
    assert len(found) == len(gold["restated_questions"]) == 7


def test_the_reply_came_44_days_late(report: CheckReport) -> None:
    late = [f.why for f in report.findings if f.rule == "lateness"]
    assert ["44 dagen later" in why.nl for why in late] == [True]


def test_references_lead_to_their_ends(report: CheckReport) -> None:
    ways = {f.why.nl for f in report.findings if f.rule == "chains"}
    for way, end in (
        ("11 → 10 → 1", "een antwoord"),
        ("14 → 9", "een antwoord"),
        ("24 → 18", "een weigering"),
        ("24 → 20", "een antwoord"),
    ):
        assert any(f"({way})" in why and f"eindigt in {end}" in why for why in ways), way
    assert any("(17 → " in why for why in ways)


def test_the_exit_strategy_is_a_thread_of_three_steps_alone(report: CheckReport) -> None:
    (thread,) = [
        t for t in report.threads if any("exitstrategie" in s.passage.quote for s in t.steps)
    ]
    assert len(thread.steps) == 3
    assert sum("exitstrategie" in step.passage.quote for step in thread.steps) == 2
