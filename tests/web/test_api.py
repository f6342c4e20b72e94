"""The shipped queries as a web API."""

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator
from pyoxigraph import Literal, NamedNode, Quad
from starlette.testclient import TestClient

from kamerdraad.queries.catalogue import catalogue
from kamerdraad.settings import BASE, STATE
from kamerdraad.store import open_store
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live

PLAIN = [info for info in catalogue() if not info.archive]


@pytest.mark.parametrize("info", PLAIN, ids=lambda info: info.name)
def test_each_query_answers(client: TestClient, info: object) -> None:
    given = {p.name: p.example for p in info.parameters if p.required}  # type: ignore[attr-defined]
    answer = client.get(f"/api/{info.name}", params=given)  # type: ignore[attr-defined]
    assert answer.status_code == 200, answer.text


def test_parameters_are_typed(client: TestClient) -> None:
    day = {"day": "2024-06-30", "office": "waterbeheer"}
    some = client.get("/api/open-commitments", params=day).json()["results"]["bindings"]
    all_of_them = client.get("/api/open-commitments", params={"day": "2026-01-01"}).json()
    assert 0 < len(some) < len(all_of_them["results"]["bindings"])
    nobody = client.get("/api/open-commitments", params=day | {"office": "nobody"}).json()
    assert nobody["results"]["bindings"] == []


def test_an_empty_field_of_a_form_takes_the_default(client: TestClient) -> None:
    filled = client.get("/api/open-commitments", params={"day": "", "office": "", "kind": ""})
    assert filled.content == client.get("/api/open-commitments").content


def test_forms(client: TestClient) -> None:
    assert client.get("/api/letters?format=csv").text.startswith("date,document")
    assert client.get("/api/letters", headers={"Accept": "text/csv"}).text.startswith("date")
    turtle = client.get("/api/commitment-graph")
    assert turtle.headers["content-type"].startswith("text/turtle")
    assert client.get("/api/letters", headers={"Accept": "image/png"}).status_code == 406


BAD = [
    # path, status, said
    ("/api/no-such-query", 404, "no query"),
    ("/api/overdue", 404, "did you mean"),
    ("/api/open-commitments?day=tomorrow", 400, "date"),
    ("/api/open-commitments?day=2024-01-01&day=2024-01-02", 400, "twice"),
    ("/api/open-commitments?minister=x", 400, "no parameter"),
    ("/api/follow-commitment", 400, "missing"),
    ("/api/open-commitments?office=" + "x" * 2000, 400, "office"),
    ("/api/changed-between-readings", 404, "earlier readings"),
]


@pytest.mark.parametrize(("path", "status", "said"), BAD)
def test_what_does_not_fit_is_said(client: TestClient, path: str, status: int, said: str) -> None:
    answer = client.get(path, headers={"Accept-Language": "en", "Accept": "text/csv, text/plain"})
    assert answer.status_code == status
    assert said in answer.text


def test_words_stay_words(client: TestClient) -> None:
    words = '") } DROP ALL # \\u0022 <x> $office'
    answer = client.get("/api/open-commitments", params={"office": words})
    assert answer.json()["results"]["bindings"] == []


def test_earlier_readings_where_they_are_kept(tmp_path: Path) -> None:
    graph = NamedNode(f"{BASE}graph/x/a")
    with open_store(tmp_path / "store", archive=True) as store:
        store.replace(graph.value, [Quad(graph, NamedNode(STATE), Literal("one"), graph)])
    info = next(info for info in catalogue() if info.archive)
    given = {p.name: p.example for p in info.parameters if p.required}
    with TestClient(make_app(Live(str(tmp_path / "store")))) as client:
        assert client.get(f"/api/{info.name}", params=given).status_code == 200


def test_openapi_names_every_query_and_parameter(client: TestClient) -> None:
    document = client.get("/api/openapi.json").json()
    assert document["openapi"].startswith("3.1")
    for info in catalogue():
        operation = document["paths"][f"/api/{info.name}"]["get"]
        assert operation["summary"] == info.summary_en
        held = {p["name"]: p for p in operation["parameters"]}
        assert set(held) == {p.name for p in info.parameters} | {"format"}
        for parameter in info.parameters:
            said = held[parameter.name]
            assert said["required"] is parameter.required
            Draft202012Validator.check_schema(said["schema"])
            if "default" in said["schema"]:
                Draft202012Validator(said["schema"]).validate(said["schema"]["default"])
        assert {"200", "400", "504"} <= set(operation["responses"])


def test_the_listing(client: TestClient) -> None:
    listing = client.get("/api").json()
    assert {query["name"] for query in listing["queries"]} == {info.name for info in catalogue()}
