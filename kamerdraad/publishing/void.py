"""How much of what a publication holds, in VoID: whole, by part, by graph, class and property."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import DCTERMS, RDF
from kamerdraad.publishing.dcat import DATASET
from kamerdraad.publishing.places import absolute, hashed
from kamerdraad.publishing.triples import DCT, FOAF, VOID, A, Description
from kamerdraad.settings import BASE, PUSHED
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.publishing.about import About
    from kamerdraad.publishing.dumps import Graph
    from kamerdraad.web.live import Edition

LINKED: Final = {
    "tooi": "https://identifier.overheid.nl/tooi/",
    "wetten": "https://wetten.overheid.nl/",
    "eli": "http://data.europa.eu/eli/",
}
"""What others have named and letters point at."""
EXAMPLES: Final = 3
_SAID: Final = f"GRAPH ?g {{ ?s ?p ?o }} FILTER(?g != <{PUSHED}>)"
"""All that is said, without what a server keeps of pushes."""


def described(
    edition: Edition, about: About, graphs: list[Graph], letters: list[str]
) -> list[Quad]:
    """The description of the data set."""
    said = Description(f"{BASE}graph/void")
    said.say(f"{BASE}void", A, f"{VOID}DatasetDescription")
    said.say(f"{BASE}void", f"{FOAF}primaryTopic", DATASET)
    said.say(DATASET, A, f"{VOID}Dataset")
    for language in ("nl", "en"):
        said.tell(DATASET, f"{DCT}title", about.title(language), language)
    said.say(DATASET, f"{DCT}license", about.licence.iri)
    said.tell(DATASET, f"{DCT}modified", about.day)
    said.tell(DATASET, f"{VOID}uriSpace", f"{BASE}id/")
    said.say(DATASET, f"{VOID}vocabulary", f"{BASE}def", f"{BASE}voc")
    said.say(DATASET, f"{VOID}exampleResource", *letters[:EXAMPLES])
    said.say(DATASET, f"{VOID}rootResource", *letters[:1])
    for dump in about.dumps:
        if dump.part == "all":
            said.say(DATASET, f"{VOID}dataDump", absolute(about.site, dump.file))
            said.say(DATASET, f"{VOID}feature", _FEATURES[dump.ending])
    _counts(said, edition)
    _partitions(said, edition)
    for name, space in LINKED.items():
        _linkset(said, edition, name, space)
    for graph in graphs:
        subset = f"{DATASET}/graph/{hashed(graph.iri)}"
        said.say(DATASET, f"{VOID}subset", subset)
        said.say(subset, A, f"{VOID}Dataset")
        said.tell(subset, f"{VOID}triples", graph.quads)
        said.say(subset, DCTERMS.source, graph.iri)
    return said.quads


_FEATURES: Final = {
    "nq": "http://www.w3.org/ns/formats/N-Quads",
    "trig": "http://www.w3.org/ns/formats/TriG",
}


def _counts(said: Description, edition: Edition) -> None:
    for name, sparql in (
        (
            "triples",
            f"SELECT (COUNT(*) AS ?n) WHERE {{ SELECT DISTINCT ?s ?p ?o WHERE {{ {_SAID} }} }}",
        ),
        ("distinctSubjects", f"SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE {{ {_SAID} }}"),
        ("distinctObjects", f"SELECT (COUNT(DISTINCT ?o) AS ?n) WHERE {{ {_SAID} }}"),
        ("properties", f"SELECT (COUNT(DISTINCT ?p) AS ?n) WHERE {{ {_SAID} }}"),
        ("classes", f"SELECT (COUNT(DISTINCT ?c) AS ?n) WHERE {{ ?s <{RDF.type}> ?c }}"),
        (
            "entities",
            f'SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE {{ ?s ?p ?o FILTER(STRSTARTS(STR(?s), "{BASE}id/")) }}',
        ),
    ):
        rows = selected(edition.store.query(sparql))
        said.tell(DATASET, f"{VOID}{name}", int(value_of(rows.rows[0][0])))


def _partitions(said: Description, edition: Edition) -> None:
    for sort, name, number, pattern in (
        ("class", "class", "entities", f"?s <{RDF.type}> ?x"),
        ("property", "property", "triples", _SAID.replace("?p", "?x")),
    ):
        rows = selected(
            edition.store.query(
                f"""SELECT ?x (COUNT(*) AS ?n) WHERE {{ SELECT DISTINCT ?s ?x ?o WHERE {{ {pattern} FILTER(isIRI(?x)) }} }}
                GROUP BY ?x"""
            )
        )
        counts = Counter({value_of(x): int(value_of(n)) for x, n in rows})
        for iri, count in sorted(counts.items()):
            part = f"{DATASET}/{sort}/{hashed(iri)}"
            said.say(DATASET, f"{VOID}{sort}Partition", part)
            said.say(part, f"{VOID}{name}", iri)
            said.tell(part, f"{VOID}{number}", count)


def _linkset(said: Description, edition: Edition, name: str, space: str) -> None:
    rows = selected(
        edition.store.query(
            f"""SELECT ?p (COUNT(*) AS ?n) WHERE {{ SELECT DISTINCT ?s ?p ?o WHERE {{
              ?s ?p ?o FILTER(isIRI(?o) && STRSTARTS(STR(?o), "{space}") && STRSTARTS(STR(?s), "{BASE}id/"))
            }} }} GROUP BY ?p"""
        )
    )
    for predicate, number in rows:
        links = f"{DATASET}/links/{name}-{hashed(value_of(predicate))[:8]}"
        said.say(DATASET, f"{VOID}subset", links)
        said.say(links, A, f"{VOID}Linkset")
        said.say(links, f"{VOID}subjectsTarget", DATASET)
        said.say(links, f"{VOID}objectsTarget", space)
        said.say(links, f"{VOID}linkPredicate", value_of(predicate))
        said.tell(links, f"{VOID}triples", int(value_of(number)))
