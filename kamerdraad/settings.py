"""The one setting of the vocabulary: the base under which everything gets its IRI."""

import os
import re
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
