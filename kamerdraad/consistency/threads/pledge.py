"""A commitment as it was made in one place, or what came of one, with all that tells whether two are one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from kamerdraad.consistency.matter import Matter
from kamerdraad.consistency.threads.deeds import Deed
from kamerdraad.consistency.threads.model import NO_TERM, StepKind, Term
from kamerdraad.consistency.utterances import Utterance

_DIGITS: Final = re.compile(r"(\d+)")
Span = tuple[date, date]
"""First and last day of a time that a sentence names."""
NOTHING: Final = Matter(())


@dataclass(frozen=True, slots=True)
class Pledge:
    """A commitment as it was made in one place, or an utterance that says what became of one."""

    utterance: Utterance
    commitment: str
    """IRI; empty where nothing is promised."""
    action: str
    ends: StepKind | None
    """How what was promised came out by this utterance; None where it promises."""
    deeds: frozenset[Deed]
    makes: bool
    content: Mapping[str, float]
    """Stems of what it is about, with what each tells."""
    told: float
    """What the words of its action alone tell."""
    roots: frozenset[str]
    """Of all words of its sentence."""
    verb: str
    """Root of the verb that its action ends with, if it ends with one."""
    names: frozenset[str]
    named: frozenset[str]
    """All stems that its names give, their halves too."""
    years: frozenset[str]
    debtors: tuple[str, ...]
    """Names."""
    creditors: tuple[str, ...]
    """Names."""
    cited: frozenset[str]
    """IRIs of the papers that it cites."""
    days: frozenset[date]
    """The days that it names, such as that of the letter in which the promise was made."""
    term: Term = NO_TERM
    condition: str = ""
    recalls: bool = False
    """It says that it comes back to something promised before: it need not name the deed again."""
    figures: frozenset[str] = frozenset()
    """Amounts that it names, no days and no years."""
    subject: frozenset[str] = frozenset()
    """Stems of what it says that an earlier promise was about, where it names one."""
    also: bool = False
    """It says that another will have it too."""
    leans: bool = False
    """Its own words do not tell what it is about, those around it do."""
    after: str = ""
    """IRI of the utterance just before it in the same answer or part."""
    echo: bool = False
    """Nothing in its words says that it comes back to a promise: it only may."""
    announces: bool = False
    """It says what is to be done without promising it: a thread may begin with it if a later letter comes back to it."""
    presumed: bool = False
    """Its commitment stands in no letter's graph: later letters show that there was one."""
    deed: Matter = NOTHING
    """What is to be done, by the words of its action alone."""
    matter: Matter = NOTHING
    """What its sentence is about, with what stands just before and after it around it."""
    heading: Matter = NOTHING
    section: Matter = NOTHING
    place: str = ""
    """Key of its section."""
    letter: frozenset[str] = frozenset()
    """Stems of all that its letter is about."""
    times: tuple[Span, ...] = field(default=())
    """When, by all days and periods that its sentence names."""

    @property
    def when(self) -> tuple[date, tuple[tuple[int, str], ...], str, int]:
        """Its place in time: of one day the order of the letters' numbers and of their text; without a day the last."""
        paper = self.utterance.paper
        number = tuple(
            (int(part), "") if part.isdigit() else (-1, part)
            for part in _DIGITS.split(paper.identifier)
            if part
        )
        return paper.date or date.max, number, self.utterance.text, self.utterance.start
