"""The search service of the official publications: SRU 2.0, queries in CQL, records in pages."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final
from urllib.parse import urlencode

from kamerdraad.errors import SourceError, UnreadableLetterError
from kamerdraad.letters.sources.cache import Cache
from kamerdraad.letters.sources.forms import XML
from kamerdraad.letters.sources.wanted import Kind, Search, Wanted
from kamerdraad.letters.xmlparsing import name_of, parse

if TYPE_CHECKING:
    from lxml.etree import _Element

PAGE: Final = 100
"""Records asked for at a time."""
AREA: Final = 'c.product-area=="officielepublicaties"'
PARLIAMENT: Final = 'w.organisatietype=="staten generaal"'
ANNEX: Final = "Bijlage"
"""The type of what is sent along with a paper."""
_QUOTED = re.compile(r'"([^"]*)"|(\S+)')


@dataclass(frozen=True, slots=True)
class Record:
    """What the service says of one publication."""

    identifier: str
    title: str = ""
    date: str = ""
    type: str = ""
    """The parliamentary type: Kamerstuk, Bijlage, Aanhangsel van de Handelingen."""
    dossiers: tuple[str, ...] = ()
    items: tuple[tuple[str, str], ...] = ()
    """The folder and the address of each file."""


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of the service."""

    total: int
    """How many records it says there are, which may be an estimate."""
    records: tuple[Record, ...]


def query_for(wanted: Wanted) -> str:
    """The query by which one paper or dossier is found."""
    paper = f"dt.identifier=={_quoted(wanted.number)}"
    dossier = f"w.dossiernummer=={_quoted(wanted.number)}"
    match wanted.kind:
        case Kind.DOSSIER:
            return f"{AREA} and {PARLIAMENT} and {dossier}"
        case Kind.EITHER:
            paper = f"dt.identifier=={_quoted(f'kst-{wanted.number}')}"
            return f"{AREA} and ({paper} or {dossier})"
        case _:
            return f"{AREA} and {paper}"


def query_any(identifiers: Iterable[str]) -> str:
    """The query by which papers are found, several at once."""
    papers = " or ".join(f"dt.identifier=={_quoted(identifier)}" for identifier in identifiers)
    return f"{AREA} and ({papers})"


def query_of(search: Search) -> str:
    """The query that finds the papers which a search is about."""
    return " and ".join([AREA, PARLIAMENT, *words_of(search), *period_of(search)])


def words_of(search: Search) -> list[str]:
    """The clauses that ask for every word to stand in a paper, "those in quotes" as they are."""
    terms = [" ".join((phrase or word).split()) for phrase, word in _QUOTED.findall(search.words)]
    return [f"cql.textAndIndexes={_quoted(term)}" for term in terms if term]


def period_of(search: Search) -> list[str]:
    """The clauses of a query that hold papers to a period."""
    clauses = []
    if search.first:
        clauses.append(f'dt.date>="{search.first.isoformat()}"')
    if search.last:
        clauses.append(f'dt.date<="{search.last.isoformat()}"')
    return clauses


def _quoted(term: str) -> str:
    escaped = term.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def pages(cache: Cache, url: str, query: str) -> Iterator[Page]:
    """The answers to a query, one after the other.

    Raises:
        SourceError: an answer cannot be had or read, the service refuses the query, or it gives
            again what it gave before.
    """
    start, seen = 1, set[str]()
    while True:
        parameters = {
            "operation": "searchRetrieve",
            "version": "2.0",
            "query": query,
            "startRecord": start,
            "maximumRecords": PAGE,
        }
        page = read_page(cache.get(f"{url}?{urlencode(parameters)}", XML), url)
        fresh = tuple(record for record in page.records if record.identifier not in seen)
        seen.update(record.identifier for record in fresh)
        if page.records and not fresh and start <= page.total:
            raise SourceError(
                f"{url}: the search service repeats itself after {len(seen)} of {page.total}"
                " records; try again later"
            )
        yield Page(page.total, fresh)
        start += len(page.records)
        if not page.records and start <= page.total:
            raise SourceError(
                f"{url}: the search service speaks of {page.total} records but gives"
                f" {len(seen)}; try again later"
            )
        # What the service says of their number may be an estimate: a full page may have a next one.
        if not fresh or (start > page.total and len(page.records) < PAGE):
            return


def read_page(data: bytes, where: str) -> Page:
    """The records of one answer.

    Raises:
        SourceError: it is no answer of a search service, or a refusal.
    """
    try:
        root = parse(data, where)
    except UnreadableLetterError as error:
        raise SourceError(str(error)) from None
    if name_of(root) != "searchretrieveresponse":
        raise SourceError(f"{where}: this is no answer of a search service (SRU)")
    records = tuple(
        record
        for element in root.iter()
        if name_of(element) == "record" and (record := _record(element)) is not None
    )
    total = _first(root, "numberofrecords")
    said = [
        _first(element, "message") or _first(element, "details")
        for element in root.iter()
        if name_of(element) == "diagnostic"
    ]
    if said and not records:
        raise SourceError(
            f"{where}: the search service refuses the query ({'; '.join(said)[:200]})"
        )
    return Page(int(total) if total.isdecimal() and len(total) < 10 else len(records), records)


def _record(element: "_Element") -> Record | None:
    identifier = _first(element, "identifier")
    if not identifier:
        return None
    types = [
        _words(found)
        for found in element.iter()
        if name_of(found) == "type" and found.get("scheme") == "OVERHEIDop.Parlementair"
    ]
    return Record(
        identifier,
        _first(element, "title"),
        _first(element, "date") or _first(element, "issued") or _first(element, "available"),
        types[0] if types else "",
        tuple(
            dict.fromkeys(
                number
                for found in element.iter()
                if name_of(found) == "dossiernummer"
                for number in re.split(r"[;,\s]+", _words(found))
                if number
            )
        ),
        tuple(
            (found.get("manifestation") or "", _words(found))
            for found in element.iter()
            if name_of(found) == "itemurl"
        ),
    )


def _first(element: "_Element", name: str) -> str:
    """The words of the first element of that name that has any."""
    return next(
        (words for found in element.iter() if name_of(found) == name and (words := _words(found))),
        "",
    )


def _words(element: "_Element") -> str:
    return " ".join("".join(map(str, element.itertext())).split())
