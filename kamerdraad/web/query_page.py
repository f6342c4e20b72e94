"""`/query`: the shipped queries with their parameters, or SPARQL of one's own, and the answer as a table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.errors import KamerdraadError
from kamerdraad.queries import Table
from kamerdraad.queries.catalogue import catalogue
from kamerdraad.queries.model import QueryInfo
from kamerdraad.queries.prefixes import PREFIXES
from kamerdraad.store.results import boolean, solutions, triples
from kamerdraad.web import pages
from kamerdraad.web.api import OURS, with_parameters
from kamerdraad.web.asking import SECONDS, Asked
from kamerdraad.web.negotiation import HTML
from kamerdraad.web.replies import HttpError, reply
from kamerdraad.web.views.answers import cells

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

ROWS: Final = 1000
"""Rows that a page shows; the others come as data."""

EXAMPLE: Final = "\n".join(
    (
        *(f"PREFIX {name}: <{PREFIXES[name]}>" for name in ("kd", "dcterms")),
        "",
        "SELECT ?document ?title ?date WHERE {",
        "  ?document a kd:Document ; dcterms:title ?title .",
        "  OPTIONAL { ?document dcterms:date ?date }",
        "}",
        "ORDER BY DESC(?date)",
        "LIMIT 50",
    )
)


@dataclass(frozen=True)
class Asking:
    """What the address asks for."""

    info: QueryInfo | None
    given: dict[str, str]
    sparql: str
    run: bool
    error: str = ""


def page(request: Request) -> Response:
    """The page; a query that cannot be answered is said on it."""
    edition: Edition = request.app.state.live.now()
    asking = _asking(request)
    table, error = None, asking.error
    if asking.run and not error:
        try:
            table = _answer(edition, asking)
        except KamerdraadError as refused:
            error = str(refused)
    body = pages.rendered(
        request,
        "query.html",
        queries=_shelf(edition),
        asking=asking,
        table=table,
        rows=cells(table.rows[:ROWS]) if table else (),
        most=ROWS,
        error=error,
        seconds=SECONDS,
        example=EXAMPLE,
        data=_data_address(asking),
    )
    status = 400 if error else 200
    return reply(request, body.encode("utf-8", "replace"), HTML.content_type, status=status)


def _asking(request: Request) -> Asking:
    asked = request.query_params
    own = asked.get("query", "")
    if own:
        return Asking(None, {}, own, run=True)
    info = next((q for q in catalogue() if q.name == asked.get("name")), None)
    if info is None:
        return Asking(None, {}, EXAMPLE, run=False)
    ours = {*OURS, "name", "run"}
    pairs = [pair for pair in asked.multi_items() if pair[0] not in ours]
    try:
        sparql = with_parameters(info, pairs)
    except HttpError as error:
        # Until it is asked, a value that is still missing is no error.
        said = error.english if "run" in asked or pairs else ""
        return Asking(info, dict(pairs), "", run=False, error=said)
    return Asking(info, dict(pairs), sparql, run="run" in asked or not info.parameters)


def _answer(edition: Edition, asking: Asking) -> Table:
    archive = asking.info is not None and asking.info.archive
    pool = edition.archive_pool() if archive else edition.pool
    if pool is None:
        raise KamerdraadError("this collection keeps no earlier readings to ask about")
    asked = Asked(asking.sparql, triples="application/n-triples")
    kind, body = pool.ask(asked)
    match kind:
        case "solutions":
            return Table.of(solutions(body))
        case "boolean":
            return Table.of(boolean(body))
        case _:
            return Table.of(triples(body))


def _shelf(edition: Edition) -> list[tuple[str, list[QueryInfo]]]:
    """The shipped queries that can be answered here, by their first tag."""
    found: dict[str, list[QueryInfo]] = {}
    for info in catalogue():
        if info.archive and edition.archive_pool() is None:
            continue
        found.setdefault(info.tags[0] if info.tags else "", []).append(info)
    return sorted(found.items())


def _data_address(asking: Asking) -> str:
    """Where the same answer comes as data, but for its format."""
    if asking.info:
        pairs = {name: value for name, value in asking.given.items() if value}
        return f"/api/{asking.info.name}?{urlencode(pairs)}{'&' if pairs else ''}"
    return f"/sparql?{urlencode({'query': asking.sparql})}&"
