"""One graph of a store, read whole, so that one thing leads to the next without further questions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import TYPE_CHECKING

from kamerdraad.ontology.terms import DCTERMS, FOAF, KD, OA, PROV, RDF, RDFS, SKOS

if TYPE_CHECKING:
    from pyoxigraph import Quad

_NAMES = (SKOS.prefLabel, FOAF.name, DCTERMS.title, RDFS.label, DCTERMS.identifier)


class View:
    """What a graph says, by subject and by object."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._said: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        self._pointers: dict[tuple[str, str], list[str]] = defaultdict(list)
        for quad in quads:
            subject, value = getattr(quad.subject, "value", ""), getattr(quad.object, "value", "")
            self._said[subject][quad.predicate.value].append(value)
            self._pointers[quad.predicate.value, value].append(subject)

    def all(self, node: str, predicate: str) -> list[str]:
        """The values of a property."""
        return list(self._said[node][predicate]) if node in self._said else []

    def one(self, node: str, predicate: str) -> str:
        """The first value of a property; '' where there is none."""
        return next(iter(self.all(node, predicate)), "")

    def to(self, predicate: str, value: str) -> list[str]:
        """The things that have a value for a property."""
        return list(self._pointers.get((predicate, value), ()))

    def kinds(self, node: str) -> list[str]:
        """The classes of a thing."""
        return self.all(node, RDF.type)

    def has(self, node: str) -> bool:
        """Whether the graph says anything of a thing."""
        return node in self._said

    def name(self, node: str) -> str:
        """What a thing is called; the end of its IRI where nothing says it."""
        named = next((found for name in _NAMES if (found := self.one(node, name))), "")
        return named or node.rpartition("/")[2].rpartition("#")[2]

    def names(self, node: str, predicate: str) -> list[str]:
        """What the values of a property are called."""
        return [self.name(value) for value in self.all(node, predicate)]

    def place(self, node: str) -> tuple[str, int, int, str]:
        """Text version, start, end and words of where a thing stands; ("", -1, -1, "") if nowhere."""
        span = self.one(node, KD.anchor)
        start = end = -1
        words = ""
        for selector in self.all(span, OA.hasSelector):
            if exact := self.one(selector, OA.exact):
                words = exact
            begins, ends = self.one(selector, OA.start), self.one(selector, OA.end)
            if begins.isdecimal() and ends.isdecimal():
                start, end = int(begins), int(ends)
        return self.one(span, OA.hasSource), start, end, words

    def sentences(self, text: str) -> list[str]:
        """The units of a text that are sentences, in the order of their places."""
        found = {
            node: self.place(node)
            for kind in (KD.Claim, KD.DiscourseUnit)
            for node in self.to(RDF.type, kind)
        }
        here = [node for node, place in found.items() if place[0] == text]
        return sorted(here, key=lambda node: (found[node][1], found[node][2]))

    def run(self, graph: str) -> str:
        """The activity that made the graph."""
        return self.one(graph, PROV.wasGeneratedBy)
