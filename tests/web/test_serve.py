"""The verb that serves, and a store on another server."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad
from starlette.testclient import TestClient

from kamerdraad.settings import BASE, STATE
from kamerdraad.store import open_store
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "kamerdraad", "serve", *map(str, arguments)]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answered(address: str, process: subprocess.Popen[bytes] | subprocess.Popen[str]) -> bytes:
    """What is at the address, as soon as somebody listens there."""
    while process.poll() is None:
        try:
            with urllib.request.urlopen(address, timeout=30) as answer:
                return bytes(answer.read())
        except OSError:
            time.sleep(0.05)
    raise AssertionError("the server has ended")


def test_it_serves_and_cleans_up(example_store: Path, tmp_path: Path) -> None:
    store = Path(shutil.copytree(example_store, tmp_path / "store"))
    port = free_port()
    process = subprocess.Popen(
        command("--store", store, "--port", port), stdout=subprocess.PIPE, text=True
    )
    try:
        assert b"kst-39901-C" in answered(
            f"http://127.0.0.1:{port}/api/letters?format=csv", process
        )
    finally:
        process.terminate()
        said, _ = process.communicate(timeout=60)
    assert f"http://127.0.0.1:{port}/" in said
    assert sorted(path.name for path in tmp_path.iterdir()) == [".store-search.sqlite", "store"]


def test_what_cannot_be_served_is_one_line(tmp_path: Path, example_store: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        for arguments, said in (
            (("--store", tmp_path / "nowhere"), "does not exist"),
            (("--store", example_store, "--port", port), "give another --port"),
            (("--store", example_store, "--host", "256.0.0.1"), "cannot listen"),
        ):
            ended = subprocess.run(
                command(*arguments), capture_output=True, text=True, timeout=120, check=False
            )
            assert ended.returncode == 2
            assert len(ended.stderr.splitlines()) == 1
            assert said in ended.stderr


@pytest.fixture
def remote(tmp_path: Path) -> Iterator[str]:
    """A SPARQL server of our own with one small letter's worth of statements."""
    program = shutil.which("oxigraph")
    if program is None:
        pytest.skip("the oxigraph server is not installed (pip install oxigraph)")
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    process = subprocess.Popen(
        [program, "serve", "--location", str(tmp_path / "server"), "--bind", f"127.0.0.1:{port}"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        answered(f"{address}/query?query=ASK%7B%7D", process)
        name = NamedNode(f"{BASE}graph/x/a")
        thing = NamedNode(f"{BASE}id/claim/a/1")
        with open_store(address) as store:
            store.replace(
                name.value,
                [
                    Quad(name, NamedNode(STATE), Literal("one"), name),
                    Quad(thing, NamedNode("http://purl.org/dc/terms/title"), Literal("A"), name),
                ],
            )
        yield address
    finally:
        process.kill()
        process.wait()


def test_a_store_on_another_server(
    remote: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    ask = {"query": "SELECT ?o { ?s <http://purl.org/dc/terms/title> ?o }"}
    with TestClient(make_app(Live(remote)), follow_redirects=False) as client:
        assert client.get("/id/claim/a/1").status_code == 303
        assert '"A"' in client.get("/doc/claim/a/1.ttl").text
        assert client.get("/doc/claim/a/1", headers={"Accept": "text/html"}).status_code == 200
        assert client.get("/").status_code == 200
        assert client.get("/search?q=a").status_code == 200
        for form, holds in (("json", '"A"'), ("csv", "A"), ("xml", "<literal>A"), ("tsv", '"A"')):
            assert holds in client.get("/sparql", params=ask | {"format": form}).text
        construct = {"query": "CONSTRUCT { ?s ?p ?o } { ?s ?p ?o }"}
        assert '"A"' in client.get("/sparql", params=construct).text
        assert client.get("/sparql", params={"query": "ASK {}"}).json()["boolean"] is True
        named = ask | {"default-graph-uri": "https://example.org/"}
        assert client.get("/sparql", params=named).status_code == 400
        assert client.get("/sparql", params={"query": "SELECT"}).status_code == 400


def test_a_store_in_a_folder_that_cannot_be_written(
    example_store: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "sealed"
    shutil.copytree(example_store, folder / "store")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(elsewhere))
    before = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: path != folder and before(path, mode))
    with TestClient(make_app(Live(str(folder / "store")))) as client:
        assert "terugvalplan" in client.get("/search?q=terugvalplan").text
    assert [path.name for path in folder.iterdir()] == ["store"]
