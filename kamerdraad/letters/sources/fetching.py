"""A fetch: what is asked for is found, its files are put in a folder, and each outcome is told.

One failure is one outcome, and the rest goes on. A service that is down is not asked for ever: after
a few papers in a row that could not be had for that reason the fetch stops, and goes on from there
when it is run again.
"""

from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from kamerdraad.errors import KamerdraadError, SourceError
from kamerdraad.letters.sources.cache import Cache
from kamerdraad.letters.sources.finding import Finder, without
from kamerdraad.letters.sources.folder import About, Folder
from kamerdraad.letters.sources.forms import PREFERRED
from kamerdraad.letters.sources.manifest import NAME
from kamerdraad.letters.sources.odata import rows
from kamerdraad.letters.sources.outcome import Outcome, State, failed
from kamerdraad.letters.sources.papers import fetch_document, fetch_paper
from kamerdraad.letters.sources.polite import Polite, TroubleError
from kamerdraad.letters.sources.registers import fetch_register
from kamerdraad.letters.sources.rows import as_line
from kamerdraad.letters.sources.sru import Page, Record
from kamerdraad.letters.sources.tweedekamer import Register, document_at
from kamerdraad.letters.sources.wanted import Kind, Search, Wanted
from kamerdraad.letters.sources.wanted import wanted as numbered
from kamerdraad.settings import Sources

IN_A_ROW: Final = 3
"""Papers that fail one after the other because a service is down, before it is given up."""

Step = Callable[[Outcome], None]
Count = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Request:
    """All that one fetch is asked for."""

    wanted: tuple[Wanted, ...] = ()
    search: Search = field(default_factory=Search)
    registers: tuple[Register, ...] = ()
    forms: tuple[str, ...] = ()
    annexes: bool = False
    limit: int = 1000
    """Papers after which it stops."""
    refresh: bool = False


def request(
    wanted: Iterable[str],
    *,
    words: str,
    committee: str,
    first: date | None,
    last: date | None,
    registers: Collection[str],
    forms: Collection[str],
    annexes: bool,
    limit: int,
    refresh: bool,
) -> Request:
    """What is asked for in words, understood.

    Raises:
        KamerdraadError: something that cannot be asked for, or nothing at all.
    """
    search = Search(words.strip(), committee.strip(), first, last)
    known_forms, known_registers = [form.name for form in PREFERRED], [*Register]
    for name in forms:
        if name not in known_forms:
            raise KamerdraadError(f"'{name}' is no form: choose from {', '.join(known_forms)}")
    for name in registers:
        if name not in known_registers:
            raise KamerdraadError(
                f"'{name}' is no register: choose from {', '.join(known_registers)}"
            )
    numbers = tuple(dict.fromkeys(map(numbered, wanted)))
    if numbers and search.committee:
        raise KamerdraadError("name papers and dossiers, or a committee, but not both at once")
    if first and last and last < first:
        raise KamerdraadError(f"the period ends ({last}) before it begins ({first})")
    if not numbers and not registers and search.empty:
        raise KamerdraadError(
            "nothing is asked for: name a paper or a dossier, or give --search, --committee, --from"
            " or --register"
        )
    return Request(
        numbers,
        search,
        tuple(dict.fromkeys(map(Register, registers))),
        tuple(dict.fromkeys(forms)),
        annexes,
        limit,
        refresh,
    )


class Fetch:
    """One fetch into one folder."""

    def __init__(
        self, request: Request, folder: Path, sources: Sources, client: Polite, count: Count
    ) -> None:
        self._request = request
        self._sources = sources
        self._count = count
        self._folder = Folder(folder, client, refresh=request.refresh)
        self._cache = Cache(sources.cache, client, refresh=request.refresh)
        self._finder = Finder(sources, self._cache, annexes=request.annexes)
        self._seen: set[str] = set()
        self._expected = 0
        self._in_a_row = 0

    def outcomes(self) -> Iterator[Outcome]:
        """Every outcome as it comes.

        Raises:
            KamerdraadError: the folder or the cache cannot be written.
        """
        request = self._request
        try:
            for register in request.registers:
                yield self._register(register)
            for wanted in request.wanted:
                if wanted.kind is Kind.TK_DOCUMENT:
                    yield self._document(wanted.number)
                else:
                    yield from self._papers(
                        wanted.number, self._finder.named(wanted, request.search)
                    )
            if not request.wanted and not request.search.empty and not request.registers:
                yield from self._papers("the search", self._finder.searched(request.search))
        except _GivenUpError as error:
            yield failed("the fetch", error)

    def _papers(self, asked: str, pages: Iterator[Page]) -> Iterator[Outcome]:
        """The files of every paper that is found."""
        before = len(self._seen)
        found = 0
        try:
            for page in pages:
                found += len(page.records)
                fresh = without(page, self._seen)
                room = self._request.limit - (len(self._seen) - len(fresh.records))
                self._count(min(len(self._seen), self._request.limit), before + page.total)
                for record in fresh.records[: max(room, 0)]:
                    yield from self._paper(record)
                if len(self._seen) >= self._request.limit and page.total > found:
                    yield failed(
                        asked,
                        f"{asked}: there are {page.total} papers, more than {self._request.limit};"
                        " ask for a shorter period or raise --limit",
                    )
                    return
        except SourceError as error:
            yield failed(asked, error)
            return
        if not found:
            yield failed(asked, f"{asked}: no paper was found; look at the number or the words")

    def _paper(self, record: Record) -> Iterator[Outcome]:
        try:
            yield from fetch_paper(
                self._folder, self._sources.repository, record, self._request.forms
            )
            self._in_a_row = 0
        except TroubleError as error:
            yield failed(record.identifier, error)
            self._in_a_row += 1
            if self._in_a_row == IN_A_ROW:
                raise _GivenUpError(
                    f"given up after {IN_A_ROW} papers in a row; what was fetched is kept, run the"
                    " same again later to go on"
                ) from None

    def _document(self, number: str) -> Outcome:
        """A file of the Tweede Kamer, with its row beside it."""
        base = self._sources.tweedekamer
        url = document_at(base, number)
        try:
            for found, _ in rows(self._cache, base, url):
                for row in found:
                    outcome = fetch_document(self._folder, base, number, row)
                    about = About(number, str(row.get("Onderwerp") or ""))
                    self._folder.put(about, f"tk/{number}/{number}.json", url, "row", as_line(row))
                    return outcome
        except SourceError as error:
            return failed(number, error)
        return failed(number, f"{number}: the Tweede Kamer has no document of that number")

    def _register(self, register: Register) -> Outcome:
        try:
            return fetch_register(
                self._folder,
                self._cache,
                self._sources,
                register,
                self._request.search,
                self._count,
            )
        except SourceError as error:
            return failed(register.value, error)


class _GivenUpError(KamerdraadError):
    """A service is down, and the rest is left for another time."""


@dataclass(frozen=True, slots=True)
class FetchReport:
    """What a fetch did."""

    folder: Path
    outcomes: tuple[Outcome, ...]

    @property
    def failures(self) -> tuple[Outcome, ...]:
        """What could not be had, with the reason."""
        return tuple(outcome for outcome in self.outcomes if outcome.state is State.FAILED)

    @property
    def manifest(self) -> Path:
        """Where it stands what each file is and where it is from."""
        return self.folder / NAME

    @property
    def states(self) -> tuple[State, ...]:
        """The states that outcomes can have, best first."""
        return tuple(State)

    def number(self, state: State) -> int:
        """How many files have that outcome."""
        return sum(1 for outcome in self.outcomes if outcome.state is state)


def fetch(
    request: Request,
    folder: Path,
    sources: Sources,
    *,
    step: Step = lambda _: None,
    count: Count = lambda _done, _total: None,
    client: Polite | None = None,
) -> FetchReport:
    """Fetches all that is asked for into a folder.

    Args:
        request: what is asked for.
        folder: where the files go; made if it is absent.
        sources: where the services are.
        step: called with each outcome as it comes.
        count: called with how many papers or rows are done, of how many.
        client: what asks the services, where it is not to be the usual one.

    Raises:
        KamerdraadError: the folder cannot be written. What a service does not give raises nothing:
            it is an outcome with state `failed`.
    """
    outcomes: list[Outcome] = []
    with client or Polite(sources) as polite:
        for outcome in Fetch(request, folder, sources, polite, count).outcomes():
            outcomes.append(outcome)
            step(outcome)
    return FetchReport(folder, tuple(outcomes))
