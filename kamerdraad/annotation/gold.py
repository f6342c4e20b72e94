"""Gold out of an annotation: the JSON that `kamerdraad evaluate` reads."""

from __future__ import annotations

from itertools import takewhile
from typing import Any

from kamerdraad.annotation.entries import ANSWER, QUESTION, Entry, listed
from kamerdraad.annotation.fields import BOND
from kamerdraad.annotation.model import Annotation, Block

_PLAIN = ("kind", "number", "date", "chamber", "sender", "addressee", "subject")


def gold(annotation: Annotation) -> dict[str, Any]:
    """What the annotation says, as a gold file says it."""
    head = annotation.head
    document: dict[str, Any] = {"id": head["letter"]}
    document |= {name: head[name] for name in _PLAIN if head.get(name)}
    if dossiers := [one.strip() for one in head.get("dossiers", "").split(",") if one.strip()]:
        document["dossiers"] = dossiers
    record: dict[str, Any] = {"document": document}
    questions = [_question(annotation, one) for one in annotation.entries if one.sort == QUESTION]
    answers = [_answer(annotation, one) for one in annotation.entries if one.sort == ANSWER]
    if found := [one for one in questions if one]:
        record["questions"] = found
    if found := [one for one in answers if one]:
        record["answers"] = found
    return record | {"sentences": [_sentence(block) for block in annotation.blocks]}


def _question(annotation: Annotation, entry: Entry) -> dict[str, Any]:
    """A question, by the words that it begins with; {} where none follow."""
    if entry.at >= len(annotation.blocks):
        return {}
    words = annotation.blocks[entry.at].words
    return {"number": entry.numbers, "asked_by": entry.value, "text_starts": words}


def _answer(annotation: Annotation, entry: Entry) -> dict[str, Any]:
    """An answer, by the words that it begins and ends with; {} where none follow."""
    ends = [one.at for one in annotation.entries if one.at > entry.at and one.sort == ANSWER]
    following = annotation.blocks[entry.at : min(ends, default=None)]
    blocks = list(takewhile(lambda block: _answers(block, following[0]), following))
    if not blocks:
        return {}
    numbers = listed(entry.numbers)
    record: dict[str, Any] = {"numbers": numbers} if len(numbers) > 1 else {"number": numbers[0]}
    record |= {"answered_by": blocks[0].values["speaker"], "answer_kind": entry.value}
    if entry.ground:
        record["ground"] = entry.ground
    return record | {
        "refers_to": listed(entry.refers),
        "answer_starts": blocks[0].words,
        "answer_ends": blocks[-1].words,
    }


def _answers(block: Block, first: Block) -> bool:
    """Whether a sentence stands in the same answer as its first one."""
    return not block.values["restated"] and block.values["answer"] == first.values["answer"]


def _sentence(block: Block) -> dict[str, Any]:
    said = block.values
    record: dict[str, Any] = {
        "text": block.words,
        "speaker": said["speaker"],
        "holder": said["holder"],
        "restated": bool(said["restated"]),
        "act": said["act"],
    }
    kept = ("answer", "polarity", "certainty", *(name for name in BOND if name != "period"))
    return record | {name: said[name] for name in kept if said[name]}
