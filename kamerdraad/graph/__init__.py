"""From a `Letter` and its `Reading` to quads: knows IRIs and the ontology's terms, not text."""

from kamerdraad.graph.build import quads
from kamerdraad.graph.iris import graph_iri
from kamerdraad.graph.reference import reference_graphs
from kamerdraad.graph.run import Run, reviewed, state_of

__all__ = ["Run", "graph_iri", "quads", "reference_graphs", "reviewed", "state_of"]
