"""OpenDocument texts (ODT), read into a draft."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.containers import Container
from kamerdraad.letters.draft import Draft, DraftNote, Facts
from kamerdraad.letters.flowing import read_flow
from kamerdraad.letters.model import BlockKind
from kamerdraad.letters.opendocumentlists import Counter, Lists
from kamerdraad.letters.pages import Line, clean
from kamerdraad.letters.story import BREAK, MARK, Story, row_of
from kamerdraad.letters.xmlmetadata import take_metadata
from kamerdraad.letters.xmlparsing import name_of, parse, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_GONE = frozenset(
    (
        *("tracked-changes", "annotation", "annotation-end", "page-number", "page-count"),
        *("table-of-content", "illustration-index", "table-index", "object-index", "user-index"),
        *("alphabetical-index", "bibliography", "sequence-decls", "variable-decls", "forms"),
        *("user-field-decls", "dde-connection-decls", "script", "ruby-text", "desc", "title"),
        *("covered-table-cell", "toc-mark", "toc-mark-start", "alphabetical-index-mark"),
    )
)
"""What a reader of the letter does not see as its words: deleted words, comments, navigation."""
_WRAPPERS = frozenset(
    (
        *("text", "body", "section", "soft-page-break", "table-header-rows", "table-rows"),
        *("table-row-group", "table-header-columns", "index-body", "frame", "text-box", "g"),
        *("header", "footer", "header-first", "footer-first", "header-left", "footer-left"),
        *("numbered-paragraph", "note-body"),
    )
)


def read_opendocument(data: bytes, where: str) -> Draft:
    """The draft of an OpenDocument text; nothing that it links to is fetched."""
    container = Container(data, where)
    if b"encryption-data" in (container.read("META-INF/manifest.xml") or b""):
        raise UnreadableLetterError(
            f"{where}: the ODT file is locked by a password; unlock it and try again"
        )
    content = container.read("content.xml")
    if content is None:
        raise UnreadableLetterError(f"{where}: the ODT file holds no content.xml; fetch it again")
    root = parse(content, where)
    styles = container.read("styles.xml")
    page = parse(styles, where) if styles else None
    reader = _Reader(Lists([tree for tree in (root, page) if tree is not None]))
    for body in root.iter("{*}body"):
        reader.read(body)
    if page is not None:
        for master in page.iter("{*}master-page"):
            heads = _Reader(Lists([]))
            heads.read(master)
            reader.story.aside += [line.text for line in heads.story.lines]
    facts = Facts()
    meta = container.read("meta.xml")
    if meta:
        _read_metadata(parse(meta, where), facts)
    return read_flow(reader.story, reader.notes, facts, "odt", [], where)


def _read_metadata(root: "_Element", facts: Facts) -> None:
    """What the official repository wrote into the file: "OVERHEIDop.ParlID/DC.identifier"."""
    for field in root.iter(f"{_META}user-defined"):
        name = (field.get(f"{_META}name") or "").rpartition("/")[2]
        content = clean(words_of(field))
        if name and content:
            take_metadata(name, content, facts)


class _Reader:
    """Walks the text once and keeps its lines and notes."""

    def __init__(self, lists: Lists) -> None:
        self.story = Story()
        self.notes: list[DraftNote] = []
        self._lists = lists
        self._boxes: list[_Element] = []

    def read(self, element: "_Element") -> None:
        """Reads all paragraphs, lists and tables below an element."""
        for child in element:
            name = name_of(child)
            if name in _GONE or _is_hidden(child):
                continue
            if name in ("p", "h"):
                self._paragraph(child, name)
            elif name == "list":
                self._list(child, self._lists.begin(child))
            elif name == "table":
                for row in _rows(child):
                    self.story.lines += row_of([self._apart(cell) for cell in row])
            elif name == "frame":
                self.story.place(self._apart(child))
            elif name in _WRAPPERS:
                self.read(child)

    def _paragraph(self, paragraph: "_Element", name: str, label: str = "") -> None:
        raw = "".join(self._words(paragraph))
        boxes, self._boxes = self._boxes, []
        kind = BlockKind.HEADING if name == "h" else None
        self.story.add(raw, kind=kind, label=label)
        for box in boxes:
            self.story.place(self._apart(box))

    def _list(self, element: "_Element", counter: Counter) -> None:
        for item in element:
            if name_of(item) not in ("list-item", "list-header"):
                continue
            label = counter.next(item) if name_of(item) == "list-item" else ""
            for child in item:
                name = name_of(child)
                if name in ("p", "h"):
                    self._paragraph(child, name, label)
                    label = ""
                elif name == "list":
                    self._list(child, counter.deeper(child))

    def _apart(self, element: "_Element") -> list[Line]:
        """The lines of what stands apart: a cell of a table, a text box, a note."""
        story, self.story = self.story, Story()
        self.read(element)
        apart, self.story = self.story, story
        story.aside += apart.aside
        return apart.lines

    def _words(self, element: "_Element") -> Iterator[str]:
        yield re.sub(r"\s+", " ", element.text or "")
        for child in element:
            name = name_of(child)
            if name == "note":
                yield self._note(child)
            elif name == "frame":
                self._boxes.append(child)
            elif name == "line-break":
                yield BREAK
            elif name in ("s", "tab"):
                yield " "
            elif name and name not in _GONE and not _is_hidden(child):
                yield from self._words(child)
            yield re.sub(r"\s+", " ", child.tail or "")

    def _note(self, note: "_Element") -> str:
        citation = note.find(f"{_TEXT}note-citation")
        mark = "" if citation is None else clean(words_of(citation)).strip("[]().")
        mark = mark or str(len(self.notes) + 1)
        place = len(self.notes)
        body = note.find(f"{_TEXT}note-body")
        lines = [] if body is None else self._apart(body)
        self.notes.insert(place, DraftNote(mark, " ".join(line.text for line in lines)))
        return f"{MARK[0]}{mark}{MARK[1]}"


def _rows(table: "_Element") -> Iterator[list["_Element"]]:
    """The rows of a table, each as its cells."""
    for child in table:
        name = name_of(child)
        if name == "table-row":
            yield [cell for cell in child if name_of(cell) == "table-cell"]
        elif name in _WRAPPERS:
            yield from _rows(child)


def _is_hidden(element: "_Element") -> bool:
    """Whether the file says that an element is not shown."""
    return element.get(f"{_TEXT}display") == "none" or element.get(f"{_TEXT}is-hidden") == "true"
