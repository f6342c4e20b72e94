"""The verb: what it prints, writes and refuses."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from kamerdraad import verbs
from kamerdraad.checking import check
from kamerdraad.cli import app
from kamerdraad.consistency.threads import GRAPH
from kamerdraad.errors import KamerdraadError, StoreError
from kamerdraad.store import open_store
from tests.consistency.letters import build, letter

LETTERS = [
    letter("99123-1", "3 maart 2031", "Ik stuur uw Kamer voor 1 juli 2031 de zandbalans."),
    letter("99123-2", "20 juni 2031", "Ik stuur uw Kamer voor 1 december 2031 de zandbalans."),
]
RUNNER = CliRunner()


@pytest.fixture(scope="module")
def location(tmp_path_factory: pytest.TempPathFactory) -> str:
    return build(tmp_path_factory.mktemp("letters"), LETTERS)


def printed(location: str, *options: str) -> str:
    done = RUNNER.invoke(app, ["check", "--store", location, *options])
    assert done.exit_code == 0, done.output
    return done.output


def test_it_prints_threads_with_their_quotes_and_keeps_them(location: str) -> None:
    said = printed(location)
    assert "thread: de Kamer de zandbalans sturen" in said
    assert "voor 1 december 2031" in said
    with open_store(location, read_only=True) as opened:
        assert next(opened.quads(GRAPH), None) is not None
    steps = verbs.query("threads", location, words="zandbalans")
    assert [row["kind"] for row in steps] == ["Toegezegd", "Gewijzigd"]
    assert len(verbs.query("follow-commitment", location, words="zandbalans")) == 2


def test_each_form_holds_the_same_steps(location: str) -> None:
    record = json.loads(printed(location, "--only", "threads", "--format", "json"))
    assert [step["kinds"] for step in record["threads"][0]["steps"]] == [["Made"], ["Changed"]]
    assert printed(location, "--only", "threads", "-f", "csv").count("\nthread,") == 2
    assert "**gewijzigd**" in printed(location, "--only", "threads", "-f", "markdown")


def test_the_page_shows_the_text_around_each_quote(location: str, tmp_path: Path) -> None:
    page = tmp_path / "check.html"
    printed(location, "--report", str(page))
    assert "Geachte voorzitter" in page.read_text(encoding="utf-8")


def test_what_there_is_not_is_one_clear_line(location: str, tmp_path: Path) -> None:
    with pytest.raises(KamerdraadError, match=r"'nonsense'; there is: .*threads"):
        check(location, "nonsense")
    with pytest.raises(StoreError, match="does not exist"):
        check(tmp_path / "absent")
    assert not (tmp_path / "absent").exists()
