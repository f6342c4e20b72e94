"""One letter as gold or a reading describes it: only what the two are compared by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from kamerdraad.evaluation.likeness import key
from kamerdraad.extract.model import COMMITMENTS, STATEMENTS, Act

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Sentence:
    text: str
    act: str
    restated: bool
    speaker: str = ""
    holder: str = ""
    polarity: str = ""
    certainty: str = ""
    debtor: str = ""
    creditor: str = ""
    condition: str = ""
    deadline: str = ""
    status: str = ""

    def is_own(self, *acts: Act) -> bool:
        """Whether it does one of `acts` itself: a question that a reply prints again does not."""
        return not self.restated and self.act in acts

    @property
    def is_commitment(self) -> bool:
        """Whether the writer binds or means to bind its own side."""
        return self.is_own(*COMMITMENTS)

    @property
    def is_statement(self) -> bool:
        """Whether it is of an act that has a polarity and a certainty."""
        return self.act in STATEMENTS


@dataclass(frozen=True, slots=True)
class Answer:
    numbers: tuple[str, ...]
    kind: str
    ground: str
    refers_to: frozenset[str]
    """Keys of the numbers it points to."""
    text: str = ""
    """The whole answer, which a reading gives; gold gives how it starts and ends."""
    starts: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    quote: str
    kind: str
    note: str
    dossiers: tuple[str, ...]
    number: str
    chamber: str
    year: str
    page: str
    uri: str
    defective: bool


@dataclass(frozen=True, slots=True)
class Question:
    number: str
    asked_by: str
    text: str
    """The whole question in a reading; gold gives how it starts."""


@dataclass(frozen=True, slots=True)
class Quantity:
    quote: str
    size: tuple[float | None, ...]
    """Its value, and the ends of a range: each None where it has none."""
    unit: str = ""
    start: int | None = None
    """Where it stands in the letter's clean text; gold files do not say."""


@dataclass(frozen=True, slots=True)
class Annotation:
    sentences: tuple[Sentence, ...]
    questions: tuple[Question, ...]
    answers: tuple[Answer, ...]
    citations: tuple[Citation, ...]
    organisations: tuple[tuple[str, ...], ...]
    """The forms by which each organisation is called."""
    persons: tuple[str, ...]
    quantities: tuple[Quantity, ...]


def annotation(record: Record) -> Annotation:
    """What a gold file or the JSON form of a reading says, in one form.

    The record must be valid by its schema.
    """
    return Annotation(
        sentences=tuple(map(_sentence, record.get("sentences") or ())),
        questions=tuple(map(_question, record.get("questions") or ())),
        answers=tuple(map(_answer, record.get("answers") or ())),
        citations=tuple(map(_citation, record.get("citations") or ())),
        organisations=tuple(_forms(record.get("organisations") or {})),
        persons=tuple(_word(person, "name") for person in record.get("persons") or ()),
        quantities=tuple(map(_quantity, record.get("quantities") or ())),
    )


_WORDS_OF_A_SENTENCE = (
    "text", "act", "speaker", "holder", "polarity", "certainty",
    "debtor", "creditor", "condition", "deadline", "status",
)  # fmt: skip


def _sentence(record: Record) -> Sentence:
    words = {name: _word(record, name) for name in _WORDS_OF_A_SENTENCE}
    return Sentence(restated=bool(record.get("restated")), **words)


def _question(record: Record) -> Question:
    text = _word(record, "text") or _word(record, "text_starts")
    return Question(_word(record, "number"), _word(record, "asked_by"), text)


def _quantity(record: Record) -> Quantity:
    size = tuple(record.get(name) for name in ("value", "min", "max"))
    return Quantity(_word(record, "quote"), size, _word(record, "unit"), record.get("start"))


def _answer(record: Record) -> Answer:
    numbers = record.get("numbers") or [record.get("number")]
    return Answer(
        numbers=tuple(map(str, numbers)),
        kind=_word(record, "answer_kind"),
        ground=_word(record, "ground"),
        refers_to=frozenset(key(str(number)) for number in record.get("refers_to") or ()),
        text=_word(record, "text"),
        starts=_word(record, "answer_starts"),
        ends=_word(record, "answer_ends"),
    )


_WORDS_OF_A_CITATION = ("quote", "kind", "note", "number", "chamber", "year", "page", "uri")


def _citation(record: Record) -> Citation:
    words = {name: _word(record, name) for name in _WORDS_OF_A_CITATION}
    dossiers = tuple(map(str, record.get("dossiers") or ()))
    return Citation(dossiers=dossiers, defective=bool(record.get("defect")), **words)


def _forms(organisations: dict[str, list[str]] | list[Record]) -> list[tuple[str, ...]]:
    """Gold maps a name to its forms, a reading lists records that hold both."""
    if isinstance(organisations, dict):
        return [tuple(forms) for forms in organisations.values()]
    return [tuple(found.get("surface") or [found["name"]]) for found in organisations]


def _word(record: Record, name: str) -> str:
    """A value as words; a missing one has none."""
    value = record.get(name)
    return "" if value is None else str(value)
