"""What `validate` takes, what it supplies itself, and what it costs."""

import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import Quad, RdfFormat, parse
from rdflib import Graph

from kamerdraad.errors import KamerdraadError
from kamerdraad.ontology.vocabulary import Vocabulary, turtle
from kamerdraad.shapes.report import Severity
from kamerdraad.shapes.validation import Data, Engine, as_ntriples, validate, vocabulary_context

VALID = Path(__file__).parent / "valid"
PREFIXES = """
@prefix kd: <https://w3id.org/kamerdraad/def#> .
@prefix voc: <https://w3id.org/kamerdraad/voc#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix : <https://w3id.org/kamerdraad/id/test/> .
"""
OUTSIDE = PREFIXES + ":dossier a kd:Document ; dcterms:title 'x' ; dcterms:isPartOf :verslag ."
REPORT = PREFIXES + ":verslag a kd:Document ; dcterms:title 'y' ."


def quads(text: str) -> list[Quad]:
    return list(parse(text, format=RdfFormat.TURTLE))


def test_takes_quads_triples_ntriples_and_an_rdflib_graph() -> None:
    text = (VALID / "Commitment.ttl").read_text(encoding="utf-8")
    as_quads = quads(text)
    forms: list[Data] = [
        as_quads,
        (q.triple for q in as_quads),
        as_ntriples(as_quads),
        as_ntriples(as_quads).encode(),
        as_ntriples(as_quads).rstrip("\n"),
        Graph().parse(data=text, format="turtle"),
    ]
    for form in forms:
        assert validate(form, "fast").results == ()


@pytest.mark.parametrize("engine", ["pyshacl", "fast"])
def test_context_tells_of_nodes_outside_the_graph(engine: Engine) -> None:
    assert [r.name for r in validate(quads(OUTSIDE), engine).results] == ["Document-whole"]
    assert validate(quads(OUTSIDE), engine, context=quads(REPORT)).results == ()


@pytest.mark.parametrize("engine", ["pyshacl", "fast"])
def test_an_empty_graph_conforms(engine: Engine) -> None:
    report = validate(b"", engine)
    assert report.conforms
    assert report.engine == engine


def test_violations_come_first_and_are_counted() -> None:
    text = OUTSIDE + ":naamloos a kd:Document ."
    report = validate(quads(text), "fast")
    assert [r.severity for r in report.results] == [Severity.VIOLATION, Severity.WARNING]
    assert report.counts()[Severity.WARNING] == 1
    assert len(report.violations) == 1


@pytest.mark.parametrize("engine", ["pyshacl", "fast"])
def test_text_that_is_not_ntriples_gives_one_clear_line(engine: Engine) -> None:
    with pytest.raises(KamerdraadError, match="cannot read this graph"):
        validate(b"<http://a> <http://b> geen tripel", engine)


ILL_FORMED = """
<urn:zin> <https://w3id.org/kamerdraad/def#confidence> "%s"^^<http://www.w3.org/2001/XMLSchema#%s> .
"""


@pytest.mark.parametrize("engine", ["pyshacl", "fast"])
def test_a_value_that_is_not_of_its_datatype_violates(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    report = validate(ILL_FORMED % ("negen", "decimal"), engine)
    assert {r.name for r in report.violations} == {"Scored-confidence"}
    assert caplog.text == ""


def test_what_pyshacl_cannot_compare_gives_one_clear_line() -> None:
    with pytest.raises(KamerdraadError, match="pySHACL stops at this graph"):
        validate(ILL_FORMED % ("NaN", "double"))
    assert not validate(ILL_FORMED % ("NaN", "double"), "fast").conforms


def test_an_unknown_engine_is_refused() -> None:
    with pytest.raises(KamerdraadError, match="take pyshacl or fast"):
        validate(b"", "jena")  # type: ignore[arg-type]


def test_the_code_lists_are_supplied_but_not_themselves_checked() -> None:
    context = vocabulary_context()
    assert "voc#Act-Promise> <http://www.w3.org/2004/02/skos/core#inScheme>" in context
    assert "22-rdf-syntax-ns#type" not in context


def test_the_shapes_are_shacl(shacl_shacl: Graph) -> None:
    from pyshacl import validate as pyshacl_validate

    shapes = Graph().parse(data=turtle(Vocabulary.SHAPES), format="turtle")
    conforms, _, text = pyshacl_validate(shapes, shacl_graph=shacl_shacl)
    assert conforms, text


@pytest.fixture
def shacl_shacl() -> Graph:
    """The shapes of shapes, as pySHACL ships them."""
    import pyshacl

    path = Path(pyshacl.__file__).parent / "assets" / "shacl-shacl.ttl"
    if not path.is_file():
        pytest.skip("this version of pySHACL does not ship the shapes of shapes as a file")
    return Graph().parse(path)


def test_importing_the_gate_loads_no_engine() -> None:
    code = (
        "import sys, kamerdraad.shapes.validation;"
        "print(sorted({'rdflib', 'pyshacl', 'shacl'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
