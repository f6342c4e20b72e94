"""The W3C's own tests of the SPARQL 1.1 Protocol, as far as a store that is only read can pass them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import NamedNode, Quad, RdfFormat, parse
from rdflib import Graph, Namespace, URIRef
from rdflib.collection import Collection
from rdflib.namespace import RDF
from starlette.testclient import TestClient

from kamerdraad.store import open_store
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live
from tests.shared import SHARED

FOLDER = SHARED / "w3c" / "sparql" / "sparql11" / "protocol"
HT = Namespace("http://www.w3.org/2011/http#")
MF = Namespace("http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#")
CNT = Namespace("http://www.w3.org/2011/content#")

UPDATES = {
    "update_dataset_default_graph",
    "update_dataset_default_graphs",
    "update_dataset_named_graphs",
    "update_dataset_full",
    "update_post_form",
    "update_post_direct",
    "update_base_uri",
}
"""They change the store and look at what came of it: this server refuses every update."""

TABULAR = {
    "application/sparql-results+json",
    "application/sparql-results+xml",
    "text/csv",
    "text/tab-separated-values",
}
FORMATS = {"tabular": TABULAR, "boolean": TABULAR, "RDF": {"text/turtle", "application/rdf+xml"}}


def cases() -> list[str]:
    if not FOLDER.is_dir():
        return ["absent"]
    manifest = Graph().parse(FOLDER / "manifest.ttl")
    return sorted(
        str(test).rpartition("#")[2] for test in manifest.subjects(RDF.type, MF.ProtocolTest)
    )


@pytest.fixture(scope="module")
def manifest() -> Graph:
    return Graph().parse(FOLDER / "manifest.ttl")


@pytest.fixture(scope="module")
def protocol(tmp_path_factory: pytest.TempPathFactory) -> Iterator[TestClient]:
    folder = tmp_path_factory.mktemp("w3c") / "store"
    with open_store(folder) as store:
        for number in (1, 2, 3):
            name = NamedNode(f"http://kasei.us/2009/09/sparql/data/data{number}.rdf")
            data = (FOLDER / f"data{number}.nt").read_bytes()
            found = parse(data, format=RdfFormat.N_TRIPLES)
            store.replace(name.value, [Quad(q.subject, q.predicate, q.object, name) for q in found])
    with TestClient(make_app(Live(str(folder)))) as client:
        yield client


@pytest.mark.shared
@pytest.mark.skipif(not FOLDER.is_dir(), reason="the W3C's tests are not beside this checkout")
@pytest.mark.parametrize("case", cases())
def test_protocol(manifest: Graph, protocol: TestClient, case: str) -> None:
    if case in UPDATES:
        pytest.skip("it updates the store, and this server only reads")
    test = next(
        t for t in manifest.subjects(RDF.type, MF.ProtocolTest) if str(t).endswith(f"#{case}")
    )
    connection = manifest.value(test, MF.action)
    for request in Collection(manifest, manifest.value(connection, HT.requests)):
        answer = protocol.request(
            str(manifest.value(request, HT.methodName)),
            str(manifest.value(request, HT.absolutePath)),
            content=_body(manifest, request),
            headers=_headers(manifest, request),
        )
        expected = manifest.value(request, HT.resp)
        allowed = {str(s)[-3] for s in manifest.objects(expected, MF.expectedStatus)}
        assert str(answer.status_code)[0] in allowed, answer.text
        media = answer.headers["content-type"].partition(";")[0]
        if form := manifest.value(expected, MF.expectedFormat):
            assert media in FORMATS[str(form)]
        if (truth := manifest.value(expected, MF.expectedBoolean)) is not None:
            assert answer.json()["boolean"] is truth.toPython()  # type: ignore[union-attr]


def _headers(manifest: Graph, request: object) -> dict[str, str]:
    held = manifest.value(request, HT.headers)  # type: ignore[arg-type]
    headers = Collection(manifest, held) if held else ()
    return {
        str(manifest.value(header, HT.fieldName)): str(manifest.value(header, HT.fieldValue))
        for header in headers
        if isinstance(header, URIRef) or header
    }


def _body(manifest: Graph, request: object) -> bytes | None:
    body = manifest.value(request, HT.body)  # type: ignore[arg-type]
    if body is None:
        return None
    coding = str(manifest.value(body, CNT.characterEncoding))
    return str(manifest.value(body, CNT.chars)).encode(coding)


def test_the_tests_that_do_not_apply_are_those_that_write(manifest_names: set[str]) -> None:
    assert manifest_names >= UPDATES


@pytest.fixture
def manifest_names() -> set[str]:
    if not Path(FOLDER).is_dir():
        pytest.skip("the W3C's tests are not beside this checkout")
    return set(cases())
