"""Plain text as it falls out of PDF and Word files, read into a draft."""

import re
from dataclasses import replace

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.draft import Draft, DraftBlock, DraftNote
from kamerdraad.letters.footnotes import MarkFinder, take_notes
from kamerdraad.letters.furniture import remove_furniture
from kamerdraad.letters.heads import read_head_of_paper, read_head_of_questions
from kamerdraad.letters.joining import Words
from kamerdraad.letters.model import BlockKind
from kamerdraad.letters.pages import split_lines
from kamerdraad.letters.repair import lost_line_ends, part_words
from kamerdraad.letters.structure import blocks_of
from kamerdraad.letters.unwrapping import Paragraph, unwrap


def read_plain_text(text: str, warnings: list[str], where: str) -> Draft:
    """The draft of a plain text: furniture off, notes apart, lines joined, blocks named."""
    lines, facts = remove_furniture(split_lines(text))
    words = Words(text)
    glued = lost_line_ends([line.text for line in lines])
    lines, notes = take_notes(lines)
    paragraphs = unwrap(lines, notes, words)
    if glued:
        warnings.append("line ends were lost in this text: words may be glued together")
        paragraphs = [piece for paragraph in paragraphs for piece in _items_apart(paragraph)]
        for paragraph in paragraphs:
            paragraph.text = part_words(paragraph.text, words)
        for note in notes:
            note.text = part_words(note.text, words)
    blocks = blocks_of(paragraphs)
    if not blocks:
        raise UnreadableLetterError(
            f"{where}: there is nothing but page heads and notes in the file"
        )
    _take_marks(blocks, notes)
    read_head_of_paper(blocks, facts)
    read_head_of_questions(blocks, facts)
    return Draft(blocks, notes, facts, "text", warnings)


def _items_apart(paragraph: Paragraph) -> list[Paragraph]:
    """The paragraph cut before list items whose line ends were lost: "het paard;– op verzoek"."""
    pieces = re.split(r"(?<=[;:.,])(?=[–•]\s?\S)", paragraph.text)
    return [replace(paragraph, text=piece.strip()) for piece in pieces if piece.strip()]


def _take_marks(blocks: list[DraftBlock], notes: list[DraftNote]) -> None:
    """Takes the notes' marks out of the running text and keeps where they stood."""
    if not notes:
        return
    finder = MarkFinder(notes)
    for block in blocks:
        block.text, block.anchors = finder.take(block.text, block.page)
        if block.kind is BlockKind.LABEL:
            block.body = len(block.text)
