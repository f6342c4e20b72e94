"""The command line: one verb a room.

Exit status: 0 done; 1 a check found something (a violated shape, a quote that does not match, an
inconsistency); 2 bad input or a store that cannot be used, with one line on standard error; 130
stopped at the keyboard.
"""

from __future__ import annotations

import sys
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from kamerdraad import (
    __version__,
    cli_annotate,
    cli_check,
    cli_draw,
    cli_explain,
    cli_publish,
    cli_push,
    cli_review,
    cli_serve,
    cli_sources,
)
from kamerdraad.cli_options import JsonOption, StoreOption
from kamerdraad.errors import KamerdraadError

INTERRUPTED = 130
"""What shells expect of a command that the keyboard stopped."""

app = typer.Typer(
    name="kamerdraad",
    help="Dutch parliamentary letters as a validated knowledge graph.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 done, 1 a check found something, 2 bad input (one line says what), 130 stopped.",
)

LettersArgument = Annotated[
    list[str],
    typer.Argument(
        help="Files, folders, patterns and ZIP archives of letters; '-' reads standard input."
    ),
]


app.command()(cli_sources.fetch)
app.command()(cli_annotate.annotate)
app.command()(cli_explain.explain)
app.command()(cli_check.check)
app.command()(cli_review.review)
app.add_typer(cli_sources.registers, name="registers")
app.command()(cli_serve.serve)
app.command()(cli_publish.publish)
app.command()(cli_push.push)
app.add_typer(cli_draw.draw, name="draw")


class ReadingFormat(StrEnum):
    SUMMARY = "summary"
    JSON = "json"
    JSONL = "jsonl"
    TEXT = "text"


class TableFormat(StrEnum):
    TABLE = "table"
    CSV = "csv"
    JSON = "json"
    TURTLE = "turtle"


class Engine(StrEnum):
    PYSHACL = "pyshacl"
    FAST = "fast"


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"kamerdraad {__version__}")
        raise typer.Exit


@app.callback()
def options(
    version: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version.")
    ] = False,
) -> None:
    """Dutch parliamentary letters as a validated knowledge graph."""


@app.command()
def extract(
    letters: LettersArgument,
    form: Annotated[
        ReadingFormat, typer.Option("--format", "-f", help="What to print of each letter.")
    ] = ReadingFormat.SUMMARY,
) -> None:
    """Read letters and print who says what in them, without storing anything."""
    from kamerdraad import show_reading, verbs

    failed = False
    for given in verbs.letter_files(letters):
        try:
            letter = verbs.read(given)
            if form is ReadingFormat.TEXT:
                sys.stdout.write(letter.text + "\n")
                continue
            reading = verbs.extract(letter)
        except KamerdraadError as error:
            _complain(error)
            failed = True
            continue
        if form is ReadingFormat.SUMMARY:
            show_reading.summary(letter, reading)
        else:
            show_reading.reading_json(
                letter, reading, indent=2 if form is ReadingFormat.JSON else None
            )
    _leave(2 if failed else 0)


@app.command()
def build(
    letters: LettersArgument,
    store: StoreOption = "kamerdraad.db",
    force: Annotated[
        bool, typer.Option("--force", help="Read letters again that have not changed.")
    ] = False,
    jobs: Annotated[
        int, typer.Option("--jobs", "-j", min=0, help="Letters read at a time; 0 uses all cores.")
    ] = 1,
    as_json: JsonOption = False,
) -> None:
    """Read letters, validate their graphs, and store each whole or not at all."""
    from kamerdraad import show, verbs

    with show.build_progress(verbs.letter_files(letters)) as (files, step):
        try:
            report = verbs.build(files, store, force=force, jobs=jobs, progress=step)
        except KeyboardInterrupt:
            show.build_stopped(store)
            raise typer.Exit(INTERRUPTED) from None
    if as_json:
        show.build_json(report, store)
    else:
        show.build_report(report, store)
    _leave(2 if report.failures else 0)


@app.command()
def query(
    name: Annotated[
        str | None,
        typer.Argument(help="Name of a query, or a .rq file of your own; none lists them all."),
    ] = None,
    parameters: Annotated[
        list[str] | None,
        typer.Option("--param", "-p", metavar="NAME=VALUE", help="A parameter of the query."),
    ] = None,
    store: StoreOption = "kamerdraad.db",
    form: Annotated[
        TableFormat | None,
        typer.Option(
            "--format", "-f", help="How to print the answer; else a table, or a graph as Turtle."
        ),
    ] = None,
    timeout: Annotated[float, typer.Option(help="Seconds before a query is given up.")] = 60.0,
    as_json: JsonOption = False,
) -> None:
    """Ask the store: a query by name, or SPARQL of your own from a file."""
    from kamerdraad import show, verbs

    if name is None:
        show.catalogue(as_json)
        return
    given = _parameters(parameters or [])
    table = verbs.query(name, store, timeout=timeout, **given)
    show.table(table, "json" if as_json else form.value if form else "")


@app.command()
def validate(
    sources: Annotated[
        list[Path] | None,
        typer.Argument(help="RDF files (Turtle, TriG, N-Quads …); none checks the whole store."),
    ] = None,
    store: StoreOption = "kamerdraad.db",
    engine: Annotated[
        Engine, typer.Option(help="The reference engine, or the fast one that build uses.")
    ] = Engine.PYSHACL,
    as_json: JsonOption = False,
) -> None:
    """Check graphs against the SHACL shapes."""
    from kamerdraad import show, verbs

    reports = verbs.validate(sources or [], store, engine=engine.value)
    show.reports(reports, as_json)
    _leave(0 if all(report.conforms for _, report in reports) else 1)


@app.command()
def verify(store: StoreOption = "kamerdraad.db", as_json: JsonOption = False) -> None:
    """Check every quote in the store against its text again."""
    from kamerdraad import show, verbs

    checked, mismatches = verbs.verify(store)
    show.verification(checked, mismatches, as_json)
    _leave(1 if mismatches else 0)


@app.command("check-owl")
def check_owl(
    store: StoreOption = "kamerdraad.db",
    timeout: Annotated[float, typer.Option(help="Seconds a reasoner may take a letter.")] = 600.0,
    as_json: JsonOption = False,
) -> None:
    """Check with HermiT that the store's graphs and the ontology can all be true together."""
    from kamerdraad import show, verbs

    report = verbs.check_owl(store, timeout=timeout)
    show.owl(report, as_json)
    _leave(0 if report.consistent else 1)


@app.command()
def evaluate(
    gold: Annotated[
        list[Path] | None,
        typer.Argument(help="Gold files or folders of them; none takes those of the examples."),
    ] = None,
    letters: Annotated[
        Path | None,
        typer.Option(help="Folder of the letters, named as their gold; else beside it or one up."),
    ] = None,
    labels: Annotated[
        Path | None,
        typer.Option(help="Labelled quantities (gold/quantities.jsonl), in place of the gold's."),
    ] = None,
    against: Annotated[
        Path | None,
        typer.Option(help="What --json printed earlier: say first what was gained and lost."),
    ] = None,
    as_json: JsonOption = False,
) -> None:
    """Read letters and say how well, by what careful readers found in them."""
    from kamerdraad import show_evaluation, verbs
    from kamerdraad.evaluation import load

    base = load(against) if against else None
    result = verbs.evaluate(gold or [], letters, labels)
    if as_json:
        show_evaluation.evaluation_json(result, base)
    else:
        show_evaluation.evaluation(result, base)


@app.command()
def demo(
    folder: Annotated[
        Path, typer.Option(help="Where the demo's store goes; made anew each time.")
    ] = Path("demo"),
) -> None:
    """Build the example letters, ask the first questions, and say where to look next."""
    from kamerdraad import demonstration

    demonstration.run(folder)


def _parameters(given: list[str]) -> dict[str, str]:
    """`NAME=VALUE` pairs as a dictionary."""
    pairs = {}
    for item in given:
        key, equals, value = item.partition("=")
        if not equals or not key:
            raise KamerdraadError(f"'{item}' is no parameter: write it as NAME=VALUE")
        pairs[key] = value
    return pairs


def _complain(error: KamerdraadError) -> None:
    from kamerdraad.queries.screen import harmless

    said = harmless(f"kamerdraad: {error}")
    typer.echo(said.encode(errors="replace").decode(), err=True)


def _leave(status: int) -> None:
    if status:
        raise typer.Exit(status)


def main() -> None:
    """Runs the command line; what the user can mend is one line and exit status 2."""
    try:
        app()
    except KamerdraadError as error:
        _complain(error)
        sys.exit(2)
    except BrokenPipeError:
        # The reader of our output went away (`| head`): nothing is wrong, and nothing more to say.
        sys.stderr.close()
        sys.exit(0)
