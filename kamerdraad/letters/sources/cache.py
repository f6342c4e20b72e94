"""Answers of search services on disk, so that a fetch that was stopped does not ask them all again."""

import json
import time
from collections.abc import Callable
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from kamerdraad.letters.sources.files import digest, write_whole
from kamerdraad.letters.sources.forms import Form
from kamerdraad.letters.sources.polite import Polite

FRESH: Final = 3600.0
"""Seconds for which an answer is taken as it is; after them the service is asked whether it still holds."""
KEPT: Final = 30 * 86400.0
"""Seconds after which an answer that nobody asked for again is thrown away."""
_ENDING: Final = ".answer"


class Cache:
    """One file an address: a line of JSON about the answer, then the answer."""

    def __init__(
        self,
        folder: Path,
        client: Polite,
        *,
        refresh: bool = False,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._client = client
        self._refresh = refresh
        self._clock = clock
        self._sweep()

    def get(self, url: str, form: Form) -> bytes:
        """The answer at an address: as kept while it is fresh, else as the service now gives it.

        Raises:
            SourceError: the service does not give it.
            KamerdraadError: the folder of the cache cannot be written.
        """
        path = self._folder / f"{sha256(url.encode()).hexdigest()}{_ENDING}"
        about, body = _kept(path, url)
        age = self._clock() - float(about.get("at", 0.0))
        if about and not self._refresh and 0 <= age < FRESH:
            return body
        answer = self._client.get(
            url, form, etag=about.get("etag", ""), modified=about.get("modified", "")
        )
        if not answer.unchanged:
            body = answer.body
        head = {
            "url": url,
            "at": self._clock(),
            "etag": answer.etag,
            "modified": answer.modified,
            "digest": digest(body),
        }
        write_whole(path, json.dumps(head).encode() + b"\n" + body)
        return body

    def _sweep(self) -> None:
        for path in self._folder.glob(f"*{_ENDING}"):
            with suppress(OSError):
                if self._clock() - path.stat().st_mtime > KEPT:
                    path.unlink()


def _kept(path: Path, url: str) -> tuple[dict[str, Any], bytes]:
    """What is kept for an address; nothing where it is another's, damaged, or not there."""
    try:
        head, _, body = path.read_bytes().partition(b"\n")
        about = json.loads(head)
        fits = about["url"] == url and about["digest"] == digest(body)
        float(about["at"])
    except (OSError, ValueError, KeyError, TypeError):
        return {}, b""
    return (about, body) if fits else ({}, b"")
