"""The names for Python are those of the Turtle files, under the base that is set."""

import importlib.util
import inspect
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from kamerdraad.errors import KamerdraadError
from kamerdraad.ontology import terms
from kamerdraad.ontology.vocabulary import Vocabulary, quads, rebased, triples, turtle
from kamerdraad.settings import BASE, DEFAULT_BASE, checked_base

ROOT = Path(__file__).parents[2]


def generator() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_terms", ROOT / "tools" / "make_terms.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_terms_are_fresh() -> None:
    written = (ROOT / "kamerdraad" / "ontology" / "terms.py").read_text(encoding="utf-8")
    assert written == generator().terms_module(), "run python tools/make_terms.py"


def test_terms_are_iris_under_the_base() -> None:
    assert terms.KD.Claim == BASE + "def#Claim"
    assert terms.VOC.Act_Promise == BASE + "voc#Act-Promise"
    assert terms.PROV.value == "http://www.w3.org/ns/prov#value"


def test_every_foreign_term_of_the_shapes_is_declared() -> None:
    named = {
        value
        for _, group in inspect.getmembers(terms, inspect.isclass)
        for name, value in vars(group).items()
        if not name.startswith("_")
    }
    used = {
        str(getattr(triple.object, "value", ""))
        for triple in triples(Vocabulary.SHAPES)
        if triple.predicate.value.endswith(("#path", "#targetClass", "#class", "#inversePath"))
    }
    assert {iri for iri in used if iri.startswith("http")} <= named


def test_vocabularies_come_each_in_a_graph_of_its_own() -> None:
    graphs = {str(quad.graph_name.value) for quad in quads()}  # type: ignore[union-attr]
    expected = ["def", "voc", "alignments", "catalog"]
    assert graphs == {f"{BASE}graph/{name}" for name in expected}
    assert {q.graph_name.value for q in quads(Vocabulary.SHAPES)} == {  # type: ignore[union-attr]
        f"{BASE}graph/shape"
    }


@pytest.mark.parametrize(
    "base",
    ["https://example.org/", "http://localhost:8000/kd/", "https://data.example.nl/a/b/"],
)
def test_a_base_is_an_address_that_ends_in_a_slash(base: str) -> None:
    assert checked_base(base) == base


@pytest.mark.parametrize(
    "base",
    [
        "https://example.org",  # no slash at the end
        "example.org/",  # no scheme
        "ftp://example.org/",  # not http
        "https:///x/",  # no host
        "https://example.org/?x=/",  # a query
        "https://example.org/#/",  # a fragment
        "https://example.org/a b/",  # a space
        'https://example.org/">.<x/',  # what would end an IRI in Turtle or SPARQL
        "https://example.org/{x}/",
        "https://example.org/x\n/",
    ],
)
def test_what_cannot_be_a_base_is_refused_in_one_line(base: str) -> None:
    with pytest.raises(KamerdraadError, match="KAMERDRAAD_BASE"):
        checked_base(base)


def test_another_base_reaches_terms_files_and_shapes() -> None:
    code = """
from kamerdraad.ontology.vocabulary import Vocabulary, turtle, triples
from kamerdraad.ontology.terms import KD
from kamerdraad.shapes.validation import validate
print(KD.Claim)
print(sum("w3id.org/kamerdraad" in turtle(v) for v in Vocabulary))
print(sum(t.subject.value.startswith("https://example.org/kd/") for t in triples(Vocabulary.SCHEMES)) > 100)
graph = f'<urn:x> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <{KD.Dossier}> .'
print(validate(graph, "fast").results[0].shape)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"KAMERDRAAD_BASE": "https://example.org/kd/"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [
        "https://example.org/kd/def#Claim",
        "0",
        "True",
        "https://example.org/kd/shape#Dossier-number",
    ]


def test_with_the_default_base_nothing_is_rewritten() -> None:
    if BASE == DEFAULT_BASE:
        assert rebased(turtle(Vocabulary.SHAPES)) == turtle(Vocabulary.SHAPES)
