"""Whether two clauses that are otherwise alike each name a thing that the other does not: "in Brinkum", "in Oldewaard"."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.figures import NUMERALS
from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import words
from kamerdraad.consistency.stems import parts
from kamerdraad.consistency.thesaurus import SAME, senses
from kamerdraad.letters.gluedwords import uses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.matter import Term
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

_BEFORE: Final = re.compile(
    rf"(?:de|het|een|deze|dit|die|geen|door|van|voor|met|in|op|aan|over|bij|naar|tegen|uit|onder|te|wie|alle|elke|iedere|enkele|sommige|veel|\d+|{'|'.join(NUMERALS)})"
)
"""What stands before a thing, and not before what is said of it."""
_HALF: Final = 4
_OWN: Final = 3
"""Letters of the half that two compounds share, and of those that they do not."""
_SORTS: Final = (
    ("kleine", "middelgrote", "grote"),
    ("oude", "nieuwe", "bestaande", "toekomstige"),
    ("jonge", "oudere"),
    ("noordelijke", "zuidelijke", "oostelijke", "westelijke"),
    ("eerste", "tweede", "derde", "vierde"),
    ("openbare", "bijzondere"),
    ("particuliere", "publieke"),
    ("landelijke", "regionale", "lokale", "gemeentelijke", "provinciale"),
    ("binnenlandse", "buitenlandse"),
    ("mannelijke", "vrouwelijke"),
)
"""Words that part a thing into sorts."""
_ROWS: Final = {
    word: (row, at) for row, sorts in enumerate(_SORTS) for at, word in enumerate(sorts)
}
_SORT: Final = re.compile(rf"\b({'|'.join(_ROWS)})\s+", re.IGNORECASE)
_NO_THING: Final = frozenset(
    listed(
        "afzonderlijke individuele desbetreffende betrokken genoemde dergelijke huidige verschillende diverse gehele volledige"
    )
)
"""Words before a thing that make no other thing of it."""
_MET: Final = 0.55
_MOST: Final = 2
"""Words that either may say besides, for the two to be parallel."""


def contrasted(pair: Pairing) -> bool:
    """Whether two clauses tell the same of two things: another place, another kind, another half of a compound."""
    if other_things(pair):
        return True
    mine, theirs = _unmet(pair.before, pair.shared.met), _unmet(pair.after, pair.shared.back)
    if not (0 < len(mine) <= _MOST and 0 < len(theirs) <= _MOST):
        return False
    return _thing(pair.before, mine) and _thing(pair.after, theirs)


def each_besides(pair: Pairing) -> bool:
    """Whether each names a thing that the other does not, however much it says of it."""
    mine, theirs = _unmet(pair.before, pair.shared.met), _unmet(pair.after, pair.shared.back)
    return bool(mine and theirs) and _thing(pair.before, mine) and _thing(pair.after, theirs)


def begun_otherwise(pair: Pairing) -> bool:
    """Whether each begins with where or among whom it is so, and those are others: "in de steden", "in de dorpen"."""
    here, there = _fronted(pair.before), _fronted(pair.after)
    if not here or not there:
        return False
    met = [t for t in here if pair.shared.met.get(t.start, 0.0) >= _MET]
    back = [t for t in there if pair.shared.back.get(t.start, 0.0) >= _MET]
    return len(met) < len(here) and len(back) < len(there)


_FRONT: Final = re.compile(
    r"^\W*(?:In|Bij|Onder|Van|Voor|Op|Binnen|Buiten) (?:(?:de|het|een|deze|die|alle) )?(?P<what>(?!(?:19|20)\d\d)[^\s,;]+(?: [^\s,;]+){0,6}?) (?=(?:is|zijn|was|waren|werd|werden|wordt|worden|heeft|hebben|had|hadden|kwam|kwamen|stond|stonden|staat|staan|ligt|lag|liggen|lagen|kreeg|kregen|krijgt|krijgen|kan|kunnen|kon|konden|moet|moeten|moest|gaat|gaan|ging|gingen|bleef|bleven|blijft|blijven|geldt|gelden|gold|[a-z]{3,}(?:te|de|ten|den))\b)"
)
"""Where, or among whom, at the head of a clause."""


@lru_cache(maxsize=200_000)
def _front(bare: str) -> tuple[int, int]:
    found = _FRONT.match(bare)
    return found.span("what") if found else (0, 0)


def _fronted(side: Reading) -> list[Term]:
    start, end = _front(side.statement.form.bare)
    return [term for term in side.terms if start <= term.start < end]


def other_things(pair: Pairing) -> bool:
    """Whether each has a name that the other lacks, or the other half of a compound."""
    return named_otherwise(pair) or _other_halves(pair) or _other_sorts(pair)


def _other_sorts(pair: Pairing) -> bool:
    """Whether the two speak of two sorts of one thing: "kleine havens", "grote havens"."""
    here, there = _sorts(pair.before), _sorts(pair.after)
    return any(
        noun in there and there[noun][0] == row and there[noun][1] != sort
        for noun, (row, sort) in here.items()
    )


def _sorts(side: Reading) -> Mapping[str, tuple[int, int]]:
    """Each noun of which a sort is told, with the row of the word before it and its place there."""
    if not (told := _sorted(side.statement.form.bare)):
        return {}
    stems = {term.start: term.stem for term in side.terms}
    found = {}
    for end, word in told:
        if stem := stems.get(end):
            found[stem] = _ROWS[word.replace("ı", "i")]
    return found


@lru_cache(maxsize=200_000)  # each clause is asked for as often as it is in a pair
def _sorted(bare: str) -> tuple[tuple[int, str], ...]:
    """Where the nouns of which a sort is told begin, with the word that tells it."""
    return tuple((found.end(), found[1].casefold()) for found in _SORT.finditer(bare))


def named_otherwise(pair: Pairing) -> bool:
    """Whether each has a name that the other lacks."""
    mine, theirs = _unmet(pair.before, pair.shared.met), _unmet(pair.after, pair.shared.back)
    return _names(pair.before, mine) and _names(pair.after, theirs)


def only_names(pair: Pairing) -> bool:
    """Whether two clauses differ in nothing but names, so that the one has another name for the other's."""
    found = [
        term.start > 0 and side.statement.form.bare[term.start].isupper()
        for side, met in ((pair.before, pair.shared.met), (pair.after, pair.shared.back))
        for term in _unmet(side, met)
    ]
    return bool(found) and all(found)


def _unmet(side: Reading, met: Mapping[int, float]) -> list[Term]:
    return [
        term
        for term in side.terms
        if met.get(term.start, 0.0) < _MET and term.form not in _NO_THING
    ]


def _names(side: Reading, found: list[Term]) -> bool:
    return any(term.start > 0 and side.statement.form.bare[term.start].isupper() for term in found)


def _thing(side: Reading, found: list[Term]) -> bool:
    """Whether one of these words names a thing, by the word before it or by standing first."""
    line = words(side.statement.form.bare)
    places = {term.start for term in found}
    before = {word.start: line[at - 1].form if at else "" for at, word in enumerate(line)}
    return any(not before[at] or _BEFORE.fullmatch(before[at]) for at in places if at in before)


def _other_halves(pair: Pairing) -> bool:
    """Whether each has a compound of which the other has one half alone: "hooischuur", "graanschuur"."""
    here = _half_met(pair.before, pair.shared.met)
    there = _half_met(pair.after, pair.shared.back)
    told = _every(pair.before) | _every(pair.after)
    return any(
        _two_of_a_kind(one, other, told)
        for one in here
        for other in there
        if one[-_HALF:] == other[-_HALF:] or one[:_OWN] == other[:_OWN]
    )


def _half_met(side: Reading, met: Mapping[int, float]) -> list[str]:
    return [term.form for term in side.terms if met.get(term.start, 0.0) < SAME]


def _two_of_a_kind(one: str, other: str, told: frozenset[str]) -> bool:
    """Whether two words end alike, each with a first half of its own; or begin so, with another second one."""
    end = next(
        n for n in count() if n >= min(len(one), len(other)) or one[-n - 1 :] != other[-n - 1 :]
    )
    long = end >= _HALF and min(len(one), len(other)) - end >= _OWN
    if long and _word(one[-end:]) and (_word(one[:-end]) or _word(other[:-end])):
        return True
    first, second = parts(one), parts(other)
    if len(first) != len(second) or first[:1] != second[:1] or not first:
        return False
    if {first[-1], second[-1]} & told:
        return False
    return senses(first[-1]).keys().isdisjoint(senses(second[-1]))


def _every(side: Reading) -> frozenset[str]:
    """The words of a clause by themselves."""
    return frozenset(term.stem for term in side.terms)


def _word(half: str) -> bool:
    """Whether half of a compound is a word of running Dutch, with or without the "s" that joins it."""
    known = uses()
    return len(half) >= _OWN and any(
        (use := known.get(each)) is not None and use.alone > 0
        for each in (half, half.removesuffix("s"))
    )
