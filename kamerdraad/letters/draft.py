"""What a format reader hands to the assembly: blocks and notes that have no offsets yet."""

import datetime
from dataclasses import dataclass, field

from kamerdraad.letters.model import BlockKind, Role, Signatory


@dataclass(slots=True)
class DraftBlock:
    """A block before it has a place in the text; `anchors` are offsets in `text` with a mark."""

    kind: BlockKind
    text: str
    label: str = ""
    body: int = 0
    level: int = 0
    role: Role = Role.NONE
    page: int | None = None
    anchors: list[tuple[int, str]] = field(default_factory=list)
    new_part: str = ""
    """Kind of the part that begins with this block, where the file's own structure says so."""


@dataclass(slots=True)
class DraftNote:
    """A footnote before it has a place in the text."""

    mark: str
    text: str
    page: int | None = None
    bracket: bool = False
    """Whether its mark is printed with a bracket: "1)", "[1]"."""


@dataclass(slots=True)
class Facts:
    """What furniture, heads and file metadata say of the paper; empty where they say nothing."""

    id: str = ""
    kind: str = ""
    chamber: str = ""
    dossiers: list[str] = field(default_factory=list)
    dossier_titles: list[str] = field(default_factory=list)
    number: str = ""
    session: str = ""
    date: datetime.date | None = None
    received: datetime.date | None = None
    asked: datetime.date | None = None
    title: str = ""
    subject: str = ""
    case_numbers: list[str] = field(default_factory=list)
    own_case: str = ""
    """The Tweede Kamer's number of this very paper, printed alone at its head."""
    reference: str = ""
    """The sender's own number: "Ons kenmerk"."""
    authors: list[str] = field(default_factory=list)
    asked_of: list[str] = field(default_factory=list)
    answered_by: list[str] = field(default_factory=list)
    on_behalf_of: list[str] = field(default_factory=list)
    answerers: list[Signatory] = field(default_factory=list)


@dataclass(slots=True)
class Draft:
    """A whole paper as a format reader understood it."""

    blocks: list[DraftBlock]
    notes: list[DraftNote]
    facts: Facts
    format: str
    warnings: list[str] = field(default_factory=list)
