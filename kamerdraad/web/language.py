"""Which of the two languages a reader gets: the one that is asked for, else the one of the browser."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

from starlette.requests import Request

Language: TypeAlias = Literal["nl", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")


def chosen(request: Request) -> Language | None:
    """The language that the address asks for."""
    asked = request.query_params.get("lang")
    return next((language for language in LANGUAGES if language == asked), None)


def preferred(request: Request) -> Language:
    """The language that the browser prefers; Dutch where it prefers neither."""
    best: Language = "nl"
    most = 0.0
    header = request.headers.get("accept-language", "")[:500].lower()
    for part in header.split(","):
        tag, _, quality = part.strip().partition(";q=")
        try:
            wanted = float(quality or 1)
        except ValueError:
            continue
        for language in LANGUAGES:
            if tag.partition("-")[0] == language and wanted > most:
                best, most = language, wanted
    return best


def language_of(request: Request) -> Language:
    """The language to answer in."""
    return chosen(request) or preferred(request)
