"""From the name of a thing to the page about it on this server, and back."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import quote

from kamerdraad.settings import BASE

THINGS: Final = f"{BASE}id/"

_FOREIGN = re.compile(r"(?:https?://|urn:)[^\s<>\"{}|\\^`\x00-\x20]{1,800}")


def address(iri: str) -> str:
    """Where this server tells of `iri`: relative to its root, whatever host it is reached by."""
    if iri.startswith(THINGS):
        return f"/doc/{iri.removeprefix(THINGS)}"
    if iri.startswith(BASE) and not iri.startswith(f"{BASE}/"):  # "//x" would be another host
        return f"/{iri.removeprefix(BASE)}"
    return f"/resource?iri={quote(iri, safe='')}"


def data_address(iri: str, ending: str) -> str:
    """Where the data about `iri` are, in the form that has this ending."""
    if iri.startswith(BASE):
        return f"{address(iri)}.{ending}"
    return f"{address(iri)}&format={ending}"


def foreign(text: str) -> str | None:
    """`text` where it can be the name of a thing of others."""
    return text if _FOREIGN.fullmatch(text) else None
