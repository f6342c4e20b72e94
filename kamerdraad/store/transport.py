"""One request to a server: bounded in time, tried again only where no connection came about."""

from __future__ import annotations

import time
import urllib.error
from collections.abc import Callable
from http.client import HTTPException, HTTPResponse, IncompleteRead
from typing import Final, TypeVar

from kamerdraad.errors import StoreError

Answer = TypeVar("Answer")

TRIES: Final = 3
PAUSE: Final = 0.2
"""Seconds before the second try; each further pause is twice as long."""

CHUNK: Final = 1 << 16


def persistently(server: str, seconds: float, request: Callable[[float], Answer]) -> Answer:
    """What `request` (called with the seconds it has left) gives, within `seconds` altogether.

    A connection that is refused or reset is tried again: what is asked here can be asked twice.
    Whatever the server did say is final.

    Raises:
        StoreError: the server is down, slow, or says no.
    """
    deadline = time.monotonic() + seconds
    for attempt in range(1, TRIES + 1):
        try:
            return request(max(0.05, deadline - time.monotonic()))
        except urllib.error.HTTPError as error:
            with error:
                raise refusal(server, error.code, error.read(2000)) from None
        except TimeoutError:
            raise _slow(server, seconds) from None
        except (OSError, HTTPException) as error:
            reason = error.reason if isinstance(error, urllib.error.URLError) else error
            if isinstance(reason, TimeoutError):
                raise _slow(server, seconds) from None
            if isinstance(reason, IncompleteRead):
                raise cut_off(server) from None
            pause = PAUSE * 2 ** (attempt - 1)
            if attempt == TRIES or time.monotonic() + pause > deadline:
                raise StoreError(
                    f"the server {server} cannot be reached ({_said(reason)}):"
                    " check the address and that it runs"
                ) from None
            time.sleep(pause)
    raise AssertionError("unreachable")


def body(response: HTTPResponse, seconds: float, *, ends_itself: bool) -> bytes:
    """All of a response, read within `seconds`; raises `IncompleteRead` where it breaks off.

    Args:
        ends_itself: whether its syntax shows a missing end, as JSON does and a list of triples not.
    """
    deadline = time.monotonic() + seconds
    framed = response.chunked or response.length is not None
    received = bytearray()
    # read1 gives what is there: a server that drips its answer cannot outstay the deadline.
    while data := response.read1(CHUNK):
        received += data
        if time.monotonic() > deadline:
            raise TimeoutError
    if response.length or not (framed or ends_itself):
        raise IncompleteRead(bytes(received[:100]))
    return bytes(received)


def refusal(server: str, status: int, said: bytes) -> StoreError:
    """What a status other than success means for whoever uses the store."""
    words = " ".join(said.decode(errors="replace").split())[:160]
    if status in {401, 403}:
        return StoreError(
            f"the server {server} does not let us in (status {status}): set KAMERDRAAD_USER,"
            " KAMERDRAAD_PASSWORD and KAMERDRAAD_AUTH (basic or digest), or KAMERDRAAD_TOKEN"
        )
    if status == 404:
        return StoreError(
            f"the server {server} has nothing at that address (status 404): set"
            " KAMERDRAAD_QUERY_URL, KAMERDRAAD_UPDATE_URL and KAMERDRAAD_GRAPHS_URL"
        )
    if 300 <= status < 400:
        return StoreError(
            f"the server {server} sends us elsewhere (status {status}): give the address itself"
        )
    return StoreError(f"the server {server} answered with status {status}: {words or 'no reason'}")


def cut_off(server: str) -> StoreError:
    """An answer without its end is no answer."""
    return StoreError(
        f"the answer of the server {server} broke off half-way: ask again, or for less"
    )


def _slow(server: str, seconds: float) -> StoreError:
    return StoreError(
        f"the server {server} gave no answer within {seconds:g} seconds: ask for less, or allow more"
        " time (KAMERDRAAD_TIMEOUT)"
    )


def _said(reason: object) -> str:
    text = getattr(reason, "strerror", None) or str(reason) or type(reason).__name__
    return str(text)[:120]
