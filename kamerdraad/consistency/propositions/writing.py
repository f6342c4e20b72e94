"""Shared propositions as a derived graph: queries on what claims express then see through their words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.derived import graph_of, letters_in, started, state_of
from kamerdraad.consistency.propositions.clusters import Cluster, clusters
from kamerdraad.consistency.snapshot import snapshot
from kamerdraad.graph.iris import thing
from kamerdraad.ontology.terms import KD, RDFS

if TYPE_CHECKING:
    from kamerdraad.consistency.models import Encoder
    from kamerdraad.store import Store

GRAPH: Final = graph_of("propositions")


def proposition_iri(cluster: Cluster) -> str:
    """A shared proposition by the form of its first claim."""
    return thing("proposition", cluster.key)


def shared(store: Store, encoder: Encoder | None = None) -> list[Cluster]:
    """The propositions of a store that claims in different words express."""
    claims = [unit for unit in snapshot(store).units if unit.act == "Claim" and unit.proposition]
    return [
        cluster
        for cluster in clusters(claims, encoder)
        if len({claim.proposition for claim in cluster.members}) > 1
    ]


def write_propositions(store: Store, found: Sequence[Cluster]) -> None:
    """Puts these in place of the propositions that were shared before; none leaves no graph."""
    if not found:
        store.drop(GRAPH)
        return
    writer = started(GRAPH, state_of(store), letters_in(store))
    for cluster in found:
        iri = proposition_iri(cluster)
        writer.declare(iri, KD.Proposition)
        writer.text(iri, RDFS.label, cluster.form.label, "nl")
        for claim in cluster.members:
            writer.link(claim.node, KD.expresses, iri)
    store.replace(GRAPH, writer.quads)
