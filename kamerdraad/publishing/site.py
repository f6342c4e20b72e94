"""The pages of the server as files, each address in them leading to another file of the site."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from html import escape
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlencode, urljoin, urlsplit

from starlette.requests import Request

from kamerdraad.publishing import dumps
from kamerdraad.publishing.places import LANGUAGES, Address, Language, absolute, relative, stem
from kamerdraad.publishing.rewriting import rewritten, script, title, with_head
from kamerdraad.publishing.schemaorg import Told
from kamerdraad.publishing.things import owner, published
from kamerdraad.queries.catalogue import catalogue
from kamerdraad.web import bond_pages, finding_pages, kinds, pages, site_pages, vocabularies
from kamerdraad.web.addresses import address, data_address, foreign
from kamerdraad.web.negotiation import DATA, Form

if TYPE_CHECKING:
    from jinja2 import Environment

    from kamerdraad.publishing.about import About
    from kamerdraad.web.live import Edition

Make = Callable[[Request, "Edition"], str]

LISTS: Final[dict[str, Make]] = {
    "/": site_pages.start,
    "/letters": site_pages.letters,
    "/commitments": bond_pages.list_page,
    "/tensions": finding_pages.list_page,
    "/actors": site_pages.actor_list,
    "/topics": site_pages.topics,
    "/about": site_pages.about,
}
NOT_FOUND: Final = "/404"
OWN: Final = {
    "/search": "search.html",
    "/query": "query.html",
    "/catalog": "catalog.html",
    NOT_FOUND: "missing.html",
}
"""Pages that a site without a server has in a form of its own, and their templates."""

ASKED: Final = frozenset(
    {"page", "kind", "review", "sort", "office", "to", "dossier", "status", "due"}
)
"""What a link may ask a list for; each answer that a link leads to becomes a page."""
FILES: Final = frozenset(
    {
        "/context.jsonld",
        "/void.ttl",
        "/SHA256SUMS",
        "/CHANGES.md",
        "/changes.jsonld",
        "/ro-crate-metadata.json",
    }
)
"""What the page of the data leads to."""


class Site:
    """All pages of a site: those of all things, and of all lists that links lead to."""

    def __init__(self, edition: Edition, about: About, tables: frozenset[str]) -> None:
        self.edition = edition
        self.about = about
        self.things = published(edition)
        self.told = Told(edition, about)
        self._tables = tables
        self._templates = _templates(about)
        self._doc = {address(iri): iri for iri in (*self.things, *edition.graphs)}
        self._vocabularies = {*vocabularies.PATHS, vocabularies.version()} - set(OWN)
        self._targets: dict[tuple[str, Language], str | None] = {}
        self._seen: set[Address] = set()
        self._due: deque[Address] = deque()

    def pages(self) -> Iterator[tuple[Address, bytes]]:
        """Each page with its address; which there are follows from the store alone."""
        seeds = [*LISTS, *OWN, *sorted(self._vocabularies), *self._doc]
        for path in seeds:
            for language in LANGUAGES[:1] if path == NOT_FOUND else LANGUAGES:
                self._wanted(_split(path, language))
        while self._due:
            where = self._due.popleft()
            yield where, self._page(where)

    def _wanted(self, where: Address) -> None:
        if where not in self._seen:
            self._seen.add(where)
            self._due.append(where)

    def _page(self, where: Address) -> bytes:
        here = where.file
        made = self._made(where)
        page = rewritten(made, lambda found: self._led(found, where, here))
        page = with_head(page, *self._head(where, here, title(made)))
        return page.encode("utf-8", "replace")

    def _made(self, where: Address) -> str:
        request = _request(where, self._templates)
        if where.path in LISTS:
            return LISTS[where.path](request, self.edition)
        if where.path in OWN:
            return pages.rendered(request, OWN[where.path], queries=catalogue())
        if where.path in self._vocabularies:
            return vocabularies.page(request, where.path)
        return kinds.page_of(request, self.edition, self._thing(where))

    def _thing(self, where: Address) -> str:
        asked = dict(where.asks)
        if where.path == "/resource":
            return asked["iri"]
        return self._doc[where.path]

    def _head(self, where: Address, here: str, name: str) -> Iterable[str]:
        if where.path == NOT_FOUND:
            return
        site = self.about.site
        yield f'<link rel="canonical" href="{escape(absolute(site, here))}">'
        for language in LANGUAGES:
            other = escape(absolute(site, Address(where.path, where.asks, language).file))
            yield f'<link rel="alternate" hreflang="{language}" href="{other}">'
        if where.path in self._doc or where.path == "/resource":
            base = stem(where.path, tuple(p for p in where.asks if p[0] == "iri"))
            for form in forms_of(where.path):
                there = relative(f"{base}.{form.ending}", here)
                yield f'<link rel="alternate" type="{form.media}" href="{there}">'
            yield script(self.told.thing(self._thing(where), where, name))
        else:
            yield script(self.told.page(where, name))

    def _led(self, found: str, where: Address, here: str) -> str | None:
        """Where an address on a page leads in the site; None where nothing is there."""
        if not found.startswith(("/", "?")) or found.startswith("//"):
            return found  # a place on the page, or on the site of others
        # An address that only asks is about the page on which it stands.
        whole = found if found.startswith("/") else urljoin(_server(where), found)
        key = (whole, where.language)
        if key not in self._targets:
            self._targets[key] = self._target(whole, where.language)
        target = self._targets[key]
        if target is None or "://" in target:
            return target
        file, mark, fragment = target.partition("#")
        # A page for what is missing is served at any depth, so that its links must be absolute.
        lost = where.path == NOT_FOUND
        way = absolute(self.about.site, file) if lost else relative(file, here)
        return way + mark + fragment

    def _target(self, found: str, language: Language) -> str | None:
        """The file, and the place in it, that an address of the server leads to."""
        parts = urlsplit(found)
        asked = dict(parse_qsl(parts.query))
        language = "en" if asked.pop("lang", language) == "en" else "nl"
        file = self._file(parts.path, asked, language)
        if file is None and parts.path == "/resource":
            return foreign(asked.get("iri", ""))
        return f"{file}#{parts.fragment}" if file and parts.fragment else file

    def _file(self, path: str, asked: dict[str, str], language: Language) -> str | None:
        if path.startswith(("/static/", f"/{dumps.FOLDER}/")) or path in FILES:
            return path[1:]
        if path.startswith("/api/"):
            return self._table(path.removeprefix("/api/"), asked.get("format", ""))
        if path in {"/search", "/query", "/sparql"}:
            file = Address("/query" if path == "/sparql" else path, (), language).file
            return file + (f"#{asked['name']}" if asked.get("name") else "")
        if path == "/resource":
            return self._resource(asked, language)
        for form in DATA:
            if path.endswith(f".{form.ending}"):
                held = self._known(path.removesuffix(f".{form.ending}"))
                there = held is not None and form in forms_of(held)
                return f"{stem(held)}.{form.ending}" if held and there else None
        held = self._known(path)
        if held is None:
            return None
        asks = tuple(sorted((k, v) for k, v in asked.items() if k in ASKED and v))
        where = Address(held, asks, language)
        self._wanted(where)
        return where.file

    def _known(self, path: str) -> str | None:
        """The path of the page that tells of what is asked for."""
        if path == NOT_FOUND:
            return None
        if path in LISTS or path in OWN or path in self._vocabularies or path in self._doc:
            return path
        told = f"/doc/{owner(path.removeprefix('/doc/'))}"
        return told if told in self._doc else None

    def _resource(self, asked: dict[str, str], language: Language) -> str | None:
        iri = asked.get("iri", "")
        if address(iri) not in self._doc:
            return None
        if ending := asked.get("format"):
            there = any(form.ending == ending for form in forms_of("/resource"))
            return f"{stem('/resource', (('iri', iri),))}.{ending}" if there else None
        pairs = {"iri": iri} | ({"page": asked["page"]} if "page" in asked else {})
        where = Address("/resource", tuple(sorted(pairs.items())), language)
        self._wanted(where)
        return where.file

    def _table(self, name: str, form: str) -> str | None:
        file = f"{name}.{form}"
        return f"tables/{file}" if file in self._tables else None


def forms_of(path: str) -> tuple[Form, ...]:
    """The forms that data come in: with their graphs only where they are whole graphs."""
    return DATA[:3] if path.startswith(("/doc/", "/resource")) else DATA


def data_file(iri: str, ending: str) -> str:
    """Where the data about a thing or graph lie in the folder."""
    parts = urlsplit(data_address(iri, ending))
    if parts.path == "/resource":
        return f"{stem('/resource', (('iri', iri),))}.{ending}"
    return f"{stem(parts.path.removesuffix(f'.{ending}'))}.{ending}"


def _templates(about: About) -> Environment:
    """The server's templates, with those of a site without a server before them."""
    from jinja2 import ChoiceLoader, PackageLoader, PrefixLoader

    web = PackageLoader("kamerdraad.web")
    made = pages.environment().overlay(
        loader=ChoiceLoader(
            [PackageLoader("kamerdraad.publishing"), web, PrefixLoader({"web": web})]
        )
    )
    made.globals = pages.environment().globals | {
        "licence": (about.licence.name, about.licence.iri),
        "about": about,
    }
    return made


def _split(path: str, language: Language) -> Address:
    parts = urlsplit(path)
    return Address(parts.path, tuple(parse_qsl(parts.query)), language)


def _server(where: Address) -> str:
    return f"http://site{where.path}?{urlencode(where.asks)}"


def _request(where: Address, environment: Environment) -> Request:
    """What asks the server for a page; nothing of it comes from outside."""
    query = urlencode([*where.asks, *([("lang", "en")] if where.language == "en" else [])])
    return Request(
        {
            "type": "http",
            "method": "GET",
            "scheme": "http",
            "server": ("site", 80),
            "root_path": "",
            "path": where.path,
            "raw_path": where.path.encode(),
            "query_string": query.encode(),
            "headers": [],
            pages.TEMPLATES: environment,
        }
    )
