"""Files that are there whole or not at all, whenever the program is stopped."""

import os
import time
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import Final

from kamerdraad.errors import KamerdraadError

PART: Final = ".part"
"""Ending of what is being written; what a stopped program left of it is swept away later."""
LEFT: Final = 3600.0
"""Seconds after which a half-written file is nobody's any more."""


def write_whole(path: Path, data: bytes) -> None:
    """Puts a file in its place, written and flushed before anyone can see it.

    Raises:
        KamerdraadError: the folder cannot be written, or the disk is full.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with NamedTemporaryFile(
            dir=path.parent, prefix=f".{path.name}-", suffix=PART, delete=False
        ) as part:
            try:
                part.write(data)
                part.flush()
                os.fsync(part.fileno())
                part.close()
                Path(part.name).replace(path)
            except BaseException:
                part.close()
                Path(part.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        raise KamerdraadError(
            f"{path} cannot be written ({error.strerror or error}): see whose folder it is and"
            " whether the disk is full"
        ) from None


def sweep(folder: Path) -> None:
    """Removes what a stopped program left half-written; what is an hour young may be another's work."""
    for part in folder.rglob(f".*{PART}"):
        with suppress(OSError):
            if time.time() - part.stat().st_mtime > LEFT:
                part.unlink()


def digest(data: bytes) -> str:
    """The digest of some bytes, as a manifest gives it."""
    return f"sha256:{sha256(data).hexdigest()}"


def digest_of(path: Path) -> str:
    """The digest of a file; empty where there is none to read."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return ""
