"""A page of the server as a page of the site: its addresses lead to files, and its head says more."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from html import escape, unescape
from typing import Any, Final

_TAG = re.compile(r"<[a-z][^<>]*>", re.IGNORECASE)
_ADDRESS = re.compile(r"""\s(href|src|action)="([^"]*)\"""", re.IGNORECASE)
_DEAD = re.compile(r'<li><a(?: (?:type|class)="[^"]*")*>[^<]*</a></li>')
"""An entry of a list that is nothing but a link to what is not there."""
_EMPTY = re.compile(r'<ul class="tools">\s*</ul>')
_TITLE = re.compile(r"<title>([^<]*)</title>")
HEAD_ENDS: Final = "</head>"


def rewritten(page: str, resolve: Callable[[str], str | None]) -> str:
    """The page with each address as `resolve` gives it; one that leads nowhere is left out.

    Whatever comes from a letter is escaped in a page, so that tags and quotation marks are the
    templates' own.
    """

    def changed(found: re.Match[str]) -> str:
        name, address = found[1], unescape(found[2])
        led = resolve(address)
        return "" if led is None else f' {name}="{escape(led)}"'

    led = _TAG.sub(lambda tag: _ADDRESS.sub(changed, tag[0]), page)
    return _EMPTY.sub("", _DEAD.sub("", led))


def with_head(page: str, *lines: str) -> str:
    """The page with more lines in its head, but for those that are there."""
    before, end, after = page.partition(HEAD_ENDS)
    return "".join((before, *(f"{line}\n" for line in lines if line not in before), end, after))


def title(page: str) -> str:
    """What a page calls itself."""
    found = _TITLE.search(page)
    return unescape(found[1]).strip() if found else ""


def script(data: Any) -> str:
    """JSON-LD in a page: no text of a letter can end the element or begin another."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True)
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return f'<script type="application/ld+json">{text}</script>'
