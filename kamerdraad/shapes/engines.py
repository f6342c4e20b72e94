"""The two SHACL engines behind one form: pySHACL, the reference, and `shacl`, compiled and fast.

Both take shapes and data as text, so that neither sees more than the other, and both give the
same results; a test runs them on every shape, every example and the W3C test suite.
"""

import logging
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kamerdraad.errors import KamerdraadError
from kamerdraad.shapes.notation import SH, ntriples_term, sparql_path
from kamerdraad.shapes.report import Result, Severity

if TYPE_CHECKING:
    from rdflib import Graph
    from rdflib.term import Node


def reference(data: str, shapes: str, data_format: str = "nt") -> tuple[Result, ...]:
    """The results of pySHACL on `data` (in an rdflib format) against `shapes` (Turtle)."""
    from pyshacl import validate
    from rdflib import Graph, URIRef
    from rdflib.exceptions import ParserError

    with _quiet("rdflib.term"):
        try:
            data_graph = Graph().parse(data=data, format=data_format)
        except (ParserError, SyntaxError, ValueError) as error:
            raise KamerdraadError(f"pySHACL cannot read this graph: {error}") from error
        shapes_graph = _parsed_shapes(shapes)
        try:
            _, report, text = validate(data_graph, shacl_graph=shapes_graph, inference="none")
        # pySHACL lets through what its parts raise, such as a comparison with NaN.
        except Exception as error:
            reason = f"{type(error).__name__} {error}"
            raise KamerdraadError(
                f"pySHACL stops at this graph ({reason}): the fast engine may say more"
            ) from error
    if not isinstance(report, Graph):
        raise KamerdraadError(f"pySHACL cannot run these shapes: {text}")
    sh = {name: URIRef(SH + name) for name in _RESULT_TERMS}
    messages = messages_of(shapes)

    def results() -> Iterator[Result]:
        for node in report.objects(None, sh["result"]):
            shape = report.value(node, sh["sourceShape"])
            path = report.value(node, sh["resultPath"])
            own = {
                getattr(m, "language", None) or "en": str(m)
                for m in report.objects(node, sh["resultMessage"])
            }
            value = report.value(node, sh["value"])
            yield Result(
                focus=ntriples_term(report.value(node, sh["focusNode"])),
                path=None if path is None else sparql_path(path, report, shapes_graph),
                value=None if value is None else ntriples_term(value),
                severity=_severity(_local(report.value(node, sh["resultSeverity"]))),
                shape=str(shape) if isinstance(shape, URIRef) else "",
                component=_local(report.value(node, sh["sourceConstraintComponent"])),
                messages=messages.get(str(shape), own),
            )

    return _in_order(results())


def fast(
    data: str, shapes: str, data_format: str = "ntriples", base: str = "urn:data:"
) -> tuple[Result, ...]:
    """The results of `shacl` on `data` against `shapes` (Turtle), which are compiled once."""
    messages = messages_of(shapes)
    try:
        report = _compiled(shapes, base).validate_text(data, format=data_format, base=base)
    except ValueError as error:
        raise KamerdraadError(f"the fast SHACL engine cannot read this graph: {error}") from error
    return _in_order(
        Result(
            focus=r.focus_node,
            path=r.path,
            value=r.value,
            severity=_severity(r.severity),
            shape=(shape := _bare(r.source_shape)),
            component=r.component,
            messages=messages.get(shape) or {"en": r.message or r.component},
        )
        for r in report.results
    )


@contextmanager
def _quiet(name: str) -> Iterator[None]:
    """Keeps a logger silent that prints a traceback a literal it cannot read; the shapes judge those."""
    logger = logging.getLogger(name)
    before, logger.disabled = logger.disabled, True
    try:
        yield
    finally:
        logger.disabled = before


@lru_cache(maxsize=8)
def messages_of(shapes: str) -> dict[str, dict[str, str]]:
    """What each named shape says when it is not met, by language."""
    import pyoxigraph

    found: dict[str, dict[str, str]] = {}
    predicate = pyoxigraph.NamedNode(SH + "message")
    for quad in pyoxigraph.parse(
        shapes, format=pyoxigraph.RdfFormat.TURTLE, base_iri="urn:shapes:"
    ):
        shape, text = quad.subject, quad.object
        if (
            quad.predicate == predicate
            and isinstance(shape, pyoxigraph.NamedNode)
            and isinstance(text, pyoxigraph.Literal)
        ):
            found.setdefault(shape.value, {})[text.language or "en"] = text.value
    return found


_RESULT_TERMS = (
    "result",
    "sourceShape",
    "resultPath",
    "resultMessage",
    "value",
    "focusNode",
    "resultSeverity",
    "sourceConstraintComponent",
)


@lru_cache(maxsize=8)
def _compiled(shapes: str, base: str) -> Any:
    import shacl

    try:
        return shacl.Shapes.from_text(shapes, format="turtle", base=base)
    except ValueError as error:
        raise KamerdraadError(f"the fast SHACL engine cannot read these shapes: {error}") from error


@lru_cache(maxsize=8)
def _parsed_shapes(shapes: str) -> "Graph":
    from rdflib import Graph

    return Graph().parse(data=shapes, format="turtle", publicID="urn:data:")


def _in_order(results: Iterable[Result]) -> tuple[Result, ...]:
    """Violations first, then by node: an engine's own order changes from run to run."""
    rank = {severity: i for i, severity in enumerate(Severity)}
    return tuple(
        sorted(
            results,
            key=lambda r: (rank[r.severity], r.focus, r.shape, r.path or "", r.value or ""),
        )
    )


def _severity(name: str) -> Severity:
    """A severity of the shapes' own making keeps a graph out, as SHACL has it."""
    return Severity(name) if name in set(Severity) else Severity.VIOLATION


def _local(term: "Node | None") -> str:
    return str(term).rsplit("#", 1)[-1]


def _bare(term: str) -> str:
    """The IRI without its angle brackets, and nothing for a blank node."""
    return "" if term.startswith("_:") else term.strip("<>")
