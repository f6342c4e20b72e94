"""Letters from files that know their paragraphs (Word, OpenDocument, HTML), read into a draft."""

import re
from dataclasses import fields, replace

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.draft import Draft, DraftBlock, DraftNote, Facts
from kamerdraad.letters.footnotes import MarkFinder, take_notes
from kamerdraad.letters.furniture import remove_furniture
from kamerdraad.letters.heads import read_head_of_paper, read_head_of_questions, sign_motion
from kamerdraad.letters.labels import find_item, find_label
from kamerdraad.letters.letterhead import read_letterhead
from kamerdraad.letters.model import BlockKind
from kamerdraad.letters.pages import Line
from kamerdraad.letters.story import Story, joined_lines
from kamerdraad.letters.structure import blocks_of
from kamerdraad.letters.unwrapping import Paragraph, opens_block

_END = re.compile(r"[.?!:;…][)\]»”’\"']*$")


def read_flow(
    story: Story,
    notes: list[DraftNote],
    facts: Facts,
    form: str,
    warnings: list[str],
    where: str,
) -> Draft:
    """The draft of a file's paragraphs and of the notes that it knows itself."""
    lines, printed = remove_furniture(story.lines)
    _fill(facts, printed)
    lines, typed = take_notes(_closing_notes(lines))
    blocks = blocks_of(_paragraphs(lines))
    if not blocks:
        raise UnreadableLetterError(f"{where}: the file holds no words of a letter")
    notes = _in_order(blocks, notes, typed)
    read_head_of_paper(blocks, facts)
    read_head_of_questions(blocks, facts)
    sign_motion(blocks, facts)
    read_letterhead(story.aside, blocks, facts)
    return Draft(blocks, notes, facts, form, list(dict.fromkeys(warnings)))


def _closing_notes(lines: list[Line]) -> list[Line]:
    """The lines, with a list that closes the letter written as notes where its numbers are marks.

    Who types notes by hand writes "1)" behind a word and lets the program number the list below.
    """
    first = len(lines)
    while first and (item := find_item(lines[first - 1].text)) and item.kind == "number":
        first -= 1
        if item.number == "1":
            break
    items = lines[first:]
    before = "\n".join(line.text for line in lines[:first])
    position = 0
    written = []
    for number, line in enumerate(items, start=1):
        item = find_item(line.text)
        mark = re.compile(rf"(?<=\S) ?(?<![\d(]){number}\)").search(before, position)
        if item is None or item.number != str(number) or mark is None:
            return lines
        position = mark.end()
        shift = len(f"{number}) ") - item.body
        anchors = tuple((max(at + shift, 0), note) for at, note in line.anchors)
        written.append(replace(line, text=f"{number}) {line.text[item.body :]}", anchors=anchors))
    return lines[:first] + written


def _fill(facts: Facts, others: Facts) -> None:
    """Fills what is empty in the facts from others."""
    for field in fields(facts):
        if not getattr(facts, field.name):
            setattr(facts, field.name, getattr(others, field.name))


def _paragraphs(lines: list[Line]) -> list[Paragraph]:
    """A paragraph a line, but lines that somebody broke by hand within a sentence are joined."""
    joined: list[Line] = []
    for line in lines:
        if joined and _goes_on(joined[-1], line):
            joined[-1] = joined_lines(joined[-1], line, " ")
        else:
            joined.append(line)
    return [
        Paragraph(
            line.text,
            line.page,
            line.gap,
            columns=line.columns,
            kind=line.kind,
            role=line.role,
            anchors=line.anchors,
        )
        for line in joined
    ]


def _goes_on(before: Line, line: Line) -> bool:
    """Whether a line goes on with the sentence of the one before: neither ended nor begun anew."""
    if line.gap or before.columns or line.columns or before.kind is not line.kind:
        return False
    if _END.search(before.text) or find_label(before.text) or len(before.text) < 25:
        return False
    return bool(re.match(r"[a-zà-ÿ]", line.text)) and not opens_block(line.text)


def _in_order(
    blocks: list[DraftBlock], notes: list[DraftNote], typed: list[DraftNote]
) -> list[DraftNote]:
    """The file's own notes and those typed at its end, in the order in which they are marked.

    A reply numbers its own notes from 1, and prints the notes of the questions, which begin at 1
    too, at its end.
    """
    waiting = {False: list(notes), True: list(typed)}
    finder = MarkFinder(typed)
    ordered: list[DraftNote] = []
    for block in blocks:
        known = block.anchors
        found: list[tuple[int, str]] = []
        if typed:
            text = block.text
            block.text, found = finder.take(text, None)
            known = [(_moved(text, block.text, at), mark) for at, mark in known]
            if block.kind is BlockKind.LABEL:
                block.body = len(block.text)
        marked = [(at, mark, False) for at, mark in known] + [(at, m, True) for at, m in found]
        block.anchors = [(at, mark) for at, mark, _ in sorted(marked)]
        for _, mark, by_hand in sorted(marked):
            note = next((note for note in waiting[by_hand] if note.mark == mark), None)
            if note:
                waiting[by_hand].remove(note)
                ordered.append(note)
    return [*ordered, *waiting[False], *waiting[True]]


def _moved(text: str, left: str, offset: int) -> int:
    """Where `offset` in `text` is in `left`, which is `text` without some stretches of it."""
    position = 0
    for character in text[:offset]:
        if position < len(left) and left[position] == character:
            position += 1
    return position
