"""The rows of an answer as cells: what is shown, and what it is for sorting and drawing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from kamerdraad.queries.prefixes import shortened
from kamerdraad.queries.table import is_number, plain
from kamerdraad.web.describing import is_iri
from kamerdraad.web.views.facts import as_day

if TYPE_CHECKING:
    from kamerdraad.store.model import Term


@dataclass(frozen=True, slots=True)
class Cell:
    """One value of a row."""

    text: str = ""
    value: str = ""
    """In full, where `text` is shortened."""
    kind: Literal["number", "day", "iri", "text"] = "text"
    address: str = ""
    """The thing or the web page that it leads to."""


def cells(rows: Iterable[tuple[Term | None, ...]]) -> list[list[Cell]]:
    """The rows for a page."""
    return [[_cell(value) for value in row] for row in rows]


def _cell(term: Term | None) -> Cell:
    if term is None:
        return Cell()
    value = plain(term)
    if is_iri(term):
        web = value if value.startswith(("http://", "https://")) else ""
        return Cell(shortened(value), value, "iri", web)
    if is_number(term):
        return Cell(value, value, "number")
    datatype = getattr(term, "datatype", None)
    if datatype is not None and datatype.value.endswith(("#date", "#dateTime")) and as_day(value):
        return Cell(value, value, "day")
    return Cell(value, value)
