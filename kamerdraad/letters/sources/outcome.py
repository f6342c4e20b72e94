"""What became of one thing that was to be fetched."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any


class State(StrEnum):
    FETCHED = "fetched"
    UNCHANGED = "unchanged"
    """The service says that what is at hand is what it has."""
    KEPT = "kept"
    """It was fetched a short while ago; nobody was asked."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One file, one register, or one thing asked for that led to none."""

    document: str
    state: State
    form: str = ""
    path: str = ""
    url: str = ""
    message: str = ""
    """For a failure what is wrong and what to do; else what is odd about it."""
    rows: int = 0
    """Of a register."""

    def as_record(self) -> dict[str, Any]:
        """The same, for machines."""
        return asdict(self)


def failed(document: str, error: Exception | str) -> Outcome:
    """A failure, in one line."""
    return Outcome(document, State.FAILED, message=" ".join(str(error).split()))
