"""A store in a folder: locks, repair, full disks, killed writers, and the archive."""

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pyoxigraph import Literal, Quad

from kamerdraad.errors import StoreError
from kamerdraad.store import Solutions, open_store
from kamerdraad.store.embedded import EmbeddedStore

A = "https://example.org/graph/a"
Make = Callable[..., list[Quad]]

PRELUDE = f"""
import sys
from pyoxigraph import Literal, NamedNode, Quad
from kamerdraad.errors import StoreError
from kamerdraad.store import STATE, open_store
name = NamedNode("{A}")
def quads(word, size):
    yield Quad(name, NamedNode(STATE), Literal(word), name)
    for n in range(size):
        yield Quad(NamedNode(f"https://example.org/{{n}}"), NamedNode("https://example.org/says"), Literal(word), name)
"""


def python(code: str, **more: object) -> subprocess.Popen[str]:
    """Another process that runs `code` after the prelude."""
    return subprocess.Popen(
        [sys.executable, "-c", PRELUDE + textwrap.dedent(code)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        **more,  # type: ignore[call-overload]
    )


def test_a_missing_store_is_said_and_not_made(tmp_path: Path) -> None:
    missing = tmp_path / "nowhere"
    with pytest.raises(StoreError, match="kamerdraad build"):
        open_store(str(missing), read_only=True)
    assert not missing.exists()


def test_a_folder_of_something_else_is_left_alone(tmp_path: Path) -> None:
    letter = tmp_path / "brief.txt"
    letter.write_text("Geachte voorzitter,")
    for read_only in (False, True):
        with pytest.raises(StoreError, match="no store"):
            open_store(str(tmp_path), read_only=read_only)
    assert list(tmp_path.iterdir()) == [letter]


def test_a_file_is_no_store(tmp_path: Path) -> None:
    file = tmp_path / "brief.txt"
    file.write_text("Geachte voorzitter,")
    for read_only in (False, True):
        with pytest.raises(StoreError):
            open_store(str(file), read_only=read_only)


def test_a_broken_store_is_one_line(tmp_path: Path, make: Make) -> None:
    with open_store(tmp_path / "store") as store:
        store.replace(A, make("one"))
    (tmp_path / "store" / "CURRENT").write_text("MANIFEST-999999\n")
    with pytest.raises(StoreError, match="build it again") as broken:
        open_store(tmp_path / "store", read_only=True)
    assert "\n" not in str(broken.value)


def test_a_closed_store_says_so(tmp_path: Path, make: Make) -> None:
    store = open_store(tmp_path / "store")
    store.close()
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.replace(A, make("one"))
    with pytest.raises(StoreError, match="closed"):
        store.query("ASK { }", timeout=5)


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    folder = str(tmp_path / "store")
    holder = python(f"s = open_store({folder!r}); print('open', flush=True); input()")
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "open"
        for read_only in (False, True):
            with pytest.raises(StoreError, match="in use") as locked:
                open_store(folder, read_only=read_only)
            assert "\n" not in str(locked.value)
    finally:
        holder.communicate("\n")
    with open_store(folder) as store, pytest.raises(StoreError, match="in use"):
        open_store(store.location)


def test_many_readers_at_a_time_and_no_writer_beside_them(tmp_path: Path, make: Make) -> None:
    folder = tmp_path / "store"
    with open_store(folder) as store:
        store.replace(A, make("one"))
    with open_store(folder, read_only=True) as one, open_store(folder, read_only=True) as other:
        assert one.digest_of(A) == other.digest_of(A) == "one"
        with pytest.raises(StoreError, match="in use"):
            open_store(folder)
    with open_store(folder) as store:
        store.replace(A, make("two"))


def test_what_a_killed_writer_left_is_swept(tmp_path: Path, make: Make) -> None:
    folder = tmp_path / "store"
    with open_store(folder) as store:
        store.replace(A, make("one"))
    (folder / "bulk-000007.sst").write_bytes(b"half a file")
    (folder / "snapshot-1").mkdir()
    (folder / "snapshot-1" / "CURRENT").write_text("x")
    with open_store(folder, read_only=True):
        assert (folder / "bulk-000007.sst").exists()  # a reader changes nothing
    with open_store(folder) as store:
        assert not list(folder.glob("bulk-*.sst")) + list(folder.glob("snapshot-*"))
        assert store.digest_of(A) == "one"


@pytest.mark.parametrize("wait", [0.02, 0.15, 0.4])
def test_a_writer_killed_in_mid_write_leaves_the_graph_whole(tmp_path: Path, wait: float) -> None:
    folder = tmp_path / "store"
    writer = python(
        f"""
        store = open_store({str(folder)!r})
        store.replace("{A}", quads("0", 3000))
        print("first", flush=True)
        for n in range(1, 1000):
            store.replace("{A}", quads(str(n), 3000))
        """
    )
    assert writer.stdout is not None
    assert writer.stdout.readline().strip() == "first"
    time.sleep(wait)
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    writer.communicate()
    with open_store(folder) as store:
        words = {q.object.value for q in store.quads(A) if isinstance(q.object, Literal)}
        assert len(words) == 1  # one version, not a mixture
        assert len(list(store.quads(A))) == 3001


def test_a_writer_killed_at_its_first_write_can_be_followed(tmp_path: Path, make: Make) -> None:
    folder = tmp_path / "store"
    folder.mkdir()
    # What the engine has laid down when it is killed before its store is complete.
    for name in ("LOCK", "LOG", "IDENTITY", "MANIFEST-000001", "000001.dbtmp", "kamerdraad.lock"):
        (folder / name).touch()
    with pytest.raises(StoreError, match="no store"):
        open_store(folder, read_only=True)
    with open_store(folder) as store:
        store.replace(A, make("one"))
        assert store.digest_of(A) == "one"


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit on the size of files")
@pytest.mark.parametrize("limit", [500, 20_000, 150_000])
def test_a_full_disk_leaves_the_store_as_it_was(tmp_path: Path, make: Make, limit: int) -> None:
    folder = tmp_path / "store"
    with open_store(folder) as store:
        store.replace(A, make("one"))
    # A file may not grow beyond a limit: the engine's writes fail as they do on a full disk.
    writer = python(
        f"""
        import resource, signal
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))
        try:
            with open_store({str(folder)!r}) as store:
                for n in range(20):
                    store.replace("{A}", quads("two" * n, 5000))
        except StoreError as error:
            print(error)
        """
    )
    said, _ = writer.communicate(timeout=60)
    assert writer.returncode == 0
    assert "no room" in said
    with open_store(folder) as store:
        left = {q.object.value for q in store.quads(A) if isinstance(q.object, Literal)}
        assert len(left) == 1
        assert len(list(store.quads(A))) in {4, 5001}
        store.replace(A, make("three"))
        assert store.digest_of(A) == "three"


def test_a_query_beside_a_writer_sees_what_was_written(tmp_path: Path, make: Make) -> None:
    folder = tmp_path / "store"
    with open_store(folder) as store:
        for word in ("one", "two"):
            store.replace(A, make(word))
            assert store.query(f'ASK {{ ?s ?p "{word}" }}', timeout=30) is True
        assert list(folder.glob("snapshot-*"))
    assert not list(folder.glob("snapshot-*"))


def test_a_worker_ends_with_its_store(tmp_path: Path, make: Make) -> None:
    store = EmbeddedStore(tmp_path / "store")
    store.replace(A, make("one"))
    store.query("ASK { }", timeout=30)
    assert store._worker is not None
    process = store._worker._process
    assert process is not None
    store.close()
    assert process.poll() is not None
    with pytest.raises(ProcessLookupError):
        os.kill(process.pid, 0)


def test_a_query_that_takes_its_process_down_takes_no_other(tmp_path: Path, make: Make) -> None:
    # The engine runs out of stack on this one, which ends the process that it runs in.
    long = "SELECT * WHERE { FILTER(" + "1" + "+1" * 90_000 + " > 0) }"
    with open_store(tmp_path / "store") as store:
        store.replace(A, make("one"))
        try:
            store.query(long, timeout=60)
        except StoreError as error:
            assert "broke off" in str(error)
        assert store.query("ASK { }", timeout=30) is True


def test_the_archive_keeps_every_version(tmp_path: Path, make: Make) -> None:
    folder = tmp_path / "store"
    with EmbeddedStore(folder, archive=True) as store:
        for word in ("one", "two", "two", "three"):
            store.replace(A, make(word))
        assert [entry.graph for entry in store.graphs()] == [A]  # the store itself holds the latest
        with store.archived() as archive:
            chain = archive.query(
                "SELECT ?older ?newer WHERE {"
                " ?new <http://www.w3.org/ns/prov#wasRevisionOf> ?old ."
                " GRAPH ?old { ?a <https://example.org/says> ?older }"
                " GRAPH ?new { ?a <https://example.org/says> ?newer } } ORDER BY ?older",
                timeout=30,
            )
    assert isinstance(chain, Solutions)
    assert set(chain) == {(Literal("one"), Literal("two")), (Literal("two"), Literal("three"))}


def test_an_archive_that_was_begun_later_holds_what_was_there(tmp_path: Path, make: Make) -> None:
    folder = tmp_path / "store"
    with EmbeddedStore(folder) as store:
        store.replace(A, make("one"))
        with pytest.raises(StoreError, match="archive"):
            store.archived()
    with EmbeddedStore(folder, archive=True) as store:
        store.replace(A, make("two"))
        store.drop(A)
        assert list(store.graphs()) == []
    with EmbeddedStore(folder, read_only=True) as store, store.archived() as archive:
        for word in ("one", "two"):
            assert archive.query(f'ASK {{ GRAPH ?g {{ ?s ?p "{word}" }} }}') is True
