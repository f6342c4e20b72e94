"""The texts of one paper from several files: one that the statements were read in, others beside it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamerdraad.graph.iris import document_iri, graph_iri
from kamerdraad.graph.spans import text_iri
from kamerdraad.graph.writer import Writer
from kamerdraad.letters.model import Letter
from kamerdraad.ontology.terms import DCTERMS, KD, PROV

if TYPE_CHECKING:
    from pyoxigraph import Quad


@dataclass(frozen=True, slots=True)
class Version:
    """A text version that a letter's graph holds."""

    iri: str
    digest: str
    format: str
    source: str
    text: str
    main: bool
    """Whether it is the text that the graph's statements stand in."""


def write_version(writer: Writer, letter: Letter) -> str:
    """States the text of a letter; its words stand in the graph so that every quote can be checked."""
    text = text_iri(letter)
    writer.declare(text, KD.TextVersion)
    writer.text(text, KD.textDigest, letter.digest)
    writer.link(text, KD.textOf, document_iri(letter.metadata.id))
    writer.text(text, PROV.value, letter.text)
    writer.text(text, DCTERMS.format, letter.format)
    writer.text(text, DCTERMS.source, letter.source)
    return text


def version_quads(letter: Letter) -> list["Quad"]:
    """The text of a letter as a further version in its paper's graph, beside the one that was read."""
    writer = Writer(graph_iri(letter.metadata.id))
    write_version(writer, letter)
    return writer.quads


def versions(quads: Iterable["Quad"]) -> list[Version]:
    """The text versions that a graph holds, the one that its statements stand in first."""
    said: dict[str, dict[str, str]] = {}
    read: set[str] = set()
    wanted = {KD.textDigest, PROV.value, DCTERMS.format, DCTERMS.source}
    for quad in quads:
        predicate, subject = quad.predicate.value, getattr(quad.subject, "value", "")
        if predicate in wanted:
            said.setdefault(subject, {})[predicate] = getattr(quad.object, "value", "")
        elif predicate == PROV.wasDerivedFrom:
            read.add(getattr(quad.object, "value", ""))
    found = [
        Version(
            iri,
            values[KD.textDigest],
            values.get(DCTERMS.format, ""),
            values.get(DCTERMS.source, ""),
            values.get(PROV.value, ""),
            iri in read,
        )
        for iri, values in said.items()
        if KD.textDigest in values
    ]
    return sorted(found, key=lambda version: (not version.main, version.iri))


def quads_of(quads: Iterable["Quad"], gone: Iterable[Version]) -> list["Quad"]:
    """The quads without what they say of some versions."""
    left_out = {version.iri for version in gone}
    return [quad for quad in quads if getattr(quad.subject, "value", "") not in left_out]
