"""The answers to the shipped queries that need nothing of who asks, as tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kamerdraad.queries import Table, run
from kamerdraad.queries.catalogue import catalogue
from kamerdraad.queries.model import Parameter, ParameterType

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition


def answers(edition: Edition) -> Iterator[tuple[str, bytes]]:
    """Each table as a file; the day that a query takes as today's is the edition's."""
    for info in catalogue():
        if info.archive or any(p.required for p in info.parameters):
            continue
        given = {p.name: edition.today() for p in info.parameters if _is_today(p)}
        table = run(edition.store, info.name, given)
        if table.triples is None:
            ordered = _ordered(table)
            yield f"{info.name}.csv", ordered.to_csv().encode("utf-8", "replace")
            yield f"{info.name}.json", ordered.to_json().encode("utf-8", "replace")


def _is_today(parameter: Parameter) -> bool:
    return parameter.type is ParameterType.DATE and parameter.default == "today"


def _ordered(table: Table) -> Table:
    """Rows in an order of their own: a store may give equals in any."""
    return Table(table.columns, tuple(sorted(table.rows, key=lambda row: [str(v) for v in row])))
