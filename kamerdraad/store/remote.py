"""A store on any server that speaks SPARQL 1.1 and its Graph Store Protocol."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable, Iterator
from http.client import HTTPResponse
from typing import TYPE_CHECKING, Final, Self, cast
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import (
    BaseHandler,
    HTTPDigestAuthHandler,
    HTTPPasswordMgrWithDefaultRealm,
    HTTPRedirectHandler,
    OpenerDirector,
    Request,
    build_opener,
)

from kamerdraad.errors import QueryError, StoreError
from kamerdraad.store.endpoints import Endpoints
from kamerdraad.store.guard import admit, invalid
from kamerdraad.store.listing import GRAPHS, entries, state, state_query
from kamerdraad.store.model import GraphEntry, Result, Solutions, Triples, selected
from kamerdraad.store.results import boolean, solutions, triples
from kamerdraad.store.transaction import iri, n_triples
from kamerdraad.store.transport import body, cut_off, persistently

if TYPE_CHECKING:
    from pyoxigraph import Quad

_ROWS: Final = frozenset({"SELECT", "ASK"})


class RemoteStore:
    """Graphs on a SPARQL 1.1 server."""

    def __init__(self, location: str, endpoints: Endpoints, *, read_only: bool = False) -> None:
        self.location = location
        self._endpoints = endpoints
        self._read_only = read_only
        self._opener = _opener(endpoints)

    @classmethod
    def at(cls, location: str, *, read_only: bool = False) -> Self:
        """The store on the server at `location`; raises `StoreError` if none answers there."""
        store = cls(location, Endpoints.at(location), read_only=read_only)
        store.query("ASK { }")
        return store

    def graphs(self) -> Iterator[GraphEntry]:
        """The named graphs, in order of their IRI."""
        yield from entries(self.select(GRAPHS))

    def digest_of(self, graph: str) -> str | None:
        """The state a graph says it has; None for an unknown graph."""
        return state(self.select(state_query(graph)))

    def quads(self, graph: str) -> Iterator[Quad]:
        """All that a graph holds."""
        from pyoxigraph import Quad

        name = iri(graph)
        found = self.query(f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {name} {{ ?s ?p ?o }} }}")
        assert isinstance(found, Triples)
        for triple in found.triples:
            yield Quad(triple.subject, triple.predicate, triple.object, name)

    def replace(self, graph: str, quads: Iterable[Quad]) -> None:
        """Puts `quads` in place of all that `graph` held: one PUT, which a server does whole or not."""
        self._refuse_if_read_only()
        data = n_triples(quad.triple for quad in quads).encode()
        if not data:
            self.drop(graph)
            return
        address = self._endpoints.graphs
        separator = "&" if "?" in address else "?"
        request = Request(
            f"{address}{separator}{urlencode({self._endpoints.graph_parameter: iri(graph).value})}",
            data,
            {"Content-Type": "text/turtle; charset=utf-8", **self._authorization()},
            method="PUT",
        )
        self._done(request)

    def drop(self, graph: str) -> None:
        """Takes a graph out; an unknown graph is no error (to some servers it is without SILENT)."""
        self._refuse_if_read_only()
        self._done(self._request(self._endpoints.update, f"DROP SILENT GRAPH {iri(graph)}", "DROP"))

    def query(self, sparql: str, *, timeout: float | None = None) -> Result:
        """The answer over the union of all graphs, as far as the server can be asked for that."""
        admitted = admit(sparql)
        for graph in admitted.datasets:
            if not self.query(f"ASK {{ GRAPH {iri(graph)} {{ ?s ?p ?o }} }}", timeout=timeout):
                raise QueryError(f"FROM <{graph}>: the store holds no such graph")
        seconds = timeout if timeout is not None else self._endpoints.timeout

        # Oxigraph's own parameter; most servers take the union anyway, and let it pass.
        union = {} if admitted.datasets else {"union-default-graph": "true"}
        request = self._request(self._endpoints.query, sparql, admitted.form, union)

        def ask(left: float) -> tuple[str, bytes]:
            try:
                response = self._sent(request, left)
            except HTTPError as error:
                if error.code == 400:  # the server cannot parse it: the asker's to mend
                    with error:
                        raise invalid(sparql, error.read(2000).decode(errors="replace")) from None
                raise
            with response:
                kind = (response.headers.get("Content-Type") or "").partition(";")[0].strip()
                return kind, body(response, left, ends_itself=admitted.form in _ROWS)

        kind, received = persistently(self.location, seconds, ask)
        return self._understood(admitted.form, kind, received)

    def select(self, sparql: str, *, timeout: float | None = None) -> Solutions:
        """The answer to a SELECT."""
        return selected(self.query(sparql, timeout=timeout))

    def close(self) -> None:
        """Nothing is held open between requests."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _understood(self, form: str, kind: str, received: bytes) -> Result:
        import pyoxigraph

        try:
            if form in _ROWS:
                return boolean(received) if form == "ASK" else solutions(received)
            rdf_format = pyoxigraph.RdfFormat.from_media_type(kind)
            if rdf_format is None:
                raise StoreError(
                    f"the server {self.location} answers a {form} with {kind or 'no media type'},"
                    " which is no RDF: check KAMERDRAAD_QUERY_URL"
                )
            return triples(received, rdf_format)
        except ValueError:
            # A time limit on the server's side cuts the answer off in mid-stream with status 200.
            if received.lstrip()[:1] in {b"{", b""} or form not in _ROWS:
                raise cut_off(self.location) from None
            raise StoreError(
                f"the server {self.location} does not answer with SPARQL results but {kind!r}:"
                " check KAMERDRAAD_QUERY_URL"
            ) from None

    def _request(
        self, address: str, sparql: str, form: str, more: dict[str, str] | None = None
    ) -> Request:
        """What asks for a query or update, as SPARQLWrapper puts it."""
        from SPARQLWrapper import JSON, POST, TURTLE, SPARQLWrapper

        wrapper = SPARQLWrapper(address)
        # setQuery() guesses the form by a pattern, which a comment can mislead into an update.
        wrapper.queryString, wrapper.queryType = sparql, form
        wrapper.setMethod(POST)
        wrapper.setOnlyConneg(True)
        wrapper.setReturnFormat(JSON if form in _ROWS else TURTLE)
        for name, value in (more or {}).items():
            wrapper.addParameter(name, value)
        for name, value in self._authorization().items():
            wrapper.addCustomHttpHeader(name, value)
        # Sent by an opener of ours: the wrapper's own is global, and digests for one realm only.
        request: Request = wrapper._createRequest()
        return request

    def _sent(self, request: Request, seconds: float) -> HTTPResponse:
        try:
            return cast(HTTPResponse, self._opener.open(request, timeout=seconds))
        except ValueError as error:  # what urllib raises for a challenge of another sort
            raise StoreError(
                f"the server {self.location} does not take digest authentication ({error}):"
                " set KAMERDRAAD_AUTH to basic"
            ) from None

    def _done(self, request: Request) -> None:
        def send(seconds: float) -> None:
            with self._sent(request, seconds) as response:
                response.read(1)

        persistently(self.location, self._endpoints.timeout, send)

    def _authorization(self) -> dict[str, str]:
        if self._endpoints.token:
            return {"Authorization": f"Bearer {self._endpoints.token}"}
        if self._endpoints.user and self._endpoints.auth == "basic":
            pair = f"{self._endpoints.user}:{self._endpoints.password}".encode()
            return {"Authorization": f"Basic {b64encode(pair).decode()}"}
        return {}

    def _refuse_if_read_only(self) -> None:
        if self._read_only:
            raise StoreError(f"the store {self.location} was opened for reading only")


class _Stay(HTTPRedirectHandler):
    """Follows no redirect: it would carry our credentials to wherever it leads."""

    def redirect_request(self, *_: object) -> None:
        """None makes urllib raise the status as it is."""


def _opener(endpoints: Endpoints) -> OpenerDirector:
    handlers: list[BaseHandler] = [_Stay()]
    if endpoints.user and endpoints.auth == "digest":
        passwords = HTTPPasswordMgrWithDefaultRealm()
        for address in (endpoints.query, endpoints.update, endpoints.graphs):
            passwords.add_password(None, address, endpoints.user, endpoints.password)
        handlers.append(HTTPDigestAuthHandler(passwords))
    return build_opener(*handlers)
