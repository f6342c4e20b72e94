"""The pages of commitments: the list with its filter, one with its thread, and a thread by itself."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from starlette.requests import Request

from kamerdraad.web import pages
from kamerdraad.web.addresses import address
from kamerdraad.web.letter_pages import anchor
from kamerdraad.web.paging import Pages
from kamerdraad.web.views.catalogue import Catalogue, catalogue
from kamerdraad.web.views.commitments import (
    STILL_OWED,
    Filter,
    commitment,
    commitments,
    filtered,
)
from kamerdraad.web.views.threads import thread

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

MARKS: Final = ("promise", "offer", "plan", "contingency", "assurance")
STATUS_SIGNS: Final = {
    "Open": "open",
    "Ongoing": "open",
    "PartlyFulfilled": "part",
    "Fulfilled": "done",
    "Conditional": "cond",
    "Overdue": "overdue",
    "Lapsed": "no",
    "Withdrawn": "no",
}


def list_page(request: Request, edition: Edition) -> str:
    """`/commitments`: those that fit the filter."""
    asked = request.query_params
    wanted = Filter(
        office=asked.get("office", ""),
        to=asked.get("to", ""),
        kind=asked.get("kind", ""),
        status=tuple(asked.getlist("status")),
        due=asked.get("due", ""),
        words=asked.get("q", "")[:200],
        dossier=asked.get("dossier", ""),
    )
    today = edition.today()
    found = filtered(edition, wanted, today)
    every = commitments(edition)
    known = catalogue(edition)
    return pages.rendered(
        request,
        "commitments.html",
        found=found,
        total=len(every),
        pages=Pages.of(request, found),
        wanted=wanted,
        known=known,
        offices=_named(known, (o for c in every for o in c.debtors)),
        creditors=_named(known, (o for c in every for o in c.creditors)),
        statuses=sorted({c.status for c in every if c.status}),
        kinds=[mark for mark in MARKS if any(c.mark == mark for c in every)],
        today=today,
        **shared(known),
    )


def bond_page(request: Request, edition: Edition, iri: str) -> str | None:
    """A commitment with its thread and with what is said of its state."""
    found = commitment(edition, iri)
    if found is None:
        return None
    known = catalogue(edition)
    return pages.rendered(
        request,
        "commitment.html",
        subject=iri,
        c=found,
        thread=thread(edition, found.thread) if found.thread else None,
        known=known,
        today=edition.today(),
        **shared(known),
    )


def thread_page(request: Request, edition: Edition, iri: str) -> str | None:
    """A thread with the commitments that it ties together."""
    found = thread(edition, iri)
    if found is None:
        return None
    known = catalogue(edition)
    bonds = [c for each in found.commitments if (c := commitment(edition, each))]
    return pages.rendered(
        request,
        "thread.html",
        subject=iri,
        thread=found,
        tied=bonds,
        known=known,
        today=edition.today(),
        **shared(known),
    )


def shared(known: Catalogue) -> dict[str, object]:
    """What the parts that tell of commitments need."""

    def place(document: str, unit: str = "") -> str:
        return address(known.whole(document)) + (f"#{anchor(unit)}" if unit else "")

    return {"place": place, "status_signs": STATUS_SIGNS, "owed": STILL_OWED}


def _named(known: Catalogue, iris: object) -> list[tuple[str, str, int]]:
    """IRI, name and count of each, the most frequent first."""
    counts = Counter(iris)  # type: ignore[call-overload]
    found = [(iri, known.name(iri), number) for iri, number in counts.items()]
    return sorted(found, key=lambda each: (-each[2], each[1]))
