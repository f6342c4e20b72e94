"""SERVICE: nowhere unless whoever serves names a host, and then there only, over guarded connections."""

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from kamerdraad.errors import QueryError
from kamerdraad.store.guard import admit, host_of
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live
from kamerdraad.web.relay import Relay

TABLE = {
    "head": {"vars": ["x"]},
    "results": {"bindings": [{"x": {"type": "literal", "value": "7"}}]},
}
ENGLISH = {"Accept-Language": "en"}


class Other(BaseHTTPRequestHandler):
    """Somebody else's endpoint."""

    asked: list[str]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.server.asked.append(body)  # type: ignore[attr-defined]
        if self.path == "/elsewhere":
            self.send_response(302)
            self.send_header("Location", "/sparql")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        page = self.path == "/page"
        answer = b"<html></html>" if page else json.dumps(TABLE).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html" if page else "application/sparql-results+json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, *said: object) -> None:
        """Nothing."""


@pytest.fixture(scope="module")
def other() -> Iterator[ThreadingHTTPServer]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Other)
    server.asked = []  # type: ignore[attr-defined]
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def allowing(example_store: Path, other: ThreadingHTTPServer) -> Iterator[TestClient]:
    """A server that lets queries call the other one, by a name that is public to it."""
    host = f"127.0.0.1:{other.server_port}"
    private = f"localhost:{other.server_port}"
    relay = Relay([host, private], private=frozenset({host}))
    with TestClient(make_app(Live(str(example_store), workers=1, relay=relay))) as client:
        yield client


def calling(address: str, before: str = "", silent: str = "") -> dict[str, str]:
    return {"query": f"{before} SELECT ?x WHERE {{ SERVICE {silent} <{address}> {{ ?a ?b ?x }} }}"}


def test_a_listed_host_is_asked(allowing: TestClient, other: ThreadingHTTPServer) -> None:
    address = f"http://127.0.0.1:{other.server_port}/sparql"
    for query in (
        calling(address),
        calling(address, silent="SILENT"),
        calling(address, before='# SERVICE <http://10.0.0.1/> "\n', silent="\n# why\n"),
    ):
        answer = allowing.get("/sparql", params=query, headers={"Accept": "text/csv"})
        assert answer.status_code == 200, answer.text
        assert answer.text.split() == ["x", "7"]
    assert "?x" in other.asked[-1]  # type: ignore[attr-defined]
    assert "BasicFederatedQuery" in allowing.get("/sparql").text


def test_what_a_host_answers_is_not_kept(allowing: TestClient, other: ThreadingHTTPServer) -> None:
    query = calling(f"http://127.0.0.1:{other.server_port}/sparql")
    before = len(other.asked)  # type: ignore[attr-defined]
    for _ in range(2):
        assert allowing.get("/sparql", params=query).status_code == 200
    assert len(other.asked) == before + 2  # type: ignore[attr-defined]


NOT_LISTED = [
    "http://10.0.0.1/sparql",
    "http://169.254.169.254/latest/meta-data",
    "http://[::1]/sparql",
    "http://127.0.0.1/sparql",
    "http://example.org/sparql",
    "http://user@127.0.0.1:{port}/sparql",
    "http://127.0.0.1:{port}@example.org/sparql",
    "ftp://127.0.0.1:{port}/sparql",
    "file:///etc/passwd",
    "//127.0.0.1:{port}/sparql",
    "http://127.0.0.1:{port}.example.org/",
]


@pytest.mark.parametrize("address", NOT_LISTED)
def test_no_other_host_is(allowing: TestClient, other: ThreadingHTTPServer, address: str) -> None:
    query = calling(address.format(port=other.server_port))
    answer = allowing.get("/sparql", params=query, headers=ENGLISH)
    assert answer.status_code == 400
    assert "these hosts only" in answer.text or "not a valid query" in answer.text


def test_an_address_has_to_be_written_out(allowing: TestClient, other: ThreadingHTTPServer) -> None:
    root = f"http://127.0.0.1:{other.server_port}/"
    for query in (
        f"PREFIX o: <{root}> SELECT * {{ SERVICE o:sparql {{ ?a ?b ?c }} }}",
        f"BASE <{root}> SELECT * {{ SERVICE <sparql> {{ ?a ?b ?c }} }}",
        f"SELECT * {{ VALUES ?s {{ <{root}sparql> }} SERVICE ?s {{ ?a ?b ?c }} }}",
        f'SELECT * {{ SERVICE <{root}sparql> {{ ?a ?b "\\u0041" }} }}',
    ):
        answer = allowing.get("/sparql", params={"query": query}, headers=ENGLISH)
        assert answer.status_code == 400, query


def test_a_listed_name_that_leads_inside_is_refused(
    allowing: TestClient, other: ThreadingHTTPServer
) -> None:
    """The address is judged when the connection is made: what a name led to before is no matter."""
    before = len(other.asked)  # type: ignore[attr-defined]
    address = f"http://localhost:{other.server_port}/sparql"
    answer = allowing.get("/sparql", params=calling(address), headers=ENGLISH)
    assert answer.status_code == 502
    assert "cannot be reached" in answer.text
    assert len(other.asked) == before  # type: ignore[attr-defined]


@pytest.mark.parametrize("path", ["elsewhere", "page"])
def test_neither_redirects_nor_pages_are_taken(
    allowing: TestClient, other: ThreadingHTTPServer, path: str
) -> None:
    address = f"http://127.0.0.1:{other.server_port}/{path}"
    answer = allowing.get("/sparql", params=calling(address), headers=ENGLISH)
    assert answer.status_code == 502
    assert "127.0.0.1" not in answer.text
    silent = allowing.get("/sparql", params=calling(address, silent="SILENT"))
    assert silent.status_code == 200


def test_the_way_out_is_not_open_to_others(other: ThreadingHTTPServer) -> None:
    import httpx

    host = f"127.0.0.1:{other.server_port}"
    relay = Relay([host], private=frozenset({host}))
    try:
        changed = relay.through(calling(f"http://{host}/sparql")["query"])
        ours = admit(changed, frozenset({host_of(changed.partition("<")[2])})).services[0]
        root = ours.rsplit("/", 2)[0]
        for path in ("", "/guess", "/guess/http%3A%2F%2F10.0.0.1%2F"):
            assert httpx.post(root + path, content="ASK {}").status_code == 404
        inside = ours.rsplit("/", 1)[0] + "/http%3A%2F%2F10.0.0.1%2F"
        assert httpx.post(inside, content="ASK {}").status_code == 403
    finally:
        relay.close()


def test_words_that_look_like_a_call_stay_as_they_are() -> None:
    relay = Relay(["example.org"])
    try:
        for query in (
            'SELECT * { ?s ?p "SERVICE <http://10.0.0.1/>" }',
            "SELECT * { ?service <http://example.org/p> ?o } # SERVICE <http://10.0.0.1/>\n",
        ):
            assert relay.through(query) == query
        with pytest.raises(QueryError):
            relay.through("SELECT * { SERVICE ?s { ?a ?b ?c } }")
    finally:
        relay.close()
