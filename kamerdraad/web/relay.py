"""Calls of queries to other servers: only to the hosts that whoever serves has named.

The engine calls whatever address a SERVICE names. So a query that is let through has the addresses
of the listed hosts replaced by ours: a small server on this machine alone, at an address that nobody
can guess, which asks the host over guarded connections. What the host answers is a table within
bounds, or the query fails.
"""

from __future__ import annotations

import re
import secrets
import threading
from collections.abc import Iterable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final
from urllib.parse import quote, unquote

import httpx

from kamerdraad.errors import KamerdraadError, QueryError
from kamerdraad.letters.sources.network import Guard, GuardedTransport
from kamerdraad.letters.sources.polite import USER_AGENT
from kamerdraad.store.guard import admit, host_of

SECONDS: Final = 8.0
BYTES: Final = 10_000_000
QUERY_TYPE: Final = "application/sparql-query"
TABLES: Final = ("application/sparql-results+json", "application/sparql-results+xml")
"""What the engine can read of an answer."""

# What may hold the word without calling anything comes first, so that it is passed over whole.
_CALL = re.compile(
    r'''"""(?:[^"\\]|\\.|"(?!""))*""" | \'\'\'(?:[^'\\]|\\.|'(?!\'\'))*\'\'\'
      | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*' | \#[^\n\r]*
      | (?P<before>(?<![\w?$:@.-])SERVICE(?:\s|\#[^\n\r]*[\n\r])*
          (?:SILENT(?:\s|\#[^\n\r]*[\n\r])*)?) <(?P<address>[^<>"{}|^`\\\s]*)>
      | <[^<>"{}|^`\\\s]*>''',
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)


class Relay:
    """The way out for queries, to the hosts of a list."""

    def __init__(self, hosts: Iterable[str], private: frozenset[str] = frozenset()) -> None:
        self.hosts = frozenset(host.lower() for host in hosts)
        self._private = private
        self._secret = secrets.token_urlsafe(24)
        relay = self

        class Handler(_Handler):
            def do_POST(self) -> None:
                """Passes on what the engine asks."""
                relay._answer(self)

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._root = f"http://127.0.0.1:{self._server.server_port}/{self._secret}/"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def through(self, sparql: str) -> str:
        """The query with our address in place of each host's.

        Raises:
            QueryError: it calls a server in a way that cannot be followed.
        """

        def put(match: re.Match[str]) -> str:
            if match.group("before") is None:
                return match.group()
            return f"{match['before']}<{self._root}{quote(match['address'], safe='')}>"

        changed = _CALL.sub(put, sparql)
        ours = frozenset({host_of(self._root)})
        called = admit(changed, ours).services if "\\u" not in sparql.lower() else ("",)
        if not all(address.startswith(self._root) for address in called):
            raise QueryError("write the address of a SERVICE in full, and no \\u in the query")
        return changed

    def close(self) -> None:
        """No more calls."""
        self._server.shutdown()
        self._server.server_close()

    def _answer(self, caller: BaseHTTPRequestHandler) -> None:
        root = f"/{self._secret}/"
        length = caller.headers.get("Content-Length") or "0"
        if not secrets.compare_digest(caller.path[: len(root)].encode(), root.encode()):
            caller.send_error(404)
            return
        address = unquote(caller.path.removeprefix(root))
        if host_of(address) not in self.hosts or not length.isdigit() or int(length) > BYTES:
            caller.send_error(403)
            return
        try:
            media, body = self._asked(address, caller.rfile.read(int(length)))
        except (httpx.HTTPError, KamerdraadError, OSError, _UnfitError):
            caller.send_error(502)
            return
        except Exception as error:  # what the layer below httpx raises is not of one family
            caller.log_error("%s", error)
            caller.send_error(502)
            return
        caller.send_response(200)
        caller.send_header("Content-Type", media)
        caller.send_header("Content-Length", str(len(body)))
        caller.end_headers()
        caller.wfile.write(body)

    def _asked(self, address: str, query: bytes) -> tuple[str, bytes]:
        guard = Guard(self._private)
        guard.allow(SECONDS)
        headers = {
            "Accept": ", ".join(TABLES),
            "Content-Type": QUERY_TYPE,
            "User-Agent": USER_AGENT,
        }
        with (
            httpx.Client(transport=GuardedTransport(guard), follow_redirects=False) as client,
            client.stream("POST", address, content=query, headers=headers) as response,
        ):
            media = response.headers.get("content-type", "").partition(";")[0].strip().lower()
            if response.status_code != 200 or media not in TABLES:
                raise _UnfitError
            body = bytearray()
            for piece in response.iter_bytes():
                body += piece
                if len(body) > BYTES:
                    raise _UnfitError
        return media, bytes(body)


class _UnfitError(Exception):
    """An answer that is no table, or too long a one."""


class _Handler(BaseHTTPRequestHandler):
    timeout = SECONDS

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing: the secret address does not belong in a log."""
