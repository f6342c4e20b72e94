"""The shipped Turtle files as the rest of the house uses them: with the base that is set."""

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from kamerdraad.settings import BASE, DEFAULT_BASE

if TYPE_CHECKING:
    from pyoxigraph import Quad, Triple


class Vocabulary(StrEnum):
    """A shipped file, named as its graph is in the store."""

    ONTOLOGY = "def"
    SCHEMES = "voc"
    ALIGNMENTS = "alignments"
    CATALOG = "catalog"
    SHAPES = "shape"

    @property
    def graph(self) -> str:
        """IRI of the named graph that holds it in a store."""
        return f"{BASE}graph/{self.value}"


_FILES = {
    Vocabulary.ONTOLOGY: ("kamerdraad.ontology", "kamerdraad.ttl"),
    Vocabulary.SCHEMES: ("kamerdraad.ontology", "schemes.ttl"),
    Vocabulary.ALIGNMENTS: ("kamerdraad.ontology", "alignments.ttl"),
    Vocabulary.CATALOG: ("kamerdraad.ontology", "catalog.ttl"),
    Vocabulary.SHAPES: ("kamerdraad.shapes", "shapes.ttl"),
}


def rebased(text: str) -> str:
    """`text` (Turtle or SPARQL as shipped) with the base that is set in place of the default one."""
    return text if BASE == DEFAULT_BASE else text.replace(DEFAULT_BASE, BASE)


@cache
def turtle(vocabulary: Vocabulary) -> str:
    """The Turtle of a shipped file, under the base that is set."""
    package, name = _FILES[vocabulary]
    return rebased(files(package).joinpath(name).read_text(encoding="utf-8"))


@cache
def triples(vocabulary: Vocabulary) -> tuple["Triple", ...]:
    """The triples of a shipped file, under the base that is set."""
    import pyoxigraph

    parsed = pyoxigraph.parse(turtle(vocabulary), format=pyoxigraph.RdfFormat.TURTLE)
    return tuple(quad.triple for quad in parsed)


def quads(*vocabularies: Vocabulary) -> Iterator["Quad"]:
    """The triples of these files (all but the shapes, if none is named), each in its own graph."""
    from pyoxigraph import NamedNode, Quad

    for vocabulary in vocabularies or (v for v in Vocabulary if v is not Vocabulary.SHAPES):
        graph = NamedNode(vocabulary.graph)
        for triple in triples(vocabulary):
            yield Quad(triple.subject, triple.predicate, triple.object, graph)
