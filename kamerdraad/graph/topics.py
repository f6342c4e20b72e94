"""What units are about, as concepts: the government-wide list of subjects, and below it the letters' own terms."""

from typing import Final

from kamerdraad import registers
from kamerdraad.graph.context import Context
from kamerdraad.graph.iris import named, register_iri
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology.terms import DCTERMS, SKOS
from kamerdraad.settings import BASE

SCHEME: Final = f"{BASE}id/topics"
"""The scheme of all topics; those of the government-wide list are at its top."""
_NAMES: Final = {"nl": "Onderwerpen van brieven", "en": "Topics of letters"}


def build(context: Context) -> None:
    """The subjects of units, of what these claim or promise, and of the questions and answers they stand in."""
    writer = context.writer
    listed = {iri: label for label, iri in registers.subjects().items()}
    wanted: dict[tuple[str, str], None] = {}
    for topic in context.reading.topics:
        if not topic.label.strip():
            continue
        iri = register_iri(topic.iri)
        if iri is None or writer.kind(iri) not in (None, SKOS.Concept):
            iri = named("topic", topic.label)
        if iri in listed:
            _listed(writer, iri, listed)
        elif writer.declare(iri, SKOS.Concept):
            writer.text(iri, SKOS.prefLabel, topic.label, "nl")
            for form in topic.forms:
                writer.text(iri, SKOS.altLabel, form, "nl")
            writer.link(iri, SKOS.inScheme, scheme(writer))
            if topic.broader in listed:
                writer.link(iri, SKOS.broader, _listed(writer, topic.broader, listed))
        for index in topic.statements:
            about = (
                context.units.get(index),
                context.propositions.get(index),
                context.commitments.get(index),
                context.places.get(index),
            )
            wanted |= {(node, iri): None for node in about if node}
    for node, iri in wanted:
        writer.link(node, DCTERMS.subject, iri)


def scheme(writer: Writer) -> str:
    """The node of the scheme."""
    if writer.declare(SCHEME, SKOS.ConceptScheme):
        for language, name in _NAMES.items():
            writer.text(SCHEME, SKOS.prefLabel, name, language)
    return SCHEME


def subjects(writer: Writer) -> None:
    """Every subject of the government-wide list, each below the one above it."""
    listed = {iri: label for label, iri in registers.subjects().items()}
    for iri in listed:
        _listed(writer, iri, listed)


def _listed(writer: Writer, iri: str, listed: dict[str, str]) -> str:
    """The node of a listed subject, with those above it."""
    if writer.declare(iri, SKOS.Concept):
        writer.text(iri, SKOS.prefLabel, listed[iri], "nl")
        writer.link(iri, SKOS.inScheme, scheme(writer))
        above = registers.broader_subjects().get(iri)
        if above in listed:
            writer.link(iri, SKOS.broader, _listed(writer, above, listed))
    return iri
