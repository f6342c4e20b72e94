"""Short ways to write down the triples of descriptions, and to serialise them the same every time."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING, Final

from kamerdraad.queries.prefixes import PREFIXES
from kamerdraad.store.canonical import canonical

if TYPE_CHECKING:
    from pyoxigraph import Literal, NamedNode, Quad

XSD: Final = PREFIXES["xsd"]
DCAT: Final = "http://www.w3.org/ns/dcat#"
DCT: Final = PREFIXES["dcterms"]
FOAF: Final = PREFIXES["foaf"]
SPDX: Final = "http://spdx.org/rdf/terms#"
VCARD: Final = "http://www.w3.org/2006/vcard/ns#"
VOID: Final = "http://rdfs.org/ns/void#"
A: Final = PREFIXES["rdf"] + "type"
SHORT: Final = {
    "dcat": DCAT,
    "dcterms": DCT,
    "foaf": FOAF,
    "prov": PREFIXES["prov"],
    "rdfs": PREFIXES["rdfs"],
    "spdx": SPDX,
    "vcard": VCARD,
    "void": VOID,
    "xsd": XSD,
}


class Description:
    """Triples that are collected one by one; an address is an IRI, all else is a literal."""

    def __init__(self, graph: str) -> None:
        from pyoxigraph import NamedNode

        self._graph = NamedNode(graph)
        self.quads: list[Quad] = []

    def say(self, subject: str, predicate: str, *values: str) -> None:
        """That a thing has these things as values."""
        from pyoxigraph import NamedNode

        for value in values:
            self._put(subject, predicate, NamedNode(value))

    def tell(self, subject: str, predicate: str, value: str | int | date, kind: str = "") -> None:
        """That a thing has a text, number or day as value; `kind` is a language or a datatype of XSD."""
        from pyoxigraph import Literal, NamedNode

        if isinstance(value, int):
            literal = Literal(str(value), datatype=NamedNode(XSD + (kind or "integer")))
        elif isinstance(value, date):
            literal = Literal(value.isoformat(), datatype=NamedNode(f"{XSD}date"))
        elif len(kind) == 2:
            literal = Literal(value, language=kind)
        elif kind:
            literal = Literal(value, datatype=NamedNode(XSD + kind))
        else:
            literal = Literal(value)
        self._put(subject, predicate, literal)

    def _put(self, subject: str, predicate: str, value: NamedNode | Literal) -> None:
        from pyoxigraph import NamedNode, Quad

        self.quads.append(Quad(NamedNode(subject), NamedNode(predicate), value, self._graph))


def turtle(quads: Iterable[Quad]) -> bytes:
    """The quads as Turtle, one graph, sorted."""
    import pyoxigraph

    triples = [quad.triple for quad in canonical(quads)]
    made = pyoxigraph.serialize(triples, format=pyoxigraph.RdfFormat.TURTLE, prefixes=SHORT) or b""
    lines = made.splitlines(keepends=True)
    heads = [line for line in lines if line.startswith(b"@prefix ")]
    return b"".join([*sorted(heads), *lines[len(heads) :]])
