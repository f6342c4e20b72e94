"""Words within a paragraph of official-publication XML, and the notes that stand among them."""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from kamerdraad.letters.draft import DraftNote
from kamerdraad.letters.pages import clean
from kamerdraad.letters.xmlparsing import name_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

INLINE = frozenset(
    (
        "extref",
        "intref",
        "nadruk",
        "sup",
        "inf",
        "sub",
        "ext-ref",
        "int-ref",
        "noot",
        "naam",
        "voornaam",
        "achternaam",
        "organisatie",
        "datum",
        "kamervraagonderwerp",
        "ondernummer",
        "unl",
        "plaatje",
        "illustratie",
        "functie",
        "raadnr",
        "tussenvoegsel",
        "begrotingshoofdstuk",
        "redactie",
        "emph",
        "b",
        "i",
        "u",
        "strong",
        "em",
        "span",
        "a",
        "br",
        "spatie",
    )
)
"""Elements that stand within a paragraph."""

NOTES = frozenset(("noot", "tabelnoot", "eindnoot"))


class Piece:
    """A stretch of words, or an element that stands among words."""

    __slots__ = ("element", "text")

    def __init__(self, text: str, element: "_Element | None" = None) -> None:
        self.text = text
        self.element = element


class Inline:
    """Makes lines of elements, and keeps the notes it meets."""

    def __init__(self) -> None:
        self.notes: list[DraftNote] = []
        self._marks: dict[str, str] = {}

    def note(self, element: "_Element") -> str:
        """Keeps a note and gives its mark."""
        identifier = element.get("id") or ""
        if identifier in self._marks:
            return self._marks[identifier]
        mark = ""
        pieces: list[Piece] = [Piece(element.text or "")]
        for child in element:
            if name_of(child) in ("noot.nr", "noot.lijst.nr", "nr"):
                mark = clean(words_of(child)).strip("[]().")
            else:
                pieces += [Piece(" "), Piece("", child)]
            pieces.append(Piece(child.tail or ""))
        mark = mark or element.get("nr") or str(len(self.notes) + 1)
        text, _ = self.flatten(pieces)
        self.notes.append(DraftNote(mark, text))
        if identifier:
            self._marks[identifier] = mark
        return mark

    def flatten(self, pieces: list["Piece"]) -> tuple[str, list[tuple[int, str]]]:
        """The words of the pieces as one line, notes taken out, and where their marks stood."""
        words: list[str] = []
        for piece in pieces:
            if piece.element is None:
                words.append(piece.text)
            else:
                words.extend(self._words(piece.element))
        anchors: list[tuple[int, str]] = []
        text = ""
        for index, stretch in enumerate(re.split("\x00(.*?)\x01", "".join(words))):
            if index % 2:
                anchors.append((len(text.rstrip()), stretch))
                continue
            single = re.sub(r"\s+", " ", stretch)
            text += single.lstrip() if not text or text.endswith(" ") else single
        return text.rstrip(), anchors

    def _words(self, element: "_Element") -> Iterator[str]:
        """The words in an element, a note as its mark between control characters."""
        stack: list[tuple[_Element | str, bool]] = [(element, False)]
        while stack:
            node, tail = stack.pop()
            if isinstance(node, str):
                yield node.replace("\x00", "").replace("\x01", "")
                continue
            if tail and node.tail:
                yield node.tail
            if tail:
                continue
            name = name_of(node)
            if name in NOTES and node is not element:
                yield f"\x00{self.note(node)}\x01"
                continue
            if not name:
                continue
            block = name not in INLINE and node is not element
            following: list[tuple[_Element | str, bool]] = (
                [(" ", False)] if block or name == "br" else []
            )
            if node.text:
                following.append((node.text, False))
            for child in node:
                following += [(child, False), (child, True)]
            if block:
                following.append((" ", False))
            stack.extend(reversed(following))
