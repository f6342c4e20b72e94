"""The folder of an embedded store: whether it is one, who may open it, and what a killed writer left."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Final

from kamerdraad.errors import StoreError

LOCK: Final = "kamerdraad.lock"
ARCHIVE: Final = "archive"
SNAPSHOTS: Final = "snapshot-"
"""Prefix of the folders that hold a store as it was at one moment, for queries beside a writer."""

_ENGINE_FILES = ("CURRENT", "IDENTITY", "LOCK", "LOG", "MANIFEST-", "OPTIONS-")
_ENGINE_ENDINGS = (".sst", ".log", ".dbtmp")


class FolderLock:
    """Many readers or one writer, until it is released or the process ends in whatever way."""

    def __init__(self, folder: Path, *, write: bool) -> None:
        self._file: int | None = None
        path = folder / LOCK
        # A store on a medium that cannot be written has no writer to fear, and may lack the file.
        create = write or (os.access(folder, os.W_OK) and not path.exists())
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT if create else os.O_RDONLY, 0o644)
        except OSError as error:
            if write or path.exists():
                raise StoreError(
                    f"the store {folder} cannot be opened ({error.strerror}): see whose folder it is"
                ) from None
        if self._file is not None and not _locked(self._file, write=write):
            self.release()
            raise StoreError(
                f"the store {folder} is in use by another process that"
                f" {'reads or writes' if write else 'writes'} it: wait until that is done and try again"
            )

    def release(self) -> None:
        """Lets others in."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


def _locked(file: int, *, write: bool) -> bool:
    if sys.platform == "win32":  # the engine's own lock keeps a second writer out
        return True
    import fcntl

    try:
        fcntl.flock(file, (fcntl.LOCK_EX if write else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def ready_to_read(folder: Path) -> None:
    """Raises `StoreError` unless `folder` holds a store."""
    if not (folder / "CURRENT").is_file():
        what = "is no store" if folder.exists() else "does not exist"
        raise StoreError(
            f'the store {folder} {what}: make one with "kamerdraad build LETTERS --store {folder}"'
        )


def ready_to_write(folder: Path) -> None:
    """Makes `folder` where it is absent; raises `StoreError` where something else lies there."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        strangers = sorted(path.name for path in folder.iterdir() if not _ours(path.name))
    except OSError as error:
        raise StoreError(
            f"the store {folder} cannot be made: {error.strerror}; give another place"
        ) from None
    if not (folder / "CURRENT").is_file() and strangers:
        raise StoreError(
            f"{folder} is no store but holds {strangers[0]}: name a folder that is empty or absent"
        )


def _ours(name: str) -> bool:
    """Whether the engine or this room lays down files of that name."""
    return (
        name in {LOCK, ARCHIVE}
        or name.startswith((*_ENGINE_FILES, SNAPSHOTS))
        or name.endswith(_ENGINE_ENDINGS)
    )


def sweep(folder: Path) -> None:
    """Takes away what a killed writer may leave; only for whoever holds the writer's lock.

    The engine moves a bulk file into its own numbering or forgets it: `bulk-*.sst` at opening time
    is an orphan. So is a snapshot whose process is gone.
    """
    import shutil

    for orphan in folder.glob("bulk-*.sst"):
        orphan.unlink(missing_ok=True)
    for snapshot in folder.glob(SNAPSHOTS + "*"):
        shutil.rmtree(snapshot, ignore_errors=True)
