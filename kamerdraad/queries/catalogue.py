"""The queries that are shipped, and queries of a user's own, by what their heads say."""

from __future__ import annotations

import re
from difflib import get_close_matches
from functools import cache
from importlib.resources import files

from kamerdraad.errors import QueryError
from kamerdraad.queries.head import Value, read_head
from kamerdraad.queries.model import EXAMPLES, Parameter, ParameterType, QueryInfo
from kamerdraad.settings import BASE, DEFAULT_BASE

SUFFIX = ".rq"
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


@cache
def catalogue() -> tuple[QueryInfo, ...]:
    """The shipped queries in order of their names."""
    folder = files("kamerdraad.queries")
    found = [
        described(
            entry.name.removesuffix(SUFFIX),
            entry.read_text(encoding="utf-8").replace(DEFAULT_BASE, BASE),
            shipped=True,
        )
        for entry in folder.iterdir()
        if entry.name.endswith(SUFFIX)
    ]
    return tuple(sorted(found, key=lambda info: info.name))


def info_of(name: str) -> QueryInfo:
    """The shipped query of that name.

    Raises:
        QueryError: there is none; names the nearest.
    """
    queries = {info.name: info for info in catalogue()}
    if name in queries:
        return queries[name]
    # What is typed first is often a word of the name or of its tags: "overdue", "cq03".
    near = get_close_matches(name, queries, n=3, cutoff=0.5) or [
        info.name
        for info in queries.values()
        if name.lower() in (*info.name.split("-"), *info.tags)
    ]
    hint = f"did you mean {' or '.join(near)}?" if near else "kamerdraad query lists them all"
    raise QueryError(f"there is no query {name[:80]!r}: {hint}")


def described(name: str, text: str, *, shipped: bool = False) -> QueryInfo:
    """A query from its text; a text without a head has neither summary nor parameters.

    Raises:
        QueryError: the head cannot be understood.
    """
    head = read_head(text, name)
    summary = _mapping(head.get("summary", {}))
    tags = head.get("tags", [])
    return QueryInfo(
        name=name,
        summary_nl=_text(summary.get("nl", "")),
        summary_en=_text(summary.get("en", "")),
        text=text,
        parameters=tuple(
            _parameter(name, key, _mapping(value))
            for key, value in _mapping(head.get("parameters", {})).items()
        ),
        tags=tuple(tags) if isinstance(tags, list) else (str(tags),),
        archive=_text(head.get("archive", "false")) == "true",
        compared=_text(head.get("compared", "false")) == "true",
        shipped=shipped,
    )


def _parameter(query: str, name: str, said: dict[str, Value]) -> Parameter:
    kind = _text(said.get("type", "string"))
    if not _NAME.fullmatch(name) or kind not in set(ParameterType):
        raise QueryError(
            f"{query}: parameter {name!r} of type {kind!r}; types are {', '.join(ParameterType)}"
        )
    default = said.get("default")
    return Parameter(
        name=name,
        type=ParameterType(kind),
        description_nl=_text(said.get("nl", "")),
        description_en=_text(said.get("en", "")),
        default=None if default is None else _text(default),
        example=_text(said.get("example", "")) or EXAMPLES[ParameterType(kind)],
    )


def _mapping(value: Value) -> dict[str, Value]:
    return value if isinstance(value, dict) else {}


def _text(value: Value) -> str:
    return value if isinstance(value, str) else ""
