"""Anything the graph holds, as what it says and what points at it: the page of what has no page of its own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kamerdraad.ontology.terms import RDF
from kamerdraad.web.describing import LABELS, described, is_iri, value_of

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.store import Store

_TYPE = RDF.type


@dataclass(frozen=True, slots=True)
class Value:
    """What a property says: a thing with its name, or a text."""

    text: str
    iri: str | None = None
    language: str = ""


@dataclass
class Node:
    iri: str
    label: str
    types: tuple[str, ...]
    own: dict[str, list[Value]] = field(default_factory=dict)
    """Values by property, one sort after another."""
    pointing: dict[str, list[Value]] = field(default_factory=dict)
    parts: dict[str, Node] = field(default_factory=dict)
    """Nodes that belong to it (its place in a text, its term), by their name."""
    graphs: tuple[str, ...] = ()


def node(store: Store, iri: str) -> Node:
    """All there is to say of `iri`."""
    quads = described(store, iri)
    names = _names(quads)
    made = _node(iri, quads, names)
    subjects = {value_of(quad.subject) for quad in quads if quad.predicate.value not in LABELS}
    pointers = {value_of(quad.subject) for quad in quads if value_of(quad.object) == iri}
    for part in sorted(subjects - pointers - {iri}):
        made.parts[part] = _node(part, quads, names)
    made.graphs = tuple(
        sorted({value_of(quad.graph_name) for quad in quads if value_of(quad.subject) == iri})
    )
    return made


def _node(iri: str, quads: Iterable[Quad], names: dict[str, str]) -> Node:
    types = []
    made = Node(iri, names.get(iri, ""), ())
    for quad in quads:
        subject, predicate = value_of(quad.subject), quad.predicate.value
        if subject == iri and predicate == _TYPE:
            types.append(value_of(quad.object))
            continue
        if subject == iri:
            shown, place = _value(quad.object, names), made.own
        elif is_iri(quad.object) and value_of(quad.object) == iri:
            shown, place = Value(names.get(subject) or subject, subject), made.pointing
        else:
            continue
        if shown not in place.setdefault(predicate, []):
            place[predicate].append(shown)
    made.types = tuple(dict.fromkeys(types))
    return made


def _value(term: object, names: dict[str, str]) -> Value:
    text = value_of(term)
    if is_iri(term):
        return Value(names.get(text) or text, text)
    return Value(text, language=getattr(term, "language", None) or "")


def _names(quads: Iterable[Quad]) -> dict[str, str]:
    """One name for each node: by the label that comes first in `LABELS`, the shortest of several."""
    best: dict[str, tuple[int, int, str]] = {}
    for quad in quads:
        if quad.predicate.value in LABELS:
            text, subject = value_of(quad.object), value_of(quad.subject)
            rank = (LABELS.index(quad.predicate.value), len(text), text)
            best[subject] = min(best.get(subject, rank), rank)
    return {iri: rank[2] for iri, rank in best.items()}
