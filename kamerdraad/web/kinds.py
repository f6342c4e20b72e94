"""Which page tells of which kind of thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.requests import Request

from kamerdraad.web import pages
from kamerdraad.web.views.node import node

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition


def page_of(request: Request, edition: Edition, iri: str) -> str:
    """The page about `iri`."""
    return pages.rendered(request, "node.html", node=node(edition.store, iri), iri=iri)
