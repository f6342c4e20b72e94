"""Threads as a derived graph: their steps, what repeats or changes what, and how that leaves each commitment."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.decisions import State, Ties, words_of
from kamerdraad.consistency.derived import (
    graph_of,
    letters_in,
    started,
    state_of,
    write_passages,
)
from kamerdraad.consistency.saying import LANGUAGES
from kamerdraad.consistency.threads.model import ENDS, Presumed, Step, StepKind, Thread
from kamerdraad.graph.iris import digest, thing
from kamerdraad.graph.provenance import agent_iri
from kamerdraad.graph.run import Run
from kamerdraad.ontology.terms import DCTERMS, KD, PROV, RDFS, SCHEMA, VOC, VOCABULARY

if TYPE_CHECKING:
    from kamerdraad.graph.writer import Writer
    from kamerdraad.store import Store

GRAPH: Final = graph_of("threads")
RULE: Final = "threads"
_STATUSES: Final = {
    StepKind.FULFILLED: VOC.CommitmentStatus_Fulfilled,
    StepKind.PARTLY_FULFILLED: VOC.CommitmentStatus_PartlyFulfilled,
    StepKind.LAPSED: VOC.CommitmentStatus_Lapsed,
}


def thread_iri(thread: Thread) -> str:
    """A thread by its first commitment."""
    return thing("thread", thread.key)


def step_iri(thread: Thread, step: Step) -> str:
    """A step by its thread and its utterance."""
    return f"{thread_iri(thread)}/{digest(step.passage.node, length=8)}"


def write_threads(store: Store, threads: Sequence[Thread], ties: Ties | None = None) -> None:
    """Puts these threads in place of those that were found before; none leaves no graph.

    Args:
        store: a store that may be written.
        threads: what was found.
        ties: what humans said of their joins.
    """
    if not threads:
        store.drop(GRAPH)
        return
    writer = started(GRAPH, state_of(store), letters_in(store))
    for thread in threads:
        _thread(writer, thread, ties or Ties())
    store.replace(GRAPH, writer.quads)


def _thread(writer: Writer, thread: Thread, ties: Ties) -> None:
    iri = thread_iri(thread)
    writer.declare(iri, KD.CommitmentThread)
    writer.text(iri, RDFS.label, thread.label, "nl")
    writer.text(iri, KD.rule, RULE)
    writer.confidence(iri, KD.confidence, thread.confidence)
    writer.link(iri, KD.reviewState, VOC.ReviewState_Machine)
    previous = ""
    for position, step in enumerate(thread.steps, 1):
        node = step_iri(thread, step)
        writer.link(iri, KD.step, node)
        _step(writer, node, position, step)
        shown = [each.passage for each in thread.steps[:position]]
        write_passages(writer, node, shown)
        *earlier, last = words_of(shown)
        state = State.ACCEPTED if ties.joined(last, earlier) else State.OPEN
        writer.link(node, KD.reviewState, f"{VOCABULARY}ReviewState-{state}")
        if step.kinds[0] in ENDS:
            _assess(writer, step)
            continue
        commitment = step.commitments[0]
        if previous and previous != commitment:
            _follows(writer, commitment, previous, step)
        previous = commitment


def _step(writer: Writer, node: str, position: int, step: Step) -> None:
    writer.declare(node, KD.ThreadStep)
    writer.typed(node, SCHEMA.position, str(position), "integer")
    writer.link(node, KD.stepKind, *(f"{VOCABULARY}StepKind-{kind}" for kind in step.kinds))
    writer.link(node, KD.takenIn, step.passage.node)
    writer.link(node, KD.stepOf, *step.commitments)
    writer.day(node, DCTERMS.date, step.passage.date)
    if step.presumed is not None:
        _presume(writer, step, step.presumed)
    for language in LANGUAGES:
        for feature in step.features:
            writer.text(node, RDFS.comment, feature.line(language), language)
    writer.confidence(node, KD.confidence, step.confidence)


def _presume(writer: Writer, step: Step, presumed: Presumed) -> None:
    """The commitment of a sentence that promised nothing by its words."""
    iri = step.commitments[0]
    writer.declare(iri, KD.Commitment)
    writer.text(iri, RDFS.label, presumed.action, "nl")
    writer.link(iri, KD.commitmentKind, VOC.CommitmentKind_Plan)
    writer.link(iri, KD.debtor, *presumed.debtors)
    writer.link(iri, KD.madeIn, step.passage.node)
    if presumed.proposition:
        writer.link(iri, KD.action, presumed.proposition)
    writer.text(iri, KD.rule, RULE)
    writer.link(iri, KD.reviewState, VOC.ReviewState_Machine)


def _follows(writer: Writer, commitment: str, previous: str, step: Step) -> None:
    """A commitment made again repeats the one before it; with another term or creditor it modifies it."""
    again = set(step.kinds) <= {StepKind.REPEATED, StepKind.MADE}
    writer.link(commitment, KD.repeats if again else KD.modifies, previous)


def _assess(writer: Writer, step: Step) -> None:
    """What an outcome says of the commitments that it is about, as of its letter's day."""
    for commitment in step.commitments:
        node = thing("status", f"thread/{digest(commitment, step.passage.node)}")
        if not writer.declare(node, KD.StatusAssessment):
            continue
        writer.link(node, KD.assesses, commitment)
        writer.link(node, KD.status, _STATUSES[step.kinds[0]])
        writer.day(node, DCTERMS.date, step.passage.date)
        writer.link(node, PROV.wasAttributedTo, _agent())
        writer.link(node, KD.evidence, step.passage.node)
        writer.link(node, KD.reviewState, VOC.ReviewState_Machine)
        writer.confidence(node, KD.confidence, step.confidence)


def _agent() -> str:
    from datetime import UTC, datetime

    return agent_iri(Run.of_this_program(datetime.now(UTC)))
