"""One thing said of all in one place and of most or some in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.words import words
from kamerdraad.consistency.saying import LIKENESS, Said, said
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.statements import Statement, statements

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-ScopeDiffers"
_ALIKE: Final = 0.4
_AMOUNTS: Final = {
    **dict.fromkeys(
        ("alle", "elke", "elk", "iedere", "ieder", "iedereen", "allemaal", "allen", "beide"), "alle"
    ),
    **dict.fromkeys(("meeste", "merendeel", "meerderheid", "grootste"), "de meeste"),
    **dict.fromkeys(
        (
            "sommige",
            "enkele",
            "enige",
            "deel",
            "aantal",
            "bepaalde",
            "helft",
            "kwart",
            "derde",
            "gedeelte",
        ),
        "sommige",
    ),
    **dict.fromkeys(("weinig", "nauwelijks"), "weinig"),
    **dict.fromkeys(("altijd", "steeds"), "altijd"),
    **dict.fromkeys(("meestal", "doorgaans", "vaak", "veelal"), "meestal"),
    **dict.fromkeys(("soms", "incidenteel", "zelden"), "soms"),
}
_HOW_OFTEN: Final = frozenset({"altijd", "niet altijd", "meestal", "soms"})
_NOT: Final = {"alle": "niet alle", "altijd": "niet altijd"}
_NOT_ALL: Final = re.compile(
    r"\bniet (?:alle|elke|elk|iedere|ieder|altijd|steeds)\b", re.IGNORECASE
)
_REACH: Final = 2
"""Words that carry something, from a word of amount on, to which it can belong."""


@detector("scope", KIND)
def scope(store: Store) -> Iterator[Finding]:
    """Statements that are alike and say "alle" and "de meeste" of the same things."""
    yield from each_once(_found(store))


def _found(store: Store) -> Iterator[Finding]:
    known = statements(store)
    for one, other, likeness in known.pairs(_ALIKE):
        if denies(one) != denies(other) or not known.apart(one, other):
            continue
        found = differing(one, other)
        if found is None:
            continue
        noun, first, second = found
        why = said(
            "De reikwijdte verschilt: ‘{first}’ tegenover ‘{second}’ ({noun}).",
            "The scope differs: ‘{first}’ against ‘{second}’ ({noun}).",
            first=first,
            second=second,
            noun=noun,
        )
        reasons = (
            Feature(LIKENESS, likeness),
            Feature(Said("reikwijdte", "scope"), 0.5, f"{first} / {second}: {noun}"),
        )
        confidence = min(0.95, 0.45 + 0.5 * likeness)
        passages = (one.unit.passage(), other.unit.passage())
        yield Finding(KIND, passages, why, "scope", confidence, reasons)


def differing(one: Statement, other: Statement) -> tuple[str, str, str] | None:
    """A word that both say an amount of, and the two amounts, where these are not the same."""
    here, there = amounts(one.form.bare), amounts(other.form.bare)
    for stem, (noun, first) in here.items():
        if stem in there and there[stem][1] != first:
            second = there[stem][1]
            if (first in _HOW_OFTEN) == (second in _HOW_OFTEN):
                return noun, first, second
    return None


def denies(statement: Statement) -> bool:
    """Whether it denies something else than that it is all: "niet alle gemeenten" says an amount."""
    return statement.form.negated != bool(_NOT_ALL.search(statement.form.bare))


def amounts(clause: str) -> dict[str, tuple[str, str]]:
    """Of which words a clause says an amount: by stem, the word and "alle", "de meeste", "sommige" …"""
    found: dict[str, tuple[str, str]] = {}
    line = words(clause)
    for at, word in enumerate(line):
        amount = _AMOUNTS.get(word.form)
        if amount is None:
            continue
        if at and line[at - 1].form == "niet":
            amount = _NOT.get(amount, amount)
        if amount in _HOW_OFTEN:
            found.setdefault("", ("", amount))
            continue
        following = [w for w in line[at + 1 :] if w.carries and w.form not in _AMOUNTS]
        for noun in following[:_REACH]:
            found.setdefault(noun.stem, (noun.form, amount))
    return found
