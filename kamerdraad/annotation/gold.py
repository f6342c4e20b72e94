"""Gold out of an annotation: the JSON that `kamerdraad evaluate` reads."""

from __future__ import annotations

from typing import Any

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
    return {"document": document, "sentences": [_sentence(block) for block in annotation.blocks]}


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
