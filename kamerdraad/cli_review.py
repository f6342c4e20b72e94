"""The verb that goes over what was found: one finding at a time, or one decision from a script."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kamerdraad.cli_check import LanguageOption
from kamerdraad.cli_options import Language, StoreOption
from kamerdraad.errors import KamerdraadError

if TYPE_CHECKING:
    from kamerdraad.consistency.reviewing import Item
    from kamerdraad.store import Store


class ReviewFormat(StrEnum):
    TABLE = "table"
    JSON = "json"


def review(
    location: Annotated[
        str | None, typer.Argument(metavar="[STORE]", help="The store; the same as --store.")
    ] = None,
    store: StoreOption = "kamerdraad.db",
    kind: Annotated[
        str, typer.Option(metavar="KIND", help="Only this kind or detector, by name; or threads.")
    ] = "",
    only_open: Annotated[
        bool, typer.Option("--only-open", help="Only what nobody has decided.")
    ] = False,
    reviewer: Annotated[
        str, typer.Option(envvar="KAMERDRAAD_REVIEWER", help="Your name, kept with each decision.")
    ] = "",
    listing: Annotated[
        bool, typer.Option("--list", help="Print what there is to decide, and do not ask.")
    ] = False,
    form: Annotated[
        ReviewFormat, typer.Option("--format", "-f", help="How to print the list.")
    ] = ReviewFormat.TABLE,
    decide: Annotated[
        tuple[str, str] | None,
        typer.Option(metavar="FINDING accept|reject|open", help="Decide one, and do not ask."),
    ] = None,
    comment: Annotated[str, typer.Option(help="With --decide: why.")] = "",
    export: Annotated[
        Path | None, typer.Option(help="Write what was decided as a gold set to this file.")
    ] = None,
    language: LanguageOption = Language.NL,
) -> None:
    """Go over findings and threads: accept or reject each; later runs of check respect it."""
    from kamerdraad import reviewing

    if sum((listing, decide is not None, export is not None)) > 1:
        raise KamerdraadError("--list, --decide and --export are three things: ask for one")
    if comment and decide is None:
        raise KamerdraadError("--comment goes with --decide")
    where = location or store
    if decide is not None:
        said = reviewing.decide_one(where, *decide, comment, reviewer)
        typer.echo(said)
    elif export is not None:
        number = reviewing.export(where, export, kind)
        typer.echo(f"{export}: {number} decisions")
    elif listing:
        with reviewing.compared(where, kind, only_open=only_open) as (_, found):
            _list(found, form, language)
    else:
        if not sys.stdin.isatty():
            raise KamerdraadError(
                "review asks at a terminal, and this is none: use --list and --decide"
            )
        reviewing.named_reviewer(reviewer)
        with reviewing.compared(where, kind, only_open=only_open) as (opened, found):
            _walk(opened, found, reviewer, language)


def _walk(opened: Store, found: list[Item], reviewer: str, language: Language) -> None:
    from kamerdraad import reviewing
    from kamerdraad.checking import around
    from kamerdraad.consistency.decisions import JOIN, State
    from kamerdraad.consistency.reviewing import decide
    from kamerdraad.show import console
    from kamerdraad.show_review import walk

    joins = 0

    def keep(item: Item, state: State, comment: str) -> Item:
        nonlocal joins
        joins += item.kind == JOIN
        return decide(opened, item, state, comment, reviewer)

    def pressed() -> str:
        try:
            return typer.getchar()
        except (EOFError, KeyboardInterrupt):
            return ""

    texts = [passage for item in found for passage in item.passages if passage.text]
    walk(
        found,
        around(opened, texts),
        keep,
        out=console(),
        key=pressed,
        line=sys.stdin.readline,
        language=language.value,
    )
    if joins:
        reviewing.tie_again(opened)


def _list(found: list[Item], form: ReviewFormat, language: Language) -> None:
    from kamerdraad.reviewing import record
    from kamerdraad.show import console, say
    from kamerdraad.show_review import STATES

    if form is ReviewFormat.JSON:
        records = [record(item, language.value) for item in found]
        text = json.dumps(records, ensure_ascii=False, indent=2, default=str)
        sys.stdout.write(text.encode("utf-8", "replace").decode("utf-8") + "\n")
        return
    out = console()
    for item in found:
        say(
            out,
            f"{item.key}  {STATES[item.state]:8}  {item.rule:10}  {item.why.to(language.value)}",
        )
    say(out, f"{len(found)} found · next: kamerdraad review, or --decide FINDING accept|reject")
