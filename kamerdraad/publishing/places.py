"""Which file of a published site answers for which address of the server."""

from __future__ import annotations

import posixpath
import re
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final, Literal
from urllib.parse import quote, unquote

Language = Literal["nl", "en"]
LANGUAGES: Final[tuple[Language, ...]] = ("nl", "en")

LONGEST: Final = 180
"""Bytes of a file's name; file systems take 255, endings included."""

_PLAIN = re.compile(r"[A-Za-z0-9-]{1,40}")
_SAFE: Final = "!$&'()*+,;=@~"


@dataclass(frozen=True, slots=True, order=True)
class Address:
    """A page: its path on the server, what the address asks for, and in which language."""

    path: str
    asks: tuple[tuple[str, str], ...] = ()
    language: Language = "nl"

    @property
    def file(self) -> str:
        """Where the page lies in the folder: `doc/document/kst-1-2.html`, `letters~page-2.en.html`."""
        return f"{stem(self.path, self.asks)}{'' if self.language == 'nl' else '.en'}.html"


def stem(path: str, asks: tuple[tuple[str, str], ...] = ()) -> str:
    """The name of a file for a path of the server, without its ending.

    A web host decodes the address before it looks for a file, so the name is the decoded one.
    """
    if path == "/resource":
        return f"resource/{hashed(dict(asks).get('iri', ''))}" + _asked(
            tuple(pair for pair in asks if pair[0] != "iri")
        )
    segments = [_segment(segment) for segment in path.split("/") if segment]
    return ("/".join(segments) or "index") + _asked(asks)


def hashed(text: str) -> str:
    """A short name for what cannot be a file's name."""
    return sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def relative(target: str, here: str) -> str:
    """How the file `here` refers to the file `target`: under any base path, and from a disk."""
    return _way(target, posixpath.dirname(here))


def absolute(site: str, target: str) -> str:
    """The address of a file on the host that the site is published on."""
    return site + quote(target, safe=f"/{_SAFE}")


@lru_cache(maxsize=1 << 16)
def _way(target: str, folder: str) -> str:
    return quote(posixpath.relpath(target, folder or "."), safe=f"/{_SAFE}")


def _asked(asks: tuple[tuple[str, str], ...]) -> str:
    return "".join(
        f"~{name}-{value if _PLAIN.fullmatch(value) else hashed(value)[:8]}"
        for name, value in sorted(asks)
    )


def _segment(segment: str) -> str:
    """A segment of a path as a file's name; what would lead elsewhere or is too long is hashed."""
    name = unquote(segment)
    plain = "/" not in name and name.isprintable() and name.strip(".") and "\ufffd" not in name
    return name if plain and len(name.encode()) <= LONGEST else f"~{hashed(segment)}"
