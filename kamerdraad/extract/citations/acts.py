"""The curated tables of laws, EU acts and treaties under the names that letters call them by."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kamerdraad.extract.citations.normal import EUR_LEX, LAWS
from kamerdraad.extract.wordtree import any_of

_HERE = Path(__file__).parent
_COMMON = re.compile(r"(?:wet|besluit|regeling|verordening|richtlijn|verdrag) \S+")
"""A sort of rule and one word behind it: without a capital no name."""


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
    any_form: re.Pattern[str]
    _folded: dict[str, Law]

    def named(self, form: str) -> Law | None:
        """The law of that name or strong abbreviation, whichever words of it have capitals.

        A name of one word is compared as it is written: small letters make another word of it
        ("de mijnbouwwet" but "het dublin"); so are two words that open with the bare sort of
        rule, which small letters make common nouns ("een wet dieren helpt").
        """
        words = re.sub(r"\s", " ", form)
        if words in self.forms:
            return self.forms[words]
        if words.islower() and _COMMON.fullmatch(words):
            return None
        return self._folded.get(words.lower())

    def abbreviated(self, form: str) -> Law | None:
        """The law that a weak abbreviation stands for behind the number of an article."""
        return self.weak.get(re.sub(r"\s", " ", form))


@cache
def laws() -> Laws:
    """The tables, read once."""
    forms: dict[str, Law] = {}
    weak: dict[str, Law] = {}
    for table in ("laws.tsv", "european.tsv", "treaties.tsv"):
        for number, names, short in _rows(table):
            law = _law(names.split(";")[0], number, foreign=table == "treaties.tsv")
            _enter(law, names, short, forms, weak)
    folded = {form.lower(): law for form, law in forms.items() if " " in form}
    return Laws(forms, weak, _any(forms | weak), folded)


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
    several = any_of([form for form in forms if " " in form], any_case=True)
    single = any_of([form for form in forms if " " not in form], any_case=False)
    return re.compile(rf"(?<![\w-])(?:{several}|{single})(?!\w)")


def _rows(name: str) -> list[tuple[str, str, str]]:
    rows = []
    for line in (_HERE / name).read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            number, names, *short = line.split("\t")
            rows.append((number, names, short[0] if short else ""))
    return rows
