"""Parting words that a lost line end has glued together, and healing hyphens it has left."""

import re
from collections.abc import Sequence

from kamerdraad.letters.gluedwords import part, uses
from kamerdraad.letters.joining import HYPHENATED, Words

_GLUED_STOP = re.compile(
    r"(?<=[a-zà-ÿ]{2})([.?!;:])(?=[A-ZÀ-Ý«“][a-zà-ÿ])|(?<=[a-zà-ÿ0-9»”)])([?!;])(?=[A-ZÀ-Ý«“–])"
    r"|(?<=[A-Z]{2}|[a-zà-ÿ]\))\.(?=[A-ZÀ-Ý][a-zà-ÿ])"
)
_GLUED_COMMA = re.compile(r"(?<=[a-zà-ÿ»”)0-9]),(?=[a-zà-ÿ«“]{2})")
_GLUED_BRACKET = re.compile(r"(?<=\))(?=[A-Za-zÀ-ÿ]{3})|(?<=[a-zà-ÿ]{2}[.,;:?!])(?=\()")
_GLUED_CAPITAL = re.compile(r"(?<![^\W\d_])([A-ZÀ-Ý]?[a-zà-ÿ]+)([A-ZÀ-Ý][a-zà-ÿ]+)(?![^\W\d_])")
_GLUED_CAPITALS = re.compile(r"(?<![^\W\d_])([A-Z]{3,})([a-zà-ÿ]{2,})(?![^\W\d_])")
_GLUED_BEFORE = re.compile(r"(?<![^\W\d_])([a-z]{2,})(?=[A-Z]{2,}|[12][0-9]{3}(?!\d))")
_GLUED_ARTICLE = re.compile(
    r"(?<![^\W\d_])(van|aan|op|uit|met|voor|door|bij|over|naar|tot|onder|tegen|tussen|in|en|of|is|dat|ik)"
    r"(de|het|deze)(?![^\W\d_])"
)
"""A small word and an article, which make no word together: "vande"; "inde" is one in old verse only."""
_GLUED_OPENING = re.compile(r"[a-zà-ÿ]{3}\([^\W\d_]{4,}$")
_WORD = re.compile(r"[^\W\d_]+")
_TOKEN = re.compile(r"\S+")
_FUNCTION_WORDS = frozenset(
    [
        "aan",
        "af",
        "al",
        "alle",
        "als",
        "bij",
        "dan",
        "dat",
        "de",
        "der",
        "deze",
        "die",
        "dit",
        "door",
        "dus",
        "een",
        "en",
        "er",
        "geen",
        "had",
        "heb",
        "hebben",
        "heeft",
        "het",
        "hij",
        "hun",
        "ik",
        "in",
        "is",
        "kan",
        "kunnen",
        "maar",
        "met",
        "mijn",
        "naar",
        "niet",
        "nog",
        "nu",
        "of",
        "om",
        "onder",
        "onze",
        "ook",
        "op",
        "over",
        "per",
        "te",
        "ten",
        "ter",
        "tot",
        "tussen",
        "uit",
        "uw",
        "van",
        "vanuit",
        "via",
        "voor",
        "waar",
        "waarin",
        "was",
        "wat",
        "welke",
        "werd",
        "wie",
        "wij",
        "willen",
        "worden",
        "wordt",
        "zal",
        "ze",
        "zich",
        "zij",
        "zijn",
        "zo",
        "zoals",
        "zonder",
        "zou",
    ]
)


def part_words(text: str, words: Words) -> str:
    """`text` with a space put back where a lost line end glued sentences or words together.

    Only where hardly anything else can be meant: a stop before a capital, a comma without its space,
    a function word glued to a capital ("enSport"), two words that Dutch does not join.
    """

    def mend(match: re.Match[str]) -> str:
        token = match.group()
        if len(token) < 5 or _is_address(token):
            return token
        token = _GLUED_STOP.sub(lambda m: m.group() + " ", token)
        token = _GLUED_COMMA.sub(", ", token)
        token = _GLUED_BRACKET.sub(_after_bracket, token)
        token = _GLUED_CAPITAL.sub(lambda m: _part_capital(m, words), token)
        token = _GLUED_CAPITALS.sub(
            lambda m: f"{m[1]} {m[2]}" if m[2] in _FUNCTION_WORDS else m.group(), token
        )
        token = _GLUED_BEFORE.sub(
            lambda m: f"{m[1]} " if m[1] in _FUNCTION_WORDS else m.group(), token
        )
        token = _GLUED_ARTICLE.sub(r"\1 \2", token)
        token = _WORD.sub(lambda m: part(m.group(), words), token)
        return HYPHENATED.sub(lambda m: _heal_hyphen(m, words), token)

    return _TOKEN.sub(mend, text)


def _after_bracket(match: re.Match[str]) -> str:
    """A space behind a bracket, but not inside a word such as "(vertegenwoordig)ing"."""
    opening = match.string.rfind("(", 0, match.start())
    inside = match.string[opening + 1 : match.start()]
    if match.string[match.start() - 1] == ")" and (opening < 0 or opening > 0 or " " not in inside):
        after = match.string[match.end() :]
        return (
            " "
            if re.match(r"(?:Antwoord|Vraag|" + "|".join(_FUNCTION_WORDS) + r")\b", after)
            else ""
        )
    return " "


def _is_address(token: str) -> bool:
    return bool(re.search(r"https?:|www\.|@|/\w+[/.]|\.(?:nl|com|eu|org|net|be|int|gov)\b", token))


def _part_capital(match: re.Match[str], words: Words) -> str:
    left, right = match.groups()
    known = words.count[left.lower()] > 0 and words.count[right.lower()] > 0
    once = words.count[match.group().lower()] == 1
    if left in _FUNCTION_WORDS and (once or known):
        return f"{left} {right}"
    if known and once and left[0].islower() and len(left) > 2:
        return f"{left} {right}"
    if (left.lower(), right.lower()) in words.pairs:
        return f"{left} {right}"
    return match.group()


def _heal_hyphen(match: re.Match[str], words: Words) -> str:
    """A word whose line-end hyphen was kept, where the letter or other Dutch texts have it whole,
    or where the second half is only an ending ("controle-ren")."""
    left, right = match.groups()
    if not (left.islower() or left[1:].islower()) or not right.islower():
        return match.group()
    whole = left + right
    ending = right in _ENDINGS and not (words.count[right] and left.lower() in uses())
    known = words.count[whole.lower()] or whole.lower() in uses()
    return whole if known or ending else match.group()


_ENDINGS = frozenset(
    [
        "ren",
        "len",
        "den",
        "ten",
        "ken",
        "nen",
        "gen",
        "men",
        "pen",
        "sen",
        "ven",
        "zen",
        "teren",
        "leren",
        "geren",
        "neren",
        "seren",
        "gingen",
        "ging",
        "ling",
        "lingen",
        "ring",
        "ringen",
        "king",
        "kingen",
        "ning",
        "ningen",
        "ding",
        "dingen",
        "ting",
        "tingen",
        "sing",
        "singen",
        "ving",
        "vingen",
        "tie",
        "ties",
        "sie",
        "sies",
        "lijk",
        "lijke",
        "lijkheid",
        "heid",
        "heden",
        "baar",
        "bare",
        "schap",
        "schappen",
        "delijk",
        "delijke",
        "telijk",
        "telijke",
        "kelijk",
        "kelijke",
        "nisch",
        "nische",
        "ment",
        "menten",
        "teit",
        "teiten",
    ]
)
"""Syllables that end a Dutch word and are none themselves."""


_SIGNS = (_GLUED_STOP, _GLUED_COMMA, _GLUED_ARTICLE, _GLUED_OPENING)
"""What no typist writes, and a lost line end leaves."""


def lost_line_ends(lines: Sequence[str]) -> bool:
    """Whether the text lost line ends without a space: several unmistakable places show it."""
    glued = 0
    for line in lines:
        if len(line) < 60:
            continue
        for token in _TOKEN.findall(line):
            if len(token) > 4 and not _is_address(token):
                glued += any(sign.search(token) for sign in _SIGNS)
                capital = _GLUED_CAPITAL.search(token)
                glued += bool(capital and capital[1] in _FUNCTION_WORDS)
    return glued >= 2
