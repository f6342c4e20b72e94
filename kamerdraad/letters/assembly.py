"""From a draft to a `Letter`: one text, and offsets on it for blocks, notes and parts."""

from collections import Counter

from kamerdraad.letters.draft import Draft, DraftBlock
from kamerdraad.letters.identifiers import from_name, printed_identifier
from kamerdraad.letters.metadata import metadata, settle_kind
from kamerdraad.letters.model import Block, BlockKind, Footnote, Letter, Part
from kamerdraad.letters.namedquestions import read_named_questions
from kamerdraad.letters.parts import DraftPart, find_parts


def assemble(draft: Draft, source: str) -> Letter:
    """The letter of a draft; `source` is the name of its file, which tells its identifier
    where its own words do not."""
    stem = source.rsplit(".", 1)[0] if source else ""
    draft.facts.id = draft.facts.id or printed_identifier(draft)
    from_name(stem, draft.facts)
    settle_kind(draft.blocks, draft.facts)
    if draft.facts.kind == "written-questions":
        read_named_questions(draft.blocks, draft.facts, stem)
    parts = find_parts(draft.blocks, draft.facts)
    owner = [0] * len(draft.blocks)
    for number, part in enumerate(parts):
        owner[part.first : part.last] = [number] * (part.last - part.first)
    text_lines: list[str] = []
    blocks: list[Block] = []
    anchors: dict[str, list[int]] = {}
    position = 0
    for number, block in zip(owner, draft.blocks, strict=True):
        blocks.append(_place(block, position, number))
        _anchor(block, position, anchors)
        text_lines.append(block.text)
        position += len(block.text) + 1
    body_end = max(position - 1, 0)
    footnotes: list[Footnote] = []
    times = Counter(note.mark for note in draft.notes)
    for note in draft.notes:
        line = f"{note.mark} {note.text}"
        body = position + len(note.mark) + 1
        end = position + len(line)
        waiting = anchors.get(note.mark, [])
        times[note.mark] -= 1
        # The last note of a number has every mark that is left; notes before it one each.
        taken = waiting[:1] if times[note.mark] else waiting[:]
        del waiting[: len(taken)]
        footnotes.append(Footnote(note.mark, body, end, tuple(taken), note.page))
        blocks.append(
            Block(BlockKind.FOOTNOTE, position, end, body, label=note.mark, page=note.page)
        )
        text_lines.append(line)
        position = end + 1
    text = "\n".join(text_lines)
    placed = tuple(_place_part(part, blocks, body_end) for part in parts)
    blocks = [_in_part(block, footnotes, placed) for block in blocks]
    return Letter(
        text=text,
        body_end=body_end,
        metadata=metadata(draft.facts, parts, draft.blocks, text, stem),
        blocks=tuple(blocks),
        parts=placed,
        footnotes=tuple(footnotes),
        source=source,
        format=draft.format,
        warnings=tuple(draft.warnings),
    )


def _place(block: DraftBlock, position: int, part: int) -> Block:
    return Block(
        kind=block.kind,
        start=position,
        end=position + len(block.text),
        body=position + block.body,
        label=block.label,
        level=block.level,
        role=block.role,
        part=part,
        page=block.page,
    )


def _anchor(block: DraftBlock, position: int, anchors: dict[str, list[int]]) -> None:
    """Notes a block's marks; the same mark again later belongs to a later note of that number."""
    for offset, mark in block.anchors:
        anchors.setdefault(mark, []).append(position + offset)


def _place_part(part: DraftPart, blocks: list[Block], body_end: int) -> Part:
    return Part(
        start=blocks[part.first].start if blocks else 0,
        end=blocks[part.last - 1].end if part.last else body_end,
        kind=part.kind,
        date=part.date,
        place=part.place,
        sender=part.sender,
        addressee=part.addressee,
        signatories=tuple(part.signatories),
        on_behalf_of=tuple(part.on_behalf_of),
    )


def _in_part(block: Block, footnotes: list[Footnote], parts: tuple[Part, ...]) -> Block:
    """A footnote's block belongs to the part in which its mark stands."""
    if block.kind is not BlockKind.FOOTNOTE or len(parts) < 2:
        return block
    note = next(note for note in footnotes if note.start == block.body)
    if not note.anchors:
        return block
    part = max(i for i, part in enumerate(parts) if part.start <= note.anchors[0])
    return Block(
        block.kind, block.start, block.end, block.body, block.label, part=part, page=block.page
    )
