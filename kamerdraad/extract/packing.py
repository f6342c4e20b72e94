"""What components found, as part of a `Doc`'s bytes: spaCy hands documents to other processes as such.

Only the classes of the two models come out of bytes again, each field as its type says.
"""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Final, get_args, get_origin, get_type_hints

from srsly.msgpack import msgpack_decoders, msgpack_encoders

from kamerdraad.errors import KamerdraadError
from kamerdraad.extract import model as reading
from kamerdraad.letters import model as letters

_NAME: Final = "kamerdraad"
_CLASSES: Final[dict[str, type[Any]]] = {
    name: found
    for module in (reading, letters)
    for name, found in vars(module).items()
    if is_dataclass(found) and isinstance(found, type) and found.__module__ == module.__name__
}
_DAY: Final = "date"

Chain = Callable[[Any], Any] | None


def register() -> None:
    """Tells spaCy's serialisation how to write and read what is found; any number of times."""
    msgpack_encoders.register(_NAME, func=encoded)
    msgpack_decoders.register(_NAME, func=decoded)


def encoded(value: Any, chain: Chain = None) -> Any:
    """An object of ours as a dictionary of plain values."""
    name = type(value).__name__
    if _CLASSES.get(name) is type(value):
        return {_NAME: name, "values": [getattr(value, one.name) for one in fields(value)]}
    if type(value) is date:
        return {_NAME: _DAY, "values": [value.isoformat()]}
    return value if chain is None else chain(value)


def decoded(value: Any, chain: Chain = None) -> Any:
    """The object that a dictionary stands for, or the dictionary itself where it stands for none."""
    if isinstance(value, dict) and value.keys() == {_NAME, "values"}:
        try:
            return _made(value[_NAME], value["values"])
        except (KeyError, TypeError, ValueError):
            raise KamerdraadError(
                "these bytes of a document are from another version of kamerdraad:"
                " read its letter again"
            ) from None
    return value if chain is None else chain(value)


def _made(name: str, values: list[Any]) -> Any:
    if name == _DAY:
        return date.fromisoformat(*values)
    hints = _hints(name)
    return _CLASSES[name](*(_typed(hint, one) for hint, one in zip(hints, values, strict=True)))


@cache
def _hints(name: str) -> tuple[Any, ...]:
    """The types of a class's fields in their order."""
    hints = get_type_hints(_CLASSES[name])
    return tuple(hints[one.name] for one in fields(_CLASSES[name]))


def _typed(hint: Any, value: Any) -> Any:
    """A value as its field wants it: bytes know neither tuples nor words of a fixed list."""
    if isinstance(hint, UnionType):
        (hint,) = (one for one in get_args(hint) if one is not NoneType)
        return None if value is None else _typed(hint, value)
    if get_origin(hint) is tuple:
        return tuple(_typed(get_args(hint)[0], one) for one in value)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return hint(value)
    return value
