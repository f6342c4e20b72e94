"""Names: organisations by the forms that occur, forms tied to one organisation, and persons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations

from kamerdraad.evaluation.figures import Figure, outcome
from kamerdraad.evaluation.item import Item
from kamerdraad.evaluation.likeness import key

Forms = Sequence[tuple[str, ...]]


def organisation_items(gold: Forms, read: Forms) -> Iterator[Item]:
    """Each form of a name, and each pair of forms that one organisation has."""
    yield from _compared("organisation", Figure.ORGANISATIONS, _all(gold), _all(read))
    yield from _compared("tie", Figure.TIED, _tied(gold), _tied(read))


def person_items(gold: Sequence[str], read: Sequence[str]) -> Iterator[Item]:
    """Each person, by surname."""
    yield from _compared(
        "person", Figure.PERSONS, set(map(_surname, gold)), set(map(_surname, read))
    )


def _compared(what: str, figure: Figure, gold: set[str], read: set[str]) -> Iterator[Item]:
    for name in sorted(gold | read):
        how = outcome(name in gold, name in read)
        assert how is not None, "it is in one of the two"
        yield Item(what, name, {figure: how})


def _all(organisations: Forms) -> set[str]:
    return {key(form) for forms in organisations for form in forms if form}


def _tied(organisations: Forms) -> set[str]:
    return {
        f"{one} = {other}"
        for forms in organisations
        for one, other in combinations(sorted({key(form) for form in forms if form}), 2)
    }


def _surname(name: str) -> str:
    return key(name.split(",", maxsplit=1)[0].rsplit(" ", maxsplit=1)[-1])
