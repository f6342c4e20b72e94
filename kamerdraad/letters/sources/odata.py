"""The Tweede Kamer's OData v4 service: rows of an entity, page by page."""

import json
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote, urljoin

from kamerdraad.errors import SourceError
from kamerdraad.letters.sources.cache import Cache
from kamerdraad.letters.sources.forms import JSON
from kamerdraad.letters.sources.rows import Row

_PLAIN: Final = "$,()';/:="
"""Characters of an option that need not be encoded."""
LONGEST: Final = 20_000
"""Pages of one entity after which something is wrong."""


def text(value: str) -> str:
    """A string as a filter writes it."""
    return "'" + value.replace("'", "''") + "'"


def address(base: str, entity: str, **options: str) -> str:
    """The address of the rows of an entity; options are `filter`, `expand`, `orderby` and so on."""
    asked = "&".join(
        f"${name}={quote(value, safe=_PLAIN)}" for name, value in options.items() if value
    )
    return f"{base}/{entity}?{asked}" if asked else f"{base}/{entity}"


def rows(cache: Cache, base: str, url: str) -> Iterator[tuple[list[Row], int]]:
    """The rows at an address, a page at a time, with how many the service says there are in all.

    A row that comes twice is given once: the service pages by position, and rows move while it does.

    Raises:
        SourceError: a page cannot be had, is no page of rows, leads elsewhere, repeats what came
            before, or the last one came before all rows had.
    """
    seen: set[str] = set()
    total = 0
    here = url
    for _ in range(LONGEST):
        page = _page(cache.get(here, JSON), here)
        found = [row for row in page["value"] if isinstance(row, dict)]
        fresh = [row for row in found if str(row.get("Id")) not in seen]
        seen.update(str(row.get("Id")) for row in fresh)
        count = page.get("@odata.count")
        total = count if isinstance(count, int) else total
        onward = page.get("@odata.nextLink")
        if onward and not fresh:
            raise SourceError(f"{url}: the service repeats itself after {len(seen)} rows")
        yield fresh, max(total, len(seen))
        if not onward:
            if len(seen) < total:
                raise SourceError(
                    f"{url}: the service speaks of {total} rows but gives {len(seen)}; try again"
                )
            return
        here = _onward(base, here, onward)
    raise SourceError(f"{url}: the service goes on without an end")


def _page(data: bytes, where: str) -> Row:
    page = json.loads(data)
    if not isinstance(page, dict) or not isinstance(page.get("value"), list):
        raise SourceError(f"{where}: this is no page of rows (OData)")
    return page


def _onward(base: str, here: str, link: object) -> str:
    """The next page, which has to be one of the same service."""
    onward = urljoin(here, str(link))
    if not onward.startswith(f"{base}/"):
        raise SourceError(f"{here}: its next page lies elsewhere ({onward[:200]}); that is refused")
    return onward
