"""The figures are those of the reference scorer, on readings as they are and on spoilt ones."""

import importlib.util
import json
import random
from collections.abc import Iterator
from dataclasses import asdict
from functools import cache
from types import ModuleType
from typing import Any

import pytest

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.evaluation import EXAMPLES, Evaluation, LetterResult
from kamerdraad.evaluation.annotation import annotation
from kamerdraad.evaluation.comparing import compare
from kamerdraad.evaluation.gold import find_letter, read_gold
from kamerdraad.extract.jsonform import to_json
from kamerdraad.extract.reading import extract
from kamerdraad.letters import read
from tests.shared import SHARED, needs_shared

SCORER = SHARED / "tools" / "score.py"
GOLD = {
    "examples": (EXAMPLES, EXAMPLES.parent),
    "real letters": (SHARED / "gold", SHARED / "letters"),
}
OURS_ALONE = ("exact span", "question", "quantit")
"""Parts of the names of figures that the reference does not have."""

Record = dict[str, Any]
Counts = tuple[int, int, int]


def reference() -> ModuleType:
    spec = importlib.util.spec_from_file_location("score", SCORER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@cache
def pairs(which: str) -> list[tuple[Record, Record]]:
    """Gold and reading of each letter, as the JSON that the reference takes."""
    gold, letters = GOLD[which]
    found = []
    for path in sorted(gold.glob("*.json")):
        try:
            letter = read(find_letter(read_gold(path), letters))
        except UnreadableLetterError:
            continue
        found.append(
            (json.loads(path.read_text(encoding="utf-8")), to_json(letter, extract(letter)))
        )
    assert found
    return found


def by_reference(found: list[tuple[Record, Record]]) -> dict[str, Counts]:
    scorer = reference()
    figures = scorer.Figures()
    for gold, reading in found:
        scorer.score(gold, reading, figures)
    return {row[0]: (row[4], row[5], row[6]) for row in figures.rows()}


def by_us(found: list[tuple[Record, Record]]) -> dict[str, Counts]:
    result = Evaluation(
        tuple(
            LetterResult(str(n), "", compare(annotation(gold), annotation(reading)))
            for n, (gold, reading) in enumerate(found)
        )
    )
    return {
        str(row.figure): (row.counts.right, row.counts.gold, row.counts.read)
        for row in result.rows
        if not any(part in row.figure for part in OURS_ALONE)
    }


def spoilt(reading: Record, chance: random.Random) -> Record:
    """A reading with things left out, doubled, cut, renamed and given to others."""
    result = json.loads(json.dumps(reading))
    for kind in ("sentences", "answers", "citations", "organisations", "persons"):
        result[kind] = list(_shaken(result[kind], chance))
    return result


def _shaken(records: list[Record], chance: random.Random) -> Iterator[Record]:
    fields = sorted({name for record in records for name in record} - {"text", "quote", "name"})
    for record in records:
        throw = chance.random()
        other = dict(record)
        if throw < 0.1:
            continue
        if throw < 0.3:
            name = chance.choice(fields)
            other[name] = chance.choice(records).get(name, other.get(name))
        if throw > 0.9:
            cut = chance.randint(1, 40)
            other |= {name: other[name][:cut] for name in ("text", "quote") if name in other}
        yield other
        if 0.5 < throw < 0.53:
            yield dict(other)


@needs_shared
@pytest.mark.shared
@pytest.mark.parametrize("which", GOLD)
def test_figures_are_those_of_the_reference(which: str) -> None:
    found = pairs(which)
    assert by_us(found) == by_reference(found)


@needs_shared
@pytest.mark.shared
@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("which", GOLD)
def test_figures_of_spoilt_readings_are_those_of_the_reference(which: str, seed: int) -> None:
    chance = random.Random(seed)
    found = [(gold, spoilt(reading, chance)) for gold, reading in pairs(which)]
    assert by_us(found) == by_reference(found)
    assert by_us(found) != by_us(pairs(which))


@needs_shared
@pytest.mark.shared
def test_rates_are_those_of_the_reference() -> None:
    found = pairs("examples")
    scorer = reference()
    figures = scorer.Figures()
    letters = []
    for gold, reading in found:
        scorer.score(gold, reading, figures)
        items = compare(annotation(gold), annotation(reading))
        letters.append(LetterResult(gold["document"]["id"], "", items))
    table = Evaluation(tuple(letters)).table()
    for name, f1, precision, recall, *_ in figures.rows():
        row = table[name]
        assert (row.f1.value, row.precision.value, row.recall.value) == pytest.approx(
            (f1, precision, recall)
        ), asdict(row)
