"""The stretches of a sentence that say something of their own: clauses, what is told of a thing beside, the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.canonical import canonical
from kamerdraad.consistency.tensions.statements import Statement

if TYPE_CHECKING:
    from kamerdraad.consistency.utterances import Utterance

_BESIDE: Final = re.compile(
    r"(?<!\S)(?P<thing>(?:[\w’'()-]+ ){0,4}[\w’'()-]+),? (?:die|waar(?:van|in|bij|mee|op|aan|voor|door|uit)?) (?P<said>[^,;:]{12,})"
)
"""A thing and what a relative clause says of it: "de luchtbehandeling, die niet aan de norm voldoet"."""
_PREPOSED: Final = re.compile(
    r"^(?:Na|Door|Bij|Tijdens|Vanwege|Wegens|Sinds) (?P<said>(?:de|het|een)\b(?: [\w’'()-]+){3,14}?) (?=(?:heeft|hebben|is|zijn|was|waren|werd|werden|had|hadden|wordt|worden|kwam|kwamen)\b)"
)
"""What a noun of deed says at the head of a sentence: "Na het uitvallen van het gemaal op 31 januari heeft"."""
_LEAST: Final = 4
"""Words of a stretch at least."""


def segments(clauses: Sequence[Statement]) -> Iterator[Statement]:
    """The clauses of each sentence, and after the last of them its other stretches.

    Args:
        clauses: in the order of their places.
    """
    for at, one in enumerate(clauses):
        yield one
        last = at + 1 == len(clauses) or clauses[at + 1].unit.node != one.unit.node
        if not last:
            continue
        if len(one.said) < len(one.unit.quote):
            yield _of(one.unit, one.unit.quote)
        for said in told_beside(one.unit.quote):
            yield _of(one.unit, said)


def told_beside(sentence: str) -> Iterator[str]:
    """What a sentence says of a thing beside what it says at large."""
    line = " ".join(sentence.split())
    for found in _BESIDE.finditer(line):
        said = f"{found['thing']} {found['said']}"
        if len(said.split()) >= _LEAST and len(said) < len(line):
            yield said
    if found_ := _PREPOSED.match(line):
        yield found_["said"]


def _of(unit: Utterance, said: str) -> Statement:
    return Statement(unit, said, canonical(said))
