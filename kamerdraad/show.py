"""How results look: tables and summaries on a screen, JSON for machines."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table as ScreenTable
from rich.text import Text as RichText

if TYPE_CHECKING:
    from kamerdraad.building import BuildReport, Outcome
    from kamerdraad.consistency.owl import OwlReport
    from kamerdraad.consistency.quotes import Mismatch
    from kamerdraad.letters.given import Given
    from kamerdraad.queries import Table
    from kamerdraad.shapes.report import Report

QUOTE_WIDTH = 140
"""Characters of a quote that a summary shows before it is cut."""

ASIDE: Final = {
    "joined": "kept as further texts of letters that are there",
    "repeated": "left out as further files of letters that are there",
    "unchanged": "unchanged",
    "failed": "could not be stored",
}
"""How the files that gave no letter of their own are counted, by what became of them."""


@contextmanager
def build_progress(
    files: Iterator[Given],
) -> Iterator[tuple[list[Given], Callable[[Outcome], None]]]:
    """A bar with the time left on a terminal, nothing elsewhere; failures are said as they come."""
    found = list(files)
    out = Console(stderr=True)
    with Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=out,
        disable=not out.is_terminal,
        transient=True,
        # The time left is told from this many seconds: one letter may take twenty.
        speed_estimate_period=300,
    ) as progress:
        task = progress.add_task("reading", total=len(found))

        def step(outcome: Outcome) -> None:
            progress.update(task, advance=1, description=outcome.path.name[:40])
            if outcome.state == "failed":
                print(line(f"kamerdraad: {outcome.message}").plain, file=sys.stderr)

        yield found, step


def build_stopped(store: str) -> None:
    """What holds after an interrupt."""
    said = f"stopped: the letters stored so far are safe in {store}; the same command goes on"
    print(line(f"kamerdraad: {said} from there").plain, file=sys.stderr)


def build_report(report: BuildReport, store: str) -> None:
    """What was built, what is odd about it, and where to look next."""
    out = console()
    n = report.counts
    if n["stored letters"]:
        out.print(
            f"{counted(n['stored letters'], 'letter')} · {counted(n['questions'], 'question')} ·"
            f" {counted(n['answers'], 'answer')} · {counted(n['claims'], 'claim')} ·"
            f" {counted(n['commitments'], 'commitment')} · {counted(n['citations'], 'citation')}"
            f" ({n['unresolved citations']:,} unresolved)",
            highlight=False,
        )
    aside = [
        f"{n[f'{state} letters']:,} {said}"
        for state, said in ASIDE.items()
        if n[f"{state} letters"]
    ]
    if aside:
        out.print(" · ".join(aside), highlight=False)
    for outcome in report.outcomes:
        if outcome.message and outcome.state != "failed":
            say(out, f"! {outcome.path.name}: {outcome.message}", style="yellow")
    if len(report.failures) < len(report.outcomes):
        say(
            out, f"conforms to the shapes · store {store} · next: kamerdraad query open-commitments"
        )
    if n["unresolved citations"]:
        say(out, "which citations are unresolved, and why: kamerdraad query unresolved-citations")


def build_json(report: BuildReport, store: str) -> None:
    """The same, for machines."""
    print_json(
        {
            "store": store,
            "counts": dict(report.counts),
            "letters": [
                {
                    "file": str(outcome.path),
                    "document": outcome.document or None,
                    "state": outcome.state,
                    "message": outcome.message or None,
                    "counts": dict(outcome.counts),
                }
                for outcome in report.outcomes
            ],
        },
        2,
    )


def catalogue(as_json: bool) -> None:
    """The shipped queries with their parameters."""
    from kamerdraad.queries import catalogue as all_queries

    queries = all_queries()
    if as_json:
        print_json(
            [
                {
                    "name": info.name,
                    "summary": {"nl": info.summary_nl, "en": info.summary_en},
                    "parameters": [
                        {
                            "name": p.name,
                            "type": p.type,
                            "required": p.required,
                            "default": p.default,
                        }
                        for p in info.parameters
                    ],
                    "tags": list(info.tags),
                }
                for info in queries
            ],
            2,
        )
        return
    screen = ScreenTable(box=None, pad_edge=False, header_style="bold")
    for heading in ("query", "what it answers", "parameters"):
        screen.add_column(heading, overflow="fold")
    for info in queries:
        parameters = ", ".join(p.name if p.required else f"[{p.name}]" for p in info.parameters)
        screen.add_row(line(info.name), line(info.summary_en), line(parameters))
    out = console()
    out.print(screen)
    out.print("ask one: kamerdraad query NAME -p parameter=value", highlight=False)


def table(result: Table, form: str = "") -> None:
    """An answer as a table on screen, CSV, SPARQL JSON or Turtle; a graph is Turtle if nothing is said."""
    from kamerdraad.queries.screen import show

    if result.note:
        print(line(f"kamerdraad: {result.note}").plain, file=sys.stderr)
    form = form or ("table" if result.triples is None else "turtle")
    if form == "table":
        out = console()
        show(result, out)
        if len(result.columns):
            out.print(counted(len(result), "row"), style="dim", highlight=False)
    elif form == "csv":
        sys.stdout.write(result.to_csv())
    elif form == "json":
        sys.stdout.write(result.to_json() + "\n")
    else:
        sys.stdout.write(result.to_turtle())


def reports(found: list[tuple[str, Report]], as_json: bool) -> None:
    """What each graph violates, focus node by focus node."""
    from kamerdraad.shapes.report import Severity

    if as_json:
        print_json(
            [
                {
                    "graph": name,
                    "conforms": report.conforms,
                    "results": [
                        {**asdict(result), "messages": dict(result.messages)}
                        for result in report.results
                    ],
                }
                for name, report in found
            ],
            2,
        )
        return
    out = console()
    for name, report in found:
        for result in report.results:
            style = "red" if result.severity is Severity.VIOLATION else "yellow"
            say(out, result.line(), style=style)
        verdict = "conforms to the shapes" if report.conforms else "violates the shapes"
        say(out, f"{name}: {verdict}")


def verification(checked: int, mismatches: list[Mismatch], as_json: bool) -> None:
    """Whether every quote stands where the store says."""
    if as_json:
        print_json({"checked": checked, "mismatches": [m.as_record() for m in mismatches]}, 2)
        return
    out = console()
    for mismatch in mismatches:
        say(out, f"{mismatch.span}: {mismatch.reason}", style="red")
    out.print(f"{checked:,} quotes checked · {len(mismatches)} do not match", highlight=False)


def owl(report: OwlReport, as_json: bool) -> None:
    """Whether the reasoner found the graphs consistent, and if not where."""
    if as_json:
        print_json(report.as_record(), 2)
        return
    out = console()
    for said in report.lines():
        say(out, said, style="green" if report.consistent else "red")


def line(text: str, style: str = "") -> RichText:
    """Text for the screen; what comes from letters and stores may not steer the terminal."""
    from kamerdraad.queries.screen import harmless

    return RichText(harmless(text), style=style)


def say(out: Console, text: str, style: str = "") -> None:
    """Prints one line whole: a path that is broken in two can be neither clicked nor read by a program."""
    out.print(line(text, style), soft_wrap=True)


def console() -> Console:
    """The screen, or what stands in for one."""
    # Where no terminal says how wide it is, tables get the width of a wide one.
    return Console(width=None if sys.stdout.isatty() or "COLUMNS" in os.environ else 140)


def counted(number: int, thing: str) -> str:
    """How many of a thing there are: "1 letter", "2,000 letters"."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"


def cut(quote: str) -> str:
    """A quote as far as a summary shows it."""
    return quote if len(quote) <= QUOTE_WIDTH else quote[: QUOTE_WIDTH - 1] + "…"


def print_json(value: object, indent: int | None) -> None:
    """For machines, on standard output."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=indent)
    sys.stdout.write("\n")
