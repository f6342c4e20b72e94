"""What kind of block each paragraph of a plain text is."""

import re

from kamerdraad.letters.dates import DATE
from kamerdraad.letters.draft import DraftBlock
from kamerdraad.letters.labels import find_item, find_label
from kamerdraad.letters.model import BlockKind, Role
from kamerdraad.letters.unwrapping import Paragraph, is_figures

_ADDRESS = re.compile(
    r"(?:>? ?Retouradres\b|Aan\b:?|Aan de\b|De (?:[Vv]oorzitter|[Gg]riffier) van de (?:Eerste|Tweede) Kamer|Postbus \d"
    r"|\d{4} ?[A-Z]{2} [A-ZÀ-Ý’' -]+$|Geachte |Binnenhof \d)"
)
_TO = re.compile(
    r"Aan (?:de|het|den|mevrouw|de heer) (?:leden|[Vv]oorzitter|[Mm]inister|[Ss]taatssecretaris|[Vv]aste"
    r"|[Gg]riffier|Eerste|Tweede)"
)
_DATELINE = re.compile(
    r"(?:(?:Datum:?|Voorgesteld|Ontvangen|Vastgesteld) |[’'‘]?[A-ZÀ-Ýs][\w’' -]{1,30}, )?(?i:"
    + DATE.pattern
    + r")\.?$"
)
OFFICE = re.compile(
    r"(?:mede namens )?(?:(?:de|het|van de|DE|De)\s+)?(?:waarnemend |plaatsvervangend |adjunct-|demissionair )*"
    r"(?:minister-president|minister|staatssecretaris|griffier|voorzitter|ondervoorzitter)\b",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:(?:mr|dr|drs|ir|ing|prof|MSc|mw|dhr|de heer|mevrouw)\.? ?){0,4}"
    r"(?:[A-ZÀ-Ý]\.[ ]?|[A-ZÀ-Ý][a-zà-ÿ]{0,2}\.){0,6} ?"
    r"(?:[A-ZÀ-Ý][\w’'-]+|(?:van|de|der|den|te|ter|ten|het|’t|'t|von|el|al|la|le|du|in|op|bin)\b)"
    r"(?:[ -](?:[A-ZÀ-Ý][\w’'.-]*|\([A-Z][\w. ]+\)|van|de|der|den|te|ter|ten|het|’t|'t|von|el|al|la|le|du|in|op|bin))*"
    r"(?:,? (?:MSc|MA|MBA|LLM|RA|PhD))?$"
)
_CLOSING = re.compile(r"(?:Hoogachtend|Met vriendelijke groet|Namens)\b.{0,60}$")
_HEAD_OF_QUESTIONS = re.compile(
    r"(?:Mondelinge )?(?:[Vv]raag|[Vv]ragen) van (?:het|de) (?:lid|leden|fractie)|(?:Antwoord|Mededeling|Antwoorden) van"
    r" (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)|Zie ook Aanhangsel|\((?:ingezonden|ontvangen) \d"
)
_CAPITALS = re.compile(r"[^a-zà-ÿ]*[A-ZÀ-Ý]{4}[^a-zà-ÿ]*(?:[cC]\.[sS]\.)?$")
_END = re.compile(r"[.?!:;…][)\]»”’\"']*(?: ?\[?\d{1,3}[)\]])?$")
_FINITE = re.compile(
    r"\b(?:is|zijn|was|waren|wordt|worden|werd|heeft|hebben|had|kan|kunnen|zal|zullen|moet|moeten"
    r"|ben|bent|heb|verwijs|wil|willen|mag|mogen|doe|deel|vind|acht|geldt|blijft|komt|gaat)\b"
)


def blocks_of(paragraphs: list[Paragraph]) -> list[DraftBlock]:
    """The blocks of the paragraphs, in order, with labels split off where words follow them."""
    numbered = _bare_numbers(paragraphs)
    blocks: list[DraftBlock] = []
    for index, paragraph in enumerate(paragraphs):
        following = paragraphs[index + 1] if index + 1 < len(paragraphs) else None
        first = len(blocks)
        if index in numbered or paragraph.kind is BlockKind.LABEL:
            number = paragraph.text.rstrip(".")
            blocks.append(_block(BlockKind.LABEL, paragraph.text, paragraph, number))
        else:
            _add(paragraph, following, blocks)
        _carry(paragraph, blocks, first)
    _mark_letterhead(blocks)
    _mark_signatures(blocks)
    return blocks


def _add(paragraph: Paragraph, following: Paragraph | None, blocks: list[DraftBlock]) -> None:
    """Adds a paragraph's block, and before it one for the label that it opens with."""
    text = paragraph.text
    label = find_label(text)
    if label:
        blocks.append(_block(BlockKind.LABEL, text[: label.end].rstrip(), paragraph, label.number))
        text = text[label.body :]
    if text:
        blocks.append(_classify(text, paragraph, following, blocks))


def _carry(paragraph: Paragraph, blocks: list[DraftBlock], first: int) -> None:
    """Gives the paragraph's blocks, from `first` on, what the file itself said of it."""
    begin = len(paragraph.text)
    # From the last block back: it holds the paragraph's end.
    for block in reversed(blocks[first:]):
        end, begin = begin, begin - len(block.text) if block is not blocks[first] else 0
        block.anchors = [
            (min(offset - begin, len(block.text)), mark)
            for offset, mark in paragraph.anchors
            if begin <= offset < end or (offset == end == len(paragraph.text))
        ]
        block.role = paragraph.role
    if paragraph.role is not Role.NONE and first:
        before = blocks[first - 1]
        for block in blocks[first:]:
            if block.kind is BlockKind.PARAGRAPH and before.role is paragraph.role:
                block.label = before.label if before.kind in _NUMBERED else ""


_NUMBERED = frozenset((BlockKind.LABEL, BlockKind.PARAGRAPH))


def name_block(block: DraftBlock) -> None:
    """Names a block of a structured file that the file calls a mere paragraph."""
    text = block.text
    label = find_label(text)
    item = find_item(text)
    if label and label.body == len(text):
        block.kind, block.label, block.body = BlockKind.LABEL, label.number, len(text)
    elif item and item.body < len(text):
        block.kind, block.label, block.body = BlockKind.LIST_ITEM, item.number, item.body
    elif len(text) < 160 and _TO.match(text) and not _FINITE.search(text):
        block.kind = BlockKind.ADDRESS
    elif len(text) < 60 and _DATELINE.match(text):
        block.kind = BlockKind.DATELINE


def _block(kind: BlockKind, text: str, paragraph: Paragraph, label: str = "") -> DraftBlock:
    return DraftBlock(kind, text, label, body=len(text) if label else 0, page=paragraph.page)


def _classify(
    text: str, paragraph: Paragraph, following: Paragraph | None, before: list[DraftBlock]
) -> DraftBlock:
    block = DraftBlock(BlockKind.PARAGRAPH, text, page=paragraph.page)
    if _is_row(text, paragraph):
        block.kind = BlockKind.TABLE_ROW
        return block
    if paragraph.kind is not None and not (paragraph.kind is BlockKind.HEADING and _says(text)):
        block.kind = paragraph.kind
        return block
    item = find_item(text)
    if item and item.body < len(text):
        block.kind = BlockKind.LIST_ITEM
        block.label, block.body = item.number, item.body
        block.level = 0 if item.kind == "number" or not _in_numbered(before) else 1
        return block
    if _is_address(text):
        block.kind = BlockKind.ADDRESS
        return block
    if len(text) < 60 and _DATELINE.match(text):
        block.kind = BlockKind.DATELINE
    elif _HEAD_OF_QUESTIONS.match(text) and not (before and before[-1].kind is BlockKind.LABEL):
        block.kind = BlockKind.HEADING
    elif _CLOSING.match(text) and len(text) < 70:
        block.kind = BlockKind.SIGNATURE
    elif paragraph.role is Role.NONE and _is_heading(text, paragraph, following, before):
        block.kind = BlockKind.HEADING
    return block


def _says(text: str) -> bool:
    """Whether words in the style of a heading are a sentence: some print questions in bold so."""
    return bool(_END.search(text)) and len(text.split()) > 8


def _is_address(text: str) -> bool:
    """Whether the line says to whom the letter goes, or belongs to a letterhead."""
    if len(text) >= 160 or _FINITE.search(text) or text.endswith((".", "?")):
        return False
    return bool(_TO.match(text) or (_ADDRESS.match(text) and len(text) < 90))


def _in_numbered(before: list[DraftBlock]) -> bool:
    """Whether the last list item outside sub-items is a numbered one, directly before."""
    for block in reversed(before[-12:]):
        if block.kind is not BlockKind.LIST_ITEM:
            return False
        if block.label.isdigit():
            return True
    return False


def _is_row(text: str, paragraph: Paragraph) -> bool:
    """Whether the line is a row of a table: cells in columns, or mostly figures."""
    return paragraph.columns or is_figures(text)


def _is_heading(
    text: str, paragraph: Paragraph, following: Paragraph | None, before: list[DraftBlock]
) -> bool:
    """Whether a short line without an end stands over the words that follow it."""
    if _CAPITALS.match(text) and len(text) < 250:
        return True
    if before and before[-1].kind is BlockKind.LABEL:
        return False
    if len(text) > 120 or len(text.split()) > 16 or _END.search(text) or text.endswith(","):
        return False
    if not re.match(r"[A-ZÀ-Ý\d«“‘]", text) or following is None or OFFICE.match(text):
        return False
    if text[-1] in '”»"' and text[0] not in '«“"':
        return False
    if _NAME.match(text) and len(text.split()) < 5 and before and OFFICE.match(before[-1].text):
        return False
    return not _FINITE.search(text) or text.endswith("?")


def _bare_numbers(paragraphs: list[Paragraph]) -> frozenset[int]:
    """Indexes of paragraphs that are nothing but a number, where these count up from 1."""
    found = [
        (index, int(match[1]))
        for index, paragraph in enumerate(paragraphs)
        if (match := re.match(r"(\d{1,3})\.?$", paragraph.text))
    ]
    if any((label := find_label(p.text)) and label.kind == "question" for p in paragraphs):
        return frozenset()
    run: list[int] = []
    for index, number in found:
        if number == len(run) + 1:
            run.append(index)
    return frozenset(
        run if len(run) >= 2 or (run and paragraphs[run[0]].text.endswith(".")) else ()
    )


def _mark_letterhead(blocks: list[DraftBlock]) -> None:
    """Short lines above the first words are the letterhead: addresses, telephone, reference."""
    for head in blocks[: _end_of_letterhead(blocks)]:
        short = len(head.text) < 90 and not _END.search(head.text)
        if short and head.kind in _LETTERHEAD and not _CAPITALS.match(head.text):
            head.kind, head.label, head.body = BlockKind.ADDRESS, "", 0


def _end_of_letterhead(blocks: list[DraftBlock]) -> int:
    """The index of the salutation, or of the first sentence below a return address; else 0."""
    returned = False
    for index, block in enumerate(blocks[:60]):
        if re.match(r"Geachte (?:heer |mevrouw )?[\w ,]{3,60}$", block.text):
            return index
        returned = returned or "Retouradres" in block.text
        if returned and len(block.text) > 60 and block.text.endswith("."):
            return index
    return 0


_LETTERHEAD = frozenset(
    (BlockKind.HEADING, BlockKind.TABLE_ROW, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
)


def _is_signed_name(block: DraftBlock) -> bool:
    """Whether a line is nothing but a person's name."""
    prose = block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING)
    if not prose or len(block.text) >= 60 or _CAPITALS.match(block.text):
        return False
    return bool(_NAME.match(block.text))


def _mark_signatures(blocks: list[DraftBlock]) -> None:
    """Marks who signs: an office that ends in a comma with the name below, or a name above an office."""
    for index, block in enumerate(blocks):
        text = block.text
        if block.kind not in (BlockKind.PARAGRAPH, BlockKind.HEADING) or len(text) > 160:
            continue
        after = blocks[index + 1] if index + 1 < len(blocks) else None
        if OFFICE.match(text) and not _FINITE.search(text) and not text.endswith((".", "?", ":")):
            named = after is not None and _is_signed_name(after)
            if (
                after is not None
                and named
                and (
                    text.endswith(",")
                    or after.kind is not BlockKind.PARAGRAPH
                    or re.match(r"(?:[a-z]{2,5}\. )*[A-Z]\.", after.text)
                )
            ):
                block.kind = after.kind = BlockKind.SIGNATURE
            elif text.endswith(",") and (after is None or OFFICE.match(after.text)):
                block.kind = BlockKind.SIGNATURE
            elif index and _is_signed_name(blocks[index - 1]):
                block.kind = blocks[index - 1].kind = BlockKind.SIGNATURE
