"""What every answer carries and every request is held to, whatever page or data it is about."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kamerdraad.web.replies import HttpError

MAX_BODY: Final = 1_000_000
MAX_QUERY_STRING: Final = 20_000
BODY_SECONDS: Final = 10.0
"""How long a client may take to send what it asks."""

HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:;"
        " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Link, Location, Retry-After",
}
PREFLIGHT: Final = {
    "Access-Control-Allow-Methods": "GET, HEAD, POST, OPTIONS",
    "Access-Control-Allow-Headers": "Accept, Accept-Language, Content-Type, If-None-Match",
    "Access-Control-Max-Age": "86400",
}


class Shield:
    """Adds the headers, answers preflights, and turns giant addresses away."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in HEADERS.items():
                    headers[name] = value
            await send(message)

        if scope["method"] == "OPTIONS":
            await _empty(sent, 204, PREFLIGHT)
        elif len(scope["query_string"]) > MAX_QUERY_STRING:
            await _empty(sent, 414, {})
        else:
            await self._app(scope, receive, sent)


async def _empty(send: Send, status: int, headers: dict[str, str]) -> None:
    raw = [(name.lower().encode(), value.encode()) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": status, "headers": raw})
    await send({"type": "http.response.body", "body": b""})


async def body_of(request: Request) -> bytes:
    """What the client sends, if it is not too long and does not take too long.

    Raises:
        HttpError: it is or does.
    """
    import anyio

    received = bytearray()
    try:
        with anyio.fail_after(BODY_SECONDS):
            async for piece in request.stream():
                received += piece
                if len(received) > MAX_BODY:
                    raise HttpError(
                        413,
                        f"Er kunnen ten hoogste {MAX_BODY} bytes worden gestuurd.",
                        f"At most {MAX_BODY} bytes can be sent.",
                    )
    except TimeoutError:
        raise HttpError(408, "Het sturen duurde te lang.", "Sending took too long.") from None
    return bytes(received)
