"""What the program says of its own, in the two languages that its readers have."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

Language: TypeAlias = Literal["nl", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said in Dutch and in English; words of letters stand in both as they are."""

    nl: str
    en: str

    def to(self, language: Language) -> str:
        """What a reader of that language sees."""
        return self.nl if language == "nl" else self.en


def said(nl: str, en: str, **parts: str | int | float | Said) -> Said:
    """Two sentences with the same parts put in by name: "{days} dagen", "{days} days"."""
    return Said(
        nl.format(**{name: _in(part, "nl") for name, part in parts.items()}),
        en.format(**{name: _in(part, "en") for name, part in parts.items()}),
    )


def _in(part: str | int | float | Said, language: Language) -> str | int | float:
    return part.to(language) if isinstance(part, Said) else part


LIKENESS: Final = Said("gelijkenis", "likeness")
SAME_MATTER: Final = Said("gaat over hetzelfde", "about the same thing")
"""Reasons that several detectors give."""
