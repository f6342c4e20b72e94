"""From a store's commitments to threads: each utterance joins the thread that it is most like, or begins one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.decisions import Ties, Words, words_of
from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.threads.deeds import Deed
from kamerdraad.consistency.threads.echoes import is_out, is_there, is_to_come
from kamerdraad.consistency.threads.likeness import (
    ANNOUNCED,
    BOUND,
    ECHO,
    PLAIN,
    RECALLS,
    WITHIN,
    debtors,
    likeness,
)
from kamerdraad.consistency.threads.model import StepKind
from kamerdraad.consistency.threads.pledges import Pledge, pledges, presumed
from kamerdraad.consistency.threads.senses import ACTS, PAPERS
from kamerdraad.consistency.threads.standings import standings
from kamerdraad.consistency.threads.steps import Link, thread_of

if TYPE_CHECKING:
    from kamerdraad.consistency.threads.model import Thread
    from kamerdraad.store import Store

NO_TIES: Final = Ties()
CONFIRMED: Final = Said("door een mens bevestigd", "confirmed by a human")
POINTING: Final = Said("wijst op de zin ervoor", "points at the sentence before")
"""As "die toezegging is ingelost" does, which says nothing of what it was."""
KEYS: Final = 8
"""Rarest words of an utterance by which others are looked up; only those that share one are compared."""
CROWD: Final = 400
"""Utterances beyond which a word is too common to look up by: it would compare all with all."""
PROMISED: Final = 0.3
"""Likeness to a promise itself that what may only come back to it must have."""
STRANGE: Final = 0.1
"""What it counts against two sentences that nothing but their words ties the letters."""
TOLD: Final = 7.0
"""Rarity of the words besides names that a deed done shares with one promised, by which it is that one in any words."""
NEAREST: Final = 12
"""Threads that an utterance is compared with: those that share most of its rarest words.

Of sentences that only may come back to a promise there are many, and they are compared with a third.
"""
NEVER: Final = 1.0
"""A likeness that only the same words have, and what a human tied."""
KNOWN_BY: Final = 6
"""Members of a long thread that another utterance is compared with, of each sort."""
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
    told_in: dict[str, int] = {}
    by_word: dict[str, list[int]] = defaultdict(list)
    for index, pledge in enumerate(ordered):
        keys = sorted(pledge.content, key=lambda term: (-pledge.content[term], term))[:KEYS]
        near = Counter(
            thread_at[each] for key in keys if len(by_word[key]) <= CROWD for each in by_word[key]
        )
        nearest = [which for which, _ in near.most_common(NEAREST // 3 if pledge.echo else NEAREST)]
        tied = [
            tie
            for each in sorted(nearest)
            if (tie := _tie(pledge, threads[each], each, ties))[0] >= _bound(pledge, threads[each])
        ]
        if tied:
            score, which, features = max(tied, key=lambda tie: tie[0])
        elif pledge.leans and pledge.recalls and pledge.after in told_in:
            score, which, features = BOUND, told_in[pledge.after], (Feature(POINTING, BOUND),)
        elif pledge.echo and not pledge.announces:
            continue
        else:
            score, which, features = 0.0, len(threads), ()
            threads.append([])
        threads[which].append(Link(_as_step(pledge, threads[which]), features, score))
        thread_at[index] = told_in[pledge.utterance.node] = which
        for key in () if threads[which][-1].pledge.echo else keys:
            by_word[key].append(index)
    return [links for links in threads if _is_thread(links)]


def _as_step(pledge: Pledge, links: Sequence[Link]) -> Pledge:
    """What a pledge is in its thread.

    A sentence that may only come back to a promise keeps it only if it says that the same deed was done;
    one that announces something begins a thread as a commitment.
    """
    if pledge.echo and not links:
        return presumed(pledge)
    if not pledge.echo or pledge.ends is not StepKind.FULFILLED:
        return pledge
    if any(_same_done(link.pledge, pledge) for link in links if link.pledge.commitment):
        return pledge
    return replace(pledge, ends=StepKind.REPEATED)


def _same_done(made: Pledge, done: Pledge) -> bool:
    """Whether what is said to be done is the deed that was promised: by its sort, its verb, or that it is there."""
    if (made.deeds & done.deeds) - {Deed.DO} or Deed.DO not in made.deeds:
        paper = PAPERS & made.content.keys() & done.content.keys()
        return bool(made.deeds & done.deeds or (paper and is_out(done.utterance.quote)))
    if made.verb and made.verb in done.roots:
        return True
    shared = made.content.keys() & done.content.keys()
    if is_there(done.utterance.quote) or ACTS & shared:
        return True
    told = shared - made.named - done.named
    return not done.figures - made.figures and sum(done.content[term] for term in told) >= TOLD


def _bound(pledge: Pledge, links: Sequence[Link]) -> float:
    """How like a pledge must be to a thread: less if it says itself that it comes back to something.

    Where nothing before it promises by its words, only what says that it came about, was put off or
    given up tells that there was a promise.
    """
    if pledge.recalls:
        return RECALLS if pledge.echo else BOUND
    announced = all(link.pledge.presumed for link in links)
    if not pledge.echo:
        if all(link.pledge.utterance.text == pledge.utterance.text for link in links):
            return WITHIN
        return ANNOUNCED if announced else BOUND
    if _as_step(pledge, links).ends is not StepKind.REPEATED:
        return ANNOUNCED if announced else ECHO
    if announced and pledge.announces:
        return PLAIN
    if announced or _counts(pledge, links):
        return NEVER
    return ECHO if is_to_come(pledge.utterance.quote) or pledge.announces else PLAIN


def _counts(pledge: Pledge, links: Sequence[Link]) -> bool:
    """Whether a sentence tells an amount that no promise named: how many came is not whether the desk was opened."""
    return bool(pledge.figures) and not any(pledge.figures & link.pledge.figures for link in links)


def _tie(
    pledge: Pledge, links: Sequence[Link], which: int, ties: Ties
) -> tuple[float, int, tuple[Feature, ...]]:
    """How like a pledge is to a thread: as to its nearest member, if the others are not too far.

    What a human said of the two goes before what they are like.
    """
    if ties:
        here, there = _words(pledge), [_words(link.pledge) for link in links]
        if ties.parted(here, there):
            return 0.0, which, ()
        if ties.joined(here, there):
            return 1.0, which, (Feature(CONFIRMED, 1.0),)
    links = _telling(links)
    if pledge.echo:
        links = [each for each in links if each.pledge.utterance.text != pledge.utterance.text]
        if not links or not _of_one_office(pledge, links):
            return 0.0, which, ()
    scored = [likeness(link.pledge, pledge) for link in links]
    best, features = max(scored, key=lambda found: found[0])
    if pledge.echo and _promised(links, scored) < PROMISED:
        return 0.0, which, ()
    firm = not pledge.echo and any(
        link.pledge.commitment and not link.pledge.presumed for link in links
    )
    if not any(_connected(link.pledge, pledge, same_office=firm) for link in links):
        best -= STRANGE
    mean = sum(score for score, _ in scored) / len(scored)
    return (best if mean >= MEAN * BOUND else 0.0), which, features


def _telling(links: Sequence[Link]) -> Sequence[Link]:
    """The members that a thread is known by: those that promise, and the last that came back to them."""
    if len(links) <= KNOWN_BY:
        return links
    made = [link for link in links[:-KNOWN_BY] if link.pledge.commitment]
    return [*made[-KNOWN_BY:], *links[-KNOWN_BY:]]


def _of_one_office(pledge: Pledge, links: Sequence[Link]) -> bool:
    """Whether the office that speaks is one of those that promised, or its successor."""
    return any(debtors(link.pledge, pledge).weight > 0 for link in links if link.pledge.commitment)


def _connected(one: Pledge, other: Pledge, *, same_office: bool) -> bool:
    """Whether two letters are of one dossier, or the one cites the other or its day; or of one office, where that is enough."""
    paper = one.utterance.paper
    return bool(
        paper.iri == other.utterance.paper.iri
        or paper.dossiers & other.utterance.paper.dossiers
        or paper.iri in other.cited
        or paper.date in other.days
        or (same_office and debtors(one, other).weight > 0)
    )


def _promised(links: Sequence[Link], scored: Sequence[tuple[float, tuple[Feature, ...]]]) -> float:
    """How like it is to what was promised, rather than to what was said about that later."""
    return max(
        (score for link, (score, _) in zip(links, scored, strict=True) if link.pledge.commitment),
        default=0.0,
    )


def _words(pledge: Pledge) -> Words:
    return words_of((pledge.utterance.passage(),))[0]


def _is_thread(links: Sequence[Link]) -> bool:
    """Two steps or more, one of which promises: papers that were sent are none by themselves.

    Announcements alone are none either: something must have come of them.
    """
    if len(links) < 2:
        return False
    if any(link.pledge.commitment and not link.pledge.presumed for link in links):
        return True
    told = [link.pledge for link in links if not link.pledge.presumed]
    announced = len(told) < len(links)
    return announced and any(_tells_of(pledge) for pledge in told)


def _tells_of(pledge: Pledge) -> bool:
    """Whether it says what became of a promise, rather than the same again."""
    return pledge.recalls or pledge.ends not in {None, StepKind.REPEATED}
