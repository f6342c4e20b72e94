"""How codes and days read in both languages, and which words of two quotes differ."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from difflib import SequenceMatcher
from functools import cache
from typing import Final
from urllib.parse import quote

from kamerdraad.consistency.findings import Passage
from kamerdraad.consistency.saying import Language, Said
from kamerdraad.letters.dates import MONTHS
from kamerdraad.letters.identifiers import is_official
from kamerdraad.ontology.terms import SKOS, VOCABULARY
from kamerdraad.ontology.vocabulary import Vocabulary, triples

_TOKEN = re.compile(r"\w+(?:[-'’.,]\w+)*|\s+|[^\w\s]")
_ENGLISH_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
ALIKE: Final = 0.3
"""Likeness of two quotes from which their words are compared: below it nearly all would be marked."""
FRAGMENT: Final = 8
"""Words of a quote by which a browser finds it on the page that is linked to."""


@cache
def labels(language: Language) -> dict[str, str]:
    """The label of every code, by its local name."""
    return {
        triple.subject.value.removeprefix(VOCABULARY): triple.object.value  # type: ignore[union-attr]
        for triple in triples(Vocabulary.SCHEMES)
        if triple.predicate.value == SKOS.prefLabel
        and getattr(triple.object, "language", None) == language
    }


def label(code: str, language: Language = "nl") -> str:
    """A code in words; itself where there is no such code."""
    return labels(language).get(code, code)


def day(when: date | None, language: Language = "nl") -> str:
    """A day in words; the words "zonder datum" for none."""
    if when is None:
        return Said("zonder datum", "without a date").to(language)
    months = MONTHS if language == "nl" else _ENGLISH_MONTHS
    return f"{when.day} {months[when.month - 1]} {when.year}"


def share(number: float, language: Language) -> str:
    """A probability in two decimals: with a comma in Dutch."""
    return f"{number:.2f}".replace(".", "," if language == "nl" else ".")


def address(passage: Passage) -> str:
    """Where a passage can be read: the official publication, at its words; else the document's IRI."""
    if not is_official(passage.identifier):
        return passage.document
    start = " ".join(passage.quote.split()[:FRAGMENT])
    page = f"https://zoek.officielebekendmakingen.nl/{quote(passage.identifier, safe='')}.html"
    return f"{page}#:~:text={quote(start, safe='')}"


def differing(one: str, other: str) -> tuple[list[tuple[str, bool]], list[tuple[str, bool]]]:
    """Both texts in pieces, each with whether it differs from the other, word by word.

    Capitals and white space are no difference. Texts that have little in common are left whole.
    """
    ours, theirs = _TOKEN.findall(one), _TOKEN.findall(other)
    match = SequenceMatcher(
        None, [t.casefold() for t in ours], [t.casefold() for t in theirs], autojunk=False
    )
    words = [len([t for t in tokens if t[0].isalnum()]) for tokens in (ours, theirs)]
    shared = sum(
        ours[block.a + n][0].isalnum()
        for block in match.get_matching_blocks()
        for n in range(block.size)
    )
    if 2 * shared < ALIKE * sum(words):
        return [(one, False)], [(other, False)]
    same_ours, same_theirs = [False] * len(ours), [False] * len(theirs)
    for block in match.get_matching_blocks():
        for n in range(block.size):
            same_ours[block.a + n] = same_theirs[block.b + n] = True
    return list(_pieces(ours, same_ours)), list(_pieces(theirs, same_theirs))


def _pieces(tokens: list[str], same: list[bool]) -> Iterator[tuple[str, bool]]:
    """Runs of tokens that differ or do not; white space goes with what it stands between."""
    run: list[str] = []
    differs = False
    for n, (token, is_same) in enumerate(zip(tokens, same, strict=True)):
        beside = 0 < n < len(tokens) - 1 and not same[n - 1] and not same[n + 1]
        this = beside if token.isspace() else not is_same
        if this != differs and run:
            yield "".join(run), differs
            run = []
        differs = this
        run.append(token)
    if run:
        yield "".join(run), differs
