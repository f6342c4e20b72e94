"""One pattern for many words: quick, for it shares their beginnings."""

import re
from collections.abc import Iterable


def any_of(forms: Iterable[str], *, any_case: bool = False) -> str:
    """A pattern that matches the longest of `forms` at a place; a space stands for any white space.

    A flat list of alternatives is tried through at every word of a text; this looks at a letter or two.

    >>> any_of(["Awb", "Awir"])
    'Aw(?:b|ir)'
    """
    by_first: dict[str, list[str]] = {}
    whole = False
    for form in forms:
        if form:
            by_first.setdefault(form[0].lower() if any_case else form[0], []).append(form[1:])
        else:
            whole = True
    branches = [
        _letter(first, any_case=any_case) + any_of(rest, any_case=any_case)
        for first, rest in sorted(by_first.items())
    ]
    if not branches:
        return ""
    pattern = branches[0] if len(branches) == 1 else f"(?:{'|'.join(branches)})"
    return f"(?:{pattern})?" if whole else pattern


def _letter(letter: str, *, any_case: bool) -> str:
    if letter == " ":
        return r"\s"
    if any_case and letter.lower() != letter.upper():
        return f"[{letter.lower()}{letter.upper()}]"
    return re.escape(letter)
