"""Who read a letter and when, and in what state that leaves its graph."""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from kamerdraad import __version__
from kamerdraad.graph.iris import digest
from kamerdraad.letters.model import Letter

CORRECTED: Final = "corrected_in_review"
"""The rule of a sentence whose reading a human corrected."""


@dataclass(frozen=True, slots=True)
class Run:
    """One reading of a letter by a program: the only thing that differs when it is read again."""

    software: str
    version: str
    ended: datetime
    """With its time zone."""
    review: str = ""
    """The state of the review whose corrections were applied; empty where there is none."""

    @classmethod
    def of_this_program(cls, ended: datetime, review: str = "") -> "Run":
        """A run of the Kamerdraad that is installed."""
        return cls("Kamerdraad", __version__, ended, review)


def state_of(letter: Letter) -> str:
    """What a letter's graph is made from and by: the text, what is known of it, the program's version."""
    known = digest(repr(letter.metadata), repr(letter.parts), length=8)
    return f"{letter.digest} {known} kamerdraad/{__version__}"


def reviewed(state: str, review: str) -> str:
    """The state of a letter's graph in which the corrections of a review are applied."""
    return f"{state} {review}" if review else state
