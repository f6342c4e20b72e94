"""The verb that lays a store on a SPARQL server: how it is asked for on the command line."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from kamerdraad.cli_options import JsonOption, StoreOption

if TYPE_CHECKING:
    from kamerdraad.pushing import Pushed


def push(
    server: Annotated[
        str, typer.Argument(metavar="URL", help="Address of a SPARQL 1.1 server (docs/store.md).")
    ],
    store: StoreOption = "kamerdraad.db",
    prune: Annotated[
        bool,
        typer.Option("--prune", help="Take out graphs that were pushed and are no longer here."),
    ] = False,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Only say what would be sent and taken out.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Lay the store on a SPARQL server: only what is not there as it is here."""
    from dataclasses import asdict

    from kamerdraad import show_publish, verbs
    from kamerdraad.show import console, print_json, say

    with show_publish.progress("comparing") as step:
        report = verbs.push(server, store, prune=prune, dry_run=dry_run, step=step)
    if as_json:
        print_json(asdict(report), indent=2)
        return
    out = console()
    for line in _lines(report):
        say(out, line)


def _lines(report: Pushed) -> list[str]:
    from kamerdraad.show import counted

    sent, withdrawn = ("to send", "to take out") if report.dry else ("sent", "taken out")
    said = [
        f"{report.server} · {counted(len(report.sent), 'graph')} {sent}"
        f" ({counted(report.quads, 'statement')}) · {report.unchanged} unchanged"
        f" · {len(report.withdrawn)} {withdrawn}"
    ]
    if report.dry:
        said += [f"  send {graph}" for graph in report.sent]
        said += [f"  take out {graph}" for graph in report.withdrawn]
    if report.left:
        said.append(
            f"{counted(len(report.left), 'graph')} pushed earlier and no longer here: --prune takes them out"
        )
    return said
