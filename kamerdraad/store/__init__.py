"""Quads in an embedded Oxigraph folder or in any SPARQL 1.1 server: knows transactions."""

from kamerdraad.settings import STATE
from kamerdraad.store.model import GraphEntry, Result, Solutions, Store, Triples
from kamerdraad.store.opening import open_store

__all__ = [
    "STATE",
    "GraphEntry",
    "Result",
    "Solutions",
    "Store",
    "Triples",
    "open_store",
]
