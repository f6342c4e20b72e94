"""Where the title of a law ends."""

import re

from kamerdraad.extract.citations.lawwords import CONNECTORS, STOPS

_WORD = re.compile(r"(?P<space>[\s\u00a0]|,\s)(?P<word>[^\s,.;:?!()«»“”‘\"]+(?:’s)?)")
_SHORT_NAME = re.compile(r"[^.;:?!()\n]{3,110}?(?=\s\([A-Z]\w{1,9}(?:\s\d{4})?\))")
"""Words up to the bracket that gives their abbreviation."""

_GOES_ON = re.compile(r"\s(?:in|uit|met|bij|via)\s")
"""Behind "en", the sentence goes on and the title does not."""


def title_end(text: str, start: int) -> int:
    """Where a law's title ends: at its year, before a finite verb, a bracket or a stop, at most 12 words on."""
    at = end = start
    closing = _SHORT_NAME.match(text, start)
    if closing and not any(word.lower() in STOPS for word in closing[0].split()):
        return closing.end()
    for _ in range(12):
        found = _WORD.match(text, at)
        if not found or found["word"].lower() in STOPS:
            break
        word = found["word"]
        if word == "en" and _GOES_ON.match(text, found.end()):
            break
        if found["space"].startswith(","):
            break
        at = found.end()
        if re.fullmatch(r"(?:19|20)\d\d", word):
            return at
        if word.lower() in CONNECTORS or word.endswith("-"):
            continue
        if word[0].isdigit() or not word[0].isalnum():
            break
        end = at
    return end
