"""A letter that says what an earlier one said, and says it with another day, name or number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.concepts import of_word
from kamerdraad.consistency.propositions.figures import figures
from kamerdraad.consistency.propositions.words import words
from kamerdraad.consistency.saying import LIKENESS, Said, said
from kamerdraad.consistency.tensions.changes import reports
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.statements import Match, Statement, statements
from kamerdraad.consistency.tensions.times import days, names, parts_of_year, years

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-RenderingShift"
_SHARED: Final = 2
_BESIDES: Final = (1, 2)


@detector("misreport", KIND)
def misreport(store: Store) -> Iterator[Finding]:
    """What a letter says that an earlier one said, with another day, year, name or number than that one has."""
    yield from each_once(_found(store))


def _found(store: Store) -> Iterator[Finding]:
    for match in statements(store).matches:
        one, other = match.one, match.other
        if one.unit.text == other.unit.text or not reports(other) or reports(one):
            continue
        if len(match.shared) < _SHARED or not _same_but_for_names(match):
            continue
        if (other_than := rendered(one, other) or replaced(match)) is None:
            continue
        why = said(
            "De latere brief geeft de eerdere anders weer: ‘{first}’ is ‘{second}’.",
            "The later letter renders the earlier one differently: ‘{first}’ has become ‘{second}’.",
            first=other_than[0],
            second=other_than[1],
        )
        reasons = (
            Feature(LIKENESS, match.likeness),
            Feature(
                Said("anders weergegeven", "rendered differently"), 0.5, " / ".join(other_than)
            ),
        )
        confidence = min(0.95, 0.45 + 0.5 * match.likeness)
        yield Finding(
            KIND, (one.unit.passage(), other.unit.passage()), why, "misreport", confidence, reasons
        )


def _same_but_for_names(match: Match) -> bool:
    """Whether two statements say little besides the same, names aside."""
    besides = []
    for statement, own in ((match.one, match.mine), (match.other, match.theirs)):
        line = words(statement.form.bare)
        named = {
            concept
            for word in line[1:]
            if statement.form.bare[word.start].isupper()
            for concept in of_word(word.form)
        }
        besides.append(len(own - named))
    return min(besides) <= _BESIDES[0] and max(besides) <= _BESIDES[1]


def rendered(one: Statement, other: Statement) -> tuple[str, str] | None:
    """What each of two statements has where the other has another day, year, month, name or number."""
    for tell in (days, years, parts_of_year, names, _amounts):
        here, there = tell(one), tell(other)
        if here - there and there - here:
            return _listed(here - there), _listed(there - here)
    return None


def replaced(match: Match) -> tuple[str, str] | None:
    """The one thing for which the report has another: "de gemeente betaalt", "de provincie betaalt"."""
    if len(match.mine) != 1 or len(match.theirs) != 1 or not match.elsewhere:
        return None
    return _told_by(match.one, match.mine), _told_by(match.other, match.theirs)


def _told_by(statement: Statement, concept: frozenset[str]) -> str:
    """The word of a statement that brings a concept."""
    return next((word.form for word in statement.form.words if of_word(word.form) & concept), "")


def _amounts(statement: Statement) -> frozenset[str]:
    return frozenset(figure.printed for figure in figures(statement.form.bare))


def _listed(found: frozenset[str] | frozenset[int]) -> str:
    return ", ".join(sorted(map(str, found)))
