"""How long something lasts or how old it is where no plain number with its unit says so."""

import re
from collections.abc import Iterator

from kamerdraad.extract.model import Quantity
from kamerdraad.extract.near import near
from kamerdraad.extract.numerals import WORDS, value_of

_UNITS = {"jarig": "a", "daags": "d", "maands": "mo", "urig": "h", "weeks": "wk"}
_LASTS = re.compile("jarig|daags|maands|urig|weeks")
_LASTING = re.compile(
    rf"(?<![\w.,-])(?P<n>\d{{1,3}}|{WORDS})-?(?P<unit>jarig|daags|maands|urig|weeks)(?:e|en)?(?!\w)"
)
_QUARTERS = re.compile(r"\b(?P<n>[Ee]en|[Tt]wee|[Dd]rie)\s(?:kwartier|kwartieren)(?!\w)")
_HALF = re.compile(
    rf"\b(?:(?P<n>\d{{1,2}}|{WORDS})\sen\seen\s|[Ee]en\s)?(?:half|halve)"
    r"\s(?P<unit>uur|dag|jaar|maand|week|procent)(?!\w)"
)
_ANY_HALF = re.compile(r"\bhal(?:f|ve)\b")
_HALVES = {"uur": "h", "dag": "d", "jaar": "a", "maand": "mo", "week": "wk", "procent": "%"}


def lasting(text: str) -> Iterator[Quantity]:
    """An adjective made of a number and a unit of time: "een vierjarige proef", "een 12-jarige"."""
    for found in near(_LASTING, _LASTS, text, before=40, after=8):
        value = value_of(found["n"])
        if value is not None and value > 1:
            yield _quantity(found, value, _UNITS[found["unit"]], "lasting")


def quarters(text: str) -> Iterator[Quantity]:
    """A quarter of an hour is a word of its own: "een kwartier", "drie kwartier"."""
    for found in _QUARTERS.finditer(text):
        value = value_of(found["n"])
        if value is not None:
            yield _quantity(found, 15 * value, "min", "quarters")


def halves(text: str) -> Iterator[Quantity]:
    """Half of a unit, alone or on top of a number: "een half jaar", "vier en een half uur"."""
    for found in near(_HALF, _ANY_HALF, text, before=20, after=20):
        whole = value_of(found["n"]) if found["n"] else 0.0
        if found["n"] is None or whole is not None:
            yield _quantity(found, (whole or 0.0) + 0.5, _HALVES[found["unit"]], "halves")


def _quantity(found: re.Match[str], value: float, unit: str, rule: str) -> Quantity:
    return Quantity(found.start(), found.end(), found[0], unit, rule, value=value)
