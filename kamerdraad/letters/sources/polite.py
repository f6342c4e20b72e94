"""An HTTP client that a public service need not fear, and that need not fear a service.

It waits between requests, waits longer when it is asked to or when a service is in trouble, says
who it is, and gives up after a while. It takes nothing that is too large, of another type, cut off,
or that comes from a private address.
"""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from email.utils import parsedate_to_datetime
from typing import Final, Self
from urllib.parse import urljoin, urlsplit

import httpcore
import httpx

from kamerdraad import __version__
from kamerdraad.errors import SourceError
from kamerdraad.letters.sources.forms import Form
from kamerdraad.letters.sources.network import Guard, GuardedTransport, PrivateAddressError
from kamerdraad.settings import Sources

USER_AGENT: Final = f"kamerdraad/{__version__} (+https://w3id.org/kamerdraad/)"
REDIRECTS: Final = 5
_REDIRECT = frozenset({301, 302, 303, 307, 308})
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
"""Statuses that tell of trouble that may pass."""
_ABSENT = frozenset({404, 410})
_MEANING = {
    401: "is refused without a password",
    403: "is refused",
    404: "is not there",
    410: "is no longer there",
}


@dataclass(frozen=True, slots=True)
class Patience:
    """How long is waited for what, in seconds."""

    connect: float = 10.0
    read: float = 30.0
    """For the next bytes."""
    whole: float = 180.0
    """For one answer from its request to its last byte, however it drips in."""
    attempts: int = 5
    first_wait: float = 1.0
    """Before the second attempt; each further one waits up to twice as long."""
    longest_wait: float = 120.0
    """A service that asks for more is not waited for."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a service gave."""

    url: str
    """Where it came from in the end, after redirects."""
    body: bytes
    type: str = ""
    etag: str = ""
    modified: str = ""
    unchanged: bool = False
    """The service says that what is at hand is still what it has; the body is empty then."""


class AbsentError(SourceError):
    """Nothing lies at an address, or nothing any more."""


class TroubleError(SourceError):
    """A service that is down, too slow or out of reach: nothing else of it can be had now either."""


class _PassingError(SourceError):
    """Trouble that may be over at the next attempt."""

    def __init__(self, said: str, wait: float | None = None, *, answered: bool = False) -> None:
        super().__init__(said)
        self.wait = wait
        self.answered = answered
        """The service did answer; what it gave was damaged."""


class Polite:
    """Fetches one thing at a time."""

    def __init__(
        self,
        sources: Sources,
        patience: Patience | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self._patience = patience or Patience()
        self._between = 1.0 / sources.per_second
        self._next: dict[str, float] = {}
        self._clock, self._sleep, self._chance = clock, sleep, chance
        self._guard = Guard(sources.private_hosts, clock)
        self._client = httpx.Client(
            transport=GuardedTransport(self._guard),
            headers={"User-Agent": USER_AGENT, "Accept-Encoding": "identity"},
            timeout=httpx.Timeout(self._patience.read, connect=self._patience.connect),
            trust_env=False,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._client.close()

    def get(self, url: str, form: Form, *, etag: str = "", modified: str = "") -> Answer:
        """What lies at `url`, checked to be of that form; less if it is still what `etag` names.

        Raises:
            TroubleError: the service is in trouble, and stayed so for as long as was waited.
        SourceError: it cannot be had for another reason; both say why in one line.
        """
        for attempt in range(1, self._patience.attempts + 1):
            try:
                return self._attempt(url, form, etag, modified)
            except _PassingError as error:
                if attempt == self._patience.attempts:
                    kind = SourceError if error.answered else TroubleError
                    raise kind(f"{error} ({attempt} attempts were made); try again later") from None
                self._wait(url, attempt, error)
        raise AssertionError("the last attempt returns or raises")

    def _wait(self, url: str, attempt: int, error: _PassingError) -> None:
        """As long as the service asks; else twice as long each time, less a random part.

        The random part keeps many clients that failed together from coming back together.
        """
        asked = error.wait
        if asked is not None and asked > self._patience.longest_wait:
            raise TroubleError(
                f"{url}: the service asks to wait {asked:.0f} seconds; try again after that"
            ) from None
        backoff = self._patience.first_wait * 2 ** (attempt - 1)
        wait = min(backoff, self._patience.longest_wait) * (0.5 + self._chance() / 2)
        self._sleep(wait if asked is None else max(asked, 0.0))

    def _attempt(self, url: str, form: Form, etag: str, modified: str) -> Answer:
        here = url
        for _ in range(REDIRECTS + 1):
            onward = self._one(here, url, form, etag, modified)
            if isinstance(onward, Answer):
                return onward
            here = onward
        raise SourceError(f"{url} redirects more than {REDIRECTS} times; that is given up")

    def _one(self, url: str, asked: str, form: Form, etag: str, modified: str) -> Answer | str:
        """The answer to one request, or where it redirects to."""
        headers = {"Accept": f"{', '.join(form.types)}, */*;q=0.1"}
        if etag:
            headers["If-None-Match"] = etag
        if modified:
            headers["If-Modified-Since"] = modified
        self._pace(url)
        self._guard.allow(self._patience.whole)
        where = url if url == asked else f"{asked} (redirected to {url})"
        try:
            with self._client.stream("GET", url, headers=headers) as response:
                if response.status_code in _REDIRECT:
                    return _target(url, response.headers.get("Location", ""))
                if response.status_code == 304 and (etag or modified):
                    return Answer(url, b"", etag=etag, modified=modified, unchanged=True)
                self._refuse(response, where, form)
                return Answer(
                    url,
                    _body(response, where, form),
                    response.headers.get("Content-Type", ""),
                    response.headers.get("ETag", ""),
                    response.headers.get("Last-Modified", ""),
                )
        except PrivateAddressError as error:
            raise SourceError(f"{where}: {error}") from None
        except httpcore.TimeoutException as error:
            said = str(error) or "no answer came in time"
            raise _PassingError(f"{where}: {said}") from None
        except httpcore.ProtocolError as error:
            said = f"{where}: the answer is cut off or broken ({error})"
            raise _PassingError(said, answered=True) from None
        except httpcore.NetworkError as error:
            raise _PassingError(f"{where}: no connection ({error})") from None
        except (httpx.InvalidURL, httpx.UnsupportedProtocol, httpcore.UnsupportedProtocol) as error:
            raise SourceError(f"{where} is no web address ({error})") from None

    def _pace(self, url: str) -> None:
        """Waits until the host may be asked again."""
        host = urlsplit(url).netloc
        now = self._clock()
        due = self._next.get(host, now)
        if due > now:
            self._sleep(due - now)
        self._next[host] = max(now, due) + self._between

    def _refuse(self, response: httpx.Response, where: str, form: Form) -> None:
        """Raises where status, type or announced length are not those of what was asked for."""
        status = response.status_code
        if status in _PASSING:
            wait = _retry_after(response.headers.get("Retry-After", ""))
            raise _PassingError(f"{where}: the service is in trouble (status {status})", wait)
        if status != 200:
            kind = AbsentError if status in _ABSENT else SourceError
            raise kind(f"{where} {_MEANING.get(status, 'cannot be had')} (status {status})")
        if response.headers.get("Content-Encoding", "identity").lower() != "identity":
            raise SourceError(f"{where} comes compressed though that was not asked for")
        sent = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if sent and sent not in form.types:
            raise SourceError(f"{where} should be {form.name} but comes as {sent[:80]}")
        length = response.headers.get("Content-Length", "")
        if length.isdecimal() and int(length) > form.largest:
            raise SourceError(f"{where} is larger than {form.largest >> 20} MiB; that is refused")


def _body(response: httpx.Response, where: str, form: Form) -> bytes:
    """The bytes of an answer, whole; what a server says of their number is not believed."""
    body = bytearray()
    for chunk in response.iter_raw():
        body += chunk
        if len(body) > form.largest:
            raise SourceError(f"{where} is larger than {form.largest >> 20} MiB; that is refused")
    if lack := form.lacks(bytes(body)):
        raise _PassingError(f"{where}: {lack}", answered=True)
    return bytes(body)


def _target(url: str, location: str) -> str:
    """Where a redirect leads, which may not be to where nothing is encrypted any more."""
    try:
        onward = urljoin(url, location)
        parts = urlsplit(onward)
    except ValueError:
        location, onward, parts = location or "?", "", urlsplit("")
    if not location or parts.scheme not in {"http", "https"} or "@" in parts.netloc:
        raise SourceError(f"{url} redirects to {location[:200]!r}, which is no web address")
    if urlsplit(url).scheme == "https" and parts.scheme == "http":
        raise SourceError(f"{url} redirects to {onward[:200]}, which is not encrypted; refused")
    return onward


def _retry_after(value: str) -> float | None:
    """The seconds that a service asks to wait, which it gives as such or as a time of day."""
    if value.strip().isdecimal():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (TypeError, ValueError, OverflowError):
        return None
