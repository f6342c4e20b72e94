"""The queries in the words of OpenAPI 3.1, so that programs find them and their parameters."""

from __future__ import annotations

from functools import cache
from typing import Any, Final

from kamerdraad import __version__
from kamerdraad.queries.binding import MAX_WORDS
from kamerdraad.queries.catalogue import catalogue
from kamerdraad.queries.model import Parameter, ParameterType, QueryInfo
from kamerdraad.settings import BASE
from kamerdraad.store.guard import admit
from kamerdraad.web.negotiation import JSON, ROWS, TRIPLES, Form

_PRINTABLE: Final = "^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$"
_STRING: Final = {"type": "string", "maxLength": MAX_WORDS, "pattern": _PRINTABLE}
_SCHEMAS: Final[dict[ParameterType, dict[str, Any]]] = {
    ParameterType.DATE: {
        "type": "string",
        "anyOf": [{"format": "date"}, {"const": "today"}],
    },
    ParameterType.INTEGER: {"type": "integer", "minimum": 0, "maximum": 10**18 - 1},
    ParameterType.IRI: {"type": "string", "format": "iri"},
    ParameterType.LANGUAGE: {"type": "string", "pattern": "^[A-Za-z]{2,8}$"},
}
_ERRORS: Final = {
    "400": "A parameter is unknown, missing, given twice, or does not fit its type.",
    "404": "There is no such query, or the collection keeps no earlier readings to ask.",
    "406": "None of the accepted media types is offered.",
    "422": "The answer is too long.",
    "503": "Others are asking long questions.",
    "504": "The query took too long.",
}


@cache
def document() -> dict[str, Any]:
    """The OpenAPI document."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": "Kamerdraad",
            "version": __version__,
            "summary": "Questions to a graph of Dutch parliamentary letters",
            "license": {"name": "CC BY 4.0", "identifier": "CC-BY-4.0"},
        },
        "servers": [{"url": "/"}],
        "externalDocs": {"url": f"{BASE}def"},
        "paths": {f"/api/{info.name}": {"get": _operation(info)} for info in catalogue()},
        "components": {"schemas": {"Error": {"type": "string"}}},
    }


def _operation(info: QueryInfo) -> dict[str, Any]:
    rows = admit(info.text).form in {"SELECT", "ASK"}
    offered = ROWS if rows else TRIPLES
    return {
        "operationId": info.name,
        "summary": info.summary_en,
        "description": info.summary_nl,
        "tags": list(info.tags),
        "parameters": [*map(_parameter, info.parameters), _format(offered)],
        "responses": {
            "200": {
                "description": "The answer.",
                "content": {form.media: {"schema": _answer(form)} for form in offered},
            },
            **{status: _error(said) for status, said in _ERRORS.items()},
        },
    }


def _parameter(parameter: Parameter) -> dict[str, Any]:
    schema = dict(_SCHEMAS.get(parameter.type, _STRING))
    if parameter.required and schema["type"] == "string":
        schema["minLength"] = 1
    elif not parameter.required and parameter.type in _SCHEMAS:
        # A form sends the fields that were left open, too.
        schema = {"anyOf": [schema, {"const": ""}]}
    if parameter.default is not None:
        whole = parameter.type is ParameterType.INTEGER
        schema["default"] = int(parameter.default) if whole else parameter.default
    return {
        "name": parameter.name,
        "in": "query",
        "required": parameter.required,
        "description": parameter.description_en,
        "schema": schema,
        "example": parameter.example,
    }


def _format(offered: tuple[Form, ...]) -> dict[str, Any]:
    return {
        "name": "format",
        "in": "query",
        "required": False,
        "description": "The form of the answer, in place of the header Accept.",
        "schema": {"enum": [form.ending for form in offered]},
    }


def _answer(form: Form) -> dict[str, Any]:
    return {"type": "object"} if form is JSON else {"type": "string"}


def _error(said: str) -> dict[str, Any]:
    return {
        "description": said,
        "content": {"text/plain": {"schema": {"$ref": "#/components/schemas/Error"}}},
    }
