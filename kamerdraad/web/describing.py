"""What the store says of one thing: its own statements, those of its parts, and who points at it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import DCTERMS, FOAF, KD, OA, ORG, RDFS, SKOS, TIME
from kamerdraad.queries.prefixes import PREFIXES
from kamerdraad.store.archive import HISTORY
from kamerdraad.store.model import selected

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.store import Store
    from kamerdraad.store.model import Term

POINTERS: Final = 1000
"""Statements that point at a thing, at most: a ministry has tens of thousands."""

PARTS: Final = (
    KD.anchor,
    KD.deadline,
    KD.quantity,
    OA.hasSelector,
    ORG.memberDuring,
    TIME.hasBeginning,
    TIME.hasEnd,
    TIME.inside,
)
"""What leads to a part: something that says nothing without the thing it belongs to."""

LABELS: Final = (SKOS.prefLabel, RDFS.label, FOAF.name, DCTERMS.title, OA.exact)


def value_of(term: object) -> str:
    """An IRI, or the text of a literal."""
    found: str = getattr(term, "value", "")
    return found


def is_iri(term: object) -> bool:
    """Whether a term is the name of a thing, and neither text nor a blank node."""
    return type(term).__name__ == "NamedNode"


def known(store: Store, iri: str) -> bool:
    """Whether any graph says something of `iri`."""
    return bool(store.query(f"ASK {{ {{ <{iri}> ?p ?o }} UNION {{ ?s ?p <{iri}> }} }}"))


def described(store: Store, iri: str) -> list[Quad]:
    """The quads about `iri`, in a fixed order: first its own."""
    parts = "|".join(f"<{part}>" for part in PARTS)
    found = _quads(
        store,
        f"""SELECT DISTINCT ?g ?s ?p ?o WHERE {{
          {{ BIND(<{iri}> AS ?s) GRAPH ?g {{ <{iri}> ?p ?o }} }} UNION
          {{ <{iri}> ({parts})+ ?s . GRAPH ?g {{ ?s ?p ?o }} }} UNION
          {{ {{ SELECT DISTINCT ?g ?s ?p WHERE {{ GRAPH ?g {{ ?s ?p <{iri}> }} }}
             ORDER BY ?g ?s ?p LIMIT {POINTERS} }}
             BIND(<{iri}> AS ?o) }}
        }}""",
    )
    found += labels(store, {term for quad in found for term in (quad.subject, quad.object)})
    return in_order(iri, found)


def history(archive: Store, graph: str) -> list[Quad]:
    """Which versions of a graph an archive has, which revises which, and which is the latest."""
    name = f"<{graph}>"
    return _quads(
        archive,
        f"""SELECT DISTINCT ?g ?s ?p ?o WHERE {{ VALUES ?g {{ <{HISTORY}> }} GRAPH ?g {{
          {{ ?s <{PREFIXES["prov"]}specializationOf> {name} ; ?p ?o }}
          UNION {{ BIND({name} AS ?s) {name} ?p ?o }} }} }}""",
    )


def labels(store: Store, terms: Iterable[Term]) -> list[Quad]:
    """What the terms are called."""
    from pyoxigraph import NamedNode

    names = sorted(str(term) for term in terms if isinstance(term, NamedNode))
    if not names:
        return []
    kinds = ", ".join(f"<{label}>" for label in LABELS)
    return _quads(
        store,
        f"""SELECT DISTINCT ?g ?s ?p ?o WHERE {{
          VALUES ?s {{ {" ".join(names)} }}
          GRAPH ?g {{ ?s ?p ?o }} FILTER(?p IN ({kinds}))
        }}""",
    )


def in_order(first: str, quads: Iterable[Quad]) -> list[Quad]:
    """Each quad once: those of `first` ahead, all in an order that is the same every time."""

    def place(quad: Quad) -> tuple[bool, str]:
        return str(quad.subject) != f"<{first}>", str(quad)

    return sorted(set(quads), key=place)


def _quads(store: Store, sparql: str) -> list[Quad]:
    from pyoxigraph import Quad

    return [
        Quad(s, p, o, g)  # type: ignore[arg-type]
        for g, s, p, o in selected(store.query(sparql))
    ]
