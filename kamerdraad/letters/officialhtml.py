"""HTML pages, first of all those of the official publications, read into a draft."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.decoding import decode
from kamerdraad.letters.draft import Draft, DraftNote, Facts
from kamerdraad.letters.flowing import read_flow
from kamerdraad.letters.htmlnotes import Notes
from kamerdraad.letters.model import BlockKind, Role
from kamerdraad.letters.pages import Line, clean
from kamerdraad.letters.story import BREAK, MARK, Story, row_of
from kamerdraad.letters.wordstyles import in_form
from kamerdraad.letters.xmlmetadata import take_metadata
from kamerdraad.letters.xmlparsing import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_GONE = frozenset(
    (
        *("script", "style", "noscript", "template", "head", "title", "meta", "link", "nav"),
        *("aside", "form", "button", "select", "textarea", "input", "svg", "math", "iframe"),
        *("object", "embed", "audio", "video", "canvas", "map", "img", "dialog", "base"),
    )
)
"""What is no part of a letter on a page: programs, style, navigation, forms, pictures."""
_AROUND = frozenset(("header", "footer"))
"""Left out where they stand around the letter, read where they stand within its text."""
_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "caption", "summary"))
_BLOCKS = _HEADINGS | frozenset(
    (
        *("p", "div", "section", "article", "main", "body", "html", "header", "footer", "ul"),
        *("ol", "li", "dl", "dt", "dd", "table", "thead", "tbody", "tfoot", "tr", "td", "th"),
        *("blockquote", "pre", "address", "figure", "figcaption", "hr", "fieldset", "details"),
        *("center", "hgroup", "menu", "colgroup", "col", "legend"),
    )
)
_ROLES = {"vraag": Role.QUESTION, "antwoord": Role.ANSWER}
_LIST_FORMS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}


def read_html(data: bytes, where: str) -> Draft:
    """The draft of a page; its scripts are not run, its styles and links not fetched."""
    warnings: list[str] = []
    root = _parsed(data, where, warnings)
    facts = Facts()
    for meta in root.iter("meta"):
        name, content = meta.get("name"), clean(meta.get("content") or "")
        if name and content:
            take_metadata(name, content, facts)
    body = _letter_in(root)
    reader = _Reader(Notes(body))
    reader.read(body)
    return read_flow(reader.story, reader.notes, facts, "html", warnings, where)


def _parsed(data: bytes, where: str, warnings: list[str]) -> "_Element":
    from lxml import etree, html

    text, said = decode(data, where)
    stated = re.search(rb"charset=[\"']?([\w-]{3,20})", data[:2000])
    if stated and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            text, said = data.decode(stated[1].decode()), []
        except (LookupError, UnicodeDecodeError):
            said = said or ["the page is not in the encoding that it says"]
    warnings += said
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        raise UnreadableLetterError(f"{where}: the page holds no words of a letter") from None
    if any("Excessive depth" in str(error.message) for error in parser.error_log):
        raise UnreadableLetterError(
            f"{where}: the elements of the page are nested too deep; give the letter's XML or text"
        )
    return root


def _letter_in(root: "_Element") -> "_Element":
    """The element that holds the letter: the publication's own text, else the page's main part."""
    for wanted in (
        lambda element: element.get("id") == "broodtekst",
        lambda element: "broodtekst-container" in _classes(element),
        lambda element: name_of(element) == "main" or element.get("role") == "main",
        lambda element: name_of(element) == "article",
        lambda element: name_of(element) == "body",
    ):
        found = [element for element in root.iter("*") if wanted(element)]
        if len(found) == 1 and any(text.strip() for text in found[0].itertext()):
            parent = found[0].getparent()
            # The notes of a publication may stand beside its text.
            beside = parent is not None and any(one.get("id") == "noten" for one in parent)
            return parent if parent is not None and beside else found[0]
    return root


class _Reader:
    """Walks the page once and keeps its lines and notes."""

    def __init__(self, notes: Notes) -> None:
        self.story = Story()
        self.notes: list[DraftNote] = []
        self._notes = notes
        self._pending: list[str] = []

    def read(self, element: "_Element") -> None:
        """Reads all that an element shows."""
        self._walk(element, Role.NONE, None)
        self._flush(Role.NONE, None)

    def _flush(self, role: Role, kind: BlockKind | None, label: str = "") -> None:
        raw = "".join(self._pending)
        self._pending = []
        if raw.strip():
            self.story.add(raw, kind=kind, role=role, label=label)

    def _walk(
        self, element: "_Element", role: Role, kind: BlockKind | None, label: str = ""
    ) -> None:
        """Reads what stands in a block; loose words in it are lines of their own."""
        self._text(element.text)
        for child in element:
            name = name_of(child)
            around = name in _AROUND and name_of(element) in ("body", "html")
            if around or name in _GONE or _is_hidden(child) or self._notes.is_note(child):
                pass
            elif name in _BLOCKS:
                self._flush(role, kind, label)
                label = self._block(child, name, role, kind, label)
            elif any(name_of(inner) in _BLOCKS for inner in child.iter()):
                self._walk(child, role, kind, label)
            else:
                self._pending.extend(self._inline(child))
            self._text(child.tail)
        self._flush(role, kind, label)

    def _block(
        self, element: "_Element", name: str, role: Role, kind: BlockKind | None, label: str
    ) -> str:
        """Reads a block, and gives the label that waits for the words of the next one."""
        role = next((_ROLES[one] for one in _classes(element) if one in _ROLES), role)
        if name == "tr":
            self.story.lines += row_of([self._apart(cell, role) for cell in element])
        elif name in ("ul", "ol", "menu"):
            self._list(element, name, role)
        else:
            if name in _HEADINGS:
                kind = BlockKind.HEADING
                bare = re.fullmatch(r"\W*\d{1,3}\W*", "".join(str(t) for t in element.itertext()))
                if role is not Role.NONE and bare:
                    kind = BlockKind.LABEL
            elif "kamerstukdatum" in _classes(element):
                kind = BlockKind.DATELINE
            before = len(self.story.lines)
            self._walk(element, role, kind, label)
            return label if len(self.story.lines) == before else ""
        return ""

    def _list(self, element: "_Element", name: str, role: Role) -> None:
        start = element.get("start") or "1"
        count = int(start) if start.isascii() and start.isdigit() and len(start) < 6 else 1
        form = _LIST_FORMS.get(element.get("type") or "1", "decimal")
        unmarked = {"no-mark", "geen", "expliciet"} & set(_classes(element))
        for item in element:
            if name_of(item) != "li" or self._notes.is_note(item):
                continue
            label = f"{in_form(count, form)}." if name == "ol" else "•"
            shown = " ".join(
                islice((str(text) for text in item.itertext() if text.strip()), 3)
            ).lstrip()
            if unmarked or re.match(r"(?:\d{1,3}|[a-z]{1,3})[.)](?:\s|$)|[–•-]\s", shown[:12]):
                # The page prints the number itself.
                label = ""
            self._walk(item, role, None, label)
            count += 1

    def _apart(self, element: "_Element", role: Role) -> list[Line]:
        story, self.story = self.story, Story()
        self._walk(element, role, None)
        apart, self.story = self.story, story
        return apart.lines

    def _text(self, text: str | None) -> None:
        if text:
            self._pending.append(re.sub(r"\s+", " ", text))

    def _inline(self, element: "_Element") -> Iterator[str]:
        name = name_of(element)
        note = self._notes.marked_by(element)
        if note is not None:
            yield f"{MARK[0]}{note.mark}{MARK[1]}"
            if note.first:
                self.notes.append(DraftNote(note.mark, self._notes.words(note)))
            return
        if name == "br":
            yield BREAK
            return
        yield re.sub(r"\s+", " ", element.text or "")
        for child in element:
            if name_of(child) and name_of(child) not in _GONE and not _is_hidden(child):
                yield from self._inline(child)
            yield re.sub(r"\s+", " ", child.tail or "")


def _classes(element: "_Element") -> list[str]:
    return (element.get("class") or "").lower().split()


def _is_hidden(element: "_Element") -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    hidden = element.get("hidden") is not None or element.get("aria-hidden") == "true"
    return hidden or "display:none" in style or "visibility:hidden" in style
