"""Dates, numbers and names as readers of either language write them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from typing import Final

from kamerdraad.ontology.terms import RDFS, SKOS
from kamerdraad.ontology.vocabulary import Vocabulary, triples
from kamerdraad.web.borrowed import BORROWED
from kamerdraad.web.describing import value_of
from kamerdraad.web.language import Language

_MONTHS: Final[Mapping[Language, tuple[str, ...]]] = {
    "nl": (
        "januari", "februari", "maart", "april", "mei", "juni",
        "juli", "augustus", "september", "oktober", "november", "december",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ),
}  # fmt: skip


class Words:
    """What a template says things with, in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def either(self, dutch: str, english: str) -> str:
        """The one of the two that the reader reads."""
        return dutch if self.language == "nl" else english

    def day(self, day: date | str | None, *, short: bool = False) -> str:
        """A day in words: 9 februari 2032, or 9 feb 2032."""
        if isinstance(day, str):
            try:
                day = date.fromisoformat(day)
            except ValueError:
                return str(day)
        if day is None:
            return ""
        month = _MONTHS[self.language][day.month - 1]
        if short:
            month = "mrt" if month == "maart" else month[:3]
        return f"{day.day} {month} {day.year}"

    def number(self, number: float | str) -> str:
        """A number with its thousands apart, and a comma or point before its fraction."""
        value = float(number)
        text = f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
        return text if self.language == "en" else text.translate(str.maketrans(",.", ".,"))

    def percent(self, share: float) -> str:
        """A share of a whole in percents, with one decimal: 97,3%."""
        text = f"{share * 100:.1f}%".replace(".0%", "%")
        return text if self.language == "en" else text.replace(".", ",")

    def count(self, number: int, one: str, many: str) -> str:
        """A number with its noun: 1 brief, 2 brieven."""
        return f"{self.number(number)} {one if number == 1 else many}"

    def code(self, iri: str | None) -> str:
        """What a code of a code list, a class or a property is called."""
        if not iri:
            return ""
        if iri in BORROWED:
            return self.either(*BORROWED[iri])
        found = called().get(iri, {})
        label = found.get(self.language) or found.get("nl") or found.get("")
        return label[:1].lower() + label[1:] if label else iri.rpartition("#")[2]

    def codes(self, iris: Iterable[str]) -> list[str]:
        """What several codes are called."""
        return [self.code(iri) for iri in iris]

    def known(self, iri: str) -> bool:
        """Whether it is a term or code of ours, which has a name in both languages."""
        return iri in called()

    def local(self, iri: str) -> str:
        """The last part of a code's name: Promise for …voc#CommitmentKind-Promise."""
        return iri.rpartition("#")[2].rpartition("-")[2]

    def local_of(self, iri: str) -> str:
        """A code's name within the code lists: TensionKind-NumberDiffers."""
        return iri.rpartition("#")[2]


@cache
def called() -> Mapping[str, Mapping[str, str]]:
    """What the shipped terms and codes are called, by language."""
    found: dict[str, dict[str, str]] = {}
    for which in (Vocabulary.ONTOLOGY, Vocabulary.SCHEMES):
        for triple in triples(which):
            if triple.predicate.value in {RDFS.label, SKOS.prefLabel}:
                language: str = getattr(triple.object, "language", None) or ""
                names = found.setdefault(value_of(triple.subject), {})
                names[language] = value_of(triple.object)
    return found
