"""What a block's label says: "Vraag 3 en 8", "Antwoord op de vragen 2 tot en met 5", a number alone."""

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import pairwise

from kamerdraad.extract.turns.frame import Walk
from kamerdraad.extract.turns.repliers import may_reply, named_in_label
from kamerdraad.extract.turns.sections import section_of
from kamerdraad.letters.model import PROSE, Block, BlockKind, Role

_KIND = re.compile(
    r"(?P<asked>vra(?:ag|gen)\b)|(?P<told>(?:antwoord(?:en)?|reactie)\b)", re.IGNORECASE
)
_BARE = re.compile(r"(?P<number>\d{1,3}[a-z]?)[.):]?$")
_RANGE = re.compile(
    r"(?P<low>\d+)\s*(?:tot en met|t/m|tm|t\.e\.m\.|–|-)\s*(?:vraag )?(?P<high>\d+)"
)
_BARE_LIST = re.compile(r"\d{1,3}[a-z]?(?:(?:, ?| en | t/m | tot en met |-)\d{1,3}[a-z]?)+[.):]?")
_OF_BOTH = re.compile(
    r"\b(?:vragen en antwoorden|feitelijke vragen|antwoorden op (?:de |uw )?(?:\w+ )?vragen"
    r"|(?:beantwoording|antwoord) (?:van |op )?(?:de |uw )?(?:\w+ )?vragen)\b",
    re.IGNORECASE,
)
_OF_QUESTIONS = frozenset({"written-questions", "questions", "written-consultation"})
_LONGEST_RANGE = 60


@dataclass(frozen=True, slots=True)
class Mark:
    """What a block's label says: a question or an answer begins, to these numbers."""

    asked: bool
    numbers: tuple[str, ...]
    by: str = ""
    """Who answers, where the label says so."""


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
    listed: bool = False
    """Numbered questions, each with its answer below it under no label."""
    told: frozenset[str] = frozenset()
    """Numbers that the labels of answers bear."""


def style_of(walk: Walk) -> Style:
    """How this part counts its questions."""
    answered = (
        numbers_in(block.label)
        for _, block in walk.blocks()
        if block.kind is BlockKind.LABEL
        and (kind := _KIND.match(walk.text(block))) is not None
        and kind["told"]
    )
    told = frozenset(number for numbers in answered for number in numbers)
    return Style(numbered_heads(walk), numbered_items(walk), lists_both(walk), told)


def mark_of(walk: Walk, block: Block, seen: Collection[str], style: Style) -> Mark | None:
    """The question or answer that a block opens, by the file's structure or its printed label.

    A bare number opens a question; where that question was already put, its answer. `style`
    says whether numbers alone as headings, or list numbers, count questions in this letter.
    """
    numbers = numbers_in(block.label)
    if block.role is not Role.NONE and block.kind not in (BlockKind.LABEL, BlockKind.PARAGRAPH):
        return None  # a list or table within a question or answer has numbers of its own
    if block.role is Role.QUESTION:
        return Mark(True, numbers)
    if block.role is Role.ANSWER:
        return Mark(False, numbers)
    label = walk.letter.text[block.start : block.body] if block.body > block.start else ""
    if (style.items or style.listed or block.label in style.told) and counts_on(walk, block, seen):
        return Mark(True, (block.label,))
    if block.kind in (BlockKind.LABEL, BlockKind.HEADING):
        label = walk.text(block)
    if block.kind in (BlockKind.TABLE_ROW, BlockKind.PARAGRAPH):
        return answered_together(walk.text(block), seen)
    label = label.strip()
    if not label or len(label) > 120:
        return None
    kind = _KIND.match(label)
    by = named_in_label(label, may_reply(walk.letter, walk.part)) if kind and kind["told"] else ""
    if kind and (block.kind is not BlockKind.HEADING or len(label) < 40 or (by and seen)):
        numbers = numbers_in(label)
        if kind["asked"] and not numbers and block.kind is BlockKind.HEADING:
            return None  # "Vragen en antwoorden" heads them all
        return Mark(bool(kind["asked"]), numbers, by)
    bare = _BARE.match(label)
    if bare and (
        block.kind is BlockKind.LABEL or (block.kind is BlockKind.HEADING and style.heads)
    ):
        return Mark(bare["number"] not in seen, (bare["number"],))
    return None


def lists_numbers(text: str) -> bool:
    """Whether a line holds several numbers and nothing else."""
    return bool(_BARE_LIST.fullmatch(text.strip()))


def answered_together(text: str, seen: Collection[str]) -> Mark | None:
    """A line of nothing but numbers of questions already put opens the answer to them: "2, 3"."""
    numbers = numbers_in(text) if lists_numbers(text) else ()
    return Mark(False, numbers) if numbers and all(n in seen for n in numbers) else None


def marks_of(walk: Walk) -> dict[int, Mark]:
    """The part's marks by the index of their block, each with the numbers of the questions it means."""
    style = style_of(walk)
    printed: dict[int, Mark] = {}
    seen: dict[str, None] = {}
    for index, block in walk.blocks():
        mark = mark_of(walk, block, seen, style)
        if mark is not None:
            if mark.asked:
                mark = replace(mark, numbers=mark.numbers or (str(len(seen) + 1),))
                seen |= dict.fromkeys(mark.numbers)
            printed[index] = mark
    told = [number for mark in printed.values() if not mark.asked for number in mark.numbers]
    found: dict[int, Mark] = {}
    open_: list[str] = []
    asked: dict[str, None] = {}
    answered: set[str] = set()
    answering, count = True, 0
    for index, mark in printed.items():
        if mark.asked:
            open_ = [*([] if answering else open_), *mark.numbers]
            asked |= dict.fromkeys(mark.numbers)
            found[index] = mark
        else:
            count += 1
            numbers = questions_meant(mark.numbers, asked)
            lost = [n for n in dict.fromkeys(open_) if n not in answered and n not in told]
            if not numbers:
                numbers = tuple(open_) or (str(count),)
            elif lost and misprinted(numbers, asked, answered):
                numbers = (*lost, *(n for n in numbers if n not in seen))
            answered.update(numbers)
            found[index] = replace(mark, numbers=numbers)
        answering = not mark.asked
    return found


def questions_meant(numbers: tuple[str, ...], asked: Collection[str]) -> tuple[str, ...]:
    """Numbers of an answer as the questions bear them: 3 means 3a and 3b, or 3b the undivided 3."""
    found: dict[str, None] = {}
    for number in numbers:
        parts = [n for n in asked if n[:-1] == number and n[-1:].isalpha()]
        if number in asked:
            found.setdefault(number)
        elif parts:
            found |= dict.fromkeys(parts)
        elif number[-1:].isalpha() and number[:-1] in asked:
            found.setdefault(number[:-1])
        else:
            found.setdefault(number)
    return tuple(found)


def misprinted(numbers: tuple[str, ...], asked: Collection[str], answered: Collection[str]) -> bool:
    """A label no question bears, or one still to come or done with, while the last waits in vain."""
    return bool(asked) and all(n not in asked or n in answered for n in numbers)


def is_labelled(walk: Walk) -> bool:
    """Whether questions or answers stand under labels of their own in this part.

    In a paper that is not known for questions, both must: a letter's chapters are numbered too.
    """
    if lists_both(walk):
        return True
    style = Style(heads=numbered_heads(walk))
    marks = [
        mark
        for _, block in walk.blocks()
        if block.kind is not BlockKind.LIST_ITEM or block.role or _KIND.match(walk.text(block))
        if (mark := mark_of(walk, block, (), style)) is not None
        if mark.numbers or not mark.asked
    ]
    if _has_group_heads(walk):
        return False
    if walk.letter.metadata.kind not in _OF_QUESTIONS and walk.part.kind == "letter":
        return numbered_items(walk) or {mark.asked for mark in marks} == {True, False}
    return bool(marks)


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


def lists_both(walk: Walk) -> bool:
    """A list of questions and answers, as it calls itself: each number asks, and what follows answers.

    So a minister answers a committee's questions of fact: "1. Hoeveel sluizen zijn er?", and below it
    "Er zijn 120 sluizen.", without a word that says which is which.
    """
    if walk.letter.metadata.kind == "questions" or walk.part.kind == "questions":
        return False
    blocks = [block for _, block in walk.blocks()]
    if any(block.kind is BlockKind.HEADING and section_of(walk.text(block)) for block in blocks):
        return False  # groups with sections of their own: a written consultation
    if not any(_OF_BOTH.search(walk.text(block)) for block in blocks[:15]):
        return False
    counted = answered = 0
    asked = said = False
    for block in blocks:
        text = walk.text(block)
        bare = _BARE.match(text) if block.kind is BlockKind.LABEL else None
        number = bare["number"] if bare else ""
        if block.kind is BlockKind.LIST_ITEM and "?" in text:
            number = block.label
        if _KIND.match(text) and block.kind is BlockKind.LABEL:
            return False
        if number == str(counted + 1):
            counted, asked, said = counted + 1, "?" in text, False
        elif counted and block.kind in PROSE:
            if asked and not said and not text.rstrip().endswith("?"):
                answered, said = answered + 1, True
            asked = asked or "?" in text
    return counted > 1 and answered * 5 >= counted * 4


def counts_on(walk: Walk, block: Block, seen: Collection[str]) -> bool:
    """A numbered list item that bears the next number and asks: an answer's own list does not ask."""
    return (
        block.kind is BlockKind.LIST_ITEM
        and block.label == str(len(seen) + 1)
        and "?" in walk.text(block)
    )
