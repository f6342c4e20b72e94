"""An annotation: what a file says of a letter's sentences, whoever wrote it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from kamerdraad.annotation.entries import Entry
from kamerdraad.annotation.fields import FIELDS, Values
from kamerdraad.graph.iris import collapsed, digest

FORMAT: Final = "# kamerdraad annotation 1"
"""The first line of every annotation."""

HEAD: Final = (
    "letter", "digest", "version", "source", "reviewer", "kind", "dossiers", "number", "date",
    "chamber", "sender", "addressee", "subject",
)  # fmt: skip
"""What the head may say of the letter and of who reads it."""
NEEDED: Final = ("letter", "digest")


@dataclass(frozen=True, slots=True)
class Block:
    """One sentence with all that is said of it."""

    words: str
    values: Values
    """A value for each of `FIELDS`, '' where there is none."""
    mark: str = ""
    """What `mark_of` gave when the block was written; empty where it was added by hand."""
    line: int = field(default=0, compare=False)
    """The line of the file that it begins on."""

    @property
    def touched(self) -> bool:
        """Whether somebody changed it since it was written."""
        return self.mark != mark_of(self.words, self.values)


@dataclass(frozen=True, slots=True)
class Annotation:
    head: Mapping[str, str]
    blocks: tuple[Block, ...]
    entries: tuple[Entry, ...] = ()
    """Questions and answers, in the order in which they begin."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that is not as it should be."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


def mark_of(words: str, values: Values) -> str:
    """Six digits by which a block that was changed can be told from one that was not."""
    return digest(collapsed(words), *(values[name] for name in FIELDS), length=6)
