"""Promises as the Tweede Kamer's own register has them, as graphs beside what letters say.

The register is a source like any other: its words are a record's, its status is its own dated
judgement, and a letter's reading of the same promise stands beside it. A record is a document of one
sentence, in which the chamber reports what an office undertook.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kamerdraad import __version__
from kamerdraad.graph.iris import collapsed, digest
from kamerdraad.graph.recordedpromise import RecordedPromise, commitment_iri
from kamerdraad.graph.reference import GraphSource
from kamerdraad.graph.writer import Writer
from kamerdraad.letters.sources.rows import Row, day_of, read_rows, rows_in, text_of
from kamerdraad.ontology.terms import KD
from kamerdraad.settings import BASE, STATE

if TYPE_CHECKING:
    from pyoxigraph import Quad

GRAPHS: Final = f"{BASE}graph/ref/tk-toezeggingen"
RELATIONS: Final = f"{GRAPHS}/relations"
"""The graph that says which promise repeats or changes which; it describes none of them."""
REGISTER: Final = "toezeggingen"
_RELATIONS: Final = (
    ("IsHerhalingVan", KD.repeats),
    ("IsWijzigingVan", KD.modifies),
    ("IsAanvullingOp", KD.modifies),
)
_NUMBER = re.compile(r"TZ[0-9]{6}-[0-9]{1,6}")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True, slots=True)
class _Record:
    """What of a row its relations and its graph are told by."""

    key: str
    """Its number in the register, or what stands in for one."""
    identifier: str
    """Its identifier in the service; empty where it has none."""
    year: str


def recorded(path: Path) -> Iterator[GraphSource]:
    """The graphs of a file of rows: one a year, each by itself as the shapes want it, and their relations.

    The file is read again for each year, so that no more than one is held at a time.

    Raises:
        KamerdraadError: the file is missing, or a line of it is no row.
    """
    years: dict[str, Any] = {}
    keys: dict[str, str] = {}
    start = f"{BASE} {__version__}".encode()
    whole = sha256(start)
    for row in read_rows(path, REGISTER):
        record = _record(row)
        if record.identifier and collapsed(text_of(row, "Tekst")):
            keys[record.identifier] = record.key
        line = json.dumps(row, sort_keys=True).encode()
        years.setdefault(record.year, sha256(start)).update(line)
        whole.update(line)
    for year in sorted(years):
        yield _year(path, year, years[year].hexdigest())
    yield _relations(path, keys, whole.hexdigest())


def _year(path: Path, year: str, version: str) -> GraphSource:
    name = f"{GRAPHS}/{year}"
    return (
        name,
        version,
        lambda: quads(
            name, version, (row for row in read_rows(path, REGISTER) if _record(row).year == year)
        ),
    )


def _relations(path: Path, keys: dict[str, str], version: str) -> GraphSource:
    name = RELATIONS

    def make() -> list["Quad"]:
        writer = Writer(name)
        writer.text(name, STATE, version)
        for row in read_rows(path, REGISTER):
            this = _record(row).key
            for field, predicate in _RELATIONS:
                for other in rows_in(row, field):
                    that = keys.get(str(other.get("Id")).lower())
                    if that is not None and that != this:
                        writer.link(commitment_iri(this), predicate, commitment_iri(that))
        return list(dict.fromkeys(writer.quads))

    return name, version, make


def quads(name: str, version: str, rows: Iterable[Row]) -> list["Quad"]:
    """The records of some rows in one graph; a row without words says nothing and is left out."""
    writer = Writer(name)
    writer.text(name, STATE, version)
    seen: set[str] = set()
    for row in rows:
        record = _record(row)
        if record.key not in seen and collapsed(text_of(row, "Tekst")):
            seen.add(record.key)
            RecordedPromise(writer, row, record.key, record.identifier).build()
    return writer.quads


def _record(row: Row) -> _Record:
    number, identifier = text_of(row, "Nummer"), text_of(row, "Id").lower()
    identifier = identifier if _UUID.fullmatch(identifier) else ""
    made = day_of(row, "Aanmaakdatum")
    key = number if _NUMBER.fullmatch(number) else identifier
    key = key or digest(json.dumps(row, sort_keys=True))
    return _Record(key, identifier, str(made.year) if made else "undated")
