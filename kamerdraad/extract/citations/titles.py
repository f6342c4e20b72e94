"""Where the title of a law ends."""

import re

from kamerdraad.extract.citations.lawwords import CONNECTORS, NOUNS, STOPS

_WORD = re.compile(r"(?P<space>[\s\u00a0]|,\s)(?P<word>[^\s,.;:?!()«»“”‘\"]+(?:’s)?)")
_SHORT_NAME = re.compile(r"[^.;:?!()\n]{3,110}?(?=\s\([A-Z]\w{1,9}(?:\s\d{4})?\))")
"""Words up to the bracket that gives their abbreviation."""

_GOES_ON = re.compile(r"\s(?:in|uit|met|bij|via)\s")
"""Behind "en", the sentence goes on and the title does not."""
_INFINITIVE = re.compile(r"\s[a-zë]+en\b")
"""Behind "te", a verb that the title is the object of: "om de Handreiking Dijken te volgen"."""
_PARTICIPLE = re.compile(
    r"(?:(?:in|aan|op|uit|af|vast|voor|door|over|toe|na|ter)?ge|be|ver|ont)[a-zë]{2,}[dt]|[a-zë]{3,}erend"
)
"""Participles close a clause in Dutch, hardly ever a title: "de Wet dieren aangepast"."""


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
        if _PARTICIPLE.fullmatch(word) and word not in NOUNS and not _noun_next(text, found.end()):
            break
        if word == "en" and _GOES_ON.match(text, found.end()):
            break
        if word == "in" and text.startswith(" werking", found.end()):
            break
        if word == "te" and _INFINITIVE.match(text, found.end()):
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


def _noun_next(text: str, at: int) -> bool:
    """Whether a participle stands before its noun: "personen verward gedrag"."""
    found = _WORD.match(text, at)
    if not found or found["space"].startswith(","):
        return False
    return found["word"].lower() not in STOPS | CONNECTORS
