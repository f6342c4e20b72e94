"""A store laid on a real SPARQL server: only what changed is sent, and a break leaves nothing untrue."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import BlankNode, Literal, NamedNode, Quad
from typer.testing import CliRunner

from kamerdraad import pushing, verbs
from kamerdraad.cli import app
from kamerdraad.errors import StoreError
from kamerdraad.settings import PUSHED
from kamerdraad.store import Store, open_store
from kamerdraad.store.canonical import digest
from kamerdraad.store.remote import RemoteStore
from tests.store.conftest import _emptied, server  # noqa: F401

run = CliRunner().invoke
A, B, C = (f"https://example.org/graph/{name}" for name in "abc")


def _quads(graph: str, *words: str) -> list[Quad]:
    name, says = NamedNode(graph), NamedNode("https://example.org/says")
    return [Quad(BlankNode(f"n{n}"), says, Literal(word), name) for n, word in enumerate(words)]


@pytest.fixture
def address(server: str) -> Iterator[str]:  # noqa: F811
    _emptied(server)
    yield server
    _emptied(server)


@pytest.fixture
def store(tmp_path: Path) -> Path:
    folder = tmp_path / "store"
    with open_store(folder) as opened:
        for graph in (A, B):
            opened.replace(graph, _quads(graph, "one", "two"))
    return folder


def _there(address: str) -> dict[str, str]:
    with open_store(address, read_only=True) as held:
        return {e.graph: digest(held.quads(e.graph)) for e in held.graphs() if e.graph != PUSHED}  # fmt: skip


def _here(store: Path) -> dict[str, str]:
    with open_store(store, read_only=True) as held:
        return {entry.graph: digest(held.quads(entry.graph)) for entry in held.graphs()}


def test_everything_is_sent_once(store: Path, address: str) -> None:
    first = verbs.push(address, store)
    assert (first.sent, first.unchanged, first.quads) == ((A, B), 0, 4)
    assert _there(address) == _here(store)
    again = verbs.push(address, store)
    assert (again.sent, again.unchanged) == ((), 2)


def test_only_what_changed_is_sent(
    store: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    verbs.push(address, store)
    with open_store(store) as opened:
        opened.replace(B, _quads(B, "one", "three"))
        opened.replace(C, _quads(C, "new"))
    written = []
    replace = RemoteStore.replace
    monkeypatch.setattr(
        RemoteStore, "replace", lambda self, g, q: (written.append(g), replace(self, g, q))
    )
    assert verbs.push(address, store).sent == (B, C)
    assert [graph for graph in written if graph != PUSHED] == [B, C]
    assert _there(address) == _here(store)


def test_what_others_changed_on_the_server_is_mended(store: Path, address: str) -> None:
    verbs.push(address, store)
    with open_store(address) as theirs:
        theirs.replace(A, _quads(A, "one"))
    assert verbs.push(address, store).sent == (A,)
    with open_store(address) as theirs:
        theirs.drop(B)
    assert verbs.push(address, store).sent == (B,)
    assert _there(address) == _here(store)


def test_only_what_was_pushed_is_taken_out_and_only_when_asked(store: Path, address: str) -> None:
    with open_store(address) as theirs:
        theirs.replace(C, _quads(C, "of others"))
    verbs.push(address, store)
    with open_store(store) as opened:
        opened.drop(B)
    assert verbs.push(address, store).left == (B,)
    assert set(_there(address)) == {A, B, C}
    assert verbs.push(address, store, prune=True).withdrawn == (B,)
    assert set(_there(address)) == {A, C}
    assert verbs.push(address, store).left == ()


def test_a_dry_run_changes_nothing(store: Path, address: str) -> None:
    found = verbs.push(address, store, dry_run=True)
    assert found.sent == (A, B) and _there(address) == {}
    result = run(app, ["push", address, "-s", str(store), "--dry-run"])
    assert (
        result.exit_code == 0
        and f"send {A}" in result.output
        and "2 graphs to send" in result.output
    )


@pytest.mark.parametrize("broken", [A, B])
def test_a_push_that_breaks_off_goes_on(
    store: Path, address: str, broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    verbs.push(address, store)
    with open_store(store) as opened:
        for graph in (A, B):
            opened.replace(graph, _quads(graph, "other", "words"))
    replace = RemoteStore.replace

    def breaks(self: RemoteStore, graph: str, quads: list[Quad]) -> None:
        if graph == broken:
            raise StoreError("the server went away")
        replace(self, graph, quads)

    with monkeypatch.context() as patched:
        patched.setattr(RemoteStore, "replace", breaks)
        with pytest.raises(StoreError, match=r"went away \(\d of 2 graphs were sent"):
            verbs.push(address, store)
    rest = verbs.push(address, store)
    assert rest.sent == ((A, B) if broken == A else (B,))
    assert _there(address) == _here(store)


def test_a_killed_push_never_leaves_a_record_of_what_is_not_there(
    store: Path, address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    verbs.push(address, store)
    old = _here(store)
    with open_store(store) as opened:
        opened.replace(A, _quads(A, "three", "four"))
    record = pushing._record
    calls = []

    def killed(theirs: Store, states: dict[str, pushing.State]) -> None:
        calls.append(states)
        if len(calls) > 1:
            raise KeyboardInterrupt
        record(theirs, states)

    with monkeypatch.context() as patched:
        patched.setattr(pushing, "_record", killed)
        with pytest.raises(KeyboardInterrupt):
            verbs.push(address, store)
    with open_store(store) as opened:  # back to what the record said before
        opened.replace(A, _quads(A, "one", "two"))
    assert _here(store) == old
    assert verbs.push(address, store).sent == (A,)
    assert _there(address) == old


@pytest.mark.parametrize("told", ["many", "²", "9" * 5000])
def test_a_record_without_a_number_makes_the_graph_be_sent_again(
    told: str, store: Path, address: str
) -> None:
    verbs.push(address, store)
    with open_store(address) as theirs:
        record = [
            Quad(q.subject, q.predicate, Literal(told), q.graph_name)
            if q.predicate.value == pushing.NUMBER
            else q
            for q in theirs.quads(PUSHED)
        ]
        theirs.replace(PUSHED, record)
    assert verbs.push(address, store).sent == (A, B)


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("store", "no http"),
        ("ftp://example.org", "no http"),
        ("http://127.0.0.1:9/", "cannot be reached"),
        ("http://user:secret@127.0.0.1:9/", "holds no user or password"),
    ],
)
def test_what_is_no_server_is_said_in_one_line(where: str, said: str, store: Path) -> None:
    with pytest.raises(StoreError, match=said) as error:
        verbs.push(where, store)
    assert "\n" not in str(error.value) and "secret" not in str(error.value)


def test_a_folder_that_is_no_store_is_said(address: str, tmp_path: Path) -> None:
    with pytest.raises(StoreError):
        verbs.push(address, tmp_path / "none")
    assert _there(address) == {}


def test_what_a_server_keeps_of_pushes_is_no_part_of_what_is_published(
    example_store: Path, address: str, tmp_path: Path
) -> None:
    from kamerdraad.settings import BASE
    from tests.publish.conftest import copy_graphs

    few = tmp_path / "few"
    copy_graphs(example_store, few, [f"{BASE}graph/x/ah-tk-20232024-9012", f"{BASE}graph/voc"])
    verbs.push(address, few)
    verbs.publish(tmp_path / "there", address)
    verbs.publish(tmp_path / "here", few)
    sums = [(tmp_path / name / "SHA256SUMS").read_text() for name in ("there", "here")]
    assert sums[0] == sums[1]
