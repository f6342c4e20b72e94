"""Options that several verbs of the command line share."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer


class Language(StrEnum):
    NL = "nl"
    EN = "en"


StoreOption = Annotated[
    str,
    typer.Option(
        "--store",
        "-s",
        envvar="KAMERDRAAD_STORE",
        help="Folder of the store, or URL of a SPARQL 1.1 server.",
    ),
]
JsonOption = Annotated[bool, typer.Option("--json", help="Print JSON for machines.")]
