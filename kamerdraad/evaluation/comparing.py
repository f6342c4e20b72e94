"""One letter's gold and reading side by side."""

from __future__ import annotations

from collections.abc import Iterator

from kamerdraad.evaluation.annotation import Annotation
from kamerdraad.evaluation.answers import answer_items
from kamerdraad.evaluation.citations import citation_items
from kamerdraad.evaluation.item import Item, counted
from kamerdraad.evaluation.names import organisation_items, person_items
from kamerdraad.evaluation.quantities import quantity_items
from kamerdraad.evaluation.questions import question_items
from kamerdraad.evaluation.sentences import sentence_items


def compare(
    gold: Annotation, read: Annotation, *, all_quantities: bool = False
) -> tuple[Item, ...]:
    """Everything that either holds, with how it counts.

    A kind of thing that the gold holds none of was not annotated in that letter, and is left out;
    with `all_quantities` it is known that there are no quantities but those of the gold.
    """
    return counted(_items(gold, read, all_quantities))


def _items(gold: Annotation, read: Annotation, all_quantities: bool) -> Iterator[Item]:
    if gold.sentences:
        yield from sentence_items(gold.sentences, read.sentences)
    if gold.questions:
        yield from question_items(gold.questions, read.questions)
    if gold.answers:
        yield from answer_items(gold.answers, read.answers)
    if gold.citations:
        yield from citation_items(gold.citations, read.citations)
    if gold.organisations:
        yield from organisation_items(gold.organisations, read.organisations)
        yield from person_items(gold.persons, read.persons)
    if gold.quantities or all_quantities:
        yield from quantity_items(gold.quantities, read.quantities)
