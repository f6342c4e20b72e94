"""What somebody gives to be read: files, folders, patterns, archives, standard input."""

import glob
import os
import re
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.containers import Container
from kamerdraad.letters.contentkind import PEEK, Kind, is_zip, kind_of, kind_of_zip
from kamerdraad.letters.decoding import LIMIT

STANDARD_INPUT = "-"
ARCHIVE_TOTAL = 20_000_000_000
"""Unpacked bytes of an archive of letters, which are unpacked one at a time; each has its own limit."""

_TEXT_NAMES = frozenset((".txt", ".text"))
"""Endings of plain text in a folder: it is the one kind whose content says nothing of itself."""
_PASSED_OVER = frozenset((Kind.METADATA, Kind.NO_LETTER))


@dataclass(frozen=True, slots=True)
class Given:
    """A file that may hold a letter: on disk, in an archive, or from standard input."""

    path: Path
    """How its user knows it; a file in an archive stands below the archive's path."""
    kind: Kind
    data: bytes | None = None
    """Its bytes, or those of its archive, where they came from no plain file."""
    archive: Path | None = None
    member: str = ""
    """Its name in the archive, where it is in one."""
    trouble: str = ""
    """Why it cannot be read, where looking at it showed that; one line."""

    @property
    def name(self) -> str:
        """The file's name, which may tell the letter's identifier; nothing for standard input."""
        return "" if self.data is not None and self.archive is None else self.path.name

    def source(self) -> Path | bytes:
        """The file to read, or its bytes.

        Raises:
            UnreadableLetterError: it is in an archive, and cannot be taken from it.
        """
        if self.trouble:
            raise UnreadableLetterError(self.trouble)
        if self.archive is not None:
            return _container(self.archive, self.data).read(self.member) or b""
        return self.path if self.data is None else self.data


def find(sources: Path | str | Given | Iterable[Path | str | Given]) -> Iterator[Given]:
    """The files that may hold letters, in order; those of a folder or archive sorted by name.

    A folder is searched to its last level and its ZIP archives are looked into. In a folder
    or archive hidden files, metadata, images and the like are passed over; a file that is named
    by itself is always given.
    """
    for source in (sources,) if isinstance(sources, Path | str | Given) else sources:
        if isinstance(source, Given):
            yield source
        elif str(source) == STANDARD_INPUT:
            data = sys.stdin.buffer.read(LIMIT + 1)
            yield from _file(Path("standard input"), data)
        elif not Path(source).exists() and glob.has_magic(str(source)):
            yield from _matching(str(source))
        else:
            yield from _path(Path(source))


def _matching(pattern: str) -> Iterator[Given]:
    found = sorted(glob.glob(pattern, recursive=True))  # noqa: PTH207 - absolute patterns too
    if not found:
        yield Given(Path(pattern), Kind.OTHER, trouble=f"{pattern}: no file matches this pattern")
    for path in found:
        if not Path(path).is_dir():
            yield from _path(Path(path))


def _path(path: Path) -> Iterator[Given]:
    if not path.is_dir():
        yield from _file(path)
        return
    closed: list[OSError] = []
    inside = [
        Path(folder, name)
        for folder, _, names in os.walk(path, onerror=closed.append)
        for name in names
    ]
    for error in closed:
        trouble = f"{error.filename}: the folder cannot be looked into: {error.strerror}"
        yield Given(Path(error.filename), Kind.OTHER, trouble=trouble)
    for file in sorted(inside):
        if file.is_file() and not _is_hidden(file.relative_to(path).parts):
            yield from (given for given in _file(file) if _may_hold_letter(given))


def _file(path: Path, data: bytes | None = None) -> Iterator[Given]:
    """A file, or the files in it where it is an archive."""
    try:
        if data is None and path.exists() and not path.is_file():
            # What a program writes into a pipe can be read once only.
            data = _head(path, LIMIT + 1)
        head = _head(path, PEEK) if data is None else data[:PEEK]
        if not is_zip(head):
            yield Given(path, kind_of(head, str(path)), data)
            return
        kind = kind_of_zip(_container(path, data))
    except OSError:
        # Reading it will say in one line what is wrong with a missing or forbidden file.
        yield Given(path, Kind.OTHER, data)
    except UnreadableLetterError as error:
        yield Given(path, Kind.OTHER, data, trouble=str(error))
    else:
        if kind is Kind.ARCHIVE:
            yield from _archived(path, data)
        else:
            yield Given(path, kind, data)


def _archived(path: Path, data: bytes | None) -> Iterator[Given]:
    container = _container(path, data)
    names = [name for name in sorted(container.names) if not _is_hidden(PurePosixPath(name).parts)]
    if not names:
        yield Given(path, Kind.OTHER, data, trouble=f"{path}: the archive holds no files")
    for name in names:
        given = _member(container, name, path, data)
        if _may_hold_letter(given):
            yield given


def _member(container: Container, name: str, path: Path, data: bytes | None) -> Given:
    if _leads_out(name):
        trouble = f"{path}: '{name[:100]}' in it has a name that leads out of the archive; left out"
        return Given(path, Kind.OTHER, data, path, name, trouble)
    inside = path / name
    if container.size(name) > LIMIT:
        trouble = f"{inside}: the file is larger than {LIMIT:,} bytes; split it"
        return Given(inside, Kind.OTHER, data, path, name, trouble)
    try:
        head = container.read(name, PEEK) or b""
        if is_zip(head):
            head = container.read(name) or b""
        kind = kind_of(head, str(inside))
    except UnreadableLetterError as error:
        return Given(inside, Kind.OTHER, data, path, name, str(error))
    if kind is Kind.ARCHIVE:
        trouble = f"{inside}: an archive within an archive is not looked into; unpack it"
        return Given(inside, Kind.OTHER, data, path, name, trouble)
    return Given(inside, kind, data, path, name)


def _container(path: Path, data: bytes | None) -> Container:
    """The ZIP-based file at a path, or in the bytes that came from there."""
    if data is not None:
        return _opened(data, path, 0)
    return _opened(None, path, path.stat().st_mtime_ns)


@lru_cache(maxsize=1)
def _opened(data: bytes | None, path: Path, changed: int) -> Container:
    """Opened once for all its members, which are asked for one behind the other."""
    return Container(path if data is None else data, str(path), ARCHIVE_TOTAL)


def _head(path: Path, size: int) -> bytes:
    with path.open("rb") as file:
        return file.read(size)


def _may_hold_letter(given: Given) -> bool:
    """Whether a file that was found, not named, is worth a look."""
    if given.kind is Kind.TEXT and not given.trouble:
        return given.path.suffix.lower() in _TEXT_NAMES
    return given.kind not in _PASSED_OVER


def _is_hidden(parts: Iterable[str]) -> bool:
    """Whether a file is one that programs keep for themselves: ".git", "~$brief.docx"."""
    return any(part.startswith((".", "~$", "__MACOSX")) and part != ".." for part in parts)


def _leads_out(name: str) -> bool:
    parts = re.split(r"[/\\]", name)
    return ".." in parts or name.startswith(("/", "\\")) or bool(re.match(r"[A-Za-z]:", name))
