"""Long lists a page at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import urlencode

from starlette.requests import Request

AT_A_TIME: Final = 50


@dataclass(frozen=True)
class Pages:
    """The part of a list that is shown, and the addresses of those before and after."""

    shown: Sequence[Any]
    number: int
    last: int
    before: str = ""
    after: str = ""

    @classmethod
    def of(cls, request: Request, items: Sequence[Any]) -> Pages:
        """The page that the address asks for; the nearest where there is no such."""
        asked = request.query_params.get("page", "1")
        last = max(1, -(-len(items) // AT_A_TIME))
        number = (
            min(last, max(1, int(asked)))
            if len(asked) < 9 and asked.isascii() and asked.isdigit()
            else 1
        )
        first = (number - 1) * AT_A_TIME
        return cls(
            shown=items[first : first + AT_A_TIME],
            number=number,
            last=last,
            before=_address(request, number - 1) if number > 1 else "",
            after=_address(request, number + 1) if number < last else "",
        )


def _address(request: Request, number: int) -> str:
    pairs = [pair for pair in request.query_params.multi_items() if pair[0] != "page"]
    return f"?{urlencode([*pairs, ('page', str(number))])}"
