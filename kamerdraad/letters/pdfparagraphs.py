"""From the lines of a PDF to paragraphs: the white around a line tells where a paragraph ends."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from kamerdraad.letters.joining import Words, join_lines
from kamerdraad.letters.labels import find_item, find_label
from kamerdraad.letters.model import BlockKind
from kamerdraad.letters.pdflines import PdfLine
from kamerdraad.letters.unwrapping import MARK, Paragraph, opens_block, stands_alone

_GAP: Final = 1.3
"""White of this many times the usual distance of lines parts paragraphs."""

_INDENT: Final = 0.6
"""A change of the left edge by this share of the type size is an indent."""

_MARKS = re.compile(f" ?{MARK[0]}(\\d+){MARK[1]}")
_STOPS = frozenset(".?!:;…")
_CLOSERS = ")]»”’\"'"
_STOPPED = re.compile(r"[.?!:;,…][)\]»”’\"']*$")
_LOWER = re.compile(r"[\"“«‘'(]?[a-zà-ÿ]")
_SMALL_WORDS = frozenset(
    [
        "van",
        "de",
        "het",
        "een",
        "en",
        "of",
        "voor",
        "met",
        "in",
        "op",
        "aan",
        "bij",
        "uit",
        "tot",
        "naar",
        "door",
        "om",
        "te",
        "der",
        "den",
        "dat",
        "die",
    ]
)
_MAY_STAND_ALONE = frozenset("VAHM0123456789")
_BARE = re.compile(r"\d{1,3}\.?$")


def paragraphs_of(
    pages: Sequence[list[PdfLine]], noted: frozenset[str], words: Words
) -> list[Paragraph]:
    """The paragraphs of the running text. `noted` are the marks that have a note: other raised
    numbers stay words ("m2")."""
    lines = [line for page in pages for line in page]
    margins = _margins(lines)
    leadings = _leadings(lines)
    paragraphs: list[Paragraph] = []
    current: list[PdfLine] = []
    for line in lines:
        if current and not _goes_on(current, line, margins, leadings):
            paragraphs.append(_paragraph(current, noted, words))
            current = []
        current.append(line)
    if current:
        paragraphs.append(_paragraph(current, noted, words))
    return paragraphs


def plain(text: str) -> str:
    """The words of a line without the marks of notes."""
    return _MARKS.sub("", text) if MARK[0] in text else text


def _paragraph(lines: list[PdfLine], noted: frozenset[str], words: Words) -> Paragraph:
    first = lines[0]
    text = first.text if len(lines) == 1 else join_lines([line.text for line in lines], words)
    anchors: list[tuple[int, str]] = []
    if MARK[0] in text:
        text, anchors = _take_marks(text, noted)
    kind = BlockKind.HEADING if _is_heading(text, lines) else None
    return Paragraph(
        text, first.page, first.gap, len(lines), first.columns, kind, anchors=tuple(anchors)
    )


def _is_heading(text: str, lines: list[PdfLine]) -> bool:
    """A short bold line without an end is a heading, numbered or not, unless it is a label."""
    if len(lines) > 2 or len(text) > 200 or not all(line.bold for line in lines):
        return False
    return not lines[0].columns and not _STOPPED.search(text) and find_label(text) is None


def _take_marks(text: str, noted: frozenset[str]) -> tuple[str, list[tuple[int, str]]]:
    """`text` without marks, and where they stood; a number that marks no note is a word again."""
    anchors: list[tuple[int, str]] = []
    parts: list[str] = []
    length = position = 0
    for match in _MARKS.finditer(text):
        before = text[position : match.start()]
        position = match.end()
        parts.append(before)
        length += len(before)
        if match[1] in noted:
            anchors.append((length, match[1]))
            if text[position : position + 1].isalnum():
                parts.append(" ")
                length += 1
        else:
            kept = match.group().replace(MARK[0], "").replace(MARK[1], "")
            parts.append(kept)
            length += len(kept)
    parts.append(text[position:])
    joined = "".join(parts)
    stripped = joined.strip()
    shift = len(joined) - len(joined.lstrip())
    return stripped, [(min(max(at - shift, 0), len(stripped)), mark) for at, mark in anchors]


def _margins(lines: Sequence[PdfLine]) -> dict[tuple[int, int], float]:
    """Where full lines end, for each width of page and column: nearly the furthest right."""
    ends: dict[tuple[int, int], list[float]] = defaultdict(list)
    for line in lines:
        if not line.columns:
            ends[line.column].append(line.right)
    return {key: sorted(rights)[(len(rights) - 1) * 98 // 100] for key, rights in ends.items()}


def _leadings(lines: Sequence[PdfLine]) -> dict[float, float]:
    """The usual distance from line to line for each size of type."""
    steps: dict[float, Counter[float]] = defaultdict(Counter)
    for above, line in pairwise(lines):
        if above.page == line.page and above.band == line.band and above.size == line.size:
            step = round((above.base - line.base) * 2) / 2
            if 0.9 * line.size < step < 3 * line.size and above.text[-1:] not in ".?!:":
                steps[round(line.size)][step] += 1
    # Where paragraphs are a line each, the white between them is as frequent as that within.
    return {
        size: min(step for step, times in found.items() if times * 4 >= max(found.values()))
        for size, found in steps.items()
    }


def _goes_on(
    current: list[PdfLine],
    line: PdfLine,
    margins: dict[tuple[int, int], float],
    leadings: dict[float, float],
) -> bool:
    """Whether `line` continues the paragraph of the lines before it."""
    before = current[-1]
    if line.columns or before.columns or _other_type(current, line):
        return False
    last, text = plain(before.text), plain(line.text)
    ended = last.rstrip(_CLOSERS)[-1:] in _STOPS
    lower = bool(_LOWER.match(text))
    full = _is_full(before, line, text, margins)
    if before.page != line.page or before.band != line.band:
        if ended or not (lower or full):
            return False
    else:
        usual = leadings.get(round(line.size), 1.25 * line.size)
        step = before.base - line.base
        if step > _GAP * usual:
            if ended or not (lower and _unfinished(last) and step < 2.2 * usual):
                return False
        elif _indented(current, line):
            return False
        elif not full:
            address = text.startswith(("http", "www."))
            if ended or address or not (lower or _unfinished(last)):
                return False
    if full and lower and not ended and text[1:2].isalpha():
        return True  # the middle of a sentence, whatever else the words look like
    # Labels, closings and offices that sign: no other line needs the closer look.
    doubtful = last[-1:] == "," or last[:1] in _MAY_STAND_ALONE
    if (len(text) < 5 and _BARE.match(text)) or (doubtful and stands_alone(last, current)):
        return False
    if full and not ended and (last[-1:] == "," or _unfinished(last)):
        return True
    return not opens_block(text)


def _unfinished(text: str) -> bool:
    """Whether a line can't be the last of a sentence: a small word, a hyphen, an open bracket."""
    if text.endswith("-") or text.rfind("(") > text.rfind(")"):
        return True
    return text.rpartition(" ")[2] in _SMALL_WORDS and " " in text


def _other_type(current: list[PdfLine], line: PdfLine) -> bool:
    """Whether size, weight or slant change between two lines, as below a heading."""
    before = current[-1]
    if abs(before.size - line.size) > 0.07 * max(before.size, line.size):
        return True
    if before.bold != line.bold:
        return not line.bold_start if before.bold else line.bold
    # Slanted words within a sentence are common: only a slanted title of its own is told apart.
    slanted = before.italic and not line.italic and all(one.italic for one in current)
    return slanted and find_item(current[0].text) is not None and line.text[:1].isupper()


def _is_full(
    before: PdfLine, line: PdfLine, text: str, margins: dict[tuple[int, int], float]
) -> bool:
    """Whether the first word of `line` would not have fitted on the line before it."""
    margin = margins.get(before.column, before.right)
    if before.right >= margin - 0.3 * before.size:
        return True
    first = text.split(" ", 1)[0]
    sign = (line.right - line.left) / max(len(text), 1)
    # Words have wide and narrow letters; half an em is forgiven for those.
    return before.right + (len(first) + 1) * sign > margin - 0.5 * before.size


def _indented(current: list[PdfLine], line: PdfLine) -> bool:
    """Whether the left edge tells that a new paragraph begins.

    The second line of a paragraph may stand left of the first (an indented first line) or right of
    it (a number or bullet that hangs out); from then on the edge stays.
    """
    before = current[-1]
    shift = line.left - before.left
    indent = _INDENT * line.size
    if abs(shift) < indent or any(abs(line.left - c.left) < indent for c in before.cells):
        return False
    if len(current) > 1:
        return True
    hanging = find_item(plain(current[0].text)) is not None
    return not hanging if shift > 0 else -shift > 4 * line.size
