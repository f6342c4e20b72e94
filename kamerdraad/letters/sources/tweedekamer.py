"""What is asked of the Tweede Kamer's service: which rows, with what beside them, and which files."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from kamerdraad.letters.sources.odata import address, text
from kamerdraad.letters.sources.rows import Row
from kamerdraad.letters.sources.wanted import Search


class Register(StrEnum):
    """The registers that can be fetched, each to one file of rows."""

    TOEZEGGINGEN = "toezeggingen"
    DOCUMENTEN = "documenten"
    PERSONEN = "personen"
    FRACTIES = "fracties"
    COMMISSIES = "commissies"


_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")


@dataclass(frozen=True, slots=True)
class _Asked:
    entity: str
    expand: str = ""
    date: str = ""
    """The field that a period is about; a register without one is fetched whole."""
    words: tuple[str, ...] = ()
    """The fields in which words are sought."""
    committee: str = ""
    """The condition under which a row is a committee's, with the name in place of `{}`."""


_PAPER: Final = "$select=Id,Nummer,Toevoeging"
_ASKED: Final = {
    Register.TOEZEGGINGEN: _Asked(
        "Toezegging",
        "ToegezegdAan($expand=Persoon($select=Id,Nummer,Initialen,Tussenvoegsel,Achternaam,Roepnaam),"
        "Fractie($select=Id,Afkorting,NaamNL)),"
        f"KamerbriefNakoming($expand=Kamerstukdossier({_PAPER})),"
        "Activiteit($select=Id,Nummer,Soort,Onderwerp,Datum,Voortouwnaam),"
        "IsHerhalingVan($select=Id,Nummer),IsWijzigingVan($select=Id,Nummer),"
        "IsAanvullingOp($select=Id,Nummer)",
        "Aanmaakdatum",
        ("Tekst",),
        "Activiteit/any(a:contains(tolower(a/Voortouwnaam),{}))",
    ),
    Register.DOCUMENTEN: _Asked(
        "Document",
        f"Kamerstukdossier({_PAPER}),Zaak($select=Id,Nummer,Soort)",
        "Datum",
        ("Onderwerp", "Titel"),
        "Zaak/any(z:z/ZaakActor/any(a:a/Relatie eq 'Voortouwcommissie'"
        " and contains(tolower(a/ActorNaam),{})))",
    ),
    Register.PERSONEN: _Asked(
        "Persoon",
        "FractieZetelPersoon($expand=FractieZetel($expand=Fractie($select=Id,Afkorting,NaamNL)))",
    ),
    Register.FRACTIES: _Asked("Fractie"),
    Register.COMMISSIES: _Asked("Commissie"),
}


def rows_of(base: str, register: Register, search: Search) -> str:
    """The address of a register's rows; of one that can be searched, those that a search asks for."""
    return _rows(base, register, search)


def papers_of(base: str, search: Search) -> str:
    """The address of the documents that a search asks for and that came out as official papers."""
    published = "(Volgnummer gt 0 or Aanhangselnummer ne null)"
    return _rows(base, Register.DOCUMENTEN, search, published)


def _rows(base: str, register: Register, search: Search, *further: str) -> str:
    asked = _ASKED[register]
    clauses = ["Verwijderd eq false", *further]
    if asked.date:
        clauses += _period(asked.date, search)
    if asked.words and search.words:
        words = text(search.words.replace('"', "").lower())
        sought = [f"contains(tolower({field}),{words})" for field in asked.words]
        clauses.append(f"({' or '.join(sought)})")
    if asked.committee and search.committee:
        clauses.append(asked.committee.format(text(search.committee.lower())))
    return address(
        base,
        asked.entity,
        filter=" and ".join(clauses),
        expand=asked.expand,
        orderby="Id",
        count="true",
    )


def document_at(base: str, number: str) -> str:
    """The address of the row of a document, by its number."""
    return address(
        base, "Document", filter=f"Verwijderd eq false and DocumentNummer eq {text(number)}"
    )


def file_at(base: str, row: Row) -> str | None:
    """The address of a document's own file; None where the row has no identifier that can be asked by."""
    identifier = str(row.get("Id"))
    return f"{base}/Document({identifier})/resource" if _UUID.fullmatch(identifier) else None


def _period(field: str, search: Search) -> list[str]:
    clauses = []
    if search.first:
        clauses.append(f"{field} ge {search.first.isoformat()}T00:00:00Z")
    if search.last:
        clauses.append(f"{field} le {search.last.isoformat()}T23:59:59Z")
    return clauses
