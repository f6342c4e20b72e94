"""The curated tables of laws, EU acts and treaties under the names that letters call them by."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Law:
    """A law under its first name; `bwb` or `celex` where known for certain."""

    name: str
    bwb: str | None = None
    celex: str | None = None
    foreign: bool = False


@dataclass(frozen=True, slots=True)
class Laws:
    """What each form stands for; weak forms count only behind an article's number."""

    forms: dict[str, Law]
    weak: dict[str, Law]
    strong: re.Pattern[str]
    after_article: re.Pattern[str]


@cache
def laws() -> Laws:
    """The tables, read once."""
    forms: dict[str, Law] = {}
    weak: dict[str, Law] = {}
    for number, names, short in _rows("laws.tsv"):
        law = Law(names.split(";")[0], bwb=None if number == "-" else number)
        _enter(law, names, short, forms, weak)
    for number, names, short in _rows("european.tsv"):
        _enter(Law(names.split(";")[0], celex=number), names, short, forms, weak)
    for _, names, short in _rows("treaties.tsv"):
        _enter(Law(names.split(";")[0], foreign=True), names, short, forms, weak)
    return Laws(forms, weak, _any(forms), _any(forms | weak))


def _enter(law: Law, names: str, short: str, forms: dict[str, Law], weak: dict[str, Law]) -> None:
    for form in filter(None, names.split(";")):
        forms[form] = law
    for form in filter(None, short.split(";")):
        if form.startswith("~"):
            weak[form[1:]] = law
        else:
            forms[form] = law


def _any(forms: dict[str, Law]) -> re.Pattern[str]:
    ordered = sorted(forms, key=len, reverse=True)
    body = "|".join(re.escape(form).replace(r"\ ", r"\s") for form in ordered)
    return re.compile(rf"(?<![\w-])(?:{body})(?!\w)")


def _rows(name: str) -> list[tuple[str, str, str]]:
    rows = []
    for line in (_HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            cells = [*line.split("\t"), "", ""]
            if name == "treaties.tsv":
                cells = ["", *cells]
            rows.append((cells[0], cells[1], cells[2]))
    return rows
