"""JSON-LD for people: short names by one published context, the thing first, its parts inside it."""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from kamerdraad.ontology.terms import RDF
from kamerdraad.ontology.vocabulary import Vocabulary, triples
from kamerdraad.queries.prefixes import PREFIXES, shortened
from kamerdraad.settings import BASE
from kamerdraad.web.describing import is_iri, value_of

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.store.model import Term

CONTEXT: Final = f"{BASE}context.jsonld"
_XSD: Final = PREFIXES["xsd"]
_STRING: Final = f"{_XSD}string"
_OWL: Final = PREFIXES["owl"]
_OBJECTS: Final = f"{_OWL}ObjectProperty"
_PROPERTIES: Final = {_OBJECTS, f"{_OWL}DatatypeProperty", f"{_OWL}AnnotationProperty"}


@cache
def context() -> dict[str, object]:
    """The context: the prefixes, and for each property of the ontology a name and what it takes."""
    found: dict[str, object] = {"@version": 1.1, "id": "@id", "type": "@type"}
    found |= {prefix: iri for prefix, iri in PREFIXES.items() if prefix not in found}
    for iri, name in names().items():
        kind = _kinds().get(iri)
        found[name] = {"@id": iri} | ({"@type": kind} if kind else {})
    return {"@context": found}


@cache
def names() -> dict[str, str]:
    """The short name of each property: its local name, with its prefix where two would be alike."""
    properties = sorted(
        {
            value_of(triple.subject)
            for triple in triples(Vocabulary.ONTOLOGY)
            if triple.predicate.value == RDF.type and value_of(triple.object) in _PROPERTIES
        },
        key=lambda iri: (not iri.startswith(BASE), iri),
    )
    taken: dict[str, str] = {"id": "", "type": ""}
    found = {}
    for iri in properties:
        short = shortened(iri)
        prefix, _, local = short.partition(":")
        name = local if local not in taken else f"{prefix}_{local}"
        if short != iri and name not in taken:
            taken[name] = found[iri] = name
    return found


@cache
def _kinds() -> dict[str, str]:
    """What a property's values are: "@id" for things, a datatype for all that has one range."""
    ranges: dict[str, str] = {}
    for triple in triples(Vocabulary.ONTOLOGY):
        subject, value = value_of(triple.subject), value_of(triple.object)
        if triple.predicate.value == RDF.type and value == _OBJECTS:
            ranges[subject] = "@id"
        elif (
            triple.predicate.value == f"{PREFIXES['rdfs']}range"
            and value.startswith(_XSD)
            and value != _STRING
        ):
            ranges.setdefault(subject, value)
    return ranges


def document(quads: Iterable[Quad], root: str | None = None) -> bytes:
    """Triples as JSON-LD; `root` comes first, and what only it points at stands inside it."""
    nodes: dict[str, dict[str, Any]] = {}
    pointed: dict[str, int] = {}
    triples_ = dict.fromkeys(quad.triple for quad in quads)
    for triple in triples_:
        node = nodes.setdefault(_id(triple.subject), {"id": _id(triple.subject)})
        if triple.predicate.value == RDF.type:
            node.setdefault("type", []).append(_compact(_id(triple.object)))
            continue
        iri = triple.predicate.value
        key = names().get(iri) or shortened(iri)
        node.setdefault(key, []).append(_value(iri, triple.object))
        if not _literal(triple.object):
            pointed[_id(triple.object)] = pointed.get(_id(triple.object), 0) + 1
    tree = {"@context": CONTEXT} | (_framed(nodes, pointed, root) if root else {})
    rest = [_flat(node) for node in nodes.values()]
    if rest:
        tree["@included" if root else "@graph"] = rest
    return (json.dumps(tree, ensure_ascii=False, indent=1) + "\n").encode()


def _framed(nodes: dict[str, dict[str, Any]], pointed: dict[str, int], root: str) -> dict[str, Any]:
    """The root's node with the nodes that it alone leads to; takes them out of `nodes`."""
    node = nodes.pop(root, {"id": root})
    for values in node.values():
        if not isinstance(values, list):
            continue
        for place, value in enumerate(values):
            there = value.get("id") if isinstance(value, dict) else value
            if isinstance(there, str) and there in nodes and pointed.get(there) == 1:
                values[place] = _framed(nodes, pointed, there)
    return _flat(node)


def _flat(node: dict[str, Any]) -> dict[str, Any]:
    """Lists of one as the one."""
    return {
        key: value[0] if isinstance(value, list) and len(value) == 1 else value
        for key, value in node.items()
    }


def _value(predicate: str, term: Term) -> Any:
    named = predicate in names()
    kind = _kinds().get(predicate) if named else None
    if not _literal(term):
        return _id(term) if kind == "@id" else {"id": _id(term)}
    text = value_of(term)
    if language := getattr(term, "language", None):
        return {"@value": text, "@language": language}
    datatype = value_of(getattr(term, "datatype", None))
    if kind == datatype or (datatype == _STRING and kind is None):
        return text
    if datatype == _STRING:
        return {"@value": text}
    return {"@value": text, "@type": _compact(datatype)}


def _literal(term: Term) -> bool:
    return hasattr(term, "datatype")


def _id(term: Term) -> str:
    return value_of(term) if is_iri(term) else f"_:{value_of(term)}"


def _compact(iri: str) -> str:
    """An IRI by its prefix where the rest is a plain name."""
    short = shortened(iri)
    return short if "/" not in short and short.count(":") == 1 else iri
