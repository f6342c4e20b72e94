"""Names of offices: "de minister van Justitie en Veiligheid", "mijn ambtgenoot van Financiën"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from kamerdraad.registers import Body, fold, look_up, ministries, portfolios

CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w’'&]*(?:-[\w’']+)*"
_RUN = rf"{CAPITAL}(?:(?:,? en |, ?| [-–] ?| & |-en )(?=[A-ZÀ-ÖØ-Þ]){CAPITAL}| {CAPITAL})*"
_ROLE = (
    r"(?:demissionair )?(?:(?P<premier>(?:vice-?)?minister-?president|(?:vice-?)?premier)"
    r"|(?P<role>staatssecretaris(?:sen)?|ministers?|bewindspersoo?n(?:en)?"
    r"|amb(?:t|ts)geno(?:ot|te|ten)|collega(?:[’']s)?))"
)
_ROLES = re.compile(_ROLE, re.IGNORECASE)
_AFTER = re.compile(rf"(?P<link> ?(?:van|voor) |: | )(?P<portfolio>{_RUN})")
_AND = re.compile(rf"(?:,| en)(?: en)?(?P<link> (?:van|voor) )(?P<portfolio>{_RUN})")
"""Further offices of the same rank: "de ministers van Financiën en van Defensie"."""
_CUT = re.compile(r",? en |, | [-–] | ")
_DASHED = re.compile(rf" ?[-–] {CAPITAL}(?:(?:, {CAPITAL})* en {CAPITAL})?")
_TOGETHER = re.compile(r"(?:, | en )(?=(?:minister|staatssecretaris)(?:-president)?\b)")
_SINGULAR = {
    "staatssecretarissen": "staatssecretaris",
    "ministers": "minister",
    "bewindspersonen": "bewindspersoon",
    "bewindspersoon": "bewindspersoon",
}


@dataclass(frozen=True, slots=True)
class Office:
    """An office as a text names it, at `start` to `end` of that text."""

    name: str
    """Without article, the role in lower case: "staatssecretaris van Financiën"."""
    role: str
    portfolio: str
    ministry: Body | None
    start: int
    end: int


def find_offices(text: str, on: date | None = None) -> Iterator[Office]:
    """Every office named in `text`; a bare "de minister" has no portfolio and no ministry."""
    for found in _ROLES.finditer(text):
        if _inside_word(text, found.start(), found.end()):
            continue
        if premier := found["premier"]:
            ministry = look_up("Ministerie van Algemene Zaken", on)
            name = (
                "minister-president"
                if not premier.lower().startswith("vice")
                else "viceminister-president"
            )
            yield Office(name, name, "Algemene Zaken", ministry, found.start(), found.end())
            continue
        role = _SINGULAR.get(found["role"].lower(), found["role"].lower())
        after = _AFTER.match(text, found.end())
        if after is not None and after["link"] == " " and not opens_portfolio(after["portfolio"]):
            after = None
        if after is None:
            if role in {"minister", "staatssecretaris"}:
                yield Office(role, role, "", None, found.start(), found.end())
            continue
        role = role if role in {"minister", "staatssecretaris"} else "bewindspersoon"
        start = found.start()
        while after is not None:
            portfolio, length = trim_portfolio(after["portfolio"])
            if not portfolio:
                break
            end = after.start("portfolio") + length
            link = "voor" if "voor" in after["link"] else "van"
            name = f"{role} {link} {portfolio}"
            yield Office(name, role, portfolio, ministry_of(portfolio, on), start, end)
            after = _AND.match(text, end)
            start = after.start("portfolio") if after else end


@cache
def parse_office(name: str, on: date | None = None) -> Office | None:
    """The office that `name` is, whatever article or person's name it stands with."""
    plain = re.sub(
        r"^(?:de|het|een|onze|mijn|uw)\s+", "", " ".join(name.split()), flags=re.IGNORECASE
    )
    for office in find_offices(plain, on):
        if plain[: office.start].strip().lower() in {"", "de", "demissionair", "demissionaire"}:
            return office
        break
    return None


def together(names: Iterable[str]) -> str:
    """Several who speak together as one name: "minister van X en staatssecretaris van Y"."""
    *others, last = names
    return f"{', '.join(others)} en {last}" if others else last


def apart(name: str) -> tuple[str, ...]:
    """The offices that speak together under one name, each by itself; one office alone is itself."""
    return tuple(_TOGETHER.split(name))


@cache
def ministry_of(portfolio: str, on: date | None = None) -> Body | None:
    """The ministry that a portfolio belonged to on that day: its own name, or its register entry.

    "Financiën - Fiscaliteit, Belastingdienst en Douane" belongs to its first part; "Volkshuisvesting
    en Ruimtelijke Ordening" was a portfolio before it became a ministry.
    """
    head = re.split(r" [-–] ", portfolio)[0]
    named = look_up(f"Ministerie van {head}", on) or look_up(head, on, "Ministry")
    if named is not None and (named.existed(on) or on is None):
        return named
    for name, ministry, _ in portfolios():
        if fold(name) == fold(head):
            return look_up(ministry, on)
    return named


@cache
def _known() -> frozenset[str]:
    names = {fold(body.bare) for body in ministries()}
    names |= {fold(form.text) for body in ministries() for form in body.forms}
    return frozenset(names | {fold(name) for name, _, _ in portfolios()})


@cache
def _first_words() -> frozenset[str]:
    names = [*(body.bare for body in ministries()), *(name for name, _, _ in portfolios())]
    return frozenset(re.split(r"[,\s]", name, maxsplit=1)[0] for name in names)


def opens_portfolio(run: str) -> bool:
    """Whether the words begin as a ministry's name or a portfolio does: "minister Justitie" has lost its "van"."""
    return re.split(r"[,\s]", run, maxsplit=1)[0] in _first_words()


def trim_portfolio(run: str) -> tuple[str, int]:
    """The part of a run of capitalised words that is a portfolio, and its length.

    The longest beginning that a register knows, with what a dash adds to it ("Financiën -
    Fiscaliteit, Belastingdienst en Douane"); else the words up to the first comma that opens no
    enumeration.
    """
    run = run.rstrip(" .,-–’'")
    ends = [*(cut.start() for cut in _CUT.finditer(run)), len(run)]
    known = [end for end in ends if fold(run[:end]) in _known()]
    if known:
        end = max(known)
        if dash := _DASHED.match(run, end):
            end = dash.end()
        return run[:end], end
    comma = run.find(", ")
    if comma != -1 and " en " not in run[comma:]:
        run = run[:comma]
    return run, len(run)


def _inside_word(text: str, start: int, end: int) -> bool:
    """Whether the match is a piece of a longer word ("ministerie", "kabinetsminister-president")."""
    before, after = text[start - 1 : start], text[end : end + 1]
    return before.isalnum() or before == "-" or after.isalnum() or after in {"-", "_"}
