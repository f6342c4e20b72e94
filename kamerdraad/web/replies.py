"""Answers with the headers that caches, browsers and other sites' scripts go by."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.web.negotiation import Form

FRESH: Final = "public, max-age=60"
"""A minute is long enough to carry a crowd, and short enough for a store that grows."""
LASTING: Final = "public, max-age=86400"

_PATH = re.compile(r"[\w.~%/:@!$&'()*+,;=-]*", re.ASCII)
LONGEST_PATH: Final = 1000


class HttpError(Exception):
    """An answer other than the thing itself: a status and what to say, in Dutch and in English."""

    def __init__(
        self, status: int, dutch: str, english: str, headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(english)
        self.status = status
        self.dutch = dutch
        self.english = english
        self.headers = dict(headers or {})


def raw_path(request: Request) -> str:
    """The path as it was sent, percent-encoding and all: names of things are written with it."""
    raw = request.scope.get("raw_path") or request.scope["path"].encode()
    path: str = raw.decode("latin-1").partition("?")[0]
    if len(path) > LONGEST_PATH or not _PATH.fullmatch(path):
        raise HttpError(404, "Dit adres bestaat niet.", "There is no such address.")
    return path


def reply(
    request: Request,
    body: bytes,
    content_type: str,
    *,
    cache: str = FRESH,
    vary: str = "Accept, Accept-Language",
    links: Sequence[str] = (),
    status: int = 200,
) -> Response:
    """The body, or the word that the client has it already (304)."""
    tag = f'"{sha256(body).hexdigest()[:24]}"'
    headers = {"ETag": tag, "Cache-Control": cache, "Vary": vary}
    if links:
        headers["Link"] = ", ".join(links)
    if status == 200 and tag in _tags(request.headers.get("if-none-match", "")):
        return Response(status_code=304, headers=headers)
    return Response(body, status, headers | {"Content-Type": content_type})


def alternates(path: str, forms: Sequence[Form]) -> list[str]:
    """Link headers to the other forms of what is at `path`."""
    return [f'<{path}.{form.ending}>; rel="alternate"; type="{form.media}"' for form in forms]


def _tags(header: str) -> set[str]:
    return {tag.strip().removeprefix("W/") for tag in header[:2000].split(",")}
