"""IRIs of everything in the graph: one place that makes them, whatever the text holds.

What comes from a letter never gets into an IRI as it stands: it is made a slug, percent-encoded or
hashed. An IRI that a letter itself gives is taken only where it is one and speaks of something of
its own, not of this project's or another vocabulary's terms.
"""

import re
from collections import Counter
from hashlib import sha256
from urllib.parse import quote

from kamerdraad.registers import slug
from kamerdraad.settings import BASE, DEFAULT_BASE

LONGEST = 80
"""Characters of a slug; a longer name is cut and told apart by its hash."""

_FOREIGN = re.compile(
    r"https?://[^\s/?#<>\"{}|\\^`\x00-\x20]+[^\s<>\"{}|\\^`\x00-\x20]*|urn:[a-z0-9][a-z0-9-]{1,31}:[^\s<>\"{}|\\^`\x00-\x20]+",
    re.IGNORECASE,
)
_OURS = re.compile(r"id/[a-z]+/[\w.~%/-]+", re.ASCII)
_RESERVED = (
    BASE,
    DEFAULT_BASE,
    "http://www.w3.org/1999/",
    "http://www.w3.org/2000/01/",
    "http://www.w3.org/2001/XMLSchema",
    "http://www.w3.org/2002/07/owl",
    "http://www.w3.org/2004/02/skos/",
    "http://www.w3.org/2006/time",
    "http://www.w3.org/ns/",
    "http://purl.org/dc/",
    "http://purl.org/ontology/bibo/",
    "http://purl.org/spar/",
    "http://purl.org/vocab/",
    "http://xmlns.com/foaf/",
    "https://schema.org/",
)
_PAPER = re.compile(
    r"https?://zoek\.officielebekendmakingen\.nl/((?:kst|ah|h|blg|kv|stb|stcrt|trb)-[\w-]+?)(?:\.(?:html|pdf|xml|odt))?/?(?:#.*)?",
    re.ASCII,
)


def thing(kind: str, key: str) -> str:
    """`{base}id/{kind}/{key}`; the key is one that this module made."""
    return f"{BASE}id/{kind}/{key}"


def encoded(key: str) -> str:
    """An identifier as one segment of a path; dots alone would lead out of it."""
    if not key.strip("."):
        return "%2E" * len(key) or "_"
    return quote(key, safe="-._~")


def graph_iri(document: str) -> str:
    """The named graph that holds all that was read in a document."""
    return f"{BASE}graph/x/{encoded(document)}"


def review_graph(document: str) -> str:
    """The named graph that holds what humans corrected in the reading of a document."""
    return f"{BASE}graph/review/{encoded(document)}"


def document_iri(document: str, part: int | None = None) -> str:
    """A paper by its identifier, or a letter printed in it, counted from 1."""
    return thing("document", encoded(document) + (f".{part}" if part else ""))


def collapsed(text: str) -> str:
    """`text` with each run of white space as one space, none at the ends."""
    return " ".join(text.split())


def digest(*parts: str, length: int = 16) -> str:
    """The first hexadecimal digits of the hash of some strings, each apart."""
    return sha256("\x1f".join(parts).encode("utf-8", "replace")).hexdigest()[:length]


def named(kind: str, name: str) -> str:
    """Something known by its name alone: `id/body/raad-van-state`."""
    key = slug(name)
    if not key:
        key = digest(collapsed(name), length=12)
    elif len(key) > LONGEST:
        key = f"{key[:LONGEST].rstrip('-')}-{digest(collapsed(name), length=8)}"
    return thing(kind, key)


def proposition_iri(text: str) -> str:
    """The same content has the same IRI in every letter, whatever its capitals, spaces or end mark."""
    return thing("proposition", digest(collapsed(text).casefold().rstrip(".!?;: ")))


def paper_of(uri: str) -> str | None:
    """The identifier of the official paper that a web address shows, if it shows one."""
    found = _PAPER.fullmatch(uri)
    return found[1] if found else None


def foreign(uri: str) -> str | None:
    """`uri` where it is a valid IRI of something outside this project, else None."""
    from pyoxigraph import NamedNode

    if not _FOREIGN.fullmatch(uri) or uri.startswith(_RESERVED):
        return None
    try:
        return NamedNode(uri).value
    except ValueError:
        return None


def register_iri(iri: str | None) -> str | None:
    """An IRI as registers give it, absolute or relative to the base; None where it is neither."""
    if not iri:
        return None
    return BASE + iri if _OURS.fullmatch(iri) and ".." not in iri else foreign(iri)


class ContentNames:
    """IRIs of statements: a hash of the document, the kind, the words and how many times they came before."""

    def __init__(self, document: str) -> None:
        self._document = document
        self._path = encoded(document)
        self._seen: Counter[tuple[str, str]] = Counter()

    def name(self, kind: str, words: str) -> str:
        """The next IRI of this kind for these words."""
        words = collapsed(words)
        occurrence = self._seen[kind, words] = self._seen[kind, words] + 1
        key = digest(self._document, kind, words, str(occurrence))
        return thing(kind, f"{self._path}/{key}")
