"""The folder that a fetch fills: each file comes once, whole, and is noted in the manifest."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from kamerdraad.letters.sources.files import digest, write_whole
from kamerdraad.letters.sources.forms import Form
from kamerdraad.letters.sources.manifest import Entry, Manifest, now
from kamerdraad.letters.sources.outcome import Outcome, State
from kamerdraad.letters.sources.polite import Polite

FRESH: Final = 86400.0
"""Seconds for which a file is taken as it is; publications hardly ever change once they are out."""


@dataclass(frozen=True, slots=True)
class About:
    """What is known of the paper that a file is of."""

    document: str
    title: str = ""
    date: str = ""
    dossiers: tuple[str, ...] = ()


class Folder:
    """Puts what a service has in its place on disk."""

    def __init__(self, folder: Path, client: Polite, *, refresh: bool = False) -> None:
        self.manifest = Manifest(folder)
        self._client = client
        self._refresh = refresh

    def fetch(self, about: About, path: str, url: str, form: Form) -> Outcome:
        """One file.

        A file that came within a day is left alone; of an older one the service is asked whether it
        changed.

        Raises:
            SourceError: it cannot be had.
            KamerdraadError: it cannot be written.
        """
        known = self.manifest.whole(path)
        if known and not self._refresh and 0 <= known.age(datetime.now(UTC)) < FRESH:
            return Outcome(about.document, State.KEPT, form.name, path, url)
        answer = self._client.get(
            url,
            form,
            etag=known.etag if known else "",
            modified=known.modified if known else "",
        )
        body = b"" if answer.unchanged else answer.body
        state = State.UNCHANGED
        if known is None or (not answer.unchanged and digest(body) != known.digest):
            write_whole(self.manifest.folder / path, body)
            state = State.FETCHED
        self.manifest.add(
            Entry(
                path,
                about.document,
                form.name,
                answer.url,
                now(),
                known.digest if known and answer.unchanged else digest(body),
                known.size if known and answer.unchanged else len(body),
                answer.etag,
                answer.modified,
                about.title,
                about.date,
                about.dossiers,
            )
        )
        return Outcome(about.document, state, form.name, path, url)

    def put(self, about: About, path: str, url: str, form: str, data: bytes) -> State:
        """One file that this program makes of what a service gave."""
        known = self.manifest.whole(path)
        state = State.UNCHANGED
        if known is None or known.digest != digest(data):
            write_whole(self.manifest.folder / path, data)
            state = State.FETCHED
        self.manifest.add(
            Entry(
                path, about.document, form, url, now(), digest(data), len(data), title=about.title
            )
        )
        return state
