"""One sentence read again by the rules on acts: what they see in it, and which of them hold."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import product
from typing import Any, Final, cast

from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.acts import patterns
from kamerdraad.extract.acts.conditions import condition
from kamerdraad.extract.acts.coordinated import clauses_of
from kamerdraad.extract.acts.deadlines import bounds
from kamerdraad.extract.acts.decide import ANSWERING, ASKING, Decision, decide
from kamerdraad.extract.acts.features import Features, Rule, Word
from kamerdraad.extract.acts.parsed import features
from kamerdraad.extract.acts.polarity import polarity
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.dates import find_dates
from kamerdraad.extract.model import Act, Sentence

_SIDES: Final = {
    Side.SELF: "the speaker, the cabinet or the own ministry",
    Side.OWN: "a colleague, or a body that works for the answering side",
    Side.OTHER: "somebody else",
    Side.THING: "a matter, not an actor",
    Side.NONE: "nobody",
}


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a rule may ask that the sentence itself does not show."""

    before: str = ""
    after: str = ""
    answer: str = ""
    """What marks the answer it stands in; equal marks are one answer."""
    restated: bool = False
    asking: bool = False
    future: bool = False
    own: frozenset[str] = frozenset()
    others: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Feature:
    name: str
    value: str
    asked: bool
    """Whether the rule that decided looked at it."""


@dataclass(frozen=True, slots=True)
class Held:
    """A rule that holds of the sentence."""

    rule: str
    act: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Reread:
    decision: Decision
    features: tuple[Feature, ...]
    held: tuple[Held, ...]
    """All rules that hold, in the order in which they are asked: the first decides."""
    asked: int
    """Rules that were asked, the deciding one included."""


def reread(words: str, around: Surroundings, rule: str = "") -> Reread:
    """Reads a sentence again.

    The store does not keep whether a sentence stood among questions or named a time to come as the
    letter's own structure told it; where both can be, the one that leads to `rule` is taken.
    """
    whole, doc = _features(words, around)
    for seen in (whole, *clauses_of(whole, doc[:])):
        guesses = product((around.asking, not around.asking), (around.future, not around.future))
        for asking, future in guesses:
            seen.asking, seen.future, seen.found = asking, future, {}
            seen.cover = rule == "of_a_cover"
            if not rule or decide(seen).rule == rule:
                return _reread(seen, _times(seen, doc))
    whole.asking, whole.future, whole.found = around.asking, around.future, {}
    return _reread(whole, _times(whole, doc))


def _reread(f: Features, times: str) -> Reread:
    decision = decide(f)
    rules = () if f.cover else ASKING if f.asking else ANSWERING
    held = tuple(Held(r.__name__, str(act), sure) for r, act, sure in rules if r(f))
    names = [r.__name__ for r, _, _ in rules]
    asked = names.index(decision.rule) + 1 if decision.rule in names else max(len(names), 1)
    deciding = next((r for r, _, _ in rules if r.__name__ == decision.rule), None)
    return Reread(
        decision, tuple(_told(f, decision.act, _looked_at(f, deciding), times)), held, asked
    )


def _features(words: str, around: Surroundings) -> tuple[Features, Doc]:
    """The sentence as the rules see it, and as it was parsed."""
    from kamerdraad.extract import pipeline

    nlp = pipeline.base()
    answer = around.answer or None
    texts = (around.before, words, around.after)
    docs = list(nlp.pipe(texts))
    found = []
    for text, doc in zip(texts, docs, strict=True):
        sentence = Sentence(0, len(text), 0, restated=around.restated, answer=answer)
        one = features(sentence, doc[:])
        one.own_agencies, one.other_bodies = around.own, around.others
        found.append(one)
    before, this, after = found
    this.previous = before if around.before else None
    this.following = after if around.after else None
    return this, docs[1]


def _times(f: Features, doc: Doc) -> str:
    """The times that bound what it says will be done."""
    extensions.register()
    return ", ".join(time.quote for time in bounds(f, find_dates(doc), None))


@dataclass
class _Watched:
    """Stands in for the features of a sentence and notes what a rule asks of them."""

    features: Features
    asked: set[str] = field(default_factory=set)

    def __getattr__(self, name: str) -> Any:
        self.asked.add(name)
        return getattr(self.features, name)


def _looked_at(f: Features, rule: Rule | None) -> set[str]:
    if rule is None:
        return set()
    f.found = {}
    watched = _Watched(f)
    rule(cast("Features", watched))
    if "side" in f.found:
        watched.asked.add("side")
    return watched.asked


@dataclass(frozen=True)
class _Said:
    """The features of a sentence in words."""

    f: Features
    act: Act
    times: str
    """The times by which it is to be done, in the words of the text."""

    @cached_property
    def tense(self) -> str:
        """When it is, by the verb of the main clause."""
        if self.f.perfect:
            return "perfect: it has been done"
        if self.f.past:
            return "past"
        return "future (zullen)" if self.f.modal == "zullen" else "present"

    def all(self) -> Iterator[tuple[str, str, set[str]]]:
        """Each feature with its value and the names by which rules ask for it."""
        f = self.f
        towards = patterns.TOWARDS.search(f.main)
        yield "subject", f.subject, {"subject", "subject_text", "subject_span"}
        yield "who acts", _SIDES[side(f)], {"side"}
        yield "verb", f.verb, {"verb"}
        yield "finite verb", _word(f.finite), {"finite"}
        yield "helping verb", f.modal, {"modal"}
        yield "tense", self.tense, {"past", "perfect"}
        yield "passive", "yes" if f.passive else "", {"passive"}
        yield "done by", f.agent, {"agent"}
        yield "towards", towards[0] if towards else "", set()
        yield "negation", "yes" if polarity(f).value == "negative" else "", set()
        yield "condition", condition(f) or "", set()
        yield "time", self.times, set()
        yield "names a time to come", "yes" if f.future else "", {"future"}
        yield "stands among questions", "yes" if f.asking else "", {"asking"}
        yield "main clause", f.main, {"main", "words", "lower", "text"}


def _told(f: Features, act: Act, asked: set[str], times: str) -> Iterator[Feature]:
    for name, value, names in _Said(f, act, times).all():
        if value:
            yield Feature(name, value, bool(asked & names))


def _word(word: Word | None) -> str:
    return word.lower if word else ""
