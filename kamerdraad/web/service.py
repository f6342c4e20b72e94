"""What the SPARQL service can do, in the words of https://www.w3.org/TR/sparql11-service-description/."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.ontology.terms import RDF
from kamerdraad.settings import BASE
from kamerdraad.web.negotiation import DATA, HTML, accepted
from kamerdraad.web.replies import HttpError, reply
from kamerdraad.web.serialising import serialised

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

_SD: Final = "http://www.w3.org/ns/sparql-service-description#"
_FORMATS: Final = (
    "SPARQL_Results_JSON",
    "SPARQL_Results_XML",
    "SPARQL_Results_CSV",
    "SPARQL_Results_TSV",
    "Turtle",
    "N-Triples",
    "RDF_XML",
)


def description(request: Request) -> Response:
    """The description of the service; a browser is led to the page on which to ask."""
    form = accepted(request.headers.get("accept"), (DATA[0], *DATA[1:], HTML))
    if form is HTML:
        return Response(status_code=303, headers={"Location": "/query", "Vary": "Accept"})
    if form is None:
        names = ", ".join(form.media for form in DATA)
        raise HttpError(406, f"Dit is er als: {names}.", f"This comes as: {names}.")
    from pyoxigraph import BlankNode, Literal, NamedNode, Quad

    edition: Edition = request.app.state.live.now()
    calls_out = edition.pool.calls_out
    service, dataset = NamedNode(f"{BASE}sparql"), NamedNode(f"{BASE}dataset")
    a, graph = NamedNode(RDF.type), NamedNode(f"{BASE}sparql")
    triples: list[tuple[NamedNode | BlankNode, str, NamedNode | BlankNode | Literal]] = [
        (service, "endpoint", service),
        (service, "supportedLanguage", NamedNode(f"{_SD}SPARQL11Query")),
        (service, "feature", NamedNode(f"{_SD}UnionDefaultGraph")),
        (service, "defaultDataset", dataset),
        *(((service, "feature", NamedNode(f"{_SD}BasicFederatedQuery")),) if calls_out else ()),
        *(
            (service, "resultFormat", NamedNode(f"http://www.w3.org/ns/formats/{name}"))
            for name in _FORMATS
        ),
    ]
    for number, name in enumerate(edition.graphs):
        node = BlankNode(f"graph{number}")
        triples.append((dataset, "namedGraph", node))
        triples.append((node, "name", NamedNode(name)))
    quads = [
        Quad(service, a, NamedNode(f"{_SD}Service"), graph),
        Quad(dataset, a, NamedNode(f"{_SD}Dataset"), graph),
        *(Quad(s, NamedNode(_SD + p), o, graph) for s, p, o in triples),
    ]
    return reply(request, serialised(quads, form, service.value), form.content_type, vary="Accept")
