"""What is printed on a page but is no part of the letter: running heads, page numbers, imprints."""

import re
from collections.abc import Sequence
from dataclasses import replace
from enum import Enum

from kamerdraad.letters.draft import Facts
from kamerdraad.letters.labels import find_label
from kamerdraad.letters.letterhead import KEYS
from kamerdraad.letters.pages import Line

_SESSION = r"(\d{4})\s?[-–/]\s?(\d{4})"
_RUNNING_HEAD = re.compile(
    r"(?:Eerste|Tweede) Kamer,? (?:der Staten-Generaal,? )?vergaderjaar "
    + _SESSION
    + r",? ?(?:Aanhangsel|Vragen|[\dA-Z][\d \u00a0A-Z().-]{0,30}(?:, (?:nr\. ?)?\w+)?)?(?: \d+)?$"
)
_RUNNING_NUMBER = re.compile(
    r", (\d{2})[ \u00a0](\d{3})(?: \(?([IVXL]{1,6}|[A-Z])\)?)?, (?:nr\. ?)?(\d{1,5}|[A-Z]{1,3})(?: \d+)?$"
)
"""The dossier's and the paper's number in a running head: "…, 31 066, nr. 506", "…, 31 066, AR 3"."""

_HEAD = (
    re.compile(r"(Eerste|Tweede) Kamer der Staten-Generaal ?[12]?$"),
    re.compile(
        r"Vergaderjaar "
        + _SESSION
        + r"(?: (Aanhangsel van de Handelingen|Vragen gesteld door de leden der Kamer))?$"
    ),
    re.compile(r"Vergaderjaar " + _SESSION + r" (?:Kamerstukken|Handelingen)$"),
    re.compile(
        r"Vragen gesteld door de leden der Kamer(?:, met de daarop door de(?: regering gegeven antwoorden)?)?$"
    ),
    re.compile(r"(?:met de daarop door de )?regering gegeven antwoorden$"),
    re.compile(r"Aanhangsel van de Handelingen$"),
)
_IMPRINT = (
    re.compile(r"ISSN \d{4} ?- ?\d{3}[\dX]"),
    re.compile(r"[’'‘]s-Gravenhage \d{4}(?: ?Tweede Kamer, vergaderjaar .*| ?Eerste Kamer, .*)?$"),
)
_IDENTIFIER = re.compile(
    r"((?:kst|ah-tk|ah-ek|kv-tk|kv-ek|h-tk|h-ek|blg|vkst)-[0-9A-Za-z]+(?:-[0-9A-Za-z().]+)*?)"
    r"(?:\.txt|\.xml|\.pdf)?$"
)
_PAGE_NUMBER = re.compile(
    r"(?:[Pp]agina |[Bb]lad |- ?)?(\d{1,4})(?: ?-)?(?: (?:van|/) ?(\d{1,4}))?$"
)
_PAGE_WORDS = re.compile(r"(?:P ?agina|Blad|pagina) \d{1,4}(?: (?:van|/) ?\d{1,4})?$")
_CASE = re.compile(r"20\d{2}[ZD] ?\d{5}$")
_ANSWER_NUMBER = re.compile(r"AH (\d{1,5})$")


def remove_furniture(lines: list[Line]) -> tuple[list[Line], Facts]:
    """The lines of the letter itself, and what the furniture told about it.

    A line after a removed one opens a page where the removed line closed one.
    """
    found, facts = find_furniture(lines)
    kept: list[Line] = []
    page_break = False
    page_shift = 0
    unpaged = bool(lines) and lines[-1].page == 1
    for line, furniture in zip(lines, found, strict=True):
        if furniture:
            closes = furniture is Furniture.CLOSING
            if closes and not page_break and unpaged:
                page_shift += 1
            page_break = page_break or closes
            continue
        moved = replace(line, page=line.page + page_shift, opens_page=line.opens_page or page_break)
        if page_break:
            moved.gap = 0
            page_break = False
        kept.append(moved)
    return kept, facts


class Furniture(Enum):
    """What a line that is no part of the letter is."""

    CLOSING = "closing"
    """A running head or imprint, which closes a page."""
    OTHER = "other"


def find_furniture(lines: Sequence[Line]) -> tuple[list[Furniture | None], Facts]:
    """For each line what furniture it is, if any, and what the furniture tells about the letter."""
    facts = Facts()
    last_of_page = {line.page: index for index, line in enumerate(lines)}
    repeated = _repeated_heads(lines)
    found: list[Furniture | None] = []
    for index, line in enumerate(lines):
        if _running_head(line.text, facts):
            found.append(Furniture.CLOSING)
        elif (
            _printed_head(line, index, lines, facts)
            or _is_page_number(line, index, last_of_page)
            or line.text in repeated
        ):
            found.append(Furniture.OTHER)
        else:
            found.append(None)
    return found, facts


def _running_head(text: str, facts: Facts) -> bool:
    """Whether the line is the running head or the imprint that closes a page."""
    match = _RUNNING_HEAD.search(text)
    if match and (match.start() == 0 or any(mark.match(text) for mark in _IMPRINT)):
        facts.session = facts.session or f"{match[1]}-{match[2]}"
        facts.chamber = (
            facts.chamber
            or text[match.start() :]
            .split(",", maxsplit=1)[0]
            .replace(" der Staten-Generaal", "")[:12]
            .strip()
        )
        numbered = _RUNNING_NUMBER.search(text, match.start())
        if numbered:
            of = "-".join(part for part in numbered.group(1, 2, 3) if part).replace("-", "", 1)
            facts.id = facts.id or f"kst-{of}-{numbered[4]}"
        return True
    return any(mark.match(text) for mark in _IMPRINT)


def is_printed_head(text: str) -> bool:
    """Whether a line is of the head above official publications: chamber, year, sort of paper."""
    return any(pattern.match(text) for pattern in _HEAD)


def _printed_head(line: Line, index: int, lines: Sequence[Line], facts: Facts) -> bool:
    """Whether the line is of the head that official publications print above a paper."""
    text = line.text
    identifier = _IDENTIFIER.match(text)
    if identifier:
        facts.id = facts.id or identifier[1]
        return True
    if index >= 15:
        return False
    for pattern in _HEAD:
        match = pattern.match(text)
        if match:
            if text.startswith(("Eerste", "Tweede")):
                facts.chamber = facts.chamber or match[1] + " Kamer"
            elif text.startswith("Vergaderjaar"):
                facts.session = facts.session or f"{match[1]}-{match[2]}"
            return True
    if text in ("1", "2") and index and any(p.match(lines[index - 1].text) for p in _HEAD):
        return True
    if _CASE.match(text):
        case = text.replace(" ", "")
        if case not in facts.case_numbers:
            facts.case_numbers.append(case)
        if not (index and KEYS.match(lines[index - 1].text)):
            facts.own_case = facts.own_case or case
        return True
    answer = _ANSWER_NUMBER.match(text)
    number = re.match(r"\d{1,5}$", text)
    if answer or (
        number and index and re.search("gegeven antwoorden|Handelingen$", lines[index - 1].text)
    ):
        facts.number = facts.number or (answer[1] if answer else text)
        facts.kind = facts.kind or "written-questions"
        return True
    return False


def _is_page_number(line: Line, index: int, last_of_page: dict[int, int]) -> bool:
    """Whether the line is a page number: "Pagina 2 van 4", or the page's own number at an edge."""
    if _PAGE_WORDS.match(line.text):
        return True
    match = _PAGE_NUMBER.match(line.text)
    if not match or not (line.opens_page or last_of_page[line.page] == index):
        return False
    return len(last_of_page) > 1 and abs(int(match[1]) - line.page) <= 1


def _repeated_heads(lines: Sequence[Line]) -> frozenset[str]:
    """Short lines that stand once on most pages with the same words: running heads, margins."""
    pages = lines[-1].page if lines else 0
    if pages < 3:
        return frozenset()
    seen: dict[str, list[int]] = {}
    for line in lines:
        if len(line.text) <= 80 and re.search(r"[^\W\d_]{3}", line.text):
            seen.setdefault(line.text, []).append(line.page)
    return frozenset(
        text
        for text, on in seen.items()
        if len(set(on)) == len(on) >= 3
        and len(on) * 5 >= pages * 3
        and not find_label(text)
        and not text.endswith((".", "?", ":"))
    )
