"""The store as it is now: read from a snapshot, so that letters can be built into it meanwhile."""

from __future__ import annotations

import os
import shutil
import tempfile
import threading
import time
from collections.abc import Callable, Hashable
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

from kamerdraad import __version__
from kamerdraad.errors import StoreError
from kamerdraad.settings import PUSHED
from kamerdraad.store import open_store
from kamerdraad.store.folder import ARCHIVE
from kamerdraad.store.snapshot import stamp, take
from kamerdraad.web.asking import Pool

if TYPE_CHECKING:
    from kamerdraad.store import Store
    from kamerdraad.web.relay import Relay

T = TypeVar("T")

LOOK_EVERY: Final = 2.0
"""Seconds between two looks at whether a folder's store has changed."""
ASK_EVERY: Final = 60.0
"""The same for a store on a server, which has to be asked."""
LATELY: Final = 32
"""Letters and threads that are kept as they were worked out: many pages share one."""
GRACE: Final = 120.0
"""Seconds that a superseded snapshot stays, for requests that still read it."""


class Edition:
    """The store between two changes, and what was worked out of it."""

    def __init__(
        self,
        store: Store,
        workers: int,
        folder: Path | None = None,
        relay: Relay | None = None,
    ) -> None:
        self.store = store
        self.pool = Pool(store, folder, workers, relay)
        self.folder = folder
        self.graphs = {entry.graph: entry for entry in store.graphs() if entry.graph != PUSHED}
        held = [f"{entry.graph} {entry.digest}" for entry in self.graphs.values()]
        self.day: date | None = None
        """The day as of which pages are written; None for the day on which they are asked for."""
        self.version = sha256("\n".join([__version__, *held]).encode()).hexdigest()[:16]
        self._kept: dict[Hashable, Any] = {}
        self._last: dict[Hashable, Any] = {}
        self._turns: dict[Hashable, threading.Lock] = {}
        self._lock = threading.Lock()

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, worked out the first time only."""
        if key not in self._kept:
            with self._lock:
                turn = self._turns.setdefault(key, threading.Lock())
            with turn:  # who comes second waits for what the first is at
                if key not in self._kept:
                    self._kept[key] = make()
        found: T = self._kept[key]
        return found

    def today(self) -> date:
        """The day from which terms are overdue."""
        return self.day or date.today()

    def lately(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, kept while it is among the last few that were asked for."""
        with self._lock:
            found = self._last.pop(key, None)
        if found is None:
            found = make()
        with self._lock:
            self._last[key] = found
            while len(self._last) > LATELY:
                del self._last[next(iter(self._last))]
        lately: T = found
        return lately

    def was(self, iri: str) -> bool:
        """Whether an earlier reading, kept in the archive, told of `iri`."""
        archive = self.earlier()
        return bool(archive and archive.query(f"ASK {{ GRAPH ?g {{ <{iri}> ?p ?o }} }}"))

    def archive_pool(self) -> Pool | None:
        """What answers queries about earlier readings; None where none are kept."""
        earlier = self.earlier()
        if earlier is None or self.folder is None:
            return None
        folder = self.folder / ARCHIVE
        return self.once("archive pool", lambda: Pool(earlier, folder, 1))

    def earlier(self) -> Store | None:
        """The archive of earlier readings, where one is kept."""
        archive = self.folder and self.folder / ARCHIVE
        if not archive or not (archive / "CURRENT").is_file():
            return None
        return self.once("archive", lambda: open_store(archive, read_only=True))

    def close(self) -> None:
        """Lets go of processes and files, the snapshot's too."""
        self.pool.close()
        for kept in ("archive pool", "archive"):
            if kept in self._kept:
                self._kept[kept].close()
        self.store.close()
        if self.folder:
            shutil.rmtree(self.folder, ignore_errors=True)


class Live:
    """Gives the newest edition of the store at a location.

    Raises:
        StoreError: there is none yet, or it cannot be read.
    """

    def __init__(self, location: str, *, workers: int = 2, relay: Relay | None = None) -> None:
        self.location = location
        self._relay = relay
        self.prepare: Callable[[Edition], None] = lambda edition: None
        """What to do with a newer edition before it is given out, so that nobody waits for it."""
        self._workers = workers
        self._remote = location.startswith(("http://", "https://"))
        self._lock = threading.Lock()
        self._retired: list[tuple[float, Edition]] = []
        self._stamp: object = None
        if not self._remote:
            _sweep(Path(location))
        self._edition = self._opened()
        self._looked = time.monotonic()

    def now(self) -> Edition:
        """The store as it is, or as it was a moment ago while somebody writes it."""
        every = ASK_EVERY if self._remote else LOOK_EVERY
        if time.monotonic() - self._looked >= every and self._lock.acquire(blocking=False):
            threading.Thread(target=self._look_aside, daemon=True).start()
        return self._edition

    def refresh(self) -> Edition:
        """The store as it is, looked at now."""
        with self._lock:
            self._look()
        return self._edition

    def close(self) -> None:
        """Lets go of all editions."""
        with self._lock:  # not while a newer one is being opened
            self._looked = float("inf")
        for _, edition in self._retired:
            edition.close()
        self._retired.clear()
        self._edition.close()
        if self._relay:
            self._relay.close()

    def _look_aside(self) -> None:
        """Looks while others go on reading; the lock is held when this begins."""
        try:
            self._look()
        finally:
            self._looked = time.monotonic()
            self._lock.release()

    def _look(self) -> None:
        due = time.monotonic() - GRACE
        for retired in [pair for pair in self._retired if pair[0] < due]:
            self._retired.remove(retired)
            retired[1].close()
        if not self._remote and stamp(Path(self.location)) == self._stamp:
            return
        try:
            found = self._opened()
        except StoreError:
            return  # it is being written: what was there before stays good
        if found.version == self._edition.version:
            found.close()
            return
        self.prepare(found)
        self._retired.append((time.monotonic(), self._edition))
        self._edition = found

    def _opened(self) -> Edition:
        if self._remote:
            return Edition(open_store(self.location, read_only=True), self._workers)
        folder = Path(self.location)
        target = _beside(folder)
        try:
            seen = stamp(folder) if folder.is_dir() else None
            take(folder, target)
            archive = folder / ARCHIVE
            if (archive / "CURRENT").is_file():
                take(archive, target / ARCHIVE)
            store = open_store(target, read_only=True)
            edition = Edition(store, self._workers, target, self._relay)
        except BaseException:
            shutil.rmtree(target, ignore_errors=True)
            raise
        self._stamp = seen
        return edition


def _beside(folder: Path) -> Path:
    """A free name for a snapshot: on the store's own disk where that can be written."""
    name = f"{_prefix(folder)}{os.getpid()}-{time.monotonic_ns()}"
    parent = folder.absolute().parent
    return (parent if os.access(parent, os.W_OK) else Path(tempfile.gettempdir())) / name


def _prefix(folder: Path) -> str:
    return f".{folder.absolute().name}-served-"


def _sweep(folder: Path) -> None:
    """Takes away the snapshots of servers that were killed."""
    for parent in (folder.absolute().parent, Path(tempfile.gettempdir())):
        for left in parent.glob(f"{_prefix(folder)}*"):
            process = left.name.removeprefix(_prefix(folder)).partition("-")[0]
            if process.isdigit() and not alive(int(process)):
                shutil.rmtree(left, ignore_errors=True)


def alive(process: int) -> bool:
    """Whether a process of this number runs."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
