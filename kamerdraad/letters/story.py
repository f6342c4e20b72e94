"""The lines of a file that knows its paragraphs, as its reader walks through it."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace

from kamerdraad.letters.furniture import is_printed_head
from kamerdraad.letters.labels import find_item, find_label
from kamerdraad.letters.letterhead import KEYS
from kamerdraad.letters.model import BlockKind, Role
from kamerdraad.letters.pages import Line, clean

BREAK = "\n"
"""A line end that the writer made within a paragraph."""
MARK = ("\x00", "\x01")
"""Set by a reader around the mark of a note among the words of a paragraph; no file holds them."""

_CONTROL = re.compile("[\x02-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]")
_END = re.compile(r"[.?!:;…][)\]»”’\"']*$")


class Story:
    """Collects lines in order, and puts aside what floats around the letter."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.aside: list[str] = []
        """Lines of text boxes that stand before the letter's first words: its letterhead."""
        self._gap = 0

    def add(
        self, raw: str, *, kind: BlockKind | None = None, role: Role = Role.NONE, label: str = ""
    ) -> None:
        """Adds a paragraph: one line, but for line ends in it that part what belongs apart.

        Args:
            raw: its words, the mark of a note between the characters `MARK`.
            kind: what the file says it is.
            role: whether the file says that it is a question or an answer.
            label: the number or bullet that the program shows before it.
        """
        if not raw.strip():
            self._gap += 1
            return
        for piece in _apart(list_line(label, raw)):
            line = line_of(piece, gap=self._gap, kind=kind, role=role)
            if line is None:
                self._gap += 1
                continue
            self.lines.append(line)
            self._gap = 0

    def place(self, floating: list[Line]) -> None:
        """Puts lines that float on the page behind the letter's own, or aside as its letterhead."""
        begun = any(begins_letter(line) for line in self.lines)
        if begun or any(opens_head(line.text) for line in floating):
            self.lines += floating
        else:
            self.aside += [line.text for line in floating]


def line_of(
    raw: str,
    *,
    gap: int = 0,
    kind: BlockKind | None = None,
    role: Role = Role.NONE,
    columns: bool = False,
) -> Line | None:
    """A paragraph's line: its words with single spaces, and where the marks in them stood."""
    text = ""
    anchors: list[tuple[int, str]] = []
    raw = unicodedata.normalize("NFC", _CONTROL.sub("", raw))
    for index, stretch in enumerate(re.split(f"{MARK[0]}(.*?){MARK[1]}", raw, flags=re.DOTALL)):
        if index % 2:
            anchors.append((len(text.rstrip()), stretch))
            continue
        words = clean(re.sub(r"\s+", " ", stretch))
        before = " " if stretch[:1].isspace() and text and not text.endswith(" ") else ""
        text += before + words + (" " if words and stretch[-1:].isspace() else "")
    text = text.strip().replace(MARK[0], "").replace(MARK[1], "")
    if not text:
        return None
    return Line(text, 1, gap, False, columns, kind, role, tuple(anchors))


def row_of(cells: Sequence[Sequence[Line]]) -> list[Line]:
    """The lines that a row of a table is.

    Letters are laid out with tables as well: a row with words in one cell only, a head such as
    "Datum | 3 mei 2024", and cells that hold a question or whole passages are no row of figures.
    """
    filled = [list(cell) for cell in cells if cell]
    if len(filled) < 2:
        return [line for cell in filled for line in cell]
    flat = [line for cell in filled for line in cell]
    if len(filled) == 2 and len(flat) == 2 and KEYS.match(flat[0].text):
        head = joined_lines(flat[0], flat[1], " ")
        dated = flat[0].text.lower().startswith("datum")
        return [head if dated else replace(head, kind=BlockKind.ADDRESS)]
    if any(is_printed_head(line.text) or find_label(line.text) for line in flat) or any(
        len(cell) > 2 for cell in filled
    ):
        return flat
    row = flat[0]
    first_of_cell = {id(cell[0]) for cell in filled}
    for line in flat[1:]:
        row = joined_lines(row, line, " | " if id(line) in first_of_cell else " ")
    return [replace(row, columns=True, kind=None)]


def begins_letter(line: Line) -> bool:
    """Whether a line is of the letter itself: a sentence, or a salutation, and no letterhead."""
    if line.kind is BlockKind.ADDRESS:
        return False
    return line.text.startswith("Geachte ") or (
        len(line.text) > 60 and bool(_END.search(line.text))
    )


def opens_head(text: str) -> bool:
    """Whether a line says to whom or when the letter is written, and so belongs above its words."""
    return bool(re.match(r"(?:Datum|Aan|De [Vv]oorzitter|Geachte)\b", text))


def joined_lines(before: Line, line: Line, between: str) -> Line:
    """Two lines as one, with `between` between their words."""
    shift = len(before.text) + len(between)
    return replace(
        before,
        text=before.text + between + line.text,
        anchors=before.anchors + tuple((at + shift, mark) for at, mark in line.anchors),
    )


def list_line(label: str, raw: str) -> str:
    """A list item's words behind its label; a label that no letter is numbered with is a bullet."""
    if not label.strip():
        return raw
    shown = label.strip()
    known = find_item(f"{shown} x") or find_label(shown) or re.search(r"\w", shown)
    return f"{shown if known else '•'} {raw}"


def _apart(raw: str) -> list[str]:
    """A paragraph cut at its line ends, but not where a sentence goes on behind one."""
    pieces: list[str] = []
    for piece in raw.split(BREAK):
        goes_on = (
            pieces
            and re.match(r"[ \t]*[a-zà-ÿ(]", piece)
            and len(pieces[-1].strip()) > 3
            and not re.search(r"[.?!:;][)\]»”’\"']*\s*$", pieces[-1])
            and not find_label(pieces[-1].strip())
        )
        if goes_on:
            pieces[-1] = f"{pieces[-1]} {piece}"
        else:
            pieces.append(piece)
    return pieces
