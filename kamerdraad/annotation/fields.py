"""What can be said of a sentence, as words: one value a field, empty where there is none."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Final

from kamerdraad.extract.model import (
    COMMITMENTS,
    STATEMENTS,
    Act,
    Certainty,
    Interval,
    Polarity,
    Sentence,
    Status,
)
from kamerdraad.graph.iris import collapsed

Values = Mapping[str, str]

RUNNING: Final = ("speaker", "restated", "question", "answer")
"""What stays as it is from one sentence to the next until it is said otherwise."""
BOND: Final = ("debtor", "creditor", "action", "condition", "deadline", "period", "status")
"""The parts of a commitment, or of what keeps one."""
FIELDS: Final = (*RUNNING, "act", "holder", "polarity", "certainty", *BOND)

BOUND: Final = COMMITMENTS | {Act.FULFILMENT}
OWED: Final = frozenset({Act.PROMISE, Act.OFFER})
"""The acts that are owed to somebody: as a rule to whom the letter is written."""

WORDS: Final[Mapping[str, tuple[str, ...]]] = {
    "act": tuple(Act),
    "polarity": tuple(Polarity),
    "certainty": tuple(Certainty),
    "status": tuple(Status),
    "restated": ("yes",),
}
"""The words that a field may have, where these are given."""

OF_THE_ACT: Final = ("polarity", "certainty", *BOND)
"""The fields that a sentence has by its act."""
SET: Final = (*WORDS, "period")
"""The fields that cannot hold just any words."""

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d")


def values_of(sentence: Sentence) -> dict[str, str]:
    """What a reading says of a sentence, what it leaves to be understood filled in."""
    from kamerdraad.extract.acts.conditions import status

    bound, states = sentence.act in BOUND, sentence.act in STATEMENTS
    period = sentence.deadline_interval.iso() if sentence.deadline_interval else ""
    said = {
        "speaker": sentence.speaker,
        "restated": "yes" if sentence.restated else "",
        "question": sentence.question,
        "answer": sentence.answer,
        "act": sentence.act,
        "holder": sentence.holder or sentence.speaker,
        "polarity": (sentence.polarity or Polarity.POSITIVE) if states else "",
        "certainty": (sentence.certainty or Certainty.CERTAIN) if states else "",
        "debtor": (sentence.debtor or sentence.speaker) if bound else "",
        "creditor": sentence.creditor if bound else "",
        "action": sentence.action if bound else "",
        "condition": sentence.condition if bound else "",
        "deadline": sentence.deadline if bound else "",
        "period": period if bound and period != "../.." else "",
        "status": (sentence.status or status(sentence.act, sentence.condition)) if bound else "",
    }
    return {field: plain(value) for field, value in said.items()}


def plain(value: str | None) -> str:
    """A value on one line; a dash alone says that there is none."""
    words = collapsed(str(value or ""))
    return "" if words == "-" else words


def usual(field: str, words: str, said: Values, running: Values) -> str:
    """The value of a field where nothing is said, by the fields before it and what runs on."""
    if field in RUNNING:
        return running.get(field, "")
    if field == "act":
        return Act.QUESTION if words.endswith("?") else Act.CLAIM
    if field == "holder":
        return said["speaker"]
    act = said["act"]
    if field == "polarity":
        return Polarity.POSITIVE if act in STATEMENTS else ""
    if field == "certainty":
        if act not in STATEMENTS:
            return ""
        return Certainty.HYPOTHETICAL if act == Act.CONTINGENCY else Certainty.CERTAIN
    return _usual_of_a_bond(field, said, running) if act in BOUND else ""


def _usual_of_a_bond(field: str, said: Values, running: Values) -> str:
    from kamerdraad.extract.acts.conditions import status

    if field == "debtor":
        return said["speaker"]
    if field == "creditor":
        return running.get(field, "") if said["act"] in OWED else ""
    if field == "period":
        return said["deadline"] if _DAY.fullmatch(said["deadline"]) else ""
    if field == "status":
        return status(Act(said["act"]), said["condition"] or None)
    return ""


def interval(period: str) -> Interval | None:
    """The days that a period names (`2026-01-01/2026-03-31`, `../2026-06-30`, `2026-06-30`).

    Raises:
        ValueError: it is no such period.
    """
    if not period:
        return None
    first, slash, last = period.partition("/")
    if not slash:
        return Interval(_day(first), _day(first))
    start = None if first == ".." else _day(first)
    end = None if last == ".." else _day(last)
    if start is None and end is None:
        raise ValueError("no end is given")
    if start and end and start > end:
        raise ValueError("it ends before it begins")
    return Interval(start, end)


def _day(text: str) -> date:
    if not _DAY.fullmatch(text):
        raise ValueError(f"'{text}' is no day")
    return date.fromisoformat(text)


def wrong(field: str, said: Values) -> str:
    """What is wrong with the value of a field beside the others, in a few words; '' if nothing is."""
    value, act = said[field], said.get("act", "")
    known = WORDS.get(field)
    if value and known and value not in known:
        choice = (*known, "-") if field == "restated" else known
        return f"'{value}' is no {field}: write {_listed(choice)}"
    if field == "act" and not value:
        return f"a sentence has an act: write {_listed(WORDS['act'])}"
    if field in {"polarity", "certainty"} and bool(value) is not (act in STATEMENTS):
        return f"a {act} has no {field}" if value else f"a {act} has a {field}"
    if field in BOND and value and act not in BOUND:
        return f"a {act} has no {field}: only commitments and fulfilments have"
    if field == "status" and not value and act in BOUND:
        return f"a {act} has a status: write {_listed(WORDS['status'])}"
    if field == "period" and value:
        try:
            interval(value)
        except ValueError as error:
            return (
                f"'{value}' is no period ({error}): write 2026-06-30, 2026-01-01/2026-03-31"
                " or ../2026-06-30"
            )
    return ""


def _listed(words: tuple[str, ...]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
