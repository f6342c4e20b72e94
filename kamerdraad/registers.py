"""The registers of bodies and subjects that ship with the package, as plain Python data.

`tooi.json` holds ministries, municipalities, provinces, water boards and other public bodies with
their former names (TOOI, CC BY 4.0); `bodies.json` what TOOI lacks: agencies, courts, parliamentary
groups, companies, media and so on, and further forms of names. Both are read when first asked for.
`kamerdraad registers update` makes some of them anew in a folder of the user's; what lies there is read
in place of what ships, and `groups.json` besides.
"""

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from kamerdraad.errors import KamerdraadError
from kamerdraad.settings import sources

FOLDER = Path(__file__).resolve().parent / "ontology" / "registers"
TOOI, TOPICS, GROUPS = "tooi.json", "topics.json", "groups.json"
UPDATED = frozenset({TOOI, TOPICS, GROUPS})
"""The registers that can be made anew; of groups none ships, for `bodies.json` has them."""
SUBFOLDER = "registers"
"""Where they lie in the user's folder of data."""

LOCAL = {"gemeente": "Municipality", "provincie": "Province", "waterschap": "WaterBoard"}
"""The Dutch words that open a local authority's name, with its kind."""


@dataclass(frozen=True, slots=True)
class Form:
    """One way of writing a body's name."""

    text: str
    weak: bool = False
    """Also a common word at the head of a sentence ("Trouw", "Defensie")."""
    shared: bool = False
    """An abbreviation of many things: counts only in a text that names the body in full."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body under the name it bore from `begin` to `end`, both inclusive, None where unknown."""

    name: str
    kind: str
    iri: str
    """TOOI's IRI where it has one, else `id/body/…`, relative to the project's base."""
    bare: str
    """The name without its kind: "Financiën", "Amsterdam"."""
    forms: tuple[Form, ...]
    begin: date | None = None
    end: date | None = None

    def existed(self, on: date | None) -> bool:
        """Whether the body bore this name on that day; without a day, whether it still does."""
        if on is None:
            return self.end is None
        return (self.begin is None or self.begin <= on) and (self.end is None or on <= self.end)


def slug(text: str) -> str:
    """`text` as the last part of an IRI: `Raad van State` → `raad-van-state`."""
    plain = unicodedata.normalize("NFKD", text.replace("&", " en ")).encode("ascii", "ignore")
    return re.sub(r"[^a-z0-9]+", "-", plain.decode().lower()).strip("-")


def body_iri(name: str) -> str:
    """The IRI, relative to the project's base, of a body that no register gives one."""
    return f"id/body/{slug(name)}"


def fold(text: str) -> str:
    """Letters and digits alone, without accents or capitals: how names are compared."""
    if text.isascii() and text.isalnum():
        return text.lower()
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if char.isalnum())


@cache
def bodies() -> tuple[Body, ...]:
    """All bodies of both registers, former names as entries of their own."""
    own = _own()
    return (*own, *_closed(_tooi(), own))


@cache
def by_form() -> dict[str, tuple[Body, ...]]:
    """The bodies that each way of writing a name may mean, by the folded form."""
    found: dict[str, dict[Body, None]] = {}
    for body in bodies():
        for form in body.forms:
            found.setdefault(fold(form.text), {})[body] = None
    return {key: tuple(candidates) for key, candidates in found.items()}


@cache
def look_up(name: str, on: date | None = None, kind: str | None = None) -> Body | None:
    """The body that `name` meant on that day, or the last that bore it; None where unknown.

    A bare name of both a municipality and a province means the municipality.
    """
    folded = fold(name)
    candidates = [body for body in by_form().get(folded, ()) if kind in (None, body.kind)]
    return choose(tuple(candidates), on)


def choose(candidates: tuple[Body, ...], on: date | None) -> Body | None:
    """Of bodies that share a name the one that bore it on that day, else the last that did."""
    if not candidates:
        return None
    last = date.max
    living = [body for body in candidates if body.existed(on)]
    return min(
        living or candidates,
        key=lambda body: (
            abs(((body.end or last) - on).days) if on and not living else 0,
            body.kind == "Province",
            body.end or last,
        ),
    )


@cache
def groups() -> tuple[Body, ...]:
    """The parliamentary groups."""
    return tuple(body for body in bodies() if body.kind == "ParliamentaryGroup")


@cache
def ministries() -> tuple[Body, ...]:
    """The ministries, former names as entries of their own."""
    return tuple(body for body in bodies() if body.kind == "Ministry")


@cache
def portfolios() -> tuple[tuple[str, str, str], ...]:
    """Portfolios of offices that bear no ministry's name: the portfolio, its ministry, since when."""
    return tuple((row[0], row[1], row[2]) for row in _load("portfolios.json")["rows"])


@cache
def subjects() -> dict[str, str]:
    """The government-wide list of subjects: IRI by label (TOOI's top list)."""
    data = _load(TOPICS)
    return {row[1]: data["base"] + row[0] for row in data["rows"]}


@cache
def broader_subjects() -> dict[str, str]:
    """Of each subject of that list but the topmost, the one above it: IRI by IRI."""
    data = _load(TOPICS)
    base = data["base"]
    return {base + row[0]: base + row[2] for row in data["rows"] if len(row) > 2}


def files() -> list[Path]:
    """The files that the registers are read from: the user's where there are any, else those that ship."""
    names = {path.name for path in FOLDER.glob("*.json")} | {GROUPS}
    return [path for path in map(_path, sorted(names)) if path.is_file()]


def shipped(name: str) -> Any:
    """A register as it ships."""
    return _read(FOLDER / name, "reinstall kamerdraad")


def _path(name: str) -> Path:
    mine = sources().data / SUBFOLDER / name
    return mine if name in UPDATED and mine.is_file() else FOLDER / name


def _load(name: str) -> Any:
    path = _path(name)
    if path.parent == FOLDER:
        return shipped(name)
    mend = f"run kamerdraad registers update, or remove {path}"
    data = _read(path, mend)
    like = shipped("bodies.json" if name == GROUPS else name)
    if not _fits(data, like):
        raise KamerdraadError(f"the register {path} is not one of this version: {mend}")
    return data


def _read(path: Path, mend: str) -> Any:
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise KamerdraadError(f"the register {path} cannot be read ({error}): {mend}") from error


def _fits(data: Any, like: Any) -> bool:
    """Whether a register has the form of another: the same base, and rows of words as long as its."""
    if not isinstance(data, dict) or not isinstance(data.get("rows"), list):
        return False
    long = {len(row) for row in like["rows"]}
    return data.get("base") == like.get("base") and all(
        isinstance(row, list)
        and min(long) <= len(row) <= max(long)
        and all(isinstance(value, str | list) for value in row)
        for row in data["rows"]
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise KamerdraadError(
            f"a register has {text[:40]!r} for a day: run kamerdraad registers update"
        ) from None


def _tooi() -> list[Body]:
    data = _load(TOOI)
    found = []
    for local, kind, name, bare, short, begin, end, official in data["rows"]:
        forms = [Form(name)]
        if official:
            forms.append(Form(official))
        if kind == "Ministry":
            forms.append(Form(f"Ministerie {bare}"))
        # A province's letters (GR, FR) are codes, and nobody writes them for the province.
        if short and kind not in {"Province", "Chamber"}:
            forms.append(Form(short))
        if " " in bare and kind not in LOCAL.values() and bare != name:
            forms.append(Form(bare))
        if kind == "WaterBoard" and bare != name:
            forms.append(Form(f"Hoogheemraadschap {bare}"))
        found.append(
            Body(name, kind, data["base"] + local, bare, tuple(forms), _day(begin), _day(end))
        )
    return found


def _closed(public: list[Body], own: list[Body]) -> Iterator[Body]:
    """Bodies of TOOI that our own register knows to bear another name since, until that day.

    TOOI's lists follow a change of names by months.
    """
    now = {body.iri: body for body in own if body.begin and body.end is None}
    for body in public:
        later = now.get(body.iri)
        if later and later.begin and body.end is None and body.name != later.name:
            yield replace(body, end=later.begin - timedelta(days=1))
        else:
            yield body


def _own() -> list[Body]:
    base = _load(TOOI)["base"]
    found = []
    for kind, name, other, *rest in (*_load("bodies.json")["rows"], *_new_groups()):
        local, begin, end = (*rest, "", "", "")[:3]
        bare = name.removeprefix("Ministerie van ").removeprefix("Gemeente ")
        texts = [*other] if f"{name}?" in other else [name, *other]
        if kind == "Ministry":
            texts.append(f"Ministerie {bare}")
            if " " in bare:
                texts.append(bare)
        forms = tuple(
            Form(text.rstrip("?!"), weak=text.endswith("?"), shared=text.endswith("!"))
            for text in texts
        )
        iri = base + local if local else body_iri(name)
        found.append(Body(name, kind, iri, bare, forms, _day(begin), _day(end)))
    return found


def _new_groups() -> list[list[Any]]:
    """The parliamentary groups that the Tweede Kamer knows and `bodies.json` does not yet."""
    if not _path(GROUPS).is_file():
        return []
    known = {
        fold(form.rstrip("?!"))
        for kind, name, other, *_ in _load("bodies.json")["rows"]
        if kind == "ParliamentaryGroup"
        for form in (name, *other)
    }
    return [row for row in _load(GROUPS)["rows"] if fold(row[1]) not in known]
