"""SPARQL text made of terms that the engine has checked, never of anybody's words."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from kamerdraad.errors import StoreError

if TYPE_CHECKING:
    from pyoxigraph import NamedNode, Triple


def iri(text: str) -> NamedNode:
    """`text` as an IRI; raises `StoreError` where it is none."""
    from pyoxigraph import NamedNode

    try:
        return NamedNode(text)
    except ValueError as error:
        raise StoreError(f"{text!r} is no IRI to name a graph by: {error}") from None


def n_triples(triples: Iterable[Triple]) -> str:
    """The triples a line each; every line is valid in Turtle and SPARQL as well."""
    import pyoxigraph

    serialised = pyoxigraph.serialize(triples, format=pyoxigraph.RdfFormat.N_TRIPLES)
    return (serialised or b"").decode()


def replacement(graph: str, triples: Iterable[Triple]) -> str:
    """An update that leaves exactly `triples` in `graph`; SILENT because some servers mind its absence."""
    name = iri(graph)
    body = n_triples(triples)
    drop = f"DROP SILENT GRAPH {name}"
    return f"{drop} ;\nINSERT DATA {{ GRAPH {name} {{\n{body}}} }}" if body else drop


def change(graph: str, held: Collection[Triple], wanted: Collection[Triple]) -> str:
    """An update that turns a graph that holds `held` into one that holds `wanted`.

    Only what differs is written, for a letter that is read again is mostly the same. A blank node
    can't be named in what is taken out, so where one is in it the graph is written whole.
    """
    before, after = set(held), set(wanted)
    gone, come = before - after, after - before
    if has_blank(gone | come):
        return replacement(graph, wanted)
    name = iri(graph)
    parts = [
        f"{verb} DATA {{ GRAPH {name} {{\n{n_triples(sorted(triples, key=str))}}} }}"
        for verb, triples in (("DELETE", gone), ("INSERT", come))
        if triples
    ]
    return " ;\n".join(parts)


def has_blank(triples: Iterable[Triple]) -> bool:
    """Whether any of the triples has a blank node."""
    from pyoxigraph import BlankNode

    return any(isinstance(term, BlankNode) for t in triples for term in (t.subject, t.object))
