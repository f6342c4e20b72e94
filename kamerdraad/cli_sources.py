"""The verbs that get letters and registers from their sources, and lay registers beside letters."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from kamerdraad.cli_options import JsonOption, StoreOption

registers = typer.Typer(help="Registers of bodies, members and promises.", no_args_is_help=True)


def fetch(
    wanted: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[NUMBER]...",
            help="Papers (31066-506, kst-31066-AR, ah-tk-20202021-3235, 2024D12345) and dossiers"
            " (31066, 36600-VII).",
        ),
    ] = None,
    into: Annotated[Path, typer.Option("--into", help="Folder to fill.")] = Path("letters"),
    words: Annotated[
        str, typer.Option("--search", help='Words that stand in the paper; "some" together.')
    ] = "",
    committee: Annotated[
        str, typer.Option(help="Words of the name of a committee of the Tweede Kamer.")
    ] = "",
    first: Annotated[
        datetime | None,
        typer.Option("--from", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="First day."),
    ] = None,
    last: Annotated[
        datetime | None,
        typer.Option("--to", formats=["%Y-%m-%d"], metavar="YYYY-MM-DD", help="Last day."),
    ] = None,
    register: Annotated[
        list[str] | None,
        typer.Option(
            help="A register of the Tweede Kamer, as rows: toezeggingen, documenten, personen,"
            " fracties, commissies."
        ),
    ] = None,
    form: Annotated[
        list[str] | None,
        typer.Option(help="xml, html, odt or pdf; else the first of these that there is."),
    ] = None,
    annexes: Annotated[
        bool, typer.Option("--annexes", help="Also what was sent along with papers.")
    ] = False,
    limit: Annotated[int, typer.Option(min=1, help="Papers after which to stop.")] = 1000,
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Ask again for what came a short while ago.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Get letters and registers from the official publications and the Tweede Kamer."""
    from kamerdraad import show_fetch, verbs

    with show_fetch.progress() as (step, count):
        report = verbs.fetch(
            wanted or (),
            into,
            words=words,
            committee=committee,
            first=_day(first),
            last=_day(last),
            registers=register or (),
            forms=form or (),
            annexes=annexes,
            limit=limit,
            refresh=refresh,
            step=step,
            count=count,
        )
    show_fetch.report(report, as_json)
    if report.failures:
        raise typer.Exit(2)


def _day(moment: datetime | None) -> date | None:
    return moment.date() if moment else None


@registers.command()
def load(
    folder: Annotated[Path, typer.Argument(help="Folder that fetch filled.")] = Path("letters"),
    store: StoreOption = "kamerdraad.db",
    as_json: JsonOption = False,
) -> None:
    """Lay the registers that were fetched with --register beside the letters of a store."""
    from kamerdraad import show_fetch, verbs

    with show_fetch.working("laying registers beside the letters") as said:
        states = verbs.load_registers(folder, store, step=lambda name, _: said(name))
    show_fetch.loaded(states, store, as_json)


@registers.command()
def update(
    refresh: Annotated[
        bool, typer.Option("--refresh", help="Ask again for what came a short while ago.")
    ] = False,
    as_json: JsonOption = False,
) -> None:
    """Make the registers of bodies, subjects and parliamentary groups anew from their sources."""
    from kamerdraad import show_fetch, verbs

    with show_fetch.working("asking for registers") as said:
        outcomes = verbs.update_registers(refresh=refresh, step=lambda one: said(one.document))
    show_fetch.updated(outcomes, as_json)
    if any(outcome.state == "failed" for outcome in outcomes):
        raise typer.Exit(2)
