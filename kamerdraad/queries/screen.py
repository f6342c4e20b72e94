"""An answer on a terminal: a table where the screen is wide enough, else a row after the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kamerdraad.queries.prefixes import PREFIXES, shortened
from kamerdraad.queries.table import Table, is_number, plain

if TYPE_CHECKING:
    import rich.console
    import rich.table

    from kamerdraad.store.model import Term

GAP = 2
"""Blanks between two columns."""

TEXT = 18
"""Characters that a column of running text needs at least: less is a ribbon of broken words."""

_HASH = re.compile(r"/([0-9a-f]{7})[0-9a-f]{9,}$")
"""A key that is a digest: its beginning tells it from the others, files have it whole."""


def show(table: Table, console: rich.console.Console) -> None:
    """Prints the answer so that it can be read on a screen as wide as this one."""
    shown = [[harmless(_shown(value)) for value in row] for row in table.rows]
    heads = [column.replace("_", " ") for column in table.columns]
    least = [_least([head, *(row[i] for row in shown)]) for i, head in enumerate(heads)]
    if shown and sum(least) + GAP * (len(least) - 1) > console.width:
        _records(heads, shown, console)
    else:
        console.print(_grid(table, heads, shown, least))


def _grid(
    table: Table, heads: list[str], shown: list[list[str]], least: list[int]
) -> rich.table.Table:
    from rich.table import Table as Grid
    from rich.text import Text

    grid = Grid(box=None, pad_edge=False, padding=(0, GAP, 0, 0), header_style="bold")
    for i, head in enumerate(heads):
        values = [row[i] for row in table.rows]
        numeric = bool(values) and all(is_number(value) for value in values)
        grid.add_column(head, min_width=least[i], justify="right" if numeric else "left")
    for row in shown:
        grid.add_row(*map(Text, row))
    return grid


def _records(heads: list[str], shown: list[list[str]], console: rich.console.Console) -> None:
    """Each row as a small table of its own, its first value as its head."""
    from rich.table import Table as Grid
    from rich.text import Text

    for n, row in enumerate(shown):
        if n:
            console.print()
        grid = Grid(box=None, pad_edge=False, padding=(0, GAP, 0, 0), show_header=False)
        grid.add_column(style="dim", no_wrap=True, min_width=max(map(len, heads)))
        grid.add_column()
        for head, value in zip(heads, row, strict=True):
            if value:
                grid.add_row(head, Text(value))
        console.print(grid)


def _least(texts: list[str]) -> int:
    """The width below which a column cannot be read: a date or number whole, and some of a text."""
    word = max((len(word) for text in texts for word in text.split()), default=0)
    line = max(map(len, texts), default=0)
    return line if word == line else min(line, max(TEXT, word))


# What a terminal would obey instead of show: nothing from outside may steer it.
_CONTROLS = {code: "\ufffd" for code in (*range(32), *range(0x7F, 0xA0)) if code not in (9, 10)}


def harmless(text: str) -> str:
    """`text` for a screen, its control characters made visible."""
    return text.translate(_CONTROLS)


def _shown(value: Term | None) -> str:
    from pyoxigraph import NamedNode

    if value is None:
        return ""
    if not isinstance(value, NamedNode):
        return plain(value)
    short = shortened(value.value)
    prefix, _, key = short.partition(":")
    if prefix not in PREFIXES:
        return short  # an address from elsewhere, which is only of use whole
    # Of a thing of ours the key says enough: what type it is the column's name tells.
    return _HASH.sub(r"/\1…", (key.partition("/")[2] if prefix == "id" else "") or short)
