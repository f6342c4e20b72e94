"""What the shipped queries answer on the invented dossier, and what no parameter can do to them."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from pyoxigraph import NamedNode, Quad, RdfFormat, parse
from rdflib.plugins.sparql.parser import parseQuery

from kamerdraad import queries
from kamerdraad.errors import QueryError, StoreError
from kamerdraad.ontology import vocabulary
from kamerdraad.settings import BASE
from kamerdraad.store import Store, open_store

GIVEN: dict[str, dict[str, object]] = {
    "claims-of": {"actor": "minister"},
    "claims-on-topic": {"topic": "kustbeheer"},
    "commitments-to": {"creditor": "eerste kamer"},
    "follow-commitment": {"words": "kustplan"},
    "open-commitments": {"day": "2025-03-01"},
    "overdue-commitments": {"day": "2025-05-02"},
    "said-by": {"office": "MINISTER"},
}
SHIPPED = [info for info in queries.catalogue() if not info.archive]

ANSWERS = [
    # query, rows, what stands in the answer
    ("altered-reprints", 1, "Hoe snel"),
    ("certainty-shifts", 1, "Het duin groeit."),
    ("claims-of", 4, "Vooronderstelling"),
    ("claims-on-topic", 2, "Het duin groeit niet."),
    ("commitments-not-in-register", 2, "het kustplan ter inzage leggen"),
    ("commitments-of-office", 3, "desgewenst"),
    ("commitments-to", 2, "2025-04-30"),
    ("confidential-answers", 1, "Desgewenst leg ik het ter inzage."),
    ("follow-commitment", 2, "Tweede Kamer"),
    ("letters", 3, "commissie voor Duinen"),
    ("most-cited-papers", 1, "99123, B"),
    ("non-replies", 1, "fractie van Riet"),
    ("observations", 1, "Drie dagen na de termijn."),
    ("open-commitments", 2, "Wacht op voorwaarde"),
    ("opposite-claims", 2, "Naar verwachting groeit het duin."),
    ("organisations-mentioned", 1, "Duindata B.V."),
    ("overdue-commitments", 1, "Voor 1 mei stuur ik u de meting."),
    ("provenance-of-claims", 4, "sha256:1"),
    ("quantities-on-topic", 1, "3000000"),
    ("questions-without-answer", 1, "Wie betaalt het zand?"),
    ("reference-chain-ends", 1, "Geweigerd wegens vertrouwelijkheid"),
    ("refused-questions", 1, "Over het kustplan doe ik geen mededelingen."),
    ("rejected-presuppositions", 1, "U schrijft dat het duin groeit."),
    ("said-by", 7, "Weigering"),
    ("said-for-another", 1, "fractie van Riet"),
    ("tensions", 1, "Tegengestelde polariteit"),
    ("threads", 2, "Gewijzigd"),
    ("unresolved-citations", 1, "geen dossiernummer"),
    ("who-answered", 1, "A. Veenkamp"),
]


@pytest.mark.parametrize(("name", "rows", "words"), ANSWERS)
def test_answers(dossier: Store, name: str, rows: int, words: str) -> None:
    table = queries.run(dossier, name, GIVEN.get(name))
    assert len(table) == rows
    assert words in table.to_csv()
    parsed = list(csv.reader(io.StringIO(table.to_csv())))
    assert len(parsed) == rows + 1
    assert len(json.loads(table.to_json())["results"]["bindings"]) == rows
    assert list(table.to_dataframe().columns) == list(table.columns)


def test_every_query_has_an_answer_above() -> None:
    assert {name for name, _, _ in ANSWERS} | {"commitment-graph"} == {i.name for i in SHIPPED}


def test_each_competency_question_has_its_query() -> None:
    tags = {tag for info in queries.catalogue() for tag in info.tags}
    assert {f"cq{n:02}" for n in range(1, 21)} <= tags


@pytest.mark.parametrize("info", queries.catalogue(), ids=lambda info: info.name)
def test_heads_and_texts(info: queries.QueryInfo) -> None:
    assert info.summary_nl
    assert info.summary_en
    assert all(p.description_nl and p.description_en and p.example for p in info.parameters)
    text = queries.bind(info.name, {p.name: p.example for p in info.parameters})
    parseQuery(text)
    assert set(re.findall(r"\$(\w+)", info.text)) == {p.name for p in info.parameters}


def test_heads_are_yaml() -> None:
    srsly = pytest.importorskip("srsly")
    from kamerdraad.queries.head import read_head

    for info in queries.catalogue():
        head = "\n".join(x[2:] for x in info.text.splitlines() if x.startswith("#+"))
        assert read_head(info.text, info.name).keys() == srsly.yaml_loads(head).keys()


def test_types_in_a_dataframe(dossier: Store) -> None:
    frame = queries.run(dossier, "quantities-on-topic").to_dataframe()
    assert str(frame.dtypes["date"]).startswith("datetime64")
    assert frame["low"][0] == 3_000_000.0
    assert str(queries.run(dossier, "letters").to_dataframe().dtypes["questions"]) == "Int64"


def test_a_construct_gives_turtle_and_nothing_else_does(dossier: Store) -> None:
    assert "kd:Commitment" in queries.run(dossier, "commitment-graph").to_turtle()
    with pytest.raises(QueryError, match="Turtle"):
        queries.run(dossier, "letters").to_turtle()


WRONG = [
    ("open-comitments", {}, "open-commitments"),
    ("cq03", {}, "overdue-commitments"),
    ("nonsense-nobody-knows", {}, "lists them all"),
    ("open-commitments", {"days": "2025-01-01"}, "'days'"),
    ("open-commitments", {"day": "vandaag"}, "type date, such as '2025-06-30'"),
    ("open-commitments", {"day": "2025-02-30"}, "day is '2025-02-30'"),
    ("open-commitments", {"day": 'x" } #'}, "type date"),
    ("most-cited-papers", {"limit": "-1"}, "type integer"),
    ("most-cited-papers", {"limit": "1 OFFSET 2"}, "type integer"),
    ("said-by", {}, "office is missing"),
    ("said-by", {"office": "a\x00"}, "office"),
    ("said-by", {"office": "\ud800"}, "office"),
    ("said-by", {"office": "a" * 5000}, "office"),
    ("said-by", {"office": object()}, "office"),
    ("letters", {"document": True}, "document"),
]


@pytest.mark.parametrize(("name", "parameters", "says"), WRONG)
def test_what_does_not_fit(
    dossier: Store, name: str, parameters: dict[str, object], says: str
) -> None:
    with pytest.raises(QueryError, match=re.escape(says)) as refusal:
        queries.run(dossier, name, parameters)
    assert "\n" not in str(refusal.value)


INJECTIONS = [
    '"', "'", '"""', "\\", '\\"', "\\u0022", "\\\\u0022", "}", "} UNION { ?s ?p ?o }", '" || true || "',
    '") } SELECT * { ?s ?p ?o } #', "$topic", "?office", "SERVICE <http://127.0.0.1:1/> { }", "regel\nregel",
    "<http://example.org/>", "#", "FROM", "'''",
]  # fmt: skip


@pytest.mark.parametrize("words", INJECTIONS)
def test_words_stay_words(dossier: Store, words: str) -> None:
    assert len(queries.run(dossier, "said-by", {"office": words + "zzz"})) == 0
    assert len(queries.run(dossier, "said-by", {"office": "minister", "topic": words + "zzz"})) == 0


def shape(sparql: str) -> object:
    """How a query is built, whatever its words are."""

    def kinds(node: object) -> object:
        if isinstance(node, str):
            return type(node).__name__
        if isinstance(node, dict):
            return [getattr(node, "name", ""), *((k, kinds(dict.get(node, k))) for k in node)]
        return [kinds(x) for x in node] if hasattr(node, "__iter__") else type(node).__name__

    return kinds(parseQuery(sparql))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=60) | st.text(alphabet="\"'\\u0225{}$?#<>\n", max_size=30))
def test_no_words_change_how_a_query_is_built(words: str) -> None:
    # rdflib, whose parser tells the shape, resolves \\u behind an escaped backslash, and does so twice.
    assume("\\u" not in words.lower())
    try:
        bound = queries.bind("follow-commitment", {"words": words})
    except QueryError:
        return
    assert shape(bound) == shape(queries.bind("follow-commitment", {"words": "kustplan"}))


def test_a_query_of_one_s_own(dossier: Store, tmp_path: Path) -> None:
    text = (
        '#+ parameters:\n#+   n:\n#+     type: integer\nSELECT ("$n" AS ?said) ($n AS ?bound) { }'
    )
    file = tmp_path / "eigen.rq"
    file.write_text(text)
    for own in (text, file, str(file)):
        assert list(queries.run(dossier, own, {"n": 7})) == [{"said": "$n", "bound": "7"}]
    assert queries.run(dossier, "ASK { }").boolean is True
    for bad in ("DROP ALL ;", "SELECT * { SERVICE <http://127.0.0.1:1/> { ?s ?p ?o } }"):
        with pytest.raises(QueryError):
            queries.run(dossier, bad)
    with pytest.raises(QueryError, match="cannot be read"):
        queries.run(dossier, tmp_path / "none.rq")
    file.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(QueryError, match="UTF-8"):
        queries.run(dossier, file)


def test_earlier_readings_need_an_archive(dossier: Store) -> None:
    with pytest.raises(StoreError, match="archive"):
        queries.run(dossier, "changed-between-readings")


def test_a_store_that_was_never_compared_says_so(dossier: Store, tmp_path: Path) -> None:
    compared = [info.name for info in SHIPPED if info.compared]
    assert {"threads", "tensions", "observations"} <= set(compared)
    with open_store(tmp_path / "store"):
        pass
    with open_store(tmp_path / "store", read_only=True) as empty:
        for name in compared:
            assert "kamerdraad check" in queries.run(empty, name).note
        assert queries.run(empty, "letters").note == ""
    assert queries.run(dossier, "threads").note == ""


def test_a_group_s_name_is_no_number_of_a_question(tmp_path: Path) -> None:
    name = f"{BASE}graph/doc/brief"
    turtle = f"""
        @prefix kd: <{BASE}def#> . @prefix voc: <{BASE}voc#> . @prefix oa: <http://www.w3.org/ns/oa#> .
        @prefix bibo: <http://purl.org/ontology/bibo/> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        <urn:q> a kd:Question ; kd:speaker <urn:riet> ; bibo:number "Riet" .
        <urn:riet> skos:prefLabel "Riet" .
        <urn:a> a kd:Answer ; kd:answers <urn:q> ; kd:answerKind voc:AnswerKind-Declined ;
          kd:inDocument <urn:brief> ; kd:anchor [ oa:hasSelector [ oa:exact "Dat zeg ik niet." ] ] .
    """
    told = [
        Quad(q.subject, q.predicate, q.object, NamedNode(name))
        for q in parse(turtle, format=RdfFormat.TURTLE)
    ]
    codes = list(vocabulary.quads(vocabulary.Vocabulary.SCHEMES))
    with open_store(tmp_path / "store") as store:
        store.replace(name, told)
        store.replace(vocabulary.Vocabulary.SCHEMES.graph, codes)
        (row,) = queries.run(store, "refused-questions")
    assert (row["asked_by"], row["question_number"]) == ("Riet", None)
