"""How commitments stand by what the store holds: each judgement with its day and whose it is."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.derived import DERIVED
from kamerdraad.consistency.threads.model import Standing
from kamerdraad.consistency.utterances import day_of, rows
from kamerdraad.ontology.terms import DCTERMS, FOAF, KD, PROV, RDFS, SKOS

if TYPE_CHECKING:
    from kamerdraad.store import Store

_ASSESSMENTS: Final = f"""SELECT ?assessment ?commitment ?status ?date ?name ?evidence WHERE {{
  GRAPH ?graph {{
    ?assessment <{KD.assesses}> ?commitment ; <{KD.status}> ?status ; <{PROV.wasAttributedTo}> ?source .
    OPTIONAL {{ ?assessment <{DCTERMS.date}> ?date }}
    OPTIONAL {{ ?assessment <{KD.evidence}> ?evidence }}
    OPTIONAL {{ ?source <{SKOS.prefLabel}>|<{FOAF.name}>|<{RDFS.label}> ?name }}
  }}
  FILTER(!STRSTARTS(STR(?graph), "{DERIVED}"))
}} ORDER BY ?assessment ?evidence ?name"""


def standings(store: Store) -> dict[str, tuple[Standing, ...]]:
    """The judgements on each commitment, the earliest first; those of derived graphs are made anew."""
    found: dict[str, tuple[str, str, str, str]] = {}
    evidence: dict[str, dict[str, None]] = defaultdict(dict)
    for assessment, commitment, status, day, name, rests in rows(store, _ASSESSMENTS):
        found.setdefault(assessment, (commitment, status.partition("-")[2], day, name))
        if rests:
            evidence[assessment][rests] = None
    by_commitment: dict[str, list[Standing]] = defaultdict(list)
    for assessment, (commitment, status, day, name) in found.items():
        by_commitment[commitment].append(
            Standing(commitment, status, day_of(day), name, tuple(evidence[assessment]))
        )
    return {
        commitment: tuple(sorted(each, key=lambda s: (str(s.date or ""), s.source, s.status)))
        for commitment, each in by_commitment.items()
    }
