"""`kamerdraad fetch` as it is typed: settings, lines, JSON, exit status."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from kamerdraad import settings
from kamerdraad.cli import main
from kamerdraad.errors import KamerdraadError
from tests.sources.publications import Paper, file_path, lay
from tests.sources.rows import lay_rows, toezegging
from tests.sources.standin import Query, Reply, StandIn

PAPERS = [Paper("39901", "1", forms=("xml",)), Paper("39901", "2", forms=("xml",))]
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def kamerdraad(
    standin: StandIn,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> Command:
    sources = standin.sources(tmp_path)
    monkeypatch.setenv("KAMERDRAAD_SRU_URL", sources.sru)
    monkeypatch.setenv("KAMERDRAAD_REPOSITORY_URL", f"{sources.repository}/")
    monkeypatch.setenv("KAMERDRAAD_TWEEDEKAMER_URL", sources.tweedekamer)
    monkeypatch.setenv("KAMERDRAAD_PRIVATE_HOSTS", f"127.0.0.1:{standin.port}")
    monkeypatch.setenv("KAMERDRAAD_REQUESTS_PER_SECOND", "100")
    monkeypatch.setenv("KAMERDRAAD_CACHE", str(tmp_path / "cache"))

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["kamerdraad", *map(str, arguments)])
        capsys.readouterr()
        status = 0
        try:
            main()
        except SystemExit as stop:
            status = int(stop.code or 0)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


def test_it_says_what_it_did_and_where_to_look_next(
    standin: StandIn, kamerdraad: Command, tmp_path: Path
) -> None:
    lay(standin, PAPERS)
    status, out, err = kamerdraad("fetch", "39901", "--into", tmp_path / "in")
    assert (status, err) == (0, "")
    assert "4 fetched" in out and "next: kamerdraad build" in out.replace("\n", " ")


def test_one_failure_is_one_line_on_standard_error_and_status_2(
    standin: StandIn, kamerdraad: Command, tmp_path: Path
) -> None:
    lay(standin, PAPERS)
    standin.laid[file_path(PAPERS[0])] = Reply(b"no\x1b[31m", 404, "text/plain")
    status, out, err = kamerdraad("fetch", "39901", "--into", tmp_path / "in")
    assert status == 2
    assert err.count("\n") == 1 and err.startswith("kamerdraad: http") and "is not there" in err
    assert "1 failed" in out and "3 fetched" in out


def test_machines_get_json(standin: StandIn, kamerdraad: Command, tmp_path: Path) -> None:
    lay(standin, PAPERS)
    status, out, _ = kamerdraad("fetch", "39901-2", "--into", tmp_path / "in", "--json")
    told = json.loads(out)
    assert status == 0
    assert told["counts"] == {"fetched": 2, "unchanged": 0, "kept": 0, "failed": 0}
    assert told["outcomes"][0]["path"] == PAPERS[1].path("xml")


WRONG = [
    ([], "nothing is asked for"),
    (["zomer"], "no number of a paper or dossier"),
    (["39901", "--form", "docx"], "choose from xml, html, odt, pdf"),
    (["--register", "leden"], "choose from toezeggingen"),
    (["39901", "--committee", "Waterstaat"], "not both at once"),
    (["39901", "--from", "2031-02-01", "--to", "2031-01-01"], "before it begins"),
]


@pytest.mark.parametrize(("arguments", "said"), WRONG)
def test_what_cannot_be_asked_for_is_one_line(
    kamerdraad: Command, standin: StandIn, arguments: list[str], said: str
) -> None:
    status, out, err = kamerdraad("fetch", *arguments)
    assert (status, out) == (2, "")
    assert err.count("\n") == 1 and said in err
    assert standin.asked == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("KAMERDRAAD_SRU_URL", "repository.overheid.nl"),
        ("KAMERDRAAD_REPOSITORY_URL", "file:///etc"),
        ("KAMERDRAAD_TWEEDEKAMER_URL", "https://iemand:geheim@example.org/"),
        ("KAMERDRAAD_REQUESTS_PER_SECOND", "0"),
        ("KAMERDRAAD_REQUESTS_PER_SECOND", "veel"),
        ("KAMERDRAAD_REQUESTS_PER_SECOND", "nan"),
    ],
)
def test_a_setting_that_cannot_be_one_is_told(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(KamerdraadError, match=name):
        settings.sources()


def test_settings_have_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("KAMERDRAAD_SRU_URL", "KAMERDRAAD_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    sources = settings.sources()
    assert sources.sru == "https://repository.overheid.nl/sru"
    assert sources.cache == Path("~/.cache/kamerdraad").expanduser()
    monkeypatch.setenv("XDG_CACHE_HOME", "/elders")
    assert settings.sources().cache == Path("/elders/kamerdraad")


def test_fetched_promises_are_laid_beside_the_letters_and_answer_queries(
    standin: StandIn, kamerdraad: Command, tmp_path: Path
) -> None:
    lay_rows(standin, "Toezegging", [toezegging(1), toezegging(2, Status="Voldaan")])
    folder, store = tmp_path / "in", tmp_path / "store"
    status, out, err = kamerdraad("fetch", "--register", "toezeggingen", "--into", folder)
    assert (status, err) == (0, "") and "2 rows" in out
    status, out, err = kamerdraad("registers", "load", folder, "--store", store)
    assert (status, err) == (0, "")
    assert out.count(": stored") == 2
    _, out, _ = kamerdraad("registers", "load", folder, "--store", store, "--json")
    assert set(json.loads(out)["graphs"].values()) == {"unchanged"}
    arguments = ("-p", "day=2031-12-31", "--format", "csv", "--store", store)
    status, out, err = kamerdraad("query", "open-commitments", *arguments)
    assert (status, err) == (0, "")
    assert "duinkaart 1" in out and "duinkaart 2" not in out
    status, out, _ = kamerdraad("verify", "--store", store)
    assert status == 0 and out.startswith("2 quotes checked")


def test_registers_that_are_not_there_are_one_line(kamerdraad: Command, tmp_path: Path) -> None:
    status, _, err = kamerdraad("registers", "load", tmp_path, "--store", tmp_path / "store")
    assert status == 2
    assert err.count("\n") == 1 and "fetch --register toezeggingen" in err
    assert not (tmp_path / "store").exists()


def test_a_fetch_that_is_killed_leaves_whole_files_only_and_goes_on(
    standin: StandIn, kamerdraad: Command, tmp_path: Path
) -> None:
    lay(standin, PAPERS)
    whole = standin.laid[file_path(PAPERS[1])]
    asked = Event()

    def hanging(_: Query) -> Reply:
        asked.set()
        return Reply(b"<kamerstuk>" + b" " * 10_000, drips=True)

    standin.laid[file_path(PAPERS[1])] = hanging
    command = [sys.executable, "-m", "kamerdraad", "fetch", "39901", "--into", str(tmp_path / "in")]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        assert asked.wait(60)
    finally:
        process.kill()
        process.communicate()
    manifest = tmp_path / "in" / "manifest.jsonl"
    assert [json.loads(line)["form"] for line in manifest.read_text().splitlines()] == [
        "xml",
        "metadata",
    ]
    standin.laid[file_path(PAPERS[1])] = whole
    status, out, err = kamerdraad("fetch", "39901", "--into", tmp_path / "in")
    assert (status, err) == (0, "")
    assert "2 fetched · 2 kept" in out
    assert (tmp_path / "in" / PAPERS[1].path("xml")).read_bytes() == PAPERS[1].body("xml")
