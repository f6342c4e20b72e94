"""The verb that compares statements: how it is asked for on the command line."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kamerdraad.cli_options import Language, StoreOption

LanguageOption = Annotated[
    Language, typer.Option("--language", "-l", help="Language of reasons and kinds.")
]


class CheckFormat(StrEnum):
    SUMMARY = "summary"
    JSON = "json"
    CSV = "csv"
    MARKDOWN = "markdown"


def check(
    store: StoreOption = "kamerdraad.db",
    only: Annotated[
        str, typer.Option(metavar="KIND", help="Only this: threads, or a detector or kind by name.")
    ] = "",
    report: Annotated[
        Path | None, typer.Option(help="Write a page with everything that was found to this file.")
    ] = None,
    form: Annotated[
        CheckFormat, typer.Option("--format", "-f", help="What to print.")
    ] = CheckFormat.SUMMARY,
    language: LanguageOption = Language.NL,
    vectors: Annotated[
        str, typer.Option(metavar="MODEL", help="Also compare by this embedding model on disk.")
    ] = "",
    nli: Annotated[
        str, typer.Option(metavar="MODEL", help="Also judge pairs by this inference model on disk.")
    ] = "",
) -> None:
    """Lay statements side by side: threads of commitments, and what does not seem to fit together."""
    from kamerdraad.checking import check as compare
    from kamerdraad.show_check import progress, show

    with progress() as step:
        found = compare(
            store, only, surroundings=report is not None, step=step, vectors=vectors, nli=nli
        )
    if report is not None:
        from kamerdraad.consistency.report.page import write_page

        write_page(report, found, language.value)
    show(found, form.value, report, language.value)
