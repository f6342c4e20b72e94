"""The pages by which one enters: start, lists, search, and what all this is."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.ontology.terms import KD, PROV, RDFS
from kamerdraad.store.model import selected
from kamerdraad.web import pages
from kamerdraad.web.bond_pages import shared
from kamerdraad.web.describing import value_of
from kamerdraad.web.letter_pages import LEGEND, title_of
from kamerdraad.web.paging import Pages
from kamerdraad.web.views import papers
from kamerdraad.web.views.accuracy import accuracy
from kamerdraad.web.views.actors import actors
from kamerdraad.web.views.actors import prepare as prepare_actors
from kamerdraad.web.views.catalogue import catalogue
from kamerdraad.web.views.commitments import commitments
from kamerdraad.web.views.letter import prepare as prepare_letters
from kamerdraad.web.views.search import LONGEST, Index
from kamerdraad.web.views.tensions import Found, findings
from kamerdraad.web.views.threads import Thread, thread

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

Make: TypeAlias = "Callable[[Request, Edition], str]"


def endpoint(make: Make) -> Callable[[Request], Response]:
    """A page at an address of its own."""

    def answer(request: Request) -> Response:
        edition: Edition = request.app.state.live.now()
        return pages.cached(request, edition, lambda: make(request, edition))

    return answer


def start(request: Request, edition: Edition) -> str:
    """`/`: what is in here, what falls due, what stood out."""
    known = catalogue(edition)
    today = edition.today()
    bonds = commitments(edition)
    late = [c for c in bonds if c.overdue(today)]
    found = findings(edition)
    return pages.rendered(
        request,
        "start.html",
        letters=known.read(),
        totals=papers.totals(edition),
        bonds=bonds,
        late=sorted(late, key=lambda c: c.overdue(today)),
        findings=_various(found)[:3],
        tensions=sum(f.tension for f in found),
        actors=len(actors(edition)),
        subjects=len(papers.subjects(edition)),
        specimen=_specimen(edition),
        today=today,
        known=known,
        **shared(known),
    )


def letters(request: Request, edition: Edition) -> str:
    """`/letters`: the papers that were read, the latest first, and the dossiers."""
    known = catalogue(edition)
    found = Pages.of(request, known.read())
    return pages.rendered(
        request,
        "letters.html",
        pages=found,
        total=len(known.read()),
        counts=papers.counts(edition),
        dossiers=papers.dossiers(edition),
        titled={paper.iri: title_of(known, paper) for paper in found.shown},
        known=known,
    )


def actor_list(request: Request, edition: Edition) -> str:
    """`/actors`: who speaks and who is named."""
    sort = request.query_params.get("sort", "")
    rows = [row for row in actors(edition) if not sort or row.sort == sort]
    sorts = {row.sort for row in actors(edition)}
    return pages.rendered(
        request,
        "actors.html",
        pages=Pages.of(request, rows),
        total=len(rows),
        sort=sort,
        sorts=[each for each in ("office", "person", "body", "actor") if each in sorts],
        known=catalogue(edition),
    )


def topics(request: Request, edition: Edition) -> str:
    """`/topics`: on what something is said."""
    found = Pages.of(request, papers.subjects(edition))
    return pages.rendered(request, "topics.html", pages=found, known=catalogue(edition))


def search(request: Request, edition: Edition) -> str:
    """`/search?q=`: the statements in which all these words stand."""
    asked = request.query_params.get("q", "")[:LONGEST]
    mark = request.query_params.get("kind", "")
    found = index(request, edition).search(asked, mark)
    known = catalogue(edition)
    return pages.rendered(
        request,
        "search.html",
        asked=asked,
        kind=mark,
        found=found,
        acts=dict(LEGEND),
        pages=Pages.of(request, found.hits),
        known=known,
        **shared(known),
    )


def index(request: Request, edition: Edition) -> Index:
    """The search's file, made fresh once an edition."""
    location: str = request.app.state.live.location
    return edition.once("search", lambda: Index(edition, location))


def about(request: Request, edition: Edition) -> str:
    """`/about`: how it was made, how sure it is, and what may be done with it."""
    return pages.rendered(
        request,
        "about.html",
        runs=edition.once("runs", lambda: _runs(edition)),
        letters=len(catalogue(edition).read()),
        graphs=sorted(name for name, entry in edition.graphs.items() if not entry.document),
        version=edition.version,
        accuracy=accuracy(),
    )


def _runs(edition: Edition) -> list[tuple[str, int, str]]:
    """The programs that read the letters, in how many runs, and the day of the last."""
    rows = selected(
        edition.store.query(
            f"""SELECT ?program (COUNT(DISTINCT ?run) AS ?n) (MAX(?end) AS ?last) WHERE {{ GRAPH ?g {{
              ?run a <{KD.ExtractionActivity}> ; <{PROV.wasAssociatedWith}>/<{RDFS.label}> ?program ; <{PROV.endedAtTime}> ?end
            }} }} GROUP BY ?program ORDER BY ?program"""
        )
    )
    return [(value_of(p), int(value_of(n)), value_of(last)[:10]) for p, n, last in rows]


def prepare(edition: Edition, location: str) -> None:
    """Works out what many pages share, before readers ask for it."""
    papers.totals(edition)
    findings(edition)
    prepare_actors(edition)
    prepare_letters(edition)
    papers.subjects(edition)
    commitments(edition)
    edition.once("search", lambda: Index(edition, location))


def _various(found: tuple[Found, ...]) -> list[Found]:
    """The surest of each kind, but for what a human rejected."""
    kinds: dict[str, Found] = {}
    for each in found:
        if each.sides and not each.rejected:
            kinds.setdefault(each.kind, each)
    return list(kinds.values())


def _specimen(edition: Edition) -> Thread | None:
    """The thread with the most steps, to show what one is."""
    longest = edition.once("longest thread", lambda: _longest(edition))
    return thread(edition, longest) if longest else None


def _longest(edition: Edition) -> str:
    threads = {c.thread for c in commitments(edition) if c.thread}
    rows = selected(
        edition.store.query(
            f"""SELECT ?thread (COUNT(DISTINCT ?step) AS ?n) WHERE {{ ?thread <{KD.step}> ?step }}
              GROUP BY ?thread"""
        )
    )
    counts = [(int(value_of(n)), value_of(iri)) for iri, n in rows if value_of(iri) in threads]
    return max(counts, default=(0, ""))[1]
