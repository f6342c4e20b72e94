"""The pages of actors, dossiers, subjects, and of papers that are only cited."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from starlette.requests import Request

from kamerdraad.settings import BASE
from kamerdraad.web import pages
from kamerdraad.web.bond_pages import shared
from kamerdraad.web.letter_pages import title_of
from kamerdraad.web.paging import Pages
from kamerdraad.web.views import papers
from kamerdraad.web.views.actors import actor
from kamerdraad.web.views.catalogue import catalogue

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition


def actor_page(request: Request, edition: Edition, iri: str) -> str | None:
    """An office, person or body."""
    found = actor(edition, iri)
    if found is None:
        return None
    known = catalogue(edition)
    kinds: Counter[str] = Counter()
    for counter in (*found.asked.values(), *found.asks.values()):
        kinds.update({kind: number for kind, number in counter.items() if kind})
    return pages.rendered(
        request,
        "actor.html",
        subject=iri,
        a=found,
        known=known,
        today=edition.today(),
        kinds=[kind for kind, _ in kinds.most_common()],
        titled={paper.iri: title_of(known, paper) for paper in found.letters},
        **shared(known),
    )


def dossier_page(request: Request, edition: Edition, iri: str) -> str | None:
    """A dossier's papers, in order of date."""
    known = catalogue(edition)
    found = papers.in_dossier(edition, iri)
    return pages.rendered(
        request,
        "dossier.html",
        subject=iri,
        iri=iri,
        number=iri.rpartition("/")[2],
        papers=found,
        counts=papers.counts(edition),
        titled={paper.iri: title_of(known, paper) for paper in found},
        known=known,
    )


def cited_page(request: Request, edition: Edition, iri: str) -> str | None:
    """A paper whose text is not here: who cites it, in which words."""
    known = catalogue(edition)
    found = known.papers.get(iri)
    if found is None:
        return None
    return pages.rendered(
        request,
        "cited.html",
        subject=iri,
        paper=found,
        title=title_of(known, found),
        pages=Pages.of(request, papers.citing(edition, iri)),
        known=known,
        **shared(known),
    )


def subject_page(request: Request, edition: Edition, iri: str) -> str | None:
    """What was said on a subject; None for a code of the code lists."""
    if iri.startswith(f"{BASE}voc#"):
        return None
    said = papers.about(edition, iri)
    known = catalogue(edition)
    return pages.rendered(
        request,
        "subject.html",
        subject=iri,
        iri=iri,
        pages=Pages.of(request, said),
        total=len(said),
        speakers=Counter(q.speaker for q in said if q.speaker).most_common(12),
        known=known,
        **shared(known),
    )
