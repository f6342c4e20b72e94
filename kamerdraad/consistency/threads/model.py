"""What a thread is: steps in order of time, each with its words and why it belongs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from kamerdraad.consistency.findings import Feature, Passage
from kamerdraad.graph.iris import digest


class StepKind(StrEnum):
    """What an utterance does to a thread; the local names of the codes in the list StepKind."""

    MADE = "Made"
    REPEATED = "Repeated"
    EXTENDED = "Extended"
    CHANGED = "Changed"
    FULFILLED = "Fulfilled"
    PARTLY_FULFILLED = "PartlyFulfilled"
    LAPSED = "Lapsed"


ENDS = frozenset({StepKind.FULFILLED, StepKind.PARTLY_FULFILLED, StepKind.LAPSED})
"""Steps that say how what was promised came out, and promise nothing themselves."""


@dataclass(frozen=True, slots=True)
class Term:
    """By when something was to be done, as the graph has it."""

    words: str = ""
    first: date | None = None
    last: date | None = None

    def __bool__(self) -> bool:
        return bool(self.words or self.last)


NO_TERM: Final = Term()


@dataclass(frozen=True, slots=True)
class Presumed:
    """A commitment that no letter's graph has, because only what came of it shows that there was one."""

    action: str
    debtors: tuple[str, ...]
    """IRIs."""
    proposition: str
    """IRI of what its sentence expresses; may be empty."""


@dataclass(frozen=True, slots=True)
class Step:
    """One utterance of a thread."""

    kinds: tuple[StepKind, ...]
    passage: Passage
    commitments: tuple[str, ...]
    """IRIs: the commitment that is made here, or those that are kept or lapse by it."""
    creditors: tuple[str, ...] = ()
    """Names of those towards whom the step is taken."""
    term: Term = NO_TERM
    condition: str = ""
    features: tuple[Feature, ...] = ()
    """Why it belongs to the thread; empty for the first step."""
    confidence: float = 1.0
    dossiers: tuple[str, ...] = ()
    presumed: Presumed | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """How a commitment stands: somebody's dated judgement."""

    commitment: str
    status: str
    """Local name of its code without the list: "Fulfilled"."""
    date: date | None
    source: str
    """Whose judgement it is, by name."""
    evidence: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Thread:
    """Steps about one action on one subject, the earliest first."""

    label: str
    """What it is about, in the words of its first commitment."""
    steps: tuple[Step, ...]
    standings: tuple[Standing, ...] = ()
    """Judgements of how its commitments stand that the store held already."""

    @property
    def key(self) -> str:
        """Its first commitment: the thread keeps its name when later letters are added."""
        made = next(step for step in self.steps if step.kinds[0] not in ENDS)
        return digest(made.commitments[0])

    @property
    def confidence(self) -> float:
        """That of its weakest step."""
        return min(step.confidence for step in self.steps)
