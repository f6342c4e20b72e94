"""A graph as lines that are the same wherever and in whatever order it was stored."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyoxigraph import Quad


def canonical(quads: Iterable[Quad]) -> list[Quad]:
    """The quads of one graph, each once, sorted, with names for blank nodes that follow from them.

    Blank nodes are named by RDF Dataset Canonicalization 1.0; a graph without any is only sorted.
    """
    from pyoxigraph import BlankNode, CanonicalizationAlgorithm, Dataset

    found = set(quads)
    if any(isinstance(node, BlankNode) for q in found for node in (q.subject, q.object)):
        dataset = Dataset(found)
        dataset.canonicalize(CanonicalizationAlgorithm.RDFC_1_0)
        found = set(dataset)
    return sorted(found, key=str)


def lines(quads: Iterable[Quad]) -> list[str]:
    """The quads as lines of canonical N-Quads, in order."""
    return [f"{quad} ." for quad in canonical(quads)]


def digest(quads: Iterable[Quad]) -> str:
    """A hash of what the quads say: the same for the same graph in any store."""
    hashed = sha256()
    for line in lines(quads):
        hashed.update(line.encode())
        hashed.update(b"\n")
    return f"sha256:{hashed.hexdigest()}"
