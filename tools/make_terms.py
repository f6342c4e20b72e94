"""Writes kamerdraad/ontology/terms.py, the names that Python code uses for the terms of the graph.

Run it after a change of the Turtle files: `python tools/make_terms.py`. A test compares.
"""

import keyword
from pathlib import Path

from rdflib import OWL, RDF, RDFS, SKOS, Graph, URIRef

ONTOLOGY = Path(__file__).resolve().parents[1] / "kamerdraad" / "ontology"
BASE = "https://w3id.org/kamerdraad/"
DEF, VOC = BASE + "def#", BASE + "voc#"
SECTIONS = {
    "KD": (DEF, "Classes and properties of the ontology."),
    "VOC": (VOC, "Code lists and their concepts."),
}
# Standard words that the ontology need not declare, as every OWL tool knows them.
BUILT_IN = {
    "RDF": (str(RDF), ["type"]),
    "RDFS": (str(RDFS), ["label", "comment", "seeAlso"]),
}
TERM_KINDS = (
    OWL.Class,
    OWL.ObjectProperty,
    OWL.DatatypeProperty,
    OWL.AnnotationProperty,
    OWL.NamedIndividual,
)
HEAD = '''"""Names of all terms of the graph, as IRIs under the base that is set.

Generated from the Turtle files beside it by tools/make_terms.py; not to be edited by hand.
"""

from typing import Final

from kamerdraad.settings import BASE

DEF: Final = BASE + "def#"
VOCABULARY: Final = BASE + "voc#"
'''


def split(iri: str) -> tuple[str, str]:
    """Namespace and local name."""
    cut = max(iri.rfind("#"), iri.rfind("/")) + 1
    return iri[:cut], iri[cut:]


def python_name(local: str) -> str:
    """`Act-Claim` as `Act_Claim`, and a keyword with an underscore behind it."""
    name = local.replace("-", "_")
    return name + "_" if keyword.iskeyword(name) else name


def english(graph: Graph, term: URIRef) -> str:
    """The English definition, for who reads terms.py."""
    return next((str(d) for d in graph.objects(term, SKOS.definition) if d.language == "en"), "")


def section(name: str, doc: str, rows: list[tuple[str, str, str]]) -> str:
    """A class that holds constants: rows of name, value as code, and what it means."""
    lines = [f"\n\nclass {name}:", f'    """{doc}"""', ""]
    for constant, value, meaning in rows:
        lines.append(f"    {constant}: Final[str] = {value}")
        if meaning:
            lines.append('    """' + meaning.replace('"', "'") + '"""')
    return "\n".join(lines)


def terms_module() -> str:
    """The text of terms.py."""
    ontology = Graph().parse(ONTOLOGY / "kamerdraad.ttl")
    schemes = Graph().parse(ONTOLOGY / "schemes.ttl")
    foreign: dict[str, list[str]] = {}
    own: list[URIRef] = []
    for term in {t for kind in TERM_KINDS for t in ontology.subjects(RDF.type, kind)}:
        if not isinstance(term, URIRef):
            continue
        namespace, local = split(str(term))
        if namespace == DEF:
            own.append(term)
        else:
            foreign.setdefault(namespace, []).append(local)
    concepts = [
        t
        for kind in (SKOS.ConceptScheme, SKOS.Concept)
        for t in schemes.subjects(RDF.type, kind)
        if isinstance(t, URIRef)
    ]

    def rows(
        terms: list[URIRef], graph: Graph, variable: str, namespace: str
    ) -> list[tuple[str, str, str]]:
        locals_ = sorted((str(t).removeprefix(namespace), t) for t in terms)
        return [
            (python_name(local), f'{variable} + "{local}"', english(graph, t))
            for local, t in locals_
        ]

    parts = [
        HEAD.rstrip("\n"),
        section("KD", SECTIONS["KD"][1], rows(own, ontology, "DEF", DEF)),
        section("VOC", SECTIONS["VOC"][1], rows(concepts, schemes, "VOCABULARY", VOC)),
    ]
    prefixes = {str(uri): prefix for prefix, uri in ontology.namespaces()}
    outside = {prefixes[n].upper(): (n, names) for n, names in foreign.items()} | BUILT_IN
    for name, (namespace, locals_) in sorted(outside.items()):
        parts.append(
            section(
                name,
                f"Terms of {namespace} that a graph holds.",
                [(python_name(x), f'"{namespace}{x}"', "") for x in sorted(locals_)],
            )
        )
    return "\n".join(part for part in parts) + "\n"


if __name__ == "__main__":
    (ONTOLOGY / "terms.py").write_text(terms_module(), encoding="utf-8")
