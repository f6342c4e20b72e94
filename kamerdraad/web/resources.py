"""Linked data: a thing's name leads to a page about it, and a page comes in the form that is wanted."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.queries.prefixes import PREFIXES
from kamerdraad.settings import BASE
from kamerdraad.web import pages
from kamerdraad.web.addresses import THINGS, address, data_address, foreign
from kamerdraad.web.describing import described, history, in_order, known, value_of
from kamerdraad.web.kinds import page_of
from kamerdraad.web.negotiation import DATA, HTML, Form, accepted, split
from kamerdraad.web.negotiation import THINGS as FORMS
from kamerdraad.web.replies import FRESH, LASTING, HttpError, raw_path, reply
from kamerdraad.web.serialising import serialised

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.web.live import Edition, Live

_VERSION: Final = re.compile(r"/(graph/.+?)/version(?:/([0-9a-f]{16}))?")
"""The address of what a graph held once, as the archive names it."""
_REVISION: Final = f"{PREFIXES['prov']}wasRevisionOf"
_ABSENT: Final = (
    "Hierover staat niets in deze verzameling.",
    "There is nothing about this in the collection.",
)


def name(request: Request) -> Response:
    """`/id/…`: the thing itself cannot be sent, so here is where it is told of."""
    path = raw_path(request)
    _refuse_unknown(_edition(request), BASE + path.removeprefix("/"))
    # Relative, so that no Host header decides where it leads.
    query = request.url.query
    where = path.replace("/id/", "/doc/", 1) + (f"?{query}" if query else "")
    return Response(
        status_code=303,
        headers={"Location": where, "Cache-Control": "public, max-age=3600", "Vary": "Accept"},
    )


def document(request: Request) -> Response:
    """`/doc/…`: what the store tells of a thing, as a page or as data."""
    path, form = split(raw_path(request), FORMS)
    return _told(request, THINGS + path.removeprefix("/doc/"), form)


def graph(request: Request) -> Response:
    """`/graph/…`: all that a named graph holds."""
    path, ending = split(raw_path(request), FORMS)
    edition = _edition(request)
    if versioned := _VERSION.fullmatch(path):
        return _version(request, edition, BASE + versioned[1], versioned[2], ending)
    iri = BASE + path.removeprefix("/")
    if iri not in edition.graphs:
        raise _absent(edition, iri)
    form = ending or _wanted(request, iri)
    if form.ending == "html":
        return _told(request, iri, form)
    quads = in_order(iri, edition.store.quads(iri))
    return _data(request, quads, form, iri)


def _version(
    request: Request, edition: Edition, named: str, which: str | None, ending: Form | None
) -> Response:
    """What a graph held once; without saying which time, what versions of it there are."""
    form = ending if ending in DATA else accepted(request.headers.get("accept"), DATA)
    if form is None or ending is HTML:
        raise _not_offered(DATA, {"Vary": "Accept"})
    archive = edition.earlier()
    iri = f"{named}/version" + (f"/{which}" if which else "")
    quads = list((archive.quads(iri) if which else history(archive, named)) if archive else ())
    if not quads:
        raise HttpError(404, *_ABSENT)
    told = [f'<{address(named)}>; rel="latest-version"']
    told.append(f'<{address(named)}/version>; rel="version-history"')
    for quad in history(archive, named) if archive and which else ():
        if (quad.subject.value, quad.predicate.value) == (iri, _REVISION):  # type: ignore[union-attr]
            told.append(f'<{address(value_of(quad.object))}>; rel="predecessor-version"')
    return reply(
        request,
        serialised(in_order(iri, quads), form, iri),
        form.content_type,
        cache=LASTING if which else FRESH,
        vary="Accept",
        links=told,
    )


def resource(request: Request) -> Response:
    """`/resource?iri=…`: what the store tells of a thing that others have named."""
    iri = foreign(request.query_params.get("iri", ""))
    asked = request.query_params.get("format", "")
    form = next((form for form in FORMS if form.ending == asked), None)
    if iri is None or (asked and form is None):
        raise HttpError(
            400, "Geef het adres van een ding: ?iri=https://…", "Name a thing: ?iri=https://…"
        )
    return _told(request, iri, form)


def links(iri: str) -> list[str]:
    """Link headers of whatever tells of `iri`."""
    ascii_only = quote(iri, safe=":/?#[]@!$&'()*+,;=%~")
    return [
        f'<{ascii_only}>; rel="describes"',
        *(
            f'<{data_address(iri, form.ending)}>; rel="alternate"; type="{form.media}"'
            for form in DATA
        ),
    ]


def _told(request: Request, iri: str, form: Form | None) -> Response:
    edition = _edition(request)
    form = form or _wanted(request, iri)
    _refuse_unknown(edition, iri)
    if form.ending == "html":
        return pages.cached(request, edition, lambda: page_of(request, edition, iri), links(iri))
    return _data(request, described(edition.store, iri), form, iri)


def _wanted(request: Request, iri: str) -> Form:
    form = accepted(request.headers.get("accept"), FORMS)
    if form is None:
        raise _not_offered(FORMS, _link_header(iri))
    return form


def _not_offered(forms: tuple[Form, ...], headers: dict[str, str]) -> HttpError:
    offered = ", ".join(form.media for form in forms)
    return HttpError(406, f"Dit is er als: {offered}.", f"This comes as: {offered}.", headers)


def _link_header(iri: str) -> dict[str, str]:
    return {"Link": ", ".join(links(iri)), "Vary": "Accept"}


def _data(request: Request, quads: list[Quad], form: Form, iri: str) -> Response:
    return reply(
        request, serialised(quads, form, iri), form.content_type, vary="Accept", links=links(iri)
    )


def _edition(request: Request) -> Edition:
    live: Live = request.app.state.live
    return live.now()


def _refuse_unknown(edition: Edition, iri: str) -> None:
    if not known(edition.store, iri):
        raise _absent(edition, iri)


def _absent(edition: Edition, iri: str) -> HttpError:
    if edition.was(iri):
        return HttpError(
            410,
            "Dit stond in een eerdere lezing en is er niet meer.",
            "An earlier reading had this, and it is gone.",
        )
    return HttpError(404, *_ABSENT)
