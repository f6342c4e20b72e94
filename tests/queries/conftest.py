"""A store of an invented dossier, written by hand in the graph's own terms."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from pyoxigraph import Quad, RdfFormat, parse

from kamerdraad.ontology import vocabulary
from kamerdraad.store import Store, open_store

DOSSIER = Path(__file__).parent / "dossier.trig"


@pytest.fixture(scope="session")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    graphs: dict[str, list[Quad]] = defaultdict(list)
    for quad in (*parse(DOSSIER.read_bytes(), format=RdfFormat.TRIG), *vocabulary.quads()):
        graphs[quad.graph_name.value].append(quad)  # type: ignore[union-attr]
    folder = tmp_path_factory.mktemp("dossier") / "store"
    with open_store(folder) as store:
        for name, quads in graphs.items():
            store.replace(name, quads)
    with open_store(folder, read_only=True) as store:
        yield store
