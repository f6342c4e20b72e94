"""From a store's commitments to threads: each utterance joins the thread that it is most like, or begins one."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.decisions import Ties, Words, words_of
from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.matter import Matters
from kamerdraad.consistency.odds import chance, log_odds
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.threads.deeds import Deed
from kamerdraad.consistency.threads.echoes import is_out, is_there
from kamerdraad.consistency.threads.evidence import Weigher
from kamerdraad.consistency.threads.likeness import most_like, reasons
from kamerdraad.consistency.threads.model import StepKind
from kamerdraad.consistency.threads.pledge import Pledge
from kamerdraad.consistency.threads.pledges import pledges, presumed
from kamerdraad.consistency.threads.samewords import same_words
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
KEYS: Final = 40
"""Rarest senses of an utterance's words by which threads are looked up."""
CROWD: Final = 150
"""Threads beyond which a sense is too common to look up by: it would compare all with all."""
NEAREST: Final = 12
"""Threads that an utterance is compared with: those that share most with it, the rare counting most.

Of sentences that only may come back to a promise there are many, and they are compared with half as many.
"""
LIKELY: Final = 0.35
"""How likely an utterance must be to belong to a thread to join it."""
ECHO: Final = 0.25
"""The same for a sentence that only may come back to a promise."""
WITHIN: Final = 0.57
"""Likeness of words by which two promises of one letter, where all is about one subject, are one."""
RECALLED: Final = 0.38
"""The same where the later says that it comes back to something promised."""
MEAN: Final = 0.5
"""Share of that which the members of a thread must reach on the mean."""
TOLD: Final = 7.0
"""Rarity of the words besides names that a deed done shares with one promised, by which it is that one in any words."""
RIVAL: Final = 0.35
"""Share of the likeliest that another sentence of its letter needs to come back to the same promise."""
NEAREST_COUNTS: Final = 0.8
"""What the likeliest member of a thread counts against the mean of all, so that threads do not chain."""
KNOWN_BY: Final = 6
"""Members of a long thread that another utterance is compared with, of each sort."""


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

    They come in order of time and join what is there already, so that a later letter changes how
    earlier ones were tied only in so far as it makes words less rare.
    """
    return _Gatherer(ordered, ties).threads()


@dataclass(frozen=True, slots=True)
class Tie:
    """How likely an utterance belongs to a thread, and why."""

    likely: float
    which: int
    features: tuple[Feature, ...]
    """Why, where that is known already."""
    nearest: Pledge | None = None
    """The member of the thread that tells why."""


NO_TIE: Final = Tie(0.0, -1, ())


class _Gatherer:
    def __init__(self, ordered: Sequence[Pledge], ties: Ties) -> None:
        self._ordered, self._ties = ordered, ties
        self._decided = bool(ties)
        self._weigher = Weigher(Matters(pledge.matter for pledge in ordered))
        self._threads: list[list[Link]] = []
        self._holding: dict[str, dict[int, None]] = defaultdict(dict)
        """By each rare word the threads that have it."""

    def threads(self) -> list[list[Link]]:
        for _, letter in groupby(self._ordered, key=lambda pledge: pledge.utterance.text):
            self._read(list(letter))
        return [links for links in self._threads if _is_thread(links)]

    def _read(self, letter: Sequence[Pledge]) -> None:
        """Ties what one letter says to the threads before it, and what it says itself to each other.

        Of sentences that only may come back to a promise, those much less likely than the likeliest of
        their letter do not: a letter reports on a promise in one place.
        """
        before = [self._nearest(pledge) for pledge in letter]
        likeliest: dict[int, float] = defaultdict(float)
        for tie in before:
            if tie.nearest:
                likeliest[tie.which] = max(likeliest[tie.which], tie.likely)
        told_in: dict[str, int] = {}
        begun: dict[int, None] = {}
        for pledge, found in zip(letter, before, strict=True):
            rivalled = pledge.echo and found.likely < RIVAL * likeliest[found.which]
            kept = NO_TIE if rivalled or self._parted(pledge, found.which) else found
            tie = max(kept, self._inside(pledge, begun), key=lambda each: each.likely)
            if tie.which < 0 and self._points_at(pledge, told_in):
                tie = Tie(LIKELY, told_in[pledge.after], (Feature(POINTING, 0.0),))
            elif tie.which < 0 and pledge.echo and not pledge.announces:
                continue
            elif tie.which < 0:
                tie = Tie(0.0, len(self._threads), ())
                self._threads.append([])
            self._add(pledge, tie)
            told_in[pledge.utterance.node] = tie.which
            begun[tie.which] = None

    def _points_at(self, pledge: Pledge, told_in: Mapping[str, int]) -> bool:
        """Whether an utterance only says that it comes back to what the one before it tells."""
        if not (pledge.leans and pledge.recalls and pledge.after in told_in):
            return False
        return not self._parted(pledge, told_in[pledge.after])

    def _add(self, pledge: Pledge, tie: Tie) -> None:
        links = self._threads[tie.which]
        features = tie.features
        if tie.nearest:
            features = reasons(tie.nearest, pledge, self._weigher)
        links.append(Link(_as_step(pledge, links), features, tie.likely))
        for sense in pledge.matter.ids:
            self._holding[sense][tie.which] = None

    def _near(self, pledge: Pledge) -> list[int]:
        """The threads that share most of what an utterance is about."""
        known = [
            sense for sense in pledge.matter.ids if 0 < len(self._holding.get(sense, ())) <= CROWD
        ]
        known.sort(key=lambda sense: (len(self._holding[sense]), sense))
        shared: dict[int, float] = defaultdict(float)
        for sense in known[:KEYS]:
            told = pledge.matter.ids[sense] / (1 + len(self._holding[sense]))
            for which in self._holding[sense]:
                shared[which] += told
        return sorted(shared, key=lambda which: (-shared[which], which))[
            : NEAREST // 2 if pledge.echo else NEAREST
        ]

    def _nearest(self, pledge: Pledge) -> Tie:
        """The thread of earlier letters that an utterance most likely belongs to, if it likely belongs to one."""
        best = NO_TIE
        for which in self._near(pledge):
            tie = self._tie(pledge, which)
            if tie.likely >= (ECHO if pledge.echo else LIKELY) and tie.likely > best.likely:
                best = tie
        return best

    def _inside(self, pledge: Pledge, begun: Iterable[int]) -> Tie:
        """The thread of its own letter that an utterance has the same words as."""
        best = NO_TIE
        least = RECALLED if pledge.recalls else WITHIN
        for which in begun:
            links = self._threads[which]
            if self._joined(pledge, which):
                return Tie(1.0, which, (Feature(CONFIRMED, 0.0),))
            if pledge.echo or self._parted(pledge, which):
                continue
            own = [each for each in links if each.pledge.utterance.text == pledge.utterance.text]
            found = [same_words(link.pledge, pledge) for link in own]
            like, features = max(found, key=lambda each: each[0])
            mean = sum(each for each, _ in found) / len(found)
            if like >= least and mean >= MEAN * least and like > best.likely:
                best = Tie(like, which, features)
        return best

    def _tie(self, pledge: Pledge, which: int) -> Tie:
        """How likely a pledge is to belong to a thread.

        What a human said of the two goes before what they are like.
        """
        if self._parted(pledge, which):
            return NO_TIE
        if self._joined(pledge, which):
            return Tie(1.0, which, (Feature(CONFIRMED, 0.0),))
        members = [link.pledge for link in _telling(self._threads[which])]
        nearest, found = most_like(members, pledge, self._weigher)
        mean = sum(map(log_odds, found)) / len(found)
        likely = chance(NEAREST_COUNTS * log_odds(max(found)) + (1 - NEAREST_COUNTS) * mean)
        return Tie(likely, which, (), nearest)

    def _parted(self, pledge: Pledge, which: int) -> bool:
        """Whether a human said that a pledge does not belong to a thread."""
        return self._decided and which >= 0 and self._ties.parted(*self._seen(pledge, which))

    def _joined(self, pledge: Pledge, which: int) -> bool:
        """Whether a human said that it does."""
        return self._decided and self._ties.joined(*self._seen(pledge, which))

    def _seen(self, pledge: Pledge, which: int) -> tuple[Words, list[Words]]:
        return _words(pledge), [_words(link.pledge) for link in self._threads[which]]


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


def _telling(links: Sequence[Link]) -> Sequence[Link]:
    """The members that a thread is known by: those that promise, and the last that came back to them."""
    if len(links) <= KNOWN_BY:
        return links
    made = [link for link in links[:-KNOWN_BY] if link.pledge.commitment]
    return [*made[-KNOWN_BY:], *links[-KNOWN_BY:]]


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
