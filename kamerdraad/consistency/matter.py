"""What a clause is about in whatever words, and how much of it another clause is about too.

Words count by how rare they are, and stand for others of their row in the thesaurus: "bemesting" for "mest",
"ingetrokken" for "afgeschaft". How much of one clause the other covers is asked in both directions, for a
long clause may say all that a short one says. What stands around a clause counts a little: a subject is
named once and then pointed at.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from math import log
from types import MappingProxyType
from typing import Final, TypeAlias

from kamerdraad.consistency.propositions.concepts import of_word
from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import Word, words
from kamerdraad.consistency.rarity import UNSEEN, in_dutch
from kamerdraad.consistency.stems import family, parts
from kamerdraad.consistency.thesaurus import KIN, SAME, phrases, senses, sides
from kamerdraad.consistency.verbforms import PARTICLES

RAREST: Final = 8
"""Words of a clause, the rarest first, by which others are looked up."""
SENSES: Final = 4
"""Senses of each of them by which they are."""
COMMON: Final = 150
"""Clauses with a sense from which on it says nothing about which of them belong together."""
SCARCE: Final = 8
"""Clauses with a sense up to which it counts double: one such word is enough to look."""
COPIES: Final = 5
"""Clauses of the very same words that another is compared with."""
MEETING: Final = 2
"""Rare words that two clauses share before they are compared."""
ALIKE: Final = 0.6
"""How surely a word stands for another that the same words deny."""
_PREFIXES: Final = ("be", "ver", "ont")
_SHORT: Final = 4
"""Letters of a form such as "bakt", which is too short to lose its ending otherwise."""
_ROW: Final = "§"
"""How the name of a row of the thesaurus begins."""
_HALVES: Final = 2
_ROOT: Final = 4
"""Letters that must be left of a word without its prefix."""
TOLD: Final = 0.3
"""How surely a word must stand for what it shares to count as covered."""
AROUND: Final = 0.6
"""How much less surely a clause is about what stands beside it."""
_FLOOR: Final = 0.15
"""Least that a word counts against a cover, so that clauses of common words alone are no match."""

_UNITS: Final = frozenset(
    listed(
        "tellen telt telde bedragen bedraagt bedroeg belopen omvatten omvat voorafgaand vooraf voordien naderhand nadien heden hoeverre komend komende afgelopen duizend miljoen miljard mln mld procent euro uur uren minuten kilometer meter hectare ton"
    )
)
"""Words by which anything is measured."""


@dataclass(frozen=True, slots=True)
class Term:
    """A word that says what a clause is about, and what it may stand for."""

    form: str
    start: int
    stem: str
    senses: Mapping[str, float]


@dataclass(frozen=True)
class Matter:
    """What one clause is about."""

    terms: tuple[Term, ...]
    around: tuple[Term, ...] = ()
    """What stands beside it in its sentence, or in a sentence that it points back to."""

    @cached_property
    def ids(self) -> Mapping[str, float]:
        """What its words can stand for, and how surely."""
        return _surest(self.terms)

    @cached_property
    def nearby(self) -> Mapping[str, float]:
        """The same of what stands beside it."""
        return _surest(self.around)


@dataclass(frozen=True, slots=True)
class Shared:
    """What two clauses share."""

    mine: float
    """How much of the first the second covers, from 0 to 1."""
    theirs: float
    """How much of the second the first covers."""
    weight: float
    """How much they share in all: rare words weigh a few units each."""
    met: Mapping[int, float]
    """Where the terms of the first stand that the second covers, and how surely."""
    back: Mapping[int, float]
    """The same of the second."""
    core: float
    """How much they cover of each other by their own words alone."""

    @property
    def both(self) -> float:
        """How much either covers of the other: high only if neither says much besides."""
        return _even(self.mine, self.theirs)

    @property
    def most(self) -> float:
        """How much of the one that says less is covered."""
        return max(self.mine, self.theirs)


def terms(text: str) -> tuple[Term, ...]:
    """The words of a text that say what it is about, with the phrases that they are part of."""
    line = words(text)
    found = [w for w in line if w.form not in _UNITS and of_word(w.form)]
    forms = [_whole_verb(w.form, line) for w in found]
    stems = [family(form) for form in forms]
    more: dict[int, dict[str, float]] = defaultdict(dict)
    for places, row, strength in phrases(stems):
        for place in places:
            more[place][row] = max(strength, more[place].get(row, 0.0))
    return tuple(
        Term(
            word.form,
            word.start,
            stems[at],
            {**_of_word(forms[at]), **more[at]} if at in more else _of_word(forms[at]),
        )
        for at, word in enumerate(found)
    )


def _whole_verb(form: str, line: Sequence[Word]) -> str:
    """A verb with its first part, which stands last: "raadt vaccinatie af" is of "afraden"."""
    last = line[-1].form if line else ""
    if last not in PARTICLES or last == form or form.startswith(last):
        return form
    own = senses(last + form)
    known = any(sure >= SAME and sense.startswith(_ROW) for sense, sure in own.items())
    return last + form if known else form


def _simpler(form: str) -> Iterator[str]:
    """What a word is made of that it is near to: "bemesting" of "mesting", "oplopende" of "oplopen"."""
    for prefix in _PREFIXES:
        if form.startswith(prefix) and len(form) - len(prefix) > _ROOT:
            yield form.removeprefix(prefix)
    if (stem := family(form)).endswith("en") and form.endswith("en"):
        yield stem
    if len(form) == _SHORT and form.endswith("t"):
        yield form.removesuffix("t")
    if form.removesuffix("e").endswith("end") and len(form) > _ROOT + 3:
        yield form.removesuffix("e").removesuffix("d")


def _parts_of_half(form: str) -> Sequence[str]:
    """What the second half of a compound is made of: "huur" and "woning" of "middenhuurwoning"."""
    halves = parts(form)
    if len(halves) != _HALVES:
        return ()
    ends = (form[at:] for at in range(_ROOT, len(form) - _ROOT))
    return next((parts(end) for end in ends if family(end) == halves[1]), ())


@lru_cache(maxsize=200_000)
def _of_word(form: str) -> Mapping[str, float]:
    """What a word may stand for: by the rows, with what is denied alike, and in a simpler form."""
    found = dict(senses(form))
    for side, stems in sides((family(form),)).items():
        if len(stems) == 1:
            found.setdefault(f"§!{side.row}{'<' if side.first else '>'}", ALIKE)
    for other in _simpler(form):
        found.setdefault(family(other), ALIKE)
    for part in _parts_of_half(form):
        found.setdefault(part, KIN)
    return MappingProxyType(found)


@dataclass(frozen=True, slots=True)
class _Cover:
    """How much of one clause another covers."""

    share: float
    core: float
    weight: float
    met: Mapping[int, float]


_Worth: TypeAlias = "tuple[float, tuple[tuple[str, float, float], ...]]"
"""What a term weighs, and its senses with how sure each is and what it is worth."""


class Matters:
    """The clauses of a store by what they are about."""

    def __init__(self, clauses: Iterable[Matter]) -> None:
        self.all = list(clauses)
        self._often = Counter(
            chain.from_iterable(
                {sense for term in one.terms for sense in term.senses} for one in self.all
            )
        )
        self._total = len(self.all) + UNSEEN
        self._rarity: dict[str, float] = {}
        self._worths: dict[int, _Worth] = {}
        self._looked: dict[int, Sequence[str]] = {}

    def weight(self, term: Term, sense: str = "") -> float:
        """How much it tells that a clause has a term, or what it shares with another by one sense."""
        return max(self.rare(sense or term.stem) * in_dutch(term.stem), _FLOOR)

    def rare(self, sense: str) -> float:
        """How few clauses of the store have a sense."""
        if sense not in self._rarity:
            self._rarity[sense] = max(log(self._total / (self._often[sense] + 0.5)), 0.0)
        return self._rarity[sense]

    def shared(self, one: int, other: int, least: float = 0.0) -> Shared | None:
        """What two clauses share, by their place in the list; nothing where either covers less of the other."""
        here = self._covered(self.all[one], self.all[other])
        if here.share < least:
            return None
        there = self._covered(self.all[other], self.all[one])
        if there.share < least:
            return None
        return Shared(
            here.share,
            there.share,
            (here.weight + there.weight) / 2,
            here.met,
            there.met,
            _even(here.core, there.core),
        )

    def _worth(self, term: Term) -> _Worth:
        """How much a term weighs, and what each of its senses is worth; reckoned once for equal words."""
        key = id(term.senses)
        if key not in self._worths:
            own = self.weight(term)
            senses = ((s, sure, self.weight(term, s)) for s, sure in term.senses.items())
            self._worths[key] = own, tuple(each for each in senses if each[1] >= TOLD)
        return self._worths[key]

    def _covered(self, one: Matter, other: Matter) -> _Cover:
        total = weight = core = 0.0
        met: dict[int, float] = {}
        ids, nearby = other.ids, other.nearby
        for term in one.terms:
            own, worth = self._worth(term)
            best = within = sure = 0.0
            for sense, strength, rare in worth:
                there = ids.get(sense, 0.0)
                found = min(strength, there)
                if found >= TOLD:
                    within = max(within, found * rare)
                near = AROUND * nearby.get(sense, 0.0)
                if near > there:
                    found = min(strength, near)
                if found >= TOLD:
                    best, sure = max(best, found * rare), max(sure, found)
            total += own
            weight += min(best, own)
            core += min(within, own)
            if sure:
                met[term.start] = sure
        if not total:
            return _Cover(0.0, 0.0, 0.0, met)
        return _Cover(weight / total, core / total, weight, met)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Clauses of which two words can stand for each other, or a scarce one; never all with all.

        Of clauses with the very same words, which offices say in every letter, only the last few are kept.
        """
        having: dict[str, list[int]] = defaultdict(list)
        forms: dict[frozenset[str], int] = {}
        members: list[list[int]] = []
        for at, one in enumerate(self.all):
            met: Counter[int] = Counter()
            looked: set[str] = set()
            for term in self._rarest(one):
                alike: set[int] = set()
                for sense in self._lookup(term):
                    looked.add(sense)
                    if there := having.get(sense):
                        alike.update(there)
                        if self._often[sense] <= SCARCE:
                            met.update(there)
                met.update(alike)
            for form, times in met.items():
                if times >= MEETING:
                    for other in members[form]:
                        yield other, at
            form = forms.setdefault(frozenset(term.form for term in one.terms), len(members))
            if form == len(members):
                members.append([])
                for sense in looked:
                    having[sense].append(form)
            members[form] = [*members[form][1 - COPIES :], at]

    def looked_up(self, one: Matter) -> Iterator[str]:
        """The senses by which a clause is looked up: not too many others have them."""
        for term in self._rarest(one):
            yield from self._lookup(term)

    def _rarest(self, one: Matter) -> Sequence[Term]:
        return sorted(one.terms, key=lambda term: -self.weight(term))[:RAREST]

    def _lookup(self, term: Term) -> Sequence[str]:
        key = id(term.senses)
        if key not in self._looked:
            found = [sense for sense in term.senses if 1 < self._often[sense] <= COMMON]
            self._looked[key] = tuple(sorted(found, key=lambda s: (self._often[s], s))[:SENSES])
        return self._looked[key]


def _surest(found: Iterable[Term]) -> Mapping[str, float]:
    ids: dict[str, float] = {}
    for term in found:
        for sense, strength in term.senses.items():
            if strength > ids.get(sense, 0.0):
                ids[sense] = strength
    return ids


def _even(one: float, other: float) -> float:
    """The harmonic mean: high only if both are."""
    return 2 * one * other / (one + other) if one and other else 0.0
