"""The measuring tool: labels found again count as right, and what is wrongly joined or told as wrong."""

import importlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
EVERY = json.loads((ROOT / "gold" / "consistency" / "labels.json").read_text(encoding="utf-8"))


@pytest.fixture
def tool(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    monkeypatch.syspath_prepend(str(ROOT / "tools"))
    return importlib.import_module("measure_consistency")


def passage(quote: dict[str, Any]) -> dict[str, Any]:
    return {
        "identifier": quote["document"],
        "start": quote["start"],
        "end": quote["end"],
        "quote": quote["quote"],
    }


def found_threads(key: Callable[[dict[str, Any]], str]) -> list[dict[str, Any]]:
    """What a check would say that joins all mentions of one key."""
    joined: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for mention in EVERY["mentions"]:
        step = {"kinds": [mention["role"].capitalize()], "passage": passage(mention)}
        joined[key(mention)].append(step)
    return [{"id": name, "steps": steps} for name, steps in joined.items()]


def findings(pairs: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [
        {
            "kind": "TensionKind-NumberDiffers",
            "passages": [passage(pair["other"]), passage(pair["one"])],
        }
        for pair in pairs
    ]


@pytest.mark.parametrize("part", ["development", "held-back"])
def test_the_labels_themselves_are_all_right(tool: ModuleType, part: str) -> None:
    labels = tool.of_part(EVERY, part)
    threads = "\n".join(tool.threads(labels, found_threads(lambda m: m["thread"]), False))
    assert "precision 1.00  recall 1.00  F1 1.00" in threads
    assert "near-misses joined    0 of" in threads
    tensions = "\n".join(tool.tensions(labels, findings(EVERY["tensions"]), False))
    assert "precision 1.00" in tensions
    assert "recall 1.00" in tensions
    assert "look-alikes reported  0 of" in tensions


def test_all_joined_joins_the_near_misses(tool: ModuleType) -> None:
    labels = tool.of_part(EVERY, "development")
    lines = "\n".join(tool.threads(labels, found_threads(lambda _: "one"), False))
    near = len(labels.near_misses)
    assert f"near-misses joined    {near} of {near}" in lines
    assert "recall 1.00" in lines
    assert "precision 0.0" in lines


def test_look_alikes_told_are_no_tensions(tool: ModuleType) -> None:
    labels = tool.of_part(EVERY, "development")
    lines = "\n".join(tool.tensions(labels, findings(EVERY["look_alikes"]), False))
    alike = len(labels.look_alikes)
    assert f"precision 0.00 (0 of {alike} found)" in lines
    assert f"look-alikes reported  {alike} of {alike}" in lines


@pytest.mark.parametrize(
    ("start", "end", "meets"),
    [
        (10, 30, True),  # the same
        (10, 18, True),  # a part of it
        (0, 60, True),  # a paragraph that holds it
        (25, 45, False),  # the tail of one and the head of the next
        (30, 50, False),  # the next sentence
    ],
)
def test_half_of_the_shorter_is_enough(tool: ModuleType, start: int, end: int, meets: bool) -> None:
    assert tool.Place("a", 10, 30).meets(tool.Place("a", start, end)) is meets
    assert not tool.Place("b", 10, 30).meets(tool.Place("a", start, end))


def test_sentences_are_shown_only_when_asked_for(tool: ModuleType) -> None:
    labels = tool.of_part(EVERY, "held-back")
    quotes = [t[side]["quote"] for t in labels.tensions for side in ("one", "other")]
    silent = "\n".join(tool.tensions(labels, [], False))
    assert not any(quote in silent for quote in quotes)
    assert all(quote in "\n".join(tool.tensions(labels, [], True)) for quote in quotes)
