"""One thing said of all in one place and of most or some in another."""

from __future__ import annotations

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
    **dict.fromkeys(("alle", "elke", "elk", "iedere", "ieder"), "alle"),
    **dict.fromkeys(("meeste", "merendeel", "meerderheid", "grootste"), "de meeste"),
    **dict.fromkeys(("sommige", "enkele", "enige", "deel", "aantal", "bepaalde"), "sommige"),
    **dict.fromkeys(("weinig", "nauwelijks"), "weinig"),
    **dict.fromkeys(("altijd", "steeds", "overal"), "altijd"),
    **dict.fromkeys(("meestal", "doorgaans", "vaak", "veelal"), "meestal"),
    **dict.fromkeys(("soms", "incidenteel", "zelden"), "soms"),
}
_HOW_OFTEN: Final = frozenset({"altijd", "meestal", "soms"})
_REACH: Final = 2
"""Words that carry something, from a word of amount on, to which it can belong."""


@detector("scope", KIND)
def scope(store: Store) -> Iterator[Finding]:
    """Statements that are alike and say "alle" and "de meeste" of the same things."""
    yield from each_once(_found(store))


def _found(store: Store) -> Iterator[Finding]:
    for one, other, likeness in statements(store).comparable(_ALIKE):
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


def amounts(clause: str) -> dict[str, tuple[str, str]]:
    """Of which words a clause says an amount: by stem, the word and "alle", "de meeste", "sommige" …"""
    found: dict[str, tuple[str, str]] = {}
    line = words(clause)
    for at, word in enumerate(line):
        amount = _AMOUNTS.get(word.form)
        if amount is None:
            continue
        if amount in _HOW_OFTEN:
            found.setdefault("", ("", amount))
            continue
        following = [w for w in line[at + 1 :] if w.carries and w.form not in _AMOUNTS]
        for noun in following[:_REACH]:
            found.setdefault(noun.stem, (noun.form, amount))
    return found
