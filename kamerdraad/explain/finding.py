"""From what a user names (an IRI, or a key as an answer on the screen shows it) to a thing in the store."""

from __future__ import annotations

import difflib
import re
from typing import TYPE_CHECKING, Final

from kamerdraad.errors import QueryError
from kamerdraad.graph.iris import collapsed
from kamerdraad.ontology.terms import KD
from kamerdraad.settings import BASE

if TYPE_CHECKING:
    from kamerdraad.store import Store

_IDS: Final = f"{BASE}id/"
_KEY: Final = re.compile(r"[\w.~%()/-]{2,300}", re.ASCII)
_IRI: Final = re.compile(r"https?://[^\s<>\"{}|\\^`\x00-\x20]{1,500}")
_NEAR: Final = 3
_LISTED: Final = 5

_FOUND: Final = f"""SELECT DISTINCT ?thing ?graph WHERE {{ %s GRAPH ?graph {{
  {{ ?thing <{KD.anchor}> ?place }} UNION {{ ?thing <{KD.madeIn}> ?unit }}
  UNION {{ ?thing <{KD.assesses}> ?bond }}
}} FILTER(%s) }} ORDER BY ?thing LIMIT %d"""

Found = list[tuple[str, str]]
"""Things, each with the graph that holds it."""


def find(store: Store, given: str) -> tuple[str, str]:
    """The statement that is meant and the graph that holds it.

    Args:
        store: the store to look in.
        given: an IRI, its end behind the kind of thing (`kst-31066-AR/0409af2`), or the beginning of
            that; the sign by which an answer on the screen is cut short may stand behind it.

    Raises:
        QueryError: there is no such statement, or there are several.
    """
    wanted = collapsed(given).removeprefix("<").removesuffix(">")
    wanted = wanted.removesuffix("…").removesuffix("...")
    if _IRI.fullmatch(wanted):
        found = _asked(store, f"VALUES ?thing {{ <{wanted}> }}", "true", 2)
        if found:
            return found[0]
    key = wanted.removeprefix(_IDS).removeprefix("id:")
    if not _KEY.fullmatch(key):
        raise QueryError(
            f"'{given}' names no statement: give its IRI, or a key as 'kamerdraad query' prints it"
        )
    within = _within(store, key)
    starts = f'STRSTARTS(STR(?thing), "{_IDS}") && CONTAINS(STR(?thing), "/{key}")'
    return _only(given, key, _asked(store, within, starts, 100)) or _nothing(store, given, key)


def _only(given: str, key: str, found: Found) -> tuple[str, str] | None:
    """The one thing that is meant, or None where nothing is found."""
    whole = [one for one in found if _key(one).endswith(f"/{key}")]
    # A status has its commitment's key before its own: who gives that means the commitment.
    ends = [one for one in found if "/" not in _key(one).rpartition(f"/{key}")[2]]
    meant = whole or ends or found
    keys = list(dict.fromkeys(map(_key, meant)))
    if len(keys) > 1:
        more = " …" if len(keys) > _LISTED else ""
        raise QueryError(
            f"'{given}' may be any of {', '.join(one[1:] for one in keys[:_LISTED])}{more}:"
            " give more of it"
        )
    return meant[0] if meant else None


def _nothing(store: Store, given: str, key: str) -> tuple[str, str]:
    """Raises, with what in the store is written almost like a key."""
    everything = _asked(store, _within(store, key), "true", 5000)
    keys = dict.fromkeys(_key(one)[1:] for one in everything)
    # Whoever gives the beginning of a key, with or without its kind, means what begins alike; of
    # things whose keys begin alike the one with the shortest.
    alike = {
        end[: len(key)]: whole
        for whole in sorted(keys, key=len, reverse=True)
        for end in (whole, whole.partition("/")[2])
    }
    near = difflib.get_close_matches(key, alike, _NEAR, 0.8)
    names = ", ".join(dict.fromkeys(alike[one] for one in near))
    hint = f"near it: {names}" if names else "'kamerdraad query open-commitments' prints some"
    raise QueryError(f"the store has no statement '{given}'; {hint}")


def _within(store: Store, key: str) -> str:
    """Where to look: the graph of the document that a key names, else everywhere."""
    for segment in key.split("/"):
        graph = f"{BASE}graph/x/{segment}"
        if segment and store.digest_of(graph) is not None:
            return f"VALUES ?graph {{ <{graph}> }}"
    return ""


def _asked(store: Store, values: str, condition: str, most: int) -> Found:
    rows = store.select(_FOUND % (values, condition, most))
    return [(getattr(a, "value", ""), getattr(b, "value", "")) for a, b in rows]


def _key(one: tuple[str, str]) -> str:
    """A thing's IRI behind what all of them begin with, with a slash before it."""
    return "/" + one[0].removeprefix(_IDS)
