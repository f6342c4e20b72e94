"""The head of a query file: `#+` lines that hold YAML, of which nested mappings, plain or quoted
words and lists in brackets are read.
"""

from __future__ import annotations

from typing import TypeAlias

from kamerdraad.errors import QueryError

Value: TypeAlias = "str | list[str] | dict[str, Value]"

MARK = "#+"


def read_head(text: str, name: str) -> dict[str, Value]:
    """The mapping that the head of `text` spells out; `name` is for the message of a `QueryError`."""
    root: dict[str, Value] = {}
    open_: list[tuple[int, dict[str, Value]]] = [(-1, root)]
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.startswith(MARK):
            continue
        content = line.removeprefix(MARK)
        words = content.strip()
        if not words or words.startswith("#"):
            continue
        depth = len(content) - len(content.lstrip())
        key, colon, value = words.partition(":")
        while open_[-1][0] >= depth:
            open_.pop()
        mapping = open_[-1][1]
        if not colon or key in mapping or (value and not value.startswith(" ")):
            raise QueryError(f'{name}, line {number}: a head has lines such as "#+ summary: …"')
        if value.strip():
            mapping[key] = _scalar(value.strip())
        else:
            inner: dict[str, Value] = {}
            mapping[key] = inner
            open_.append((depth, inner))
    return root


def _scalar(text: str) -> str | list[str]:
    if text.startswith("[") and text.endswith("]"):
        return [_unquoted(item.strip()) for item in text[1:-1].split(",") if item.strip()]
    return _unquoted(text)


def _unquoted(text: str) -> str:
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text
