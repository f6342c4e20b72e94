"""What a citation rule sees of a document, and how the found citations are chosen from."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from kamerdraad.extract.daywords import Timeline
from kamerdraad.extract.model import Citation
from kamerdraad.letters.model import BlockKind, Footnote, Letter

NUMBERED = frozenset(
    {
        "kamerstuk",
        "motion",
        "handelingen",
        "aanhangsel",
        "publication",
        "judgment",
        "document",
        "kamervragen",
    }
)
"""The kinds of paper that a number of its own tells from all others."""

_FURNITURE = frozenset(
    {BlockKind.HEADING, BlockKind.ADDRESS, BlockKind.DATELINE, BlockKind.SIGNATURE, BlockKind.LABEL}
)


@dataclass(frozen=True)
class Scope:
    """The text with the structure of its letter, if it has one."""

    text: str
    letter: Letter | None = None

    @cached_property
    def timeline(self) -> Timeline:
        """The days on which the letter's parts were written."""
        return Timeline(self.letter)

    @cached_property
    def notes(self) -> tuple[Footnote, ...]:
        """The letter's notes."""
        return self.letter.footnotes if self.letter else ()

    def written(self, offset: int) -> date | None:
        """The day on which the passage at `offset` was written."""
        return self.timeline.at(offset)

    @cached_property
    def _furniture(self) -> tuple[tuple[int, int], ...]:
        blocks = self.letter.blocks if self.letter else ()
        return tuple((block.start, block.end) for block in blocks if block.kind in _FURNITURE)

    @cached_property
    def _covers(self) -> tuple[tuple[int, int], ...]:
        parts = self.letter.parts if self.letter else ()
        return tuple((part.start, part.end) for part in parts if part.kind == "cover")

    def counts(self, citation: Citation) -> bool:
        """Whether a citation stands where citing is done.

        Headings and the cover of a report name the very letters that the paper holds; a numbered
        paper counts wherever it stands.
        """
        if citation.kind in NUMBERED and not (citation.defect and not citation.number):
            return True
        outside = self._furniture
        if citation.kind == "letter":
            outside += self._covers
        return not any(start <= citation.start < end for start, end in outside)

    def note_at(self, offset: int) -> Footnote | None:
        """The note that holds `offset`."""
        if self.letter is None or offset < self.letter.body_end:
            return None
        return next((note for note in self.notes if note.start <= offset < note.end), None)

    def cite(self, start: int, end: int, kind: str, rule: str, **parts: object) -> Citation:
        """A citation of `text[start:end]`, without white space and loose punctuation at its ends."""
        text = self.text
        while start < end and (text[start].isspace() or text[start] in ",;"):
            start += 1
        while start < end and (text[end - 1].isspace() or text[end - 1] in ",;"):
            end -= 1
        note = self.note_at(start)
        found = Citation(start, end, text[start:end], kind, rule, note=note.mark if note else None)
        return replace(found, **parts)  # type: ignore[arg-type]


Rule = Callable[[Scope], Iterator[Citation]]


@dataclass(slots=True)
class Choice:
    """Keeps citations that overlap no other; those offered first win, then the longest."""

    kept: list[Citation] = field(default_factory=list)

    def offer(self, found: Iterable[Citation]) -> None:
        """Takes in what overlaps nothing kept so far."""
        for citation in sorted(found, key=lambda c: (c.start - c.end, c.start)):
            if citation.start < citation.end and not any(
                citation.start < other.end and other.start < citation.end for other in self.kept
            ):
                self.kept.append(citation)


QUOTATION = re.compile(r"[«“‘\"„]|(?<!\w)'")
"""What opens a title between quotation marks."""


def clean(words: str) -> str:
    """`words` on one line, runs of white space made one space."""
    return re.sub(r"\s+", " ", words).strip()


def opens_sentence(text: str, start: int) -> bool:
    """Whether what stands at `start` opens a sentence, so that its capital says nothing."""
    before = text[max(0, start - 3) : start].rstrip(" ")
    return not before or before[-1] in ".?!:\n•–"
