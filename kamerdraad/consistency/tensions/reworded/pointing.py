"""What "deze regeling" and "dat fonds" point back to: the nearest thing before that is called so in full."""

from __future__ import annotations

import re
from itertools import takewhile
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.stems import parts

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kamerdraad.consistency.matter import Term
    from kamerdraad.consistency.tensions.statements import Statement

_POINTING: Final = re.compile(
    r"\b(?:deze|die|dit|dat|zo['’]n|zulke|genoemde|voornoemde|bovengenoemde|bedoelde|betreffende)\s+(?:[\w-]+e\s+)?(?=([\w-]{4,}))",
    re.IGNORECASE,
)
_NAMES: Final = 3
"""Words of a name after a thing: "het Garantiefonds Warmte"."""


def pointed_at(
    statement: Statement, own: Sequence[Term], before: Iterable[Sequence[Term]]
) -> tuple[Term, ...]:
    """What the pointing words of a clause stand for, of the clauses before it, the nearest first."""
    said = statement.form.bare
    places = {found.start(1) for found in _POINTING.finditer(said)}
    sought = [term for term in own if term.start in places and not parts(term.form)]
    if not sought:
        return ()
    found: list[Term] = []
    left = {term.stem for term in sought}
    for clause in before:
        for at, term in enumerate(clause):
            halves = parts(term.form)
            names = _names(clause, at)
            head = halves[-1] if halves else term.stem
            if head in left and (halves or names):
                found += [term, *names]
                left.discard(head)
        if not left:
            break
    return tuple(found)


def _names(clause: Sequence[Term], at: int) -> list[Term]:
    """The words that follow a thing at once and may be its name."""
    following = zip(clause[at:], clause[at + 1 :], strict=False)
    close = takewhile(lambda two: two[1].start - two[0].start - len(two[0].form) <= 1, following)
    return [two[1] for two in close][:_NAMES]
