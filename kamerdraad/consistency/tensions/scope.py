"""One thing said of all in one place and of most or some in another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.propositions.figures import MEASURES, figures
from kamerdraad.consistency.propositions.words import stem, words
from kamerdraad.consistency.saying import LIKENESS, Said, said
from kamerdraad.consistency.tensions.changes import changed
from kamerdraad.consistency.tensions.ranking import each_once
from kamerdraad.consistency.tensions.statements import Statement, statements
from kamerdraad.consistency.tensions.times import same_case

if TYPE_CHECKING:
    from kamerdraad.store import Store

KIND: Final = "TensionKind-ScopeDiffers"
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
            "minderheid",
            "handvol",
            "driekwart",
            "tweederde",
        ),
        "sommige",
    ),
    **dict.fromkeys(
        ("gros", "leeuwendeel", "merendeel", "vooral", "voornamelijk", "hoofdzakelijk"), "de meeste"
    ),
    **dict.fromkeys(("weinig", "nauwelijks"), "weinig"),
    **dict.fromkeys(("altijd", "steeds"), "altijd"),
    **dict.fromkeys(("meestal", "doorgaans", "vaak", "veelal"), "meestal"),
    **dict.fromkeys(("soms", "incidenteel", "zelden"), "soms"),
}
_HOW_OFTEN: Final = frozenset({"altijd", "niet altijd", "meestal", "soms"})
_WHOLE: Final = frozenset({"alle", "altijd"})
_PART: Final = frozenset({"sommige", "de meeste", "weinig", "soms", "meestal", "een aantal"})
_SHARED: Final = 2
_BESIDES: Final = (1, 2)
"""Things that two statements about amounts of one thing say besides, at most: one of them, the other."""
_IN_ONE_LETTER: Final = 0.8
"""Likeness from which on two amounts in one letter are of one thing."""
_NONE: Final = "geen enkele"
_EXTREMES: Final = frozenset({"alle", _NONE})
_PERSONS: Final = {"iedereen": "alle", "niemand": _NONE}
_SHARE_OF: Final = re.compile(r"\bvan (?:de|het|alle) ([^\W\d_]{3,})", re.IGNORECASE)
"""Of what "60%" or "drie" is a part."""
_ONLY: Final = re.compile(
    r"\b(?:uitsluitend|alleen|enkel|louter)\b(?! als| wanneer| indien)", re.IGNORECASE
)
_ALSO: Final = re.compile(r"\b(?:ook|eveneens|tevens|mede)\b", re.IGNORECASE)
_NOT: Final = {"alle": "niet alle", "altijd": "niet altijd"}
_SOME: Final = frozenset({"niet alle", "de meeste", "sommige", "een aantal"})
"""Amounts that can be of one thing at once: most is not all."""
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
    for match in statements(store).matches:
        one, other, likeness = match.one, match.other, match.likeness
        if len(match.shared) < _SHARED or not match.within(*_BESIDES) or not match.near:
            continue
        if one.unit.text == other.unit.text and likeness < _IN_ONE_LETTER:
            continue
        if changed(one, other) or not same_case(one, other) or match.elsewhere:
            continue
        found = differing(one, other) if denies(one) == denies(other) else refuted(one, other)
        if found is None and _ONLY.search(one.said) and _ALSO.search(other.form.bare):
            found = one.form.words[0].form, "alleen", "ook"
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
    for key, (noun, first) in here.items():
        if key in there and there[key][1] != first:
            second = there[key][1]
            if {first, second} <= _SOME:
                continue
            if first[0].isdigit() and second[0].isdigit():
                continue
            if {first[0].isdigit(), second[0].isdigit()} == {True, False} and not (
                {first, second} & _EXTREMES
            ):
                continue
            if (first in _HOW_OFTEN) == (second in _HOW_OFTEN):
                return noun, first, second
    return None


def _part(amount: str) -> bool:
    """Whether an amount is of some and not all: a number of them, or a word for a part."""
    return amount in _PART or amount[0].isdigit()


def refuted(one: Statement, other: Statement) -> tuple[str, str, str] | None:
    """A word of all of which one says what the other denies of some: "alle loketten zijn open", "enkele niet"."""
    here, there = amounts(one.form.bare), amounts(other.form.bare)
    for key in sorted(here.keys() & there.keys()):
        (noun, first), (_, second) = here[key], there[key]
        if (_part(first) and second in _EXTREMES) or (_part(second) and first in _EXTREMES):
            return noun, first, second
        if {first, second} & _WHOLE and {first, second} & _PART and first != second:
            return noun, first, f"{second}, niet" if denies(other) else second
    return None


def denies(statement: Statement) -> bool:
    """Whether it denies something else than that it is all: "niet alle gemeenten" says an amount."""
    return statement.form.negated != bool(_NOT_ALL.search(statement.form.bare))


def amounts(clause: str) -> dict[str, tuple[str, str]]:
    """Of which words a clause says an amount: by stem, the word and "alle", "de meeste", "sommige" …"""
    found: dict[str, tuple[str, str]] = {}
    line = words(clause)
    for at, word in enumerate(line):
        if word.form in _PERSONS:
            found.setdefault(stem("mens"), ("mensen", _PERSONS[word.form]))
            continue
        amount = _AMOUNTS.get(word.form)
        if word.form in {"enkel", "enkele"} and at and line[at - 1].form == "geen":
            amount = _NONE
        if word.form == "geen" and at + 1 < len(line) and line[at + 1].form == "van":
            amount = _NONE
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
    for figure in figures(clause):
        share = _SHARE_OF.search(clause)
        whole = words(share[1])[0] if share else None
        if figure.unit and figure.unit not in MEASURES:
            found.setdefault(figure.unit, (figure.printed, figure.printed))
        elif whole and (figure.unit == "%" or not figure.unit):
            found.setdefault(whole.stem, (whole.form, figure.printed))
    return found
