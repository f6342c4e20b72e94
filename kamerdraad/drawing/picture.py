"""A drawing that is put together piece by piece and written as SVG: the same pieces give the same bytes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Final
from xml.sax.saxutils import escape, quoteattr

from kamerdraad.drawing.lettering import FAMILIES, Face, wrapped

LIGHT: Final[Mapping[str, str]] = {
    "paper": "#ffffff", "panel": "#f4f5f3", "ink": "#17191c", "quiet": "#4a5157", "red": "#9d1431",
    "blue": "#0d4a94", "violet": "#5a3a88", "slate": "#566069", "edge": "#6f767b", "hair": "#d5d8d5",
}  # fmt: skip
DARK: Final[Mapping[str, str]] = {
    "paper": "#14171a", "panel": "#1c2024", "ink": "#ece9e3", "quiet": "#b3b8bb", "red": "#ff909d",
    "blue": "#93bfff", "violet": "#c9b0f3", "slate": "#a2acb4", "edge": "#868d93", "hair": "#343a3f",
}  # fmt: skip
"""The colours of the pages, light and dark."""

_INVALID = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_SYMBOL = re.compile(r'<symbol id="g-([\w-]+)"[^>]*>(.*?)</symbol>', re.DOTALL)
SIGN: Final = 16
"""Side of a sign, in its own measure."""


class Picture:
    """Shapes and words on a sheet of a fixed width; its height is known when all is on it."""

    def __init__(self, width: int, title: str, description: str, language: str) -> None:
        self.width = width
        self.height = 0.0
        self._title = title
        self._description = description
        self._language = language
        self._parts: list[str] = []

    def text(
        self, x: float, y: float, line: str, size: float, *, face: Face = "sans",
        colour: str = "ink", anchor: str = "start",
    ) -> None:  # fmt: skip
        """One line; `y` is where it stands on."""
        placed = f' text-anchor="{anchor}"' if anchor != "start" else ""
        self._parts.append(
            f'<text class="{face} {colour}" x="{_n(x)}" y="{_n(y)}" font-size="{_n(size)}"{placed}>{_said(line)}</text>'
        )

    def block(
        self, x: float, y: float, text: str, size: float, room: float, *, face: Face = "sans",
        colour: str = "ink", most: int = 99, leading: float = 1.35, anchor: str = "start",
    ) -> float:  # fmt: skip
        """Lines below `y`, broken to fit `room`; gives where they end."""
        for line in wrapped(text, face, size, room, most):
            y += size * leading
            self.text(
                x, y - size * (leading - 1) / 2 - size * 0.12, line, size,
                face=face, colour=colour, anchor=anchor,
            )  # fmt: skip
        return y

    def line(self, path: str, *, colour: str, width: float = 1, dash: str = "") -> None:
        """A line along an SVG path."""
        dashed = f' stroke-dasharray="{dash}" stroke-linecap="round"' if dash else ""
        self._parts.append(
            f'<path class="no s-{colour}" d="{path}" stroke-width="{_n(width)}"{dashed}/>'
        )

    def box(
        self, x: float, y: float, width: float, height: float, *, fill: str = "paper",
        edge: str = "", stroke: float = 1,
    ) -> None:  # fmt: skip
        """A rectangle."""
        drawn = f' stroke-width="{_n(stroke)}"' if edge else ""
        outline = f" s-{edge}" if edge else ""
        self._parts.append(
            f'<rect class="{fill}{outline}" x="{_n(x)}" y="{_n(y)}" width="{_n(width)}" height="{_n(height)}"{drawn}/>'
        )

    def knot(self, x: float, y: float, radius: float, sign: str, *, colour: str = "red") -> None:
        """A ring with a sign in it."""
        self._parts.append(
            f'<circle class="paper s-{colour}" cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}" stroke-width="2.5"/>'
        )
        self.sign(x - radius * 0.55, y - radius * 0.55, radius * 1.1, sign, colour=colour)

    def dot(self, x: float, y: float, radius: float, *, colour: str) -> None:
        """A full circle."""
        self._parts.append(f'<circle class="{colour}" cx="{_n(x)}" cy="{_n(y)}" r="{_n(radius)}"/>')

    def sign(self, x: float, y: float, side: float, sign: str, *, colour: str = "ink") -> None:
        """The sign of a kind, as on the pages."""
        shapes = _signs().get(sign, "")
        shapes = shapes.replace('class="f"', f'class="{colour} s-{colour}"')
        self._parts.append(
            f'<g class="no s-{colour}" stroke-width="1.8" transform="translate({_n(x)} {_n(y)}) scale({_n(side / SIGN)})">{shapes}</g>'
        )

    def svg(
        self, colours: Mapping[str, str] = LIGHT, other: Mapping[str, str] | None = DARK
    ) -> str:
        """The sheet; with other colours for readers whose system is dark, where those are given."""
        height = round(self.height)
        dark = f"@media (prefers-color-scheme:dark){{{_colours(other)}}}" if other else ""
        faces = "".join(f".{face}{{font-family:{family}}}" for face, family in FAMILIES.items())
        style = f"{faces}.bold{{font-weight:600}}{_colours(colours)}.no{{fill:none}}{dark}"
        parts = "\n".join(self._parts)
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{self.width}" height="{height}"'
            f' viewBox="0 0 {self.width} {height}" role="img" aria-labelledby="title description"'
            f" xml:lang={quoteattr(self._language)}>\n"
            f'<title id="title">{_said(self._title)}</title>\n'
            f'<desc id="description">{_said(self._description)}</desc>\n'
            f"<style>{style}</style>\n"
            f'<rect class="paper" width="{self.width}" height="{height}"/>\n{parts}\n</svg>\n'
        )


def _colours(colours: Mapping[str, str]) -> str:
    return "".join(
        f".{name}{{fill:{value}}}.s-{name}{{stroke:{value}}}" for name, value in colours.items()
    )


def _said(text: str) -> str:
    """Words as XML can hold them: what a letter says is text, whatever it looks like."""
    return escape(_INVALID.sub("\ufffd", text))


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


@cache
def _signs() -> dict[str, str]:
    """The signs of the pages by their names."""
    page = (files("kamerdraad.web") / "templates" / "signs.html").read_text(encoding="utf-8")
    return dict(_SYMBOL.findall(page))
