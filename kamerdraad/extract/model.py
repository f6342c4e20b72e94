"""What reading a letter gives: statements with who makes them, where they stand and what rule found them.

All offsets are Unicode code points of `Letter.text`, ends exclusive; `text[start:end]` is the quote.
"""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum


class Act(StrEnum):
    """What a sentence does; the meanings are those of the annotation guidelines in docs/."""

    CLAIM = "claim"
    PROMISE = "promise"
    OFFER = "offer"
    PLAN = "plan"
    CONTINGENCY = "contingency"
    ASSURANCE = "assurance"
    FULFILMENT = "fulfilment"
    REFUSAL = "refusal"
    REFERENCE = "reference"
    QUESTION = "question"
    REQUEST = "request"
    PROCEDURAL = "procedural"


COMMITMENTS = frozenset({Act.PROMISE, Act.OFFER, Act.PLAN, Act.CONTINGENCY, Act.ASSURANCE})
STATEMENTS = COMMITMENTS | {Act.CLAIM, Act.REFUSAL, Act.FULFILMENT}
"""The acts that have a polarity and a certainty."""


class Polarity(StrEnum):
    POSITIVE = "positive"
    NEGATIVE = "negative"


class Certainty(StrEnum):
    CERTAIN = "certain"
    PROBABLE = "probable"
    POSSIBLE = "possible"
    EXPECTED = "expected"
    ESTIMATED = "estimated"
    UNCERTAIN = "uncertain"
    HYPOTHETICAL = "hypothetical"


class AnswerKind(StrEnum):
    ANSWERED = "answered"
    PARTLY = "partly"
    REFERRED = "referred"
    DECLINED = "declined"
    POSTPONED = "postponed"


class Ground(StrEnum):
    """Why an answer is declined."""

    CONFIDENTIAL = "confidential"
    NOT_COMPETENT = "not-competent"
    UNKNOWN = "unknown"
    PREMATURE = "premature"
    UNWILLING = "unwilling"


class Status(StrEnum):
    OPEN = "open"
    ONGOING = "ongoing"
    CONDITIONAL = "conditional"
    FULFILLED = "fulfilled"


@dataclass(frozen=True, slots=True)
class Interval:
    """A day or a stretch of days, both ends inclusive; None where an end is open."""

    start: date | None
    end: date | None

    def iso(self) -> str:
        """ISO 8601: `2026-03-31` for a day, `2026-01-01/2026-03-31` for a stretch, `../2026-06-30`."""
        if self.start is not None and self.start == self.end:
            return self.start.isoformat()
        first = self.start.isoformat() if self.start else ".."
        last = self.end.isoformat() if self.end else ".."
        return f"{first}/{last}"


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date or period as the text gives it ("voor de zomer", "2 oktober jl."), worked out."""

    start: int
    end: int
    quote: str
    interval: Interval | None
    """None where the words fix no dates ("binnenkort")."""
    rule: str
    precision: str = "day"
    """day, month, quarter, season, half-year, year or vague."""
    is_deadline: bool = False
    """True where the words set a bound on something to come ("voor de zomer", "uiterlijk 1 juli")."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number or range with its unit; `unit` is UCUM or ISO 4217 where one exists."""

    start: int
    end: int
    quote: str
    unit: str
    rule: str
    value: float | None = None
    min: float | None = None
    max: float | None = None
    approximate: bool = False


@dataclass(frozen=True, slots=True)
class Citation:
    """One reference to another document; `uri` where the number allows it, else `defect` says why not."""

    start: int
    end: int
    quote: str
    kind: str
    """kamerstuk, motion, handelingen, aanhangsel, kamervragen, document, letter, law, judgment, report,
    web, policy, agreement, broadcast, publication (Staatsblad, Staatscourant, Tractatenblad)."""
    rule: str
    note: str | None = None
    """Mark of the footnote it stands in; None in the running text."""
    chamber: str | None = None
    """"I", "II", or None where not said."""
    year: str | None = None
    """Parliamentary year as `2025/26`, or the year of a gazette."""
    dossiers: tuple[str, ...] = ()
    number: str | None = None
    page: str | None = None
    item: str | None = None
    article: str | None = None
    date: str | None = None
    """ISO date, or `2025-10` where only the month is given."""
    title: str | None = None
    author: str | None = None
    celex: str | None = None
    bwb: str | None = None
    ecli: str | None = None
    uri: str | None = None
    defect: str | None = None


@dataclass(frozen=True, slots=True)
class Mention:
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Organisation:
    name: str
    """Canonical name, as its register has it."""
    kind: str
    """A local name of the code list ActorKind: Ministry, Agency, ParliamentaryGroup, Unknown …"""
    iri: str | None
    surface: tuple[str, ...]
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Coreference:
    """Words without a name that mean an actor named elsewhere: "de stichting", "hij"."""

    start: int
    end: int
    actor: str
    """Its name, as an organisation, a person or a speaker of the reading bears it."""
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    role: str | None
    group: str | None
    iri: str | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """Whoever speaks, holds a view, owes or is owed: the names that sentences use, explained once."""

    name: str
    kind: str
    """office, group, committee, chamber, cabinet, person, body or document (a paper whose view is reported)."""
    iri: str | None = None
    """The register's own IRI where there is one."""
    group: str | None = None
    """For a person: the parliamentary group."""
    organisation: str | None = None
    """For an office: the ministry's canonical name where known."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question as put (`restated` False) or as a reply prints it again (`restated` True)."""

    number: str
    """As printed ("3", "2a"); an unnumbered question bears its group's name ("BBB", "BBB 2")."""
    asked_by: str
    start: int
    end: int
    part: int
    restated: bool = False
    introduction: Mention | None = None
    """The passage of the same askers that leads up to it."""


@dataclass(frozen=True, slots=True)
class Answer:
    numbers: tuple[str, ...]
    """Numbers of the questions it answers; several when answered together."""
    asked_by: str
    answered_by: str
    start: int
    end: int
    part: int
    kind: AnswerKind = AnswerKind.ANSWERED
    ground: Ground | None = None
    refers_to: tuple[str, ...] = ()
    """Numbers of other answers; for another party's question its name, or name and number."""
    rule: str = ""
    confidence: float = 1.0


@dataclass(frozen=True, slots=True)
class Reprint:
    """A passage that a reply altered, left out or added against the questions as put."""

    kind: str
    """altered, omitted, added."""
    number: str
    """The question it belongs to or leads up to."""
    outgoing: Mention | None
    reply: Mention | None


@dataclass(slots=True)
class Sentence:
    """A sentence of the running text; the pipeline's components fill it as it walks through them."""

    start: int
    end: int
    block: int
    """Index into `Letter.blocks`."""
    part: int = 0
    # who speaks: kamerdraad_turns
    speaker: str = ""
    holder: str = ""
    restated: bool = False
    quoted: bool = False
    """True where the words stand between quotation marks as another's."""
    question: str | None = None
    """Number of the question (as put or restated) that the sentence belongs to."""
    answer: str | None = None
    """Number(s) of the answer it belongs to: "3", or "3,4" when answered together."""
    # what it does: kamerdraad_acts
    act: Act = Act.CLAIM
    polarity: Polarity | None = None
    certainty: Certainty | None = None
    rule: str = ""
    confidence: float = 1.0
    attribution: str = "own"
    """own, quotation, report."""
    proposition: str | None = None
    """What a claim says, in affirmative form: negation and lead-ins taken out, white space single."""
    # the parts of a commitment
    debtor: str | None = None
    creditor: str | None = None
    action: str | None = None
    leans: bool = False
    """True where the action says "hierover" or "deze maatregelen": what stands before it tells of what."""
    condition: str | None = None
    deadline: str | None = None
    """The words of the deadline, or an ISO date where they name a day."""
    deadline_interval: Interval | None = None
    status: Status | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    label: str
    iri: str | None
    statements: tuple[int, ...]
    """Indexes into `Reading.sentences`."""
    evidence: str
    forms: tuple[str, ...] = ()
    """Further forms in which the letter has it."""
    broader: str | None = None
    """IRI of the subject of the government-wide list that it is a kind of."""


@dataclass(frozen=True)
class Reading:
    """All that was read in one letter."""

    questions: tuple[Question, ...] = ()
    answers: tuple[Answer, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    citations: tuple[Citation, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    persons: tuple[Person, ...] = ()
    actors: tuple[Actor, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[DateMention, ...] = ()
    reprints: tuple[Reprint, ...] = ()
    topics: tuple[Topic, ...] = ()
    warnings: tuple[str, ...] = field(default=())
    coreferences: tuple[Coreference, ...] = ()
