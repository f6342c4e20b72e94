"""The verb that lets a reader correct what was read in a letter."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

if TYPE_CHECKING:
    from kamerdraad.annotation import doing


def annotate(
    file: Annotated[
        Path, typer.Argument(metavar="LETTER|FILE", help="A letter, or an annotation of one.")
    ],
    output: Annotated[
        Path | None,
        typer.Option("--output", "-o", help="Of a letter: the file to write; else it is printed."),
    ] = None,
    check: Annotated[
        bool, typer.Option("--check", help="Of an annotation: say line by line what is wrong.")
    ] = False,
    gold: Annotated[
        Path | None,
        typer.Option(help="Of an annotation: the gold file to write, for evaluate."),
    ] = None,
    store: Annotated[
        str | None,
        typer.Option(
            "--store",
            "-s",
            envvar="KAMERDRAAD_STORE",
            help="Where corrections are kept: taken from there for a letter, put there of an"
            " annotation.",
        ),
    ] = None,
) -> None:
    """Write a letter's reading as a file to correct; check it, make gold of it, keep its corrections."""
    from kamerdraad.annotation import doing as verbs
    from kamerdraad.annotation.parsing import is_annotation
    from kamerdraad.errors import KamerdraadError

    if not is_annotation(file) and not (check or gold):
        text = verbs.annotate(file, store)
        if output is None:
            sys.stdout.write(text)
        else:
            verbs.save(output, text)
            typer.echo(f"{output}: correct it, then 'kamerdraad annotate {output} --check'")
        return
    if output is not None:
        raise KamerdraadError(f"{file} is an annotation already: -o is for what a letter gives")
    if check:
        _say(verbs.check(file))
    if gold is not None:
        number = verbs.to_gold(file, gold)
        typer.echo(f"{gold}: {number} sentences")
    if check or gold:
        return
    if store is None:
        raise KamerdraadError(
            f"{file} is an annotation: say what to do with it: --check, --gold OUT.json or -s STORE"
        )
    _keep(file, store)


def _say(checked: doing.Checked) -> None:
    """Prints what a check found; ends with status 1 where that is anything."""
    from kamerdraad.queries.screen import harmless

    for problem in checked.problems:
        typer.echo(harmless(str(problem)))
    blocks = checked.annotation.blocks
    changed = sum(block.touched for block in blocks)
    compared = (
        f"compared with {checked.letter}"
        if checked.letter
        else "its words not compared, for the letter does not lie beside it"
    )
    wrong = f"{len(checked.problems) or 'nothing'} wrong"
    typer.echo(harmless(f"{len(blocks)} sentences, {changed} changed, {wrong}; {compared}"))
    if checked.problems:
        raise typer.Exit(1)


def _keep(file: Path, store: str) -> None:
    """Keeps the corrections of an annotation, and says what became of them."""
    from kamerdraad.annotation.doing import review
    from kamerdraad.queries.screen import harmless

    found = review(file, store)
    for problem in found.problems:
        typer.echo(harmless(str(problem)), err=True)
    kept = f"{len(found.corrections)} corrections kept in {store}"
    back = f", {len(found.withdrawn)} taken back" if found.withdrawn else ""
    typer.echo(harmless(f"{kept}{back}; the next 'kamerdraad build' of the letter applies them"))
    if found.problems:
        raise typer.Exit(1)
