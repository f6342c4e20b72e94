"""Of which years, months and places a statement speaks: of others, another thing may be true."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from kamerdraad.consistency.tensions.statements import Statement

_YEAR: Final = re.compile(r"(?<![\d.,/-])(?:1[89]|20)\d\d(?![\d.,/]\d|-\d{3})\b")
_RELATIVE: Final = re.compile(
    r"\b(dit|vorig|afgelopen|volgend|komend|datzelfde)e? (?:jaar|schooljaar|voorjaar|najaar|seizoen)\b",
    re.IGNORECASE,
)
_SHIFT: Final = {"dit": 0, "vorig": -1, "afgelopen": -1, "volgend": 1, "komend": 1}
_PART: Final = re.compile(
    r"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"(?:eerste|tweede|derde|vierde) (?:kwartaal|helft))\b",
    re.IGNORECASE,
)
_NAME: Final = re.compile(r"(?<=[\w,;)] )[A-Z][\w’'-]*")

_RANK: Final = re.compile(r"\b(?:eerste|tweede|derde|vierde|vijfde|zesde|laatste)\b")
_OUTSIDE: Final = re.compile(r"\bbuiten (?:de|het)\b(?! (?:orde|hand))", re.IGNORECASE)


def years(statement: Statement) -> frozenset[int]:
    """The years that it names, also as "vorig jaar", counted from its letter's date."""
    found = {int(match.group()) for match in _YEAR.finditer(statement.form.bare)}
    date = statement.unit.paper.date
    for match in _RELATIVE.finditer(statement.form.bare):
        shift = _SHIFT.get(match[1].casefold())
        if date and shift is not None:
            found.add(date.year + shift)
    return frozenset(found)


def parts_of_year(statement: Statement) -> frozenset[str]:
    """The months, quarters and halves that it names."""
    return frozenset(match.group().casefold() for match in _PART.finditer(statement.form.bare))


def names(statement: Statement) -> frozenset[str]:
    """The names within it."""
    return frozenset(
        name.casefold().removesuffix("s") for name in _NAME.findall(statement.form.bare)
    )


@lru_cache(maxsize=200_000)
def _rank(said: str) -> tuple[frozenset[str], bool]:
    return frozenset(_RANK.findall(said.casefold())), bool(_OUTSIDE.search(said))


def same_rank(one: Statement, other: Statement) -> bool:
    """Whether nothing says that two statements are of other ranks or on other sides: "de eerste ring", "buiten"."""
    (here, outside), (there, beyond) = _rank(one.said), _rank(other.said)
    return outside == beyond and (here == there or not here or not there)


def same_case(one: Statement, other: Statement) -> bool:
    """Whether nothing says that two statements are of other years, parts of them, ranks or places."""
    return same_rank(one, other) and all(
        here == there or not here or not there
        for here, there in (
            (years(one), years(other)),
            (parts_of_year(one), parts_of_year(other)),
            (names(one), names(other)),
        )
    )
