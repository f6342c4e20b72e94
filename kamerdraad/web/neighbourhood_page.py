"""`/neighbourhood`: what stands around a thing, as a drawing, as lists that say the same, and as JSON."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.web import pages
from kamerdraad.web.addresses import address, foreign
from kamerdraad.web.describing import known
from kamerdraad.web.language import language_of
from kamerdraad.web.replies import HttpError, reply
from kamerdraad.web.views.neighbourhood import (
    FARTHEST,
    MOST,
    USUAL,
    Neighbourhood,
    Node,
    neighbourhood,
)
from kamerdraad.web.wording import Words

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

SIZES: Final = (50, USUAL, 200, MOST)


def page(request: Request) -> Response:
    """The drawing and the lists."""
    edition: Edition = request.app.state.live.now()
    iri, steps, most = _asked(request, edition)
    return pages.cached(request, edition, lambda: _page(request, edition, iri, steps, most))


def data(request: Request) -> Response:
    """`/neighbourhood.json`: the same for programs, and for a drawing that grows."""
    edition: Edition = request.app.state.live.now()
    iri, steps, most = _asked(request, edition)
    found = neighbourhood(edition, iri, steps=steps, most=most)
    words = Words(language_of(request))
    body = {
        "centre": iri,
        "complete": found.complete,
        "nodes": [
            {
                "iri": node.iri,
                "kind": words.local(node.kind),
                "kindLabel": words.code(node.kind),
                "label": node.name,
                "address": address(node.iri),
            }
            for node in found.nodes
        ],
        "ties": [
            {
                "source": tie.source,
                "target": tie.target,
                "property": tie.property,
                "label": words.code(tie.property),
            }
            for tie in found.ties
        ],
    }
    text = json.dumps(body, ensure_ascii=False, indent=1).encode()
    return reply(request, text, "application/json")


def _asked(request: Request, edition: Edition) -> tuple[str, int, int]:
    """The thing in the middle, the steps from it, and how many things there may be.

    Raises:
        HttpError: the address names no thing, or one that is not here.
    """
    asked = request.query_params
    iri = foreign(asked.get("iri", ""))
    if iri is None:
        raise HttpError(
            400, "Geef het adres van een ding: ?iri=https://…", "Name a thing: ?iri=https://…"
        )
    if not known(edition.store, iri):
        raise HttpError(
            404,
            "Hierover staat niets in deze verzameling.",
            "There is nothing about this in the collection.",
        )
    return (
        iri,
        _number(asked.get("steps", ""), 1, FARTHEST),
        _number(asked.get("most", ""), USUAL, MOST),
    )


def _number(text: str, usual: int, most: int) -> int:
    """A number from 1 to `most`; the usual one where the address gives none."""
    if text.isascii() and text.isdigit() and len(text) < 5:
        return min(most, max(1, int(text)))
    return usual


def _page(request: Request, edition: Edition, iri: str, steps: int, most: int) -> str:
    found = neighbourhood(edition, iri, steps=steps, most=most)
    return pages.rendered(
        request,
        "neighbourhood.html",
        found=found,
        kinds=_by_kind(found),
        places={node.iri: place for place, node in enumerate(found.nodes)},
        steps=steps,
        most=most,
        sizes=SIZES,
        farthest=FARTHEST,
    )


def _by_kind(found: Neighbourhood) -> dict[str, list[Node]]:
    """The things other than the one in the middle, by their kind, the most frequent first."""
    kinds: dict[str, list[Node]] = {}
    for node in found.nodes[1:]:
        kinds.setdefault(node.kind, []).append(node)
    return dict(sorted(kinds.items(), key=lambda pair: (-len(pair[1]), pair[0])))
