"""What a block's label says: "Vraag 3 en 8", "Antwoord op de vragen 2 tot en met 5", a number alone."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from itertools import pairwise

from kamerdraad.extract.turns.frame import Walk
from kamerdraad.extract.turns.sections import section_of
from kamerdraad.letters.model import Block, BlockKind, Role

_KIND = re.compile(
    r"(?P<asked>vra(?:ag|gen)\b)|(?P<told>(?:antwoord(?:en)?|reactie)\b)", re.IGNORECASE
)
_BARE = re.compile(r"(?P<number>\d{1,3}[a-z]?)[.):]?$")
_RANGE = re.compile(
    r"(?P<low>\d+)\s*(?:tot en met|t/m|tm|t\.e\.m\.|–|-)\s*(?:vraag )?(?P<high>\d+)"
)
_OF_QUESTIONS = frozenset({"written-questions", "questions", "written-consultation"})
_LONGEST_RANGE = 60


@dataclass(frozen=True, slots=True)
class Mark:
    """What a block's label says: a question or an answer begins, to these numbers."""

    asked: bool
    numbers: tuple[str, ...]


def numbers_in(words: str) -> tuple[str, ...]:
    """Numbers as a label prints them, ranges worked out: "2 tot en met 5" gives 2, 3, 4 and 5."""
    found: dict[str, None] = {}

    def spread(match: re.Match[str]) -> str:
        low, high = int(match["low"]), int(match["high"])
        if low < high <= low + _LONGEST_RANGE:
            return ", ".join(str(number) for number in range(low, high + 1))
        return match[0]

    for number in re.findall(r"\d{1,3}[a-z]?(?!\w)", _RANGE.sub(spread, words)):
        found.setdefault(number)
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Style:
    """What counts the questions in a letter that prints no "Vraag" before them."""

    heads: bool = False
    """Headings that are a number alone."""
    items: bool = False
    """Numbered list items that ask, between labelled answers."""


def style_of(walk: Walk) -> Style:
    """How this part counts its questions."""
    return Style(numbered_heads(walk), numbered_items(walk))


def mark_of(walk: Walk, block: Block, seen: Collection[str], style: Style) -> Mark | None:
    """The question or answer that a block opens, by the file's structure or its printed label.

    A bare number opens a question; where that question was already put, its answer. `style`
    says whether numbers alone as headings, or list numbers, count questions in this letter.
    """
    numbers = numbers_in(block.label)
    if block.role is Role.QUESTION:
        return Mark(True, numbers)
    if block.role is Role.ANSWER:
        return Mark(False, numbers)
    label = walk.letter.text[block.start : block.body] if block.body > block.start else ""
    if style.items and counts_on(walk, block, seen):
        return Mark(True, (block.label,))
    if block.kind in (BlockKind.LABEL, BlockKind.HEADING):
        label = walk.text(block)
    label = label.strip()
    if not label or len(label) > 120:
        return None
    kind = _KIND.match(label)
    if kind and (block.kind is not BlockKind.HEADING or len(label) < 40):
        return Mark(bool(kind["asked"]), numbers_in(label))
    bare = _BARE.match(label)
    if bare and (
        block.kind is BlockKind.LABEL or (block.kind is BlockKind.HEADING and style.heads)
    ):
        return Mark(bare["number"] not in seen, (bare["number"],))
    return None


def is_labelled(walk: Walk) -> bool:
    """Whether questions or answers stand under labels of their own in this part.

    In a paper that is not known for questions, both must: a letter's chapters are numbered too.
    """
    style = Style(heads=numbered_heads(walk))
    marks = [
        mark
        for _, block in walk.blocks()
        if block.kind is not BlockKind.LIST_ITEM or block.role or _KIND.match(walk.text(block))
        if (mark := mark_of(walk, block, (), style)) is not None
        if mark.numbers or not mark.asked
    ]
    if walk.letter.metadata.kind not in _OF_QUESTIONS and walk.part.kind == "letter":
        numbered = {mark.asked for mark in marks}
        return numbered == {True, False} and not _has_group_heads(walk)
    return bool(marks) and not _has_group_heads(walk)


def _has_group_heads(walk: Walk) -> bool:
    return any(
        block.kind is BlockKind.HEADING and section_of(walk.text(block))
        for _, block in walk.blocks()
    )


def numbered_heads(walk: Walk) -> bool:
    """Whether headings that are a number alone count the questions: 1, 2, 3 … each followed by "?"."""
    blocks = walk.blocks()
    wanted = 1
    for (_, block), (_, after) in pairwise(blocks):
        bare = _BARE.match(walk.text(block)) if block.kind is BlockKind.HEADING else None
        if bare and bare["number"] == str(wanted) and "?" in walk.text(after):
            wanted += 1
    return wanted > 2 or (wanted == 2 and any(b.kind is BlockKind.LABEL for _, b in blocks))


def numbered_items(walk: Walk) -> bool:
    """Whether list numbers count the questions: no label asks, yet labels answer what items ask."""
    asked: list[str] = []
    told = False
    for _, block in walk.blocks():
        if block.role is not Role.NONE:
            return False
        if block.kind is BlockKind.LABEL and (kind := _KIND.match(walk.text(block))):
            if kind["asked"]:
                return False
            told = told or bool(asked)
        elif counts_on(walk, block, asked):
            asked.append(block.label)
    return told


def counts_on(walk: Walk, block: Block, seen: Collection[str]) -> bool:
    """A numbered list item that bears the next number and asks: an answer's own list does not ask."""
    return (
        block.kind is BlockKind.LIST_ITEM
        and block.label == str(len(seen) + 1)
        and "?" in walk.text(block)
    )
