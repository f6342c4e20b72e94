"""Finds the registers' names in a text, at the speed of one look-up a word."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from kamerdraad.registers import Body, Form, bodies, choose, fold

WORD = re.compile(r"[^\W\d_]*[a-zà-ÿ]{2}(?=\d{1,2}\b)|[^\W_]+(?:[.&'’][^\W_]+)*")
_DROPPED = frozenset({"van", "de", "het", "der", "den", "voor", "en", "and", "the"})
"""Words that letters leave out of names ("Vereniging Nederlandse Gemeenten")."""
_GAP = re.compile(r"[ \u00a0,&/'’–-]*")
_PREFIX = 4
_MEMBERS = re.compile(
    r"-(?:fracties?|leden|lid|[Kk]amerlid|[Kk]amerleden|senator(?:en)?|woordvoerder|leider)\b"
)
"""What follows a group's name in one word that still names the group."""


@dataclass(frozen=True, slots=True)
class Match:
    """A name found in a text: where, and what body it means."""

    start: int
    end: int
    body: Body


@dataclass(frozen=True, slots=True)
class _Entry:
    squeezed: str
    form: Form
    bodies: tuple[Body, ...]


@dataclass(frozen=True)
class Words:
    """A text's words, and all of them in one string without capitals, accents and small words."""

    text: str
    spans: tuple[tuple[int, int], ...]
    squeezed: str
    offsets: tuple[int, ...]
    """Where each word stands in `squeezed`; a dropped word has the next one's place."""


def squeeze(text: str) -> str:
    """`text` as names are compared: small words left out, the rest run together."""
    return "".join(fold(word) for word in re.split(r"[\s/]+", text) if word not in _DROPPED)


def split(text: str) -> Words:
    """The words of `text`."""
    spans, parts, offsets, at = [], [], [], 0
    for found in WORD.finditer(text):
        word = found[0]
        folded = "" if word in _DROPPED else fold(word)
        spans.append(found.span())
        offsets.append(at)
        parts.append(folded)
        at += len(folded)
    offsets.append(at)
    return Words(text, tuple(spans), "".join(parts), tuple(offsets))


@cache
def _tables() -> tuple[dict[str, list[_Entry]], dict[str, tuple[Form, tuple[Body, ...]]]]:
    """Names of several words by how they begin, and names of one word as they are written."""
    long: dict[str, tuple[Form, list[Body]]] = {}
    short: dict[str, tuple[Form, list[Body]]] = {}
    for body in bodies():
        for form in body.forms:
            table, key = (
                (long, squeeze(form.text))
                if re.search(r"[\s/-]", form.text) and len(squeeze(form.text)) >= _PREFIX
                else (short, form.text)
            )
            table.setdefault(key, (form, []))[1].append(body)
    prefixes: dict[str, list[_Entry]] = {}
    for key, (form, named) in long.items():
        prefixes.setdefault(key[:_PREFIX], []).append(_Entry(key, form, tuple(named)))
    for entries in prefixes.values():
        entries.sort(key=lambda entry: -len(entry.squeezed))
    return prefixes, {key: (form, tuple(named)) for key, (form, named) in short.items()}


def find_names(
    words: Words, on: date | None, opens: frozenset[int]
) -> Iterator[tuple[Match, Form]]:
    """Every registered name, the longest at each place; `opens` are where sentences begin."""
    prefixes, short = _tables()
    text, index = words.text, 0
    while index < len(words.spans):
        start, end = words.spans[index]
        found = _long_at(words, index, prefixes)
        if found is not None:
            form, named, last = found
            end = words.spans[last][1]
            start = _with_article(text, start, form.text)
            index = last + 1
        else:
            index += 1
            word = text[start:end].removesuffix("'s").removesuffix("’s")
            if word not in short or not _alone(text, start, end):
                continue
            end = start + len(word)
            form, named = short[word]
        if form.weak and start in opens:
            continue
        body = choose(named, on)
        if body is not None:
            yield Match(start, end, body), form


def _long_at(
    words: Words, index: int, prefixes: dict[str, list[_Entry]]
) -> tuple[Form, tuple[Body, ...], int] | None:
    """The longest name of several words that begins with this word, and its last word."""
    at = words.offsets[index]
    if words.offsets[index + 1] == at:
        return None
    text = words.text
    if text[words.spans[index][0] - 1 : words.spans[index][0]] == "-":
        return None
    for entry in prefixes.get(words.squeezed[at : at + _PREFIX], ()):
        if not words.squeezed.startswith(entry.squeezed, at):
            continue
        stop, last = at + len(entry.squeezed), index
        while words.offsets[last + 1] < stop:
            last += 1
        if words.offsets[last + 1] != stop:
            continue
        start, end = words.spans[index][0], words.spans[last][1]
        if " " not in entry.form.text and not _alone(text, start, end):
            continue
        if (
            last == index
            and _needs_article(entry.form.text)
            and start == _with_article(text, start, entry.form.text)
        ):
            continue
        if _reads_as(text[start:end], entry.form.text) and all(
            _GAP.fullmatch(text, words.spans[i][1], words.spans[i + 1][0]) is not None
            for i in range(index, last)
        ):
            return entry.form, entry.bodies, last
    return None


def _alone(text: str, start: int, end: int) -> bool:
    """Whether the word is no piece of a compound ("EU-privacyregels"), but for a group's members."""
    if text[start - 1 : start] in {"-", "@"} or text[end : end + 1] == "@":
        return False
    return text[end : end + 1] != "-" or _MEMBERS.match(text, end) is not None


def _reads_as(found: str, form: str) -> bool:
    """Whether commas and capitals are those of a name, not of words that happen to follow."""
    if found.count(",") != form.count(","):
        return False
    article, _, rest = form.partition(" ")
    if article.lower() in _DROPPED and " " not in rest and rest[:1].isupper():
        return found.rsplit(maxsplit=1)[-1][0].isupper()  # "De Tijd", not "De tijd"
    return form.islower() or any(char.isupper() for char in found)


def _needs_article(form: str) -> bool:
    """Whether a name is one only with its article: "het Rijk", not "CAO Rijk"."""
    article, _, rest = form.partition(" ")
    return article in _DROPPED and bool(rest) and " " not in rest


def _with_article(text: str, start: int, form: str) -> int:
    """The start with the article that belongs to the name: "de Nederlandse ggz"."""
    article, _, rest = form.partition(" ")
    if rest and article.lower() in _DROPPED:
        before = start - len(article) - 1
        if text[start : start + len(article)].lower() == article.lower():
            return start  # "van Van Oord" has its own
        if before >= 0 and text[before:start].lower() == f"{article.lower()} ":
            return before
    return start
