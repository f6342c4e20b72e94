"""Which form of a thing a client gets: by the ending of its address, or by what it says it accepts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Form:
    """A format in which something is offered."""

    ending: str
    media: str
    name: str

    @property
    def content_type(self) -> str:
        """For the header; text says its encoding."""
        text = self.media.startswith("text/")
        return f"{self.media}; charset=utf-8" if text else self.media


HTML: Final = Form("html", "text/html", "HTML")
TURTLE: Final = Form("ttl", "text/turtle", "Turtle")
JSON_LD: Final = Form("jsonld", "application/ld+json", "JSON-LD")
N_TRIPLES: Final = Form("nt", "application/n-triples", "N-Triples")
TRIG: Final = Form("trig", "application/trig", "TriG")
DATA: Final = (TURTLE, JSON_LD, N_TRIPLES, TRIG)
THINGS: Final = (HTML, *DATA)

JSON: Final = Form("json", "application/sparql-results+json", "JSON")
XML: Final = Form("xml", "application/sparql-results+xml", "XML")
CSV: Final = Form("csv", "text/csv", "CSV")
TSV: Final = Form("tsv", "text/tab-separated-values", "TSV")
ROWS: Final = (JSON, XML, CSV, TSV)
RDF_XML: Final = Form("rdf", "application/rdf+xml", "RDF/XML")
TRIPLES: Final = (TURTLE, N_TRIPLES, RDF_XML)

ALIASES: Final[dict[str, tuple[str, ...]]] = {
    "application/xhtml+xml": ("text/html",),
    "application/json": ("application/sparql-results+json", "application/ld+json"),
    "application/xml": ("application/sparql-results+xml",),
    "text/xml": ("application/sparql-results+xml",),
    "text/plain": ("application/n-triples",),
}
"""Names that clients ask some of the forms by."""

LONGEST: Final = 2000
"""Characters of an Accept header that are looked at."""


def accepted(header: str | None, offered: Sequence[Form]) -> Form | None:
    """The offered form that the client wants most; the first of equals; None where it wants none."""
    if not header or not header.strip():
        return offered[0]
    ranges = [part for part in map(_range, header[:LONGEST].split(",")) if part]
    best: Form | None = None
    most = 0.0
    for form in offered:
        quality = _quality(form.media, ranges)
        if quality > most:
            best, most = form, quality
    return best


def split(path: str, offered: Sequence[Form]) -> tuple[str, Form | None]:
    """A path without its ending, and the form that the ending names."""
    for form in offered:
        if path.endswith(f".{form.ending}"):
            return path.removesuffix(f".{form.ending}"), form
    return path, None


def _range(part: str) -> tuple[str, float] | None:
    """A media range and its quality: "text/*;q=0.5"."""
    media, *parameters = (piece.strip() for piece in part.split(";"))
    media = media.lower()
    if "/" not in media:
        return None
    quality = 1.0
    for parameter in parameters:
        key, _, value = parameter.partition("=")
        if key.strip().lower() == "q":
            try:
                quality = min(1.0, max(0.0, float(value)))
            except ValueError:
                return None
    return media, quality


def _quality(media: str, ranges: Sequence[tuple[str, float]]) -> float:
    """How much the most particular range that fits wants a media type."""
    kind = media.partition("/")[0]
    for fits in (media, f"{kind}/*", "*/*"):
        found = [q for said, q in ranges if fits == said or fits in ALIASES.get(said, ())]
        if found:
            return max(found)
    return 0.0
