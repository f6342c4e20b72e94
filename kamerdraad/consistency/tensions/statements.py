"""What a store's letters state, clause by clause, and whose word it is: what the detectors compare."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Final
from weakref import WeakKeyDictionary

from kamerdraad.consistency.propositions.canonical import Canonical, canonical
from kamerdraad.consistency.propositions.concepts import concepts, of_word
from kamerdraad.consistency.propositions.vectors import Pair, Space
from kamerdraad.consistency.propositions.words import Word, words
from kamerdraad.consistency.snapshot import Snapshot, snapshot
from kamerdraad.consistency.tensions.negation import hypothetical
from kamerdraad.ontology.terms import KD

if TYPE_CHECKING:
    from kamerdraad.consistency.utterances import Utterance
    from kamerdraad.store import Store

STATING: Final = frozenset(
    {"Claim", "Plan", "Assurance", "Promise", "Offer", "Contingency", "Fulfilment", "Refusal"}
)
COMMITTING: Final = frozenset({"Promise", "Offer", "Plan", "Assurance", "Contingency"})
"""Acts by which a speaker binds himself."""
_CLAUSE: Final = re.compile(
    r";\s+|:\s+|,\s+(?=(?:maar|want|dus|terwijl|waarbij|waardoor|zodat|omdat|doordat|aangezien|hoewel|"
    r"tenzij|mits|en)\s)|,\s+(?=(?:het|de|er|dit|dat|deze|ik|wij|we|zij|dan)\s+\w+)|,\s+(?=\w+\s+(?:ik|wij|we|het kabinet|de regering|er)\s)",
    re.IGNORECASE,
)
_LEAST: Final = 4
"""Words from which on a stretch between commas is a clause and not an item of a list."""
_OF_YOU: Final = re.compile(
    r"\bwaarin u\b[^.]*\b(?:toelicht|schrijft|stelt|meldt|aangeeft|uiteenzet|beschrijft|ingaat|benadrukt|laat weten)\b",
    re.IGNORECASE,
)
"""The askers tell what a letter of the addressee says, in a sentence of their own."""
_NO_OFFICE: Final = re.compile(r"\b(?:commissie|griffier)\b", re.IGNORECASE)


_ONE_MATTER: Final = 0.35
"""Likeness of what two statements are about from which on they may be about one thing."""
_NEAR: Final = 0.45
CLOSE: Final = 0.4
"""Likeness from which on two statements may say the same thing or nearly so."""
_ONE_SUBJECT: Final = 0.08
"""Cosine of the words of two letters from which on they are about one subject."""
_OWN: Final = 4
_POINTING: Final = re.compile(
    r"\b(?:dit|dat|deze|die|hier\w*|daar\w*|zulke|dergelijke|ze|zij)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Statement:
    """A clause of a unit, and what it says in affirmative form."""

    unit: Utterance
    said: str
    form: Canonical

    @property
    def matter(self) -> frozenset[str]:
        """What it is about, apart from compounds and how much, how sure or when it says it."""
        return concepts(self.form)

    @property
    def stems(self) -> frozenset[str]:
        """What it is about."""
        return frozenset(word.stem for word in self.form.words)


_NOMINAL: Final = re.compile(
    r"(?:de|het|een|deze|dit|geen|door|van|voor|met|in|op|aan|over|bij|naar|tegen|uit|onder)"
)
"""What stands before a thing, and not before what is said of it."""


def _following(statement: Statement) -> Iterator[tuple[str, Word]]:
    """Each word that carries something, with the word before it."""
    before = ""
    for word in words(statement.form.bare):
        if word.carries:
            yield before, word
        before = word.form


@dataclass(frozen=True, slots=True)
class Match:
    """Two statements about one matter, the earlier letter first, and what each says besides."""

    one: Statement
    other: Statement
    likeness: float
    shared: frozenset[str]
    mine: frozenset[str]
    """What the first is about and the second is not."""
    theirs: frozenset[str]

    @property
    def real(self) -> bool:
        """Whether both say what is, not what would be."""
        return not hypothetical(self.one.said) and not hypothetical(self.other.said)

    @property
    def near(self) -> bool:
        """Whether both say what is, and say it of one thing as far as their words go."""
        return self.likeness >= _NEAR and self.real

    @property
    def elsewhere(self) -> bool:
        """Whether each names a thing that the other does not: "schade door dassen", "schade door konijnen"."""
        return all(
            any(
                _NOMINAL.fullmatch(before) and of_word(word.form) & besides
                for before, word in _following(statement)
            )
            for statement, besides in ((self.one, self.mine), (self.other, self.theirs))
        )

    def within(self, few: int, many: int) -> bool:
        """Whether one says at most so few things besides, and the other at most so many."""
        less, more = sorted((len(self.mine), len(self.theirs)))
        return less <= few and more <= many


class Statements:
    """The clauses by which a government states or tells something, with those that resemble each other."""

    def __init__(self, shot: Snapshot) -> None:
        self._shot = shot

    @cached_property
    def all(self) -> list[Statement]:
        """In order of their place; words that a reply only prints again are left out."""
        return [
            Statement(unit, clause, canonical(clause))
            for unit in self._shot.units
            if not unit.restated and self._of_government(unit)
            for clause in clauses(unit.quote)
        ]

    @cached_property
    def space(self) -> Space:
        """The statements as vectors."""
        return Space(statement.stems for statement in self.all)

    def related(self, one: Statement, other: Statement) -> bool:
        """Whether two statements are of one letter or dossier, or of letters about one subject."""
        first, second = one.unit.paper, other.unit.paper
        if one.unit.text == other.unit.text or first.dossiers & second.dossiers:
            return True
        return self.alike(one, other) >= _ONE_SUBJECT

    def alike(self, one: Statement, other: Statement) -> float:
        """How much the letters of two statements are about the same, from 0 to 1."""
        if one.unit.text == other.unit.text:
            return 1.0
        here, there = self._letter_at[one.unit.text], self._letter_at[other.unit.text]
        return self._letters.likeness(here, there)

    @cached_property
    def _letter_at(self) -> dict[str, int]:
        return {text: at for at, text in enumerate(dict.fromkeys(s.unit.text for s in self.all))}

    @cached_property
    def _letters(self) -> Space:
        stems: dict[str, set[str]] = {text: set() for text in self._letter_at}
        for statement in self.all:
            stems[statement.unit.text] |= statement.stems
        return Space(stems.values())

    def pairs(self, least: float) -> Iterator[tuple[Statement, Statement, float]]:
        """Statements of two different units that are at least so much alike, the earlier letter first.

        Args:
            least: the likeness from which on a pair is given; pairs less alike than `CLOSE` are not.
        """
        for pair in self._close:
            if pair.likeness >= least:
                yield (*self.in_order(self.all[pair.one], self.all[pair.other]), pair.likeness)

    def match(self, one: Statement, other: Statement, likeness: float) -> Match:
        """Two statements in the order that they are given, and what each says besides."""
        here, there = one.matter, other.matter
        return Match(one, other, likeness, here & there, here - there, there - here)

    @cached_property
    def matches(self) -> list[Match]:
        """Statements of one matter in whatever words, that both say what is, apart from each other."""
        every = self.all
        matter = [one.matter for one in every]
        found = []
        for pair in Space(matter).pairs(_ONE_MATTER):
            one, other = every[pair.one], every[pair.other]
            if same_breath(one, other) or not self.related(one, other):
                continue
            here, there = matter[pair.one], matter[pair.other]
            if self.in_order(one, other)[0] is other:
                one, other, here, there = other, one, there, here
            found.append(Match(one, other, pair.likeness, here & there, here - there, there - here))
        return found

    def apart(self, one: Statement, other: Statement) -> bool:
        """Whether both say what is, of one matter, and the one is not set against the other on purpose."""
        if same_breath(one, other) or hypothetical(one.said) or hypothetical(other.said):
            return False
        return self.related(one, other)

    def comparable(self, least: float) -> Iterator[tuple[Statement, Statement, float]]:
        """Those pairs of which both or neither is a denial, both say what is, of one matter, apart."""
        for one, other, likeness in self.pairs(least):
            if one.form.negated == other.form.negated and self.apart(one, other):
                yield one, other, likeness

    def opposites(self, least: float) -> Iterator[tuple[Statement, Statement, float]]:
        """Denials with what is affirmed, the earlier letter first, at least so much alike."""
        denying = [at for at, one in enumerate(self.all) if one.form.negated]
        others = [at for at, one in enumerate(self.all) if not one.form.negated]
        for pair in self.space.between(denying, others, least):
            one, other = self.in_order(self.all[pair.one], self.all[pair.other])
            if one.unit.node != other.unit.node:
                yield one, other, pair.likeness

    @cached_property
    def _close(self) -> list[Pair]:
        every = self.all
        return [
            pair
            for pair in self.space.pairs(CLOSE)
            if every[pair.one].unit.node != every[pair.other].unit.node
        ]

    def in_order(self, one: Statement, other: Statement) -> tuple[Statement, Statement]:
        """The two, that of the earlier letter first."""
        return (other, one) if _when(other) < _when(one) else (one, other)

    @cached_property
    def _askers(self) -> frozenset[str]:
        """Whoever asks questions, and committees with their clerks."""
        asking = set(self._shot.of_type(KD.Question))
        found: set[str] = set()
        for unit in self._shot.units:
            if unit.node in asking or _NO_OFFICE.search(unit.speaker):
                found.update(unit.speakers)
        return frozenset(found)

    @cached_property
    def asked(self) -> dict[str, frozenset[str]]:
        """In which texts each asker's questions stand, by the asker's name."""
        found: dict[str, set[str]] = defaultdict(set)
        for node in self._shot.of_type(KD.Question):
            if node in self._shot.unit:
                unit = self._shot.unit[node]
                found[unit.speaker].add(unit.text)
        return {name: frozenset(texts) for name, texts in found.items() if name}

    @cached_property
    def _officials(self) -> frozenset[str]:
        """Who answers for a government: whoever answers questions, and every office but a committee's."""
        answering = set(self._shot.of_type(KD.Answer))
        offices = set(self._shot.of_type(KD.Office))
        for unit in self._shot.units:
            if unit.node in answering:
                offices.update(unit.speakers)
        return frozenset(offices - self._askers)

    def _of_government(self, unit: Utterance) -> bool:
        """Held by a government, or told by it of others than those who ask it."""
        if unit.act in STATING:
            if not self._officials.isdisjoint(unit.holders):
                return True
            if not self._officials.isdisjoint(unit.speakers):
                return self._askers.isdisjoint(unit.holders)
        return bool(unit.act) and unit.act != "Question" and bool(_OF_YOU.search(unit.quote))


_HELD: WeakKeyDictionary[Snapshot, Statements] = WeakKeyDictionary()


def statements(store: Store) -> Statements:
    """The statements of a store as it is now, made once for all detectors."""
    shot = snapshot(store)
    if shot not in _HELD:
        _HELD[shot] = Statements(shot)
    return _HELD[shot]


def same_breath(one: Statement, other: Statement) -> bool:
    """Whether both stand in one answer: there, a speaker sets one thing against another on purpose."""
    if one.unit.node == other.unit.node:
        return True
    return bool(one.unit.place) and one.unit.place == other.unit.place


def vague(statement: Statement) -> bool:
    """Whether what it speaks of stands elsewhere: "die mening deel ik niet"."""
    return len(statement.stems) < _OWN and bool(_POINTING.search(statement.said))


def clauses(text: str) -> list[str]:
    """The clauses of a sentence that can be compared by themselves; a short one stays with the one before."""
    found: list[str] = []
    at = 0
    for cut in _CLAUSE.finditer(text):
        part, rest = text[at : cut.start()], text[cut.end() :]
        if len(part.split()) >= _LEAST and len(rest.split()) >= _LEAST:
            found.append(part)
            at = cut.end()
    found.append(text[at:])
    return found


def _when(statement: Statement) -> tuple[str, str, int]:
    paper = statement.unit.paper
    return str(paper.date or "9999"), paper.iri, statement.unit.start
