"""Which program read the letter, when, and what it warns of; said in the letter's own graph."""

from datetime import UTC

from kamerdraad.graph.context import Context
from kamerdraad.graph.iris import document_iri, encoded, thing
from kamerdraad.graph.run import Run, reviewed, state_of
from kamerdraad.graph.spans import short_digest
from kamerdraad.ontology.terms import KD, PROV, RDFS, SCHEMA
from kamerdraad.settings import STATE


def agent_iri(run: Run) -> str:
    """The program, each version apart."""
    return thing("agent", encoded(f"{run.software.lower()}-{run.version}"))


def build(context: Context) -> None:
    """The extraction, its agent, and the graph as what it made."""
    writer, run, text = context.writer, context.run, context.spans.text
    document = document_iri(context.letter.metadata.id).rpartition("/")[2]
    activity = thing(
        "extraction", f"{document}/{short_digest(context.letter)}-{encoded(run.version)}"
    )
    writer.declare(context.agent, PROV.SoftwareAgent)
    writer.text(context.agent, RDFS.label, f"{run.software} {run.version}".strip() or "onbekend")
    writer.text(context.agent, SCHEMA.softwareVersion, run.version)
    writer.declare(activity, KD.ExtractionActivity)
    writer.link(activity, PROV.used, text)
    writer.link(activity, PROV.wasAssociatedWith, context.agent)
    ended = run.ended if run.ended.tzinfo else run.ended.replace(tzinfo=UTC)
    writer.moment(activity, PROV.endedAtTime, ended)
    for warning in dict.fromkeys((*context.letter.warnings, *context.reading.warnings)):
        writer.text(activity, RDFS.comment, warning, "en")
    writer.declare(writer.graph, PROV.Entity)
    writer.link(writer.graph, PROV.wasGeneratedBy, activity)
    writer.link(writer.graph, PROV.wasDerivedFrom, text)
    writer.moment(writer.graph, PROV.generatedAtTime, ended)
    writer.text(writer.graph, STATE, reviewed(state_of(context.letter), run.review))
