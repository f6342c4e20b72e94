"""The words within a paragraph of a Word file, as its reader sees them with all changes accepted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamerdraad.letters.story import BREAK, MARK
from kamerdraad.letters.wordstyles import W, in_form, value_of
from kamerdraad.letters.xmlparsing import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_GONE = frozenset(("del", "movefrom", "ppr", "rpr", "deltext", "delinstrtext", "sectpr"))
"""What a reader does not see: what was deleted, and what describes the words."""
_HIDDEN_FIELDS = re.compile(r"\s*(?:TOC|PAGE|NUMPAGES|SECTIONPAGES|INDEX|XE|TC)\b", re.IGNORECASE)
"""Fields whose words are navigation: table of contents, page numbers, index."""
_PLAIN = {"tab": "\t", "nobreakhyphen": "-", "softhyphen": "", "cr": BREAK, "ptab": "\t"}


@dataclass(slots=True)
class _Field:
    """A field that is open: its code comes first, then the words that it shows."""

    code: str = ""
    shows: bool = False

    @property
    def hides(self) -> bool:
        return not self.shows or bool(_HIDDEN_FIELDS.match(self.code))


class Runs:
    """Gives the words of paragraphs in order; a field may be open from one paragraph to the next."""

    def __init__(self, endnote_form: str = "lowerRoman") -> None:
        self.marks: dict[tuple[str, str], str] = {}
        """Marks of the notes met so far, by kind ("footnote", "endnote") and the file's number."""
        self.boxes: list[_Element] = []
        """Text boxes met since they were last taken."""
        self._fields: list[_Field] = []
        self._forms = {"footnote": "decimal", "endnote": endnote_form}

    def words(self, paragraph: "_Element") -> str:
        """The words, a note's mark between the characters `MARK`, line ends as `BREAK`."""
        return "".join(self._walk(paragraph))

    def _walk(self, element: "_Element") -> Iterator[str]:
        for child in element:
            name = name_of(child)
            if name == "instrtext":
                if self._fields:
                    self._fields[-1].code += child.text or ""
            elif name == "fldchar":
                self._field(child.get(W + "fldCharType") or "")
            elif name == "fldsimple":
                if not _HIDDEN_FIELDS.match(child.get(W + "instr") or ""):
                    yield from self._walk(child)
            elif name in _GONE or (name == "r" and _is_hidden(child)):
                continue
            elif name == "txbxcontent":
                self.boxes.append(child)
            elif name == "alternatecontent":
                yield from self._alternative(child)
            elif name in ("footnotereference", "endnotereference"):
                yield self._note(name.removesuffix("reference"), child)
                if _has_own_mark(child):
                    return
            elif name in _PLAIN or name in ("t", "br", "sym"):
                if not any(field.hides for field in self._fields):
                    yield _characters(child, name)
            else:
                yield from self._walk(child)

    def _field(self, what: str) -> None:
        if what == "begin":
            self._fields.append(_Field())
        elif what == "separate" and self._fields:
            self._fields[-1].shows = True
        elif what == "end" and self._fields:
            self._fields.pop()

    def _alternative(self, element: "_Element") -> Iterator[str]:
        """One of several drawings of the same: the first, which newer programs show."""
        for child in element:
            if name_of(child) in ("choice", "fallback"):
                yield from self._walk(child)
                return

    def _note(self, kind: str, reference: "_Element") -> str:
        own = ""
        if _has_own_mark(reference):
            run = reference.getparent()
            own = "" if run is None else "".join(t.text or "" for t in run.iter(f"{W}t")).strip()
        count = sum(1 for known, _ in self.marks if known == kind) + 1
        key = (kind, reference.get(W + "id") or "")
        mark = self.marks.setdefault(key, own or in_form(count, self._forms[kind]))
        return f"{MARK[0]}{mark}{MARK[1]}"


def _has_own_mark(reference: "_Element") -> bool:
    """Whether the writer gave the note a mark of his own, which follows in the same run."""
    return value_of(reference, "", "customMarkFollows") not in ("", "0", "false")


def _characters(element: "_Element", name: str) -> str:
    if name == "t":
        return element.text or ""
    if name == "br":
        return "" if element.get(W + "type") in ("page", "column") else BREAK
    return _symbol(element.get(W + "char") or "") if name == "sym" else _PLAIN[name]


def _is_hidden(run: "_Element") -> bool:
    properties = run.find(f"{W}rPr")
    if properties is None:
        return False
    vanish = properties.find(f"{W}vanish")
    return vanish is not None and vanish.get(W + "val") not in ("0", "false", "off")


def _symbol(code: str) -> str:
    if not re.fullmatch(r"[0-9A-Fa-f]{4}", code):
        return ""
    character = chr(int(code, 16))
    return character if character.isprintable() or "\ue000" <= character <= "\uf8ff" else ""
