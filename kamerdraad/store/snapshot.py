"""A folder's store as it is at one moment, in a folder of its own, so that it can be read for long
while others write.
"""

from __future__ import annotations

from pathlib import Path

from kamerdraad.store.engine import opened, trouble
from kamerdraad.store.folder import FolderLock, ready_to_read


def take(folder: Path, target: Path) -> None:
    """Puts the store of `folder` into `target`, which must not exist yet.

    On one disk its files are linked, which takes no time and no room.

    Raises:
        StoreError: there is no store, or it is being written.
    """
    ready_to_read(folder)
    lock = FolderLock(folder, write=False)
    try:
        opened(folder, read_only=True).backup(target)
    except (OSError, RuntimeError) as error:
        raise trouble(folder, error) from None
    finally:
        lock.release()


def stamp(folder: Path) -> tuple[tuple[str, int, int], ...]:
    """What changes whenever the store of `folder` does: its data files, their sizes and times."""
    found = []
    for path in folder.iterdir():
        if path.suffix in {".sst", ".log"} or path.name.startswith(("CURRENT", "MANIFEST-")):
            try:
                said = path.stat()
            except FileNotFoundError:  # a writer has just merged it into another
                continue
            found.append((path.name, said.st_size, said.st_mtime_ns))
    return tuple(sorted(found))
