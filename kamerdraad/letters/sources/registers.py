"""Registers of the Tweede Kamer as files of rows: one JSON object a line, as the service gives them."""

from collections.abc import Callable

from kamerdraad.letters.sources.cache import Cache
from kamerdraad.letters.sources.folder import About, Folder
from kamerdraad.letters.sources.odata import rows
from kamerdraad.letters.sources.outcome import Outcome
from kamerdraad.letters.sources.rows import as_line, path_of
from kamerdraad.letters.sources.tweedekamer import Register, rows_of
from kamerdraad.letters.sources.wanted import Search
from kamerdraad.settings import Sources


def fetch_register(
    folder: Folder,
    cache: Cache,
    sources: Sources,
    register: Register,
    search: Search,
    progress: Callable[[int, int], None],
) -> Outcome:
    """All rows of a register that a search asks for; none are written before all are there.

    Raises:
        SourceError: they cannot all be had.
        KamerdraadError: they cannot be written.
    """
    url = rows_of(sources.tweedekamer, register, search)
    lines: list[bytes] = []
    for found, total in rows(cache, sources.tweedekamer, url):
        lines += map(as_line, found)
        progress(len(lines), total)
    path = path_of(register.value)
    state = folder.put(About(register.value), path, url, "jsonl", b"".join(lines))
    return Outcome(register.value, state, "jsonl", path, url, rows=len(lines))
