"""Sentences: whether each was found, what it does, whose words it is, and the parts of a commitment."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kamerdraad.evaluation.alignment import align
from kamerdraad.evaluation.annotation import Sentence
from kamerdraad.evaluation.figures import Figure, Outcome, judged, outcome
from kamerdraad.evaluation.item import Item, Outcomes, kept
from kamerdraad.evaluation.likeness import key, likeness, same_actor
from kamerdraad.extract.model import COMMITMENTS, Act

KINDS: dict[Figure, frozenset[Act]] = {
    Figure.COMMITMENTS: COMMITMENTS,
    Figure.BINDING: frozenset({Act.PROMISE, Act.OFFER}),
    Figure.FULFILMENTS: frozenset({Act.FULFILMENT}),
    Figure.REFUSALS: frozenset({Act.REFUSAL}),
    Figure.CLAIMS: frozenset({Act.CLAIM}),
    Figure.REQUESTS: frozenset({Act.REQUEST}),
}
"""The acts that a figure counts, where the sentence is the writer's own."""

CONDITION_ALIKE = 0.5


def sentence_items(gold: Sequence[Sentence], read: Sequence[Sentence]) -> Iterator[Item]:
    """Every gold sentence in order with what became of it, then those that only the reading has."""
    pairs = align([key(one.text) for one in gold], [key(one.text) for one in read])
    for index, wanted in enumerate(gold):
        partner = pairs.get(index)
        found = None if partner is None else read[partner]
        label = found.act if found else None
        yield Item("sentence", wanted.text, kept(_outcomes(wanted, found)), wanted.act, label)
    partners = set(pairs.values())
    for index, found in enumerate(read):
        if index not in partners:
            yield Item("sentence", found.text, _unpaired(found), None, found.act)


def _outcomes(gold: Sentence, read: Sentence | None) -> dict[Figure, Outcome | None]:
    same_words = read is not None and key(gold.text) == key(read.text)
    result: dict[Figure, Outcome | None] = {
        Figure.SENTENCES: outcome(True, read is not None),
        Figure.SENTENCES_EXACT: outcome(True, read is not None, same_words),
        Figure.COMMITMENTS_EXACT: outcome(
            gold.is_commitment, read is not None and read.is_commitment, same_words
        ),
        Figure.RESTATED: outcome(gold.restated, read is not None and read.restated),
    }
    for figure, acts in KINDS.items():
        result[figure] = outcome(gold.is_own(*acts), read is not None and read.is_own(*acts))
    result |= _judgements(gold, read)
    if read is not None:
        if read.is_statement:
            result[Figure.RIGHT_MOUTH] = judged(not _wrong_mouth(gold, read))
        if gold.is_commitment and read.is_commitment:
            result |= _bond(gold, read)
    return result


def _judgements(gold: Sentence, read: Sentence | None) -> Outcomes:
    """What is asked of every gold sentence of its sort: one that was not found is judged wrong."""
    result = {
        Figure.ACT: judged(read is not None and gold.act == read.act),
        Figure.VOICE: judged(read is not None and gold.restated == read.restated),
    }
    if gold.is_commitment:
        result[Figure.COMMITMENT_KIND] = result[Figure.ACT]
    if gold.speaker:
        result[Figure.SPEAKER] = judged(read is not None and same_actor(gold.speaker, read.speaker))
    if gold.is_statement:
        if gold.holder:
            result[Figure.HOLDER] = judged(
                read is not None and same_actor(gold.holder, read.holder)
            )
        if gold.polarity:
            result[Figure.POLARITY] = judged(read is not None and gold.polarity == read.polarity)
        if gold.certainty:
            result[Figure.CERTAINTY] = judged(read is not None and gold.certainty == read.certainty)
    return result


def _wrong_mouth(gold: Sentence, read: Sentence) -> bool:
    """A statement given to the writer that only repeats it, or to someone who did not say it."""
    if read.restated:
        return False
    other = bool(gold.speaker) and not same_actor(gold.speaker, read.speaker)
    return gold.restated or other


def _bond(gold: Sentence, read: Sentence) -> dict[Figure, Outcome | None]:
    """The parts of a commitment that both have: who, towards whom, if what, by when, how far."""
    wanted, found = key(gold.condition), key(read.condition)
    overlap = wanted in found or likeness(wanted, found) > CONDITION_ALIKE
    return {
        Figure.DEBTOR: _part(gold.debtor, read.debtor, same_actor(gold.debtor, read.debtor)),
        Figure.CREDITOR: _part(
            gold.creditor, read.creditor, same_actor(gold.creditor, read.creditor)
        ),
        Figure.CONDITION: _part(gold.condition, read.condition, overlap),
        Figure.CONDITION_EXACT: _part(gold.condition, read.condition, wanted == found),
        Figure.DEADLINE: _part(
            gold.deadline, read.deadline, key(gold.deadline) == key(read.deadline)
        ),
        Figure.STATUS: _part(gold.status, read.status, key(gold.status) == key(read.status)),
    }


def _part(gold: str, read: str, same: bool) -> Outcome | None:
    return outcome(bool(gold), bool(read), same)


def _unpaired(read: Sentence) -> Outcomes:
    """A sentence that the gold does not have: each kind that it counts as is one too many."""
    result = {figure: Outcome.SPURIOUS for figure, acts in KINDS.items() if read.is_own(*acts)}
    result[Figure.SENTENCES] = result[Figure.SENTENCES_EXACT] = Outcome.SPURIOUS
    if read.is_commitment:
        result[Figure.COMMITMENTS_EXACT] = Outcome.SPURIOUS
    if read.restated:
        result[Figure.RESTATED] = Outcome.SPURIOUS
    if read.is_statement:
        # Nobody's words in the gold, so in nobody's wrong mouth.
        result[Figure.RIGHT_MOUTH] = Outcome.RIGHT
    return result
