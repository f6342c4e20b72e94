"""The ontology, code lists, shapes and the context of JSON-LD, each at the address it is named by."""

from __future__ import annotations

import json
from typing import Final

from pyoxigraph import NamedNode, Quad
from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.ontology.vocabulary import Vocabulary, quads, triples
from kamerdraad.settings import BASE
from kamerdraad.web import jsonld, pages
from kamerdraad.web.negotiation import DATA, HTML, Form, accepted, split
from kamerdraad.web.replies import LASTING, HttpError, alternates, raw_path, reply
from kamerdraad.web.serialising import serialised
from kamerdraad.web.views.terms import terms

PATHS: Final = {
    "/def": Vocabulary.ONTOLOGY,
    "/voc": Vocabulary.SCHEMES,
    "/shape": Vocabulary.SHAPES,
    "/shapes": Vocabulary.SHAPES,
    "/alignments": Vocabulary.ALIGNMENTS,
    "/catalog": Vocabulary.CATALOG,
}
_FORMS: Final = (HTML, *DATA)
_VERSION: Final = "http://www.w3.org/2002/07/owl#versionIRI"


def version() -> str:
    """The path of the ontology's version, as it names itself."""
    named = next(t for t in triples(Vocabulary.ONTOLOGY) if t.predicate.value == _VERSION)
    iri: str = named.object.value  # type: ignore[union-attr]
    return f"/{iri.removeprefix(BASE)}"


def vocabulary(request: Request) -> Response:
    """One of the shipped files, as a page of its terms or as data."""
    path, ending = split(raw_path(request), _FORMS)
    path = "/def" if path == version() else path
    if path not in PATHS:
        raise HttpError(404, "Dit adres bestaat niet.", "There is no such address.")
    form = ending or accepted(request.headers.get("accept"), _FORMS)
    if form is None:
        raise HttpError(
            406,
            f"Dit is er als: {', '.join(f.media for f in _FORMS)}.",
            f"This comes as: {', '.join(f.media for f in _FORMS)}.",
            {"Vary": "Accept"},
        )
    links = alternates(path, DATA)
    if form is HTML:
        edition = request.app.state.live.now()
        return pages.cached(request, edition, lambda: page(request, path), links)
    return reply(
        request,
        serialised(_quads(PATHS[path]), form, f"{BASE}{path[1:]}"),
        form.content_type,
        cache=LASTING,
        vary="Accept",
        links=links,
    )


def context(request: Request) -> Response:
    """`/context.jsonld`."""
    body = json.dumps(jsonld.context(), ensure_ascii=False, indent=1).encode()
    return reply(request, body, "application/ld+json", cache=LASTING, vary="Accept")


def _quads(which: Vocabulary) -> list[Quad]:
    graph = NamedNode(which.graph)
    return [Quad(q.subject, q.predicate, q.object, graph) for q in quads(which)]


def page(request: Request, path: str) -> str:
    """The page of the terms of the file that is at `path`."""
    path = "/def" if path == version() else path
    which = PATHS[path]
    forms: tuple[Form, ...] = DATA
    return pages.rendered(
        request, "vocabulary.html", which=which.value, terms=terms(which), where=path, forms=forms
    )
