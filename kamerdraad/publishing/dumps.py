"""All graphs as N-Quads and TriG, compressed: together, by the year of their letters, and the rest."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamerdraad.publishing.about import Dump
from kamerdraad.settings import BASE
from kamerdraad.store.canonical import canonical
from kamerdraad.web.negotiation import TRIG
from kamerdraad.web.serialising import PREFIX, serialised
from kamerdraad.web.views.catalogue import Catalogue

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

FOLDER: Final = "dumps"
ALL: Final = "all"
REST: Final = "rest"
UNDATED: Final = "undated"
_REVIEWS: Final = f"{BASE}graph/review/"
_READINGS: Final = f"{BASE}graph/x/"


@dataclass(frozen=True, slots=True)
class Graph:
    """A graph as it was written."""

    iri: str
    part: str
    quads: int
    digest: str


class _File:
    """A compressed file that is written piece by piece; the same pieces give the same bytes."""

    def __init__(self, folder: Path, part: str, ending: str, stack: ExitStack) -> None:
        self.part, self.ending = part, ending
        self.path = folder / FOLDER / f"kamerdraad-{part}.{ending}.gz"
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self.quads = 0
        raw = stack.enter_context(self.path.open("wb"))
        self._out: gzip.GzipFile = stack.enter_context(
            gzip.GzipFile(filename="", mode="wb", fileobj=raw, mtime=0)
        )
        self._begun = False

    def put(self, text: bytes, quads: int) -> None:
        """One graph more; prefixes that are already said are left out."""
        if self.ending == "trig" and self._begun:
            lines = text.splitlines(keepends=True)
            text = b"".join(line for line in lines if not line.startswith(PREFIX))
        self._begun = True
        self._out.write(text)
        self.quads += quads

    def dump(self, folder: Path) -> Dump:
        """What was written, once the file is closed."""
        content = self.path.read_bytes()
        return Dump(
            file=self.path.relative_to(folder).as_posix(),
            year=int(self.part) if self.part.isdigit() else None,
            part=self.part,
            ending=self.ending,
            quads=self.quads,
            bytes=len(content),
            sha256=sha256(content).hexdigest(),
        )


def write(edition: Edition, known: Catalogue, folder: Path) -> tuple[list[Dump], list[Graph]]:
    """Writes the dumps of all graphs into a folder; gives them and the graphs, in a fixed order."""
    files: dict[tuple[str, str], _File] = {}
    graphs = []
    with ExitStack() as stack:
        for iri in sorted(edition.graphs):
            quads = canonical(edition.store.quads(iri))
            lines = "".join(f"{quad} .\n" for quad in quads).encode()
            part = part_of(edition, known, iri)
            graphs.append(Graph(iri, part, len(quads), f"sha256:{sha256(lines).hexdigest()}"))
            for ending, text in (("nq", lines), ("trig", serialised(quads, TRIG))):
                for into in (ALL, part):
                    key = (into, ending)
                    if key not in files:
                        files[key] = _File(folder, into, ending, stack)
                    files[key].put(text, len(quads))
    return [files[key].dump(folder) for key in sorted(files)], graphs


def read(path: Path) -> Iterator[tuple[str, list[str]]]:
    """The graphs of a dump in N-Quads, each with its lines."""
    graph = ""
    lines: list[str] = []
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        for line in file:
            named = line.rstrip(" .\n").rpartition(" <")[2].rstrip(">")
            if named != graph and lines:
                yield graph, lines
                lines = []
            graph = named
            lines.append(line.rstrip("\n"))
    if lines:
        yield graph, lines


def part_of(edition: Edition, known: Catalogue, iri: str) -> str:
    """In which part a graph is: the year of its letter, or the rest."""
    document = edition.graphs[iri].document
    if document is None and iri.startswith(_REVIEWS):
        reading = edition.graphs.get(_READINGS + iri.removeprefix(_REVIEWS))
        document = reading.document if reading else None
    if document is None:
        return REST
    paper = known.papers.get(document)
    return str(paper.date.year) if paper and paper.date else UNDATED
