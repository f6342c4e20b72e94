"""How a publication looks on a screen: what is being written, and what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

from kamerdraad.show import console, counted, line, print_json, say

if TYPE_CHECKING:
    from kamerdraad.publishing.publication import Published


@contextmanager
def progress(doing: str = "publishing") -> Iterator[Callable[[str], None]]:
    """What to call with the name of each file or graph that is done."""
    out = Console(stderr=True)
    with Progress(
        SpinnerColumn(),
        TextColumn("{task.description}"),
        TimeElapsedColumn(),
        console=out,
        disable=not out.is_terminal,
        transient=True,
    ) as bar:
        task = bar.add_task(doing, total=None)
        yield lambda name: bar.update(task, description=line(name[-60:]).plain)


def show(report: Published, as_json: bool) -> None:
    """The sums, and where to look next."""
    if as_json:
        print_json(asdict(report) | {"folder": str(report.folder)}, indent=2)
        return
    out = console()
    say(
        out,
        f"{counted(report.letters, 'letter')} · {counted(report.things, 'thing')} ·"
        f" {counted(report.pages, 'page')} · {counted(report.files, 'file')}, {_size(report.bytes)}",
    )
    if report.changed is not None:
        said = ", ".join(f"{number} {what}" for what, number in report.changed.items())
        say(out, f"statements since the earlier publication: {said} · {report.folder}/CHANGES.md")
    say(
        out,
        f"{report.folder} · open index.html, or copy the folder to a web host (docs/publishing.md)",
    )


def _size(number: int) -> str:
    return f"{number / 1e6:,.1f} MB" if number < 1e9 else f"{number / 1e9:,.1f} GB"
