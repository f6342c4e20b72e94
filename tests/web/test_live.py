"""The store that is served: read beside a writer, and anew once it has changed."""

from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kamerdraad.errors import StoreError
from kamerdraad.settings import STATE
from kamerdraad.store import open_store
from kamerdraad.web.live import Live

GRAPH = "https://example.org/graph"


def said(words: str) -> list[Quad]:
    name = NamedNode(GRAPH)
    return [Quad(name, NamedNode(STATE), Literal(words), name)]


def test_a_change_is_served_and_readers_of_before_go_on(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with open_store(folder) as store:
        store.replace(GRAPH, said("before"))
    live = Live(str(folder))
    before = live.now()
    with open_store(folder) as store:  # nothing keeps a writer out
        store.replace(GRAPH, said("after"))
        assert live.refresh() is before  # while it writes, what was there stays good
    after = live.refresh()
    assert after.version != before.version
    assert after.store.digest_of(GRAPH) == "after"
    assert before.store.digest_of(GRAPH) == "before"
    live.close()
    assert [path.name for path in tmp_path.iterdir()] == ["store"]


def test_what_has_not_changed_is_not_opened_again(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with open_store(folder) as store:
        store.replace(GRAPH, said("once"))
    live = Live(str(folder))
    assert live.refresh() is live.now()
    live.close()


def test_what_is_worked_out_is_kept(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with open_store(folder) as store:
        store.replace(GRAPH, said("once"))
    live = Live(str(folder))
    made: list[int] = []
    for _ in range(2):
        live.now().once("key", lambda: made.append(1))
    assert made == [1]
    live.close()


def test_what_a_killed_server_left_is_swept(tmp_path: Path) -> None:
    folder = tmp_path / "store"
    with open_store(folder) as store:
        store.replace(GRAPH, said("once"))
    left = tmp_path / ".store-served-999999999-1"
    left.mkdir()
    live = Live(str(folder))
    assert not left.exists()
    live.close()


def test_no_store_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="does not exist"):
        Live(str(tmp_path / "nowhere"))
    assert not list(tmp_path.iterdir())
