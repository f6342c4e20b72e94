"""The ontology and the code lists against the pitfalls that ontologies are known to have."""

import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from rdflib import DCTERMS, OWL, PROV, RDF, RDFS, SKOS, XSD, Graph, Literal, Node, URIRef
from rdflib.collection import Collection

from kamerdraad.extract.model import Act as ReadingAct
from kamerdraad.extract.model import AnswerKind, Certainty, Ground, Polarity, Status
from kamerdraad.ontology.terms import DEF, VOCABULARY
from kamerdraad.ontology.vocabulary import Vocabulary, turtle
from tests.shared import SHARED, needs_shared

VOC = VOCABULARY
BOTH = {"nl", "en"}


def parsed(vocabulary: Vocabulary) -> Graph:
    return Graph().parse(data=turtle(vocabulary), format="turtle")


ONTOLOGY, SCHEMES = parsed(Vocabulary.ONTOLOGY), parsed(Vocabulary.SCHEMES)


def own(kind: Node) -> set[URIRef]:
    found = ONTOLOGY.subjects(RDF.type, kind)
    return {t for t in found if isinstance(t, URIRef) and str(t).startswith(DEF)}


CLASSES = own(OWL.Class)
RELATIONS, VALUES = own(OWL.ObjectProperty), own(OWL.DatatypeProperty)
PROPERTIES = RELATIONS | VALUES
CONCEPTS = set(SCHEMES.subjects(RDF.type, SKOS.Concept))
LISTS = set(SCHEMES.subjects(RDF.type, SKOS.ConceptScheme))


def languages(graph: Graph, term: Node, predicate: URIRef) -> Counter[str | None]:
    return Counter(getattr(t, "language", None) for t in graph.objects(term, predicate))


def once_in_both(graph: Graph, term: Node, predicate: URIRef) -> bool:
    return languages(graph, term, predicate) == Counter(BOTH)


def local(term: Node) -> str:
    return str(term).rsplit("#", 1)[-1]


# --- the ontology ---


def test_there_is_something_to_check() -> None:
    assert len(CLASSES) == 30
    assert len(PROPERTIES) > 35


@pytest.mark.parametrize("predicate", [RDFS.label, SKOS.definition], ids=local)
def test_every_term_is_labelled_and_defined_once_in_dutch_and_english(predicate: URIRef) -> None:
    assert [t for t in CLASSES | PROPERTIES if not once_in_both(ONTOLOGY, t, predicate)] == []


def test_every_property_has_one_domain_and_one_range() -> None:
    for term in PROPERTIES:
        for predicate in (RDFS.domain, RDFS.range):
            assert len(list(ONTOLOGY.objects(term, predicate))) == 1, (term, predicate)


def test_every_class_is_used() -> None:
    def used(term: URIRef) -> bool:
        return (
            bool(set(ONTOLOGY.subject_predicates(term)))
            or (term, RDFS.subClassOf, None) in ONTOLOGY
        )

    assert [c for c in CLASSES if not used(c)] == []


def test_no_class_is_under_itself() -> None:
    for term in CLASSES:
        above = set(ONTOLOGY.transitive_objects(term, RDFS.subClassOf)) - {term}
        assert not any((up, RDFS.subClassOf, term) in ONTOLOGY for up in above), term


def test_every_class_is_apart_from_those_beside_it() -> None:
    groups = [
        set(Collection(ONTOLOGY, next(ONTOLOGY.objects(axiom, OWL.members))))
        for axiom in ONTOLOGY.subjects(RDF.type, OWL.AllDisjointClasses)
    ]
    assert len(groups) == 4
    assert set().union(*groups) >= CLASSES


def test_names_are_in_camel_case() -> None:
    assert [c for c in CLASSES if not re.fullmatch(r"[A-Z][A-Za-z]+", local(c))] == []
    assert [p for p in PROPERTIES if not re.fullmatch(r"[a-z][A-Za-z]+", local(p))] == []


@pytest.mark.parametrize("language", sorted(BOTH))
def test_no_two_classes_or_properties_share_a_label(language: str) -> None:
    for group in (CLASSES, PROPERTIES):
        labels = Counter(
            str(text).lower()
            for term in group
            for text in ONTOLOGY.objects(term, RDFS.label)
            if isinstance(text, Literal) and text.language == language
        )
        assert [label for label, count in labels.items() if count > 1] == []


def test_every_term_says_what_defines_it() -> None:
    ontology = next(ONTOLOGY.subjects(RDF.type, OWL.Ontology))
    for term in CLASSES | PROPERTIES:
        assert list(ONTOLOGY.objects(term, RDFS.isDefinedBy)) == [ontology]


def test_the_ontology_has_a_version_a_licence_and_a_description_in_both_languages() -> None:
    ontology = next(ONTOLOGY.subjects(RDF.type, OWL.Ontology))
    assert (ontology, OWL.versionIRI, None) in ONTOLOGY
    assert (ontology, DCTERMS.license, None) in ONTOLOGY
    assert once_in_both(ONTOLOGY, ontology, DCTERMS.title)
    assert once_in_both(ONTOLOGY, ontology, DCTERMS.description)


def test_relations_lead_to_things_and_values_to_datatypes() -> None:
    for term in VALUES:
        assert str(next(ONTOLOGY.objects(term, RDFS.range))).startswith(str(XSD)), term
    for term in RELATIONS:
        assert not str(next(ONTOLOGY.objects(term, RDFS.range))).startswith(str(XSD)), term


def test_alignments_speak_of_terms_that_exist() -> None:
    terms = {s for s in parsed(Vocabulary.ALIGNMENTS).subjects() if str(s).startswith(DEF)}
    assert terms
    assert terms <= CLASSES | PROPERTIES


def test_the_shapes_and_definitions_speak_of_terms_and_codes_that_exist() -> None:
    known = CLASSES | PROPERTIES | CONCEPTS | LISTS
    for vocabulary in (Vocabulary.SHAPES, Vocabulary.ONTOLOGY):
        # Queries and definitions name terms in running text, so the text is what is searched.
        text = turtle(vocabulary)
        for prefix, base in (("kd", DEF), ("voc", VOC)):
            names = set(re.findall(rf"\b{prefix}:([A-Za-z][A-Za-z-]*)", text))
            assert {n for n in names if URIRef(base + n) not in known} == set()


# --- the code lists ---


@pytest.mark.parametrize("predicate", [SKOS.prefLabel, SKOS.definition], ids=local)
def test_every_code_is_labelled_and_defined_once_in_dutch_and_english(predicate: URIRef) -> None:
    assert [c for c in CONCEPTS | LISTS if not once_in_both(SCHEMES, c, predicate)] == []


def test_every_code_is_in_one_list_and_named_for_it() -> None:
    for code in CONCEPTS:
        lists = list(SCHEMES.objects(code, SKOS.inScheme))
        assert len(lists) == 1
        assert lists[0] in LISTS
        assert re.fullmatch(rf"{local(lists[0])}-[A-Z][A-Za-z]+", local(code))


def test_every_code_is_at_the_top_of_its_list_or_under_one_other_of_it() -> None:
    for code in CONCEPTS:
        broader = list(SCHEMES.objects(code, SKOS.broader))
        top = list(SCHEMES.objects(code, SKOS.topConceptOf))
        assert len(broader) + len(top) == 1, code
        assert all(
            (b, SKOS.inScheme, SCHEMES.value(code, SKOS.inScheme)) in SCHEMES for b in broader
        )
        assert all((scheme, SKOS.hasTopConcept, code) in SCHEMES for scheme in top)
        assert (code, SKOS.broader, code) not in SCHEMES


@pytest.mark.parametrize("language", sorted(BOTH))
def test_no_two_codes_of_a_list_share_a_label(language: str) -> None:
    labels = Counter(
        (SCHEMES.value(code, SKOS.inScheme), str(text).lower())
        for code in CONCEPTS
        for text in SCHEMES.objects(code, SKOS.prefLabel)
        if isinstance(text, Literal) and text.language == language
    )
    assert [label for label, count in labels.items() if count > 1] == []


def test_every_list_is_the_range_of_a_property_that_names_it() -> None:
    definitions = " ".join(str(t) for t in ONTOLOGY.objects(None, SKOS.definition))
    in_other_vocabularies = {"ActorKind", "DocumentKind"}  # org:classification, dcterms:type
    named = {local(x) for x in LISTS if f"voc:{local(x)}" in definitions}
    assert named == {local(x) for x in LISTS} - in_other_vocabularies


# How each word of a reading is called in the graph; docs/ontology.md has the same table.
WORDS = {
    "Act": {word: word.capitalize() for word in ReadingAct},
    "CommitmentKind": {
        word: word.capitalize() for word in ("promise", "offer", "plan", "contingency", "assurance")
    },
    "Polarity": {Polarity.POSITIVE: "Affirmed", Polarity.NEGATIVE: "Denied"},
    "Modality": {
        Certainty.CERTAIN: "Factual",
        Certainty.PROBABLE: "Probable",
        Certainty.POSSIBLE: "Possible",
        Certainty.EXPECTED: "Expected",
        Certainty.ESTIMATED: "Estimated",
        Certainty.UNCERTAIN: "Uncertain",
        Certainty.HYPOTHETICAL: "Counterfactual",
    },
    "AnswerKind": {
        AnswerKind.ANSWERED: "FullReply",
        AnswerKind.PARTLY: "PartialReply",
        AnswerKind.REFERRED: "Deferral",
        AnswerKind.DECLINED: "Declined",
        AnswerKind.POSTPONED: "HoldingReply",
    },
    "Ground": {
        Ground.CONFIDENTIAL: "Confidential",
        Ground.NOT_COMPETENT: "NotCompetent",
        Ground.UNKNOWN: "Unknown",
        Ground.PREMATURE: "Premature",
        Ground.UNWILLING: "Unwilling",
    },
    "CommitmentStatus": {word: word.capitalize() for word in Status},
}


@pytest.mark.parametrize("scheme", WORDS)
def test_every_word_of_a_reading_has_a_code(scheme: str) -> None:
    for code in WORDS[scheme].values():
        assert URIRef(f"{VOC}{scheme}-{code}") in CONCEPTS
    whole = {
        "Polarity": Polarity,
        "Modality": Certainty,
        "AnswerKind": AnswerKind,
        "Ground": Ground,
    }
    assert set(WORDS[scheme]) == set(whole.get(scheme, WORDS[scheme]))


# --- OWL 2 DL ---


def outside_the_profile(ontology: Graph, folder: Path) -> list[str]:
    """What the OWL API, which owlready2 brings along in HermiT's archive, finds outside OWL 2 DL."""
    import owlready2

    from kamerdraad.consistency.java import find_java

    compiler = shutil.which("javac")
    if compiler is None:
        pytest.skip("no Java compiler on this machine (javac)")
    archive = Path(owlready2.__file__).parent / "hermit" / "HermiT.jar"
    source = Path(__file__).with_name("Profile.java")
    subprocess.run(
        [compiler, "-cp", archive, "-d", folder, source], check=True, capture_output=True
    )
    file = folder / "ontology.rdf"
    ontology.serialize(file, format="xml")
    java = Path(compiler).with_name("java")
    done = subprocess.run(
        [java if java.exists() else find_java(), "-cp", f"{archive}:{folder}", "Profile", file],
        capture_output=True,
        text=True,
        check=False,
    )
    first, *violations = done.stdout.splitlines()
    assert first.startswith("axioms "), done.stderr
    assert (done.returncode == 0) == (not violations)
    return violations


def test_the_ontology_is_in_owl_2_dl(tmp_path: Path) -> None:
    assert outside_the_profile(ONTOLOGY, tmp_path) == []


def test_the_profile_check_sees_what_is_outside_owl_2_dl(tmp_path: Path) -> None:
    changed = Graph()
    changed += ONTOLOGY
    changed.add((URIRef(DEF + "Claim"), RDFS.subClassOf, URIRef("https://example.org/undeclared")))
    assert outside_the_profile(changed, tmp_path) != []


# --- beside what others publish ---

REFERENCES = SHARED / "design" / "ontology-draft" / "ref"


@needs_shared
def test_the_catalogue_conforms_to_dcat_ap_nl() -> None:
    from pyshacl import validate

    shapes = Graph().parse(REFERENCES / "dcat-ap-nl-SHACL.ttl")
    catalogue = parsed(Vocabulary.CATALOG)
    conforms, _, text = validate(catalogue, shacl_graph=shapes, allow_warnings=True)
    assert conforms, text
    catalogue.remove((None, DCTERMS.license, None))
    assert not validate(catalogue, shacl_graph=shapes, allow_warnings=True)[0]


@needs_shared
def test_the_ontology_agrees_with_the_axioms_of_org_and_prov(tmp_path: Path) -> None:
    from kamerdraad.consistency.hermit import classify
    from kamerdraad.consistency.java import find_java

    kept = {RDFS.subClassOf, RDFS.domain, RDFS.range, RDFS.subPropertyOf}
    kept |= {OWL.disjointWith, OWL.equivalentClass}
    kinds = {OWL.Class, OWL.ObjectProperty}
    both = Graph()
    both += ONTOLOGY
    for name, namespace in (("org", "http://www.w3.org/ns/org#"), ("prov", str(PROV))):
        for subject, predicate, value in Graph().parse(REFERENCES / f"ns-{name}.ttl"):
            ours = isinstance(subject, URIRef) and subject.startswith(namespace)
            declares = predicate == RDF.type and value in kinds
            if ours and isinstance(value, URIRef) and (predicate in kept or declares):
                both.add((subject, predicate, value))
    file = tmp_path / "both.nt"
    both.serialize(file, format="nt", encoding="utf-8")
    answer = classify(file, find_java(), 1024)
    assert answer == {"consistent": True, "unsatisfiable": []}
