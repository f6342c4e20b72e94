"""Which things of a store get files of their own, and where a link to any other leads."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.queries.prefixes import PREFIXES
from kamerdraad.settings import BASE
from kamerdraad.store.model import selected
from kamerdraad.web.addresses import foreign
from kamerdraad.web.describing import value_of

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

THINGS: Final = f"{BASE}id/"
PARTS: Final = re.compile(r"(?:span|mention)/([^/]+)/.*")
"""Places in a text, of which there are more than of all else together: their text tells of them."""

_BACKGROUND: Final = (f"{BASE}graph/ref/", *(f"{BASE}graph/{n}" for n in ("def", "voc", "catalog")))
"""Graphs whose things are told of only where a letter or a finding names them."""
_TERMS: Final = tuple(iri for prefix, iri in PREFIXES.items() if prefix != "tooi")
"""The vocabularies of others, which tell of themselves."""


def published(edition: Edition) -> list[str]:
    """The things that get pages and data, in order: what letters and findings tell of or name."""
    subjects: set[str] = set()
    named: set[str] = set()
    background: set[str] = set()
    for graph in edition.graphs:
        into = background if graph.startswith(_BACKGROUND) else subjects
        into |= _iris(edition, f"SELECT DISTINCT ?x WHERE {{ GRAPH <{graph}> {{ ?x ?p ?o }} }}")
        if into is subjects:
            named |= _iris(
                edition,
                f"SELECT DISTINCT ?x WHERE {{ GRAPH <{graph}> {{ ?s ?p ?x FILTER(isIRI(?x)) }} }}",
            )
    found = subjects | (named & background)
    return sorted(iri for iri in found if _has_page(iri))


def owner(path: str) -> str:
    """The path under `/doc/` that tells of what has no page: its text's for a place in a text."""
    found = PARTS.fullmatch(path)
    return f"text/{found[1]}" if found else path


def _has_page(iri: str) -> bool:
    if iri.startswith(THINGS):
        return not PARTS.fullmatch(iri.removeprefix(THINGS))
    return not iri.startswith((BASE, *_TERMS)) and foreign(iri) is not None


def _iris(edition: Edition, sparql: str) -> set[str]:
    return {value_of(row[0]) for row in selected(edition.store.query(sparql))}
