"""The verb that says why a statement stands in the store."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from kamerdraad.cli_options import JsonOption, StoreOption


def explain(
    statement: Annotated[
        str,
        typer.Argument(
            metavar="IRI|KEY",
            help="The statement: its IRI, or a key as query prints it (kst-31066-AR/0409af2).",
        ),
    ],
    store: StoreOption = "kamerdraad.db",
    as_json: JsonOption = False,
) -> None:
    """Say why a statement stands in the store: its sentence, the rule, what it saw, how sure it is."""
    from kamerdraad.explain import explain as find_why
    from kamerdraad.explain.show import show
    from kamerdraad.show import console
    from kamerdraad.store import open_store

    with open_store(store, read_only=True) as opened:
        told = find_why(opened, statement)
    if as_json:
        typer.echo(json.dumps(told.to_json(), ensure_ascii=False, indent=2))
    else:
        show(told, console())
