"""What the styles and lists of a Word file say of its paragraphs: headings, and numbers they show."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""The namespace of everything in the words of a Word file."""

_HEADING = re.compile(r"(?:heading|kop|title|titel|subtitle|ondertitel)\b", re.IGNORECASE)
_LONGEST_CHAIN = 20
"""Styles that one style may be based on, one behind the other; a file may make a circle of them."""


def value_of(element: "_Element | None", path: str, attribute: str = "val") -> str:
    """The attribute of the element at a path of names; empty where there is none."""
    if element is None:
        return ""
    found = element.find("/".join(W + name for name in path.split("/"))) if path else element
    return "" if found is None else found.get(W + attribute) or ""


def number_at(element: "_Element | None", path: str, attribute: str = "val") -> int | None:
    """The same as a whole number; None where there is none."""
    value = value_of(element, path, attribute)
    return int(value) if re.fullmatch(r"[0-9]{1,9}", value) else None


class Styles:
    """The paragraph styles of a file."""

    def __init__(self, root: "_Element | None") -> None:
        found = [] if root is None else root.findall(f"{W}style")
        self._styles = {style.get(W + "styleId") or "": style for style in found}

    def _chain(self, style: str) -> list["_Element"]:
        chain: list[_Element] = []
        while style in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[style])
            style = value_of(chain[-1], "basedOn")
        return chain

    def is_heading(self, properties: "_Element | None") -> bool:
        """Whether a paragraph with these properties is a heading: by outline level or style's name."""
        level = number_at(properties, "outlineLvl")
        for style in self._chain(value_of(properties, "pStyle")):
            if level is None:
                level = number_at(style, "pPr/outlineLvl")
            if _HEADING.match(value_of(style, "name")):
                return True
        return level is not None and level < 9

    def list_of(self, properties: "_Element | None") -> tuple[str, int] | None:
        """The list that a paragraph belongs to, and its depth there."""
        number = value_of(properties, "numPr/numId")
        level = number_at(properties, "numPr/ilvl")
        for style in self._chain(value_of(properties, "pStyle")):
            number = number or value_of(style, "pPr/numPr/numId")
            if level is None:
                level = number_at(style, "pPr/numPr/ilvl")
        return None if number in ("", "0") else (number, min(level or 0, 8))


@dataclass(slots=True)
class _List:
    """Levels of a list, and how far each has counted."""

    levels: dict[int, "_Element"]
    counts: dict[int, int] = field(default_factory=dict)


class Lists:
    """The lists of a file; counts as its paragraphs go by, as Word does to show their numbers."""

    def __init__(self, root: "_Element | None") -> None:
        abstract: dict[str, _List] = {}
        self._lists: dict[str, _List] = {}
        self._overrides: dict[str, dict[int, int]] = {}
        if root is None:
            return
        for one in root.findall(f"{W}abstractNum"):
            levels = {number_at(level, "", "ilvl") or 0: level for level in one.findall(f"{W}lvl")}
            abstract[one.get(W + "abstractNumId") or ""] = _List(levels)
        for one in root.findall(f"{W}num"):
            name = one.get(W + "numId") or ""
            found = abstract.get(value_of(one, "abstractNumId"))
            if found is None:
                continue
            starts = {}
            for override in one.findall(f"{W}lvlOverride"):
                start = number_at(override, "startOverride")
                level = number_at(override, "", "ilvl") or 0
                if start is not None:
                    starts[level] = start
                    # A list that is started anew counts for itself.
                    found = _List(found.levels)
            self._lists[name] = found
            self._overrides[name] = starts

    def label(self, number: str, level: int) -> str:
        """The number or bullet that the next paragraph of a list shows."""
        found = self._lists.get(number)
        if found is None or level not in found.levels:
            return ""
        for deeper in [one for one in found.counts if one > level]:
            del found.counts[deeper]
        for one in range(level + 1):
            if one == level or one not in found.counts:
                start = self._overrides[number].get(one, number_at(found.levels.get(one), "start"))
                before = found.counts.get(one)
                found.counts[one] = (
                    (start if start is not None else 1) if before is None else before + 1
                )
        if value_of(found.levels[level], "numFmt") == "bullet":
            return "•"
        return re.sub(
            r"%([1-9])",
            lambda match: self._shown(found, int(match[1]) - 1),
            value_of(found.levels[level], "lvlText"),
        )

    def _shown(self, found: _List, level: int) -> str:
        form = value_of(found.levels.get(level), "numFmt") or "decimal"
        return in_form(found.counts.get(level, 1), form)


def in_form(number: int, form: str) -> str:
    """A number as a list or note shows it: 3, c, C, iii, III."""
    if form in ("none", ""):
        return ""
    if form in ("lowerLetter", "upperLetter") and number > 0:
        letter = chr(ord("a") + (number - 1) % 26) * min((number - 1) // 26 + 1, 10)
        return letter if form == "lowerLetter" else letter.upper()
    if form in ("lowerRoman", "upperRoman") and 0 < number < 4000:
        roman = _roman(number)
        return roman if form == "lowerRoman" else roman.upper()
    return str(number)


_ROMAN = (
    *((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc")),
    *((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")),
)


def _roman(number: int) -> str:
    shown = ""
    for value, letters in _ROMAN:
        shown += letters * (number // value)
        number %= value
    return shown
