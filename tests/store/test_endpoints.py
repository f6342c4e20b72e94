"""Where a server takes what, by its address and the environment."""

import pytest

from kamerdraad.errors import StoreError
from kamerdraad.store.endpoints import Endpoints

ADDRESSES = [
    # given, query, update, graphs
    ("http://h:1", "http://h:1/query", "http://h:1/update", "http://h:1/store"),
    ("http://h:1/", "http://h:1/query", "http://h:1/update", "http://h:1/store"),
    ("https://h/ds", "https://h/ds/query", "https://h/ds/update", "https://h/ds/store"),
    ("https://h/ds/sparql", "https://h/ds/sparql", "https://h/ds/update", "https://h/ds/store"),
    ("https://h/ds/query", "https://h/ds/query", "https://h/ds/update", "https://h/ds/store"),
]


@pytest.mark.parametrize(("given", "query", "update", "graphs"), ADDRESSES)
def test_addresses(given: str, query: str, update: str, graphs: str) -> None:
    found = Endpoints.at(given, {})
    assert (found.query, found.update, found.graphs) == (query, update, graphs)


def test_the_environment_has_the_last_word() -> None:
    virtuoso = {
        "KAMERDRAAD_QUERY_URL": "http://h/sparql",
        "KAMERDRAAD_UPDATE_URL": "http://h/sparql-auth",
        "KAMERDRAAD_GRAPHS_URL": "http://h/sparql-graph-crud-auth",
        "KAMERDRAAD_GRAPH_PARAMETER": "graph-uri",
        "KAMERDRAAD_USER": "dba",
        "KAMERDRAAD_PASSWORD": "secret",
        "KAMERDRAAD_AUTH": "Digest",
        "KAMERDRAAD_TIMEOUT": "2.5",
    }
    assert Endpoints.at("http://h/", virtuoso) == Endpoints(
        "http://h/sparql",
        "http://h/sparql-auth",
        "http://h/sparql-graph-crud-auth",
        "graph-uri",
        "dba",
        "secret",
        "",
        "digest",
        2.5,
    )


WRONG = [
    ("http://user:secret@h/", {}, "KAMERDRAAD_USER"),
    ("http://", {}, "no http"),
    ("http://h:99999/", {}, "no http"),
    ("http://h/a b", {}, "no http"),
    ("http://h/", {"KAMERDRAAD_AUTH": "magic"}, "basic or digest"),
    ("http://h/", {"KAMERDRAAD_TIMEOUT": "soon"}, "seconds"),
    ("http://h/", {"KAMERDRAAD_TIMEOUT": "-1"}, "seconds"),
    ("http://h/", {"KAMERDRAAD_TIMEOUT": "nan"}, "seconds"),
    ("http://h/", {"KAMERDRAAD_QUERY_URL": "file:///etc/passwd"}, "no http"),
]


@pytest.mark.parametrize(("given", "environment", "says"), WRONG)
def test_what_cannot_be(given: str, environment: dict[str, str], says: str) -> None:
    with pytest.raises(StoreError, match=says) as refusal:
        Endpoints.at(given, environment)
    assert "secret" not in str(refusal.value)
