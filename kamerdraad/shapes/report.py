"""What a validation found, the same whichever engine did it."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """Only a violation keeps a graph out of the store; the others say what a letter leaves open."""

    VIOLATION = "Violation"
    WARNING = "Warning"
    INFO = "Info"


@dataclass(frozen=True, slots=True)
class Result:
    """One constraint that one node does not meet. Nodes and values are written as in N-Triples."""

    focus: str
    path: str | None
    """The path as SPARQL writes it: `<http://…#p>`, `^<…>`, `(<…>|<…>)`."""
    value: str | None
    severity: Severity
    shape: str
    """IRI of the shape; the shipped shapes name every constraint (`…shape#Claim-holder`)."""
    component: str
    """Local name of the SHACL component: MinCountConstraintComponent …"""
    messages: Mapping[str, str] = field(default_factory=dict, hash=False)
    """By language: nl and en for the shipped shapes."""

    @property
    def name(self) -> str:
        """The shape without its base: `Claim-holder`."""
        return self.shape.rsplit("#", 1)[-1]

    def message(self, language: str = "en") -> str:
        """What is wrong, in this language or else whichever there is."""
        return self.messages.get(language) or next(iter(self.messages.values()), self.component)

    def line(self, language: str = "en") -> str:
        """The result in one line."""
        what = f" ({self.value})" if self.value else ""
        return f"{self.severity}: {self.focus}: {self.message(language)}{what} [{self.name}]"


@dataclass(frozen=True, slots=True)
class Report:
    """All that an engine found in one graph."""

    results: tuple[Result, ...]
    engine: str

    @property
    def conforms(self) -> bool:
        """Whether nothing is violated; warnings and remarks leave it true."""
        return not self.violations

    @property
    def violations(self) -> tuple[Result, ...]:
        """What keeps the graph out of the store."""
        return tuple(r for r in self.results if r.severity is Severity.VIOLATION)

    def counts(self) -> Counter[Severity]:
        """How many results of each severity."""
        return Counter(r.severity for r in self.results)
