"""The application on a store of the example letters, without a network."""

import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live

with warnings.catch_warnings():
    # It would rather have a successor of httpx, which nothing else here needs.
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient


@pytest.fixture(scope="session")
def client(example_store: Path) -> Iterator[TestClient]:
    app = make_app(Live(str(example_store), workers=1))
    with TestClient(app, follow_redirects=False) as client:
        yield client
