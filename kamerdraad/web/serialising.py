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
PREFIX: Final = b"@prefix "
"""What a line with a prefix begins with; no other line does, as a text's line ends are escaped."""


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
        return _steady(pyoxigraph.serialize(together, format=rdf, prefixes=prefixes) or b"")
    triples = dict.fromkeys(quad.triple for quad in quads)
    return _steady(pyoxigraph.serialize(triples, format=rdf, prefixes=prefixes) or b"")


def _steady(text: bytes) -> bytes:
    """The prefixes in order of their names: the engine puts them in another order each time."""
    lines = text.splitlines(keepends=True)
    number = next((n for n, line in enumerate(lines) if not line.startswith(PREFIX)), len(lines))
    return b"".join([*sorted(lines[:number]), *lines[number:]])
