"""Pages: templates with what they all need at hand, and the pages of this edition kept for a while."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from kamerdraad.queries.prefixes import shortened
from kamerdraad.settings import BASE
from kamerdraad.web import wording
from kamerdraad.web.addresses import address, data_address
from kamerdraad.web.language import chosen, language_of, preferred
from kamerdraad.web.negotiation import DATA, HTML
from kamerdraad.web.replies import reply
from kamerdraad.web.shelf import Shelf

if TYPE_CHECKING:
    from jinja2 import Environment

    from kamerdraad.web.live import Edition

KEPT: Final = 500
"""Pages that are kept; the least used go first."""
KEPT_BYTES: Final = 300_000
"""A longer page is made anew each time."""
TEMPLATES: Final = "kamerdraad.templates"
"""Where a request says that it wants other templates than the server's own."""
LICENCE: Final = ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/")
"""What the data may be used under, unless who publishes them says otherwise."""


def cached(
    request: Request, edition: Edition, make: Callable[[], str], links: Sequence[str] = ()
) -> Response:
    """The page that `make` gives, or gave earlier for the same address, language and day.

    The key holds all that a page may depend on: the Host header, for one, is not among it.
    """
    key = (
        edition.version,
        edition.today().isoformat(),
        language_of(request),
        str(chosen(request)),
        request.url.path,
        request.url.query,
    )
    shelf: Shelf[bytes] = request.app.state.shelf
    page = shelf.get(key)
    if page is None:
        page = make().encode("utf-8", "replace")
        shelf.put(key, page, len(page))
    return reply(request, page, HTML.content_type, links=links)


def rendered(request: Request, template: str, **values: Any) -> str:
    """A template filled in, in the reader's language."""
    language = language_of(request)
    asked = chosen(request)
    keep = {"lang": asked} if asked and asked != preferred(request) else {}

    def link(path: str, **parameters: object) -> str:
        """An address on this server that keeps to the language that was chosen."""
        said = {key: str(value) for key, value in parameters.items() if value not in (None, "")}
        query = urlencode(said | keep)
        page, mark, fragment = path.partition("#")
        asked = f"{'&' if '?' in page else '?'}{query}" if query else ""
        return f"{page}{asked}{mark}{fragment}"

    def other(lang: str) -> str:
        """This page in another language."""
        pairs = [pair for pair in request.query_params.multi_items() if pair[0] != "lang"]
        return f"?{urlencode([*pairs, ('lang', lang)])}"

    words = wording.Words(language)
    places = values.pop("place", address)
    return (
        (request.scope.get(TEMPLATES) or environment())
        .get_template(template)
        .render(
            lang=language,
            t=words.either,
            words=words,
            link=link,
            to=lambda iri: link(address(iri)),
            place=lambda *where: link(places(*where)),
            other=other,
            keep=keep,
            path=request.url.path,
            **{"subject": ""} | values,
        )
    )


@cache
def environment() -> Environment:
    """The templates: what is put into them is escaped, and what they lack is an error."""
    from jinja2 import Environment, PackageLoader, StrictUndefined

    made = Environment(
        loader=PackageLoader("kamerdraad.web"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.globals.update(
        base=BASE, data_forms=DATA, data_address=data_address, short=shortened, licence=LICENCE
    )
    return made
