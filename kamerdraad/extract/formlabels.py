"""Forms, such as the fiche on a proposal of the European Commission: labels with what is filled in."""

import re
from collections.abc import Sequence

from kamerdraad.letters.model import Block, BlockKind, Letter

_LETTER = re.compile(r"[a-z]")
_CLOSED = re.compile(r"[.,;:?!”»\"][\d)]*$| (?:en|of)$")
_LONGEST = 160
_ENOUGH = 3
"""Labels that a form has at least: a list that ends in a paragraph has one."""


def form_labels(letter: Letter) -> frozenset[int]:
    """The blocks that are no sentences but a form's labels and what is filled in behind them.

    Lettered items ("c) Rechtsbasis") are labels where, one after another, something else than
    the next item stands under them; the items of a list follow each other.
    """
    blocks = [
        (index, block)
        for index, block in enumerate(letter.blocks)
        if block.start < letter.body_end and block.kind is not BlockKind.FOOTNOTE
    ]
    items = [
        (place, index) for place, (index, block) in enumerate(blocks) if _labels(letter, block)
    ]
    filled = [place for place, _ in items if not _is_item(blocks, place + 1)]
    if len(filled) < _ENOUGH or 2 * len(filled) < len(items):
        return frozenset()
    found = {index for _, index in items}
    for place in filled:
        if place + 1 < len(blocks) and not _closed(letter, blocks[place + 1][1]):
            found.add(blocks[place + 1][0])
    return frozenset(found)


def _labels(letter: Letter, block: Block) -> bool:
    """A lettered item that opens with a capital and is closed by nothing, as a heading is."""
    words = letter.text[block.body : block.end].strip()
    return (
        block.kind is BlockKind.LIST_ITEM
        and _LETTER.fullmatch(block.label) is not None
        and words[:1].isupper()
        and len(words) <= _LONGEST
        and not _closed(letter, block)
    )


def _closed(letter: Letter, block: Block) -> bool:
    return _CLOSED.search(letter.text[block.body : block.end].strip()) is not None


def _is_item(blocks: Sequence[tuple[int, Block]], place: int) -> bool:
    return place >= len(blocks) or blocks[place][1].kind is BlockKind.LIST_ITEM
