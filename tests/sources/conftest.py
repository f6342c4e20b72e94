from collections.abc import Iterator

import pytest

from tests.sources.standin import StandIn, Time, running


@pytest.fixture
def standin() -> Iterator[StandIn]:
    with running() as server:
        yield server


@pytest.fixture
def time() -> Time:
    return Time()
