"""What an evaluation gives, and its JSON form, which a later evaluation is compared with."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from kamerdraad.errors import KamerdraadError
from kamerdraad.evaluation.figures import Counts, Figure, Outcome, Row, row
from kamerdraad.evaluation.item import Item

FORMAT = "kamerdraad-evaluation/1"

NOT_FOUND = "not found"
NOT_IN_GOLD = "not in the gold"


@dataclass(frozen=True)
class LetterResult:
    """One letter's reading against its gold, thing by thing."""

    document: str
    digest: str
    """Of the text that was read, so that a later comparison can tell that the text changed."""
    items: tuple[Item, ...]

    @cached_property
    def counts(self) -> dict[Figure, Counts]:
        """The letter's counts in each figure that it has a say in."""
        totals: dict[Figure, Counts] = {}
        for item in self.items:
            for figure, found in item.outcomes.items():
                totals[figure] = totals.get(figure, Counts()).with_outcome(found)
        return totals


@dataclass(frozen=True)
class Evaluation:
    letters: tuple[LetterResult, ...]

    @cached_property
    def rows(self) -> tuple[Row, ...]:
        """Each figure that anything counts in, over all letters, with its intervals."""
        found = []
        for figure in Figure:
            counts = [letter.counts[figure] for letter in self.letters if figure in letter.counts]
            if counts:
                found.append(row(figure, counts))
        return tuple(found)

    def table(self) -> dict[str, Row]:
        """The rows by the name of their figure."""
        return {str(found.figure): found for found in self.rows}

    @cached_property
    def acts(self) -> Counter[tuple[str, str]]:
        """How often a sentence of one act in the gold was read as another, or as the same."""
        return Counter(
            (item.gold or NOT_IN_GOLD, item.read or NOT_FOUND)
            for letter in self.letters
            for item in letter.items
            if item.what == "sentence"
        )

    def only(self, documents: Iterable[str]) -> Evaluation:
        """The same over some of the letters."""
        wanted = set(documents)
        return Evaluation(tuple(one for one in self.letters if one.document in wanted))

    def as_record(self) -> dict[str, Any]:
        """The whole as plain dictionaries and lists, for JSON."""
        acts: dict[str, dict[str, int]] = {}
        for (gold, read), number in sorted(self.acts.items()):
            acts.setdefault(gold, {})[read] = number
        return {
            "format": FORMAT,
            "figures": [asdict(found) for found in self.rows],
            "acts": acts,
            "letters": [
                {
                    "document": letter.document,
                    "digest": letter.digest,
                    "items": [_item_record(item) for item in letter.items],
                }
                for letter in self.letters
            ],
        }


def load(path: Path) -> Evaluation:
    """An evaluation saved as JSON.

    Raises:
        KamerdraadError: the file cannot be read, or is no such JSON.
    """
    no_evaluation = f"{path} is not what `kamerdraad evaluate --json` prints"
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise KamerdraadError(f"{path} cannot be read: {error.strerror or error}") from None
    except (ValueError, RecursionError):
        raise KamerdraadError(no_evaluation) from None
    if not isinstance(record, dict) or record.get("format") != FORMAT:
        raise KamerdraadError(f"{no_evaluation} in the form {FORMAT}")
    try:
        return Evaluation(
            tuple(
                LetterResult(
                    str(letter["document"]),
                    str(letter["digest"]),
                    tuple(map(_item, letter["items"])),
                )
                for letter in record["letters"]
            )
        )
    except (KeyError, TypeError, ValueError, AttributeError):
        raise KamerdraadError(no_evaluation) from None


def _item_record(item: Item) -> dict[str, Any]:
    record: dict[str, Any] = {"what": item.what, "text": item.text}
    if item.gold is not None:
        record["gold"] = item.gold
    if item.read is not None:
        record["read"] = item.read
    if item.occurrence > 1:
        record["occurrence"] = item.occurrence
    for kind in Outcome:
        figures = [str(figure) for figure, found in item.outcomes.items() if found is kind]
        if figures:
            record[kind.value] = figures
    return record


def _item(record: dict[str, Any]) -> Item:
    return Item(
        str(record["what"]),
        str(record["text"]),
        {Figure(name): kind for kind in Outcome for name in record.get(kind.value, ())},
        _label(record.get("gold")),
        _label(record.get("read")),
        int(record.get("occurrence", 1)),
    )


def _label(value: object) -> str | None:
    return None if value is None else str(value)
