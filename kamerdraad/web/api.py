"""Each shipped query as an address of its own: `/api/open-commitments?office=…`."""

from __future__ import annotations

import json
from typing import Final

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.errors import QueryError
from kamerdraad.queries.binding import bound
from kamerdraad.queries.catalogue import catalogue, info_of
from kamerdraad.queries.model import QueryInfo
from kamerdraad.web.negotiation import ROWS, TRIPLES
from kamerdraad.web.openapi import document
from kamerdraad.web.replies import HttpError, reply
from kamerdraad.web.sparql import Pairs, answered

FORMATS: Final = {form.ending for form in (*ROWS, *TRIPLES)}
OURS: Final = {"format", "lang"}
"""Parameters that say how to answer, not what to ask."""


async def query(request: Request) -> Response:
    """`/api/NAME`: the answer to a shipped query, with its parameters from the address."""
    pairs = request.query_params.multi_items()
    try:
        info = info_of(request.path_params["name"])
    except QueryError as error:
        raise HttpError(404, str(error), str(error)) from None
    sparql = with_parameters(info, pairs)
    if not info.archive:
        return await answered(request, sparql, pairs)
    edition = request.app.state.live.now()
    pool = await run_in_threadpool(edition.archive_pool)
    if pool is None:
        raise HttpError(
            404,
            "Deze vraag gaat over eerdere lezingen, en die bewaart deze verzameling niet.",
            "This asks about earlier readings, which this collection does not keep.",
        )
    return await answered(request, sparql, pairs, pool)


def with_parameters(info: QueryInfo, pairs: Pairs) -> str:
    """The query's SPARQL with the values that the address gives; empty ones take the default.

    Raises:
        HttpError: a parameter is unknown, given twice, missing or does not fit its type.
    """
    given: dict[str, str] = {}
    for name, value in pairs:
        if name in given:
            raise HttpError(400, f"{name[:60]} staat er twee keer.", f"{name[:60]} is given twice.")
        if name == "format" and value not in FORMATS:
            names = ", ".join(sorted(FORMATS))
            raise HttpError(400, f"format is een van {names}.", f"format is one of {names}.")
        if name not in OURS:
            given[name] = value
    try:
        return bound(info, {name: value for name, value in given.items() if value})
    except QueryError as error:
        raise HttpError(400, str(error), str(error)) from None


def listing(request: Request) -> Response:
    """`/api`: what can be asked."""
    queries = [
        {
            "name": info.name,
            "path": f"/api/{info.name}",
            "summary": {"nl": info.summary_nl, "en": info.summary_en},
            "parameters": [parameter.name for parameter in info.parameters],
        }
        for info in catalogue()
    ]
    body = {"openapi": "/api/openapi.json", "queries": queries}
    return reply(request, _json(body), "application/json", vary="Accept")


def openapi(request: Request) -> Response:
    """`/api/openapi.json`."""
    return reply(request, _json(document()), "application/json", vary="Accept")


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, indent=1).encode()
