"""Publishing is whole or not at all, and the same store gives the same bytes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad
from typer.testing import CliRunner

from kamerdraad import verbs
from kamerdraad.cli import app
from kamerdraad.errors import KamerdraadError
from kamerdraad.ontology.terms import KD, OA
from kamerdraad.publishing import publication
from kamerdraad.publishing.about import Licence, Wishes
from kamerdraad.publishing.folder import written
from kamerdraad.settings import BASE
from kamerdraad.store import open_store
from tests.publish.conftest import FEW, copy_graphs

run = CliRunner().invoke


def _bytes(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def test_the_same_store_gives_the_same_bytes(small_store: Path, tmp_path: Path) -> None:
    folders = []
    for seed in ("1", "2"):
        folders.append(tmp_path / seed)
        subprocess.run(
            [sys.executable, "-m", "kamerdraad", "publish", folders[-1], "-s", small_store],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": "Asia/Tokyo" if seed == "1" else "UTC"},
            check=True,
            capture_output=True,
        )
    assert _bytes(folders[0]) == _bytes(folders[1])


def test_the_order_of_storing_leaves_no_trace(example_store: Path, tmp_path: Path) -> None:
    # The ontology's graph has blank nodes, which each store names in its own way.
    graphs = [f"{BASE}graph/def", *(BASE + name for name in FEW)]
    for name, order in (("a", graphs), ("b", graphs[::-1])):
        copy_graphs(example_store, tmp_path / name, order)
        verbs.publish(tmp_path / f"{name}-site", tmp_path / name)
    assert _bytes(tmp_path / "a-site") == _bytes(tmp_path / "b-site")


def test_a_later_publication_takes_the_place_whole(small_store: Path, tmp_path: Path) -> None:
    out = tmp_path / "site"
    verbs.publish(out, small_store)
    (out / "old.html").write_text("left behind")
    (out / ".git").mkdir()
    (out / ".git" / "HEAD").write_text("ref: refs/heads/gh-pages\n")
    (out / "CNAME").write_text("example.org\n")
    verbs.publish(out, small_store)
    assert not (out / "old.html").exists()
    assert (out / ".git" / "HEAD").is_file() and (out / "CNAME").is_file()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site", "small"]


def test_what_fails_half_way_leaves_what_was_there(
    small_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "site"
    verbs.publish(out, small_store)
    before = _bytes(out)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(publication, "_host", full)
    with pytest.raises(
        KamerdraadError, match=r"No space left on device; what was there is unchanged"
    ):
        verbs.publish(out, small_store)
    assert _bytes(out) == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site", "small"]


def test_a_folder_of_others_is_left_alone(small_store: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "thesis.txt").write_text("years of work")
    for out, said in ((tmp_path / "mine", "no publication put there"), (tmp_path / "mine/thesis.txt", "is a file")):  # fmt: skip
        result = run(app, ["publish", str(out), "-s", str(small_store)])
        assert isinstance(result.exception, KamerdraadError) and said in str(result.exception)
    assert (tmp_path / "mine" / "thesis.txt").read_text() == "years of work"


def test_a_killed_publication_is_swept_but_for_what_others_lay_in_it(tmp_path: Path) -> None:
    out = tmp_path / "site"
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    half, swapped = (tmp_path / f".site-new-{dead.pid}-{end}" for end in ("a", "b-before"))
    half.mkdir()
    (swapped / ".git").mkdir(parents=True)
    with written(out) as folder:
        folder.put("publication.json", b"{}")
    assert not half.exists() and (swapped / ".git").is_dir()


def test_an_empty_folder_may_be_filled(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with written(tmp_path / "empty") as folder:
        folder.put("a/b.txt", b"x")
    assert (tmp_path / "empty/a/b.txt").read_bytes() == b"x"


def test_a_store_without_letters_is_said(example_store: Path, tmp_path: Path) -> None:
    copy_graphs(example_store, tmp_path / "none", [f"{BASE}graph/voc"])
    with pytest.raises(KamerdraadError, match="holds no letters"):
        verbs.publish(tmp_path / "site", tmp_path / "none")


@pytest.mark.parametrize(
    ("wishes", "said"),
    [
        ({"base_url": "ftp://example.org"}, "no address of a site"),
        ({"base_url": "https://example.org/?a=b"}, "no address of a site"),
        ({"base_url": 'https://example.org/"onload="'}, "no address of a site"),
        ({"licence": "mine"}, "no licence"),
        ({"contact": "javascript:alert(1)"}, "no contact"),
        ({"title": "a\nb"}, "cannot be printed"),
    ],
)
def test_a_wish_that_cannot_be_is_said(
    wishes: dict[str, str], said: str, small_store: Path, tmp_path: Path
) -> None:
    with pytest.raises(KamerdraadError, match=said):
        verbs.publish(tmp_path / "site", small_store, **wishes)
    assert not (tmp_path / "site").exists()


def test_licences_are_known_by_name_and_address() -> None:
    by_name = Licence.of("CC-BY-4.0")
    assert by_name == Licence.of("http://creativecommons.org/licenses/by/4.0")
    assert Licence.of("https://example.org/terms").name == "https://example.org/terms"
    assert Wishes("https://example.org").checked().site == "https://example.org/"


def test_nothing_a_letter_says_becomes_markup(small_store: Path, tmp_path: Path) -> None:
    letter = NamedNode(BASE + FEW[0])
    hostile = '</script><script>alert(1)</script><img src=x onerror="alert(2)">'
    with open_store(small_store) as store:
        quads = []
        for quad in store.quads(letter.value):
            if quad.predicate.value in (OA.exact, KD.rule) or "title" in quad.predicate.value:
                quad = Quad(quad.subject, quad.predicate, Literal(hostile), letter)  # noqa: PLW2901
            quads.append(quad)
        store.replace(letter.value, quads)
    verbs.publish(tmp_path / "site", small_store)
    for path in (tmp_path / "site").rglob("*.html"):
        page = path.read_text(encoding="utf-8")
        assert "<script>" not in page and "<img" not in page, path
