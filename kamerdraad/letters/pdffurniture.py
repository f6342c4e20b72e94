"""Running heads, running feet and page numbers of a PDF, found by place and repetition."""

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from kamerdraad.letters.draft import Facts
from kamerdraad.letters.furniture import find_furniture
from kamerdraad.letters.labels import find_item, find_label
from kamerdraad.letters.pdflines import PdfLine

_EDGE: Final = 0.14
"""Furniture stands in this share of the page's height, above or below."""

_FOOT: Final = 0.075
"""Text seldom reaches below this share of the height; where it does, it is no bare number."""

_HEAD: Final = 0.6
"""On the first page the head that is printed above a paper stands above this share of the height."""

_SAME: Final = 4.0
"""How many points the place of a running head may differ between pages."""

_NUMBER = re.compile(r"\d+")


def take_furniture(pages: Sequence[list[PdfLine]]) -> Facts:
    """Takes the furniture off every page, and gives what it tells of the letter."""
    lines = [line for page in pages for line in page if _at_edge(line)]
    repeated = _repeated(lines, len(pages))
    printed, facts = find_furniture(lines)
    gone = {
        id(line)
        for line, found in zip(lines, printed, strict=True)
        if found or id(line) in repeated or _is_own_number(line)
    }
    for page in pages:
        page[:] = [line for line in page if id(line) not in gone]
        if page:
            page[0].opens_page = True
    return facts


def _at_edge(line: PdfLine) -> bool:
    """Whether a line stands where furniture may: the head of a paper reaches far down its first page."""
    place = line.base / line.height if line.height else 0.5
    return place < _EDGE or place > (_HEAD if line.page == 1 else 1 - _EDGE)


def _is_own_number(line: PdfLine) -> bool:
    """Whether a line at the very foot is nothing but the number of its page."""
    return line.text == str(line.page) and line.base < _FOOT * line.height


def _repeated(lines: list[PdfLine], pages: int) -> set[int]:
    """Lines at the upper or lower edge that come back with the same words at their place, or change
    only as page numbers do. Left and right pages may have heads of their own, and some pages none:
    two fifths of the pages are enough."""
    groups: dict[tuple[str, bool], list[PdfLine]] = defaultdict(list)
    for line in lines:
        place = line.base / line.height
        if (place < _EDGE or place > 1 - _EDGE) and len(line.text) <= 150:
            upper = place > 0.5
            if not find_label(line.text):
                groups[_NUMBER.sub("#", line.text), upper].append(line)
    found: set[int] = set()
    for (pattern, _), group in groups.items():
        by_page = {line.page: line for line in group}
        if len(by_page) < 2 or len(by_page) * 5 < 2 * pages:
            continue
        counted = "#" in pattern and _counts(list(by_page.values()))
        first = group[0]
        same = all(line.text == first.text for line in group)
        if (counted and not find_item(first.text)) or (same and _at_one_place(group)):
            found |= {id(line) for line in group}
    return found


def _counts(group: list[PdfLine]) -> bool:
    """Whether the numbers in lines stay as they are or rise with the number of the page."""
    rows = [[int(number[:9]) for number in _NUMBER.findall(line.text)] for line in group]
    shifts = [[number - line.page for number in row] for row, line in zip(rows, group, strict=True)]
    places = range(len(rows[0]))
    steady = [all(row[i] == rows[0][i] for row in rows) for i in places]
    rising = [all(shift[i] == shifts[0][i] for shift in shifts) for i in places]
    return any(rising) and all(a or b for a, b in zip(steady, rising, strict=True))


def _at_one_place(group: list[PdfLine]) -> bool:
    return max(line.base for line in group) - min(line.base for line in group) < _SAME
