"""What quads tell, by subject: for reading back the small graphs that humans' decisions stand in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import RDF

if TYPE_CHECKING:
    from pyoxigraph import Quad

NO_TIME: Final = datetime.min.replace(tzinfo=UTC)
"""In place of a moment that is not said, or not said as one."""


class Told:
    """Values as text, by subject and predicate."""

    def __init__(self, quads: Iterable[Quad]) -> None:
        self._said: dict[str, dict[str, list[str]]] = {}
        for quad in quads:
            subject, value = getattr(quad.subject, "value", ""), getattr(quad.object, "value", "")
            self._said.setdefault(subject, {}).setdefault(quad.predicate.value, []).append(value)

    def of_class(self, kind: str) -> Iterator[str]:
        """The subjects of that class."""
        return (node for node, values in self._said.items() if kind in values.get(RDF.type, ()))

    def all(self, node: str, predicate: str) -> list[str]:
        """Every value; empty where none is said."""
        return self._said.get(node, {}).get(predicate, [])

    def first(self, node: str, predicate: str) -> str:
        """The first value, or nothing."""
        return next(iter(self.all(node, predicate)), "")

    def moment(self, node: str, predicate: str) -> datetime:
        """The first value as a moment."""
        try:
            return datetime.fromisoformat(self.first(node, predicate))
        except ValueError:
            return NO_TIME
