"""Requests that would have others read something else, or the store changed."""

import pytest
from starlette.testclient import TestClient

POISON = {
    "Host": "evil.example",
    "X-Forwarded-Host": "evil.example",
    "X-Forwarded-Prefix": "/evil.example",
    "X-Forwarded-Scheme": "evil.example",
    "X-Host": "evil.example",
    "Forwarded": "host=evil.example;proto=https",
    "X-Original-URL": "/evil.example",
    "X-HTTP-Method-Override": "PUT",
    "Origin": "https://evil.example",
    "Referer": "https://evil.example/",
    "User-Agent": "evil.example",
    "Cookie": "lang=evil.example",
    "Range": "bytes=0-9",
}


@pytest.mark.parametrize(
    "path",
    [
        "/actors?page=2&poisoned=1",
        "/doc/document/kst-39901-E",
        "/doc/document/kst-39901-E.jsonld",
        "/graph/x/kst-39901-E.trig",
        "/def?poisoned=1",
        "/api/letters?format=csv",
        "/sparql?query=ASK%7B%7D",
        "/id/document/kst-39901-E",
    ],
)
def test_who_comes_first_decides_nothing(client: TestClient, path: str) -> None:
    """What is kept for others does not depend on what only the first one sent."""
    plain = {"Accept": "*/*", "Accept-Language": "nl"}
    first = client.get(path, headers=plain | POISON)
    second = client.get(path, headers=plain)
    assert first.status_code == second.status_code
    assert first.content == second.content
    for answer in (first, second):
        assert "evil.example" not in answer.text + str(answer.headers)


def test_what_a_page_depends_on_stands_in_vary(client: TestClient) -> None:
    dutch = client.get("/letters", headers={"Accept-Language": "nl"})
    english = client.get("/letters", headers={"Accept-Language": "en"})
    assert dutch.content != english.content
    assert dutch.headers["etag"] != english.headers["etag"]
    assert "accept-language" in dutch.headers["vary"].lower()


@pytest.mark.parametrize("value", ["%ff%fe", "%00", "%ED%A0%80", "%F0%9F%92%A9", "%0d%0a", "%"])
def test_bytes_that_are_no_text(client: TestClient, value: str) -> None:
    for path in (
        "/search?q=",
        "/commitments?office=",
        "/commitments?page=",
        "/resource?iri=https://x/",
        "/neighbourhood?iri=https://x/",
        "/query?query=",
        "/sparql?query=",
        "/api/said-by?office=",
        "/api/letters?document=",
        "/?lang=",
        "/doc/document/",
        "/id/",
    ):
        assert client.get(path + value).status_code < 500, path


UPDATES = [
    # method, address, type of what is sent, what is sent
    ("POST", "/sparql", "application/sparql-update", "CLEAR ALL"),
    ("POST", "/sparql", "Application/SPARQL-Update; charset=utf-8", "CLEAR ALL"),
    ("POST", "/sparql", "application/x-www-form-urlencoded", "update=CLEAR+ALL"),
    ("POST", "/sparql", "application/x-www-form-urlencoded", "query=ASK%7B%7D&update=CLEAR+ALL"),
    ("POST", "/sparql", "application/x-www-form-urlencoded", "query=CLEAR+ALL"),
    ("POST", "/sparql?update=CLEAR+ALL", "application/x-www-form-urlencoded", "query=ASK%7B%7D"),
    ("POST", "/sparql?update=", "application/sparql-query", "ASK {}"),
    ("POST", "/sparql", "application/sparql-query", "DELETE WHERE { ?s ?p ?o }"),
    ("POST", "/sparql", "application/sparql-query", "ASK {} ; CLEAR ALL"),
    ("POST", "/sparql", "application/sparql-query", "# ASK\nINSERT DATA { <a:a> <a:a> <a:a> }"),
    ("POST", "/sparql", "application/sparql-query", "PREFIX a: <a:> LOAD <http://10.0.0.1/>"),
    ("POST", "/sparql", "multipart/form-data; boundary=x", "--x\r\n\r\nCLEAR ALL\r\n--x--"),
    ("GET", "/sparql?update=CLEAR+ALL", "", ""),
    ("GET", "/sparql?query=CLEAR+ALL", "", ""),
    ("PUT", "/sparql?default", "text/turtle", "<a:a> <a:a> <a:a> ."),
    ("POST", "/sparql?graph=a:a", "text/turtle", "<a:a> <a:a> <a:a> ."),
    ("DELETE", "/sparql?graph=a:a", "", ""),
    ("PATCH", "/sparql", "application/sparql-update", "CLEAR ALL"),
    ("PUT", "/graph/x/kst-39901-C", "text/turtle", "<a:a> <a:a> <a:a> ."),
    ("DELETE", "/graph/x/kst-39901-C", "", ""),
    ("POST", "/api/letters", "application/x-www-form-urlencoded", "update=CLEAR+ALL"),
    ("POST", "/query", "application/x-www-form-urlencoded", "query=CLEAR+ALL"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "address", "media", "body"), UPDATES)
def test_nothing_is_written_in_any_form(
    client: TestClient, method: str, address: str, media: str, body: str
) -> None:
    # What names the moment is asked anew each time.
    count = {"query": "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o } # now", "format": "csv"}
    before = client.get("/sparql", params=count).text
    answer = client.request(method, address, content=body, headers={"Content-Type": media})
    assert answer.status_code in {400, 403, 405, 415}
    assert client.get("/sparql", params=count).text == before
