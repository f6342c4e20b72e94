"""Labels of quantities that stand beside the letters: by document and place, without their words."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from kamerdraad.errors import KamerdraadError
from kamerdraad.evaluation.annotation import Quantity

REACH = 2000
"""So far from its place a label is looked for, where a text was cleaned otherwise than when it was labelled."""


@dataclass(frozen=True, slots=True)
class Label:
    """A quantity that a careful reader found in a letter's clean text."""

    start: int
    end: int
    digest: str
    """The first 12 hex digits of the SHA-256 of its letters and digits."""
    quantity: Quantity


def load(path: Path) -> dict[str, list[Label]]:
    """The labels of each document that a file of them is about; a document may have none.

    Raises:
        KamerdraadError: the file cannot be read, or a line of it is no label.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", None) or error
        raise KamerdraadError(f"labels {path} cannot be read: {why}") from None
    found: dict[str, list[Label]] = {}
    for number, line in enumerate(lines, 1):
        try:
            row = json.loads(line)
            known = found.setdefault(str(row["document"]), [])
            if row.get("none"):
                continue
            size = tuple(row.get(name) for name in ("value", "min", "max"))
            start, end = int(row["start"]), int(row["end"])
            quantity = Quantity("", size, str(row["unit"]), start)
            known.append(Label(start, end, str(row["digest"]), quantity))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            raise KamerdraadError(f"labels {path}, line {number}: no label ({error})") from None
    return found


def placed(labels: list[Label], text: str) -> Iterator[Quantity]:
    """The labelled quantities with their words, looked up in the letter's text.

    Raises:
        KamerdraadError: the text no longer holds one of them.
    """
    for label in labels:
        start = _place(label, text)
        if start is None:
            raise KamerdraadError(
                f"the label at {label.start} is not in the text any more: was the letter changed?"
            )
        words = text[start : start + label.end - label.start]
        yield replace(label.quantity, quote=words, start=start)


def _place(label: Label, text: str) -> int | None:
    """Where the labelled words stand: at their place, else nearest to it."""
    length = label.end - label.start
    for away in range(REACH):
        for start in {label.start - away, label.start + away}:
            if start >= 0 and digest(text[start : start + length]) == label.digest:
                return start
    return None


def digest(words: str) -> str:
    """A short digest by which words are found again whatever stands between them."""
    bare = "".join(c for c in words if c.isalnum())
    return hashlib.sha256(bare.encode()).hexdigest()[:12]
