"""Questions and answers as wholes: where each begins, who asks, how it is answered."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from kamerdraad.annotation.fields import plain
from kamerdraad.extract.model import AnswerKind, Ground, Reading
from kamerdraad.graph.iris import digest

QUESTION: Final = "question"
ANSWER: Final = "answer"
OF_AN_ANSWER: Final = ("ground", "refers")
"""What may be said of an answer below it."""

LINE: Final = re.compile(
    rf"\((?P<sort>{QUESTION}|{ANSWER})\s+(?P<numbers>[^()]*?)(?:\s+(?P<mark>[0-9a-f]{{6}}))?\s*\)"
    r"(?P<value>.*)"
)
_BRACKETS: Final = str.maketrans("()", "[]")


@dataclass(frozen=True, slots=True)
class Entry:
    """A question or an answer."""

    sort: str
    """question or answer."""
    numbers: str
    """Its number, or several with commas between."""
    value: str
    """Of a question who asks, of an answer its kind."""
    at: int
    """Index of the sentence that it begins with."""
    ground: str = ""
    refers: str = ""
    """Numbers of the answers it points to, with commas between."""
    mark: str = ""
    """What `mark` gave when it was written; empty where it was added by hand."""
    line: int = field(default=0, compare=False)

    @property
    def touched(self) -> bool:
        """Whether somebody changed it since it was written."""
        return self.mark != _mark(self)


def entries_of(reading: Reading, starts: Sequence[int]) -> tuple[Entry, ...]:
    """The questions and answers of a reading, by the places where its sentences begin.

    A question that is printed twice is told once, as it was put.
    """
    found: list[Entry] = []
    seen: set[tuple[str, str]] = set()
    for question in sorted(reading.questions, key=lambda one: (one.restated, one.start)):
        number = _numbers(question.number)
        if (number, question.asked_by) not in seen:
            seen.add((number, question.asked_by))
            at = bisect_left(starts, question.start)
            found.append(Entry(QUESTION, number, plain(question.asked_by), at))
    for answer in reading.answers:
        found.append(
            Entry(
                ANSWER,
                _numbers(*answer.numbers),
                str(answer.kind),
                bisect_left(starts, answer.start),
                str(answer.ground or ""),
                _numbers(*answer.refers_to),
            )
        )
    return tuple(_marked(one) for one in sorted(found, key=lambda one: (one.at, one.sort)))


def lines(entry: Entry) -> Iterator[str]:
    """An entry as the file has it."""
    head = f"{entry.sort} {entry.numbers} {entry.mark}".rstrip()
    yield f"({head}) {entry.value}".rstrip()
    for name in OF_AN_ANSWER:
        if value := getattr(entry, name):
            yield f"  {name}: {value}"


def wrong(entry: Entry) -> tuple[str, str]:
    """The field of an entry that is not as it should be, '' for its own line, and what is wrong."""
    if not entry.numbers:
        return "", f"this {entry.sort} has no number: write '({entry.sort} 3)'"
    if entry.sort == ANSWER and entry.value not in tuple(AnswerKind):
        return "", f"'{entry.value}' is no kind of answer: write {', '.join(AnswerKind)}"
    if entry.ground and entry.ground not in tuple(Ground):
        return "ground", f"'{entry.ground}' is no ground: write {', '.join(Ground)}"
    return "", ""


def listed(numbers: str) -> list[str]:
    """The numbers apart."""
    return [one for part in numbers.split(",") if (one := part.strip())]


def _numbers(*numbers: str) -> str:
    return ", ".join(plain(one.translate(_BRACKETS)) for one in numbers)


def _marked(entry: Entry) -> Entry:
    return Entry(
        entry.sort, entry.numbers, entry.value, entry.at, entry.ground, entry.refers, _mark(entry)
    )  # fmt: skip


def _mark(entry: Entry) -> str:
    said = (entry.sort, entry.numbers, entry.value, entry.ground, entry.refers)
    return digest(*said, length=6)
