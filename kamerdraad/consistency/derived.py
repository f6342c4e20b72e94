"""Derived graphs: what was compared, written beside the letters so that it can be dropped and made again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from kamerdraad import __version__
from kamerdraad.consistency.decisions import GRAPH, State, passage_node, words_of
from kamerdraad.consistency.findings import TENSION, Finding, Passage
from kamerdraad.consistency.saying import LANGUAGES
from kamerdraad.graph.iris import digest, encoded, thing
from kamerdraad.graph.provenance import agent_iri
from kamerdraad.graph.run import Run
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology.terms import KD, OA, PROV, RDFS, SCHEMA, VOCABULARY
from kamerdraad.settings import BASE, STATE

if TYPE_CHECKING:
    from kamerdraad.consistency.decisions import Decision
    from kamerdraad.store import Store

DERIVED: Final = f"{BASE}graph/derived/"


def graph_of(name: str) -> str:
    """The derived graph of a comparison: "threads", "findings/numbers"."""
    return f"{DERIVED}{name}"


def findings_graph(detector: str) -> str:
    """The derived graph of a detector."""
    return graph_of(f"findings/{encoded(detector)}")


def finding_iri(finding: Finding) -> str:
    """A finding by its content: the same passages of the same kind keep their IRI."""
    return thing("finding", finding.key)


def state_of(store: Store) -> str:
    """What derived graphs are made from and by: the letters as they are stored, and this program."""
    made = (DERIVED, GRAPH)
    held = [f"{e.graph} {e.digest}" for e in store.graphs() if not e.graph.startswith(made)]
    return f"sha256:{digest(*held, length=64)} kamerdraad/{__version__}"


def started(graph: str, state: str, used: Iterable[str] = ()) -> Writer:
    """A writer for a derived graph that has said already which program made it when, and of what."""
    run = Run.of_this_program(datetime.now(UTC))
    agent, name = agent_iri(run), graph.removeprefix(DERIVED)
    activity = thing("comparison", f"{name}/{digest(state, length=12)}")
    writer = Writer(graph)
    writer.declare(agent, PROV.SoftwareAgent)
    writer.text(agent, RDFS.label, f"{run.software} {run.version}")
    writer.text(agent, SCHEMA.softwareVersion, run.version)
    writer.declare(activity, KD.ComparisonActivity)
    writer.link(activity, PROV.wasAssociatedWith, agent)
    writer.link(activity, PROV.used, *used)
    writer.moment(activity, PROV.endedAtTime, run.ended)
    writer.declare(graph, PROV.Entity)
    writer.link(graph, PROV.wasGeneratedBy, activity)
    writer.moment(graph, PROV.generatedAtTime, run.ended)
    writer.text(graph, STATE, state)
    return writer


def write_findings(
    store: Store,
    detector: str,
    findings: Iterable[Finding],
    decided: Mapping[str, Decision] | None = None,
) -> None:
    """Puts what a detector found in place of what it found before; nothing found leaves no graph.

    Args:
        store: a store that may be written.
        detector: its name.
        findings: what it found.
        decided: what humans decided of findings, by their IRI.
    """
    graph = findings_graph(detector)
    found = list({finding.key: finding for finding in findings}.values())
    if not found:
        store.drop(graph)
        return
    writer = started(graph, state_of(store), letters_in(store))
    for finding in found:
        decision = (decided or {}).get(finding_iri(finding))
        _finding(writer, finding, decision.state if decision else State.OPEN)
    store.replace(graph, writer.quads)


def write_passages(writer: Writer, iri: str, passages: Sequence[Passage]) -> None:
    """What a finding or a step shows: its words, where these stand, and what is said there."""
    for position, (passage, words) in enumerate(zip(passages, words_of(passages), strict=True), 1):
        node = passage_node(writer, iri, position, words)
        writer.typed(node, OA.start, str(passage.start), "nonNegativeInteger")
        writer.typed(node, OA.end, str(passage.end), "nonNegativeInteger")
        writer.link(node, OA.hasSource, passage.text)
        writer.link(node, PROV.wasDerivedFrom, passage.node)


def found_by_others(store: Store, detector: str) -> frozenset[str]:
    """IRIs of what other detectors found: the same passages of the same kind are one finding, of the first that shows it."""
    asked = f"""SELECT DISTINCT ?finding WHERE {{ GRAPH ?graph {{ ?finding <{KD.rule}> ?rule }}
      FILTER(STRSTARTS(STR(?graph), "{DERIVED}findings/") && STR(?graph) != "{findings_graph(detector)}") }}"""
    return frozenset(str(getattr(row[0], "value", "")) for row in store.select(asked))


def letters_in(store: Store) -> list[str]:
    """The graphs that were read from letters."""
    return [entry.graph for entry in store.graphs() if entry.document]


def _finding(writer: Writer, finding: Finding, state: State) -> None:
    iri, kind = finding_iri(finding), VOCABULARY + finding.kind
    nodes = list(dict.fromkeys(passage.node for passage in finding.passages))
    if finding.kind.startswith(TENSION):
        writer.declare(iri, KD.Tension)
        writer.link(iri, KD.tensionKind, kind)
        writer.link(iri, KD.involves, *nodes)
        nodes = list(dict.fromkeys(passage.document for passage in finding.passages))
    else:
        writer.declare(iri, KD.Observation)
        writer.link(iri, KD.observationKind, kind)
    writer.link(iri, KD.evidence, *dict.fromkeys((*nodes, *finding.evidence)))
    for language in LANGUAGES:
        writer.text(iri, RDFS.label, finding.why.to(language), language)
        for feature in finding.features:
            writer.text(iri, RDFS.comment, feature.line(language), language)
    writer.confidence(iri, KD.confidence, finding.confidence)
    writer.text(iri, KD.rule, finding.rule)
    writer.link(iri, KD.reviewState, f"{VOCABULARY}ReviewState-{state}")
    write_passages(writer, iri, finding.passages)
