"""`kamerdraad demo`: the example letters built, the first questions asked, and where to look next."""

from __future__ import annotations

import shutil
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

from kamerdraad import show, verbs
from kamerdraad.errors import KamerdraadError

MARK = ".kamerdraad-demo"
"""Stands in a folder that the demo made, and so may make anew."""

QUESTIONS: tuple[tuple[str, str, dict[str, Any]], ...] = (
    ("Which commitments are open?", "open-commitments", {}),
    ("Which are past their deadline?", "overdue-commitments", {"day": "2025-06-30"}),
    ("Which questions were refused, and on what ground?", "refused-questions", {}),
    ("Where do answers end that only point to another?", "reference-chain-ends", {}),
    ("Which citations lead nowhere?", "unresolved-citations", {}),
)


def run(folder: Path) -> None:
    """Builds the shipped letters into `folder` and prints what the store answers.

    Raises:
        KamerdraadError: `folder` holds something that the demo did not make.
    """
    _make_anew(folder)
    out = show.console()
    store = folder / "store"
    with as_file(files("kamerdraad") / "examples") as letters:
        out.print(show.line("$ kamerdraad build examples/", style="bold"))
        with show.build_progress(verbs.letter_files([letters])) as (found, step):
            report = verbs.build(found, store, progress=step)
    show.build_report(report, str(store))
    for question, name, parameters in QUESTIONS:
        given = "".join(f" -p {key}={value}" for key, value in parameters.items())
        out.print(show.line(f"\n{question}\n$ kamerdraad query {name}{given}", style="bold"))
        show.table(verbs.query(name, store, **parameters))
    out.print(
        show.line(
            "\nWhere to look next"
            "\n  your own letters:   kamerdraad build LETTERS/"
            f"\n  all queries:        kamerdraad query --store {store}"
            f"\n  one letter read:    kamerdraad extract LETTER"
            f"\n  check the quotes:   kamerdraad verify --store {store}"
            "\n  how it works:       docs/"
        )
    )


def _make_anew(folder: Path) -> None:
    if folder.exists():
        if not (folder / MARK).is_file():
            raise KamerdraadError(
                f"{folder} exists and was not made by the demo: name another with --folder"
            )
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    (folder / MARK).touch()
