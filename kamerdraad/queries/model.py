"""What a query says of itself."""

from dataclasses import dataclass
from enum import StrEnum


class ParameterType(StrEnum):
    """What a parameter takes; all but date, integer and iri are words to look for."""

    STRING = "string"
    DATE = "date"
    INTEGER = "integer"
    IRI = "iri"
    LANGUAGE = "language"
    OFFICE = "office"
    ACTOR = "actor"
    GROUP = "group"
    TOPIC = "topic"
    DOCUMENT = "document"
    KIND = "kind"


EXAMPLES: dict[ParameterType, str] = {
    ParameterType.STRING: "terugvalplan",
    ParameterType.DATE: "2025-06-30",
    ParameterType.INTEGER: "10",
    ParameterType.IRI: "https://w3id.org/kamerdraad/id/document/kst-31066-AR",
    ParameterType.LANGUAGE: "nl",
    ParameterType.OFFICE: "minister van Financiën",
    ParameterType.ACTOR: "Eerste Kamer",
    ParameterType.GROUP: "GroenLinks-PvdA",
    ParameterType.TOPIC: "digitale soevereiniteit",
    ParameterType.DOCUMENT: "kst-31066-AR",
    ParameterType.KIND: "Promise",
}
"""A value of each type, for whoever gave one that does not fit."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that a query takes; `$name` in its text."""

    name: str
    type: ParameterType
    description_nl: str
    description_en: str
    default: str | None = None
    """As it would be typed; None where a value has to be given."""
    example: str = ""

    @property
    def required(self) -> bool:
        """Whether there is no default to fall back on."""
        return self.default is None


@dataclass(frozen=True, slots=True)
class QueryInfo:
    """A query with what its head says."""

    name: str
    summary_nl: str
    summary_en: str
    text: str
    """SPARQL with `$name` for each parameter."""
    parameters: tuple[Parameter, ...] = ()
    tags: tuple[str, ...] = ()
    archive: bool = False
    """Whether it asks the archive of all readings rather than the store."""
    compared: bool = False
    """Whether it asks for what comparing the letters found."""
    shipped: bool = False
    """Whether it comes with the package and not from a user."""
