"""The verb that draws: a thread, a dossier's exchange, what stands around a thing."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from kamerdraad.cli_options import Language, StoreOption
from kamerdraad.errors import KamerdraadError

if TYPE_CHECKING:
    from kamerdraad.drawing.drawing import Form, Subject

draw = typer.Typer(
    help="Draw a thread, a dossier's exchange or what stands around a thing, as SVG or PNG.",
    no_args_is_help=True,
)


OutOption = Annotated[
    Path | None,
    typer.Option("--out", "-o", help="File to write, .svg or .png; none prints SVG."),
]
LanguageOption = Annotated[Language, typer.Option(help="Language of the picture's own words.")]
DarkOption = Annotated[bool, typer.Option("--dark", help="Light words on dark.")]
ScaleOption = Annotated[float, typer.Option(help="Pixels of a PNG to a unit of the drawing.")]


@draw.command()
def thread(
    named: Annotated[
        str,
        typer.Argument(
            metavar="WORDS|IRI", help="Words in the thread, or it or a commitment of it."
        ),
    ],
    store: StoreOption = "kamerdraad.db",
    out: OutOption = None,
    language: LanguageOption = Language.NL,
    dark: DarkOption = False,
    scale: ScaleOption = 2.0,
) -> None:
    """Draw one commitment, followed from letter to letter."""
    _draw("thread", named, store, out, language, dark, scale)


@draw.command()
def exchange(
    dossier: Annotated[
        str, typer.Argument(metavar="DOSSIER", help="Its number: 39901, 36600-VII.")
    ],
    store: StoreOption = "kamerdraad.db",
    out: OutOption = None,
    language: LanguageOption = Language.NL,
    dark: DarkOption = False,
    scale: ScaleOption = 2.0,
) -> None:
    """Draw who wrote to whom in a dossier, and what was asked, answered and promised."""
    _draw("exchange", dossier, store, out, language, dark, scale)


@draw.command()
def around(
    thing: Annotated[
        str,
        typer.Argument(
            metavar="IRI|KEY",
            help="Its IRI, the end of that (office/minister-van-…), or a key as query prints it.",
        ),
    ],
    store: StoreOption = "kamerdraad.db",
    out: OutOption = None,
    language: LanguageOption = Language.NL,
    dark: DarkOption = False,
    scale: ScaleOption = 2.0,
) -> None:
    """Draw what stands directly around a thing, by property."""
    _draw("around", thing, store, out, language, dark, scale)


def _draw(
    subject: Subject,
    named: str,
    store: str,
    out: Path | None,
    language: Language,
    dark: bool,
    scale: float,
) -> None:
    from kamerdraad import verbs

    form = _form(out)
    made = verbs.draw(subject, named, store, form, language=language.value, dark=dark, scale=scale)
    if out is None:
        sys.stdout.buffer.write(made)
        return
    try:
        out.write_bytes(made)
    except OSError as error:
        raise KamerdraadError(f"{out} cannot be written: {error.strerror or error}") from None
    typer.echo(f"{out} · {len(made) / 1000:,.0f} kB")


def _form(out: Path | None) -> Form:
    if out is None or out.suffix.lower() == ".svg":
        return "svg"
    if out.suffix.lower() == ".png":
        return "png"
    raise KamerdraadError(f"{out}: name a file that ends in .svg or .png")
