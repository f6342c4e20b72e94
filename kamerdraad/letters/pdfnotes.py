"""Footnotes of a PDF: small print at the foot of a page, opened by the number of its mark."""

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from kamerdraad.letters.draft import DraftNote
from kamerdraad.letters.joining import Words, join_lines
from kamerdraad.letters.pdflines import PdfLine
from kamerdraad.letters.unwrapping import MARK

_SMALL: Final = 0.96
"""Notes are set at most this share of the size of the text."""

_FAIR: Final = 0.4
"""A size in which this share is set, of what the most frequent size has, is no heading's."""

_OPENING = re.compile(r"\[?(\d{1,3})[\])]?(?: +|(?=[A-ZÀ-Ýa-z«“‘(]))(?=\S)")
_RULE = re.compile(r"[_–—-]{5,}")
_MARKS = re.compile(f"{MARK[0]}(\\d+){MARK[1]}")


def body_size(pages: Sequence[list[PdfLine]]) -> float:
    """The size of the running text: the largest in which a fair share of the letter is set, as notes
    and annexes may outweigh it in smaller print."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.text)
    most = max(sizes.values(), default=0)
    return max((size for size, signs in sizes.items() if signs >= _FAIR * most), default=0.0)


def take_notes(pages: Sequence[list[PdfLine]], body: float, words: Words) -> list[DraftNote]:
    """Takes the notes off every page. Marks at the head of a line that are no note's go back to the
    words before them."""
    notes: list[DraftNote] = []
    last = 0
    open_lines: list[str] = []

    def close() -> None:
        if open_lines and notes:
            notes[-1].text = join_lines(open_lines, words)
        open_lines.clear()

    for page in pages:
        foot = _take_foot(page, body, last)
        for line in foot:
            number, text = _opening(line, last)
            if number:
                close()
                notes.append(DraftNote(str(number), "", line.page))
                last = number
            if text:
                open_lines.append(_MARKS.sub(r"\1", text))
        _give_back(page)
    close()
    return [note for note in notes if note.text]


def _take_foot(page: list[PdfLine], body: float, last: int) -> list[PdfLine]:
    """Takes the lines of the notes off a page: from the first note on, all that stands lower."""
    begin = _raised_opening(page, body)
    small = len(page)
    while small and page[small - 1].size < _SMALL * body:
        small -= 1
    if begin == len(page):
        begin = next((i for i in range(small, len(page)) if _opening(page[i], last)[0]), begin)
    if 0 < begin < len(page) and _RULE.fullmatch(page[begin - 1].text):
        begin -= 1
        del page[begin]
    # Words above the first note may be the rest of the last note of the page before.
    rest = begin
    while rest and page[rest - 1].size < _SMALL * body:
        rest -= 1
    if last and rest < begin and _is_rest(page, rest, begin):
        begin = rest
    if begin == len(page):
        return []
    upper = page[begin].base + 0.5 * page[begin].size
    foot = [line for line in page[begin:] if line.base <= upper]
    page[begin:] = [line for line in page[begin:] if line.base > upper]
    return foot


def _raised_opening(page: list[PdfLine], body: float) -> int:
    """The first line that a raised number opens as the number of a note: the line is small print, or
    the number stands as a mark above it. Little that follows may be as large as the text."""
    marked: set[str] = set()
    large = sum(_is_large(line, body) for line in page)
    for index, line in enumerate(page):
        opens = line.mark and (line.size < _SMALL * body or line.mark in marked)
        if opens and large <= max(2, 0.3 * (len(page) - index)):
            return index
        large -= _is_large(line, body)
        marked.update(_MARKS.findall(line.text))
    return len(page)


def _is_large(line: PdfLine, body: float) -> bool:
    return not line.mark and line.size >= _SMALL * body


def _is_rest(page: list[PdfLine], begin: int, end: int) -> bool:
    """Whether small print with no number of its own goes on from the note on the page before: set off
    from the text, line under line down to the next note, and no table."""
    if begin and page[begin - 1].base - page[begin].base < 1.5 * page[begin].size:
        return False
    stack = page[begin : end + 1]
    close = all(one.base - two.base < 2 * one.size for one, two in pairwise(stack))
    if not close or len(stack) > 12 or any(len(line.cells) > 1 for line in page[begin:end]):
        return False
    low = page[begin].base < 0.3 * page[begin].height
    return end < len(page) or page[begin].text[:1].islower() or low


def _opening(line: PdfLine, last: int) -> tuple[int, str]:
    """The number of the note that a line opens, and its words; 0 for a line that opens none.

    A raised number opens a note in any order; one on the line must be the next.
    """
    if line.mark:
        return int(line.mark), line.text
    if line.text == str(last + 1):
        return last + 1, ""
    match = _OPENING.match(line.text)
    if match and int(match[1]) == last + 1:
        return last + 1, line.text[match.end() :]
    return 0, line.text


def _give_back(page: list[PdfLine]) -> None:
    """A raised number that opens a line of the text is the mark of the word before it."""
    for index, line in enumerate(page):
        if line.mark:
            mark = f"{MARK[0]}{line.mark}{MARK[1]}"
            if index:
                page[index - 1].text += mark
            else:
                line.text = mark + line.text
            line.mark = ""
