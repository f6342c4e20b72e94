"""The curated tables of laws, EU acts and treaties under the names that letters call them by."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kamerdraad.extract.citations.normal import EUR_LEX, LAWS

_HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Law:
    """A law, EU act or treaty under its first name, with the number that it is kept under where known."""

    name: str
    bwb: str | None = None
    """Number at wetten.overheid.nl: BWBR of a Dutch law, BWBV of a treaty."""
    celex: str | None = None
    address: str | None = None
    """Where it stands if it has neither number: acts of other states."""
    foreign: bool = False

    @property
    def uri(self) -> str | None:
        """Where it can be read."""
        if self.bwb:
            return f"{LAWS}{self.bwb}/"
        return EUR_LEX + self.celex if self.celex else self.address


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
    for table in ("laws.tsv", "european.tsv", "treaties.tsv"):
        for number, names, short in _rows(table):
            law = _law(names.split(";")[0], number, foreign=table == "treaties.tsv")
            _enter(law, names, short, forms, weak)
    return Laws(forms, weak, _any(forms), _any(forms | weak))


def _law(name: str, number: str, *, foreign: bool) -> Law:
    if number.startswith("BWB"):
        return Law(name, bwb=number)
    if number.startswith("http"):
        return Law(name, address=number)
    return Law(name, foreign=foreign) if number == "-" else Law(name, celex=number)


def _enter(law: Law, names: str, short: str, forms: dict[str, Law], weak: dict[str, Law]) -> None:
    for form in filter(None, names.split(";")):
        forms[form] = law
        if form.endswith("wet") and " " not in form:
            forms[form[0].lower() + form[1:]] = law  # "de gemeentewet": names of one word, small
    for form in filter(None, short.split(";")):
        if form.startswith("~"):
            weak[form[1:]] = law
        else:
            forms[form] = law
        if form.startswith("Wet "):
            forms["wet " + form[4:]] = law


def _any(forms: dict[str, Law]) -> re.Pattern[str]:
    ordered = sorted(forms, key=len, reverse=True)
    body = "|".join(re.escape(form).replace(r"\ ", r"\s") for form in ordered)
    return re.compile(rf"(?<![\w-])(?:{body})(?!\w)")


def _rows(name: str) -> list[tuple[str, str, str]]:
    rows = []
    for line in (_HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            number, names, *short = line.split("\t")
            rows.append((number, names, short[0] if short else ""))
    return rows
