"""Questions and answers of a store, and which answers which."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.snapshot import Snapshot
from kamerdraad.ontology.terms import BIBO, KD

if TYPE_CHECKING:
    from kamerdraad.consistency.utterances import Utterance


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer as a whole, with what the graph says of it."""

    unit: Utterance
    number: str
    kind: str
    """Local name of its code: "FullReply", "DeferralToAnswer"."""
    questions: tuple[str, ...]
    defers_to: tuple[str, ...]

    @property
    def name(self) -> Said:
        """How a reader would call it: "antwoord 11", "antwoord aan de fractie van CDA"."""
        if self.number[:1].isdigit():
            return Said(f"antwoord {self.number}", f"answer {self.number}")
        if self.number:
            return Said(f"antwoord aan {self.number}", f"answer to {self.number}")
        return Said("antwoord zonder nummer", "answer without a number")


def answers(shot: Snapshot) -> dict[str, Answer]:
    """The answers of a store by IRI, in order of their place."""
    nodes = set(shot.of_type(KD.Answer))
    answered, deferred = shot.values(KD.answers), shot.values(KD.defersTo)
    return {
        unit.node: Answer(
            unit,
            shot.value(unit.node, BIBO.number),
            shot.code(unit.node, KD.answerKind),
            answered.get(unit.node, ()),
            deferred.get(unit.node, ()),
        )
        for unit in shot.units
        if unit.node in nodes
    }
