"""Queries with a time limit: asked of a worker process, which is killed when time is up."""

from __future__ import annotations

import contextlib
import json
import os
import selectors
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kamerdraad.errors import StoreError
from kamerdraad.store.guard import invalid
from kamerdraad.store.results import boolean, solutions, triples

if TYPE_CHECKING:
    from kamerdraad.store.model import Result


class QueryStoppedError(StoreError):
    """A query that ran out of time."""


class AnswerTooLongError(StoreError):
    """An answer of more bytes than were allowed."""


@dataclass(frozen=True, slots=True)
class Serialisation:
    """In what form an answer is wanted."""

    rows: str
    """Media type for SELECT and ASK."""
    triples: str
    """Media type for CONSTRUCT and DESCRIBE."""
    limit: int
    """Bytes that the answer may have."""
    prefixes: dict[str, str] | None = None
    base: str | None = None
    """What relative IRIs of the query are relative to."""
    union: bool = True
    """Whether the default graph is the union of all graphs."""
    graphs: tuple[tuple[str, ...], tuple[str, ...]] | None = None
    """Default and named graphs to ask in place of those that the query names."""


class Worker:
    """A worker process on one store folder; a query that runs out of time takes it down."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[bytes] | None = None

    def query(self, sparql: str, *, union: bool, timeout: float) -> Result:
        """The answer, if it comes within `timeout` seconds."""
        kind, body = self._answer(sparql, {"union": union}, timeout)
        match kind:
            case "solutions":
                return solutions(body)
            case "boolean":
                return boolean(body)
            case _:
                return triples(body)

    def serialised(
        self, sparql: str, wanted: Serialisation, *, timeout: float
    ) -> tuple[str, bytes]:
        """The kind of answer (solutions, boolean or triples) and its bytes as `wanted`."""
        request: dict[str, object] = {
            "union": wanted.union,
            "rows": wanted.rows,
            "triples": wanted.triples,
            "prefixes": wanted.prefixes,
            "base": wanted.base,
            "limit": wanted.limit,
        }
        if wanted.graphs is not None:
            request["graphs"] = wanted.graphs
        return self._answer(sparql, request, timeout)

    def _answer(self, sparql: str, request: dict[str, object], timeout: float) -> tuple[str, bytes]:
        """The kind and bytes of an answer; raises for any other outcome."""
        deadline = time.monotonic() + timeout
        line = json.dumps({"query": sparql, **request}).encode() + b"\n"
        try:
            kind, body = self._ask(line, deadline)
        except TimeoutError:
            self.close()
            raise QueryStoppedError(
                f"the query was stopped after {timeout:g} seconds: ask for less, or allow more time"
            ) from None
        except (EOFError, OSError):
            self.close()
            raise StoreError(
                "the query broke off, most likely for want of memory: ask for less at a time"
            ) from None
        except BaseException:  # an interrupt leaves half an answer in the pipe
            self.close()
            raise
        match kind:
            case "syntax":
                raise invalid(sparql, body.decode())
            case "long":
                raise AnswerTooLongError(
                    f"the answer is longer than {request['limit']:,} bytes: ask for less,"
                    " with LIMIT and OFFSET for instance"
                )
            case "failure":
                raise StoreError(f"the store {self._folder} cannot be read: {body.decode()}")
            case _:
                return kind, body

    def close(self) -> None:
        """Ends the process, in mid-query too."""
        if self._process is not None:
            self._process.kill()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe:
                    # What was still to be written has no reader any more.
                    with contextlib.suppress(OSError):
                        pipe.close()
            self._process.wait()
            self._process = None

    def _ask(self, request: bytes, deadline: float) -> tuple[str, bytes]:
        process = self._process = self._process or self._started()
        assert process.stdin and process.stdout
        process.stdin.write(request)
        process.stdin.flush()
        received = bytearray()
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while (end := received.find(b"\n")) < 0:
                received += _more(selector, process.stdout.fileno(), deadline)
            head = json.loads(received[:end])
            del received[: end + 1]
            while len(received) < head["length"]:
                received += _more(selector, process.stdout.fileno(), deadline)
        return head["kind"], bytes(received)

    def _started(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", "kamerdraad.store.worker", str(self._folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )


def _more(selector: selectors.BaseSelector, pipe: int, deadline: float) -> bytes:
    if not selector.select(max(0.0, deadline - time.monotonic())):
        raise TimeoutError
    data = os.read(pipe, 1 << 20)
    if not data:
        raise EOFError
    return data
