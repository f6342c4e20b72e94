"""A picture as PNG, with the fonts that ship: the same on every machine."""

from __future__ import annotations

from importlib.resources import as_file, files

from kamerdraad.drawing.picture import DARK, LIGHT, Picture


def png(picture: Picture, *, dark: bool = False, scale: float = 2.0) -> bytes:
    """The picture's pixels, `scale` of them to a unit."""
    import resvg_py

    with as_file(files("kamerdraad.drawing") / "fonts") as folder:
        return bytes(
            resvg_py.svg_to_bytes(
                svg_string=picture.svg(DARK if dark else LIGHT, None),
                skip_system_fonts=True,
                font_files=[str(path) for path in sorted(folder.glob("*.ttf"))],
                zoom=scale,
            )
        )
