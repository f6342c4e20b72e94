"""The gate: whether a graph is as the shapes say, by either engine."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING, Literal, TypeAlias

from kamerdraad.errors import KamerdraadError, ShapeViolationError
from kamerdraad.ontology.vocabulary import Vocabulary, triples, turtle
from kamerdraad.shapes.engines import fast, reference
from kamerdraad.shapes.report import Report

if TYPE_CHECKING:
    from pyoxigraph import Quad, Triple
    from rdflib import Graph

Data: TypeAlias = "bytes | str | Graph | Iterable[Quad | Triple]"
"""N-Triples, or the triples themselves; names of graphs are left aside."""
Engine: TypeAlias = Literal["pyshacl", "fast"]


def validate(data: Data, engine: Engine = "pyshacl", *, context: Data = ()) -> Report:
    """Checks `data` against the shipped shapes; `pyshacl` is the reference, `fast` equals it.

    `context` tells what the graph itself does not of nodes outside it, such as the type and name
    of an actor of a register; it is checked along with the data. The subclasses of the ontology
    and the members of the code lists are supplied.
    """
    text = "".join((as_ntriples(data), as_ntriples(context), vocabulary_context()))
    shapes = turtle(Vocabulary.SHAPES)
    if engine == "fast":
        return Report(fast(text, shapes), engine)
    if engine == "pyshacl":
        return Report(reference(text, shapes), engine)
    raise KamerdraadError(f"there is no SHACL engine {engine!r}: take pyshacl or fast")


def refuse_violations(document: str, quads: "Iterable[Quad]") -> None:
    """Raises where a graph is not as the shapes want it."""
    report = validate(quads, engine="fast")
    if not report.conforms:
        raise ShapeViolationError(
            f"{document} violates the shapes and is not stored: {report.violations[0].line()};"
            " please report it with the letter's number"
        )


def as_ntriples(data: Data) -> str:
    """`data` as N-Triples, each line ended."""
    if isinstance(data, bytes | str):
        text = data if isinstance(data, str) else data.decode("utf-8")
        return text if text.endswith("\n") or not text else text + "\n"
    if hasattr(data, "serialize"):
        return str(data.serialize(format="nt"))
    import pyoxigraph

    lines = (t.triple if isinstance(t, pyoxigraph.Quad) else t for t in data)
    serialised = pyoxigraph.serialize(lines, format=pyoxigraph.RdfFormat.N_TRIPLES)
    return (serialised or b"").decode("utf-8")


@cache
def vocabulary_context() -> str:
    """What the shapes need of the vocabulary: which class is under which, which code in what list."""
    from pyoxigraph import NamedNode

    wanted = {
        "http://www.w3.org/2000/01/rdf-schema#subClassOf",
        "http://www.w3.org/2004/02/skos/core#inScheme",
    }
    return as_ntriples(
        triple
        for vocabulary in (Vocabulary.ONTOLOGY, Vocabulary.SCHEMES)
        for triple in triples(vocabulary)
        if triple.predicate.value in wanted and isinstance(triple.object, NamedNode)
    )
