"""From printed lines to paragraphs: where a line goes on and where a new paragraph begins."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from kamerdraad.letters.dates import DATE
from kamerdraad.letters.draft import DraftNote
from kamerdraad.letters.joining import Words, join_lines
from kamerdraad.letters.labels import find_item, find_label
from kamerdraad.letters.model import BlockKind, Role
from kamerdraad.letters.pages import Line

MARK = ("\ue000", "\ue001")
"""Set around a note's mark that is known to be one, until it is taken out."""

_MARKS = re.compile(r"(\d{1,3}(?:(?:, ?| en | )\d{1,3})*)(?=(?:[.,;»”]|\)[.,;])?[.,;]?(?: |$))")
_NO_ROW = re.compile(
    r"Kamerstuk|Handelingen|Staatsblad|Stcrt|^\d\d \d{3}(?: [IVXLA-Z]+)? [A-Z][a-z]",
    re.I,
)
_FIGURE = re.compile(r"[\d.,%€()*/–+-]*\d[\d.,%€()*/–+-]*$")
_END = re.compile(r"(?:[.?!:;…]|[.?!]\d{1,3})[)\]»”’\"'*]*\d{0,3}$")
_LOWER = re.compile(r"[\"“«‘'(]?(?:[a-zà-ÿ]|\d)")
_CAPITALS = re.compile(r"(?=.*[A-ZÀ-Ý]{3})[^a-zà-ÿ]+$")
_OFFICE_LINE = re.compile(
    r"(?:de|het|De|Het)\s+(?:minister|staatssecretaris|griffier|voorzitter|Minister|Staatssecretaris"
    r"|Griffier|Voorzitter)\b[^.?!]*,$"
)
_OPENS = re.compile(
    r"BRIEF |MOTIE |AMENDEMENT |VERSLAG |LIJST |Hoogachtend|Met vriendelijke groet|De Kamer,$"
    r"|(?:Geachte|Aan de (?:[Vv]oorzitter|[Mm]inister|[Ss]taatssecretaris))\b"
    r"|(?:Antwoord|Mededeling) van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)"
    r"|(?:Mondelinge )?(?:Vraag|Vragen) van (?:het lid|de leden|de fractie)"
    r"|(?:Vragen|Opmerkingen|Inbreng|Reactie)(?: en (?:opmerkingen|antwoorden|vragen))? van de (?:leden|\S*fractie)"
    r"|(?:gehoord de beraadslaging|constaterende|overwegende|verzoekt|spreekt|van mening|roept"
    r"|en gaat over tot de orde van de dag)\b"
)


_ASKS = re.compile(
    r"(?:Hoe|Waarom|Welke?|Wat|Wie|Wanneer|Waar|Kunt?|Is|Zijn|Heeft|Hebben|Bent|Zo|In hoeverre|Op welke"
    r"|Deelt|Klopt|Acht|Vindt|Wilt?|Wordt|Worden|Graag|Indien|Gaat|Zal|Zou|Ziet|Denkt)\b"
)
_UNFINISHED = re.compile(
    r" (?:van|de|het|een|en|of|voor|met|in|op|aan|bij|uit|tot|naar|door|om|te|der|den|dat|die"
    r"|Van|De|Den|Der|Het)$"
)
_QUESTION_HEAD = re.compile(
    r"(?:Mondelinge )?(?:[Vv]raag|[Vv]ragen) van (?:het|de) (?:lid|leden|fractie)"
    r"|(?:Antwoord|Mededeling) van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)"
)


@dataclass(slots=True)
class Paragraph:
    """Lines that belong together, as one line; `alone` if blank lines or its label part it."""

    text: str
    page: int
    gap: int
    lines: int = 1
    columns: bool = False
    kind: BlockKind | None = None
    role: Role = Role.NONE
    anchors: tuple[tuple[int, str], ...] = ()


def unwrap(lines: list[Line], notes: list[DraftNote], words: Words) -> list[Paragraph]:
    """The paragraphs of the running text.

    A mark of one of the `notes` that a line begins with goes to the end of the line before, set
    between the characters `MARK` that no text holds.
    """
    marks: dict[str, set[int]] = {}
    for note in notes:
        marks.setdefault(note.mark, set()).add(note.page or 0)
    wide = _width(lines)
    spaced = _double_spaced(lines)
    # Where blank lines part the paragraphs, a line that is a little short ends none.
    roomy = sum(line.gap > 0 for line in lines) * 12 > len(lines)
    paragraphs: list[Paragraph] = []
    current: list[Line] = []

    def close() -> None:
        if current:
            paragraphs.append(
                Paragraph(
                    join_lines([line.text for line in current], words),
                    current[0].page,
                    current[0].gap,
                    len(current),
                    current[0].columns,
                )
            )
            current.clear()

    for index, line in enumerate(lines):
        if current:
            mark = _MARKS.match(line.text)
            if mark and _are_marks(current[-1], line, mark, marks):
                found = re.findall(r"\d+", mark[1])
                set_off = "".join(f"{MARK[0]}{number}{MARK[1]}" for number in found)
                current[-1].text += set_off + line.text[mark.end(1) :]
                continue
            if not _goes_on(current, line, wide, spaced[index], roomy):
                close()
        current.append(line)
    close()
    return paragraphs


def _are_marks(before: Line, line: Line, mark: re.Match[str], marks: dict[str, set[int]]) -> bool:
    """Whether a line that numbers of notes open is the rest of the line before it.

    The notes must stand on this page, and what is before must be words, not a table's figures.
    """
    numbers = re.findall(r"\d+", mark[1])
    here = all(marks.get(number, set()) & {line.page, line.page + 1} for number in numbers)
    if not here or line.gap or find_label(before.text):
        return False
    rest = line.text[mark.end(1) :]
    if before.text[-1:].isdigit() and rest and not re.match(r" [a-zà-ÿ]", rest):
        return False
    return not (rest.startswith(". ") and _END.search(before.text))


def _width(lines: list[Line]) -> int:
    """The length that full lines have, 0 where lines are not wrapped.

    It is the 90th percentile of the lines that a page can hold and that end within a sentence.
    """
    inside = sorted(
        len(line.text)
        for line, after in pairwise(lines)
        if 30 < len(line.text) <= 130
        and not _END.search(line.text)
        and re.match(r"[a-zà-ÿ]", after.text)
    )
    if len(inside) < 2:
        return 0
    return max(inside[len(inside) * 9 // 10], 50)


def _double_spaced(lines: list[Line]) -> list[bool]:
    """For each line whether a blank line stands before every line around it.

    True where three of four gaps in the neighbourhood hold a blank line and a quarter of these
    stand within a sentence.
    """
    blank = [0] * (len(lines) + 1)
    soft = [0] * (len(lines) + 1)
    for index, line in enumerate(lines):
        inside = (
            index > 0
            and line.gap == 1
            and not _END.search(lines[index - 1].text)
            and bool(re.match(r"[\"“«‘'(]?[a-zà-ÿ]", line.text))
        )
        blank[index + 1] = blank[index] + (line.gap > 0)
        soft[index + 1] = soft[index] + inside
    result = []
    for index in range(len(lines)):
        low, high = max(0, index - 6), min(len(lines), index + 7)
        # A change of spacing shows on one side only, so the better half counts.
        result.append(
            any(
                (blank[b] - blank[a]) * 4 >= (b - a) * 3
                and (soft[b] - soft[a]) * 4 >= blank[b] - blank[a] > 1
                for a, b in ((low, high), (low, index + 1), (index, high))
            )
        )
    return result


def _goes_on(current: list[Line], line: Line, wide: int, spaced: bool, roomy: bool) -> bool:
    """Whether `line` continues the paragraph of the lines before it."""
    before = current[-1]
    last, text = before.text, line.text
    if _unfinished_head(current):
        return not line.gap
    if is_figures(text) or (len(current) == 1 and is_figures(last)):
        return False
    if line.columns or before.columns or opens_block(text) or stands_alone(last, current):
        return False
    ended = bool(_END.search(last))
    lower = bool(_LOWER.match(text))
    if line.opens_page:
        return not ended and (lower or _full(last, text, wide, 0.8))
    if line.gap > 1 or (line.gap == 1 and not spaced):
        return False
    if last.endswith((",", "-")) and len(last) > 40 and not _OFFICE_LINE.match(last):
        return True
    if _CAPITALS.match(last) and _CAPITALS.match(text):
        return line.gap == 0
    if not ended and _UNFINISHED.search(last):
        return True
    if not ended:
        if lower:
            return len(last) > 25 or _full(last, text, wide, 0.7) or not text[0].isdigit()
        return _full(last, text, wide, 0.75 if line.gap == 0 else 0.85)
    if not wide or len(last) > wide * 1.15:
        return False
    if last.endswith((":", ";")) and not lower:
        return False
    item = find_item(current[0].text)
    asks = item is not None and bool(_ASKS.match(text))
    if item and spaced and last.endswith("?") and not asks:
        # Behind a question in a list the words that lead to the next one begin.
        return False
    return _full(last, text, wide, 0.8 if asks or (roomy and not line.gap) else 0.95)


def _full(last: str, text: str, wide: int, share: float) -> bool:
    """Whether the first word of `text` would not have fitted behind `last`."""
    if not wide:
        return False
    if len(last) > 130:
        return True
    first = text.split(" ", 1)[0]
    return len(last) + 1 + len(first) > wide * share


def is_figures(text: str) -> bool:
    """Whether a line is a row of a table: at least two figures, and they outweigh the words."""
    if len(text) > 130 or not any(map(str.isdigit, text)):
        return False
    tokens = DATE.sub("datum", text).split()
    figures = sum(bool(_FIGURE.match(token)) for token in tokens)
    if len(tokens) < 2 or figures < 2 or _NO_ROW.search(text):
        return False
    return figures * 3 > len(tokens) * 2 or (figures * 2 >= len(tokens) and text[-1] not in ".?!:;")


def _unfinished_head(current: list[Line]) -> bool:
    """Whether the lines are the head over written questions, and its date is yet to come."""
    if not _QUESTION_HEAD.match(current[0].text) or len(current) > 11:
        return False
    return not re.search(
        r"\((?:[Ii]ngezonden|[Oo]ntvangen)[^)]*\)", " ".join(line.text for line in current)
    )


def opens_block(text: str) -> bool:
    """Whether a line can only be the start of a block: a label, a list item, a heading, a date."""
    label = find_label(text)
    if label:
        return True
    item = find_item(text)
    if item and not (item.kind == "letter" and len(text) < 4):
        return item.number not in "o*-" or item.kind != "bullet" or text[2:3] != " "
    return bool(_OPENS.match(text)) or bool(
        DATE.search(text[-30:]) and re.match(r"[’'A-Z][\w’' -]{2,30}, \d", text) and len(text) < 50
    )


def stands_alone(last: str, current: Sequence[Line]) -> bool:
    """Whether a line stands alone whatever follows it: a bare label, an office that signs."""
    if last in ("De Kamer,", "Hoogachtend,") or last.startswith("Met vriendelijke groet"):
        return True
    label = find_label(last)
    if label and label.body == len(last):
        return True
    if len(current) == 1 and re.match(r"\d{1,3}\.?$", last):
        return True
    return (bool(_OFFICE_LINE.match(last)) and len(last) < 120) or last == "De Kamer,"
