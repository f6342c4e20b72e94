"""What an environment sets: the base under which everything gets its IRI, and where sources are."""

import os
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from kamerdraad.errors import KamerdraadError

DEFAULT_BASE: Final = "https://w3id.org/kamerdraad/"
"""The base that the shipped Turtle files and queries are written with."""

# What RFC 3987 lets an IRI hold, less what would make it more than a base (a query, a fragment).
_BASE = re.compile(r"https?://[^\s/?#<>\"{}|\\^`]+(?:/[^\s?#<>\"{}|\\^`]*)?/")


def checked_base(value: str) -> str:
    """`value` as a base IRI; raises `KamerdraadError` where it cannot be one."""
    if not _BASE.fullmatch(value):
        raise KamerdraadError(
            f"KAMERDRAAD_BASE is {value!r}: it has to be an http or https address that ends in"
            f" a slash, without ? or #, such as {DEFAULT_BASE}"
        )
    return value


BASE: Final[str] = checked_base(os.environ.get("KAMERDRAAD_BASE") or DEFAULT_BASE)

STATE: Final = "http://www.w3.org/2002/07/owl#versionInfo"
"""Of a graph, in that graph: what it was made from and by, in one string. A graph with the same
state as what is at hand need not be made again."""

PUSHED: Final = f"{BASE}graph/pushed"
"""Graph in which a server keeps what was pushed to it: book-keeping, and nothing that was read."""


@dataclass(frozen=True, slots=True)
class Sources:
    """Where letters and registers are fetched from, how politely, and where they are kept."""

    sru: str = "https://repository.overheid.nl/sru"
    """The search service of the official publications (SRU 2.0)."""
    repository: str = "https://repository.overheid.nl/frbr/officielepublicaties"
    """The folder of the official publications under which their files lie."""
    tweedekamer: str = "https://gegevensmagazijn.tweedekamer.nl/OData/v4/2.0"
    """The Tweede Kamer's OData v4 service."""
    tooi: str = "https://repository.officiele-overheidspublicaties.nl/waardelijsten"
    """The folder under which TOOI's value lists lie."""
    private_hosts: frozenset[str] = frozenset()
    """`host:port` of servers that may have a private address; any other such address is refused."""
    per_second: float = 2.0
    """Requests that one host gets in a second at most."""
    cache: Path = Path("~/.cache/kamerdraad")
    """Answers of search services, kept so that a fetch that was stopped need not ask again."""
    data: Path = Path("~/.local/share/kamerdraad")
    """Registers that were refreshed from their sources, used in place of those that ship."""


def sources() -> Sources:
    """The sources as the environment sets them (`KAMERDRAAD_SRU_URL` and so on).

    Raises:
        KamerdraadError: a setting that cannot be one.
    """
    given, default = os.environ, Sources()
    home_cache = given.get("XDG_CACHE_HOME")
    home_data = given.get("XDG_DATA_HOME")
    cache = given.get("KAMERDRAAD_CACHE") or (home_cache and f"{home_cache}/kamerdraad")
    data = given.get("KAMERDRAAD_DATA") or (home_data and f"{home_data}/kamerdraad")
    private = given.get("KAMERDRAAD_PRIVATE_HOSTS", "").replace(",", " ").split()
    return Sources(
        sru=_address("KAMERDRAAD_SRU_URL", default.sru),
        repository=_address("KAMERDRAAD_REPOSITORY_URL", default.repository),
        tweedekamer=_address("KAMERDRAAD_TWEEDEKAMER_URL", default.tweedekamer),
        tooi=_address("KAMERDRAAD_TOOI_URL", default.tooi),
        private_hosts=frozenset(host.lower() for host in private),
        per_second=_rate("KAMERDRAAD_REQUESTS_PER_SECOND", default.per_second),
        cache=Path(cache or default.cache).expanduser(),
        data=Path(data or default.data).expanduser(),
    )


_ADDRESS = re.compile(r"https?://[^\s/?#<>\"{}|\\^`@]+(?:/[^\s?#<>\"{}|\\^`]*)?")


def _address(name: str, default: str) -> str:
    value = os.environ.get(name) or default
    if not _ADDRESS.fullmatch(value):
        raise KamerdraadError(
            f"{name} is {value!r}: it has to be an http or https address without ?, # or @,"
            f" such as {default}"
        )
    return value.rstrip("/")


def _rate(name: str, default: float) -> float:
    value = os.environ.get(name)
    try:
        rate = float(value) if value else default
    except ValueError:
        rate = 0.0
    if not 0.01 <= rate <= 100:
        raise KamerdraadError(f"{name} is {value!r}: it has to be a number from 0.01 to 100")
    return rate
