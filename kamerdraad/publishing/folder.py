"""The folder of a publication: written aside and put in place whole, with a checksum for each file."""

from __future__ import annotations

import gzip
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Final

from kamerdraad.errors import KamerdraadError
from kamerdraad.web.live import alive

MARK: Final = "publication.json"
"""Stands in a folder that was published, and so may be put in place of."""
SUMS: Final = "SHA256SUMS"
KEPT: Final = (".git", "CNAME")
"""What others lay in the folder and a new publication leaves: a repository, the name of a host."""


class Folder:
    """Files that are written one by one."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.files: list[str] = []

    def put(self, name: str, content: bytes) -> None:
        """Writes a file."""
        target = self.path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content)
        self.files.append(name)

    def compressed(self, name: str, content: bytes) -> None:
        """Writes a file with gzip; the same content gives the same bytes."""
        self.put(name, gzip.compress(content, mtime=0))

    def wrote(self, name: str) -> None:
        """A file that another has written."""
        self.files.append(name)

    def sum_up(self) -> None:
        """Writes the checksums, in the form that `sha256sum --check` takes."""
        lines = []
        for name in sorted(self.files):
            summed = sha256((self.path / name).read_bytes()).hexdigest()
            lines.append(f"{summed}  {name}\n")
        self.put(SUMS, "".join(lines).encode())


@contextmanager
def written(out: Path) -> Iterator[Folder]:
    """A folder to fill; it takes the place of `out` when all went well, and leaves no trace else.

    Raises:
        KamerdraadError: `out` holds something that is no publication, or cannot be written.
    """
    out = out.absolute()
    _refuse(out)
    aside: Path | None = None
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=f"{_prefix(out)}{os.getpid()}-", dir=out.parent))
        aside.chmod(0o755)
        yield Folder(aside)
        _swap(aside, out)
        _sweep(out)
    except OSError as error:
        raise KamerdraadError(
            f"{out} cannot be written: {error.strerror or error}; what was there is unchanged"
        ) from None
    finally:
        if aside is not None:
            shutil.rmtree(aside, ignore_errors=True)


def _prefix(out: Path) -> str:
    return f".{out.name}-new-"


def _sweep(out: Path) -> None:
    """Takes away what publications that were killed left beside the folder.

    One that was killed while folders changed places may have left there what others lay in it.
    """
    for left in out.parent.glob(f"{_prefix(out)}*"):
        process = left.name.removeprefix(_prefix(out)).partition("-")[0]
        of_others = any((left / name).exists() for name in KEPT)
        if process.isdigit() and not alive(int(process)) and not of_others:
            shutil.rmtree(left, ignore_errors=True)


def _refuse(out: Path) -> None:
    if not out.exists() and not out.is_symlink():
        return
    if not out.is_dir():
        raise KamerdraadError(f"{out} is a file: name a folder to publish into")
    held = {entry.name for entry in out.iterdir()} - set(KEPT)
    if held and MARK not in held:
        raise KamerdraadError(
            f"{out} holds files that no publication put there: name an empty or new folder"
        )


def _swap(aside: Path, out: Path) -> None:
    target = out.resolve()
    if not target.exists():
        aside.replace(target)
        return
    before = aside.with_name(f"{aside.name}-before")
    target.replace(before)
    try:
        aside.replace(target)
    except OSError:
        before.replace(target)
        raise
    for name in KEPT:
        if (before / name).exists():
            (before / name).replace(target / name)
    shutil.rmtree(before, ignore_errors=True)
