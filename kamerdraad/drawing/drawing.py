"""A picture of a store, in the form that its file's name asks for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, Literal

from kamerdraad.drawing import choosing
from kamerdraad.drawing.picture import DARK, LIGHT, Picture
from kamerdraad.errors import KamerdraadError
from kamerdraad.store import open_store
from kamerdraad.web.language import LANGUAGES, Language
from kamerdraad.web.live import Edition
from kamerdraad.web.wording import Words

Subject = Literal["thread", "exchange", "around"]
Form = Literal["svg", "png"]

_CHOOSE: Final[dict[Subject, Callable[[Edition, str, Words], Picture]]] = {
    "thread": choosing.of_thread,
    "exchange": choosing.of_dossier,
    "around": choosing.of_thing,
}
FORMS: Final[tuple[Form, ...]] = ("svg", "png")
SCALES: Final = (0.25, 8.0)


def draw(
    store: str,
    subject: Subject,
    given: str,
    form: Form = "svg",
    *,
    language: Language = "nl",
    dark: bool = False,
    scale: float = 2.0,
) -> bytes:
    """The bytes of a picture of what is named.

    Raises:
        KamerdraadError: the store holds no such thing, or there is no such picture, form, language
            or scale.
    """
    for asked, there in ((subject, tuple(_CHOOSE)), (form, FORMS), (language, LANGUAGES)):
        if asked not in there:
            raise KamerdraadError(f"{asked!r} cannot be drawn: take one of {', '.join(there)}")
    low, high = SCALES
    if not low <= scale <= high:
        raise KamerdraadError(f"the scale is {scale:g}: take one from {low:g} to {high:g}")
    with open_store(store, read_only=True) as opened:
        picture = _CHOOSE[subject](Edition(opened, 0), given, Words(language))
    if form == "png":
        from kamerdraad.drawing.png import png

        return png(picture, dark=dark, scale=scale)
    return (picture.svg(DARK, None) if dark else picture.svg(LIGHT, DARK)).encode()
