"""An answer to a query is worked out once, as long as the store stays as it is."""

from pathlib import Path

import pytest

from kamerdraad.store.killable import Worker
from kamerdraad.web.asking import Asked
from kamerdraad.web.live import Live
from kamerdraad.web.shelf import Shelf

COUNT = "SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }"


def test_an_answer_is_kept_in_each_of_its_forms(
    example_store: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    serialised = Worker.serialised

    def counted(worker: Worker, sparql: str, *given: object, **more: object) -> tuple[str, bytes]:
        asked.append(sparql)
        return serialised(worker, sparql, *given, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(Worker, "serialised", counted)
    live = Live(str(example_store), workers=1)
    try:
        pool = live.now().pool
        first = pool.ask(Asked(COUNT))
        assert pool.ask(Asked(COUNT)) == first
        assert asked == [COUNT]
        other = pool.ask(Asked(COUNT, rows="text/csv"))
        assert other != first
        none = pool.ask(Asked(COUNT, default_graphs=("https://example.org/none",)))
        assert none != first
        assert len(asked) == 3
        for _ in range(2):
            pool.ask(Asked("SELECT (NOW() AS ?now) WHERE {}"))
        assert len(asked) == 5
    finally:
        live.close()


def test_the_shelf_lets_go_of_what_is_least_asked_for() -> None:
    shelf = Shelf[str](room=2, longest=10)
    for key in ("a", "b"):
        shelf.put(key, key, 1)
    assert shelf.get("a") == "a"
    shelf.put("c", "c", 1)
    shelf.put("long", "long", 11)
    assert [shelf.get(key) for key in ("a", "b", "c", "long")] == ["a", None, "c", None]
