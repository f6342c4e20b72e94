"""The letters inside a paper: where each begins, who writes it to whom, and when."""

import datetime
import re
from dataclasses import dataclass, field

from kamerdraad.letters.dates import DATE, find_date
from kamerdraad.letters.draft import DraftBlock, Facts
from kamerdraad.letters.model import BlockKind, Signatory
from kamerdraad.letters.offices import office, offices
from kamerdraad.letters.structure import OFFICE

_BRIEF = re.compile(
    r"(?:Nr\. ?\d+ |[A-Z]{1,3} )?BRIEF VAN (?:DE |HET |DEN )?(?P<who>.+)$",
    re.IGNORECASE | re.DOTALL,
)
_OPENING = (BlockKind.ADDRESS, BlockKind.DATELINE)
_ANNEX = re.compile(r"BIJLAGE\b|Bijlage(?: \d+| [IVX]+)?(?::.*)?$")
_MINISTERIAL = re.compile(r"^(?:minister|staatssecretaris)", re.IGNORECASE)


@dataclass(slots=True)
class DraftPart:
    """A part while its blocks are known but no offsets: `first` to `last` index the blocks."""

    first: int
    last: int
    kind: str
    date: datetime.date | None = None
    place: str = ""
    sender: str = ""
    addressee: str = ""
    signatories: list[Signatory] = field(default_factory=list)
    on_behalf_of: list[str] = field(default_factory=list)


def find_parts(blocks: list[DraftBlock], facts: Facts) -> list[DraftPart]:
    """The parts of the paper, in order; at least one, and together they cover every block."""
    starts = _starts(blocks) if facts.kind not in ("motion", "written-questions") else [0]
    ends = [*starts[1:], len(blocks)]
    source = "\n".join(block.text for block in blocks)
    parts = [
        _read_part(blocks, first, last, source) for first, last in zip(starts, ends, strict=True)
    ]
    _name_kinds(parts, blocks, facts)
    if facts.kind in ("written-questions", "questions", "motion"):
        _from_facts(parts[0], facts)
    elif len(parts) == 1:
        parts[0].date = parts[0].date or facts.date
    return parts


def _starts(blocks: list[DraftBlock]) -> list[int]:
    """Block indexes at which a letter begins: 0, a heading "BRIEF VAN …", or an address and a
    dateline after one that already had its own."""
    starts = [0]
    dated = False
    for index, block in enumerate(blocks):
        if _begins_letter(blocks, index) or block.new_part:
            if index and _has_words(blocks, starts[-1], index):
                starts.append(index)
            dated = False
        elif block.kind is BlockKind.DATELINE:
            if dated:
                opening = _back_to_address(blocks, index)
                if (
                    opening is not None
                    and opening > starts[-1]
                    and _has_words(blocks, starts[-1], opening)
                ):
                    starts.append(opening)
            dated = True
    return starts


def _begins_letter(blocks: list[DraftBlock], index: int) -> bool:
    """Whether a block is the heading of a letter: in capitals, before anything else was said, or
    with an address or a date after it. "Brief van de bewoners" may head a section."""
    block = blocks[index]
    if block.kind is not BlockKind.HEADING or not _BRIEF.match(block.text):
        return False
    if "BRIEF VAN" in block.text or not _has_words(blocks, 0, index):
        return True
    return any(after.kind in _OPENING for after in blocks[index + 1 : index + 4])


def _has_words(blocks: list[DraftBlock], first: int, last: int) -> bool:
    return any(
        block.kind in (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM)
        and block.text.rstrip("”»\"'").endswith((".", "?", ":", ";"))
        for block in blocks[first:last]
    )


def _back_to_address(blocks: list[DraftBlock], index: int) -> int | None:
    for back in range(index - 1, max(-1, index - 5), -1):
        if blocks[back].kind is BlockKind.ADDRESS:
            return back
        if blocks[back].kind not in (BlockKind.HEADING, BlockKind.DATELINE):
            return None
    return None


def _read_part(blocks: list[DraftBlock], first: int, last: int, source: str) -> DraftPart:
    part = DraftPart(first, last, "letter")
    for index in range(first, last):
        block = blocks[index]
        text = block.text
        if block.kind is BlockKind.HEADING and not part.sender:
            brief = _BRIEF.match(text)
            if brief and _begins_letter(blocks, index):
                found = offices(brief["who"], source)
                part.sender = " en ".join(found)
        elif block.kind is BlockKind.ADDRESS and not part.addressee:
            to = re.match(r"(?:Aan:? )?(?:(?:de|het|De|Het) )?(.*)", text)
            if to and (re.match(r"Aan[ :]", text) or OFFICE.match(text)):
                part.addressee = _addressee(to[1])
        elif block.kind is BlockKind.DATELINE and part.date is None:
            part.date = find_date(text)
            match = DATE.search(text)
            before = text[: match.start()].strip(" ,:") if match else ""
            if before not in ("Datum", "Voorgesteld", "Ontvangen", "Vastgesteld"):
                part.place = before
    part.signatories = _signatories(blocks[first:last], source)
    signed = next((s.role for s in part.signatories if s.role), "")
    part.sender = part.sender or signed
    part.on_behalf_of = _on_behalf(blocks[first:last], source)
    return part


def _addressee(text: str) -> str:
    text = re.sub(r"\s+", " ", text).strip(" ,.:")
    text = re.sub(r"\s*[–—]\s*|\s+-\s*|\s*-\s+", " - ", text)
    if OFFICE.match(text) and not text.startswith(("Voorzitter", "voorzitter")):
        return office(text)
    return text[:1].upper() + text[1:]


def _signatories(blocks: list[DraftBlock], source: str) -> list[Signatory]:
    """Names and offices of the signature lines, whichever of the two stands first."""
    signed: list[Signatory] = []
    role = name = ""
    for block in blocks:
        if block.kind is not BlockKind.SIGNATURE:
            continue
        text = block.text.strip(" ,")
        if OFFICE.match(text):
            if name and not role:
                signed.append(Signatory(name, office(text, source)))
                name = ""
            else:
                role = office(text, source)
        elif re.match(r"(?:Hoogachtend|Met vriendelijke groet|Namens)", text):
            continue
        elif role:
            signed.append(Signatory(text, role))
            role = ""
        else:
            if name:
                signed.append(Signatory(name))
            name = text
    if name:
        signed.append(Signatory(name))
    if role:
        signed.append(Signatory("", role))
    return signed


_BEHALF = re.compile(
    r"\b[Mm]ede namens (?:mijn (?:ambtgenoot|collega),? )?(?P<who>(?:de |het )?(?:minister|staatssecretaris)[^.;:()\d]*?)"
    r"(?=,? (?:bied(?:en)?|stuur|sturen|zend(?:en)?|geef|geven|informeer|informeren|reageer|reageren"
    r"|beantwoord(?:en)?|doen?|deel|delen|heb(?:ben)?|ga|gaan|kan|kunnen|wil|willen|ik|wij|hierbij|(?:op )?de (?:\w+ )?(?:antwoorden|vragen|Kamervragen)|uw)\b|[.;:(\d]|$)",
    re.IGNORECASE,
)


def _on_behalf(blocks: list[DraftBlock], source: str) -> list[str]:
    """Offices in whose name the letter is also written, as its head or first words say."""
    for block in blocks[:12]:
        match = _BEHALF.search(block.text)
        if match:
            return offices(match["who"], source)
    return []


def _name_kinds(parts: list[DraftPart], blocks: list[DraftBlock], facts: Facts) -> None:
    """Says of each part whether it is a cover, the questions, the reply or an annex."""
    opening = " ".join(block.text for block in blocks[: parts[0].last][:12])
    consultation = re.search(r"(?:schriftelijk overleg|nader overleg)", opening) and re.search(
        r"verslag|uitgaande brief|antwoordbrief", opening, re.IGNORECASE
    )
    if consultation and len(parts) > 1 and not facts.kind:
        facts.kind = "written-consultation"
    if facts.kind == "motion":
        parts[0].kind = "motion"
        return
    for index, part in enumerate(parts):
        first = blocks[part.first]
        if first.new_part:
            part.kind = first.new_part
        elif first.kind is BlockKind.HEADING and _ANNEX.match(first.text):
            part.kind = "annex"
        elif facts.kind == "written-consultation":
            if _MINISTERIAL.match(part.sender):
                part.kind = "answers"
            elif index == 0 and not _BRIEF.match(first.text):
                part.kind = "cover"
            else:
                part.kind = "questions"


def _from_facts(part: DraftPart, facts: Facts) -> None:
    """A paper that is one part takes what its head said."""
    if facts.kind == "written-questions":
        part.kind = "answers"
        part.date = facts.received or facts.date or part.date
        part.sender = facts.answered_by[0] if facts.answered_by else part.sender
        part.signatories = part.signatories or list(facts.answerers)
        part.on_behalf_of = list(facts.on_behalf_of) or part.on_behalf_of
        part.addressee = part.addressee or (
            f"{facts.chamber} der Staten-Generaal" if facts.chamber else ""
        )
    elif facts.kind == "questions":
        part.kind = "questions"
        part.date = facts.asked or part.date
        part.addressee = part.addressee or ", ".join(facts.asked_of)
        part.sender = part.sender or ", ".join(facts.authors)
    else:
        part.kind = "motion"
        part.date = part.date or facts.date
        part.sender = ", ".join(facts.authors)
