"""HTML as a tree, so that nobody's words can become markup."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TypeAlias

from lxml import etree

Child: TypeAlias = "str | etree._Element | Iterable[Child] | None"

# What XML, and so the tree, cannot hold; a reader sees that something stood there.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def element(name: str, /, *children: Child, **attributes: str) -> etree._Element:
    """An element with these children; `class_` and `for_` stand for names that Python keeps to itself.

    An attribute's underscores are hyphens: `aria_label`. Strings are text, whatever stands in them.
    """
    made = etree.Element(name)
    for key, value in attributes.items():
        made.set(key.rstrip("_").replace("_", "-"), plain(value))
    for child in children:
        add(made, child)
    return made


def add(parent: etree._Element, child: Child) -> None:
    """Puts text, an element or several of either behind what `parent` has."""
    if child is None:
        return
    if isinstance(child, str):
        last = parent[-1] if len(parent) else None
        if last is None:
            parent.text = (parent.text or "") + plain(child)
        else:
            last.tail = (last.tail or "") + plain(child)
    elif isinstance(child, etree._Element):
        parent.append(child)
    else:
        for each in child:
            add(parent, each)


def plain(text: str) -> str:
    """Text without the characters that no page can hold."""
    return _FORBIDDEN.sub("\ufffd", text)


def page(root: etree._Element) -> str:
    """The page as it is written to a file."""
    written = etree.tostring(root, method="html", encoding="unicode", doctype="<!doctype html>")
    return str(written) + "\n"
