"""The terms of a vocabulary, for its page."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Final

from kamerdraad.ontology.terms import RDF, RDFS, SKOS
from kamerdraad.ontology.vocabulary import Vocabulary, triples
from kamerdraad.queries.prefixes import PREFIXES
from kamerdraad.settings import BASE
from kamerdraad.web.describing import is_iri, value_of

_DESCRIPTION: Final = "http://www.w3.org/ns/shacl#message"
_SAID: Final = {
    SKOS.prefLabel: "labels",
    RDFS.label: "labels",
    SKOS.definition: "definitions",
    RDFS.comment: "definitions",
    _DESCRIPTION: "definitions",
}
_RDFS: Final = PREFIXES["rdfs"]
_RELATIONS: Final = {
    f"{_RDFS}subClassOf",
    f"{_RDFS}subPropertyOf",
    f"{_RDFS}domain",
    f"{_RDFS}range",
    SKOS.broader,
    SKOS.inScheme,
}


@dataclass
class Term:
    """A class, property, code or shape."""

    iri: str
    labels: dict[str, str] = field(default_factory=lambda: defaultdict(str))
    """By language; nothing for a language in which it has none."""
    definitions: dict[str, str] = field(default_factory=lambda: defaultdict(str))
    types: list[str] = field(default_factory=list)
    relations: list[tuple[str, str]] = field(default_factory=list)

    @property
    def fragment(self) -> str:
        """Where on its vocabulary's page it stands."""
        return self.iri.rpartition("#")[2]


def terms(which: Vocabulary) -> list[Term]:
    """The terms that a file defines itself, in order of their names."""
    found: dict[str, Term] = {}
    for triple in triples(which):
        iri, predicate = value_of(triple.subject), triple.predicate.value
        if not iri.startswith(BASE) or not is_iri(triple.subject):
            continue
        term, value = found.setdefault(iri, Term(iri)), value_of(triple.object)
        if predicate in _SAID:
            language = getattr(triple.object, "language", None) or ""
            getattr(term, _SAID[predicate])[language] = value
        elif predicate == RDF.type:
            term.types.append(value)
        elif predicate in _RELATIONS and is_iri(triple.object):
            term.relations.append((predicate, value))
    return sorted((t for t in found.values() if "#" in t.iri), key=lambda t: t.fragment.lower())
