"""Where a SPARQL server takes queries, updates and graphs, and who we are to it."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from kamerdraad.errors import StoreError

_QUERY_PATHS: Final = ("/query", "/sparql", "/sparql-auth")


@dataclass(frozen=True, slots=True)
class Endpoints:
    """A server's addresses and ways."""

    query: str
    update: str
    graphs: str
    graph_parameter: str = "graph"
    """Name of the parameter of the Graph Store Protocol; Virtuoso calls it `graph-uri`."""
    user: str = ""
    password: str = ""
    token: str = ""
    auth: str = "basic"
    """basic or digest for a user and password; a token always goes as bearer."""
    timeout: float = 60.0
    """Seconds that one request may take as a whole."""

    @classmethod
    def at(cls, location: str, environment: Mapping[str, str] = os.environ) -> Endpoints:
        """The addresses under a server's root (or beside its query address), unless the environment
        says otherwise: KAMERDRAAD_QUERY_URL, _UPDATE_URL, _GRAPHS_URL, _GRAPH_PARAMETER, _USER,
        _PASSWORD, _TOKEN, _AUTH, _TIMEOUT.

        Raises:
            StoreError: an address or setting that cannot be.
        """
        _check(location)
        parts = urlsplit(location)
        if parts.username or parts.password:
            raise StoreError(
                "the address of a server holds no user or password: put them in KAMERDRAAD_USER and"
                " KAMERDRAAD_PASSWORD"
            )
        root = location.rstrip("/")
        for path in _QUERY_PATHS:
            root = root.removesuffix(path)
        is_root = root == location.rstrip("/")

        def setting(name: str, default: str) -> str:
            return environment.get(f"KAMERDRAAD_{name}") or default

        found = cls(
            query=setting("QUERY_URL", f"{root}/query" if is_root else location),
            update=setting("UPDATE_URL", f"{root}/update"),
            graphs=setting("GRAPHS_URL", f"{root}/store"),
            graph_parameter=setting("GRAPH_PARAMETER", "graph"),
            user=setting("USER", ""),
            password=setting("PASSWORD", ""),
            token=setting("TOKEN", ""),
            auth=setting("AUTH", "basic").lower(),
            timeout=_seconds(setting("TIMEOUT", "60")),
        )
        if found.auth not in {"basic", "digest"}:
            raise StoreError(f"KAMERDRAAD_AUTH is {found.auth!r}: it has to be basic or digest")
        for address in (found.query, found.update, found.graphs):
            _check(address)
        return found


def _check(address: str) -> None:
    try:
        parts = urlsplit(address)
        valid = parts.scheme in {"http", "https"} and bool(parts.hostname) and parts.port != 0
    except ValueError:
        valid = False
    if not valid or any(character.isspace() for character in address):
        raise StoreError(f"{address!r} is no http(s) address of a server")


def _seconds(text: str) -> float:
    try:
        seconds = float(text)
    except ValueError:
        seconds = 0.0
    if not 0 < seconds < float("inf"):
        raise StoreError(f"KAMERDRAAD_TIMEOUT is {text!r}: it has to be a number of seconds")
    return seconds
