"""What a comparison of a store's letters amounts to, as reports show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamerdraad.consistency.decisions import State

if TYPE_CHECKING:
    from kamerdraad.consistency.findings import Finding, Passage
    from kamerdraad.consistency.threads import Thread


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was found, the surest first."""

    store: str
    letters: int
    threads: tuple[Thread, ...]
    findings: tuple[Finding, ...]
    surroundings: dict[str, tuple[str, str]]
    """The text before and behind each passage, by `place`; empty unless it was asked for."""
    accepted: frozenset[str] = frozenset()
    """Keys of the findings that a human accepted."""
    rejected: int = 0
    """Findings that a human rejected, which are not among `findings`."""

    def state(self, finding: Finding) -> State:
        """What a human holds of a finding."""
        return State.ACCEPTED if finding.key in self.accepted else State.OPEN

    @property
    def documents(self) -> int:
        """Letters that something was found in."""
        passages = [step.passage for thread in self.threads for step in thread.steps]
        passages += [passage for finding in self.findings for passage in finding.passages]
        return len({passage.document for passage in passages})


def place(passage: Passage) -> str:
    """Where a passage stands, as a key."""
    return f"{passage.text}#{passage.start}-{passage.end}"
