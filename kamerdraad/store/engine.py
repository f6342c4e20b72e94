"""The Oxigraph engine on a folder: opening it, and what its errors mean."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kamerdraad.errors import StoreError

if TYPE_CHECKING:
    import pyoxigraph


def trouble(folder: Path, error: Exception) -> StoreError:
    """What an engine's error means for whoever uses the store."""
    said = str(error)
    if "No space left" in said or "File too large" in said or "Disk quota" in said:
        return StoreError(
            f"no room on the disk for the store {folder}: nothing of this write was kept,"
            " the store is as it was; make room and run again"
        )
    if "lock hold by current process" in said or "While lock file" in said:
        return StoreError(f"the store {folder} is in use: wait until that is done and try again")
    return StoreError(
        f"the store {folder} cannot be used ({said.splitlines()[0][:160] if said else 'unknown'}):"
        " if it stays so, remove the folder and build it again from the letters"
    )


def opened(folder: Path, read_only: bool) -> pyoxigraph.Store:
    """The engine on `folder`; raises `StoreError` where it cannot be had."""
    import pyoxigraph

    try:
        return pyoxigraph.Store.read_only(str(folder)) if read_only else pyoxigraph.Store(folder)
    except (OSError, RuntimeError) as error:
        raise trouble(folder, error) from None
