"""Which papers are meant by what is asked for."""

from collections.abc import Iterator
from dataclasses import replace

from kamerdraad.errors import SourceError
from kamerdraad.letters.sources import sru
from kamerdraad.letters.sources.cache import Cache
from kamerdraad.letters.sources.odata import rows
from kamerdraad.letters.sources.polite import TroubleError
from kamerdraad.letters.sources.repository import expected
from kamerdraad.letters.sources.rows import paper_of
from kamerdraad.letters.sources.sru import ANNEX, Page, Record
from kamerdraad.letters.sources.tweedekamer import papers_of
from kamerdraad.letters.sources.wanted import Kind, Search, Wanted
from kamerdraad.settings import Sources

TOGETHER = 20
"""Papers that are looked for in one query."""


class Finder:
    """Asks the search services which papers there are."""

    def __init__(self, sources: Sources, cache: Cache, *, annexes: bool = False) -> None:
        self._sources = sources
        self._cache = cache
        self._annexes = annexes
        self._down = False
        """The search service was found to be down; papers with a known place need it no more."""

    def named(self, wanted: Wanted, search: Search) -> Iterator[Page]:
        """The paper, or the papers of the dossier, that a number names.

        Raises:
            SourceError: the search service does not say.
        """
        if wanted.kind is Kind.PAPER:
            yield Page(1, (self._paper(wanted),))
            return
        clauses = [sru.query_for(wanted), *sru.words_of(search), *sru.period_of(search)]
        yield from self._pages(" and ".join(clauses))

    def searched(self, search: Search) -> Iterator[Page]:
        """The papers that a search finds.

        Raises:
            SourceError: a search service does not say.
        """
        if search.committee:
            yield from self._of_committee(search)
        else:
            yield from self._pages(sru.query_of(search))

    def _pages(self, query: str) -> Iterator[Page]:
        if not self._annexes:
            query += f' not dt.type=="{ANNEX}"'
        yield from sru.pages(self._cache, self._sources.sru, query)

    def _paper(self, wanted: Wanted) -> Record:
        """The record of one paper; where the search service has none, what the layout tells."""
        known_place = bool(expected(wanted.number))
        if not (self._down and known_place):
            try:
                for page in sru.pages(self._cache, self._sources.sru, sru.query_for(wanted)):
                    for record in page.records:
                        if record.identifier == wanted.number:
                            return record
            except TroubleError:
                self._down = True
                if not known_place:
                    raise
        if not known_place:
            raise SourceError(f"{wanted.number} is not among the official publications")
        return Record(wanted.number)

    def _of_committee(self, search: Search) -> Iterator[Page]:
        """A committee's papers: the Tweede Kamer knows which they are, the repository has them."""
        url = papers_of(self._sources.tweedekamer, search)
        for found, total in rows(self._cache, self._sources.tweedekamer, url):
            numbers = [number for row in found if (number := paper_of(row))]
            for at in range(0, len(numbers), TOGETHER):
                together = numbers[at : at + TOGETHER]
                query = sru.query_any(together)
                records = {
                    record.identifier: record
                    for page in sru.pages(self._cache, self._sources.sru, query)
                    for record in page.records
                }
                yield Page(total, tuple(records.get(n, Record(n)) for n in together))


def without(page: Page, seen: set[str]) -> Page:
    """The records of a page that did not come before, which are noted in `seen`."""
    fresh = []
    for record in page.records:
        if record.identifier not in seen:
            seen.add(record.identifier)
            fresh.append(record)
    return replace(page, records=tuple(fresh))
