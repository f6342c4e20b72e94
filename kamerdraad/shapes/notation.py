"""Terms and paths in one notation, so that results of both engines compare."""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node

SH: Final = "http://www.w3.org/ns/shacl#"


def ntriples_term(term: "Node | None") -> str:
    """The term as N-Triples writes it."""
    from pyoxigraph import BlankNode, Literal, NamedNode
    from rdflib import Literal as RdflibLiteral
    from rdflib import URIRef

    if isinstance(term, RdflibLiteral):
        if term.language:
            return str(Literal(str(term), language=term.language))
        datatype = NamedNode(str(term.datatype)) if term.datatype else None
        return str(Literal(str(term), datatype=datatype))
    return str(NamedNode(str(term)) if isinstance(term, URIRef) else BlankNode(str(term)))


def sparql_path(node: "Node", *graphs: "Graph") -> str:
    """A SHACL path as SPARQL writes it."""
    from rdflib import RDF, URIRef
    from rdflib.collection import Collection

    if isinstance(node, URIRef):
        return ntriples_term(node)
    for graph in graphs:
        if (node, RDF.first, None) in graph:
            return "(" + "/".join(sparql_path(x, *graphs) for x in Collection(graph, node)) + ")"
        for name, form in _PATHS.items():
            inner = graph.value(node, URIRef(SH + name))
            if inner is not None:
                return form.format(sparql_path(inner, *graphs))
        either = graph.value(node, URIRef(SH + "alternativePath"))
        if either is not None:
            return "(" + "|".join(sparql_path(x, *graphs) for x in Collection(graph, either)) + ")"
    return ntriples_term(node)


_PATHS = {
    "inversePath": "^{}",
    "zeroOrMorePath": "({})*",
    "oneOrMorePath": "({})+",
    "zeroOrOnePath": "({})?",
}
