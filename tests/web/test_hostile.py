"""Letters, requests and clients that mean ill."""

import socket
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from lxml import html
from starlette.testclient import TestClient

from kamerdraad import verbs
from kamerdraad.settings import BASE
from kamerdraad.web import shield
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live
from kamerdraad.web.serving import PatientProtocol
from tests.web.server import running

SCRIPT = "<script>alert(1)</script>"
FOREIGN = "//script[not(starts-with(@src, '/static/')) or normalize-space()]"
"""Scripts other than the files that the pages themselves load."""
LETTER = f"""39 902 Sluizen {SCRIPT}
Nr. 7 BRIEF VAN DE MINISTER VAN SLUIZEN
Aan de Voorzitter van de Tweede Kamer der Staten-Generaal
Den Haag, 3 maart 2025
Het plan {SCRIPT} kost 12 miljoen euro en "onclick="alert(2) is klaar.
Ik zal uw Kamer voor 1 juni 2025 over het plan "><img src=x onerror=alert(3)> informeren.
Volgens de Dienst </title>{SCRIPT} Peilen is er geen gevaar (https://example.org/"><script>alert(4)</script>).
Ik verwijs naar javascript:alert(5) en naar Kamerstukken II 2024/25, 39 902, nr. 3.
{{{{ 7 * 7 }}}} {{% include "base.html" %}} is ook maar tekst.
De minister van Sluizen,
A. {SCRIPT} Waterkant
"""


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "kst-39902-7.txt").write_text(LETTER)
    report = verbs.build([folder / "kst-39902-7.txt"], folder / "store")
    assert not report.failures, report
    with TestClient(make_app(Live(str(folder / "store")))) as client:
        yield client


def test_what_a_letter_says_is_never_markup(hostile: TestClient) -> None:
    pages = ["/", "/letters", "/commitments", "/actors", "/topics", "/search?q=plan", "/tensions"]
    pages.append(f"/neighbourhood?iri={quote(BASE)}id/document/kst-39902-7&steps=3")
    pages.append("/query?query=SELECT%20*%20%7B%20?s%20?p%20?o%20%7D")
    seen = set()
    while pages:
        path = pages.pop()
        seen.add(path)
        answer = hostile.get(path, headers={"Accept": "text/html"})
        assert answer.status_code == 200, path
        if not answer.headers["content-type"].startswith("text/html"):
            continue
        page = html.fromstring(answer.text)
        assert not page.xpath(f"{FOREIGN} | //img"), path
        assert not page.xpath("//@*[starts-with(name(), 'on')]"), path
        links = page.xpath("//@href")
        assert not [link for link in links if link.strip().lower().startswith("javascript")]
        local = {link.partition("#")[0] for link in links if link.startswith("/doc/")}
        pages += sorted(p for p in local - seen if not p.endswith(("ttl", "jsonld", "nt", "trig")))
        seen |= set(pages)
    assert len(seen) > 15


def test_the_words_are_there_all_the_same(hostile: TestClient) -> None:
    page = html.fromstring(hostile.get("/doc/document/kst-39902-7").text)
    assert SCRIPT in page.text_content()
    assert "{{ 7 * 7 }} {% include" in page.text_content()


def test_what_is_asked_is_never_markup(client: TestClient) -> None:
    for path in ("/search?q=", "/commitments?q=", "/commitments?office=", "/tensions?kind=",
                 "/actors?sort=", "/query?query=", "/query?name=said-by&actor=", "/?lang=",
                 "/nowhere/", "/resource?iri=https://x/", "/search?kind=", "/neighbourhood?iri=https://x/"):  # fmt: skip
        answer = client.get(path + '"><script>alert(1)</script>', headers={"Accept": "text/html"})
        page = html.fromstring(answer.text)
        assert not page.xpath(FOREIGN), path


TRAVERSALS = [
    "/static/../pages.py",
    "/static/..%2Fpages.py",
    "/static/%2e%2e/%2e%2e/settings.py",
    "/static//etc/passwd",
    "/doc/../../../etc/passwd",
    "/doc/document/..%2F..%2F..%2Fetc%2Fpasswd",
    "/doc/document/%2e%2e/%2e%2e/etc/passwd.ttl",
    "/graph/x/../../etc/passwd",
    "/api/../../etc/passwd",
    "/api/%2e%2e%2fbinding",
    "/doc/%00",
    "/doc/\\..\\..\\windows",
]


@pytest.mark.parametrize("path", TRAVERSALS)
def test_no_path_leads_out(client: TestClient, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code in {400, 404}
    assert "root:" not in answer.text and "import" not in answer.text


INJECTIONS = [
    "/id/document/kst-39901-C%0d%0aSet-Cookie:%20a=b",
    "/id/document/kst-39901-C?x=%0d%0aSet-Cookie:%20a=b",
    "/doc/document/x%0d%0aLocation:%20https://evil.example",
    "/resource?iri=https://x/%0d%0aSet-Cookie:%20a=b",
    "/sparql?query=ASK%7B%7D%0d%0aSet-Cookie:%20a=b",
    "/commitments?lang=nl%0d%0aSet-Cookie:%20a=b",
]


@pytest.mark.parametrize("path", INJECTIONS)
def test_no_header_is_smuggled_in(client: TestClient, path: str) -> None:
    answer = client.get(path, headers={"Accept": "text/html"})
    assert "set-cookie" not in answer.headers
    assert "evil" not in answer.headers.get("location", "")
    assert not any("\n" in value or "\r" in value for value in answer.headers.values())


def test_names_of_others_stay_within_a_header(client: TestClient) -> None:
    for iri in ("https://x/é,>;rel=stylesheet", "https://x/☃", 'https://x/a";b', "urn:a:b"):
        assert client.get("/resource", params={"iri": iri}).status_code in {400, 404}


def test_no_query_is_made_of_a_path(client: TestClient) -> None:
    for path in ("/doc/x> ?p ?o } #", "/id/x%3E%20%3Fp", "/graph/x%3E", "/doc/claim/{}", "/doc/<"):
        assert client.get(path).status_code == 404


def test_giants_are_turned_away(client: TestClient) -> None:
    assert client.get("/doc/" + "x" * 5000).status_code == 404
    assert client.get("/search?q=" + "x" * 30_000).status_code == 414
    assert client.get("/search?q=" + "sluis " * 1000).status_code == 200
    form = {"Content-Type": "application/x-www-form-urlencoded"}
    body = "query=" + "x" * 2_000_000
    assert client.post("/sparql", content=body, headers=form).status_code == 413
    fields = "&".join(f"a{n}=1" for n in range(5000))
    assert client.post("/sparql", content=fields, headers=form).status_code == 400
    accept = ", ".join(f"x/y{n};q=0.{n % 10}" for n in range(100_000))
    assert client.get("/doc/document/kst-39901-C", headers={"Accept": accept}).status_code in {
        200,
        406,
    }


def test_a_cache_cannot_be_poisoned(client: TestClient) -> None:
    """Nothing that is no part of the address changes a page, but for what Vary names."""
    plain = client.get("/commitments")
    for headers in (
        {"Host": "evil.example"},
        {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "gopher"},
        {"X-Original-URL": "/query", "X-Rewrite-URL": "/query"},
        {"Cookie": "lang=en"},
        {"Origin": "https://evil.example"},
    ):
        again = client.get("/commitments", headers=headers)
        assert again.content == plain.content
        assert again.headers["etag"] == plain.headers["etag"]
        assert again.headers["vary"] == plain.headers["vary"]
    assert client.get("/commitments?lang=en").content != plain.content
    for status in (client.get("/nowhere"), client.get("/doc/document/nowhere")):
        assert status.headers["cache-control"] == "no-store"


def test_search_takes_anything(client: TestClient) -> None:
    for words in (
        '"',
        '""',
        "AND OR NOT NEAR",
        'a" OR "b',
        "stems:x",
        "*",
        "(",
        "'; DROP TABLE unit",
        "\x00",
        "😀",
        "-",
    ):
        assert client.get("/search", params={"q": words}).status_code == 200


def test_who_is_slow_to_say_what_he_wants_is_left(
    example_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PatientProtocol, "head_seconds", 0.3)
    with running(make_app(Live(str(example_store)))) as port, connected(port) as slow:
        slow.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nX-Slow: ")
        assert _ended(slow)
        with connected(port) as silent:
            assert _ended(silent)
        with connected(port) as quick:
            quick.sendall(b"GET /def.ttl HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
            assert quick.recv(12) == b"HTTP/1.1 200"


def test_who_is_slow_to_send_a_query_is_told(
    example_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(shield, "BODY_SECONDS", 0.3)
    with running(make_app(Live(str(example_store)))) as port, connected(port) as slow:
        slow.sendall(
            b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\n"
            b"Content-Length: 1000\r\n\r\nASK"
        )
        assert slow.recv(12) == b"HTTP/1.1 408"


def test_a_request_that_never_ends_is_ended(
    example_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PatientProtocol, "whole_seconds", 0.5)
    with running(make_app(Live(str(example_store)))) as port, connected(port) as slow:
        slow.sendall(
            b"POST /sparql HTTP/1.1\r\nHost: a\r\nContent-Type: application/sparql-query\r\nContent-Length: 9\r\n\r\n"
        )
        assert _ended(slow)


def test_giant_heads_are_refused(example_store: Path) -> None:
    with running(make_app(Live(str(example_store)))) as port, connected(port) as giant:
        giant.sendall(b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 100_000)
        assert giant.recv(12) in {b"HTTP/1.1 400", b"HTTP/1.1 431", b""}


def connected(port: int) -> socket.socket:
    return socket.create_connection(("127.0.0.1", port), timeout=30)


def _ended(connection: socket.socket) -> bool:
    """Whether the server ends the connection: the test waits for that, not for a time."""
    try:
        while connection.recv(4096):
            pass
    except ConnectionError:
        pass
    return True
