"""A store published: every step, in order, into one folder."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamerdraad import __version__
from kamerdraad.errors import KamerdraadError
from kamerdraad.ontology.terms import PROV
from kamerdraad.ontology.vocabulary import quads as vocabulary_quads
from kamerdraad.publishing import changes, crate, dcat, dumps, findable, hosting, void
from kamerdraad.publishing.about import TITLE_EN, TITLE_NL, About, Dump, Licence, Wishes
from kamerdraad.publishing.folder import MARK, Folder, written
from kamerdraad.publishing.site import Site, data_file, forms_of
from kamerdraad.publishing.tables import answers
from kamerdraad.publishing.triples import turtle
from kamerdraad.settings import BASE
from kamerdraad.store import open_store
from kamerdraad.store.canonical import canonical
from kamerdraad.store.model import selected
from kamerdraad.web import jsonld, vocabularies
from kamerdraad.web.addresses import address
from kamerdraad.web.describing import described, in_order, value_of
from kamerdraad.web.live import Edition
from kamerdraad.web.negotiation import DATA
from kamerdraad.web.serialising import serialised
from kamerdraad.web.views.catalogue import Catalogue, catalogue

if TYPE_CHECKING:
    from pyoxigraph import Quad

LARGEST: Final = 200_000
"""Statements of a graph that gets files of its own; a larger one is in the dumps."""

Step = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Published:
    """What came of it."""

    folder: Path
    files: int
    pages: int
    things: int
    letters: int
    quads: int
    bytes: int
    changed: dict[str, int] | None
    """Statements by what became of them since the earlier publication; None where none is named."""


def publish(
    store: str,
    out: Path,
    wishes: Wishes,
    previous: Path | None = None,
    *,
    step: Step = lambda _: None,
) -> Published:
    """Publishes a store into a folder.

    Raises:
        KamerdraadError: the folder holds something else, or what is wished for cannot be.
        StoreError: the store is missing or cannot be read.
    """
    wishes = wishes.checked()
    licence = Licence.of(wishes.licence)
    with open_store(store, read_only=True) as opened:
        edition = Edition(opened, 0)
        known = catalogue(edition)
        if not known.read():
            raise KamerdraadError(f"{store} holds no letters: kamerdraad build reads them into it")
        edition.day = _day(edition, known)
        with written(out) as folder:
            return _fill(folder, edition, known, _about(edition, known, wishes, licence), previous, step, out)  # fmt: skip


def _fill(
    folder: Folder,
    edition: Edition,
    known: Catalogue,
    about: About,
    previous: Path | None,
    step: Step,
    out: Path,
) -> Published:
    step("dumps")
    held, graphs = dumps.write(edition, known, folder.path)
    for dump in held:
        folder.wrote(dump.file)
    found = changes.since(previous, folder.path) if previous else None
    tables = dict(answers(edition))
    about = _with(about, held, graphs, tables, changed=found is not None)
    for name, content in sorted(tables.items()):
        folder.put(f"tables/{name}", content)
    step("descriptions")
    _describe(folder, edition, known, about, graphs)
    if found is not None and previous is not None:
        _tell_changes(folder, found, about, previous)
    step("pages")
    site = Site(edition, about, frozenset(tables))
    pages = []
    for where, page in site.pages():
        folder.put(where.file, page)
        pages.append(where.file)
        step(where.file)
    for iri in site.things:
        _data(folder, in_order(iri, canonical(described(edition.store, iri))), iri)
        step(iri)
    for graph in graphs:
        if graph.quads <= LARGEST:
            _data(folder, in_order(graph.iri, canonical(edition.store.quads(graph.iri))), graph.iri)
            step(graph.iri)
    _still(folder, edition, known)
    _host(folder, about, pages)
    folder.put(MARK, _mark(about, graphs))
    step("checksums")
    folder.sum_up()
    return Published(
        folder=out,
        files=len(folder.files),
        pages=len(pages),
        things=len(site.things),
        letters=about.letters,
        quads=about.quads,
        bytes=sum((folder.path / name).stat().st_size for name in folder.files),
        changed=_summed(found) if found else None,
    )


def _day(edition: Edition, known: Catalogue) -> date:
    """As of which day it is: the last reading's, so that the same store is the same publication."""
    rows = selected(
        edition.store.query(
            f"SELECT (MAX(?end) AS ?last) WHERE {{ ?run <{PROV.endedAtTime}> ?end }}"
        )
    )
    for (last,) in rows:
        if last is not None:
            return date.fromisoformat(value_of(last)[:10])
    return max((p.date for p in known.read() if p.date), default=date(1970, 1, 1))


def _about(edition: Edition, known: Catalogue, wishes: Wishes, licence: Licence) -> About:
    letters = known.read()
    days = sorted(paper.date for paper in letters if paper.date)
    return About(
        site=wishes.site,
        title_nl=wishes.title or TITLE_NL,
        title_en=wishes.title or TITLE_EN,
        licence=licence,
        publisher=wishes.publisher,
        contact=wishes.contact,
        day=edition.today(),
        version=edition.version,
        letters=len(letters),
        first=days[0] if days else None,
        last=days[-1] if days else None,
    )


def _with(
    about: About,
    held: list[Dump],
    graphs: list[dumps.Graph],
    tables: dict[str, bytes],
    *,
    changed: bool,
) -> About:
    return replace(
        about,
        dumps=tuple(held),
        graphs=len(graphs),
        quads=sum(graph.quads for graph in graphs),
        changes=changed,
        tables=tuple(sorted({name.rpartition(".")[0] for name in tables})),
    )


def _describe(
    folder: Folder, edition: Edition, known: Catalogue, about: About, graphs: list[dumps.Graph]
) -> None:
    letters = sorted(paper.iri for paper in known.read())
    folder.put("void.ttl", turtle(void.described(edition, about, graphs, letters)))
    listed = canonical(dcat.catalogue(about))
    for form in DATA:
        content = (
            turtle(listed) if form.ending == "ttl" else serialised(listed, form, dcat.CATALOGUE)
        )
        folder.put(f"catalog.{form.ending}", content)
    folder.put(crate.FILE, crate.metadata(about))
    folder.put(
        "context.jsonld", json.dumps(jsonld.context(), ensure_ascii=False, indent=1).encode()
    )
    for path, which in vocabularies.PATHS.items():
        if path != "/catalog":
            held = canonical(vocabulary_quads(which))
            for form in DATA:
                folder.put(f"{path[1:]}.{form.ending}", serialised(held, form, f"{BASE}{path[1:]}"))
                if path == "/def":
                    named = f"{vocabularies.version()[1:]}.{form.ending}"
                    folder.put(named, serialised(held, form, f"{BASE}def"))


def _tell_changes(folder: Folder, found: changes.Changes, about: About, previous: Path) -> None:
    day = about.day.isoformat()
    earlier = previous / "CHANGES.md"
    before = earlier.read_text(encoding="utf-8") if earlier.is_file() else _TITLE
    head, _, rest = before.partition("\n## ")
    said = changes.page(found, about.version, day)
    folder.put(
        "CHANGES.md", f"{head.rstrip()}\n\n{said}{f'{chr(10)}## {rest}' if rest else ''}".encode()
    )
    folder.put("changes.jsonld", changes.activities(found, about.site, about.version, day))
    for name, lines in (("added", found.added), ("withdrawn", found.withdrawn)):
        folder.compressed(f"changes/{name}.nq.gz", "".join(f"{line}\n" for line in lines).encode())


_TITLE: Final = "# Changes from publication to publication\n"


def _data(folder: Folder, quads: list[Quad], iri: str) -> None:
    for form in forms_of(address(iri)):
        folder.put(data_file(iri, form.ending), serialised(quads, form, iri))


def _still(folder: Folder, edition: Edition, known: Catalogue) -> None:
    """What pages load."""
    for room in ("kamerdraad.web", "kamerdraad.publishing"):
        for name, content in sorted(_assets(files(room) / "static", "static")):
            folder.put(name, content)
    folder.put(findable.FILE, findable.data(edition, known))


def _assets(place: object, under: str) -> Iterator[tuple[str, bytes]]:
    for entry in place.iterdir():  # type: ignore[attr-defined]
        name = f"{under}/{entry.name}"
        if entry.is_dir():
            yield from _assets(entry, name)
        elif not entry.name.startswith("."):
            yield name, entry.read_bytes()


def _host(folder: Folder, about: About, pages: list[str]) -> None:
    listed = [file for file in pages if file != "404.html"]
    for name, content in hosting.sitemaps(about.site, listed, about.day.isoformat()).items():
        folder.put(name, content)
    folder.put("robots.txt", hosting.robots(about.site))
    folder.put(".nojekyll", b"")
    folder.put(".htaccess", hosting.htaccess(about.site))
    folder.put(f"{hosting.FOLDER}/nginx.conf", hosting.nginx(about.site))
    folder.put(f"{hosting.FOLDER}/w3id.htaccess", hosting.w3id(about.site))


def _mark(about: About, graphs: list[dumps.Graph]) -> bytes:
    """What a later publication, and a program, wants to know of this one."""
    told = {
        "kamerdraad": __version__,
        "version": about.version,
        "day": about.day.isoformat(),
        "base": BASE,
        "site": about.site,
        "licence": about.licence.iri,
        "letters": about.letters,
        "quads": about.quads,
        "graphs": {g.iri: {"digest": g.digest, "quads": g.quads, "part": g.part} for g in graphs},
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _summed(found: changes.Changes) -> dict[str, int]:
    return {
        what: sum(n for (became, _), n in found.counts().items() if became == what)
        for what in ("added", "withdrawn", "changed")
    }
