"""When a time that a sentence names is still to come: by the letter's day, and in the main clause."""

import pytest

from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.acts.usual import to_come
from kamerdraad.extract.model import Sentence


def said(*words: str, aside: tuple[str, ...] = (), later: str = "", dated: bool) -> Features:
    """A sentence of these words, those `aside` in a clause that hangs on it."""
    every = [*words, *aside]
    read = [
        Word(w, w, w, "", "", 0, False, False, n < len(words), n * 10, " ")
        for n, w in enumerate(every)
    ]
    places = frozenset(n * 10 for n, w in enumerate(every) if w == later)
    return Features(
        Sentence(0, 1, 0), " ".join(every), " ".join(every), read, 0, dated=dated, later=places
    )


@pytest.mark.parametrize(
    ("f", "expected"),
    [
        (said("vanaf", "2030", "varen", "wij", later="vanaf", dated=True), True),
        (said("vanaf", "2018", "varen", "wij", dated=True), False),  # the letter is of later years
        (said("vanaf", "2030", "varen", "wij", dated=False), True),
        (said("volgend", "jaar", "varen", "wij", dated=True), True),
        (said("wij", "varen", aside=("wat", "2030", "brengt"), later="2030", dated=True), False),
    ],
)
def test_to_come(f: Features, expected: bool) -> None:
    assert to_come(f) is expected
