"""Bad input: one clear line, exit status 2, nothing half-stored, and the rest of the batch goes on."""

import os
import resource
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).resolve().parents[2] / "kamerdraad" / "examples"
LETTER = EXAMPLES / "kst-39901-E.txt"

BOMB = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbbbbbbbb"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;">]>
<officiele-publicatie><kamerstuk><stuk><al>&e;</al></stuk></kamerstuk></officiele-publicatie>"""
OUTSIDE = b"""<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<officiele-publicatie><kamerstuk><stuk><al>&x;</al></stuk></kamerstuk></officiele-publicatie>"""
WHOLE = (EXAMPLES / "kst-39901-12.xml").read_bytes()

UNREADABLE = [
    pytest.param("empty.txt", b"", id="empty"),
    pytest.param("blank.txt", b" \n\n \t\n", id="white space alone"),
    pytest.param("junk.txt", bytes(range(256)) * 40, id="binary junk"),
    pytest.param("picture.xml", b"\x89PNG\r\n\x1a\n" + bytes(500), id="a picture named XML"),
    pytest.param("cut.xml", WHOLE[: len(WHOLE) // 2], id="XML cut off"),
    pytest.param("bomb.xml", BOMB, id="entity bomb"),
    pytest.param("outside.xml", OUTSIDE, id="external entity"),
    pytest.param("deep.xml", b"<a>" * 100_000 + b"</a>" * 100_000, id="XML too deep"),
    pytest.param("other.xml", b"<catalogus>geen kamerstuk</catalogus>", id="no publication"),
]

Run = Callable[..., Any]


@pytest.mark.parametrize(("name", "content"), UNREADABLE)
def test_unreadable_file_is_one_line_and_the_batch_goes_on(
    kamerdraad: Run, tmp_path: Path, name: str, content: bytes
) -> None:
    bad = tmp_path / name
    bad.write_bytes(content)
    store = tmp_path / "store"
    result = kamerdraad("build", bad, LETTER, "--store", store)
    assert result.status == 2
    complaints = [line for line in result.err.splitlines() if line.strip()]
    assert len(complaints) == 1
    assert name in complaints[0]
    assert "Traceback" not in result.err
    assert "root:" not in result.out + result.err
    assert kamerdraad("query", "most-cited-papers", "--store", store).status == 0
    assert kamerdraad("verify", "--store", store).status == 0
    assert kamerdraad("extract", bad).status == 2


@pytest.mark.parametrize("encoding", ["cp1252", "utf-16", "utf-8-sig", "latin-1"])
def test_other_encodings_give_the_same_text(kamerdraad: Run, tmp_path: Path, encoding: str) -> None:
    words = LETTER.read_text(encoding="utf-8").replace("oordeel", "oordeel – één „proef”", 1)
    words = (
        words
        if encoding != "latin-1"
        else words.replace("–", "-").replace("„", '"').replace("”", '"')
    )
    other, plain = tmp_path / "other.txt", tmp_path / "plain.txt"
    other.write_bytes(words.encode(encoding))
    plain.write_text(words, encoding="utf-8")
    assert (
        kamerdraad("extract", other, "-f", "text").out
        == kamerdraad("extract", plain, "-f", "text").out
    )


def test_mojibake_is_repaired_or_said(kamerdraad: Run, tmp_path: Path) -> None:
    words = LETTER.read_text(encoding="utf-8").replace("oordeel", "beëindigde coördinatie", 1)
    garbled = tmp_path / "garbled.txt"
    garbled.write_bytes(words.encode().decode("cp1252", errors="ignore").encode())
    result = kamerdraad("extract", garbled, "-f", "json")
    assert result.status == 0
    assert "beëindigde coördinatie" in result.out or "encod" in result.out


def test_a_text_without_any_question_is_read(kamerdraad: Run, tmp_path: Path) -> None:
    plain = tmp_path / "plain.txt"
    plain.write_text(
        "De dijk is in 1953 hersteld. Het peil wordt dagelijks gemeten.\n", encoding="utf-8"
    )
    result = kamerdraad("build", plain, "--store", tmp_path / "store")
    assert result.status == 0
    assert "1 letter ·" in result.out


def test_a_letter_of_two_hundred_pages(kamerdraad: Run, tmp_path: Path) -> None:
    page = "\n\n".join(
        f"De Rijkspeildienst heeft in vak {n} het peil gemeten en daarvan verslag gedaan aan de waterschappen."
        for n in range(30)
    )
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join([page] * 200), encoding="utf-8")
    result = kamerdraad("build", long, "--store", tmp_path / "store")
    assert result.status == 0


def test_a_duplicate_is_counted_once(kamerdraad: Run, tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    for folder in ("a", "b"):
        shutil.copy(LETTER, tmp_path / folder / LETTER.name)
    result = kamerdraad("build", tmp_path / "a", tmp_path / "b", "--store", tmp_path / "store")
    assert result.status == 0
    assert "1 letter ·" in result.out
    assert "1 left out as further files" in result.out


def test_another_letter_under_a_stored_name_is_refused(kamerdraad: Run, tmp_path: Path) -> None:
    first, second = tmp_path / "a" / "brief.txt", tmp_path / "b" / "brief.txt"
    said = "De Rijkspeildienst meet elke dag het peil van de Noorderplas en meldt het de waterschappen."
    for path, words in (
        (first, said),
        (second, "Wij hebben vorig jaar tweehonderd nieuwe bomen langs onze wegen laten planten."),
    ):
        path.parent.mkdir()
        path.write_text(words, encoding="utf-8")
    store = tmp_path / "store"
    assert kamerdraad("build", first, "-s", store).status == 0
    refused = kamerdraad("build", second, "-s", store)
    assert refused.status == 2
    assert "another letter is stored as 'brief'" in refused.err
    again = kamerdraad("build", first, "-s", store)
    assert "1 unchanged" in again.out
    first.write_text(f"{said} Dat blijft zo.", encoding="utf-8")
    mended = kamerdraad("build", first, "-s", store)
    assert (mended.status, "1 letter ·" in mended.out) == (0, True)


def test_a_missing_file_and_a_missing_store(kamerdraad: Run, tmp_path: Path) -> None:
    missing = kamerdraad("extract", tmp_path / "none.txt")
    assert missing.status == 2
    assert "none.txt" in missing.err
    for verb in (["query", "open-commitments"], ["verify"], ["validate"], ["check-owl"]):
        result = kamerdraad(*verb, "--store", tmp_path / "nowhere")
        assert result.status == 2
        assert "nowhere" in result.err
        assert not (tmp_path / "nowhere").exists()


def test_a_locked_store_is_said(kamerdraad: Run, tmp_path: Path) -> None:
    store = tmp_path / "store"
    assert kamerdraad("build", LETTER, "--store", store).status == 0
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            f"from kamerdraad.store import open_store; s = open_store({str(store)!r}); print('open', flush=True); input()",
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == "open"
        result = kamerdraad("build", LETTER, "--force", "--store", store)
        assert result.status == 2
        assert "store" in result.err
        assert len(result.err.strip().splitlines()) == 1
    finally:
        holder.communicate("\n")


def test_a_server_that_is_down(kamerdraad: Run) -> None:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    result = kamerdraad("query", "open-commitments", "--store", f"http://127.0.0.1:{port}/")
    assert result.status == 2
    assert len(result.err.strip().splitlines()) == 1


def test_a_full_disk_leaves_the_store_as_it_was(kamerdraad: Run, tmp_path: Path) -> None:
    store = tmp_path / "store"
    assert kamerdraad("build", LETTER, "--store", store).status == 0
    before = kamerdraad("query", "most-cited-papers", "--store", store, "--json").out

    def small_files() -> None:
        # A file may not grow: what the system answers is what it answers when the disk is full.
        resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000))

    full = subprocess.run(
        [sys.executable, "-m", "kamerdraad", "build", str(EXAMPLES), "--store", str(store)],
        preexec_fn=small_files,
        capture_output=True,
        text=True,
        check=False,
    )
    assert full.returncode == 2
    assert "Traceback" not in full.stderr
    assert kamerdraad("query", "most-cited-papers", "--store", store, "--json").out == before
    assert kamerdraad("build", EXAMPLES, "--store", store).status == 0


def test_a_build_killed_in_the_middle_is_repaired_by_the_next(
    kamerdraad: Run, tmp_path: Path
) -> None:
    store = tmp_path / "store"
    process = subprocess.Popen(
        [sys.executable, "-m", "kamerdraad", "build", str(EXAMPLES), "--store", str(store)],
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
    )
    for _ in range(400):
        if store.exists() and any(store.iterdir()):
            break
        time.sleep(0.05)
    time.sleep(0.7)
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert kamerdraad("build", EXAMPLES, "--store", store).status == 0
    assert kamerdraad("verify", "--store", store).status == 0
    assert kamerdraad("validate", "--engine", "fast", "--store", store).status == 0


def test_an_unknown_query_names_the_nearest(kamerdraad: Run, tmp_path: Path) -> None:
    assert kamerdraad("build", LETTER, "--store", tmp_path / "s").status == 0
    result = kamerdraad("query", "open-comitments", "--store", tmp_path / "s")
    assert result.status == 2
    assert "open-commitments" in result.err


def test_a_parameter_without_a_value_is_said(kamerdraad: Run, tmp_path: Path) -> None:
    result = kamerdraad("query", "open-commitments", "-p", "office", "--store", tmp_path / "s")
    assert result.status == 2
    assert "NAME=VALUE" in result.err


@pytest.mark.parametrize("seconds", ["-1", "0", "nan", "inf"])
def test_no_time_is_refused(kamerdraad: Run, tmp_path: Path, seconds: str) -> None:
    for verb in (["query", "letters"], ["check-owl"]):
        result = kamerdraad(*verb, "--timeout", seconds, "--store", tmp_path / "nowhere")
        assert result.status == 2
        assert "take more than 0" in result.err


def test_a_graph_is_printed_as_turtle(kamerdraad: Run, tmp_path: Path) -> None:
    store = tmp_path / "store"
    assert kamerdraad("build", LETTER, "--store", store).status == 0
    assert "@prefix kd:" in kamerdraad("query", "commitment-graph", "-s", store).out
    table = kamerdraad("query", "commitment-graph", "-s", store, "-f", "table").out
    assert "predicate" in table
    assert "kamerdraad check" in kamerdraad("query", "threads", "-s", store).err


def test_a_letter_cannot_steer_the_terminal(kamerdraad: Run, tmp_path: Path) -> None:
    hostile = tmp_path / "steer\x1b[31m.txt"
    hostile.write_text(
        "Ik zeg toe \x1b]0;x\x07 dat uw Kamer \u009b31m bericht krijgt.\n", encoding="utf-8"
    )
    for arguments in (["extract", hostile], ["build", hostile, "--store", tmp_path / "s"]):
        result = kamerdraad(*arguments)
        assert "\x1b" not in result.out + result.err
        assert "\u009b" not in result.out + result.err
    missing = kamerdraad("extract", tmp_path / "none\x1b[31m.txt")
    assert missing.status == 2
    assert "\x1b" not in missing.err
