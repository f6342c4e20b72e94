"""What every letter's graph leans on: ontology, code lists and the register of bodies, as graphs."""

from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING

from kamerdraad import registers
from kamerdraad.extract.model import Interval
from kamerdraad.graph import topics
from kamerdraad.graph.iris import named, register_iri
from kamerdraad.graph.times import period
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology import vocabulary
from kamerdraad.ontology.terms import DCTERMS, KD, ORG, SKOS, VOC, VOCABULARY
from kamerdraad.ontology.vocabulary import Vocabulary
from kamerdraad.settings import BASE, STATE

if TYPE_CHECKING:
    from pyoxigraph import Quad

BODIES = f"{BASE}graph/ref/bodies"
TOPICS = f"{BASE}graph/ref/topics"

GraphSource = tuple[str, str, Callable[[], list["Quad"]]]
"""Name of a graph, the version of what it is made from, and what makes it."""


def reference_graphs() -> Iterator[GraphSource]:
    """The graphs to lay beside the letters, each with its version, which it also states of itself."""
    for one in Vocabulary:
        if one is not Vocabulary.SHAPES:
            yield _vocabulary(one)
    version = _registers_version()
    yield BODIES, version, lambda: bodies(version)
    yield TOPICS, version, lambda: subjects(version)


def bodies(version: str) -> list["Quad"]:
    """Every body of the registers once, with the names it bore and when it existed."""
    writer = Writer(BODIES)
    writer.text(BODIES, STATE, version)
    by_iri: dict[str, list[registers.Body]] = {}
    for body in registers.bodies():
        iri = register_iri(body.iri) or named("body", body.name)
        by_iri.setdefault(iri, []).append(body)
    for iri, entries in by_iri.items():
        _body(writer, iri, entries)
    return writer.quads


def subjects(version: str) -> list["Quad"]:
    """The government-wide list of subjects, as the top of the scheme of topics."""
    writer = Writer(TOPICS)
    writer.text(TOPICS, STATE, version)
    topics.subjects(writer)
    return writer.quads


def _body(writer: Writer, iri: str, entries: list[registers.Body]) -> None:
    last = max(entries, key=_recency)
    kind = VOCABULARY + "ActorKind-" + last.kind
    writer.declare(iri, KD.Body)
    writer.text(iri, SKOS.prefLabel, last.name, "nl")
    known = vars(VOC).values()
    writer.link(iri, ORG.classification, kind if kind in known else VOC.ActorKind_Unknown)
    forms = (text for body in entries for text in (body.name, *(form.text for form in body.forms)))
    for form in dict.fromkeys(forms):
        if form != last.name:
            writer.text(iri, SKOS.altLabel, form, "nl")
    begins, ends = [body.begin for body in entries], [body.end for body in entries]
    lasted = Interval(
        None if None in begins else min(day for day in begins if day),
        None if None in ends else max(day for day in ends if day),
    )
    if when := period(writer, lasted):
        writer.link(iri, DCTERMS.temporal, when)


def _recency(body: registers.Body) -> tuple[bool, date]:
    """Orders the names of one body by how lately it bore them; one that it still bears comes last."""
    return body.end is None, body.end or body.begin or date.min


def _vocabulary(one: Vocabulary) -> GraphSource:
    version = sha256(vocabulary.turtle(one).encode()).hexdigest()

    def make() -> list["Quad"]:
        writer = Writer(one.graph)
        writer.text(one.graph, STATE, version)
        return [*writer.quads, *vocabulary.quads(one)]

    return one.graph, version, make


def _registers_version() -> str:
    """The hash of the registers' files, and of the base that their own IRIs stand under."""
    whole = sha256(BASE.encode())
    for path in registers.files():
        whole.update(path.read_bytes())
    return whole.hexdigest()
