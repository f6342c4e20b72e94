"""The example letters, published once; and a store of two of them for what has to be published often."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kamerdraad import verbs
from kamerdraad.publishing.publication import Published
from kamerdraad.settings import BASE
from kamerdraad.store import open_store

SITE = "https://example.org/kamers/"
FEW = ("graph/x/kst-39901-12", "graph/x/ah-tk-20232024-9012")


@pytest.fixture(scope="session")
def publication(
    example_store: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Published]:
    out = tmp_path_factory.mktemp("publish") / "site"
    yield verbs.publish(out, example_store, base_url=SITE, licence="cc0-1.0", publisher="Bureau Voorbeeld")  # fmt: skip


@pytest.fixture(scope="session")
def site(publication: Published) -> Path:
    return publication.folder


@pytest.fixture
def small_store(example_store: Path, tmp_path: Path) -> Path:
    """Two letters, and a change of theirs has to be seen."""
    folder = tmp_path / "small"
    copy_graphs(example_store, folder, [BASE + name for name in FEW])
    return folder


def copy_graphs(source: Path, target: Path, graphs: list[str]) -> None:
    """Lays graphs of one store in another, in the order that they are named."""
    with open_store(source, read_only=True) as held, open_store(target) as store:
        for graph in graphs:
            store.replace(graph, held.quads(graph))
