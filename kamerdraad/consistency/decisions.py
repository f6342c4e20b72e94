"""What humans decided about findings and about the joins of threads: the review graph that new runs respect.

A decision is tied to what was shown, not to where it stood: the same words of the same letters, set side
by side for the same reason, are the same finding after any new reading.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Final

from kamerdraad.graph.iris import collapsed, digest, named, thing
from kamerdraad.graph.told import Told
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology.terms import DCTERMS, KD, OA, PROV, RDFS, SCHEMA, VOCABULARY
from kamerdraad.settings import BASE, STATE

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.consistency.findings import Passage
    from kamerdraad.store import Store

GRAPH: Final = f"{BASE}graph/reviewed-findings"
JOIN: Final = "ThreadStep"
"""The kind of what ties an utterance to its thread; findings are of a kind of their code lists."""


class State(StrEnum):
    """What a human holds of it; local names of codes of the list ReviewState."""

    OPEN = "Machine"
    ACCEPTED = "Confirmed"
    REJECTED = "Rejected"


@dataclass(frozen=True, slots=True, order=True)
class Words:
    """Literal words of a letter, wherever in it they stand."""

    document: str
    """IRI of the letter."""
    quote: str
    """With each run of white space as one space."""


@dataclass(frozen=True)
class Decision:
    """What one human said of one finding or join."""

    subject: str
    """IRI of the finding, or of the thread's step."""
    kind: str
    """Local name of the finding's code, or `JOIN`."""
    rule: str
    seen: tuple[Words, ...]
    """The passages; of a join the thread's earlier steps, and last the one that was joined."""
    state: State
    comment: str
    reviewer: str
    when: datetime

    @cached_property
    def content(self) -> str:
        """The same for what shows the same words of the same letters for the same reason."""
        return content(self.kind, self.seen)


def content(kind: str, seen: Sequence[Words]) -> str:
    """A key of what is shown; of a join only its two ends count, for more may come between."""
    ends = (seen[0], seen[-1]) if kind == JOIN else sorted(seen)
    return digest(kind, *(f"{words.document} {words.quote}" for words in ends))


def words_of(passages: Iterable[Passage]) -> tuple[Words, ...]:
    """What passages show."""
    return tuple(Words(each.document, collapsed(each.quote)) for each in passages)


@dataclass(frozen=True, slots=True)
class Ties:
    """Words that a human put into one thread, or said not to belong together."""

    together: frozenset[frozenset[Words]] = frozenset()
    apart: frozenset[frozenset[Words]] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.together or self.apart)

    def joined(self, one: Words, others: Iterable[Words]) -> bool:
        """Whether it was confirmed that these belong together."""
        return any(frozenset({one, other}) in self.together for other in others)

    def parted(self, one: Words, others: Iterable[Words]) -> bool:
        """Whether it was said that these do not."""
        return any(frozenset({one, other}) in self.apart for other in others)


class Decisions:
    """All decisions of a store."""

    def __init__(self, decided: Iterable[Decision] = ()) -> None:
        self.by_subject = {each.subject: each for each in decided}

    @cached_property
    def ties(self) -> Ties:
        """What they say of threads."""
        pairs: dict[State, set[frozenset[Words]]] = {state: set() for state in State}
        for each in self.by_subject.values():
            if each.kind == JOIN:
                *earlier, step = each.seen
                pairs[each.state].update(frozenset({step, other}) for other in earlier)
        return Ties(frozenset(pairs[State.ACCEPTED]), frozenset(pairs[State.REJECTED]))

    def of(self, shown: Sequence[tuple[str, str]]) -> dict[str, Decision]:
        """The decision of each that has one.

        Args:
            shown: IRI and `content` of all findings, or joins, that there are. A decision whose subject
                is not among them counts for the one that shows the same words.
        """
        there = {iri for iri, _ in shown}
        loose = {each.content: each for iri, each in self.by_subject.items() if iri not in there}
        found = {}
        for iri, key in shown:
            if decision := self.by_subject.get(iri) or loose.get(key):
                found[iri] = decision
        return found


def decisions(store: Store) -> Decisions:
    """What a store holds."""
    return Decisions(_read(store.quads(GRAPH)))


def keep(store: Store, decision: Decision, instead_of: Decision | None = None) -> None:
    """Puts a decision among the others; of one finding the last holds.

    Args:
        store: a store that may be written.
        decision: what was decided; one that leaves its finding open without a word is none.
        instead_of: an earlier decision of the same finding, under a name that it had before.
    """
    from kamerdraad.shapes.validation import refuse_violations

    held = dict(decisions(store).by_subject)
    if instead_of is not None:
        held.pop(instead_of.subject, None)
    held.pop(decision.subject, None)
    if decision.state is not State.OPEN or decision.comment:
        held[decision.subject] = decision
    if not held:
        store.drop(GRAPH)
        return
    quads = _quads(held.values())
    refuse_violations("the review of findings", quads)
    store.replace(GRAPH, quads)


def _quads(held: Iterable[Decision]) -> list[Quad]:
    ordered = sorted(held, key=lambda each: each.subject)
    writer = Writer(GRAPH)
    writer.declare(GRAPH, PROV.Entity)
    writer.text(GRAPH, STATE, f"review:{digest(*map(repr, ordered))}")
    for each in ordered:
        _decision(writer, each)
    return writer.quads


def _decision(writer: Writer, one: Decision) -> None:
    iri = thing("decision", digest(one.subject))
    writer.declare(iri, KD.Decision)
    writer.link(iri, KD.decidesOn, one.subject)
    if one.kind != JOIN:
        writer.link(iri, DCTERMS.type, VOCABULARY + one.kind)
    writer.text(iri, KD.rule, one.rule)
    for position, words in enumerate(one.seen, 1):
        passage_node(writer, iri, position, words)
    writer.link(iri, KD.reviewState, f"{VOCABULARY}ReviewState-{one.state}")
    writer.text(iri, RDFS.comment, one.comment)
    writer.link(iri, PROV.wasGeneratedBy, _activity(writer, one))


def passage_node(writer: Writer, subject: str, position: int, words: Words) -> str:
    """Writes what is shown at one place of a finding or decision, and gives its node."""
    node = f"{subject}/passage/{position}"
    writer.declare(node, KD.Passage)
    writer.link(subject, KD.shows, node)
    writer.typed(node, SCHEMA.position, str(position), "integer")
    writer.text(node, OA.exact, words.quote)
    writer.link(node, DCTERMS.isPartOf, words.document)
    return node


def _activity(writer: Writer, one: Decision) -> str:
    who = named("reviewer", one.reviewer)
    if writer.declare(who, PROV.Agent):
        writer.text(who, RDFS.label, one.reviewer)
    moment = one.when.isoformat(timespec="seconds")
    iri = thing("review", f"findings/{digest(one.reviewer, moment)}")
    if writer.declare(iri, KD.ReviewActivity):
        writer.link(iri, PROV.wasAssociatedWith, who)
        writer.moment(iri, PROV.endedAtTime, one.when)
    return iri


def _read(quads: Iterable[Quad]) -> list[Decision]:
    """The decisions of a graph; what is none by the shapes is passed over."""
    told = Told(quads)
    first = told.first
    found = []
    for node in told.of_class(KD.Decision):
        shown = sorted(told.all(node, KD.shows), key=lambda n: int(first(n, SCHEMA.position) or 0))
        seen = tuple(Words(first(n, DCTERMS.isPartOf), first(n, OA.exact)) for n in shown)
        state = first(node, KD.reviewState).rpartition("ReviewState-")[2]
        if not seen or state not in set(State):
            continue
        activity = first(node, PROV.wasGeneratedBy)
        found.append(
            Decision(
                first(node, KD.decidesOn),
                first(node, DCTERMS.type).removeprefix(VOCABULARY) or JOIN,
                first(node, KD.rule),
                seen,
                State(state),
                first(node, RDFS.comment),
                first(first(activity, PROV.wasAssociatedWith), RDFS.label),
                told.moment(activity, PROV.endedAtTime),
            )
        )
    return found
