"""Pairs of plain sentences that do not fit together, and such as only seem so, told by all detectors at once.

The weights were learned from these pairs too, so this tells whether they still fit, not how good they are elsewhere.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from kamerdraad import verbs
from kamerdraad.consistency.findings import TENSION, Finding, detectors
from kamerdraad.store import open_store

FOLDER = Path(__file__).parents[2] / "gold" / "consistency" / "sentences"
LABELS: dict[str, Any] = json.loads((FOLDER / "labels.json").read_text(encoding="utf-8"))
FOUND_AT_LEAST = 0.9
RIGHT_AT_LEAST = 0.88
SEEMING_AT_MOST = 0.25


def pair(label: dict[str, Any]) -> frozenset[str]:
    return frozenset(" ".join(label[side]["quote"].split()) for side in ("one", "other"))


@pytest.fixture(scope="module")
def findings(tmp_path_factory: pytest.TempPathFactory) -> Sequence[Finding]:
    folder = tmp_path_factory.mktemp("sentences") / "store"
    assert not verbs.build(FOLDER / "letters", folder).failures
    looking = [each for each in detectors() if each.kinds[0].startswith(TENSION)]
    with open_store(folder) as store:
        return [finding for each in looking for finding in each.find(store)]


@pytest.fixture(scope="module")
def shown(findings: Sequence[Finding]) -> Sequence[frozenset[str]]:
    return [
        frozenset(" ".join(passage.quote.split()) for passage in finding.passages)
        for finding in findings
    ]


def test_most_that_does_not_fit_is_shown(shown: Sequence[frozenset[str]]) -> None:
    tensions = {pair(label) for label in LABELS["tensions"]}
    assert len(tensions & set(shown)) >= FOUND_AT_LEAST * len(tensions)


def test_most_that_is_shown_does_not_fit(shown: Sequence[frozenset[str]]) -> None:
    tensions = {pair(label) for label in LABELS["tensions"]}
    assert sum(each in tensions for each in shown) >= RIGHT_AT_LEAST * len(shown)


def test_little_that_only_seems_so_is_shown(shown: Sequence[frozenset[str]]) -> None:
    seeming = {pair(label) for label in LABELS["look_alikes"]}
    assert len(seeming & set(shown)) <= SEEMING_AT_MOST * len(seeming)


def test_each_kind_is_told_by_the_second_look(findings: Sequence[Finding]) -> None:
    told = {f.kind.removeprefix(TENSION) for f in findings if f.rule == "reworded"}
    assert told >= {
        "NumberDiffers",
        "CertaintyShift",
        "ScopeDiffers",
        "OppositePolarity",
        "CommitmentDenied",
        "WordingDrift",
    }
