"""A server that is down, slow, garbled or guarded: each is one clear line in bounded time."""

import base64
import hashlib
import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

import pytest
from pyoxigraph import Quad

from kamerdraad.errors import QueryError, StoreError
from kamerdraad.store import Solutions, open_store
from kamerdraad.store.endpoints import Endpoints
from kamerdraad.store.remote import RemoteStore

A = "https://example.org/graph/a"
ROWS = b'{"head":{"vars":["s"]},"results":{"bindings":[{"s":{"type":"literal","value":"one"}}]}}'
YES = b'{"head":{},"boolean":true}'
TURTLE = b"<http://e/s> <http://e/p> <http://e/o> .\n<http://e/s> <http://e/p> <http://e/q> .\n"
JSON = "application/sparql-results+json"

Make = Callable[..., list[Quad]]
Reply = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers as the test that runs it says."""

    protocol_version = "HTTP/1.1"
    reply: Reply

    def _any(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.body = self.rfile.read(length)
        self.seen: list[object] = self.server.seen  # type: ignore[attr-defined]
        self.seen.append((self.command, self.path, dict(self.headers), self.body))
        with suppress(BrokenPipeError, ConnectionResetError):
            self.reply()

    do_GET = do_POST = do_PUT = do_DELETE = _any  # noqa: N815

    def say(
        self, body: bytes, kind: str = JSON, status: int = 200, length: int | None = None
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body) if length is None else length))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@contextmanager
def serving(reply: Reply) -> Iterator[tuple[str, list[tuple[str, str, dict[str, str], bytes]]]]:
    """A server that answers every request by `reply`: its address, and what it was asked."""
    handler = type("Said", (Handler,), {"reply": reply})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.seen = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}", server.seen  # type: ignore[attr-defined]
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def at(address: str, **settings: str) -> RemoteStore:
    environment = {f"KAMERDRAAD_{name.upper()}": value for name, value in settings.items()}
    return RemoteStore(address, Endpoints.at(address, {"KAMERDRAAD_TIMEOUT": "1", **environment}))


def cut(handler: Handler) -> None:
    """Half an answer with its whole length announced."""
    handler.say(ROWS[:40], length=len(ROWS))
    handler.close_connection = True


def closes_early(handler: Handler) -> None:
    """Half an answer, no length, and the connection closed: JSON shows it, and nothing else does."""
    handler.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: application/sparql-results+json\r\n\r\n")
    handler.wfile.write(ROWS[:40])
    handler.close_connection = True


def chunked_and_cut(handler: Handler) -> None:
    """As a server's own time limit ends an answer: in mid-chunk."""
    handler.send_response(200)
    handler.send_header("Content-Type", JSON)
    handler.send_header("Transfer-Encoding", "chunked")
    handler.end_headers()
    handler.wfile.write(b"%x\r\n%s\r\n" % (40, ROWS[:40]))
    handler.close_connection = True


def drips(handler: Handler) -> None:
    """A byte now and then, each within any limit on a single read."""
    handler.send_response(200)
    handler.send_header("Content-Type", JSON)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    for _ in range(100):
        handler.wfile.write(b" ")
        handler.wfile.flush()
        time.sleep(0.1)


def hangs(handler: Handler) -> None:
    time.sleep(3)
    handler.say(ROWS)


def hangs_up(handler: Handler) -> None:
    handler.connection.shutdown(socket.SHUT_RDWR)
    handler.close_connection = True


FAULTS: list[tuple[Reply, str]] = [
    (cut, "broke off"),
    (closes_early, "broke off"),
    (chunked_and_cut, "broke off"),
    (lambda h: h.say(b""), "broke off"),
    (lambda h: h.say(b"{}"), "broke off"),
    (lambda h: h.say(b"<html>Welcome</html>", "text/html"), "does not answer with SPARQL"),
    (drips, "within 1 seconds"),
    (hangs, "within 1 seconds"),
    (hangs_up, "cannot be reached"),
    (lambda h: h.say(b"Internal\nerror", "text/plain", 500), "status 500: Internal error"),
    (lambda h: h.say(b"Busy", "text/plain", 503), "status 503: Busy"),
    (lambda h: h.say(b"", "text/plain", 404), "status 404"),
    (lambda h: h.say(b"", "text/plain", 401), "KAMERDRAAD_USER"),
    (lambda h: h.say(b"", "text/plain", 403), "KAMERDRAAD_USER"),
]


@pytest.mark.parametrize(("reply", "says"), FAULTS)
def test_a_fault_is_one_line_in_bounded_time(reply: Reply, says: str) -> None:
    with serving(reply) as (address, _):
        start = time.monotonic()
        with pytest.raises(StoreError, match=says) as fault:
            at(address).query("SELECT ?s WHERE { ?s ?p ?o }")
        assert time.monotonic() - start < 2.5
        assert "\n" not in str(fault.value)


@pytest.mark.parametrize("reply", [hangs, hangs_up, lambda h: h.say(b"no", "text/plain", 500)])
def test_a_graph_that_could_not_be_written_is_said(reply: Reply, make: Make) -> None:
    with serving(reply) as (address, _):
        with pytest.raises(StoreError):
            at(address).replace(A, make("one"))
        with pytest.raises(StoreError):
            at(address).drop(A)


def test_a_server_that_is_down_is_said_soon() -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{probe.getsockname()[1]}"
    start = time.monotonic()
    with pytest.raises(StoreError, match="cannot be reached"):
        open_store(address)
    assert time.monotonic() - start < 3


def test_only_a_lost_connection_is_tried_again() -> None:
    def second_time(handler: Handler) -> None:
        if len(handler.seen) == 1:
            hangs_up(handler)
        else:
            handler.say(ROWS)

    with serving(second_time) as (address, seen):
        assert isinstance(at(address).query("SELECT ?s { ?s ?p ?o }"), Solutions)
        assert len(seen) == 2
    with serving(lambda h: h.say(b"no", "text/plain", 500)) as (address, seen):
        with pytest.raises(StoreError):
            at(address).query("SELECT ?s { ?s ?p ?o }")
        assert len(seen) == 1


def test_a_query_the_server_cannot_parse_is_the_asker_s() -> None:
    reply = lambda h: h.say(b"error at 1:12: expected one of x\ny", "text/plain", 400)  # noqa: E731
    with serving(reply) as (address, _), pytest.raises(QueryError, match="line 1, column 12"):
        at(address).query("SELECT ?s { ?s ?p }")


def test_triples_whose_end_does_not_show_need_a_length() -> None:
    def no_length(handler: Handler) -> None:
        handler.wfile.write(b"HTTP/1.0 200 OK\r\nContent-Type: text/turtle\r\n\r\n" + TURTLE[:41])
        handler.close_connection = True

    query = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }"
    with serving(no_length) as (address, _), pytest.raises(StoreError, match="broke off"):
        at(address).query(query)
    with serving(lambda h: h.say(TURTLE, "text/turtle; charset=utf-8")) as (address, _):
        found = at(address).query(query)
        assert len(getattr(found, "triples")) == 2  # noqa: B009
    html = serving(lambda h: h.say(b"<html>", "text/html"))
    with html as (address, _), pytest.raises(StoreError, match="no RDF"):
        at(address).query(query)


def test_a_graph_goes_by_put_under_the_server_s_own_parameter(make: Make) -> None:
    with serving(lambda h: h.say(b"", status=201)) as (address, seen):
        at(address, graphs_url=f"{address}/crud?x=1", graph_parameter="graph-uri").replace(
            A, make("één")
        )
    [(method, path, headers, body)] = seen
    assert method == "PUT"
    assert parse_qs(urlsplit(path).query) == {"x": ["1"], "graph-uri": [A]}
    assert headers["Content-Type"].startswith("text/turtle")
    assert "één" in body.decode()


def test_a_query_goes_to_the_query_address_whatever_it_looks_like() -> None:
    """SPARQLWrapper guesses the form of a query by a pattern; a guess must not make it an update."""
    with serving(lambda h: h.say(YES)) as (address, seen):
        at(address).query("# DELETE WHERE { ?s ?p ?o }\nASK { }")
    [(method, path, _, body)] = seen
    assert (method, path) == ("POST", "/query")
    assert sorted(parse_qs(body.decode())) == ["query", "union-default-graph"]


def test_basic_and_bearer() -> None:
    with serving(lambda h: h.say(YES)) as (address, seen):
        at(address, user="ann", password="een geheim").query("ASK { }")
        at(address, token="abc").query("ASK { }")
    pair = base64.b64encode(b"ann:een geheim").decode()
    assert [headers["Authorization"] for _, _, headers, _ in seen] == [
        f"Basic {pair}",
        "Bearer abc",
    ]


def test_digest(make: Make) -> None:
    """The challenge is met for queries and for graphs."""

    def guarded(handler: Handler) -> None:
        given = dict(re.findall(r'(\w+)="?([^",]+)"?', handler.headers.get("Authorization", "")))
        if not given:
            handler.send_response(401)
            handler.send_header("WWW-Authenticate", 'Digest realm="r", nonce="n", qop="auth"')
            handler.send_header("Content-Length", "0")
            handler.end_headers()
            return
        md5 = lambda text: hashlib.md5(text.encode()).hexdigest()  # noqa: E731
        first, second = md5("dba:r:secret"), md5(f"{handler.command}:{handler.path}")
        wanted = md5(f"{first}:n:{given['nc']}:{given['cnonce']}:auth:{second}")
        handler.say(
            YES if given["response"] == wanted else b"no",
            status=200 if given["response"] == wanted else 403,
        )

    with serving(guarded) as (address, _):
        store = at(address, user="dba", password="secret", auth="digest")
        assert store.query("ASK { }") is True
        store.replace(A, make("one"))
        with pytest.raises(StoreError, match="KAMERDRAAD_USER"):
            at(address, user="dba", password="wrong", auth="digest").replace(A, make("one"))


def test_no_redirect_is_followed() -> None:
    def elsewhere(handler: Handler) -> None:
        handler.send_response(302)
        handler.send_header("Location", "http://127.0.0.1:1/query")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    with serving(elsewhere) as (address, _), pytest.raises(StoreError, match="elsewhere"):
        at(address, token="abc").query("ASK { }")


def test_digest_where_the_server_wants_something_else() -> None:
    def basic(handler: Handler) -> None:
        handler.send_response(401)
        handler.send_header("WWW-Authenticate", 'Basic realm="r"')
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    with serving(basic) as (address, _), pytest.raises(StoreError, match="AUTH"):
        at(address, user="a", password="b", auth="digest").query("ASK { }")


def test_a_real_server_s_own_time_limit_is_a_failure(server: str, make: Make) -> None:
    """It cuts the answer off in mid-stream, with status 200."""
    with open_store(server) as store:
        store.replace(A, make("one", 300))
        cross = " ".join(f"?s{n} ?p{n} ?o{n} ." for n in range(4))
        with pytest.raises(StoreError, match="broke off"):
            store.query(f"SELECT (COUNT(*) AS ?n) WHERE {{ {cross} }}", timeout=20)
        store.drop(A)
