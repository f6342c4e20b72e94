"""Short names for the namespaces that answers are full of."""

from typing import Final

from kamerdraad.settings import BASE

PREFIXES: Final[dict[str, str]] = {
    "kd": f"{BASE}def#",
    "voc": f"{BASE}voc#",
    "id": f"{BASE}id/",
    "graph": f"{BASE}graph/",
    "bibo": "http://purl.org/ontology/bibo/",
    "cito": "http://purl.org/spar/cito/",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "org": "http://www.w3.org/ns/org#",
    "owl": "http://www.w3.org/2002/07/owl#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "tooi": "https://identifier.overheid.nl/tooi/",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def shortened(iri: str) -> str:
    """`iri` with its namespace's short name, for reading only: what follows need not be a local name."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace) and len(iri) > len(namespace):
            return f"{prefix}:{iri.removeprefix(namespace)}"
    return iri
