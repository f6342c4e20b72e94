"""Quantities: which were found, and whether they are as large as the words say and of what."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kamerdraad.evaluation.annotation import Quantity
from kamerdraad.evaluation.figures import Figure, Outcome, judged
from kamerdraad.evaluation.item import Item, Outcomes, kept
from kamerdraad.evaluation.likeness import key

CODES = {
    "percent": "%",
    "second": "s",
    "minute": "min",
    "hour": "h",
    "day": "d",
    "week": "wk",
    "month": "mo",
    "year": "a",
    "euro": "EUR",
    "tonne": "t",
    "meter": "m",
}
"""Units that gold may name in words, by the codes of a reading."""
_PLURAL = re.compile(r"(?:en|s)$")


def quantity_items(gold: Sequence[Quantity], read: Sequence[Quantity]) -> Iterator[Item]:
    """Each quantity of the gold with what became of it, then those that only the reading has.

    Gold with places pairs by place, and each mention counts; gold without gives each quote once.
    """
    if any(quantity.start is not None for quantity in gold):
        yield from _items(gold, read)
        return
    yield from _items(
        list({key(quantity.quote): quantity for quantity in gold}.values()),
        list({key(quantity.quote): quantity for quantity in read}.values()),
    )


def _items(gold: Sequence[Quantity], read: Sequence[Quantity]) -> Iterator[Item]:
    left = list(read)
    for wanted in gold:
        found = next((one for one in left if _same_place(wanted, one)), None) or next(
            (one for one in left if wanted.start is None and _overlap(wanted, one)), None
        )
        if found is not None:
            left.remove(found)
        yield Item("quantity", wanted.quote, kept(_outcomes(wanted, found)))
    for found in left:
        spurious = dict.fromkeys(
            (Figure.QUANTITIES, Figure.QUANTITIES_EXACT, Figure.QUANTITIES_RIGHT), Outcome.SPURIOUS
        )
        yield Item("quantity", found.quote, spurious)


def _outcomes(wanted: Quantity, found: Quantity | None) -> Outcomes:
    if found is None:
        return dict.fromkeys(
            (Figure.QUANTITIES, Figure.QUANTITIES_EXACT, Figure.QUANTITIES_RIGHT), Outcome.MISSED
        )
    exact = key(wanted.quote) == key(found.quote)
    right = wanted.size == found.size and same_unit(wanted.unit, found.unit)
    return {
        Figure.QUANTITIES: Outcome.RIGHT,
        Figure.QUANTITIES_EXACT: judged(exact),
        Figure.QUANTITIES_RIGHT: judged(right),
        Figure.QUANTITY_SIZE: judged(wanted.size == found.size),
    }


def _same_place(wanted: Quantity, found: Quantity) -> bool:
    if wanted.start is None or found.start is None:
        return key(wanted.quote) == key(found.quote)
    return found.start < wanted.start + len(wanted.quote) and wanted.start < found.start + len(
        found.quote
    )


def _overlap(wanted: Quantity, found: Quantity) -> bool:
    one, other = key(wanted.quote), key(found.quote)
    return one in other or other in one


def same_unit(gold: str, read: str) -> bool:
    """Whether two units are one: by their codes, or a thing counted in its singular and plural."""
    one, other = (CODES.get(unit, unit).casefold() for unit in (gold, read))
    return one == other or (
        min(len(one), len(other)) > 3 and _PLURAL.sub("", one) == _PLURAL.sub("", other)
    )
