"""Full-text search in what was said, by stems of Dutch words, in an SQLite file beside the store."""

from __future__ import annotations

import os
import re
import sqlite3
import tempfile
import threading
import unicodedata
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import KD, OA
from kamerdraad.store.model import selected
from kamerdraad.web.describing import value_of
from kamerdraad.web.views.statement import ACTS

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

MOST: Final = 500
"""Hits that are looked at; a search that finds more is too wide to read."""
FORMAT: Final = 1
"""Goes up when the file's tables or the stems change: an older file is made anew."""
LONGEST: Final = 200

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_ASKED = re.compile(r'"([^"]*)"?|(\S+)')
_TABLES: Final = """
CREATE TABLE graph (name TEXT PRIMARY KEY, digest TEXT);
CREATE TABLE unit (id INTEGER PRIMARY KEY, graph TEXT, iri TEXT, document TEXT, mark TEXT,
  act TEXT, speaker TEXT, quote TEXT);
CREATE INDEX unit_of_graph ON unit (graph);
CREATE VIRTUAL TABLE words USING fts5 (stems, content='', tokenize='unicode61 remove_diacritics 0');
"""
_mine = threading.local()


@dataclass(frozen=True, slots=True)
class Hit:
    iri: str
    document: str
    mark: str
    act: str
    speaker: str
    words: tuple[tuple[str, bool], ...]
    """The quote in pieces: whether each is a word that was looked for."""


@dataclass(frozen=True)
class Found:
    hits: tuple[Hit, ...]
    marks: Counter[str]
    """Hits by mark, before one mark was chosen."""


def stems(text: str) -> list[str]:
    """The stems of the words of a text."""
    return [_stem(word) for word in _WORD.findall(unicodedata.normalize("NFC", text).casefold())]


class Index:
    """The file, as fresh as the edition that it was opened for."""

    def __init__(self, edition: Edition, location: str) -> None:
        self._path = _place(location)
        with closing(self._connected()) as file:
            _refresh(edition, file)

    def search(self, asked: str, mark: str = "") -> Found:
        """What holds all the words, the best first; words between quotation marks stand together."""
        wanted = expression(asked)
        if not wanted:
            return Found((), Counter())
        with closing(self._connected()) as file:
            rows = file.execute(
                """SELECT iri, document, mark, act, speaker, quote FROM words
                   JOIN unit ON unit.id = words.rowid WHERE words MATCH ? ORDER BY rank LIMIT ?""",
                (wanted, MOST),
            ).fetchall()
        looked_for = set(stems(asked))
        marks = Counter(row[2] for row in rows)
        hits = tuple(
            Hit(iri, document, sort, act, speaker, tuple(_highlighted(quote, looked_for)))
            for iri, document, sort, act, speaker, quote in rows
            if not mark or sort == mark
        )
        return Found(hits, marks)

    def _connected(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path, timeout=60)


def expression(asked: str) -> str:
    """What a reader typed, in FTS5's words: only stems within quotation marks come out."""
    phrases = (stems(m[1] or m[2] or "") for m in _ASKED.finditer(asked[:LONGEST]))
    return " ".join(f'"{" ".join(phrase)}"' for phrase in phrases if phrase)


def _refresh(edition: Edition, file: sqlite3.Connection) -> None:
    """Puts in what is new or changed, takes out what is gone."""
    if file.execute("PRAGMA user_version").fetchone()[0] != FORMAT:
        for (name,) in file.execute(
            "SELECT name FROM sqlite_master WHERE name IN ('graph', 'unit', 'words')"
        ).fetchall():
            file.execute(f"DROP TABLE {name}")
        file.executescript(_TABLES)
        file.execute(f"PRAGMA user_version = {FORMAT:d}")
    held = dict(file.execute("SELECT name, digest FROM graph"))
    letters = {name: entry.digest for name, entry in edition.graphs.items() if entry.document}
    with file:
        for name, digest in held.items():
            if digest != letters.get(name):
                _take_out(file, name)
        for name, digest in letters.items():
            if held.get(name) != digest or digest is None:
                _put_in(file, edition, name, digest)


def _take_out(file: sqlite3.Connection, graph: str) -> None:
    for number, quote in file.execute(
        "SELECT id, quote FROM unit WHERE graph = ?", (graph,)
    ).fetchall():
        file.execute(
            "INSERT INTO words (words, rowid, stems) VALUES ('delete', ?, ?)",
            (number, " ".join(stems(quote))),
        )
    file.execute("DELETE FROM unit WHERE graph = ?", (graph,))
    file.execute("DELETE FROM graph WHERE name = ?", (graph,))


def _put_in(file: sqlite3.Connection, edition: Edition, graph: str, digest: str | None) -> None:
    rows = selected(
        edition.store.query(
            f"""SELECT DISTINCT ?unit ?document ?act ?speaker ?quote WHERE {{ GRAPH <{graph}> {{
              ?unit <{KD.act}> ?act ; <{KD.inDocument}> ?document ;
                <{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}> ?quote .
              OPTIONAL {{ ?unit <{KD.speaker}> ?speaker }} }} }}"""
        )
    )
    seen = set()
    for row in rows:
        unit, document, act, speaker, quote = map(value_of, row)
        if unit in seen:  # of several speakers one is shown
            continue
        seen.add(unit)
        number = file.execute(
            "INSERT INTO unit (graph, iri, document, mark, act, speaker, quote) VALUES (?,?,?,?,?,?,?)",
            (graph, unit, document, ACTS.get(act, ""), act, speaker, quote),
        ).lastrowid
        file.execute(
            "INSERT INTO words (rowid, stems) VALUES (?, ?)", (number, " ".join(stems(quote)))
        )
    file.execute("INSERT OR REPLACE INTO graph VALUES (?, ?)", (graph, digest))


def _place(location: str) -> Path:
    """Beside the store's folder; among temporary files where it cannot be written, or is no folder."""
    if not location.startswith(("http://", "https://")):
        folder = Path(location).absolute()
        if os.access(folder.parent, os.W_OK):
            return folder.with_name(f".{folder.name}-search.sqlite")
    key = sha256(location.encode()).hexdigest()[:16]
    return Path(tempfile.gettempdir()) / f"kamerdraad-{os.getuid()}-{key}-search.sqlite"


def _highlighted(quote: str, looked_for: set[str]) -> Iterator[tuple[str, bool]]:
    at = 0
    for match in _WORD.finditer(quote):
        if _stem(unicodedata.normalize("NFC", match.group()).casefold()) in looked_for:
            if match.start() > at:
                yield quote[at : match.start()], False
            yield match.group(), True
            at = match.end()
    if at < len(quote):
        yield quote[at:], False


@lru_cache(maxsize=200_000)
def _stem(word: str) -> str:
    stemmer = getattr(_mine, "stemmer", None)
    if stemmer is None:  # it keeps its place in a word: one for each thread
        import snowballstemmer

        stemmer = _mine.stemmer = snowballstemmer.stemmer("dutch")
    stem: str = stemmer.stemWord(word)
    return stem
