"""Citations: which of the gold's were found, and whether their parts are right."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kamerdraad.evaluation.annotation import Citation
from kamerdraad.evaluation.figures import Figure, Outcome, judged, outcome
from kamerdraad.evaluation.item import Item, Outcomes, kept
from kamerdraad.evaluation.likeness import key, likeness

ALIKE = 0.45
"""Quotes of one kind this much alike are one citation, quoted at different length."""

PaperKey = tuple[str, tuple[str, ...], str]


def citation_items(gold: Sequence[Citation], read: Sequence[Citation]) -> Iterator[Item]:
    """Each citation of the gold with what became of it, then those that only the reading has."""
    left = dict(enumerate(read))
    for wanted in gold:
        index = _partner(wanted, left)
        found = None if index is None else left.pop(index)
        label = found.kind if found else None
        yield Item("citation", wanted.quote, _outcomes(wanted, found), wanted.kind, label)
    for found in left.values():
        outcomes = {Figure.CITATIONS: Outcome.SPURIOUS, Figure.CITATIONS_EXACT: Outcome.SPURIOUS}
        if paper_key(found):
            outcomes[Figure.PAPERS] = Outcome.SPURIOUS
        yield Item("citation", found.quote, outcomes, None, found.kind)


def paper_key(citation: Citation) -> PaperKey | None:
    """What tells a paper of parliament from another; None for everything else that is cited."""
    dossiers = tuple(sorted(map(key, citation.dossiers)))
    number = key(citation.number)
    if citation.kind in {"kamerstuk", "motion"} and (dossiers or citation.number):
        return "kamerstuk", dossiers, number
    if citation.kind in {"handelingen", "aanhangsel"}:
        return citation.kind, (_year(citation.year),), number
    return None


def _partner(wanted: Citation, left: dict[int, Citation]) -> int | None:
    """The citation read that is this one: papers by what they are, the rest by kind and words."""
    paper = paper_key(wanted)
    if paper:
        same = [index for index, other in left.items() if paper_key(other) == paper]
        noted = [index for index in same if left[index].note == wanted.note]
        return noted[-1] if noted else next(iter(same), None)
    best, most = None, ALIKE
    for index, other in left.items():
        if other.kind == wanted.kind and not paper_key(other):
            share = likeness(key(wanted.quote), key(other.quote))
            if share > most:
                best, most = index, share
    return best


def _outcomes(gold: Citation, read: Citation | None) -> Outcomes:
    found = read is not None
    same_words = read is not None and key(gold.quote) == key(read.quote)
    result: dict[Figure, Outcome | None] = {
        Figure.CITATIONS: outcome(True, found),
        Figure.CITATIONS_EXACT: outcome(True, found, same_words),
        Figure.DEFECTIVE: outcome(gold.defective, read is not None and read.defective),
    }
    if paper_key(gold):
        result[Figure.PAPERS] = outcome(True, found)
        if read is not None:
            result |= _parts(gold, read)
    return kept(result)


def _parts(gold: Citation, read: Citation) -> Outcomes:
    """The parts of a paper's citation that the gold gives, where the citation itself was found."""
    same = {
        Figure.CHAMBER: (gold.chamber, key(gold.chamber) == key(read.chamber)),
        Figure.YEAR: (gold.year, _year(gold.year) == _year(read.year)),
        Figure.PAGE: (gold.page, key(gold.page) == key(read.page)),
        Figure.URI: (gold.uri, gold.uri.rstrip("/") == read.uri.rstrip("/")),
    }
    return {figure: judged(right) for figure, (given, right) in same.items() if given}


def _year(year: str) -> str:
    """'2023/24', '2023-2024' and '2023–24' are one parliamentary year."""
    found = re.findall(r"\d{2,4}", year)
    return found[0][-2:] + found[1][-2:] if len(found) > 1 else "".join(found)
