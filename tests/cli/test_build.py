"""Many letters in one build: side by side or one by one, stopped, resumed, with one that does harm."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kamerdraad import letterapart, parallel, verbs
from kamerdraad.building import Outcome
from kamerdraad.letterapart import LetterApart
from kamerdraad.letters.contentkind import Kind
from kamerdraad.letters.given import Given
from kamerdraad.letterworker import Desk
from kamerdraad.ontology.terms import PROV
from kamerdraad.store import open_store
from tests.letters.formats import FORMATS, ID

EXAMPLES = Path(__file__).resolve().parents[2] / "kamerdraad" / "examples"
LETTERS = sorted(path for path in EXAMPLES.iterdir() if path.suffix in {".txt", ".xml"})
LETTER = EXAMPLES / "kst-39901-E.txt"

Run = Callable[..., Any]


def contents(store: Path) -> set[str]:
    """All that a store holds, but for when it was read."""
    moments = {PROV.endedAtTime, PROV.generatedAtTime}
    with open_store(str(store), read_only=True) as opened:
        return {
            f"{quad.triple} {entry.graph}"
            for entry in opened.graphs()
            if entry.document
            for quad in opened.quads(entry.graph)
            if quad.predicate.value not in moments
        }


def states(outcomes: tuple[Outcome, ...]) -> list[tuple[str, str]]:
    return [(outcome.path.name, outcome.state) for outcome in outcomes]


@pytest.fixture
def several_files(tmp_path: Path) -> list[Path]:
    """Letters, each in one file or more, with files among them that cannot be read."""
    folder = tmp_path / "letters"
    folder.mkdir()
    for ending in ("txt", "docx", "odt", "html", "xml"):
        (folder / f"{ID}.{ending}").write_bytes(FORMATS[ending]())
    to = b"Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n"
    (folder / f"{ID}.txt").write_bytes(to + FORMATS["txt"]())
    (folder / "broken.xml").write_bytes(b"<officiele-publicatie>")
    (folder / "empty.txt").write_bytes(b"")
    return [folder / f"{ID}.txt", *LETTERS, *sorted(folder.iterdir(), reverse=True)]


def test_the_number_of_jobs_changes_nothing(several_files: list[Path], tmp_path: Path) -> None:
    one = verbs.build(several_files, tmp_path / "one")
    three = verbs.build(several_files, tmp_path / "three", jobs=3)
    assert three == one
    assert [outcome.path for outcome in one.outcomes] == several_files
    assert {outcome.state for outcome in one.outcomes} == {
        *("stored", "joined", "repeated", "failed")
    }
    assert len(one.failures) == 2
    assert contents(tmp_path / "three") == contents(tmp_path / "one")


def test_every_core_may_be_used(kamerdraad: Run, tmp_path: Path) -> None:
    result = kamerdraad("build", EXAMPLES, "--jobs", 0, "--store", tmp_path / "store")
    assert result.status == 0
    assert f"{len(LETTERS)} letters" in result.out
    again = kamerdraad("build", EXAMPLES, "-j", 2, "--store", tmp_path / "store")
    assert f"{len(LETTERS)} unchanged" in again.out
    assert kamerdraad("build", EXAMPLES, "--jobs", -1).status == 2


def test_no_letters_are_no_work(tmp_path: Path) -> None:
    assert verbs.build([], tmp_path / "store", jobs=4).outcomes == ()


def test_what_was_stored_before_an_interrupt_stays_and_the_rest_follows(tmp_path: Path) -> None:
    store = tmp_path / "store"
    done: list[Outcome] = []

    def interrupt(outcome: Outcome) -> None:
        done.append(outcome)
        if len(done) == 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        verbs.build(LETTERS, store, jobs=2, progress=interrupt)
    again = verbs.build(LETTERS, store, jobs=2)
    kept = {outcome.path for outcome in again.outcomes if outcome.state == "unchanged"}
    assert kept >= {outcome.path for outcome in done}
    assert again.counts["stored letters"] + len(kept) == len(LETTERS)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="asks /proc for the processes")
def test_an_interrupt_is_one_line_and_leaves_no_process(kamerdraad: Run, tmp_path: Path) -> None:
    words = "De Rijkspeildienst heeft in dit vak het peil gemeten en doet daarvan nog verslag."
    (tmp_path / "long.txt").write_text("\n\n".join(f"{words} {n}" for n in range(60_000)))
    store = tmp_path / "store"
    build = subprocess.Popen(
        [sys.executable, "-m", "kamerdraad", "build", LETTER, tmp_path, "-j", "2", "-s", store],
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    while not (workers := children(build.pid)) and build.poll() is None:
        time.sleep(0.05)
    build.send_signal(signal.SIGINT)
    _, said = build.communicate()
    assert build.returncode == 130
    assert len(said.strip().splitlines()) == 1
    assert "stored" in said
    assert not any(Path("/proc", str(worker)).exists() for worker in workers)
    assert kamerdraad("build", LETTER, "--store", store).status == 0


def children(process: int) -> list[int]:
    """The processes that a process has started and that are still there."""
    found: list[int] = []
    for task in Path("/proc", str(process), "task").glob("*/children"):
        found += map(int, task.read_text().split())
    return found


@pytest.fixture
def endless(tmp_path: Path) -> Given:
    """A file that never comes to an end: nobody writes into the pipe."""
    path = tmp_path / "endless.txt"
    os.mkfifo(path)
    return Given(path, Kind.TEXT)


@pytest.mark.skipif(sys.platform == "win32", reason="needs a named pipe")
def test_a_letter_that_takes_too_long_fails_alone(
    endless: Given, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letterapart, "READING", 10.0)
    files = [LETTERS[0], endless, LETTER]
    report = verbs.build(files, tmp_path / "store", jobs=2)
    assert [state for _, state in states(report.outcomes)] == ["stored", "failed", "stored"]
    assert "endless.txt: reading it was stopped after 10 seconds" in report.failures[0].message


@pytest.mark.skipif(sys.platform == "win32", reason="needs a named pipe")
def test_a_letter_whose_process_is_killed_fails_alone(
    endless: Given, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readers: list[LetterApart] = []

    class Known(LetterApart):
        def __init__(self) -> None:
            super().__init__()
            readers.append(self)

    monkeypatch.setattr(parallel, "LetterApart", Known)
    monkeypatch.setattr(parallel, "_idle", [])
    done: list[Outcome] = []

    def kill(outcome: Outcome) -> None:
        done.append(outcome)
        if len(done) == len(before):
            (victim,) = (reader for reader in readers if reader._where == "endless.txt")
            assert victim._apart._process is not None
            victim._apart._process.kill()

    # Those of its own kind and behind it wait for their turn, so that it must be the last.
    before = LETTERS[:3]
    report = verbs.build([*before, endless], tmp_path / "store", jobs=2, progress=kill)
    assert states(report.outcomes) == [
        *((path.name, "stored") for path in before),
        ("endless.txt", "failed"),
    ]
    assert "the process that read it died" in report.failures[0].message


def test_a_fault_of_the_program_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    desk = Desk()
    read = b'{"ask": "read", "path": "", "name": "brief.txt"}'
    assert b"error" not in desk.answer(read, LETTER.read_bytes())[0]

    def fail(_: object) -> None:
        raise ValueError("words that are nobody's business\n" * 3)

    monkeypatch.setattr("kamerdraad.extract.reading.extract", fail)
    said, body = desk.answer(b'{"ask": "extract"}', b"")
    assert b"brief.txt: the program failed on it (ValueError in" in said
    assert b"nobody" not in said
    assert body == b""


def test_a_process_is_replaced_after_many_letters(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(letterapart, "LETTERS", 2)
    assert not verbs.build(LETTERS[:3], tmp_path / "store").failures
