"""The web API keeps to its own description, whatever it is asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    positive_data_acceptance,
    response_schema_conformance,
    status_code_conformance,
)
from schemathesis.specs.openapi.schemas import OpenApiSchema
from starlette.testclient import TestClient
from starlette.types import Receive, Scope, Send

from kamerdraad.queries.catalogue import catalogue
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live

ALWAYS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
]
MODES = {
    GenerationMode.POSITIVE: [*ALWAYS, positive_data_acceptance],
    GenerationMode.NEGATIVE: [*ALWAYS, negative_data_rejection],
}


@pytest.fixture(scope="module")
def api(example_store: Path) -> Iterator[OpenApiSchema]:
    app = make_app(Live(str(example_store), workers=1))

    async def running(scope: Scope, receive: Receive, send: Send) -> None:
        """The application, which does not end with each client that is done with it."""
        if scope["type"] == "lifespan":
            for what in ("startup", "shutdown"):
                await receive()
                await send({"type": f"lifespan.{what}.complete"})
        else:
            await app(scope, receive, send)

    with TestClient(app):
        yield schemathesis.openapi.from_asgi("/api/openapi.json", running)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("name", [info.name for info in catalogue()])
def test_an_answer_is_as_described(api: OpenApiSchema, name: str, mode: GenerationMode) -> None:
    operation = api[f"/api/{name}"]["GET"]

    @settings(
        max_examples=3,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy(generation_mode=mode))
    def keeps_to_it(case: schemathesis.Case) -> None:
        case.call_and_validate(checks=MODES[mode])

    keeps_to_it()
