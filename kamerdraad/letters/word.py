"""Word files (DOCX), read into a draft: the letter as its reader sees it, all changes accepted."""

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.containers import Container
from kamerdraad.letters.draft import Draft, DraftNote, Facts
from kamerdraad.letters.flowing import read_flow
from kamerdraad.letters.model import BlockKind
from kamerdraad.letters.pages import Line
from kamerdraad.letters.story import Story, row_of
from kamerdraad.letters.wordruns import Runs
from kamerdraad.letters.wordstyles import Lists, Styles, W
from kamerdraad.letters.xmlparsing import name_of, parse

if TYPE_CHECKING:
    from docx.document import Document
    from docx.opc.part import Part
    from lxml.etree import _Element

_WRAPPERS = frozenset(
    ("sdt", "sdtcontent", "ins", "moveto", "customxml", "smarttag", "body", "hdr", "ftr")
)
"""Elements around paragraphs that say nothing a letter's reader sees."""


def read_word(data: bytes, where: str) -> Draft:
    """The draft of a Word file; nothing that it links to is fetched, and no macro is looked at."""
    container = Container(data, where)
    for name in container.names:
        if (
            name.endswith((".xml", ".rels"))
            and b"<!DOCTYPE" in (container.read(name) or b"")[:2000]
        ):
            raise UnreadableLetterError(
                f"{where}: '{name[:100]}' in it declares entities of its own; that is refused"
            )
    document = _opened(data, where)
    parts = _Parts(document, where)
    reader = _Reader(Styles(parts.styles), Lists(parts.numbering))
    body = document.part.element.find(f"{W}body")
    if body is None:
        raise UnreadableLetterError(
            f"{where}: the Word file is broken, it has no body; open it and save it anew"
        )
    reader.read(body)
    notes = [
        note for kind in ("footnote", "endnote") for note in reader.notes(kind, parts.notes(kind))
    ]
    reader.story.aside += parts.heads()
    return read_flow(reader.story, notes, Facts(), "docx", parts.warnings, where)


def _opened(data: bytes, where: str) -> "Document":
    from docx import Document

    try:
        return Document(BytesIO(data))
    except Exception as error:  # The library raises whatever its own parts happen to trip over.
        reason = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
        raise UnreadableLetterError(
            f"{where}: the Word file is broken or no letter ({reason}); open it and save it anew"
        ) from None


class _Parts:
    """The parts of the package beside the letter itself; one that is broken is gone without."""

    def __init__(self, document: "Document", where: str) -> None:
        self._where = where
        self.warnings: list[str] = []
        self._parts: dict[str, list[Part]] = {}
        for relation in document.part.rels.values():
            if not relation.is_external:
                kind = relation.reltype.rpartition("/")[2]
                self._parts.setdefault(kind, []).append(relation.target_part)

    def _roots(self, kind: str) -> Iterator["_Element"]:
        for part in self._parts.get(kind, []):
            try:
                yield parse(part.blob, self._where)
            except UnreadableLetterError:
                self.warnings.append(f"the {kind} of the Word file are broken and were left out")

    @property
    def styles(self) -> "_Element | None":
        return next(self._roots("styles"), None)

    @property
    def numbering(self) -> "_Element | None":
        return next(self._roots("numbering"), None)

    def notes(self, kind: str) -> dict[str, "_Element"]:
        """The footnotes or endnotes by the file's number for each."""
        root = next(self._roots(kind + "s"), None)
        found = [] if root is None else root.findall(W + kind)
        return {note.get(W + "id") or "": note for note in found}

    def heads(self) -> list[str]:
        """The lines of the page heads, which may be the letterhead."""
        lines: list[str] = []
        for root in self._roots("header"):
            reader = _Reader(Styles(None), Lists(None))
            reader.read(root)
            lines += [line.text for line in reader.story.lines] + reader.story.aside
        return lines


class _Reader:
    """Walks a story of the file once and keeps its lines."""

    def __init__(self, styles: Styles, lists: Lists) -> None:
        self.story = Story()
        self._styles = styles
        self._lists = lists
        self._runs = Runs()
        self._open = ""
        """Words whose paragraph's end was deleted: they go on in the next."""

    def read(self, element: "_Element") -> None:
        """Reads all paragraphs and tables below an element."""
        for child in element:
            name = name_of(child)
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._table(child)
            elif name in _WRAPPERS:
                self.read(child)
            elif name == "alternatecontent" and len(child):
                self.read(child[0])

    def notes(self, kind: str, elements: dict[str, "_Element"]) -> list[DraftNote]:
        """The notes of a kind that the letter marks, in the order of their marks."""
        found = []
        for (marked, number), mark in list(self._runs.marks.items()):
            if marked == kind and number in elements:
                inner = _Reader(self._styles, self._lists)
                inner.read(elements[number])
                words = " ".join(line.text for line in inner.story.lines)
                found.append(DraftNote(mark, words))
        return found

    def _paragraph(self, paragraph: "_Element") -> None:
        properties = paragraph.find(f"{W}pPr")
        raw = self._open + self._runs.words(paragraph)
        boxes, self._runs.boxes = self._runs.boxes, []
        if properties is not None and properties.find(f"{W}rPr/{W}del") is not None:
            self._open = raw
        else:
            self._open = ""
            self._add(raw, properties)
        for box in boxes:
            self.story.place(self._apart(box))

    def _add(self, raw: str, properties: "_Element | None") -> None:
        heading = self._styles.is_heading(properties)
        listed = self._styles.list_of(properties) if raw.strip() else None
        self.story.add(
            raw,
            kind=BlockKind.HEADING if heading else None,
            label=self._lists.label(*listed) if listed else "",
        )

    def _apart(self, element: "_Element") -> list[Line]:
        """The lines of what stands apart: a cell of a table, a text box."""
        story, self.story = self.story, Story()
        self.read(element)
        apart, self.story = self.story, story
        story.aside += apart.aside
        return apart.lines

    def _table(self, table: "_Element") -> None:
        rows: list[Line] = []
        for row in _inside(table, "tr"):
            if row.find(f"{W}trPr/{W}del") is None:
                rows += row_of([self._apart(cell) for cell in _inside(row, "tc")])
        if table.find(f"{W}tblPr/{W}tblpPr") is not None:
            self.story.place(rows)
        else:
            self.story.lines += rows


def _inside(element: "_Element", wanted: str) -> Iterator["_Element"]:
    """The rows of a table or the cells of a row, also those that stand in a wrapper."""
    for child in element:
        name = name_of(child)
        if name == wanted:
            yield child
        elif name in _WRAPPERS:
            yield from _inside(child, wanted)
