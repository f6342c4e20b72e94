"""Names lead to descriptions, and descriptions come in the form that is wanted."""

import json
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, parse
from rdflib import Graph, URIRef
from rdflib.compare import isomorphic
from starlette.testclient import TestClient

from kamerdraad.settings import BASE, STATE
from kamerdraad.store import open_store
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live

LETTER = "/doc/document/kst-39901-C"
CHAMBER = "/resource?iri=https%3A%2F%2Fidentifier.overheid.nl%2Ftooi%2Fid%2Foorg%2Foorg10001"


def test_a_name_leads_to_its_description(client: TestClient) -> None:
    answer = client.get("/id/document/kst-39901-C", params={"lang": "en"})
    assert answer.status_code == 303
    assert answer.headers["location"] == LETTER + "?lang=en"


def test_the_host_header_leads_nowhere(client: TestClient) -> None:
    answer = client.get("/id/document/kst-39901-C", headers={"Host": "evil.example"})
    assert answer.headers["location"] == LETTER
    page = client.get(LETTER, headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"})
    assert "evil.example" not in page.text + str(page.headers)


FORMS = [
    ("html", "text/html"),
    ("ttl", "text/turtle"),
    ("jsonld", "application/ld+json"),
    ("nt", "application/n-triples"),
    ("trig", "application/trig"),
]


@pytest.mark.parametrize(("ending", "media"), FORMS)
@pytest.mark.parametrize("path", [LETTER, "/graph/x/kst-39901-C", "/def", "/voc", "/shapes"])
def test_each_form_by_header_and_by_ending(
    client: TestClient, path: str, ending: str, media: str
) -> None:
    by_header = client.get(path, headers={"Accept": media})
    by_ending = client.get(f"{path}.{ending}")
    for answer in (by_header, by_ending):
        assert answer.status_code == 200
        assert answer.headers["content-type"].partition(";")[0] == media
        assert "Accept" in answer.headers["vary"]
        assert answer.headers["access-control-allow-origin"] == "*"
    assert media == "text/html" or by_header.content == by_ending.content


@pytest.mark.parametrize("path", [LETTER, "/def", "/voc", "/shapes", "/graph/x/kst-39901-12"])
def test_json_ld_says_the_same_as_turtle(client: TestClient, path: str) -> None:
    document = client.get(f"{path}.jsonld").json()
    assert document["@context"] == f"{BASE}context.jsonld"
    document["@context"] = client.get("/context.jsonld").json()["@context"]
    one = Graph().parse(data=json.dumps(document), format="json-ld")
    other = Graph().parse(data=client.get(f"{path}.ttl").text, format="turtle")
    assert len(one) > 10
    assert isomorphic(one, other)


def test_json_ld_puts_the_thing_first_and_its_place_inside(client: TestClient) -> None:
    claim = first(client, "claim")
    document = client.get(f"{claim}.jsonld").json()
    assert document["type"] == "kd:Claim"
    assert any("exact" in selector for selector in document["anchor"]["hasSelector"])


def test_trig_says_which_graph(client: TestClient) -> None:
    from pyoxigraph import RdfFormat

    quads = list(parse(client.get(f"{LETTER}.trig").content, format=RdfFormat.TRIG))
    assert {q.graph_name.value for q in quads} >= {f"{BASE}graph/x/kst-39901-C"}


def test_things_of_others_have_an_address_too(client: TestClient) -> None:
    assert "Eerste Kamer" in client.get(CHAMBER).text
    assert client.get(CHAMBER + "&format=ttl").headers["content-type"].startswith("text/turtle")
    assert client.get("/resource").status_code == 400
    assert client.get("/resource?iri=javascript:alert(1)").status_code == 400
    assert client.get("/resource?iri=https://x/%3E%20%3Fo").status_code == 400


def test_the_version_of_the_ontology_has_its_address(client: TestClient) -> None:
    assert client.get("/def/0.1.0.ttl").content == client.get("/def.ttl").content


def test_what_is_not_here(client: TestClient) -> None:
    assert client.get("/id/document/nowhere").status_code == 404
    assert client.get("/doc/document/nowhere").status_code == 404
    assert client.get("/doc/document/nowhere.ttl").status_code == 404
    assert client.get("/graph/x/nowhere").status_code == 404


def test_a_form_that_is_not_offered(client: TestClient) -> None:
    answer = client.get(LETTER, headers={"Accept": "image/png"})
    assert answer.status_code == 406
    assert "text/turtle" in answer.text
    assert 'type="text/turtle"' in answer.headers["link"]
    assert client.get("/def", headers={"Accept": "image/png"}).status_code == 406


def test_what_an_earlier_reading_had_is_gone(tmp_path: Path) -> None:
    graph, thing = f"{BASE}graph/x/a", f"{BASE}id/claim/a/1"

    def quads(state: str, *subjects: str) -> list[Quad]:
        name = NamedNode(graph)
        said = [Quad(NamedNode(s), NamedNode(STATE), Literal("x"), name) for s in subjects]
        return [Quad(name, NamedNode(STATE), Literal(state), name), *said]

    with open_store(tmp_path / "store", archive=True) as store:
        store.replace(graph, quads("one", thing))
        store.replace(graph, quads("two"))
    app = make_app(Live(str(tmp_path / "store")))
    with TestClient(app, follow_redirects=False) as client:
        assert client.get("/doc/claim/a/1").status_code == 410
        assert client.get("/id/claim/a/1").status_code == 410
        assert client.get("/doc/claim/a/2").status_code == 404


def test_each_version_of_a_graph_has_its_address(tmp_path: Path) -> None:
    graph = f"{BASE}graph/x/a"
    name = NamedNode(graph)

    def quads(state: str) -> list[Quad]:
        return [Quad(name, NamedNode(STATE), Literal(state), name)]

    with open_store(tmp_path / "store", archive=True) as store:
        store.replace(graph, quads("one"))
        store.replace(graph, quads("two"))
    with TestClient(make_app(Live(str(tmp_path / "store")))) as client:
        told = Graph().parse(data=client.get("/graph/x/a/version").text, format="turtle")
        revision = URIRef("http://www.w3.org/ns/prov#wasRevisionOf")
        ((later, _, earlier),) = told.triples((None, revision, None))
        for iri, state in ((later, "two"), (earlier, "one")):
            path = "/" + str(iri).removeprefix(BASE)
            for ending, media in FORMS[1:]:
                answer = client.get(f"{path}.{ending}")
                assert answer.status_code == 200
                assert answer.headers["content-type"].startswith(media)
                assert f'"{state}"' in answer.text
                assert "max-age=86400" in answer.headers["cache-control"]
            assert '</graph/x/a>; rel="latest-version"' in answer.headers["link"]
        later_path = "/" + str(later).removeprefix(BASE)
        before = "/" + str(earlier).removeprefix(BASE)
        answer = client.get(later_path, headers={"Accept": "text/html, */*;q=0.1"})
        assert answer.headers["content-type"].startswith("text/turtle")
        assert f'<{before}>; rel="predecessor-version"' in answer.headers["link"]
        assert client.get(f"{later_path}.html").status_code == 406
        assert client.get("/graph/x/a/version/0123456789abcdef").status_code == 404
        assert client.get("/graph/x/b/version").status_code == 404


def test_no_archive_no_versions(client: TestClient) -> None:
    assert client.get("/graph/x/kst-39901-C/version").status_code == 404


KINDS = [
    # path, one of the forms it comes in
    (LETTER, "text/turtle"),
    (f"{LETTER}.jsonld", "application/ld+json"),
    (CHAMBER, "text/turtle"),
    ("/graph/x/kst-39901-C", "application/trig"),
    ("/def", "text/turtle"),
    ("/def/0.1.0", "application/n-triples"),
    ("/voc", "application/ld+json"),
    ("/shapes", "text/turtle"),
    ("/alignments", "text/turtle"),
    ("/catalog", "text/turtle"),
    ("/context.jsonld", "application/ld+json"),
    ("/api", "application/json"),
    ("/api/openapi.json", "application/json"),
    ("/api/letters", "text/csv"),
    ("/sparql", "text/turtle"),
    ("/letters", "text/html"),
    ("/static/base.css", "text/css"),
]


@pytest.mark.parametrize(("path", "media"), KINDS)
def test_every_address_speaks_the_same_http(client: TestClient, path: str, media: str) -> None:
    wanted = {"Accept": f"image/png, {media};q=0.5, */*;q=0.1"}
    got = client.get(path, headers=wanted)
    assert got.status_code == 200
    assert got.headers["content-type"].partition(";")[0] == media
    for header in ("etag", "cache-control", "vary", "access-control-allow-origin"):
        assert got.headers.get(header), header
    head = client.head(path, headers=wanted)
    assert head.status_code == 200 and not head.content
    assert head.headers["etag"] == got.headers["etag"]
    again = client.get(path, headers=wanted | {"If-None-Match": got.headers["etag"]})
    assert again.status_code == 304 and not again.content
    assert again.headers["vary"] == got.headers["vary"]


@pytest.mark.parametrize("path", [LETTER, CHAMBER, "/graph/x/kst-39901-C", "/def", "/sparql"])
def test_what_is_not_offered_is_not_sent(client: TestClient, path: str) -> None:
    for accept in ("image/png", "text/turtle;q=0, image/png", "*/*;q=0"):
        answer = client.get(path, headers={"Accept": accept})
        assert answer.status_code == 406
        assert "Accept" in answer.headers["vary"]


def test_a_client_that_has_it_gets_nothing_again(client: TestClient) -> None:
    for path in (LETTER, f"{LETTER}.ttl", "/def.ttl", "/static/base.css"):
        first_time = client.get(path)
        tag = first_time.headers["etag"]
        again = client.get(path, headers={"If-None-Match": f'"other", W/{tag}'})
        assert again.status_code == 304
        assert again.headers["etag"] == tag
        assert not again.content


def test_each_form_has_a_tag_of_its_own(client: TestClient) -> None:
    tags = {client.get(f"{LETTER}.{ending}").headers["etag"] for ending, _ in FORMS}
    assert len(tags) == len(FORMS)


def test_other_sites_may_ask(client: TestClient) -> None:
    answer = client.options(LETTER, headers={"Access-Control-Request-Method": "GET"})
    assert answer.status_code == 204
    assert "GET" in answer.headers["access-control-allow-methods"]


def test_nothing_can_be_written(client: TestClient) -> None:
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        assert client.request(method, LETTER).status_code == 405


def first(client: TestClient, kind: str) -> str:
    """The path of the first thing of a kind in a letter's graph."""
    lines = client.get("/graph/x/kst-39901-C.nt").text.splitlines()
    start = f"<{BASE}id/{kind}/"
    iri = next(line for line in lines if line.startswith(start)).split(">")[0][1:]
    return "/doc/" + iri.removeprefix(f"{BASE}id/")
