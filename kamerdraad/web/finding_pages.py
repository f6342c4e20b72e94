"""The pages of tensions and observations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.requests import Request

from kamerdraad.web import pages
from kamerdraad.web.bond_pages import shared
from kamerdraad.web.paging import Pages
from kamerdraad.web.views.catalogue import catalogue
from kamerdraad.web.views.tensions import counted, finding, findings

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition


def list_page(request: Request, edition: Edition) -> str:
    """`/tensions`: those of one kind and one state of review; what was rejected comes last."""
    kind = request.query_params.get("kind", "")
    review = request.query_params.get("review", "")
    every = findings(edition)
    fits = [
        f
        for f in every
        if (not kind or f.kind.endswith(f"#{kind}"))
        and (not review or f.review.endswith(f"-{review}"))
    ]
    kinds, reviews = counted(every)
    known = catalogue(edition)
    return pages.rendered(
        request,
        "tensions.html",
        pages=Pages.of(request, sorted(fits, key=lambda f: f.rejected)),
        total=len(every),
        kind=kind,
        review=review,
        kinds=kinds.most_common(),
        reviews=reviews.most_common(),
        known=known,
        **shared(known),
    )


def finding_page(request: Request, edition: Edition, iri: str) -> str | None:
    """One of them."""
    found = finding(edition, iri)
    if found is None:
        return None
    known = catalogue(edition)
    return pages.rendered(
        request, "finding.html", subject=iri, f=found, known=known, **shared(known)
    )
