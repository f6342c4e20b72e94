"""How a term is shown: as the letter writes it, in the singular where it does so."""

import re
from collections import Counter
from dataclasses import dataclass, field

from spacy.tokens import Token

_STOPS = frozenset({".", "?", "!", ":", ";", "«", "“", "‘", "•", "-", "–", "\n"})
_DOUBLE = re.compile(r"(?:aa|ee|oo|uu)(?=[^aeiou]+$)")


@dataclass
class Term:
    """A term with the forms it takes and the sentences it stands in."""

    statements: set[int] = field(default_factory=set)
    singular: Counter[str] = field(default_factory=Counter)
    plural: Counter[str] = field(default_factory=Counter)

    def seen(self, form: str, *, plural: bool, at: int) -> None:
        """Notes one occurrence."""
        (self.plural if plural else self.singular)[form] += 1
        self.statements.add(at)

    @property
    def label(self) -> str:
        """The commonest form in the singular, or in the plural where that alone occurs."""
        forms = self.singular or self.plural
        return max(forms, key=lambda form: (forms[form], form))

    @property
    def forms(self) -> set[str]:
        """All forms in which it occurs."""
        return {*self.singular, *self.plural}


def opens(token: Token) -> bool:
    """Whether the word may owe its capital to where it stands."""
    return bool(token.is_sent_start) or token.i == 0 or token.nbor(-1).text in _STOPS


def is_titled(token: Token) -> bool:
    """Whether the word has its one capital in front: "Veiligheid", but "veiligheid" and "WIA-keuring"."""
    word: str = token.text
    return word[:1].isupper() and word[1:].islower()


def shown(token: Token) -> str:
    """The word as it is written, without the capital that a sentence's opening gives it."""
    word: str = token.text
    return word.lower() if is_titled(token) else word


def is_plural(token: Token) -> bool:
    """Whether the noun stands in the plural: by its tag, else by its ending."""
    number = token.morph.get("Number")
    return number == ["Plur"] if number else bool(re.search(r"(?:en|s)$", token.lower_))


def stem(word: str) -> str:
    """What the singular and the plural of a noun share; never shown, it only brings forms together.

    >>> stem("systemen") == stem("systeem"), stem("huizen") == stem("huis"), stem("tarieven")
    (True, True, 'tarief')
    """
    core = re.sub(r"heden$", "heid", word.lower())
    core = re.sub(r"[’']?s$", "", core)
    core = re.sub(r"(?:en|e)$", "", core)
    if len(core) > 2 and core[-1] == core[-2]:
        core = core[:-1]
    if core.endswith("v"):
        core = core[:-1] + "f"
    core = re.sub(r"[sz]$", "", core)
    return _DOUBLE.sub(lambda found: found[0][0], core)
