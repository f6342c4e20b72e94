"""Stores to test on: a folder, and a real SPARQL server started for the session on loopback."""

import shutil
import socket
import subprocess
import time
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kamerdraad.store import STATE, Store, open_store

GRAPH = "https://example.org/graph/a"
Make = Callable[..., list[Quad]]


@pytest.fixture(scope="session")
def make() -> Make:
    """Quads of a graph: its state and `size` statements that all say `word`."""

    def quads(word: str, size: int = 3, graph: str = GRAPH) -> list[Quad]:
        name = NamedNode(graph)
        says = NamedNode("https://example.org/says")
        return [
            Quad(name, NamedNode(STATE), Literal(word), name),
            *(
                Quad(NamedNode(f"https://example.org/{n}"), says, Literal(word), name)
                for n in range(size)
            ),
        ]

    return quads


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an `oxigraph serve` of our own; its data last for the session."""
    program = shutil.which("oxigraph")
    if program is None:
        pytest.skip("the oxigraph server is not installed (pip install oxigraph)")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        [
            program,
            "serve",
            "--location",
            str(tmp_path_factory.mktemp("server")),
            "--bind",
            f"127.0.0.1:{port}",
            "--timeout-s",
            "2",
        ],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(100):
            try:
                with urllib.request.urlopen(f"{address}/query?query=ASK%7B%7D", timeout=1):
                    break
            except OSError:
                time.sleep(0.05)
        yield address
    finally:
        process.kill()
        process.wait()


@pytest.fixture(params=["folder", "server"])
def location(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Where an empty store is, of each sort in turn."""
    if request.param == "folder":
        yield str(tmp_path / "store")
        return
    address: str = request.getfixturevalue("server")
    _emptied(address)
    yield address
    _emptied(address)


def _emptied(address: str) -> None:
    with open_store(address) as store:
        for entry in list(store.graphs()):
            store.drop(entry.graph)


@pytest.fixture
def store(location: str) -> Iterator[Store]:
    """An empty store, of each sort in turn."""
    with open_store(location) as opened:
        yield opened
