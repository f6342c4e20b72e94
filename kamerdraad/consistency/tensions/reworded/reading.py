"""What a clause says of its matter, apart from what the matter is: of how many, how surely, how firmly, or not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.matter import Term, terms
from kamerdraad.consistency.propositions.figures import Figure, figures
from kamerdraad.consistency.tensions.negation import Denial, denials
from kamerdraad.consistency.tensions.reworded.cues import (
    AIMED,
    ASIDE,
    ASKED,
    BLANK,
    BOTH,
    BRACKETS,
    BUT,
    CERTAIN,
    DEMANDED,
    EACH,
    HAS_TO,
    HEDGED,
    INDEED,
    LACK,
    LESS,
    MORE,
    NO_SIGN,
    NONE,
    NOT,
    NOT_ALL,
    POINTED,
    PROBABLE,
    SLIGHT,
    SOME,
    THERE_ARE,
    UNDULY,
    UNSURE,
    VITAL,
    WHICH_NOT,
    WORDS_OF_DENIAL,
)
from kamerdraad.consistency.tensions.reworded.moments import moments
from kamerdraad.consistency.tensions.reworded.parts import WORDED, Share, shares
from kamerdraad.consistency.thesaurus import Side, sides
from kamerdraad.consistency.thesaurus.degrees import degrees

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from kamerdraad.consistency.tensions.statements import Statement

_TOGETHER: Final = 4
"""Words up to which all of an expression of lack is about the matter; of longer ones, the ends."""
_FOCUS: Final = 2
"""Words next to a negation that the other clause must have."""
_JUST: Final = 25
"""Characters before "alle" in which "niet" denies it: "niet dat overal"."""
SURE, LIKELY, OPEN = 3, 1, 0
"""How sure a clause says that it is; one that says nothing of it is in between."""
DEMAND, MUST, AIM = 3, 2, 1
"""How firmly something is asked or meant."""
HIGH, LITTLE = 3, 1
_CERTAINTY: Final = (("unsure", OPEN), ("probable", LIKELY), ("certain", SURE))


def matter_of(statement: Statement) -> tuple[Term, ...]:
    """What a clause is about, without the words by which it says how surely, how firmly or whether at all."""
    said = BLANK.sub(" ", statement.form.bare)
    aside = [found.span() for found in ASIDE.finditer(said)]
    for words in (UNSURE, PROBABLE, CERTAIN, LACK, AIMED, DEMANDED, SLIGHT, VITAL):
        for found in words.finditer(said):
            start, end = found.span()
            if words is not LACK or len(found.group().split()) <= _TOGETHER:
                aside.append((start, end))
            else:
                last = start + found.group().rindex(" ")
                aside += [(start, start + found.group().index(" ")), (last, end)]
    return tuple(
        term
        for term in terms(statement.form.bare)
        if not any(start <= term.start < end for start, end in aside)
    )


@dataclass(frozen=True)
class Reading:
    """A clause with the words by which it says something of its matter."""

    statement: Statement
    terms: tuple[Term, ...]
    said: str

    @cached_property
    def certainty(self) -> int | None:
        """How sure it says that it is; None where it says nothing of that."""
        said = self.said
        if UNSURE.search(said):
            return LIKELY if PROBABLE.search(said) else OPEN
        if PROBABLE.search(said):
            return LIKELY
        pointing = POINTED.search(self.statement.unit.quote)
        if CERTAIN.search(said) or pointing:
            return SURE
        worded = [level for word, level in _CERTAINTY if word in self.degrees]
        return min(worded, default=None)

    @cached_property
    def numbers(self) -> tuple[Figure, ...]:
        """Its figures."""
        return tuple(figures(self.said))

    @cached_property
    def amounts(self) -> frozenset[Decimal]:
        """The values of all figures of its sentence."""
        return frozenset(figure.value for figure in figures(self.statement.unit.quote))

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of what it is about."""
        return frozenset(term.stem for term in self.terms)

    @cached_property
    def sides(self) -> Mapping[Side, frozenset[str]]:
        """On which sides of the rows of words that deny each other its words stand."""
        return sides(self.stems)

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        """The parts of a whole that it speaks of."""
        if not self.numbers and not WORDED.search(self.said):
            return ()
        return tuple(shares(self.said))

    @cached_property
    def degrees(self) -> frozenset[str]:
        """The degrees that it has words for: "certain", "aim", "some"."""
        return degrees(self.said)

    @cached_property
    def not_all(self) -> bool:
        """Whether it says of not all that it is so."""
        return bool(NOT_ALL.search(self.said))

    @cached_property
    def moments(self) -> frozenset[tuple[date, date]]:
        """The stretches of days that it speaks of."""
        return moments(self.statement)

    @cached_property
    def each(self) -> tuple[int, ...]:
        """Where words stand by which it speaks of all of something."""
        some = [found.span() for found in SOME.finditer(self.said)]
        return tuple(
            found.start()
            for found in EACH.finditer(self.said)
            if not any(start <= found.start() < end for start, end in some)
            and not WORDS_OF_DENIAL.search(self.said, max(0, found.start() - _JUST), found.start())
        )

    @cached_property
    def none(self) -> tuple[int, ...]:
        """Where words stand by which it speaks of none of something."""
        return tuple(found.start() for found in NONE.finditer(self.said))

    @cached_property
    def some(self) -> tuple[int, ...]:
        """Where words stand by which it speaks of a part of something."""
        return tuple(found.start() for found in SOME.finditer(self.said))

    @cached_property
    def denied(self) -> int | None:
        """How many times it denies, by "niet" or by "ontbreekt"; None where that cannot be told.

        It cannot where a "niet" may belong to what only tells which thing is meant, or to what is asked.
        """
        every = len(WORDS_OF_DENIAL.findall(self._plain))
        found = self._denials
        if every != len(found) or any(ASKED.search(self._plain[: d.focus[0].start]) for d in found):
            return None
        lacking = len(LACK.findall(self._plain)) + len(NOT.findall(self._plain))
        return every + lacking + len(NO_SIGN.findall(self.said))

    @cached_property
    def _plain(self) -> str:
        """Without what stands in brackets, what is set against something else, and how sure it is."""
        said = self.said
        for words in (BRACKETS, BUT, UNSURE, BOTH, NOT_ALL, NO_SIGN):
            said = words.sub(_blank, said)
        said = THERE_ARE.sub(_blank, said)
        said = WHICH_NOT.sub(_blank, said)
        return said

    @cached_property
    def _denials(self) -> list[Denial]:
        return denials(self._plain)

    def bears_on(self, met: Container[int]) -> bool:
        """Whether what it denies, by the words next to its negation, are words at these places."""
        known = {term.start for term in self.terms}
        for denial in self._denials:
            focus = [word for word in denial.focus if word.start in known]
            if not focus:
                continue
            if any(word.start not in met for word in focus[:_FOCUS]):
                return False
        return True

    @cached_property
    def way(self) -> int:
        """Whether something goes up (1) or down (-1); 0 where it does neither, or both."""
        return bool(MORE.search(self._plain)) - bool(LESS.search(self._plain))

    @cached_property
    def stressed(self) -> bool:
        """Whether it says that it is so after all: "wel", "zeker"."""
        return bool(INDEED.search(self.said))

    @cached_property
    def firmness(self) -> int | None:
        """Whether it demands or aims; None where it does neither."""
        if AIMED.search(self.said):
            return AIM
        if DEMANDED.search(self.statement.unit.quote):
            return DEMAND
        if "aim" in self.degrees or "demand" in self.degrees:
            return AIM if "aim" in self.degrees else DEMAND
        must = HAS_TO.search(self.said)
        return MUST if must and not ASKED.search(self.said[: must.start()]) else None

    @cached_property
    def unduly(self) -> bool:
        """Whether it denies only too much of a thing."""
        return bool(UNDULY.search(self.said))

    @cached_property
    def hedged(self) -> bool:
        """Whether it aims, or demands as far as possible."""
        return bool(HEDGED.search(self.said)) or "hedge" in self.degrees

    @cached_property
    def degree(self) -> int | None:
        """Whether it calls something vital, or of slight use."""
        if SLIGHT.search(self.said):
            return LITTLE
        if VITAL.search(self.said):
            return HIGH
        if "slight" in self.degrees:
            return LITTLE
        return HIGH if "vital" in self.degrees else None


def reading(statement: Statement, found: tuple[Term, ...]) -> Reading:
    """The reading of a statement."""
    return Reading(statement, found, BLANK.sub(" ", statement.said))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
