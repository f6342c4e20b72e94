"""The style sheet and what else pages load: a fixed set of files, read when the server starts."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.web.replies import LASTING, HttpError, reply

_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}


def static(request: Request) -> Response:
    """`/static/NAME`: only names that are in the set, so that no path leads elsewhere."""
    found = _files().get(request.path_params["name"])
    if found is None:
        raise HttpError(404, "Dit bestand is er niet.", "There is no such file.")
    body, content_type = found
    return reply(request, body, content_type, cache=LASTING, vary="Accept-Encoding")


@cache
def _files() -> dict[str, tuple[bytes, str]]:
    folder = files("kamerdraad.web").joinpath("static")
    return {
        entry.name: (entry.read_bytes(), _TYPES[suffix])
        for entry in folder.iterdir()
        if (suffix := f".{entry.name.rpartition('.')[2]}") in _TYPES
    }
