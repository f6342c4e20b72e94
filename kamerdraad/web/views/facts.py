"""Triples at hand in this process, looked up by subject and property."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from kamerdraad.ontology.terms import RDF
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of

if TYPE_CHECKING:
    from kamerdraad.store import Store


class Facts:
    """What is said of some things: IRIs and texts as plain strings."""

    def __init__(self, rows: Iterable[tuple[str, str, str]] = ()) -> None:
        self._of: dict[str, dict[str, list[str]]] = {}
        for subject, predicate, value in rows:
            self.add(subject, predicate, value)

    @classmethod
    def asked(cls, store: Store, where: str) -> Facts:
        """What a pattern finds for `?s ?p ?o`; a property whose name is text is written `"…"`."""
        found = selected(store.query(f"SELECT DISTINCT ?s ?p ?o WHERE {{ {where} }}"))
        return cls((value_of(s), value_of(p), value_of(o)) for s, p, o in found)

    @classmethod
    def said(cls, store: Store, language: str, where: str) -> Facts:
        """The same of texts alone: what is said in this language, or in none."""
        own = f'FILTER(isLiteral(?o) && LANG(?o) IN ("{language}", ""))'
        return cls.asked(store, f"{where} {own}")

    @classmethod
    def of_graph(cls, store: Store, graph: str) -> Facts:
        """All that a graph holds."""
        return cls(
            (value_of(q.subject), q.predicate.value, value_of(q.object)) for q in store.quads(graph)
        )

    def add(self, subject: str, predicate: str, value: str) -> None:
        """One more; said twice is said once."""
        values = self._of.setdefault(subject, {}).setdefault(predicate, [])
        if value not in values:
            values.append(value)

    def take(self, others: Facts) -> None:
        """All that others hold, too."""
        for subject, held in others._of.items():
            for predicate, values in held.items():
                for value in values:
                    self.add(subject, predicate, value)

    def all(self, subject: str, predicate: str) -> list[str]:
        """The values, in an order that is the same every time."""
        return sorted(self._of.get(subject, {}).get(predicate, ()))

    def one(self, subject: str, predicate: str) -> str:
        """The first of the values; nothing where there is none."""
        return min(self._of.get(subject, {}).get(predicate, ("",)))

    def day(self, subject: str, predicate: str) -> date | None:
        """The first of the values as a day."""
        return as_day(self.one(subject, predicate))

    def through(self, subject: str, *path: str) -> list[str]:
        """The values at the end of a path of properties."""
        reached = [subject]
        for predicate in path:
            reached = [value for node in reached for value in self.all(node, predicate)]
        return sorted(set(reached))

    def is_a(self, subject: str, kind: str) -> bool:
        """Whether it is of this class."""
        return kind in self._of.get(subject, {}).get(RDF.type, ())

    def of_class(self, kind: str) -> list[str]:
        """The things of a class, by name."""
        return sorted(s for s, held in self._of.items() if kind in held.get(RDF.type, ()))

    def with_value(self, predicate: str, value: str) -> list[str]:
        """The things that have this value."""
        return sorted(s for s, held in self._of.items() if value in held.get(predicate, ()))

    def __contains__(self, subject: str) -> bool:
        return subject in self._of

    def __iter__(self) -> Iterator[str]:
        return iter(self._of)


def as_day(text: str) -> date | None:
    """A day as RDF writes it; nothing for what is none."""
    try:
        return date.fromisoformat(text[:10])
    except ValueError:
        return None
