"""The application: which address is answered by what, and what becomes of errors."""

from __future__ import annotations

import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from anyio import CapacityLimiter
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from kamerdraad.errors import KamerdraadError, QueryError
from kamerdraad.web import (
    api,
    bond_pages,
    finding_pages,
    neighbourhood_page,
    pages,
    query_page,
    query_terms,
    resources,
    site_pages,
    sparql,
    static_files,
    vocabularies,
)
from kamerdraad.web.language import language_of
from kamerdraad.web.live import Live
from kamerdraad.web.negotiation import HTML, N_TRIPLES, accepted
from kamerdraad.web.replies import HttpError
from kamerdraad.web.shelf import Shelf
from kamerdraad.web.shield import Shield
from kamerdraad.web.site_pages import endpoint

ASKERS: Final = 16
"""SPARQL queries that run or wait; further ones are sent away at once, so that pages go on."""


def make_app(live: Live) -> Starlette:
    """The application on a store; it closes the store when it ends."""

    live.prepare = lambda edition: site_pages.prepare(edition, live.location)

    @asynccontextmanager
    async def lifespan(_: Starlette) -> AsyncIterator[None]:
        first = threading.Thread(target=live.prepare, args=(live.now(),), daemon=True)
        first.start()
        yield
        first.join()
        live.close()

    app = Starlette(
        routes=_routes(),
        middleware=[Middleware(Shield)],
        exception_handlers={
            HttpError: _told,
            HTTPException: _by_starlette,
            KamerdraadError: _by_the_house,
        },
        lifespan=lifespan,
    )
    app.state.live = live
    app.state.shelf = Shelf[bytes](pages.KEPT, pages.KEPT_BYTES)
    app.state.askers = CapacityLimiter(ASKERS)
    return app


def _routes() -> list[Route]:
    return [
        Route("/", endpoint(site_pages.start)),
        Route("/letters", endpoint(site_pages.letters)),
        Route("/commitments", endpoint(bond_pages.list_page)),
        Route("/tensions", endpoint(finding_pages.list_page)),
        Route("/actors", endpoint(site_pages.actor_list)),
        Route("/topics", endpoint(site_pages.topics)),
        Route("/search", endpoint(site_pages.search)),
        Route("/about", endpoint(site_pages.about)),
        Route("/query", query_page.page),
        Route("/query/terms.json", query_terms.terms),
        Route("/neighbourhood", neighbourhood_page.page),
        Route("/neighbourhood.json", neighbourhood_page.data),
        Route("/id/{path:path}", resources.name),
        Route("/doc/{path:path}", resources.document),
        Route("/graph/{path:path}", resources.graph),
        Route("/resource", resources.resource),
        Route("/context.jsonld", vocabularies.context),
        *(
            Route(path, vocabularies.vocabulary)
            for stem in (*vocabularies.PATHS, vocabularies.version())
            for path in (stem, f"{stem}.{{ending}}")
        ),
        *(
            Route(path, sparql.endpoint, methods=["GET", "POST"])
            for path in ("/sparql", "/sparql/")
        ),
        Route("/api", api.listing),
        Route("/api/openapi.json", api.openapi),
        Route("/api/{name}", api.query),
        Route("/static/{name}", static_files.static),
    ]


def _told(request: Request, error: Exception) -> Response:
    """What is wrong: a page for a browser, a line for a program."""
    assert isinstance(error, HttpError)
    said = error.dutch if language_of(request) == "nl" else error.english
    headers = {"Cache-Control": "no-store", "Vary": "Accept, Accept-Language"} | error.headers
    form = accepted(request.headers.get("accept"), (N_TRIPLES, HTML))
    if form is HTML:
        body = pages.rendered(request, "error.html", status=error.status, said=said)
        return Response(body, error.status, headers, media_type="text/html")
    return Response(f"{said}\n", error.status, headers, media_type="text/plain")


def _by_starlette(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    dutch, english = {
        404: ("Dit adres bestaat niet.", "There is no such address."),
        405: ("Dit adres is alleen te lezen.", "This address can only be read."),
    }.get(error.status_code, ("Dit gaat niet.", "This cannot be done."))
    return _told(request, HttpError(error.status_code, dutch, english, dict(error.headers or {})))


def _by_the_house(request: Request, error: Exception) -> Response:
    status = 400 if isinstance(error, QueryError) else 503
    return _told(request, HttpError(status, str(error), str(error)))
