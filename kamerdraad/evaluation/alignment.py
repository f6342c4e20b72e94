"""Which sentence of the reading is which sentence of the gold, where the two were cut differently."""

import difflib
from collections.abc import Sequence

from kamerdraad.evaluation.likeness import likeness

ALIKE = 0.6
"""Sentences this much alike are one sentence, cut differently."""

REACH = 60
"""Sentences ahead in which a partner is looked for between two equal ones."""


def align(gold: Sequence[str], read: Sequence[str]) -> dict[int, int]:
    """Partner in `read` of each gold sentence that has one, by index; both are given as keys.

    Order is kept: equal sentences are paired first, then, between two equal ones, each with the
    one most like it that comes after the partner of the sentence before.
    """
    pairs: dict[int, int] = {}
    matcher = difflib.SequenceMatcher(None, gold, read, autojunk=False)
    gold_done = read_done = 0
    for block in matcher.get_matching_blocks():
        position = read_done
        for index in range(gold_done, block.a):
            window = range(position, min(block.b, position + REACH))
            partner = _most_alike(gold[index], read, window)
            if partner is not None:
                pairs[index], position = partner, partner + 1
        pairs.update((block.a + step, block.b + step) for step in range(block.size))
        gold_done, read_done = block.a + block.size, block.b + block.size
    return pairs


def _most_alike(wanted: str, read: Sequence[str], window: range) -> int | None:
    best, most = None, ALIKE
    for index in window:
        share = likeness(wanted, read[index])
        if share > most:
            best, most = index, share
    return best
