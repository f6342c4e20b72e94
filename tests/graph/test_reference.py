"""The graphs that lie beside the letters: vocabulary and registers."""

from collections import Counter

from pyoxigraph import NamedNode

from kamerdraad import graph
from kamerdraad.ontology.terms import KD, ORG, SKOS
from kamerdraad.settings import BASE, STATE
from kamerdraad.shapes.validation import validate


def test_each_graph_states_the_version_it_is_listed_with() -> None:
    names = []
    for name, version, make in graph.reference_graphs():
        quads = make()
        names.append(name.removeprefix(BASE))
        assert {quad.graph_name.value for quad in quads} == {name}
        states = [
            quad.object.value
            for quad in quads
            if quad.subject == NamedNode(name) and quad.predicate.value == STATE
        ]
        assert states == [version]
    assert names == [
        "graph/def",
        "graph/voc",
        "graph/alignments",
        "graph/catalog",
        "graph/ref/bodies",
        "graph/ref/topics",
    ]


def test_bodies_have_one_name_one_kind_and_conform() -> None:
    _, _, make = list(graph.reference_graphs())[-2]
    quads = make()
    assert len(set(quads)) == len(quads)
    bodies = {q.subject for q in quads if q.object == NamedNode(KD.Body)}
    assert len(bodies) > 400
    for predicate in (SKOS.prefLabel, ORG.classification):
        counted = Counter(q.subject for q in quads if q.predicate.value == predicate)
        assert counted == Counter(bodies)
    assert validate(quads, "fast").conforms


def test_a_body_that_changed_its_name_keeps_the_old_one_as_another_label() -> None:
    _, _, make = list(graph.reference_graphs())[-2]
    labels: dict[tuple[str, str], set[str]] = {}
    for q in make():
        key = (q.subject.value.rpartition("/")[2], q.predicate.value.rpartition("#")[2])
        labels.setdefault(key, set()).add(q.object.value)
    assert labels["mnre1045", "prefLabel"] == {"Ministerie van Economische Zaken"}
    assert "Ministerie van Economische Zaken en Klimaat" in labels["mnre1045", "altLabel"]


def test_subjects_stand_below_one_another_in_one_scheme() -> None:
    _, _, make = list(graph.reference_graphs())[-1]
    quads = make()
    concepts = {q.subject for q in quads if q.object == NamedNode(SKOS.Concept)}
    above = {q.subject: q.object for q in quads if q.predicate.value == SKOS.broader}
    tops = concepts - set(above)
    assert len(concepts) > 80
    assert 10 < len(tops) < 25
    assert set(above.values()) <= concepts
    for predicate in (SKOS.prefLabel, SKOS.inScheme):
        counted = Counter(q.subject for q in quads if q.predicate.value == predicate)
        assert {concept: counted[concept] for concept in concepts} == dict.fromkeys(concepts, 1)
    assert validate(quads, "fast").conforms
