"""What a sentence that promises or reports is about, in whatever words, and where in its letter it stands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.matter import Matter, Term
from kamerdraad.consistency.stems import family, words
from kamerdraad.consistency.thesaurus import phrases, senses
from kamerdraad.consistency.threads.content import is_ritual
from kamerdraad.consistency.threads.phrases import parted_verbs
from kamerdraad.consistency.threads.pledge import NOTHING, Span
from kamerdraad.consistency.threads.sections import Section, bodies, sections
from kamerdraad.consistency.utterances import day_of, values
from kamerdraad.ontology.terms import DCTERMS, TIME

if TYPE_CHECKING:
    from kamerdraad.consistency.utterances import Utterance
    from kamerdraad.store import Store

BESIDE: Final = 2
"""Sentences before and after that count as what is said around one."""


class Topics:
    """What the sentences of a store are about, each worked out when it is first asked for."""

    def __init__(self, store: Store, said: Sequence[Utterance]) -> None:
        self._sections = sections(said, bodies(store))
        self._found: dict[str, tuple[Matter, Matter]] = {}
        stems: dict[str, set[str]] = defaultdict(set)
        for unit in said:
            stems[unit.text].update(term.stem for term in about(unit.quote))
        self._letters = {text: frozenset(found) for text, found in stems.items()}
        self._named = values(store, DCTERMS.temporal)
        self._days = values(store, TIME.inXSDDate)
        self._first = values(store, TIME.hasBeginning)
        self._last = values(store, TIME.hasEnd)

    def times(self, unit: Utterance) -> tuple[Span, ...]:
        """All days and periods that a sentence names, the earliest first."""
        spans = {self._span(time) for time in self._named.get(unit.node, ())}
        return tuple(sorted(span for span in spans if span))

    def _span(self, time: str) -> Span | None:
        first, last = (
            day_of(day)
            for ends in (self._first, self._last)
            for day in self._days.get(ends.get(time, (time,))[0], ("",))[:1]
        )
        if first and last:
            return first, last
        one = first or last
        return (one, one) if one else None

    def around(self, unit: Utterance) -> tuple[Term, ...]:
        """What is said just before and after a sentence in its section and answer."""
        every = self._sections[unit.node].sentences
        at = next(n for n, each in enumerate(every) if each.node == unit.node)
        beside = every[max(at - BESIDE, 0) : at] + every[at + 1 : at + 1 + BESIDE]
        return tuple(
            term for each in beside if each.place == unit.place for term in about(each.quote)
        )

    def letter(self, unit: Utterance) -> frozenset[str]:
        """The stems of all that the letter of a sentence is about."""
        return self._letters[unit.text]

    def place(self, unit: Utterance) -> tuple[str, Matter, Matter]:
        """The key of the section that a sentence stands in, what its heading says, what all of it is about."""
        section = self._sections[unit.node]
        if section.key not in self._found:
            self._found[section.key] = (matter(section.heading), _whole(section))
        return (section.key, *self._found[section.key])


def matter(text: str, around: tuple[Term, ...] = ()) -> Matter:
    """What a text is about, without the words that every letter has."""
    return Matter(about(text), around) if text else NOTHING


@lru_cache(maxsize=50_000)
def about(text: str) -> tuple[Term, ...]:
    """The words of a text that tell what it is about, verbs that come apart as one word."""
    forms = [*words(text), *parted_verbs(text)]
    stems = [family(form) for form in forms]
    found = [
        Term(form.lower(), at, stems[at], senses(form))
        for at, form in enumerate(forms)
        if not is_ritual(form)
    ]
    for places, row, strength in phrases(stems):
        whole = " ".join(stems[place] for place in places)
        found.append(
            Term(
                whole, places[0], stems[max(places, key=lambda at: len(stems[at]))], {row: strength}
            )
        )
    return tuple(found)


def _whole(section: Section) -> Matter:
    """Each word of a section once: long sections do not count for more."""
    found: dict[str, Term] = {}
    for text in (section.heading, *(unit.quote for unit in section.sentences)):
        for term in about(text):
            found.setdefault(term.stem, term)
    return Matter(tuple(found.values()))
