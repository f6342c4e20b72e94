"""How a sentence says that things always go so, or that it is not sure that they will."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.features import Features

_NOT_SURE = re.compile(
    r"\b(?:niets?|geen|kan|(?<!te )kunnen|moet|(?<!te )moeten|dient|dienen|zou|zouden|mag|mogen)\b"
)


def doubted(f: Features) -> bool:
    """The main clause is denied, or tells what can, must or should be."""
    return _NOT_SURE.search(f.main) is not None


def always(f: Features) -> bool:
    """The sentence tells how things always go: in every case, or in the case that it names."""
    return p.OF_ALL_TIMES.search(f.lower) is not None or in_a_case(f)


def in_a_case(f: Features) -> bool:
    """It begins with a clause of the case in which it holds."""
    first = f.words[0]
    return not first.main and first.lower in {"als", "indien", "wanneer"}
