"""The application on a port, with bounds on how slow and how many its clients may be."""

from __future__ import annotations

import asyncio
from typing import Any, Final

import uvicorn
from starlette.applications import Starlette
from uvicorn.protocols.http.h11_impl import H11Protocol

CLIENTS: Final = 500
"""Connections at a time; more are told to come back."""
HEAD_SECONDS: Final = 10.0
"""How long a client may take to say what it wants."""
IDLE_SECONDS: Final = 30
"""How long a connection stays open for a next request: readers think between two pages."""
WHOLE_SECONDS: Final = 120.0
"""How long one request may take in all, with the time that the client takes to read the answer."""


class PatientProtocol(H11Protocol):
    """HTTP that waits for slow clients, but not for ever."""

    head_seconds = HEAD_SECONDS
    whole_seconds = WHOLE_SECONDS
    _limit: asyncio.TimerHandle | None = None

    def connection_made(self, transport: Any) -> None:
        """A client is there: it has to say something soon."""
        super().connection_made(transport)
        self._within(self.head_seconds)

    def handle_events(self) -> None:
        """Something came; once it is a whole request, its answer gets the longer time."""
        before = self.cycle
        super().handle_events()
        if self.cycle is not before:
            self._within(self.whole_seconds)

    def on_response_complete(self) -> None:
        """An answer is out: the next request may take its time to begin, but not to be said."""
        super().on_response_complete()
        if not self.transport.is_closing():
            self._within(self.config.timeout_keep_alive + self.head_seconds)

    def connection_lost(self, exc: Exception | None) -> None:
        """The client is gone."""
        if self._limit:
            self._limit.cancel()
        super().connection_lost(exc)

    def _within(self, seconds: float) -> None:
        if self._limit:
            self._limit.cancel()
        self._limit = self.loop.call_later(seconds, self.transport.abort)


def config(app: Starlette, host: str, port: int) -> uvicorn.Config:
    """How the application is served."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        http=PatientProtocol,
        ws="none",
        limit_concurrency=CLIENTS,
        timeout_keep_alive=IDLE_SECONDS,
        timeout_graceful_shutdown=5,
        h11_max_incomplete_event_size=32_768,
        server_header=False,
        log_level="warning",
        access_log=False,
    )


def serve(app: Starlette, host: str, port: int) -> None:
    """Serves until it is stopped."""
    uvicorn.Server(config(app, host, port)).run()
