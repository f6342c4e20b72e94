"""The SPARQL 1.1 Protocol, for queries: https://www.w3.org/TR/sparql11-protocol/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode

import anyio.to_thread
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.errors import KamerdraadError, QueryError
from kamerdraad.store.guard import QueryTooLongError
from kamerdraad.store.killable import AnswerTooLongError, QueryStoppedError
from kamerdraad.web.asking import Asked, BusyError, ServiceError
from kamerdraad.web.negotiation import HTML, ROWS, TRIPLES, Form, accepted
from kamerdraad.web.replies import HttpError, reply
from kamerdraad.web.service import description
from kamerdraad.web.shield import body_of

if TYPE_CHECKING:
    from anyio import CapacityLimiter

    from kamerdraad.web.asking import Pool
    from kamerdraad.web.live import Live

FORM_TYPE: Final = "application/x-www-form-urlencoded"
QUERY_TYPE: Final = "application/sparql-query"
UPDATE_TYPE: Final = "application/sparql-update"
MAX_GRAPHS: Final = 100

Pairs = list[tuple[str, str]]


async def endpoint(request: Request) -> Response:
    """`/sparql`: a query by GET, as a form or as it is; without one, what the service can do."""
    pairs = await _pairs(request)
    if any(name == "update" for name, _ in pairs):
        raise HttpError(403, "Dit is alleen te lezen.", "This store can only be read: no updates.")
    queries = [value for name, value in pairs if name == "query"]
    if not queries and request.method in {"GET", "HEAD"}:
        return await run_in_threadpool(description, request)
    if len(queries) != 1:
        raise HttpError(
            400,
            f"Stuur één query; dit zijn er {len(queries)}.",
            f"Send one query; these are {len(queries)}.",
        )
    header = request.headers.get("accept")
    if request.method == "GET" and _is_browser(header, pairs):
        where = f"/query?{urlencode({'query': queries[0]})}"
        return Response(status_code=303, headers={"Location": where, "Vary": "Accept"})
    return await answered(request, queries[0], pairs)


async def answered(
    request: Request, sparql: str, pairs: Pairs, pool: Pool | None = None
) -> Response:
    """The answer to a query in the form that the client wants, or why there is none."""
    live: Live = request.app.state.live
    asks = pool or live.now().pool
    try:
        form = (await run_in_threadpool(asks.admitted, sparql)).form
    except QueryError as error:
        raise _refused(error) from None
    rows = form in {"SELECT", "ASK"}
    wanted = _wanted(request, pairs, ROWS if rows else TRIPLES)
    asked = Asked(
        sparql,
        default_graphs=_graphs(pairs, "default-graph-uri"),
        named_graphs=_graphs(pairs, "named-graph-uri"),
        rows=wanted.media if rows else ROWS[0].media,
        triples=TRIPLES[0].media if rows else wanted.media,
    )
    limiter: CapacityLimiter = request.app.state.askers
    try:
        if limiter.borrowed_tokens >= limiter.total_tokens:
            raise BusyError("others are asking long questions: try again in a moment")
        _, body = await anyio.to_thread.run_sync(lambda: asks.ask(asked), limiter=limiter)
    except KamerdraadError as error:
        raise _refused(error) from None
    return reply(request, body, wanted.content_type, vary="Accept")


async def _pairs(request: Request) -> Pairs:
    """The parameters of a request, from its address and from its body.

    Raises:
        HttpError: the body is not of a type that the protocol knows, or no UTF-8.
    """
    pairs = request.query_params.multi_items()
    if request.method != "POST":
        return pairs
    said = request.headers.get("content-type", "")
    media, _, parameters = said.partition(";")
    media = media.strip().lower()
    if media == UPDATE_TYPE:
        return [("update", "")]
    if media not in {FORM_TYPE, QUERY_TYPE}:
        raise HttpError(
            415,
            f"Stuur {FORM_TYPE} of {QUERY_TYPE}.",
            f"Send {FORM_TYPE} or {QUERY_TYPE}.",
        )
    charset = parameters.partition("charset=")[2].strip(' "').lower()
    body = await body_of(request)
    try:
        if charset not in {"", "utf-8", "utf8"}:
            raise UnicodeError
        text = body.decode()
    except UnicodeError:
        raise HttpError(400, "Stuur UTF-8.", "Send UTF-8.") from None
    if media == QUERY_TYPE:
        return [*pairs, ("query", text)]
    try:
        return [*pairs, *parse_qsl(text, keep_blank_values=True, max_num_fields=1000)]
    except ValueError:
        raise HttpError(400, "Te veel velden.", "Too many fields.") from None


def _is_browser(header: str | None, pairs: Pairs) -> bool:
    asks = any(name == "format" for name, _ in pairs)
    return not asks and accepted(header, (*ROWS, HTML)) is HTML


def _wanted(request: Request, pairs: Pairs, offered: tuple[Form, ...]) -> Form:
    # Some clients also say in the address what they accept, in words of their own.
    named = {value for name, value in pairs if name == "format"}
    found = next((form for form in offered if form.ending in named), None) or accepted(
        request.headers.get("accept"), offered
    )
    if found is None:
        names = ", ".join(form.media for form in offered)
        raise HttpError(
            406, f"Dit is er als: {names}.", f"This comes as: {names}.", {"Vary": "Accept"}
        )
    return found


def _graphs(pairs: Pairs, parameter: str) -> tuple[str, ...]:
    from pyoxigraph import NamedNode

    found = tuple(value for name, value in pairs if name == parameter and value)
    if len(found) > MAX_GRAPHS:
        raise HttpError(400, "Te veel grafen.", f"Name at most {MAX_GRAPHS} graphs.")
    try:
        return tuple(NamedNode(graph).value for graph in found)
    except ValueError:
        raise HttpError(
            400, f"{parameter} is geen IRI.", f"{parameter} is no IRI: write it in full"
        ) from None


def _refused(error: KamerdraadError) -> HttpError:
    """What an error of the store means over HTTP."""
    said = str(error)
    match error:
        case BusyError():
            return HttpError(503, said, said, {"Retry-After": "5"})
        case ServiceError():
            return HttpError(502, said, said)
        case QueryStoppedError():
            return HttpError(504, said, said)
        case AnswerTooLongError():
            return HttpError(422, said, said)
        case QueryTooLongError():
            return HttpError(413, said, said)
        case QueryError():
            return HttpError(400, said, said)
        case _:
            return HttpError(503, said, said, {"Retry-After": "30"})
