"""The public JSON form of a reading (`kamerdraad-reading/1`), described by `reading.schema.json`."""

import json
from datetime import date
from enum import Enum
from functools import cache
from importlib.resources import files
from typing import Any

from kamerdraad.extract.model import (
    COMMITMENTS,
    Act,
    Answer,
    Citation,
    Interval,
    Mention,
    Quantity,
    Question,
    Reading,
    Reprint,
    Sentence,
)
from kamerdraad.letters.model import Letter, Part

FORMAT = "kamerdraad-reading/1"

Record = dict[str, Any]

_PARTS_OF_A_BOND = ("debtor", "creditor", "action", "condition", "deadline", "status")


def to_json(letter: Letter, reading: Reading) -> Record:
    """The reading as plain dictionaries and lists, valid by the schema that `schema()` gives."""
    text = letter.text
    return {
        "format": FORMAT,
        "document": _document(letter),
        "questions": [_question(text, question) for question in reading.questions],
        "answers": [_answer(text, answer) for answer in reading.answers],
        "citations": [_citation(citation) for citation in reading.citations],
        "organisations": [
            {
                "name": found.name,
                "iri": found.iri,
                "kind": found.kind,
                "surface": list(found.surface),
                "mentions": _mentions(found.mentions),
            }
            for found in reading.organisations
        ],
        "persons": [
            {
                "name": found.name,
                "role": found.role,
                "group": found.group,
                "iri": found.iri,
                "mentions": _mentions(found.mentions),
            }
            for found in reading.persons
        ],
        "coreferences": [
            {
                "quote": text[found.start : found.end],
                "start": found.start,
                "end": found.end,
                "actor": found.actor,
                "rule": found.rule,
                "confidence": round(found.confidence, 3),
            }
            for found in reading.coreferences
        ],
        "sentences": [_sentence(text, sentence) for sentence in reading.sentences],
        "quantities": [_quantity(quantity) for quantity in reading.quantities],
        "dates": [
            {
                "quote": found.quote,
                "interval": found.interval.iso() if found.interval else None,
                "precision": found.precision,
                "deadline": found.is_deadline,
                "start": found.start,
                "end": found.end,
                "rule": found.rule,
            }
            for found in reading.dates
        ],
        "topics": [
            {
                "iri": topic.iri,
                "label": topic.label,
                "statements": list(topic.statements),
                "evidence": topic.evidence,
                "forms": list(topic.forms),
                "broader": topic.broader,
            }
            for topic in reading.topics
        ],
        "restated_questions": [_reprint(text, reprint) for reprint in reading.reprints],
        "actors": [
            {"name": actor.name, "kind": actor.kind, "iri": actor.iri, "group": actor.group}
            for actor in reading.actors
        ],
        "warnings": list(reading.warnings),
    }


@cache
def schema() -> Record:
    """The JSON Schema (2020-12) of the format."""
    source = files("kamerdraad.extract").joinpath("reading.schema.json")
    loaded: Record = json.loads(source.read_text(encoding="utf-8"))
    return loaded


def _document(letter: Letter) -> Record:
    meta = letter.metadata
    return {
        "id": meta.id,
        "kind": meta.kind,
        "chamber": meta.chamber or None,
        "dossiers": list(meta.dossiers),
        "number": meta.number or None,
        "date": _iso(meta.date),
        "title": meta.title or None,
        "subject": meta.subject or None,
        "letters": [_part(part) for part in letter.parts if part.kind != "cover"],
        "digest": letter.digest,
        "source": letter.source or None,
    }


def _part(part: Part) -> Record:
    return {
        "date": _iso(part.date),
        "place": part.place or None,
        "sender": _sender(part) or None,
        "addressee": part.addressee or None,
    }


def _sender(part: Part) -> str:
    """Who writes: those who sign together, and those on whose behalf it is written as well."""
    own = " en ".join(part.senders)
    behalf = [name for name in dict.fromkeys(part.on_behalf_of) if name not in part.senders]
    return f"{own} (mede namens {' en '.join(behalf)})" if own and behalf else own


def _question(text: str, question: Question) -> Record:
    record: Record = {
        "number": question.number,
        "asked_by": question.asked_by,
        "text": text[question.start : question.end],
        "start": question.start,
        "end": question.end,
        "restated": question.restated,
    }
    if question.introduction:
        record["introduction"] = _span(question.introduction)
    return record


def _answer(text: str, answer: Answer) -> Record:
    record: Record = {"numbers": list(answer.numbers)}
    if len(answer.numbers) == 1:
        record["number"] = answer.numbers[0]
    return record | {
        "asked_by": answer.asked_by,
        "answered_by": answer.answered_by,
        "answer_kind": str(answer.kind),
        "ground": _plain(answer.ground),
        "refers_to": list(answer.refers_to),
        "text": text[answer.start : answer.end],
        "start": answer.start,
        "end": answer.end,
        "rule": answer.rule,
        "confidence": round(answer.confidence, 3),
    }


_CITATION = (
    "quote", "note", "kind", "chamber", "year", "number", "page", "item", "article", "date", "title",
    "author", "celex", "bwb", "ecli", "uri", "defect", "start", "end", "rule",
)  # fmt: skip


def _citation(citation: Citation) -> Record:
    record = {name: getattr(citation, name) for name in _CITATION}
    kept: Record = {
        name: value
        for name, value in record.items()
        if value is not None or name in {"note", "uri", "defect"}
    }
    return kept | {"dossiers": list(citation.dossiers)}


def _sentence(text: str, sentence: Sentence) -> Record:
    record: Record = {
        "text": text[sentence.start : sentence.end],
        "start": sentence.start,
        "end": sentence.end,
        "speaker": sentence.speaker,
        "holder": sentence.holder,
        "restated": sentence.restated,
        "answer": sentence.answer,
        "act": str(sentence.act),
        "polarity": _plain(sentence.polarity),
        "certainty": _plain(sentence.certainty),
        "rule": sentence.rule,
        "confidence": round(sentence.confidence, 3),
    }
    if sentence.act in COMMITMENTS or sentence.act is Act.FULFILMENT:
        record |= {name: _plain(getattr(sentence, name)) for name in _PARTS_OF_A_BOND}
        record["action_leans"] = sentence.leans
        record["deadline_interval"] = _interval(sentence.deadline_interval)
    return record


def _quantity(quantity: Quantity) -> Record:
    record: Record = {
        "quote": quantity.quote,
        "unit": quantity.unit,
        "start": quantity.start,
        "end": quantity.end,
        "approximate": quantity.approximate,
        "rule": quantity.rule,
    }
    for name in ("value", "min", "max"):
        number = getattr(quantity, name)
        if number is not None:
            record[name] = int(number) if float(number).is_integer() else number
    return record


def _reprint(text: str, reprint: Reprint) -> Record:
    def words(mention: Mention | None) -> str | None:
        return text[mention.start : mention.end] if mention else None

    return {
        "kind": reprint.kind,
        "number": reprint.number,
        "outgoing": words(reprint.outgoing),
        "reply": words(reprint.reply),
        "outgoing_span": _span(reprint.outgoing) if reprint.outgoing else None,
        "reply_span": _span(reprint.reply) if reprint.reply else None,
    }


def _mentions(mentions: tuple[Mention, ...]) -> list[Record]:
    return [_span(mention) for mention in mentions]


def _span(mention: Mention) -> Record:
    return {"start": mention.start, "end": mention.end}


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _interval(interval: Interval | None) -> str | None:
    return interval.iso() if interval else None


def _plain(value: object) -> object:
    return value.value if isinstance(value, Enum) else value
