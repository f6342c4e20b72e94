"""Which page tells of which kind of thing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeAlias

from starlette.requests import Request

from kamerdraad.ontology.terms import KD, SKOS
from kamerdraad.store.model import selected
from kamerdraad.web import bond_pages, finding_pages, letter_pages, pages, thing_pages
from kamerdraad.web.describing import value_of
from kamerdraad.web.views.node import node

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

Page: TypeAlias = "Callable[[Request, Edition, str], str | None]"

_PAGES: Final[tuple[tuple[frozenset[str], Page], ...]] = (
    (frozenset({KD.Document}), letter_pages.letter_page),
    (frozenset({KD.Document}), thing_pages.cited_page),
    (frozenset({KD.Dossier}), thing_pages.dossier_page),
    (frozenset({KD.Office, KD.Person, KD.Body, KD.Actor}), thing_pages.actor_page),
    (frozenset({SKOS.Concept}), thing_pages.subject_page),
    (
        frozenset({KD.Claim, KD.DiscourseUnit, KD.Citation, KD.Question, KD.Answer}),
        letter_pages.statement_page,
    ),
    (frozenset({KD.Commitment}), bond_pages.bond_page),
    (frozenset({KD.CommitmentThread}), bond_pages.thread_page),
    (frozenset({KD.Tension, KD.Observation}), finding_pages.finding_page),
)
"""The first that knows a thing of these classes tells of it."""


def page_of(request: Request, edition: Edition, iri: str) -> str:
    """The page about `iri`."""
    rows = selected(edition.store.query(f"SELECT DISTINCT ?class WHERE {{ <{iri}> a ?class }}"))
    classes = {value_of(row[0]) for row in rows}
    for kinds, page in _PAGES:
        if classes & kinds and (made := page(request, edition, iri)) is not None:
            return made
    return pages.rendered(request, "node.html", subject=iri, node=node(edition.store, iri), iri=iri)
