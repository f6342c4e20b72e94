"""Search in what was said: word forms, phrases, and a file that keeps up with the store."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from kamerdraad.settings import BASE
from kamerdraad.store import open_store
from kamerdraad.web.live import Live
from kamerdraad.web.views.search import Index, expression, stems

STEMS = [
    # words with the same stem
    ("sluis", "sluizen"),
    ("brief", "brieven"),
    ("toezegging", "toezeggingen"),
    ("dijk", "Dijken"),
    ("proef", "PROEVEN"),
]


@pytest.mark.parametrize(("one", "other"), STEMS)
def test_word_forms(one: str, other: str) -> None:
    assert stems(one) == stems(other)


EXPRESSIONS = [
    ("sluizen", '"sluis"'),
    ("sluizen brieven", '"sluis" "brief"'),
    ('"sluizen en brieven" dijk', '"sluis en brief" "dijk"'),
    ('"sluizen', '"sluis"'),
    ("sluis OR brief", '"sluis" "or" "brief"'),
    ("a*b:c", '"a b c"'),
    ('"" - ', ""),
    ("", ""),
]


@pytest.mark.parametrize(("asked", "expected"), EXPRESSIONS)
def test_only_stems_get_into_a_query(asked: str, expected: str) -> None:
    assert expression(asked) == expected


@pytest.fixture
def store(tmp_path: Path, example_store: Path) -> Path:
    return Path(shutil.copytree(example_store, tmp_path / "store"))


def test_found_words_are_marked(store: Path) -> None:
    live = Live(str(store))
    found = Index(live.now(), str(store)).search("leverancier terugvallen")
    assert len(found.hits) == 1
    assert [text for text, sought in found.hits[0].words if sought] == [
        "leverancier",
        "teruggevallen",
    ]
    found = Index(live.now(), str(store)).search("stroomgebied")
    assert ("stroomgebieden", True) in found.hits[0].words
    live.close()


def test_a_phrase_stands_together(store: Path) -> None:
    live = Live(str(store))
    index = Index(live.now(), str(store))
    assert index.search('"vertrouwelijk ter inzage"').hits
    assert not index.search('"inzage ter vertrouwelijk"').hits
    assert index.search("inzage vertrouwelijk").hits
    live.close()


def test_one_kind(store: Path) -> None:
    live = Live(str(store))
    index = Index(live.now(), str(store))
    every = index.search("kamer")
    some = index.search("kamer", "promise")
    assert {hit.mark for hit in some.hits} == {"promise"}
    assert len(some.hits) == every.marks["promise"] == some.marks["promise"]
    live.close()


def test_the_file_keeps_up_with_the_store(store: Path) -> None:
    live = Live(str(store))
    index = Index(live.now(), str(store))
    assert index.search("voorjaar").hits
    with open_store(store) as opened:
        opened.drop(f"{BASE}graph/x/kst-39901-12")
    newer = Index(live.refresh(), str(store))
    assert not newer.search("voorjaar").hits
    assert newer.search("terugvalplan").hits
    live.close()


def test_an_older_file_is_made_anew(store: Path) -> None:
    live = Live(str(store))
    (file,) = [Index(live.now(), str(store))._path]
    with sqlite3.connect(file) as opened:
        opened.execute("PRAGMA user_version = 0")
        opened.execute("DELETE FROM unit")
    opened.close()
    assert Index(live.now(), str(store)).search("terugvalplan").hits
    live.close()
