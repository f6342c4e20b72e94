"""Words by which titles of laws are told; the lists stand in `lawwords.tsv`."""

from pathlib import Path


def _lists() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {}
    for line in Path(__file__).with_suffix(".tsv").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, words = line.split("\t")
            found.setdefault(name, set()).update(words.split())
    return {name: frozenset(words) for name, words in found.items()}


_LISTS = _lists()

CONNECTORS = _LISTS["connectors"]
"""Small words that a title runs on over."""
STOPS = _LISTS["stops"]
"""Verbs, pronouns, adverbs and the like that no title holds: it ended before them."""
SORTS = _LISTS["sorts"]
"""Compounds that name a sort of rule and no one law."""
NOUNS = _LISTS["nouns"]
"""Nouns that look like the participles that a title ends before."""
