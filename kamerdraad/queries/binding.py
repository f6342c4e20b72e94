"""Parameters into queries: each value becomes an RDF term first, and only terms enter the text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING

from kamerdraad.errors import QueryError
from kamerdraad.queries.head import MARK
from kamerdraad.queries.model import Parameter, ParameterType, QueryInfo

if TYPE_CHECKING:
    from pyoxigraph import Literal, NamedNode

MAX_WORDS = 1000
"""Characters that words to look for may have."""

_XSD = "http://www.w3.org/2001/XMLSchema#"
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_INTEGER = re.compile(r"\d{1,18}")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}")
_IRI = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:.+")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")

# What may hold a dollar that is no parameter comes first, so that it is passed over whole.
_TOKENS = re.compile(
    r'''"""(?:[^"\\]|\\.|"(?!""))*""" | \'\'\'(?:[^'\\]|\\.|'(?!\'\'))*\'\'\'
      | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*'
      | <[^<>"{}|^`\\\s]*> | \#[^\n\r]*
      | \$(?P<name>[A-Za-z_][A-Za-z0-9_]*)''',
    re.VERBOSE | re.DOTALL,
)


def bound(info: QueryInfo, given: Mapping[str, object]) -> str:
    """The query's text with each parameter's value, or else its default, in place.

    Raises:
        QueryError: a parameter is unknown, missing or does not fit its type.
    """
    known = {parameter.name: parameter for parameter in info.parameters}
    for name in given:
        if name not in known:
            takes = f"it takes {', '.join(known)}" if known else "it takes none"
            raise QueryError(f"the query {info.name} has no parameter {name!r}: {takes}")
    terms = {
        name: serialised(term(parameter, given.get(name))) for name, parameter in known.items()
    }

    def put(match: re.Match[str]) -> str:
        name = match.group("name")
        return terms[name] if name in terms else match.group()

    # The head has said what it had to: its words would only make the query longer and suspect.
    lines = info.text.splitlines(keepends=True)
    return _TOKENS.sub(put, "".join(line for line in lines if not line.startswith(MARK)))


def term(parameter: Parameter, value: object) -> NamedNode | Literal:
    """The RDF term that a value stands for; None stands for the default.

    Raises:
        QueryError: it does not fit; names the parameter, its type and an example.
    """
    from pyoxigraph import Literal, NamedNode

    if value is None:
        value = parameter.default
    if value is None:
        raise QueryError(f"the parameter {parameter.name} is missing: {_wanted(parameter)}")
    text = _text(parameter, value)
    match parameter.type:
        case ParameterType.DATE:
            return Literal(_day(parameter, text), datatype=NamedNode(f"{_XSD}date"))
        case ParameterType.INTEGER:
            if not _INTEGER.fullmatch(text):
                raise _misfit(parameter, text)
            return Literal(str(int(text)), datatype=NamedNode(f"{_XSD}integer"))
        case ParameterType.IRI:
            try:
                if _IRI.fullmatch(text):
                    return NamedNode(text)
            except ValueError:
                pass
            raise _misfit(parameter, text)
        case ParameterType.LANGUAGE:
            if not _LANGUAGE.fullmatch(text):
                raise _misfit(parameter, text)
            return Literal(text.lower())
        case _:
            return Literal(text)


def serialised(value: NamedNode | Literal) -> str:
    """A term as SPARQL writes it: a whole number bare, as LIMIT wants it.

    The letter after a backslash of the user's own is written as an escape where it is a u: some
    servers resolve `\\u0022` before they parse, whatever stands before the backslash.
    """
    datatype = getattr(value, "datatype", None)
    if datatype is not None and datatype.value == f"{_XSD}integer":
        return value.value
    return str(value).replace("\\\\u", "\\\\\\U00000075").replace("\\\\U", "\\\\\\U00000055")


def _text(parameter: Parameter, value: object) -> str:
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, bool) or not isinstance(value, str | int | date):
        raise _misfit(parameter, repr(value))
    text = value if isinstance(value, str) else str(value)
    if len(text) > MAX_WORDS or _UNPRINTABLE.search(text):
        raise _misfit(parameter, text)
    return text.strip() if parameter.type is not ParameterType.STRING else text


def _day(parameter: Parameter, text: str) -> str:
    if text == "today":
        return date.today().isoformat()
    try:
        if _DATE.fullmatch(text):
            return date.fromisoformat(text).isoformat()
    except ValueError:
        pass
    raise _misfit(parameter, text)


def _misfit(parameter: Parameter, text: str) -> QueryError:
    shown = text if len(text) <= 60 else text[:57] + "…"
    return QueryError(f"the parameter {parameter.name} is {shown!r}: {_wanted(parameter)}")


def _wanted(parameter: Parameter) -> str:
    return f"it takes a value of type {parameter.type}, such as {parameter.example!r}"
