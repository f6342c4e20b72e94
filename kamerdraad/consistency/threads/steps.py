"""What each utterance does to its thread: make, repeat, extend, change, keep, let lapse."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.stems import family, words
from kamerdraad.consistency.threads.model import Presumed, Standing, Step, StepKind, Thread
from kamerdraad.consistency.threads.pledge import Pledge


@dataclass(frozen=True, slots=True)
class Link:
    """A pledge in its thread, and what ties it there."""

    pledge: Pledge
    features: tuple[Feature, ...]
    likeness: float


def thread_of(links: Sequence[Link], stood: dict[str, tuple[Standing, ...]]) -> Thread:
    """The thread of some pledges in order of time."""
    steps: list[Step] = []
    earlier: list[Pledge] = []
    for link in links:
        steps.append(_step(link, earlier, links))
        earlier.append(link.pledge)
    made = [link.pledge for link in links if link.pledge.commitment]
    return Thread(
        label=max(made[:3], key=lambda pledge: pledge.told).action,
        steps=tuple(steps),
        standings=tuple(each for pledge in made for each in stood.get(pledge.commitment, ())),
    )


def _step(link: Link, earlier: Sequence[Pledge], links: Sequence[Link]) -> Step:
    pledge = link.pledge
    return Step(
        kinds=(pledge.ends,) if pledge.ends else _kinds(pledge, earlier),
        passage=pledge.utterance.passage(),
        commitments=(pledge.commitment,) if pledge.commitment else _ended(pledge, earlier, links),
        creditors=pledge.creditors,
        term=pledge.term,
        condition=pledge.condition,
        features=link.features,
        confidence=link.likeness if link.features else 1.0,
        dossiers=tuple(sorted(pledge.utterance.paper.dossiers)),
        presumed=_presumed(pledge),
    )


def _presumed(pledge: Pledge) -> Presumed | None:
    said = pledge.utterance
    return Presumed(pledge.action, said.holders, said.proposition) if pledge.presumed else None


def _kinds(pledge: Pledge, earlier: Sequence[Pledge]) -> tuple[StepKind, ...]:
    """A commitment may both go to another creditor and get another deadline.

    Silence is no change: only a deadline or condition that is named counts against one before.
    """
    if not earlier:
        return (StepKind.MADE,)
    kinds = []
    towards = {creditor for each in earlier for creditor in each.creditors}
    if towards and set(pledge.creditors) - towards:
        kinds.append(StepKind.EXTENDED)
    promised = [each for each in earlier if each.commitment]
    if not promised and not kinds:
        return (StepKind.MADE,)
    before = promised[-1] if promised else None
    if before is not None and _changes(pledge, before):
        kinds.append(StepKind.CHANGED)
    return tuple(kinds) or (StepKind.REPEATED,)


def _changes(pledge: Pledge, before: Pledge) -> bool:
    """Another last day, or a condition where there was none or quite another."""
    last = pledge.term.last
    if last is not None and last != before.term.last:
        return True
    return bool(pledge.condition) and not stems(pledge.condition) & stems(before.condition)


def _ended(
    pledge: Pledge, earlier: Sequence[Pledge], links: Sequence[Link]
) -> tuple[str, ...]:  # fmt: skip
    """The commitments that an outcome is about: those made before it towards the same, else all before it.

    Where none was made before it, the first one after it: a letter may tell first that a paper lies
    ready, and then for whom else it does.
    """
    before = [each for each in earlier if each.commitment]
    same = [
        each
        for each in before
        if not pledge.creditors or not each.creditors or set(pledge.creditors) & set(each.creditors)
    ]
    chosen = same or before
    if not chosen:
        chosen = [link.pledge for link in links if link.pledge.commitment][:1]
    return tuple(each.commitment for each in chosen)


def stems(text: str) -> frozenset[str]:
    """A text by its words' stems, so that "desgewenst" in small letters and large is one condition."""
    return frozenset(family(word) for word in words(text))
