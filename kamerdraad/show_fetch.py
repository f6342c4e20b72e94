"""How a fetch looks: a bar while it runs, a line a failure, and what came of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from kamerdraad.show import console, line, print_json, say

if TYPE_CHECKING:
    from kamerdraad.letters.sources.fetching import FetchReport
    from kamerdraad.letters.sources.outcome import Outcome


@contextmanager
def progress() -> Iterator[tuple[Callable[[Outcome], None], Callable[[int, int], None]]]:
    """What to call with each outcome, and with how many papers or rows are done of how many."""
    out = console()
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=out,
        disable=not out.is_terminal,
        transient=True,
    ) as bar:
        task = bar.add_task("fetching", total=None)

        def step(outcome: Outcome) -> None:
            bar.update(task, description=line(outcome.document[:40]).plain)
            if outcome.message:
                sign = "kamerdraad: " if outcome.state == "failed" else "! "
                print(line(sign + outcome.message).plain, file=sys.stderr)

        def count(done: int, total: int) -> None:
            bar.update(task, completed=done, total=total)

        yield step, count


def report(found: FetchReport, as_json: bool) -> None:
    """What was fetched, and where to look next."""
    if as_json:
        print_json(
            {
                "folder": str(found.folder),
                "manifest": str(found.manifest),
                "counts": {state: found.number(state) for state in found.states},
                "outcomes": [outcome.as_record() for outcome in found.outcomes],
            },
            2,
        )
        return
    out = console()
    counts = [f"{number} {state}" for state in found.states if (number := found.number(state))]
    say(out, f"{found.folder}: {' · '.join(counts) or 'nothing was asked for'}")
    for outcome in found.outcomes:
        if outcome.rows:
            say(out, f"{outcome.path}: {outcome.rows:,} rows")
    if any(outcome.path for outcome in found.outcomes):
        say(out, f"where from, when: {found.manifest} · next: kamerdraad build {found.folder}")


@contextmanager
def working(on: str) -> Iterator[Callable[[str], None]]:
    """A sign of life while something runs; what it gives is called with what was last done."""
    out = console()
    with out.status(on) if out.is_terminal else nullcontext() as status:

        def said(what: str) -> None:
            if status is not None:
                status.update(line(f"{on}: {what}"))

        yield said


def loaded(states: dict[str, str], store: str, as_json: bool) -> None:
    """What became of each graph of a register."""
    if as_json:
        print_json({"store": store, "graphs": states}, 2)
        return
    out = console()
    for name, state in states.items():
        say(out, f"{name}: {state}")
    say(out, f"store {store} · next: kamerdraad query open-commitments")


def updated(outcomes: tuple[Outcome, ...], as_json: bool) -> None:
    """Which registers were made anew."""
    for outcome in outcomes:
        if outcome.message:
            print(line(f"kamerdraad: {outcome.message}").plain, file=sys.stderr)
    if as_json:
        print_json([outcome.as_record() for outcome in outcomes], 2)
        return
    out = console()
    for outcome in outcomes:
        if outcome.path:
            said = "made anew" if outcome.state == "fetched" else "the same as before"
            say(out, f"{outcome.path}: {outcome.rows:,} rows, {said}")
    if any(outcome.state == "fetched" for outcome in outcomes):
        say(out, "next: kamerdraad build --force, for letters that were read with the old ones")
