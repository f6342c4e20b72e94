"""Quads as the bytes of one of the forms in which data are offered."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kamerdraad.queries.prefixes import PREFIXES
from kamerdraad.web import jsonld
from kamerdraad.web.negotiation import JSON_LD, TRIG, Form

if TYPE_CHECKING:
    from pyoxigraph import Quad

SHORT: Final = {prefix: iri for prefix, iri in PREFIXES.items() if prefix not in {"id", "graph"}}
"""Names with slashes in them would need escapes after a prefix: they are easier to read whole."""


def serialised(quads: Sequence[Quad], form: Form, root: str | None = None) -> bytes:
    """`quads` as `form`: with their graphs in TriG, as one graph in the others."""
    import pyoxigraph

    if form is JSON_LD:
        return jsonld.document(quads, root)
    rdf = pyoxigraph.RdfFormat.from_media_type(form.media)
    assert rdf is not None, form
    prefixes = SHORT if rdf.supports_datasets or form.ending == "ttl" else None
    if form is TRIG:
        # Statements of one graph stand together: the graph is named once.
        together = sorted(quads, key=lambda quad: str(quad.graph_name))
        return pyoxigraph.serialize(together, format=rdf, prefixes=prefixes) or b""
    triples = dict.fromkeys(quad.triple for quad in quads)
    return pyoxigraph.serialize(triples, format=rdf, prefixes=prefixes) or b""
