"""An answer as a table: for files and for pandas; `screen` shows it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamerdraad.errors import QueryError
from kamerdraad.queries.prefixes import PREFIXES

if TYPE_CHECKING:
    import pandas
    from pyoxigraph import Triple

    from kamerdraad.store.model import Result, Term

_XSD = "http://www.w3.org/2001/XMLSchema#"
_WHOLE = {f"{_XSD}{name}" for name in ("integer", "int", "long", "nonNegativeInteger")}
_BROKEN = {f"{_XSD}{name}" for name in ("decimal", "double", "float")}
_DAYS = {f"{_XSD}date", f"{_XSD}dateTime"}


@dataclass(frozen=True)
class Table:
    """Columns and rows of RDF terms; None where a row has no value in a column.

    A CONSTRUCT's triples are three columns, an ASK's answer is one row of one.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Term | None, ...], ...]
    triples: tuple[Triple, ...] | None = None
    """The graph that a CONSTRUCT made; None for other queries."""
    boolean: bool | None = None
    """The answer to an ASK; None for other queries."""
    note: str = ""
    """Why nothing could be found, where that is known."""

    @classmethod
    def of(cls, result: Result) -> Table:
        """A store's answer as a table."""
        from pyoxigraph import Literal

        from kamerdraad.store import Triples

        if isinstance(result, bool):
            return cls(("answer",), ((Literal(result),),), boolean=result)
        if isinstance(result, Triples):
            rows = tuple((t.subject, t.predicate, t.object) for t in result.triples)
            return cls(("subject", "predicate", "object"), rows, triples=result.triples)
        return cls(result.variables, result.rows)

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[dict[str, str | None]]:
        """The rows as dictionaries of plain strings."""
        for row in self.rows:
            yield {
                column: None if value is None else plain(value)
                for column, value in zip(self.columns, row, strict=True)
            }

    def to_csv(self) -> str:
        """SPARQL 1.1 CSV: values without their types, cells quoted where they need it."""
        target = io.StringIO(newline="")
        writer = csv.writer(target)
        writer.writerow(self.columns)
        for row in self.rows:
            writer.writerow("" if value is None else plain(value) for value in row)
        return target.getvalue()

    def to_json(self) -> str:
        """SPARQL 1.1 Query Results JSON."""
        import json

        if self.boolean is not None:
            return json.dumps({"head": {}, "boolean": self.boolean})
        bindings = [
            {
                column: _json(value)
                for column, value in zip(self.columns, row, strict=True)
                if value is not None
            }
            for row in self.rows
        ]
        return json.dumps(
            {"head": {"vars": list(self.columns)}, "results": {"bindings": bindings}},
            ensure_ascii=False,
            indent=2,
        )

    def to_turtle(self) -> str:
        """The graph of a CONSTRUCT; raises `QueryError` for a query that makes none."""
        import pyoxigraph

        if self.triples is None:
            raise QueryError("only a CONSTRUCT or DESCRIBE gives Turtle: choose csv or json")
        serialised = pyoxigraph.serialize(
            self.triples, format=pyoxigraph.RdfFormat.TURTLE, prefixes=PREFIXES
        )
        return (serialised or b"").decode()

    def to_dataframe(self) -> pandas.DataFrame:
        """A pandas DataFrame: days as dates, numbers as numbers, all else as strings."""
        import pandas

        return pandas.DataFrame(
            {
                column: _series([row[index] for row in self.rows])
                for index, column in enumerate(self.columns)
            },
            columns=list(self.columns),
        )


def plain(value: Term) -> str:
    """`value` without its type and language."""
    from pyoxigraph import BlankNode, Literal, NamedNode

    if isinstance(value, Literal | NamedNode):
        return value.value
    return f"_:{value.value}" if isinstance(value, BlankNode) else str(value)


def _json(value: Term) -> dict[str, object]:
    from pyoxigraph import BlankNode, Literal, NamedNode

    if isinstance(value, NamedNode):
        return {"type": "uri", "value": value.value}
    if isinstance(value, BlankNode):
        return {"type": "bnode", "value": value.value}
    if isinstance(value, Literal):
        found: dict[str, object] = {"type": "literal", "value": value.value}
        if value.language:
            found["xml:lang"] = value.language
        elif value.datatype.value != f"{_XSD}string":
            found["datatype"] = value.datatype.value
        return found
    parts = {"subject": value.subject, "predicate": value.predicate, "object": value.object}
    return {"type": "triple", "value": {name: _json(part) for name, part in parts.items()}}


def is_number(value: Term | None) -> bool:
    """Whether `value` can stand in a column of numbers, where nothing stands for nothing."""
    return value is None or _datatype(value) in _WHOLE | _BROKEN


def _datatype(value: Term) -> str:
    from pyoxigraph import Literal

    return value.datatype.value if isinstance(value, Literal) else ""


def _series(values: list[Term | None]) -> pandas.Series[Any]:
    """A column in the one type that all its values have, else as strings."""
    import pandas

    types = {_datatype(value) for value in values if value is not None}
    texts = [None if value is None else plain(value) for value in values]
    if types and types <= _WHOLE:
        return pandas.Series(pandas.array(_each(texts, int), dtype="Int64"))
    if types and types <= _WHOLE | _BROKEN:
        return pandas.Series(pandas.array(_each(texts, float), dtype="Float64"))
    if types == {f"{_XSD}boolean"}:
        truths = [None if text is None else text in {"true", "1"} for text in texts]
        return pandas.Series(pandas.array(truths, dtype="boolean"))
    if types and types <= _DAYS:
        return pandas.to_datetime(pandas.Series(texts), errors="coerce", format="ISO8601")
    return pandas.Series(texts, dtype="object")


def _each(texts: list[str | None], kind: type[int] | type[float]) -> list[int | float | None]:
    return [None if text is None else kind(text) for text in texts]
