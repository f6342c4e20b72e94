"""When two ways of writing mean the same: words without their typography, and names of actors."""

import difflib
import re
import unicodedata

_NOT_A_LETTER = re.compile(r"[\W_]+")
_WORD = re.compile(r"\w{2,}")

COMMON = frozenset(
    [
        "van",
        "voor",
        "de",
        "het",
        "der",
        "den",
        "en",
        "in",
        "lid",
        "leden",
        "fractie",
        "fracties",
        "heer",
        "mevrouw",
        "mr",
        "drs",
        "dr",
        "ir",
    ]
)
"""Words that names of actors share without being the same actor."""


def key(text: str) -> str:
    """Letters and digits alone: line breaks, hyphens and quotation marks make no difference."""
    return _NOT_A_LETTER.sub("", _folded(text))


def likeness(one: str, other: str) -> float:
    """How much of the longer key the two share, 0 to 1; nothing where one is twice the other."""
    if not one or not other:
        return 0.0
    shorter, longer = sorted((len(one), len(other)))
    if one in other or other in one:
        return shorter / longer
    if shorter < longer / 2:
        return 0.0
    matcher = difflib.SequenceMatcher(None, one, other, autojunk=False)
    if matcher.real_quick_ratio() <= 0.6 or matcher.quick_ratio() <= 0.6:
        return 0.0
    return matcher.ratio()


def same_actor(one: str, other: str) -> bool:
    """Whether two names are of one actor: they share two thirds of the shorter one's telling words.

    A minister is never a state secretary, however alike the names of their portfolios.
    """
    first, second = _telling(one), _telling(other)
    if _differ_in_rank(first, second) or _differ_in_rank(second, first):
        return False
    shared = len(first & second)
    return shared > 0 and 3 * shared >= 2 * min(len(first), len(second))


def _differ_in_rank(one: set[str], other: set[str]) -> bool:
    return "staatssecretaris" in one and "minister" in other and "staatssecretaris" not in other


def _telling(name: str) -> set[str]:
    return set(_WORD.findall(_folded(name))) - COMMON


def _folded(text: str) -> str:
    return unicodedata.normalize("NFKC", text).lower()
