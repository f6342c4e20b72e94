"""Quads of one named graph: names become nodes once, and what is described once stays described once."""

from datetime import date, datetime
from decimal import Decimal
from math import isnan
from typing import TYPE_CHECKING, Any

from kamerdraad.ontology.terms import RDF

if TYPE_CHECKING:
    from pyoxigraph import Literal, NamedNode

XSD = "http://www.w3.org/2001/XMLSchema#"


class Writer:
    """Collects the quads of one graph in the order in which they are stated."""

    def __init__(self, graph: str) -> None:
        from pyoxigraph import Literal, NamedNode, Quad

        self.quads: list[Quad] = []
        self.graph = graph
        self._graph = NamedNode(graph)
        self._nodes: dict[str, NamedNode] = {}
        self._kinds: dict[str, str] = {}
        self._Literal: Any = Literal
        self._NamedNode: Any = NamedNode
        self._Quad: Any = Quad
        self._types = {
            name: NamedNode(XSD + name)
            for name in (
                "boolean", "date", "dateTime", "decimal", "gYear", "gYearMonth", "integer",
                "nonNegativeInteger",
            )
        }  # fmt: skip
        self._type = self._node(RDF.type)

    def _node(self, iri: str) -> "NamedNode":
        node = self._nodes.get(iri)
        if node is None:
            node = self._nodes[iri] = self._NamedNode(iri)
        return node

    def declare(self, iri: str, kind: str) -> bool:
        """States the class of a node; False where that was done before, and nothing is to be said again."""
        if iri in self._kinds:
            return False
        self._kinds[iri] = kind
        self.quads.append(self._Quad(self._node(iri), self._type, self._node(kind), self._graph))
        return True

    def kind(self, iri: str) -> str | None:
        """The class that a node was declared with."""
        return self._kinds.get(iri)

    def link(self, subject: str, predicate: str, *objects: str) -> None:
        """`subject predicate object .` for each object's IRI."""
        first, second = self._node(subject), self._node(predicate)
        for iri in objects:
            self.quads.append(self._Quad(first, second, self._node(iri), self._graph))

    def value(self, subject: str, predicate: str, literal: "Literal") -> None:
        """States a literal."""
        self.quads.append(
            self._Quad(self._node(subject), self._node(predicate), literal, self._graph)
        )

    def text(self, subject: str, predicate: str, text: str, language: str | None = None) -> None:
        """A string, with its language where it is prose; an empty one says nothing and is left out."""
        if text:
            self.value(subject, predicate, self._Literal(text, language=language))

    def typed(self, subject: str, predicate: str, lexical: str, datatype: str) -> None:
        """A literal of an XSD datatype, by its local name."""
        self.value(subject, predicate, self._Literal(lexical, datatype=self._types[datatype]))

    def day(self, subject: str, predicate: str, day: date | None) -> None:
        """A date, if there is one."""
        if day is not None:
            self.typed(subject, predicate, day.isoformat(), "date")

    def moment(self, subject: str, predicate: str, moment: datetime) -> None:
        """A date with a time."""
        self.typed(subject, predicate, moment.isoformat(timespec="seconds"), "dateTime")

    def number(self, subject: str, predicate: str, number: float) -> None:
        """A finite number as a decimal."""
        self.typed(subject, predicate, decimal(number), "decimal")

    def confidence(self, subject: str, predicate: str, confidence: float) -> None:
        """A probability to three decimals, kept between 0 and 1."""
        sure = 0.0 if isnan(confidence) else min(max(confidence, 0.0), 1.0)
        self.number(subject, predicate, round(sure, 3))


def decimal(number: float) -> str:
    """A finite number as XSD writes a decimal: no exponent, no needless zeros."""
    text = format(Decimal(repr(float(number))), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
