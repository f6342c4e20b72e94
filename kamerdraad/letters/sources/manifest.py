"""What a folder holds and where it is from: one line of JSON a file, added when the file is there.

A line is written after its file, so a file that a manifest names is whole. A file fetched again
gets another line; the last one counts. What a stopped program left of a line is passed over.
"""

import json
import os
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from typing import Final

from kamerdraad.errors import KamerdraadError
from kamerdraad.letters.sources.files import digest_of, sweep

NAME: Final = "manifest.jsonl"


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of the folder."""

    path: str
    """Below the folder, with slashes."""
    document: str
    """Identifier of the paper that it is, or belongs to."""
    form: str
    url: str
    fetched: str
    """When it came, or was last found unchanged: a time with its zone."""
    digest: str
    size: int
    etag: str = ""
    modified: str = ""
    title: str = ""
    date: str = ""
    dossiers: tuple[str, ...] = ()

    def age(self, now: datetime) -> float:
        """Seconds since it came; endless where that cannot be told."""
        try:
            return (now - datetime.fromisoformat(self.fetched)).total_seconds()
        except (ValueError, TypeError):
            return float("inf")


class Manifest:
    """The manifest of a folder, open for adding to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._path = folder / NAME
        self._entries: dict[str, Entry] = {}
        try:
            folder.mkdir(parents=True, exist_ok=True)
            sweep(folder)
            if self._path.exists():
                self._read(self._path.read_bytes())
        except OSError as error:
            raise KamerdraadError(
                f"the folder {folder} cannot be used ({error.strerror or error}): name another"
            ) from None

    def _read(self, data: bytes) -> None:
        for line in data.split(b"\n"):
            if entry := _entry(line):
                self._entries[entry.path] = entry
        if data and not data.endswith(b"\n"):
            with self._path.open("ab") as file:
                file.write(b"\n")

    def entries(self) -> list[Entry]:
        """What the folder holds, by path."""
        return [self._entries[path] for path in sorted(self._entries)]

    def whole(self, path: str) -> Entry | None:
        """The entry of a file that is there as it came; None where it is missing or was changed."""
        entry = self._entries.get(path)
        if entry is None or digest_of(self.folder / path) != entry.digest:
            return None
        return entry

    def add(self, entry: Entry) -> None:
        """Notes a file that is in its place."""
        line = json.dumps(asdict(entry), ensure_ascii=False) + "\n"
        try:
            with self._path.open("ab") as file:
                file.write(line.encode())
                file.flush()
                os.fsync(file.fileno())
        except OSError as error:
            raise KamerdraadError(
                f"{self._path} cannot be written ({error.strerror or error})"
            ) from None
        self._entries[entry.path] = entry


def now() -> str:
    """This moment, as a manifest writes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _entry(line: bytes) -> Entry | None:
    """The entry in a line; None where it is none, or names a file outside the folder."""
    try:
        found = json.loads(line)
        known = {field.name for field in fields(Entry)}
        given = {key: value for key, value in found.items() if key in known}
        given["dossiers"] = tuple(map(str, given.get("dossiers", ())))
        entry = Entry(**given)
        path = PurePosixPath(entry.path)
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
    strings = (entry.document, entry.form, entry.url, entry.digest, entry.etag, entry.modified)
    if not all(isinstance(value, str) for value in strings):
        return None
    return None if path.is_absolute() or ".." in path.parts else entry
