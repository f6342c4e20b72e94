"""The notes of a page: which links are marks, and which elements the notes they lead to."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamerdraad.letters.pages import clean
from kamerdraad.letters.xmlparsing import name_of, words_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_MARK = re.compile(r"[\[(]?(\d{1,3}|[a-z]|\*{1,3})[\])]?")
_NOTE_BLOCKS = frozenset(("li", "p", "div", "dd", "tr", "aside", "section"))
_AROUND_ALL = frozenset(("body", "html", "main", "article"))
_FURNITURE = frozenset(("note-close", "nootnum", "nootnr", "noot-nr", "terug"))
"""Classes of what stands in a note beside its words: its number, and the way back."""


@dataclass(slots=True)
class Mark:
    """A note's mark, and the element that holds its words; `first` where it is first marked."""

    mark: str
    note: "_Element"
    first: bool


class Notes:
    """Finds the notes of a page: a link with a number for words, to an element further down."""

    def __init__(self, body: "_Element") -> None:
        targets: dict[str, tuple[int, _Element]] = {}
        links: list[tuple[int, _Element]] = []
        for index, element in enumerate(body.iter("*")):
            for name in (element.get("id"), element.get("name")):
                if name:
                    targets.setdefault(name, (index, element))
            if _is_local(element):
                links.append((index, element))
        self._marks: dict[_Element, Mark] = {}
        self._notes: set[_Element] = set()
        holders: dict[_Element, _Element | None] = {}
        for index, link in links:
            place, target = targets.get((link.get("href") or "")[1:], (0, None))
            shown = _MARK.fullmatch(clean(words_of(link)))
            if target is None or place < index or not shown:
                continue
            if target not in holders:
                holders[target] = _holder(target)
            note = holders[target]
            if note is not None and not _contains(note, link):
                self._marks[link] = Mark(shown[1], note, note not in self._notes)
                self._notes.add(note)

    def marked_by(self, element: "_Element") -> Mark | None:
        """The mark that an element is; None where it is none."""
        return self._marks.get(element)

    def is_note(self, element: "_Element") -> bool:
        """Whether the element holds a note, whose words are no running text."""
        return element in self._notes

    def words(self, mark: Mark) -> str:
        """The words of a note, without its number and the way back to the text."""
        text = clean(re.sub(r"\s+", " ", "".join(self._stretches(mark.note))))
        text = re.sub(r"^[\[(]?" + re.escape(mark.mark) + r"(?:[\]).]+ ?| )", "", text)
        return text.removesuffix("↩").strip(" ↑^")

    def _stretches(self, element: "_Element") -> list[str]:
        pieces = [element.text or ""]
        for child in element:
            classes = set((child.get("class") or "").lower().split())
            back = _is_local(child) and not re.search(r"\w{4}", words_of(child))
            if isinstance(child.tag, str) and not (classes & _FURNITURE) and not back:
                block = name_of(child) in _NOTE_BLOCKS
                pieces += [" " if block else "", *self._stretches(child), " " if block else ""]
            pieces.append(child.tail or "")
        return pieces


def _is_local(element: "_Element") -> bool:
    return name_of(element) == "a" and (element.get("href") or "").startswith("#")


def _holder(target: "_Element") -> "_Element | None":
    """The block that holds a note's words: the target, or what is around a target without words."""
    element: _Element | None = target
    while element is not None and name_of(element) not in _AROUND_ALL:
        if name_of(element) in _NOTE_BLOCKS and len(clean(words_of(element))) > 3:
            return element
        element = element.getparent()
    return None


def _contains(outer: "_Element", inner: "_Element") -> bool:
    return any(ancestor is outer for ancestor in inner.iterancestors())
