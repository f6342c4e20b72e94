"""Official-publication XML (`officiele-publicatie`), read into a draft."""

import re
from typing import TYPE_CHECKING

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.draft import Draft, DraftBlock, DraftNote, Facts
from kamerdraad.letters.heads import read_head_of_questions, sign_motion
from kamerdraad.letters.labels import find_item, find_label
from kamerdraad.letters.model import BlockKind, Role
from kamerdraad.letters.structure import name_block
from kamerdraad.letters.xmlinline import INLINE, NOTES, Inline, Piece
from kamerdraad.letters.xmlmetadata import read_metadata
from kamerdraad.letters.xmlparsing import name_of, parse, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

DEPTH = 200
"""Elements nested deeper than this belong to no letter."""

_ROOTS = frozenset(
    [
        "officiele-publicatie",
        "kamerstuk",
        "kamervragen",
        "niet-dossier-stuk",
        "handelingen",
        "vergadering",
    ]
)
_HEADS = frozenset(
    ["metadata", "kamerstukkop", "kamervraagkop", "kamervraagnummer", "dossier", "stuknr", "meta"]
)
_TITLES = frozenset(
    ["titel", "tussenkop", "kop", "subtitel", "ondertitel", "intitule", "citeertitel"]
)
_NUMBERS = frozenset(("nr", "li.nr", "kopnr", "label"))
_SIGNS = frozenset(("ondertekening", "ondertekenaar", "naam", "functie", "slotondertekening"))


def read_xml(data: bytes, where: str) -> Draft:
    """The draft of an official publication; its entities are not resolved, nothing is fetched."""
    root = parse(data, where)
    name = name_of(root)
    if name not in _ROOTS and not any(name_of(element) in _ROOTS for element in root):
        raise UnreadableLetterError(
            f"{where}: XML with root <{name[:40]}> is no official publication (officiele-publicatie)"
        )
    facts = Facts()
    read_metadata(root, facts)
    reader = _Reader()
    reader.walk(root)
    if not reader.blocks:
        raise UnreadableLetterError(f"{where}: the XML holds no words of a letter")
    read_head_of_questions(reader.blocks, facts)
    sign_motion(reader.blocks, facts)
    return Draft(reader.blocks, reader.notes(), facts, "xml", reader.warnings)


class _Reader:
    """Walks the tree once and keeps blocks and notes in the order of the file."""

    def __init__(self) -> None:
        self.blocks: list[DraftBlock] = []
        self._inline = Inline()
        self.warnings: list[str] = []

    def notes(self) -> list[DraftNote]:
        """The notes that stood in what was walked."""
        return self._inline.notes

    def walk(self, root: "_Element") -> None:
        """Reads everything below `root`; a stack instead of recursion, so depth costs nothing."""
        self._children(root, _Place())

    def _children(self, element: "_Element", place: "_Place") -> None:
        if place.depth > DEPTH:
            self._paragraph(words_of(element), [], place)
            self.warnings.append("elements nested too deep were read as plain words")
            return
        loose: list[Piece] = [Piece(element.text or "")]
        for child in element:
            name = name_of(child)
            if name in INLINE and name not in _SIGNS:
                loose.append(Piece("", child))
            else:
                self._loose(loose, place)
                loose = []
                self._element(child, name, place)
            loose.append(Piece(child.tail or ""))
        self._loose(loose, place)

    def _loose(self, pieces: list["Piece"], place: "_Place") -> None:
        """Words that stand directly in an element that should hold blocks."""
        text, anchors = self._inline.flatten(pieces)
        self._paragraph(text, anchors, place)

    def _element(self, element: "_Element", name: str, place: "_Place") -> None:
        if name in _HEADS:
            return
        inner = place.inside(name)
        if name in NOTES:
            self._inline.note(element)
        elif name == "titel" and _name_of_parent(element) == "dossier":
            return
        elif name in _TITLES:
            self._heading(element, inner)
        elif name == "kamervraagomschrijving":
            text, anchors = self._inline.flatten([Piece("", element)])
            self._add(BlockKind.HEADING, text, anchors, inner)
        elif name in ("vraag", "antwoord"):
            self._question(element, name, inner)
        elif name == "li":
            self._item(element, inner)
        elif name in ("row", "tr"):
            self._row(element, inner)
        elif name == "datumtekst":
            text, anchors = self._inline.flatten([Piece("", element)])
            self._add(BlockKind.DATELINE, text, anchors, inner)
        elif name in _SIGNS:
            self._sign(element, name, inner)
        elif name in ("bijlage", "bijlagen"):
            inner.part = "annex"
            before = len(self.blocks)
            self._children(element, inner)
            if len(self.blocks) > before:
                self.blocks[before].new_part = "annex"
        elif _holds_blocks(element):
            self._children(element, inner)
        else:
            text, anchors = self._inline.flatten([Piece("", element)])
            self._paragraph(text, anchors, inner)

    def _heading(self, element: "_Element", place: "_Place") -> None:
        text, anchors = self._inline.flatten([Piece("", element)])
        label = find_label(text)
        if label and label.body == len(text):
            block = self._add(BlockKind.LABEL, text, anchors, place)
            if block:
                block.label, block.body = label.number, len(block.text)
            return
        self._add(BlockKind.HEADING, text, anchors, place)

    def _question(self, element: "_Element", name: str, place: "_Place") -> None:
        """A question or an answer: its number is a label, its words have the role."""
        place.role = Role.QUESTION if name == "vraag" else Role.ANSWER
        first = len(self.blocks)
        numbers = ""
        for child in element:
            if name_of(child) in _NUMBERS:
                text, anchors = self._inline.flatten([Piece("", child)])
                label = find_label(text)
                digits = re.search(r"\d.*", text)
                numbers = label.number if label else digits.group().strip(" .:") if digits else ""
                block = self._add(BlockKind.LABEL, text, anchors, place)
                if block:
                    block.label, block.body = numbers, len(block.text)
        self._children_but(element, _NUMBERS, place)
        for block in self.blocks[first:]:
            block.role = place.role
            if block.kind is BlockKind.PARAGRAPH:
                block.label = numbers

    def _children_but(self, element: "_Element", names: frozenset[str], place: "_Place") -> None:
        self._loose([Piece(element.text or "")], place)
        for child in element:
            name = name_of(child)
            if name not in names:
                if name in INLINE and name not in _SIGNS:
                    self._loose([Piece("", child)], place)
                else:
                    self._element(child, name, place)
            self._loose([Piece(child.tail or "")], place)

    def _item(self, element: "_Element", place: "_Place") -> None:
        """A list item: its number and first words are one block, further paragraphs follow."""
        number = ""
        for child in element:
            if name_of(child) in _NUMBERS:
                number, _ = self._inline.flatten([Piece("", child)])
                break
        first = len(self.blocks)
        self._children_but(element, _NUMBERS, place)
        if len(self.blocks) == first:
            self._add(BlockKind.PARAGRAPH, number, [], place)
            return
        for block in self.blocks[first:]:
            if block.kind is BlockKind.PARAGRAPH:
                block.kind = BlockKind.LIST_ITEM
                block.level = place.level
        block = self.blocks[first]
        if (
            number
            and block.kind is BlockKind.LIST_ITEM
            and not block.label.strip("0123456789 entm/,")
        ):
            lead = number + " "
            block.text = lead + block.text
            block.anchors = [(offset + len(lead), mark) for offset, mark in block.anchors]
            block.body = len(lead)
            item = find_item(lead + "x")
            block.label = item.number if item else number.strip(".()")
        elif number:
            self.blocks.insert(
                first, DraftBlock(BlockKind.LABEL, number, number.strip(".()"), len(number))
            )

    def _row(self, element: "_Element", place: "_Place") -> None:
        cells = []
        anchors: list[tuple[int, str]] = []
        position = 0
        for cell in element:
            text, found = self._inline.flatten([Piece("", cell)])
            if text:
                anchors += [(position + offset, mark) for offset, mark in found]
                cells.append(text)
                position += len(text) + 3
        self._add(BlockKind.TABLE_ROW, " | ".join(cells), anchors, place)

    def _sign(self, element: "_Element", name: str, place: "_Place") -> None:
        if name in ("naam", "functie") or not any(name_of(child) in _SIGNS for child in element):
            text, anchors = self._inline.flatten([Piece("", element)])
            self._add(BlockKind.SIGNATURE, text, anchors, place)
            return
        for child in element:
            child_name = name_of(child)
            if child_name in _SIGNS:
                self._sign(child, child_name, place)
            else:
                self._element(child, child_name, place)
            self._loose([Piece(child.tail or "")], place)

    def _paragraph(self, text: str, anchors: list[tuple[int, str]], place: "_Place") -> None:
        block = self._add(BlockKind.PARAGRAPH, text, anchors, place)
        if block and place.role is Role.NONE and place.level < 0:
            name_block(block)

    def _add(
        self, kind: BlockKind, text: str, anchors: list[tuple[int, str]], place: "_Place"
    ) -> DraftBlock | None:
        if not text.strip():
            if anchors and self.blocks:
                last = self.blocks[-1]
                last.anchors += [(len(last.text), mark) for _, mark in anchors]
            return None
        block = DraftBlock(kind, text, role=place.role, anchors=anchors)
        self.blocks.append(block)
        return block


class _Place:
    """Where in the tree a block stands."""

    def __init__(self) -> None:
        self.depth = 0
        self.level = -1
        self.role = Role.NONE
        self.part = ""

    def inside(self, name: str) -> "_Place":
        """The place within an element of this name."""
        place = _Place()
        place.depth = self.depth + 1
        place.level = self.level + (name in ("lijst", "ul", "ol", "list"))
        place.role = self.role
        place.part = self.part
        return place


def _holds_blocks(element: "_Element") -> bool:
    return any(name_of(child) not in INLINE for child in element if name_of(child))


def _name_of_parent(element: "_Element") -> str:
    parent = element.getparent()
    return name_of(parent) if parent is not None else ""
