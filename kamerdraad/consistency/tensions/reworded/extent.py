"""One matter said of all or none, and said of some."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.figures import MEASURES, NUMERALS
from kamerdraad.consistency.saying import said
from kamerdraad.consistency.tensions.changes import changed
from kamerdraad.consistency.tensions.reworded.apart import kept_apart
from kamerdraad.consistency.tensions.reworded.clash import Clash
from kamerdraad.consistency.tensions.reworded.denying import against, told
from kamerdraad.consistency.tensions.reworded.moments import together
from kamerdraad.letters.gluedwords import uses

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamerdraad.consistency.matter import Term
    from kamerdraad.consistency.tensions.reworded.pairings import Pairing
    from kamerdraad.consistency.tensions.reworded.reading import Reading

_SAME_THINGS: Final = 0.6
_IN_ONE_LETTER: Final = 0.62
_KINDS: Final = (
    re.compile(r"iedereen|niemand", re.IGNORECASE),
    re.compile(r"overal|nergens", re.IGNORECASE),
)
_ONLY: Final = re.compile(
    r"\b(?:alleen|uitsluitend|enkel|louter)\b(?! (?:als|wanneer|indien|al|maar))", re.IGNORECASE
)
_ALSO: Final = re.compile(r"\b(?:ook|eveneens|tevens)\b", re.IGNORECASE)
KIND: Final = "TensionKind-ScopeDiffers"
_REACH: Final = 2
"""Terms after a word of amount to which it can belong."""
_ALONE: Final = re.compile(
    r"(?:een (?:klein |groot )?deel|sommige|enkele|bepaalde|de meeste|de helft)(?: van de)? (?:gevallen|keren)\b|(?:niet )?(?:iedereen|niemand|altijd|nooit|nimmer|nergens|overal|steeds|telkens|soms|meestal|vaak|zelden|regelmatig|incidenteel)\b",
    re.IGNORECASE,
)
"""Words of amount that need no noun: of everybody, of every time."""
_PARTLY: Final = re.compile(
    r"\b(?:een (?:klein )?deel van|in een deel|sommige|enkele|een handvol|een minderheid)\b",
    re.IGNORECASE,
)
_AT_LEAST: Final = 0.5
"""How much either must cover where a part is said to be so, and all are: neither denies it."""
_WHOLE: Final = 0.97
"""What a share must be under to be no whole."""
_INSTANCE_OF: Final = 0.35
"""How surely one that is named is one of those of whom all is said."""
_OF_INSTANCE: Final = 0.22
_MOST_OF_INSTANCE: Final = 0.3
"""How much must be shared where a name tells what the other clause has a word for."""
_SHORT: Final = 2
"""Letters of units such as "cm"."""
_ELSEWISE: Final = re.compile(
    r"\b(?:een eigen|hun eigen|zijn eigen|een ander\w*|anders|elders|nog (?:altijd |steeds )?(?:met|via|in een|op een|volgens))\b",
    re.IGNORECASE,
)
"""Another way than that of all."""
_SUBSET: Final = re.compile(
    rf"\b(?:\d+|{'|'.join(NUMERALS)}) van de (?:\d+|{'|'.join(NUMERALS)})\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class _Amount:
    """A word of amount as printed, with the thing that it is an amount of."""

    printed: str
    of: Term | None


def wider(pair: Pairing) -> Clash | None:
    """ "Alle loketten zijn open" and "drie loketten zijn nog dicht", "geen enkel" and "in twee gebouwen"."""
    if not (told(pair.before, pair.shared.met) and told(pair.after, pair.shared.back)):
        return None
    if kept_apart(pair) or (
        pair.one.unit.text == pair.other.unit.text and pair.shared.both < _IN_ONE_LETTER
    ):
        return None
    for whole, part, known in (
        (pair.before, pair.after, pair.shared.back),
        (pair.after, pair.before, pair.shared.met),
    ):
        places: tuple[int, ...] = ()
        partly = not against(pair) and _PARTLY.search(part.said) is not None
        if partly:
            places = whole.each
        if against(pair) != part.not_all or _named(part) or _ELSEWISE.search(part.said):
            places = whole.each
        elif part.denied == 0:
            places = whole.none
        if part.without is not None and not whole.denied:
            places = whole.each
        for place in places:
            of_whole = _said_of(whole, place)
            for of_part in _parts(part, known):
                if (found := _of_one(of_whole, of_part)) is not None:
                    return replace(found, both=_AT_LEAST) if partly else found
            met = pair.shared.met if whole is pair.before else pair.shared.back
            opposed = against(pair) or place in whole.none
            if opposed and (one := _instance(of_whole, part, known, met)):
                return replace(
                    _clash(of_whole.printed, one), both=_OF_INSTANCE, most=_MOST_OF_INSTANCE
                )
    return None


def only(pair: Pairing) -> Clash | None:
    """ "Alleen voor artsen" and "ook voor verzekeraars": there the two name different ones on purpose."""
    sides = (pair.before.said, pair.after.said)
    if (
        pair.before.denied != pair.after.denied
        or together(pair) is None
        or changed(pair.one, pair.other)
    ):
        return None
    for here, there in (sides, sides[::-1]):
        if (
            (alone := _ONLY.search(here))
            and (also := _ALSO.search(there))
            and not _ALSO.search(here)
        ):
            return _clash(alone.group(), also.group())
    return None


def _instance(
    whole: _Amount, part: Reading, known: Mapping[int, float], met: Mapping[int, float]
) -> str:
    """The name of one of those of whom all is said: "in Harsvoort", "het depot Lindeloo".

    What they are must be named in either clause, or near it.
    """
    if whole.of is None or met.get(whole.of.start, 0.0) < _INSTANCE_OF:
        return ""
    bare = part.statement.form.bare
    return next(
        (
            term.form
            for term in part.terms
            if term.start not in known and bare[term.start].isupper() and term.form not in uses()
        ),
        "",
    )


def _named(side: Reading) -> bool:
    """Whether it says which part of a whole it is: "vier van de negen" is not "alle"."""
    return bool(_SUBSET.search(side.said))


def _clash(whole: str, part: str) -> Clash:
    why = said(
        "De reikwijdte verschilt: ‘{whole}’ tegenover ‘{part}’.",
        "The scope differs: ‘{whole}’ against ‘{part}’.",
        whole=whole,
        part=part,
    )
    return Clash(KIND, why, f"{whole} / {part}", 0.35, 0.5)


def _of_one(whole: _Amount, part: _Amount) -> Clash | None:
    """The clash of two amounts, if they are of the same things, or one says nothing of what they are of."""
    here, there = whole.of, part.of
    if here is None and there is None and _kind(whole.printed) != _kind(part.printed):
        return None
    if here is None or there is None:
        return _clash(whole.printed, part.printed)
    for sense, sure in here.senses.items():
        if min(sure, there.senses.get(sense, 0.0)) >= _SAME_THINGS:
            return _clash(whole.printed, part.printed)
    return None


def _kind(printed: str) -> int:
    """Whether a word of amount that stands alone is of persons, places or times."""
    return next((at for at, words in enumerate(_KINDS) if words.search(printed)), len(_KINDS))


def _said_of(side: Reading, place: int, known: Mapping[int, float] | None = None) -> _Amount:
    """A word of amount with the nearest noun that it can be of, of those that the other is about too."""
    if alone := _ALONE.match(side.said, place):
        return _Amount(alone.group(), None)
    after = [t for t in side.terms if t.start > place and (known is None or t.start in known)]
    if not after[:1]:
        return _Amount(side.said[place:].split()[0], None)
    noun = after[0]
    return _Amount(side.said[place : noun.start + len(noun.form)], noun)


def _parts(side: Reading, known: Mapping[int, float]) -> Iterator[_Amount]:
    """The amounts by which a clause speaks of a part of what the other is about too."""
    if side.without is not None:
        start, end = side.without
        before = [t for t in side.terms if t.start < start]
        after = [t for t in side.terms if t.start >= end]
        if before and after and before[-1].start in known and after[0].start in known:
            yield _Amount(side.said[before[-1].start : end], before[-1])
    for place in side.some:
        found = _said_of(side, place)
        if found.of is None or found.of.start in known:
            yield found
    for share in side.shares:
        found = _said_of(side, share.start)
        met = any(t.start in known for t in side.terms if t.start >= share.start)
        if share.high < _WHOLE and found.of is not None and met:
            yield found
    for figure in side.numbers:
        if figure.unit in MEASURES - {""} or len(figure.unit) == _SHORT:
            continue
        after = [t for t in side.terms if t.start >= figure.start][:_REACH]
        for term in after:
            if term.start in known:
                yield _Amount(side.said[figure.start : term.start + len(term.form)], term)
