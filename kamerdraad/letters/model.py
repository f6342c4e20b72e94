"""What reading a file gives: one `Letter` with one clean text on which every position counts."""

import datetime
import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from hashlib import sha256

_MINISTERIAL = re.compile(r"(?:minister|staatssecretaris)")
_AND = re.compile(r" en (?=(?:minister|staatssecretaris) (?:van|voor) )")


class BlockKind(StrEnum):
    """What a block of the text is on the page; only prose holds sentences."""

    HEADING = "heading"
    LABEL = "label"
    """A line that only numbers what follows: "Vraag 3 en 8", "Antwoord op vraag 2"."""
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list-item"
    TABLE_ROW = "table-row"
    ADDRESS = "address"
    """To whom the letter goes: "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal"."""
    DATELINE = "dateline"
    """Place and date: "Den Haag, 2 december 2025"."""
    SIGNATURE = "signature"
    """Who signs: role and name, each a line."""
    FOOTNOTE = "footnote"


PROSE = frozenset({BlockKind.PARAGRAPH, BlockKind.LIST_ITEM})
"""The kinds of block that hold sentences."""


class Role(StrEnum):
    """What the file's own structure says a block is, where it says so."""

    NONE = ""
    QUESTION = "question"
    ANSWER = "answer"


@dataclass(frozen=True, slots=True)
class Block:
    """One line of `Letter.text`: a paragraph, heading, list item …

    `start` and `end` (exclusive) are offsets in `Letter.text`, in Unicode code points; the label
    that a block opens with ("1.", "a)", "•") lies in `start` to `body`, the words from `body` on.
    """

    kind: BlockKind
    start: int
    end: int
    body: int
    label: str = ""
    """The block's number or letter without its dot or bracket ("1", "a"); for a `LABEL` block and
    for blocks with a role the numbers of the question or answer as printed ("3 en 8")."""
    level: int = 0
    """Depth of a heading or list item, 0 outermost."""
    role: Role = Role.NONE
    part: int = 0
    """Index into `Letter.parts`."""
    page: int | None = None
    """Number of the page on which the block begins, counted from 1; None where unknown."""


@dataclass(frozen=True, slots=True)
class Footnote:
    """A note: its words at `start` to `end` of `Letter.text`, behind the running text."""

    mark: str
    start: int
    end: int
    anchors: tuple[int, ...] = ()
    """Offsets in the running text at which the note's mark stood (the marks are taken out)."""
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Signatory:
    """Who signs a letter: the name as printed, and the office or function."""

    name: str
    role: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """One letter inside a paper, or the paper itself where it is a single letter.

    A report of a written consultation holds a cover by the clerk, the letter with questions and
    the letter with answers: three parts. `start` to `end` are offsets in `Letter.text`.
    """

    start: int
    end: int
    kind: str
    """cover, questions (an outgoing letter), answers (the reply), letter, motion, annex."""
    date: datetime.date | None = None
    place: str = ""
    sender: str = ""
    """The office, committee or members that write, without an article or the person's name:
    "staatssecretaris van Financiën - Fiscaliteit, Belastingdienst en Douane"."""
    addressee: str = ""
    signatories: tuple[Signatory, ...] = ()
    on_behalf_of: tuple[str, ...] = ()
    """Offices named in "mede namens"."""

    @property
    def senders(self) -> tuple[str, ...]:
        """Every office that writes: those that sign a letter together write it together."""
        roles = tuple(dict.fromkeys(signatory.role for signatory in self.signatories))
        if len(roles) > 1 and all(_MINISTERIAL.match(role) for role in roles):
            return roles
        return tuple(_AND.split(self.sender)) if self.sender else ()


@dataclass(frozen=True, slots=True)
class Metadata:
    """What is known of the paper as a whole; empty where neither file nor text says it."""

    id: str
    """Identifier of the official publications where known (`kst-31066-AR`,
    `ah-tk-20202021-3235`), for another reply `reply-`, the number of the questions and its day, else
    the file's name or `text-` and twelve digits of the digest."""
    kind: str = "letter"
    """letter, written-consultation, written-questions (questions with answers, Aanhangsel),
    questions (questions alone), motion, report, annex, other."""
    chamber: str = ""
    """"Eerste Kamer" or "Tweede Kamer"."""
    dossiers: tuple[str, ...] = ()
    """Dossier numbers without spaces, with their addition: `31066`, `36600-VII`."""
    dossier_titles: tuple[str, ...] = ()
    number: str = ""
    """Number within the dossier ("506", "AR") or of the Aanhangsel ("3235")."""
    session: str = ""
    """Parliamentary year, `2025-2026`."""
    date: datetime.date | None = None
    received: datetime.date | None = None
    """Written questions: the day the answer came; `date` is then that day too."""
    asked: datetime.date | None = None
    """Written questions: the day they were put."""
    title: str = ""
    subject: str = ""
    case_numbers: tuple[str, ...] = ()
    """Case and document numbers of the Tweede Kamer printed on it (`2024Z11859`)."""
    reference: str = ""
    """The sender's own number for it: what stands behind "Ons kenmerk"."""
    authors: tuple[str, ...] = ()
    """Members who put the questions or sign the motion: "Van Nispen (SP)"."""
    asked_of: tuple[str, ...] = ()
    """Offices the questions were put to."""
    answered_by: tuple[str, ...] = ()
    """Offices that answer: "staatssecretaris van Infrastructuur en Waterstaat"."""


@dataclass(frozen=True)
class Letter:
    """A letter as one clean running text with the structure that its file shows.

    A paragraph is one line of `text`; the running text ends at `body_end`, the footnotes follow it,
    a line each. Words hyphenated at a line end are joined; page numbers, running heads and note
    marks are not in it. All offsets are Unicode code points, ends exclusive.
    """

    text: str
    body_end: int
    metadata: Metadata
    blocks: tuple[Block, ...]
    parts: tuple[Part, ...]
    footnotes: tuple[Footnote, ...] = ()
    source: str = ""
    """Name of the file it was read from, without its folder."""
    format: str = ""
    """text, xml …"""
    warnings: tuple[str, ...] = field(default=())

    @cached_property
    def digest(self) -> str:
        """`sha256:` and the hexadecimal SHA-256 of the UTF-8 bytes of `text`."""
        return "sha256:" + sha256(self.text.encode()).hexdigest()
