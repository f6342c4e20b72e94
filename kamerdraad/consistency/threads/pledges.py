"""Commitments and what came of them, read from a store with all that tells whether two are one."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.derived import DERIVED
from kamerdraad.consistency.rarity import Rarity
from kamerdraad.consistency.stems import words
from kamerdraad.consistency.threads.announcing import announces
from kamerdraad.consistency.threads.content import (
    beside,
    figures,
    joined,
    names,
    of_names,
    weigh,
    years,
)
from kamerdraad.consistency.threads.deeds import Deed, deeds, makes
from kamerdraad.consistency.threads.echoes import echo, promised_subject, recalls
from kamerdraad.consistency.threads.model import NO_TERM, StepKind, Term
from kamerdraad.consistency.threads.outcomes import hands_over, outcome
from kamerdraad.consistency.threads.pledge import Pledge
from kamerdraad.consistency.threads.pledgewords import (
    ALSO,
    days_in,
    deeds_of,
    main_clause,
    named_chambers,
    root,
    verb_of,
    without,
)
from kamerdraad.consistency.threads.senses import GROUPS
from kamerdraad.consistency.threads.topic import Topics, matter
from kamerdraad.consistency.utterances import (
    Utterance,
    actor_names,
    day_of,
    rows,
    utterances,
    values,
)
from kamerdraad.graph.iris import digest, thing
from kamerdraad.ontology.terms import CITO, KD, OA, RDFS, SCHEMA, TIME

if TYPE_CHECKING:
    from kamerdraad.store import Store

_COMMITMENTS: Final = f"""SELECT ?commitment ?unit ?label WHERE {{
  GRAPH ?graph {{
    ?commitment a <{KD.Commitment}> ; <{KD.madeIn}> ?unit .
    OPTIONAL {{ ?commitment <{RDFS.label}> ?label }}
  }}
  FILTER(!STRSTARTS(STR(?graph), "{DERIVED}"))
}}"""
_CONDITIONS: Final = f"""SELECT ?commitment ?words WHERE {{
  ?commitment <{KD.condition}>/<{RDFS.label}> ?words
}}"""
_TERMS: Final = f"""SELECT ?commitment ?words ?first ?last ?day WHERE {{
  ?commitment <{KD.deadline}> ?term .
  OPTIONAL {{ ?term <{RDFS.label}> ?words }}
  OPTIONAL {{ ?term <{TIME.hasBeginning}>/<{TIME.inXSDDate}> ?first }}
  OPTIONAL {{ ?term <{TIME.hasEnd}>/<{TIME.inXSDDate}> ?last }}
  OPTIONAL {{ ?term <{TIME.inXSDDate}> ?day }}
}}"""
_CITED: Final = f"""SELECT ?text ?start ?cited WHERE {{
  ?citation <{CITO.hasCitedEntity}> ?cited ; <{KD.anchor}> ?span .
  ?span <{OA.hasSource}> ?text ; <{OA.hasSelector}>/<{OA.start}> ?start
}}"""

_ANSWERING: Final = re.compile(
    r"\b(?:antwoorden|beantwoording|reactie) (?:op|van) (?:de|uw|deze|bovengenoemde|genoemde) (?:\w+ ){0,3}vragen\b"
    r"|\bvragen\b.*\bbeantwoord(?:en)?\b|\bbeantwoord(?:en|ing)?\b.*\bvragen\b",
    re.IGNORECASE,
)
"""The answers to the very questions that were put: each letter of delay promises its own."""
_POINTS_BACK = re.compile(
    r"\b(?:hier|daar) ?(?:aan|bij|in|mee|op|over|toe|van|voor)\b|\b(?:dit|dat) (?:ook )?(?:voor .*|aan .*)?(?:gebeuren|doen|blijven doen)\b"
)
_OF_THEM: Final = re.compile(r"(?:Zij|Ze|Hij|Dit|Dat|Deze|Die) (?!\w+ik\b)")
"""A sentence that begins with what the one before it was about."""
_POINTS = re.compile(
    r"\b(?:die|dit|deze|dat|zij|ze|ervan|erover|(?:hier|daar)(?:van|over|voor|mee|bij|toe|in|aan|op))\b",
    re.IGNORECASE,
)
"""Words that a sentence leans on another with."""
TELLS: Final = 3.0
"""Rarity that the words of a sentence have together where one knows by them what it is about."""
WORD: Final = 2.0
"""Rarity of a word that says something of what a sentence is about, if not all."""
REST: Final = 0.4
"""What the rest of a sentence counts against the action that is promised in it."""
RECALLED: Final = 0.7
"""The same where it comes back to a promise: what is done now ("ga uit van het voorjaar") is not what was promised."""


def pledges(store: Store) -> list[Pledge]:
    """All commitments and outcomes of a store that are not words printed again, the earliest first."""
    everything = list(utterances(store))
    said = [unit for unit in everything if unit.act]
    return _Reader(store, everything, Rarity(unit.quote for unit in said)).read(said)


class _Reader:
    def __init__(self, store: Store, everything: Sequence[Utterance], rarity: Rarity) -> None:
        self._rarity = rarity
        self._units = {unit.node: unit for unit in everything}
        self._names = actor_names(store)
        self._topics = Topics(store, [unit for unit in everything if unit.act])
        self._made: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for commitment, unit, label in rows(store, _COMMITMENTS):
            self._made[unit].append((commitment, label))
        self._conditions = {row[0]: row[1] for row in rows(store, _CONDITIONS)}
        self._terms = {
            commitment: Term(words, day_of(first or day), day_of(last or day))
            for commitment, words, first, last, day in rows(store, _TERMS)
        }
        self._debtors, self._creditors = values(store, KD.debtor), values(store, KD.creditor)
        self._answers, self._recipients = values(store, KD.answers), values(store, SCHEMA.recipient)
        self._cited: dict[str, list[tuple[int, str]]] = defaultdict(list)
        for text, start, cited in rows(store, _CITED):
            self._cited[text].append((int(start), cited))

    def read(self, said: Sequence[Utterance]) -> list[Pledge]:
        """The pledges among the utterances, which stand in the order of their texts."""
        found = []
        for index, unit in enumerate(said):
            if unit.restated:
                continue
            made = () if hands_over(unit) else self._made.get(unit.node, ())
            if made and _ANSWERING.search(unit.quote):
                continue
            for commitment, label in made:
                found.append(self._pledge(unit, said, index, commitment, label))
            if not made and (ends := outcome(unit)):
                found.append(self._pledge(unit, said, index, "", unit.quote, ends))
            elif not made and (ends := echo(unit)):
                pledge = self._pledge(unit, said, index, "", unit.quote, ends)
                pledge = replace(pledge, echo=True, announces=announces(unit))
                if pledge.recalls or not pledge.leans:
                    found.append(pledge)
        return sorted(found, key=lambda pledge: pledge.when)

    def _pledge(
        self,
        unit: Utterance,
        said: Sequence[Utterance],
        index: int,
        commitment: str,
        action: str,
        ends: StepKind | None = None,
    ) -> Pledge:
        term = self._terms.get(commitment, NO_TERM)
        condition = self._conditions.get(commitment, "")
        own = without(action, term.words)
        if ends and not _POINTS.search(unit.quote):
            content, poor = weigh(self._rarity, unit.quote), False
        else:
            quote = without(without(unit.quote, term.words), condition)
            content, poor = self._content(unit, said, index, own, quote)
        subject = weigh(self._rarity, promised_subject(unit.quote))
        if subject:
            content, poor = joined(subject, weigh(self._rarity, own), REST), False
        named = names(unit.quote)
        done = deeds_of(own, unit.quote) if commitment else deeds(main_clause(own))
        if poor and (before := _before(unit, said, index)):
            named |= names(before)
            done = deeds(before) if done == {Deed.DO} else done
        place, heading, section = self._topics.place(unit)
        return Pledge(
            utterance=unit,
            commitment=commitment,
            action=action,
            ends=ends,
            deeds=done,
            makes=makes(own),
            content=content,
            told=sum(weigh(self._rarity, own).values()),
            roots=frozenset(root(word) for word in words(unit.quote)),
            verb=verb_of(action) if commitment else "",
            names=named,
            named=of_names(unit.quote),
            years=years(without(unit.quote, term.words)),
            figures=figures(unit.quote),
            debtors=self._named(self._debtors.get(commitment, unit.holders)),
            creditors=self._towards(unit, commitment),
            cited=frozenset(
                cited for at, cited in self._cited[unit.text] if unit.start <= at < unit.end
            ),
            days=days_in(unit.quote),
            term=term,
            condition=condition,
            recalls=recalls(unit.quote),
            leans=poor,
            after=said[index - 1].node if _before(unit, said, index) else "",
            subject=frozenset(subject),
            also=ALSO.search(unit.quote) is not None,
            deed=matter(own),
            matter=matter(unit.quote, self._topics.around(unit)),
            heading=heading,
            section=section,
            place=place,
            letter=self._topics.letter(unit),
            times=self._topics.times(unit),
        )

    def _content(
        self, unit: Utterance, said: Sequence[Utterance], index: int, own: str, quote: str
    ) -> tuple[dict[str, float], bool]:
        """What a pledge is about, and whether it says so by pointing at what was said before it alone.

        Its action counts in full and the rest of its sentence less. Where neither has a word that
        tells, what stands just before and what was asked count in its place; where it points back as
        well ("daarover"), they count a little.
        """
        action = weigh(self._rarity, own)
        sentence = weigh(self._rarity, quote)
        if _tells(sentence):
            rest = RECALLED if recalls(unit.quote) else REST
            content = joined(action, sentence, rest if _tells(action) else 1.0)
            if _POINTS_BACK.search(own.lower()) or _OF_THEM.match(unit.quote):
                around = f"{_before(unit, said, index)} {self._asked(unit)}"
                content = joined(content, beside(weigh(self._rarity, around), content), 1.0)
            return content, False
        before = joined(
            sentence,
            weigh(self._rarity, _before(unit, said, index)),
            REST if max(sentence.values(), default=0.0) >= WORD else 1.0,
        )
        asked = weigh(self._rarity, self._asked(unit))
        content = joined(before, beside(asked, before) if _tells(before) else asked, 1.0)
        if not _tells(content) and unit.paper.title != unit.paper.identifier:
            content = joined(content, weigh(self._rarity, unit.paper.title), 1.0)
        return content, True

    def _asked(self, unit: Utterance) -> str:
        """The questions that the answer around a sentence is given to."""
        return " ".join(
            self._units[question].quote
            for question in self._answers.get(unit.place, ())
            if question in self._units
        )

    def _towards(self, unit: Utterance, commitment: str) -> tuple[str, ...]:
        """To whom it is owed or given: as the words say, else as the graph has it, else the letter's reader."""
        recipients = self._named(self._recipients.get(unit.paper.iri, ()))
        return named_chambers(unit.quote) or (
            self._named(self._creditors.get(commitment, ())) or recipients
        )

    def _named(self, actors: Sequence[str]) -> tuple[str, ...]:
        return tuple(sorted({self._names[actor] for actor in actors if actor in self._names}))


def presumed(pledge: Pledge) -> Pledge:
    """What a sentence announces, taken for a commitment for as long as something comes back to it."""
    iri = thing("commitment", f"thread/{digest(pledge.utterance.node)}")
    return replace(pledge, commitment=iri, presumed=True, echo=False, ends=None)


def _before(unit: Utterance, said: Sequence[Utterance], index: int) -> str:
    """The sentence just before, where it stands in the same answer or part of the letter."""
    previous = said[index - 1] if index else None
    together = previous is not None and (previous.text, previous.place) == (unit.text, unit.place)
    return previous.quote if previous is not None and together else ""


def _tells(content: Mapping[str, float]) -> bool:
    return sum(value for term, value in content.items() if term not in GROUPS) >= TELLS
