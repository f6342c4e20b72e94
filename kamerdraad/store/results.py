"""Answers from their serialised forms; what is cut off or garbled raises `ValueError`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamerdraad.store.model import Result, Solutions, Triples

if TYPE_CHECKING:
    from pyoxigraph import QueryBoolean, QuerySolutions, QueryTriples, RdfFormat


def solutions(body: bytes) -> Solutions:
    """A SELECT's answer from SPARQL 1.1 JSON results."""
    result = _parsed(body)
    if not isinstance(result, Solutions):
        raise ValueError("a yes or no where rows were asked for")
    return result


def boolean(body: bytes) -> bool:
    """An ASK's answer from SPARQL 1.1 JSON results."""
    result = _parsed(body)
    if not isinstance(result, bool):
        raise ValueError("rows where a yes or no was asked for")
    return result


def triples(body: bytes, rdf_format: RdfFormat | None = None) -> Triples:
    """A CONSTRUCT's answer, from N-Triples unless told otherwise."""
    import pyoxigraph

    try:
        quads = pyoxigraph.parse(body, format=rdf_format or pyoxigraph.RdfFormat.N_TRIPLES)
        return Triples(tuple(quad.triple for quad in quads))
    except SyntaxError as error:
        raise ValueError(str(error)) from None


def collected(found: QuerySolutions | QueryBoolean | QueryTriples) -> Result:
    """An engine's running answer, run to its end."""
    from pyoxigraph import QueryBoolean, QueryTriples

    if isinstance(found, QueryBoolean):
        return bool(found)
    if isinstance(found, QueryTriples):
        return Triples(tuple(found))
    variables = tuple(variable.value for variable in found.variables)
    return Solutions(variables, tuple(tuple(solution) for solution in found))


def _parsed(body: bytes) -> Result:
    import pyoxigraph

    try:
        return collected(
            pyoxigraph.parse_query_results(body, format=pyoxigraph.QueryResultsFormat.JSON)
        )
    except SyntaxError as error:
        raise ValueError(str(error)) from None
