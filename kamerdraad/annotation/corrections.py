"""What a reviewer corrected in a reading, found by words so that it outlives other readings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Final

from kamerdraad.annotation.fields import (
    BOND,
    BOUND,
    FIELDS,
    OF_THE_ACT,
    SET,
    Values,
    interval,
    usual,
    values_of,
    wrong,
)
from kamerdraad.annotation.model import Annotation, Block, Problem
from kamerdraad.extract.model import (
    STATEMENTS,
    Act,
    Certainty,
    Polarity,
    Reading,
    Sentence,
    Status,
)
from kamerdraad.graph.iris import collapsed
from kamerdraad.graph.run import CORRECTED
from kamerdraad.letters.model import Letter

Place = tuple[str, int]
"""A sentence by its words, white space made single, and which one of those words it is."""

_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Change:
    field: str
    before: str
    """What the program read; '' where it read none."""
    after: str


@dataclass(frozen=True, slots=True)
class Correction:
    """What one reviewer changed in one sentence."""

    words: str
    occurrence: int
    """Which one it is of the sentences with these words in its letter, counted from 1."""
    changes: tuple[Change, ...]
    reviewer: str
    when: datetime

    @property
    def place(self) -> Place:
        """What it is found by."""
        return self.words, self.occurrence

    def to_json(self) -> dict[str, Any]:
        """As plain values, for another process."""
        return {
            "words": self.words,
            "occurrence": self.occurrence,
            "changes": [[one.field, one.before, one.after] for one in self.changes],
            "reviewer": self.reviewer,
            "when": self.when.isoformat(),
        }

    @classmethod
    def from_json(cls, said: dict[str, Any]) -> Correction:
        """What `to_json` gave."""
        changes = tuple(Change(*one) for one in said["changes"])
        when = datetime.fromisoformat(said["when"])
        return cls(said["words"], said["occurrence"], changes, said["reviewer"], when)


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What an annotation corrects."""

    corrections: tuple[Correction, ...]
    withdrawn: frozenset[Place]
    """Sentences that somebody touched and that are now as the program reads them."""
    problems: tuple[Problem, ...]
    """What cannot be kept: of sentences that the program has not, and of whole answers."""


def corrected_in(
    annotation: Annotation, letter: Letter, reading: Reading, when: datetime
) -> Reviewed:
    """What the blocks that were touched say otherwise than the program's own reading."""
    read = {place: values_of(s) for place, s in _placed(letter, reading.sentences)}
    corrections, withdrawn, problems = [], set(), []
    for place, block in _numbered(annotation.blocks):
        if not block.touched:
            continue
        if place not in read:
            message = "the program reads no such sentence (it may cut it otherwise): left out"
            problems.append(Problem(block.line, message))
        elif changes := _changes(read[place], block.values):
            who = annotation.head["reviewer"]
            corrections.append(Correction(*place, changes, who, when))
        else:
            withdrawn.add(place)
    message = "a review corrects sentences: what is said of a whole {} goes into gold only"
    problems += [
        Problem(one.line, message.format(one.sort)) for one in annotation.entries if one.touched
    ]
    return Reviewed(tuple(corrections), frozenset(withdrawn), tuple(problems))


def applied(
    letter: Letter, reading: Reading, corrections: Iterable[Correction]
) -> tuple[Reading, list[str]]:
    """The reading with what reviewers corrected, and a line for each sentence that is gone."""
    wanted = {correction.place: correction for correction in corrections}
    sentences, names = list(reading.sentences), dict[str, None]()
    index = {id(sentence): n for n, sentence in enumerate(sentences)}
    lost = []
    for place, sentence in _placed(letter, reading.sentences):
        if correction := wanted.pop(place, None):
            said = _together(values_of(sentence), correction, place[0])
            if message := next((found for one in SET if (found := wrong(one, said))), ""):
                lost.append(f"a correction by {correction.reviewer} cannot be: {message}")
                continue
            better = _corrected(sentence, said, place[0])
            sentences[index[id(sentence)]] = better
            for name in (better.speaker, better.holder, better.debtor, better.creditor):
                names |= {name: None} if name else {}
    lost += [
        f"a correction by {one.reviewer} finds its sentence no more: '{_short(one.words)}'"
        for one in wanted.values()
    ]
    return _with_actors(letter, replace(reading, sentences=tuple(sentences)), names), lost


def _changes(before: Values, after: Values) -> tuple[Change, ...]:
    """What differs; with what hangs on the act goes the act itself, which was seen to be right."""
    differ = {field for field in FIELDS if before[field] != after[field]}
    if not differ.isdisjoint(OF_THE_ACT):
        differ.add("act")
    return tuple(Change(f, before[f], after[f]) for f in FIELDS if f in differ)


def _together(read: Values, correction: Correction, words: str) -> dict[str, str]:
    """What was read with what was corrected, the rest as the corrected act allows or wants it."""
    given = {change.field: change.after for change in correction.changes}
    said: dict[str, str] = {}
    for name in FIELDS:
        said[name] = given.get(name, read[name])
        another = name in OF_THE_ACT and said["act"] != read["act"] and name not in given
        if another and (not read[name] or wrong(name, said)):
            said[name] = usual(name, words, said, {})
    return said


def _corrected(sentence: Sentence, said: Values, words: str) -> Sentence:
    act = Act(said["act"])
    states, bound = act in STATEMENTS, act in BOUND
    polarity = Polarity(said["polarity"] or "positive") if states else None
    parts: dict[str, Any] = {name: said[name] or None if bound else None for name in BOND}
    period = parts.pop("period")
    parts["status"] = Status(parts["status"]) if parts["status"] else None
    return replace(
        sentence,
        speaker=said["speaker"],
        holder=said["holder"],
        restated=bool(said["restated"]),
        question=said["question"] or None,
        answer=said["answer"] or None,
        attribution="own" if said["holder"] == said["speaker"] else sentence.attribution,
        act=act,
        polarity=polarity,
        certainty=Certainty(said["certainty"] or "certain") if states else None,
        proposition=_proposition(sentence, act, polarity, words),
        deadline_interval=interval(period or ""),
        rule=CORRECTED,
        confidence=1.0,
        **parts,
    )


def _proposition(sentence: Sentence, act: Act, polarity: Polarity | None, words: str) -> str | None:
    if act is not Act.CLAIM:
        return None
    if (act, polarity) == (sentence.act, sentence.polarity) and sentence.proposition:
        return sentence.proposition
    from kamerdraad.extract.acts.words import proposition

    return proposition(words, polarity is Polarity.NEGATIVE, proper_first=False)


def _with_actors(letter: Letter, reading: Reading, names: Iterable[str]) -> Reading:
    """The reading with every name explained that a correction brought in."""
    from kamerdraad.extract.actors.voices import describe

    known = {actor.name for actor in reading.actors}
    groups = frozenset(
        found.name for found in reading.organisations if found.kind == "ParliamentaryGroup"
    )
    meta = letter.metadata
    more = [describe(n, meta.date, meta.chamber, groups) for n in names if n not in known]
    return replace(reading, actors=(*reading.actors, *more))


def _placed(letter: Letter, sentences: Sequence[Sentence]) -> Iterator[tuple[Place, Sentence]]:
    seen: Counter[str] = Counter()
    for sentence in sorted(sentences, key=lambda one: (one.start, one.end)):
        words = collapsed(letter.text[sentence.start : sentence.end])
        if words:
            seen[words] += 1
            yield (words, seen[words]), sentence


def _numbered(blocks: Iterable[Block]) -> Iterator[tuple[Place, Block]]:
    seen: Counter[str] = Counter()
    for block in blocks:
        seen[block.words] += 1
        yield (block.words, seen[block.words]), block


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
