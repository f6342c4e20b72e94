"""The registers that ship, made anew from their sources into the user's own folder.

A source that gives less than it used to, or something else than it should, changes nothing: the
register that was in use stays.
"""

import json
import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import Any, Final

from kamerdraad import registers
from kamerdraad.errors import SourceError
from kamerdraad.letters.sources.cache import Cache
from kamerdraad.letters.sources.files import write_whole
from kamerdraad.letters.sources.forms import JSON
from kamerdraad.letters.sources.odata import rows
from kamerdraad.letters.sources.outcome import Outcome, State, failed
from kamerdraad.letters.sources.polite import AbsentError, Polite
from kamerdraad.letters.sources.rows import Row, day_of, text_of
from kamerdraad.letters.sources.tooi import (
    BASE,
    BODIES,
    SUBJECTS,
    TOPICS,
    Node,
    Rows,
    address,
    as_register,
    body_rows,
    topic_rows,
)
from kamerdraad.letters.sources.tweedekamer import Register, rows_of
from kamerdraad.letters.sources.wanted import Search
from kamerdraad.settings import Sources

EDITIONS: Final = 50
"""Editions of a list after which no newer one is looked for."""
LEAST: Final = 0.9
"""Share of the subjects known before that a new list has to hold; fewer means that it is cut off."""

Step = Callable[[Outcome], None]


def update(
    sources: Sources, client: Polite, *, refresh: bool = False, step: Step = lambda _: None
) -> tuple[Outcome, ...]:
    """Each register that ships, made anew; one that cannot be is a failed outcome, and the old one stays.

    Raises:
        KamerdraadError: the user's folder cannot be written.
    """
    cache = Cache(sources.cache, client, refresh=refresh)
    outcomes = []
    for name, make in (
        (registers.TOOI, _bodies),
        (registers.TOPICS, _topics),
        (registers.GROUPS, _groups),
    ):
        try:
            outcome = _put(sources.data / registers.SUBFOLDER / name, *make(cache, sources))
        except SourceError as error:
            outcome = failed(name, error)
        outcomes.append(outcome)
        step(outcome)
    return tuple(outcomes)


def _put(path: Path, number: int, data: bytes) -> Outcome:
    same = path.is_file() and path.read_bytes() == data
    if not same:
        write_whole(path, data)
    state = State.UNCHANGED if same else State.FETCHED
    return Outcome(path.name, state, "json", str(path), rows=number)


def _bodies(cache: Cache, sources: Sources) -> tuple[int, bytes]:
    """The public bodies: those of TOOI's lists, and those known before that stand in none of them.

    So a list that is cut off takes nothing away.
    """
    made = _made(body_rows, _nodes(cache, sources.tooi, BODIES), sources.tooi)
    for row in made:
        for day in row[5:7]:
            if day and not _is_day(day):
                raise SourceError(f"{sources.tooi}: {row[0]} has {day[:40]!r} for a day; refused")
    there = {row[0] for row in made}
    known = registers.shipped(registers.TOOI)["rows"]
    made = sorted([*made, *(row for row in known if row[0] not in there)])
    return len(made), as_register(BASE, made)


def _topics(cache: Cache, sources: Sources) -> tuple[int, bytes]:
    made = _made(topic_rows, _nodes(cache, sources.tooi, SUBJECTS), sources.tooi)
    known = registers.shipped(registers.TOPICS)["rows"]
    if len(made) < len(known) * LEAST:
        raise SourceError(
            f"{sources.tooi}: the list holds {len(made)} subjects, where {len(known)} were known;"
            " the register stays as it is"
        )
    return len(made), as_register(TOPICS, made)


def _groups(cache: Cache, sources: Sources) -> tuple[int, bytes]:
    """The parliamentary groups as the Tweede Kamer has them, in the form of our own register of bodies."""
    url = rows_of(sources.tweedekamer, Register.FRACTIES, Search())
    made = sorted(
        row
        for page, _ in rows(cache, sources.tweedekamer, url)
        for found in page
        if (row := _group(found)) is not None
    )
    if not made:
        raise SourceError(f"{url}: no parliamentary group is among the rows; the register stays")
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in made)
    source = "Tweede Kamer der Staten-Generaal, open data (opendata.tweedekamer.nl)"
    head = f'{{"source": {json.dumps(source)},\n"rows": [\n'
    return len(made), f"{head}{lines}\n]}}\n".encode("utf-8", "replace")


def _group(row: Row) -> list[Any] | None:
    short, name = (" ".join(text_of(row, field).split()) for field in ("Afkorting", "NaamNL"))
    if not re.search(r"\w", short):
        return None
    # A name that looks like a common word ("Volt") counts as one where it opens a sentence.
    forms = [f"{short}?"] if short.istitle() and short.isalpha() else []
    if name and name != short and " " in name:
        forms.append(name)
    begin, end = day_of(row, "DatumActief"), day_of(row, "DatumInactief")
    return [
        "ParliamentaryGroup",
        short,
        forms,
        "",
        begin.isoformat() if begin else "",
        end.isoformat() if end else "",
    ]


def _nodes(cache: Cache, base: str, lists: dict[str, int]) -> Iterator[Node]:
    """What the newest edition of each list holds."""
    for name, edition in lists.items():
        yield from _newest(cache, base, name, edition)


def _newest(cache: Cache, base: str, name: str, edition: int) -> list[Node]:
    """The last edition of a list; they are counted without a gap, so the first that lacks ends them."""
    found = _list(cache, address(base, name, edition))
    for later in range(edition + 1, edition + EDITIONS):
        try:
            found = _list(cache, address(base, name, later))
        except AbsentError:
            break
    return found


def _list(cache: Cache, url: str) -> list[Node]:
    nodes = json.loads(cache.get(url, JSON))
    if not isinstance(nodes, list) or not all(isinstance(node, dict) for node in nodes):
        raise SourceError(f"{url}: this is no value list of TOOI (JSON-LD)")
    return nodes


def _made(make: Callable[[Iterable[Node]], Rows], nodes: Iterator[Node], base: str) -> Rows:
    """The rows that are made of some nodes, which come from outside and may be anything."""
    whole = list(nodes)
    try:
        made = make(whole)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError) as error:
        raise SourceError(
            f"{base}: a value list is not as TOOI writes them ({error!r}); the register stays as it is"
        ) from None
    if not all(isinstance(value, str) for row in made for value in row):
        raise SourceError(
            f"{base}: a value list holds what is no text; the register stays as it is"
        )
    return made


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and bool(date.fromisoformat(text))
    except ValueError:
        return False
