"""Members, groups, committees and documents as the Tweede Kamer has them, as graphs beside the letters.

A letter names a member as it pleases, and a document by whichever of its numbers it has at hand; these
graphs say who sat in which group when, and which numbers are one paper's.
"""

import json
import re
from collections.abc import Callable, Iterator
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from kamerdraad import __version__
from kamerdraad.extract.actors.voices import describe
from kamerdraad.extract.model import Interval
from kamerdraad.graph.chambernodes import (
    chamber_node,
    further_names,
    group_node,
    member_node,
    paper_node,
)
from kamerdraad.graph.iris import collapsed, document_iri, named, register_iri, thing
from kamerdraad.graph.reference import GraphSource
from kamerdraad.graph.times import period
from kamerdraad.graph.writer import Writer
from kamerdraad.letters.sources.rows import Row, day_of, path_of, read_rows, rows_in, text_of
from kamerdraad.ontology.terms import (
    CITO,
    DCTERMS,
    FOAF,
    KD,
    ORG,
    SKOS,
    VOC,
)
from kamerdraad.settings import BASE, STATE

if TYPE_CHECKING:
    from pyoxigraph import Quad

GRAPHS: Final = f"{BASE}graph/ref/tk-"
_REPLY: Final = re.compile(r"Antwoord schriftelijke vragen\b.*")
_CASE: Final = re.compile(r"[0-9]{4}Z[0-9]{1,6}")

Describe = Callable[[Writer, Row], None]


def chamber_graphs(folder: Path) -> Iterator[GraphSource]:
    """The graphs of those registers that were fetched into a folder: documents one a year, others one.

    Raises:
        KamerdraadError: a line of a file is no row.
    """
    for register, describe_row in _DESCRIBED.items():
        path = folder / path_of(register)
        if not path.is_file():
            continue
        parts: dict[str, Any] = {}
        for row in read_rows(path, register):
            start = f"{BASE} {__version__}".encode()
            line = json.dumps(row, sort_keys=True).encode()
            parts.setdefault(_part(register, row), sha256(start)).update(line)
        for part in sorted(parts):
            yield _graph(path, register, part, parts[part].hexdigest(), describe_row)


def _graph(
    path: Path, register: str, part: str, version: str, describe_row: Describe
) -> GraphSource:
    name = f"{GRAPHS}{register}{part}"

    def make() -> list["Quad"]:
        writer = Writer(name)
        writer.text(name, STATE, version)
        for row in read_rows(path, register):
            if _part(register, row) == part:
                describe_row(writer, row)
        return list(dict.fromkeys(writer.quads))

    return name, version, make


def _part(register: str, row: Row) -> str:
    """Which of the graphs of a register a row goes to."""
    if register != "documenten":
        return ""
    day = day_of(row, "Datum")
    return f"/{day.year if day else 'undated'}"


def _person(writer: Writer, row: Row) -> None:
    """A person under the names by which letters may call them, and the groups they sat in."""
    person = member_node(writer, row)
    if person is None:
        return
    called = " ".join(text_of(row, key) for key in ("Roepnaam", "Tussenvoegsel", "Achternaam"))
    if text_of(row, "Roepnaam"):
        writer.text(person, FOAF.name, collapsed(called))
    for seat in rows_in(row, "FractieZetelPersoon"):
        lasted = Interval(day_of(seat, "Van"), day_of(seat, "TotEnMet"))
        for place in rows_in(seat, "FractieZetel"):
            for found in rows_in(place, "Fractie"):
                if group := group_node(writer, found, lasted.start):
                    _membership(writer, person, group, lasted)


def _membership(writer: Writer, person: str, group: str, lasted: Interval) -> None:
    """That a person sat in a group, and when; still sitting is also said without a time."""
    if lasted.end is None:
        writer.link(person, ORG.memberOf, group)
    when = period(writer, lasted)
    if when is None:
        return
    key = f"{person.rpartition('/')[2]}_{group.rpartition('/')[2]}_{lasted.start or 'open'}"
    tenure = thing("tenure", key)
    if writer.declare(tenure, KD.Tenure):
        writer.link(tenure, ORG.member, person)
        writer.link(tenure, ORG.organization, group)
        writer.link(tenure, ORG.memberDuring, when)


def _group(writer: Writer, row: Row) -> None:
    begin, end = day_of(row, "DatumActief"), day_of(row, "DatumInactief")
    group = group_node(writer, row, end or begin)
    if group is None:
        return
    writer.link(group, ORG.subOrganizationOf, chamber_node(writer))
    _existed(writer, group, begin, end)


def _committee(writer: Writer, row: Row) -> None:
    """A committee, under the name that letters give it with its chamber behind it."""
    name = collapsed(text_of(row, "NaamNL"))
    if not name:
        return
    begin, end = day_of(row, "DatumActief"), day_of(row, "DatumInactief")
    iri = register_iri(describe(name, begin, "Tweede Kamer").iri) or named(
        "body", f"{name} (Tweede Kamer)"
    )
    if writer.kind(iri) not in (None, KD.Body):
        return
    if writer.declare(iri, KD.Body):
        writer.text(iri, SKOS.prefLabel, name, "nl")
        writer.link(iri, ORG.classification, VOC.ActorKind_Committee)
        writer.link(iri, ORG.subOrganizationOf, chamber_node(writer))
        _existed(writer, iri, begin, end)
        further_names(writer, iri, name, row, "NaamWebNL", "Afkorting")


def _document(writer: Writer, row: Row) -> None:
    """A document with all its numbers; a reply to questions leads to them by their case number."""
    paper = paper_node(writer, row)
    if paper is None or not _REPLY.fullmatch(text_of(row, "Soort")):
        return
    for case in rows_in(row, "Zaak"):
        number = text_of(case, "Nummer")
        if _CASE.fullmatch(number) and text_of(case, "Soort") == "Schriftelijke vragen":
            questions = document_iri(f"kv-tk-{number}")
            if writer.declare(questions, KD.Document):
                writer.text(questions, DCTERMS.identifier, f"kv-tk-{number}")
                writer.text(questions, DCTERMS.identifier, number)
                writer.link(questions, DCTERMS.type, VOC.DocumentKind_WrittenQuestions)
            writer.link(paper, CITO.repliesTo, questions)


def _existed(writer: Writer, iri: str, begin: date | None, end: date | None) -> None:
    if when := period(writer, Interval(begin, end)):
        writer.link(iri, DCTERMS.temporal, when)


_DESCRIBED: Final[dict[str, Describe]] = {
    "personen": _person,
    "fracties": _group,
    "commissies": _committee,
    "documenten": _document,
}
