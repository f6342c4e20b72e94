"""Where words stand in a sentence that are no part of what is to be done: its time, its doer, its condition."""

import re
from collections.abc import Iterable

from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.phrasewords import BEFORE_TIME


def places(f: Features, phrase: str | None) -> set[int]:
    """Indexes of the words of `phrase` where it stands in the sentence."""
    if not phrase:
        return set()
    wanted = re.findall(r"[\w'’-]+", phrase.lower())
    words = [w.lower for w in f.words]
    for i in range(len(words) - len(wanted) + 1):
        if words[i : i + len(wanted)] == wanted:
            return set(range(i, i + len(wanted)))
    return set()


def time_places(f: Features, times: Iterable[tuple[int, int]]) -> set[int]:
    """The deadline's words with the prepositions before them."""
    found: set[int] = set()
    for start, end in times:
        found |= _widened(f, {i for i, w in enumerate(f.words) if start <= w.offset < end})
    return found


def _widened(f: Features, taken: set[int]) -> set[int]:
    if not taken:
        return taken
    at = min(taken) - 1
    while at >= 0 and f.words[at].lower in BEFORE_TIME:
        taken = taken | {at}
        at -= 1
    # "Tot eind 2030" and "sinds" say how long, which is part of what is done.
    return set() if at >= 0 and f.words[at].lower in {"tot", "sinds"} else taken


def agent_places(f: Features) -> set[int]:
    """ "Door de dienst": who does it is the debtor, not part of the deed."""
    return next(
        (
            found
            for words in ("de ", "het ", "mijn ", "")
            if (found := places(f, f"door {words}{f.agent}"))
        ),
        set(),
    )
