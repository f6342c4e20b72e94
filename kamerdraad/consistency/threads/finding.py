"""From a store's commitments to threads: each utterance joins the thread that it is most like, or begins one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.decisions import Ties, Words, words_of
from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.threads.likeness import BOUND, likeness
from kamerdraad.consistency.threads.pledges import Pledge, pledges
from kamerdraad.consistency.threads.standings import standings
from kamerdraad.consistency.threads.steps import Link, thread_of

if TYPE_CHECKING:
    from kamerdraad.consistency.threads.model import Thread
    from kamerdraad.store import Store

NO_TIES: Final = Ties()
CONFIRMED: Final = Said("door een mens bevestigd", "confirmed by a human")
KEYS: Final = 8
"""Rarest words of an utterance by which others are looked up; only those that share one are compared."""
CROWD: Final = 400
"""Utterances beyond which a word is too common to look up by: it would compare all with all."""
MEAN: Final = 0.5
"""Share of the bound that the members of a thread must reach on the mean, so that threads do not chain."""


def find_threads(store: Store, ties: Ties | None = None) -> list[Thread]:
    """The threads of a store with two steps or more, the earliest first.

    Args:
        store: an open store.
        ties: what humans said belongs together, and what does not.
    """
    stood = standings(store)
    return [thread_of(links, stood) for links in gather(pledges(store), ties or Ties())]


def gather(ordered: Sequence[Pledge], ties: Ties = NO_TIES) -> list[list[Link]]:
    """The pledges that are about one thing, each with what ties it to those before.

    They come in order of time and join what is there already, so that a later letter never changes
    how earlier ones were tied.
    """
    threads: list[list[Link]] = []
    thread_at: dict[int, int] = {}
    by_word: dict[str, list[int]] = defaultdict(list)
    for index, pledge in enumerate(ordered):
        keys = sorted(pledge.content, key=lambda term: (-pledge.content[term], term))[:KEYS]
        near = {
            thread_at[each] for key in keys if len(by_word[key]) <= CROWD for each in by_word[key]
        }
        best = max(
            (_tie(pledge, threads[each], each, ties) for each in sorted(near)), key=lambda tie: tie[0],
            default=(0.0, 0, ()),
        )  # fmt: skip
        score, which, features = best
        if score < BOUND:
            which = len(threads)
            threads.append([])
        threads[which].append(Link(pledge, features if score >= BOUND else (), score))
        thread_at[index] = which
        for key in keys:
            by_word[key].append(index)
    return [links for links in threads if _is_thread(links)]


def _tie(
    pledge: Pledge, links: Sequence[Link], which: int, ties: Ties
) -> tuple[float, int, tuple[Feature, ...]]:
    """How like a pledge is to a thread: as to its nearest member, if the others are not too far.

    What a human said of the two goes before what they are like.
    """
    here, there = _words(pledge), [_words(link.pledge) for link in links]
    if ties.parted(here, there):
        return 0.0, which, ()
    if ties.joined(here, there):
        return 1.0, which, (Feature(CONFIRMED, 1.0),)
    scored = [likeness(link.pledge, pledge) for link in links]
    best, features = max(scored, key=lambda found: found[0])
    mean = sum(score for score, _ in scored) / len(scored)
    return (best if mean >= MEAN * BOUND else 0.0), which, features


def _words(pledge: Pledge) -> Words:
    return words_of((pledge.utterance.passage(),))[0]


def _is_thread(links: Sequence[Link]) -> bool:
    """Two steps or more, one of which promises: papers that were sent are none by themselves."""
    return len(links) > 1 and any(link.pledge.commitment for link in links)
