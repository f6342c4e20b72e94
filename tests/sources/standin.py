"""A stand-in for the services, on this machine: it gives what a test lays down, faults and all."""

import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from urllib.parse import parse_qs, urlsplit

from kamerdraad.letters.sources.polite import Patience, Polite
from kamerdraad.settings import Sources


@dataclass(frozen=True)
class Reply:
    """One answer of the stand-in."""

    body: bytes = b""
    status: int = 200
    type: str = "application/xml"
    headers: dict[str, str] = field(default_factory=dict)
    claims: int | None = None
    """A length that is announced in place of the true one."""
    drips: bool = False
    """Sends a byte at a time, for as long as it is let."""
    head_drips: bool = False
    """So does this one from its very first line on."""


def as_json(value: object) -> Reply:
    """An answer in JSON."""
    return Reply(json.dumps(value).encode(), type="application/json; odata.metadata=minimal")


Query = dict[str, str]
Maker = Callable[[Query], Reply]


class StandIn:
    """What lies where, and what was asked."""

    def __init__(self) -> None:
        self.laid: dict[str, Reply | Maker] = {}
        self.faults: dict[str, list[Reply]] = defaultdict(list)
        """By path what comes first, once each, before what is laid there."""
        self.asked: list[tuple[str, Query, dict[str, str]]] = []
        self.closing = Event()
        self.port = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [path for path, _, _ in self.asked]

    def answer(self, target: str, headers: dict[str, str]) -> Reply:
        parts = urlsplit(target)
        query = {key: values[0] for key, values in parse_qs(parts.query).items()}
        self.asked.append((parts.path, query, headers))
        if waiting := self.faults[parts.path]:
            return waiting.pop(0)
        laid = self.laid.get(parts.path, Reply(b"not here", 404, "text/plain"))
        reply = laid if isinstance(laid, Reply) else laid(query)
        etag = reply.headers.get("ETag")
        if etag and headers.get("if-none-match") == etag:
            return Reply(status=304, headers={"ETag": etag})
        return reply

    def sources(self, folder: Path) -> Sources:
        """Settings under which this server alone may be at a private address."""
        return Sources(
            sru=f"{self.url}/sru",
            repository=f"{self.url}/frbr/officielepublicaties",
            tweedekamer=f"{self.url}/OData/v4/2.0",
            tooi=f"{self.url}/waardelijsten",
            private_hosts=frozenset({f"127.0.0.1:{self.port}"}),
            per_second=100.0,
            cache=folder / "cache",
            data=folder / "data",
        )


class Time:
    """A clock that runs on only when somebody sleeps, beside the true one."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    def clock(self) -> float:
        return time.monotonic() + sum(self.slept)

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)

    def polite(self, sources: Sources, patience: Patience | None = None) -> Polite:
        return Polite(
            sources,
            patience or Patience(read=5.0, whole=20.0, attempts=3),
            clock=self.clock,
            sleep=self.sleep,
            chance=lambda: 1.0,
        )


def _handler(standin: StandIn) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            reply = standin.answer(self.path, headers)
            if reply.head_drips:
                self._drip(b"HTTP/1.0 200 OK\r\nX-Long: " + b"x" * 100_000)
                return
            self.send_response(reply.status)
            if reply.body:
                self.send_header("Content-Type", reply.type)
            length = len(reply.body) if reply.claims is None else reply.claims
            self.send_header("Content-Length", str(length))
            for name, value in reply.headers.items():
                self.send_header(name, value)
            try:
                self.end_headers()
                if reply.drips:
                    self._drip(reply.body)
                else:
                    self.wfile.write(reply.body)
            except OSError:
                pass  # the client went away, as it may

        def _drip(self, body: bytes) -> None:
            try:
                for byte in body:
                    if standin.closing.wait(0.02):
                        return
                    self.wfile.write(bytes([byte]))
                    self.wfile.flush()
            except OSError:
                pass

        def log_message(self, *_: object) -> None:
            pass

    return Handler


@contextmanager
def running() -> Iterator[StandIn]:
    """A stand-in that listens on a free port of this machine until the test is done."""
    standin = StandIn()
    server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(standin))
    standin.port = server.server_address[1]
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield standin
    finally:
        standin.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
