"""The verb that publishes a store as files: how it is asked for on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from kamerdraad.cli_options import JsonOption, StoreOption
from kamerdraad.settings import BASE


def publish(
    out: Annotated[
        Path,
        typer.Argument(help="Folder to publish into; an earlier publication is replaced whole."),
    ],
    store: StoreOption = "kamerdraad.db",
    base_url: Annotated[
        str, typer.Option(metavar="URL", help="Address that the folder will be served at.")
    ] = BASE,
    licence: Annotated[
        str,
        typer.Option(
            help="Licence of the data: cc-by-4.0, cc-by-sa-4.0, cc0-1.0, odbl-1.0, pddl-1.0, or an address."
        ),
    ] = "cc-by-4.0",
    title: Annotated[str, typer.Option(help="What the collection is called.")] = "",
    publisher: Annotated[str, typer.Option(help="Who publishes it.")] = "Kamerdraad",
    contact: Annotated[
        str, typer.Option(metavar="URL", help="Where questions go: a web address, or mailto:…")
    ] = "",
    previous: Annotated[
        Path | None,
        typer.Option(help="Folder of an earlier publication: say what changed since."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Publish the store as a folder that any web host serves: pages, data, dumps, catalogue."""
    from kamerdraad import show_publish, verbs

    with show_publish.progress() as step:
        report = verbs.publish(
            out,
            store,
            base_url=base_url,
            licence=licence,
            title=title,
            publisher=publisher,
            contact=contact,
            previous=previous,
            step=step,
        )
    show_publish.show(report, as_json)
