"""Which SPARQL may be asked."""

import time

import pytest

from kamerdraad.errors import QueryError
from kamerdraad.store.guard import Admitted, admit, invalid

ADMITTED = [
    ("SELECT * WHERE { ?s ?p ?o }", "SELECT"),
    ("ask{}", "ASK"),
    ("PREFIX a: <http://a#> BASE <http://b> # DROP ALL\nCONSTRUCT WHERE { ?s ?p ?o }", "CONSTRUCT"),
    ("PREFIX: <http://a#>\nDESCRIBE <http://b>", "DESCRIBE"),
    ("#+ summary: LOAD\nSELECT * { }", "SELECT"),
    # the words are there, but not as keywords
    ('SELECT * WHERE { ?s ?p "SERVICE" }', "SELECT"),
    ("SELECT ?service WHERE { ?service <http://x/from> ?load } # SERVICE <http://x> {}", "SELECT"),
    ("PREFIX service: <http://x/> SELECT * WHERE { ?s service:from ?o }", "SELECT"),
    ('SELECT * WHERE { ?s ?p """SERVICE <http://x> { ?a ?b ?c }""" }', "SELECT"),
    ("SELECT * { FILTER(" + "(" * 150 + "1" + ")" * 150 + ") }", "SELECT"),
]  # fmt: skip


@pytest.mark.parametrize(("sparql", "form"), ADMITTED)
def test_admitted(sparql: str, form: str) -> None:
    assert admit(sparql) == Admitted(form)


CALLS_OUT = [
    "SELECT * WHERE { SERVICE <http://x/> { ?s ?p ?o } }",
    "select * where { service silent <http://x/> { ?s ?p ?o } }",
    "SELECT * WHERE { ?s ?p ?x SERVICE ?x { ?a ?b ?c } }",
    "ASK { OPTIONAL { { ?s ?p ?o } UNION { SERVICE <http://x/> { ?s ?p ?o } } } }",
    "SELECT * { { SELECT * { SERVICE <http://x/> { ?s ?p ?o } } } }",
    "SELECT * { FILTER EXISTS { SERVICE <http://x/> { ?s ?p ?o } } }",
    "SELECT * { FILTER(1 = 2 || NOT EXISTS { SERVICE <http://x/> { ?s ?p ?o } }) }",
    "SELECT (EXISTS { SERVICE <http://x/> { ?s ?p ?o } } AS ?x) { }",
    "CONSTRUCT { ?s ?p ?o } WHERE { MINUS { SERVICE <http://x/> { ?s ?p ?o } } }",
    "SELECT * { GRAPH ?g { SERVICE <http://x/> { ?s ?p ?o } } }",
    # escapes that some engines resolve before they parse
    "SELECT * { \\u0053ERVICE <http://x/> { ?s ?p ?o } }",
    "SELECT * { SERV\\U00000049CE <http://x/> { ?s ?p ?o } }",
    # what opens with "<" compares here and is no IRI, so the quotes stand elsewhere than they seem
    "SELECT * { ?a ?p ?b FILTER(?a<'x'&&'>'='') SERVICE <http://x/> { ?s ?p ?o } FILTER(''='') }",
    "SELECT * { ?a ?p ?b FILTER(?a<?b#>'''\n) SERVICE <http://x/> { ?s ?p ?o } #'''\n }",
]  # fmt: skip


@pytest.mark.parametrize("sparql", CALLS_OUT)
def test_no_query_calls_out(sparql: str) -> None:
    with pytest.raises(QueryError):
        admit(sparql)


WRITES = [
    "INSERT DATA { <a:a> <a:a> <a:a> }",
    "PREFIX a: <http://a#> DELETE WHERE { ?s ?p ?o }",
    "# SELECT * {}\nDROP ALL",
    "LOAD <http://x/>",
    "CLEAR GRAPH <http://x/>",
    "WITH <http://x/> DELETE { ?s ?p ?o } WHERE { ?s ?p ?o }",
    "",
    "   # nothing but a comment",
    "geef mij alle toezeggingen",
]


@pytest.mark.parametrize("sparql", WRITES)
def test_nothing_is_written(sparql: str) -> None:
    with pytest.raises(QueryError, match="begins with"):
        admit(sparql)


def test_from_is_told() -> None:
    query = "SELECT * FROM <http://a/> FROM NAMED <http://b/> { ?s ?p ?o }"
    assert admit(query).datasets == ("http://a/", "http://b/")


@pytest.mark.parametrize("query", ["SELECT * FROM a:b { }", "SELECT * FROM <b> { ?s ?p ?o }"])
def test_from_is_a_full_iri(query: str) -> None:
    with pytest.raises(QueryError):
        admit(f"PREFIX a: <http://a/> {query}")


HOSTILE = [
    pytest.param("SELECT * " + "{" * 50_000 + "}" * 50_000, id="groups"),
    pytest.param("SELECT * { FILTER(" + "(" * 90_000 + "1" + ")" * 90_000 + ") }", id="brackets"),
    pytest.param("SELECT * { FILTER(" + "! " * 90_000 + "1) }", id="signs"),
    pytest.param("SELECT * { ?s " + "(" * 5_000 + "<a:a>" + ")" * 5_000 + " ?o }", id="paths"),
    pytest.param('SELECT ("service" AS ?x) {' + " ?s ?p ?o ." * 8_000 + " }", id="many triples"),
    pytest.param("SELECT * { }" + " " * 300_000, id="length"),
    pytest.param("SELECT * { ?s ?p '\ud800' }", id="half a character"),
    pytest.param("PREFIX a: <a> " * 10_000 + "x", id="prefixes"),
    pytest.param("#" * 100_000, id="comment"),
]


@pytest.mark.parametrize("sparql", HOSTILE)
def test_hostile_text_is_refused_at_once(sparql: str) -> None:
    start = time.monotonic()
    with pytest.raises(QueryError):
        admit(sparql)
    assert time.monotonic() - start < 2


def test_a_syntax_error_shows_the_place() -> None:
    said = "error at 2:3: expected one of a, b\n c"
    assert str(invalid("SELECT *\n{ ?s oops }", said)) == (
        "not a valid query: line 2, column 3, before '?s oops }'"
    )
    assert "at its end" in str(invalid("SELECT *", "error at 1:9: expected"))
    assert str(invalid("x", "no place named")) == "not a valid query: no place named"
