"""The numbers and bullets that the lists of an OpenDocument text show."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from kamerdraad.letters.wordstyles import in_form
from kamerdraad.letters.xmlparsing import name_of

if TYPE_CHECKING:
    from lxml.etree import _Element

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_STYLE = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_FORMS = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
}
_DEEPEST = 10
"""Levels that a list may have; OpenDocument knows no more."""

Levels = dict[int, "_Element"]


class Counter:
    """Counts the items of one list at one level."""

    def __init__(self, levels: Levels, level: int, outer: tuple[int, ...] = ()) -> None:
        self._levels = levels
        self._level = level
        self._outer = outer
        self._style = levels.get(level)
        start = None if self._style is None else whole(self._style.get(f"{_TEXT}start-value"))
        self._count = (1 if start is None else start) - 1

    def next(self, item: "_Element") -> str:
        """The label of the list's next item."""
        start = whole(item.get(f"{_TEXT}start-value"))
        self._count = self._count + 1 if start is None else start
        style = self._style
        if style is None or name_of(style) != "list-level-style-number":
            return "•"
        form = style.get(f"{_STYLE}num-format") or ""
        if not form:
            return ""
        shown = min(whole(style.get(f"{_TEXT}display-levels")) or 1, self._level)
        counts = (*self._outer, self._count)[-shown:]
        number = ".".join(in_form(count, _FORMS.get(form, "decimal")) for count in counts)
        prefix, suffix = (style.get(f"{_STYLE}num-{side}") or "" for side in ("prefix", "suffix"))
        return prefix + number + suffix

    def deeper(self, element: "_Element") -> "Counter":
        """The counter of a list within the item that was counted last."""
        return Counter(
            self._levels, min(self._level + 1, _DEEPEST), (*self._outer, self._count)[-_DEEPEST:]
        )


class Lists:
    """The list styles of a file, and the lists that go on where an earlier one stopped."""

    def __init__(self, roots: Iterable["_Element"]) -> None:
        self._styles: dict[str, Levels] = {}
        for root in roots:
            for style in root.iter(f"{_TEXT}list-style"):
                levels = {whole(level.get(f"{_TEXT}level")) or 1: level for level in style}
                self._styles.setdefault(style.get(f"{_STYLE}name") or "", levels)
        self._last: dict[str, Counter] = {}

    def begin(self, element: "_Element") -> Counter:
        """The counter of a list that stands in no other."""
        style = element.get(f"{_TEXT}style-name") or ""
        goes_on = (
            element.get(f"{_TEXT}continue-numbering") == "true"
            or element.get(f"{_TEXT}continue-list") is not None
        )
        if not goes_on or style not in self._last:
            self._last[style] = Counter(self._styles.get(style, {}), 1)
        return self._last[style]


def whole(value: str | None) -> int | None:
    """A whole number that a file gives; None where it is none, or beyond all measure."""
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 7 else None
