"""Quantities: which were found, and whether they are as large as the words say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kamerdraad.evaluation.annotation import Quantity
from kamerdraad.evaluation.figures import Figure, Outcome, judged, outcome
from kamerdraad.evaluation.item import Item, kept
from kamerdraad.evaluation.likeness import key


def quantity_items(gold: Sequence[Quantity], read: Sequence[Quantity]) -> Iterator[Item]:
    """Each quantity of the gold once, then those that only the reading has.

    Units are not compared: gold names them in words, a reading by their codes.
    """
    left = {key(quantity.quote): quantity for quantity in read}
    for wanted in {key(quantity.quote): quantity for quantity in gold}.values():
        partner = _partner(key(wanted.quote), left)
        found = None if partner is None else left.pop(partner)
        outcomes = {
            Figure.QUANTITIES: outcome(True, found is not None),
            Figure.QUANTITY_SIZE: judged(wanted.size == found.size) if found else None,
        }
        yield Item("quantity", wanted.quote, kept(outcomes))
    for found in left.values():
        yield Item("quantity", found.quote, {Figure.QUANTITIES: Outcome.SPURIOUS})


def _partner(wanted: str, left: dict[str, Quantity]) -> str | None:
    """The quote with the same words, else one that holds them or is held by them."""
    if wanted in left:
        return wanted
    return next((quote for quote in left if quote in wanted or wanted in quote), None)
