"""A query by name, by file or as text, asked of a store."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kamerdraad.errors import QueryError, StoreError
from kamerdraad.ontology.terms import KD
from kamerdraad.queries.binding import bound
from kamerdraad.queries.catalogue import described, info_of
from kamerdraad.queries.model import QueryInfo
from kamerdraad.queries.table import Table

if TYPE_CHECKING:
    from kamerdraad.store import Store

MAX_BYTES = 1_000_000
OWN_SECONDS = 60.0
"""Time for a query of a user's own where none is set: with a limit a folder's store asks it in a
process of its own, which a hostile query may take down."""

_COMPARED = f"ASK {{ GRAPH ?graph {{ ?comparison a <{KD.ComparisonActivity}> }} }}"
_NEVER_COMPARED = "the store holds no comparison of its letters: kamerdraad check makes them"

_OWN_FILE = re.compile(r"\.(rq|sparql)$", re.IGNORECASE)


def bind(name: str | Path, parameters: Mapping[str, object] | None = None) -> str:
    """The SPARQL of a query with its parameters' values in place.

    Raises:
        QueryError: no such query, or a parameter that does not fit.
    """
    return bound(_found(name), parameters or {})


def run(
    store: Store,
    name: str | Path,
    parameters: Mapping[str, object] | None = None,
    *,
    timeout: float | None = None,
) -> Table:
    """The answer of `store` to a query.

    Args:
        store: any open store.
        name: the name of a shipped query, the path of a `.rq` file, or SPARQL itself.
        parameters: values by name; strings as typed, or Python's own dates and numbers.
        timeout: seconds after which the query is stopped; None gives a shipped query as long as it
            takes, any other a minute.

    Raises:
        QueryError: no such query, a parameter that does not fit, or SPARQL that is not allowed.
        StoreError: the store cannot be read, or time is up.
    """
    info = _found(name)
    sparql = bound(info, parameters or {})
    if timeout is None and not info.shipped:
        timeout = OWN_SECONDS
    if not info.archive:
        table = Table.of(store.query(sparql, timeout=timeout))
        if info.compared and not table.rows and store.query(_COMPARED, timeout=timeout) is False:
            return replace(table, note=_NEVER_COMPARED)
        return table
    archived = getattr(store, "archived", None)
    if archived is None:
        raise StoreError(
            f"the query {info.name} asks for earlier readings, which only a store in a folder keeps"
        )
    with archived() as archive:
        return Table.of(archive.query(sparql, timeout=timeout))


def _found(name: str | Path) -> QueryInfo:
    text = str(name)
    if isinstance(name, Path) or ("\n" not in text and _OWN_FILE.search(text)):
        return described(Path(text).name, _read(Path(text)))
    # No name holds a brace or a space, and no query is without.
    return described("query", text) if re.search(r"[{\s]", text) else info_of(text)


def _read(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except OSError as error:
        raise QueryError(f"the query file {path} cannot be read: {error.strerror}") from None
    if len(content) > MAX_BYTES:
        raise QueryError(f"the query file {path} is larger than any query: is it the right file?")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise QueryError(f"the query file {path} is not in UTF-8: save it as UTF-8") from None
