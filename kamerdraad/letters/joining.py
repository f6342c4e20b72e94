"""Joining lines: what becomes of the hyphen or the address at a line end."""

import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property
from itertools import pairwise

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
HYPHENATED = re.compile(r"([^\W\d_]{2,})-([^\W\d_]{2,})")
_ADDRESS = re.compile(r"https?:|www\.|[\w.-]+@[\w-]+\.|/\S*$", re.IGNORECASE)
_WEB = re.compile(r"(?:https?://|www\.)\S+[^\s.,;:)\]>]$", re.IGNORECASE)
# What a broken address goes on with, and no word: "enkomst_2031", "ten/2031/brief", "port.pdf".
_REST_OF_ADDRESS = re.compile(
    r"[\w.%-]*(?:[_=%]\w|\w/\w[\w.%-]*/\w|\.(?:pdf|html?|docx?|aspx?)[).,;]*$)", re.IGNORECASE
)
# Vowels that would run together without a hyphen: "zee-egel", "auto-ongeluk".
_CLASH = re.compile(r"[ae]-[eiu]|i-[ej]|o-[eou]|u-[iu]|[aeiou]-ij", re.IGNORECASE)


class Words:
    """The words of one letter: what it writes with a hyphen, without, and how often.

    Counted when first asked for: many letters have no word to join.
    """

    def __init__(self, text: str) -> None:
        self._text = text

    def has(self, word: str) -> bool:
        """Whether a word, in small letters, stands in the letter; asks for less than `count`."""
        text, at = self._small, self._small.find(word)
        while at >= 0:
            end = at + len(word)
            if not text[at - 1 : at].isalpha() and not text[end : end + 1].isalpha():
                return True
            at = text.find(word, end)
        return False

    @cached_property
    def _small(self) -> str:
        return self._text.lower()

    @cached_property
    def _found(self) -> list[str]:
        return [word.lower() for word in _WORD.findall(self._text)]

    @cached_property
    def count(self) -> Counter[str]:
        """How often each word stands in the letter."""
        return Counter(self._found)

    @cached_property
    def names(self) -> frozenset[str]:
        """Words that the letter writes with a capital more than once, and never in small letters.

        A name makes compounds with a hyphen only: "Nederland-beleid".
        """
        written = Counter(_WORD.findall(self._text))
        return frozenset(
            word
            for word, times in written.items()
            if times > 1 and word[0].isupper() and word.lower() not in written
        )

    @cached_property
    def pairs(self) -> frozenset[tuple[str, str]]:
        """Words that stand together somewhere."""
        return frozenset(pairwise(self._found))

    @cached_property
    def hyphenated(self) -> Counter[str]:
        """How often each word with a hyphen stands in the letter."""
        return Counter(
            f"{left}-{right}".lower()
            for token in self._text.split()
            if "-" in token
            for left, right in HYPHENATED.findall(token)
        )


def join_lines(lines: Sequence[str], words: Words | None = None) -> str:
    """The lines as one line: with a space between, or none where an address or word goes on."""
    joined = ""
    for line in lines:
        joined = _join(joined, line, words) if joined else line
    return joined


def _join(left: str, right: str, words: Words | None) -> str:
    last = left.rsplit(" ", 1)[-1]
    first = right.split(" ", 1)[0]
    if last.endswith(("-", "\u2010")) and len(last) > 1 and first[:1].isalnum():
        return _join_hyphen(left, right, last, first, words)
    if last.endswith(("/", "=", "_", "%")) and _ADDRESS.search(last):
        return left + right
    if _REST_OF_ADDRESS.match(first) and _WEB.search(last):
        return left + right
    return f"{left} {right}"


def _join_hyphen(left: str, right: str, last: str, first: str, words: Words | None) -> str:
    """What becomes of a hyphen at a line end.

    It goes where it only broke a word; it stays in an address, behind a capital or digit, before a
    capital ("EU-privacyregels"), between vowels that clash, in a word that the letter writes with
    a hyphen elsewhere; and "in- en uitvoer" keeps hyphen and space.
    """
    if _ADDRESS.search(last):
        return left + right
    if re.match(r"(?:en|of|en/of|dan|als|t/m|tot)$", first):
        return f"{left} {right}"
    stem = re.search(r"[^\W_]+-$", last)
    head = re.match(r"[^\W_]+", first)
    if not stem or not head:
        return left + right
    before, after = stem.group()[:-1], head.group()
    whole, parted = (before + after).lower(), f"{before}-{after}".lower()
    keeps = (
        after[0].isupper()
        or after[0].isdigit()
        or before[-1].isdigit()
        or before[-1].isupper()
        or bool(_CLASH.search(before[-1] + "-" + after[:2]))
    )
    if words is not None and not keeps:
        if words.has(whole):
            return left[:-1] + right
        if (
            words.hyphenated[parted] > 0
            or _often_first(before, words)
            or before.lower() in _PREFIXES
        ):
            keeps = True
    return left + right if keeps else left[:-1] + right


_PREFIXES = frozenset(
    [
        "open",
        "end",
        "data",
        "ex",
        "niet",
        "non",
        "sub",
        "oud",
        "pro",
        "anti",
        "on",
        "off",
        "up",
        "in",
        "e-mail",
        "co",
        "vice",
        "semi",
        "quasi",
    ]
)
"""First halves that Dutch and its loan words write with a hyphen."""


def _often_first(before: str, words: Words) -> bool:
    """Whether the letter writes other words that begin with this half and a hyphen."""
    half = before.lower() + "-"
    return sum(count for word, count in words.hyphenated.items() if word.startswith(half)) >= 2
