"""Small invented letters for tests: blocks given one a line, with offsets worked out."""

from kamerdraad.letters.model import Block, BlockKind, Letter, Metadata, Part

OFFICE = "minister van Financiën"
ASKER = "Wierden (SP)"

H, L, P, T = BlockKind.HEADING, BlockKind.LABEL, BlockKind.PARAGRAPH, BlockKind.TABLE_ROW
ITEM = BlockKind.LIST_ITEM

Line = tuple[BlockKind, str, str]
"""Kind, label and words; a list item's label is printed before its words with a full stop."""


def letter(
    *parts: tuple[Part, list[Line]],
    kind: str = "written-questions",
    authors: tuple[str, ...] = (ASKER,),
    answered_by: tuple[str, ...] = (OFFICE,),
) -> Letter:
    """A letter of these parts, whose own offsets are filled in."""
    text, blocks, placed = "", [], []
    for index, (part, lines) in enumerate(parts):
        begin = len(text)
        for block, label, words in lines:
            start = len(text)
            printed = f"{label}. " if block is ITEM else ""
            text += printed + words + "\n"
            blocks.append(
                Block(block, start, len(text) - 1, start + len(printed), label, part=index)
            )
        placed.append(
            Part(begin, len(text), part.kind, sender=part.sender, addressee=part.addressee)
        )
    metadata = Metadata("proef", kind, authors=authors, answered_by=answered_by)
    return Letter(text, len(text), metadata, tuple(blocks), tuple(placed))
