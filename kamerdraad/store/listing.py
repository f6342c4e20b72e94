"""What a store says of its graphs, asked in SPARQL so that every store can be asked the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.settings import BASE, STATE
from kamerdraad.store.model import GraphEntry, Solutions
from kamerdraad.store.transaction import iri

if TYPE_CHECKING:
    from kamerdraad.store.model import Term

GRAPHS: Final = f"""
SELECT ?graph (SAMPLE(?state) AS ?digest) (SAMPLE(?paper) AS ?document) WHERE {{
  {{ SELECT DISTINCT ?graph WHERE {{ GRAPH ?graph {{ ?s ?p ?o }} }} }}
  OPTIONAL {{ GRAPH ?graph {{ ?graph <{STATE}> ?state }} }}
  OPTIONAL {{
    GRAPH ?graph {{
      ?graph <http://www.w3.org/ns/prov#wasDerivedFrom> ?text .
      ?text <{BASE}def#textOf> ?paper
    }}
  }}
}} GROUP BY ?graph ORDER BY ?graph
"""


def state_query(graph: str) -> str:
    """A query for the state of one graph."""
    name = iri(graph)
    return f"SELECT ?state WHERE {{ GRAPH {name} {{ {name} <{STATE}> ?state }} }} LIMIT 1"


def state(found: Solutions) -> str | None:
    """The answer to `state_query`."""
    return _value(found.rows[0][0]) if found.rows else None


def entries(found: Solutions) -> Iterator[GraphEntry]:
    """The answer to `GRAPHS` as entries."""
    for graph, digest, paper in found:
        if name := _value(graph):
            yield GraphEntry(name, _value(digest), _value(paper))


def _value(term: Term | None) -> str | None:
    return getattr(term, "value", None)
