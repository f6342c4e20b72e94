"""From what a user names as the store to a store that is open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from kamerdraad.errors import StoreError

if TYPE_CHECKING:
    from kamerdraad.store.model import Store


def open_store(location: str | Path, *, read_only: bool = False, archive: bool = False) -> Store:
    """The store at `location`: a folder, or the http(s) address of a SPARQL 1.1 server.

    Args:
        location: a folder is made where it is absent, unless it is opened for reading.
        read_only: refuse to write; any number of readers may open a folder at a time.
        archive: keep every version that a graph has had beside the store (folders only).

    Raises:
        StoreError: it is missing, in use, no store, or cannot be reached.
    """
    text = str(location)
    if text.startswith(("http://", "https://")):
        if archive:
            raise StoreError(
                f"the server {text} cannot keep an archive apart from its other graphs:"
                " build into a folder to keep one"
            )
        from kamerdraad.store.remote import RemoteStore

        return RemoteStore.at(text, read_only=read_only)
    if "://" in text:
        raise StoreError(f"{text} is neither a folder nor an http(s) address of a SPARQL server")
    from kamerdraad.store.embedded import EmbeddedStore

    return EmbeddedStore(Path(text), read_only=read_only, archive=archive)
