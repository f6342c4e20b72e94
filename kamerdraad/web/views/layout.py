"""How a letter is set: paragraphs, and questions beside the answers that follow them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from kamerdraad.web.views.marking import Mark, Piece, marked


@dataclass(frozen=True, slots=True)
class Region:
    """The whole of a question or an answer."""

    iri: str
    start: int
    end: int
    question: bool
    heading: str = ""
    """The line above it that says which it is: "Vraag 3"."""
    begin: int = -1
    """Where its heading begins."""


@dataclass
class Block:
    """Paragraphs: running text, or an exchange of questions and answers."""

    questions: list[Region] = field(default_factory=list)
    answers: list[Region] = field(default_factory=list)
    asked: list[list[Piece]] = field(default_factory=list)
    """Paragraphs of the questions."""
    paragraphs: list[list[Piece]] = field(default_factory=list)
    """Paragraphs of the answers, or of running text."""

    @property
    def exchange(self) -> bool:
        """Whether somebody asks or answers here."""
        return bool(self.questions or self.answers)


def laid_out(
    text: str,
    regions: Sequence[Region],
    marks: Sequence[Mark],
    stretch: tuple[int, int] | None = None,
) -> list[Block]:
    """The text, or a stretch of it, as blocks in its order: all but the line ends is in one of them."""
    blocks: list[Block] = []
    at, last = stretch or (0, len(text))
    for group in _groups(text, list(_headed(text, regions))):
        if not group:
            continue
        if lines := _paragraphs(text, at, group[0].begin, marks):
            blocks.append(Block(paragraphs=lines))
        block = Block()
        at = group[0].begin
        for region in group:
            into = block.asked if region.question or not block.answers else block.paragraphs
            # What stands between two goes with what comes before it.
            into.extend(_paragraphs(text, at, region.begin, marks))
            (block.questions if region.question else block.answers).append(region)
            into = block.asked if region.question else block.paragraphs
            into.extend(_paragraphs(text, region.start, region.end, marks))
            at = region.end
        blocks.append(block)
    if lines := _paragraphs(text, at, last, marks):
        blocks.append(Block(paragraphs=lines))
    return blocks


LEAD: Final = 20
"""Characters before a question on its own line that can be its number."""
_HEADING = re.compile(r"(?:vra(?:ag|gen)|antwoord(?:en)?)\b.{0,60}", re.IGNORECASE)

NEAR: Final = 80
"""Characters between a question and its answer that can be a heading and no text of its own."""


def _groups(text: str, regions: Sequence[Region]) -> Iterator[list[Region]]:
    """Questions with the answers right after them; a question after an answer begins anew."""
    group: list[Region] = []
    for region in regions:
        if group:
            last = group[-1]
            between = text[last.end : region.begin].strip()
            answered = any(not each.question for each in group)
            if (region.question and answered) or len(between) > NEAR or "\n\n" in between:
                yield from _paired(group)
                group = []
        group.append(region)
    yield from _paired(group)


def _paired(group: list[Region]) -> Iterator[list[Region]]:
    """A group as it is; questions that nobody answers here one by one."""
    if all(region.question for region in group):
        yield from ([region] for region in group)
    else:
        yield group


def _headed(text: str, regions: Sequence[Region]) -> Iterator[Region]:
    """Each region from the beginning of its line, with the heading on the line above it."""
    end = 0
    for region in _apart(regions):
        start = text.rfind("\n", 0, region.start) + 1
        if start < end or region.start - start > LEAD:
            start = region.start
        above = text.rfind("\n", 0, max(0, start - 1)) + 1
        line = text[above:start].strip()
        heading = line if above >= end and _HEADING.fullmatch(line) else ""
        yield replace(region, start=start, heading=heading, begin=above if heading else start)
        end = region.end


def _apart(regions: Sequence[Region]) -> Iterator[Region]:
    """The regions without those that overlap an earlier one: words can stand in one place only."""
    end = -1
    for region in sorted(regions, key=lambda r: (r.start, -r.end)):
        if region.start >= end and region.end > region.start:
            yield region
            end = region.end


def _paragraphs(text: str, start: int, end: int, marks: Sequence[Mark]) -> list[list[Piece]]:
    """The lines of a stretch that hold words."""
    found = []
    while start < end:
        stop = text.find("\n", start, end)
        stop = end if stop < 0 else stop
        if text[start:stop].strip():
            found.append(marked(text, start, stop, marks))
        start = stop + 1
    return found
