"""How a term is shown: as the letter writes it, in the singular where it does so."""

import re
from collections import Counter
from dataclasses import dataclass, field

from spacy.tokens import Token

_STOPS = frozenset({".", "?", "!", ":", ";", "«", "“", "‘", "•", "-", "–", "\n"})
_SINGULARS = (
    (re.compile(r"heden$"), "heid"),
    (re.compile(r"(?<=[a-z]{3}ing)en$"), ""),
    (re.compile(r"(?<=[a-z]{2}(?:ant|ent|ist|eit|uit|aat))en$"), ""),
    (re.compile(r"(?<=[a-z]{2}(?:aar|eur))s$"), ""),
    (re.compile(r"(?<=[a-z]{3}er)s$"), ""),
    (re.compile(r"(?<=[a-z]{3}el)s$"), ""),
    (re.compile(r"(?<=[a-z]{3}ie)s$"), ""),
    (re.compile(r"(?<=[aiou])[’']s$"), ""),
)
"""Endings of plurals that leave no doubt of their singular, unlike "-elen" ("paneel", "middel")."""
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
        """The commonest form in the singular, else the plural's singular where its ending gives it.

        An adjective may stand otherwise before a singular ("nationale registers", "nationaal register"),
        so a term with one stays as it is written.
        """
        forms = self.singular or self.plural
        commonest = max(forms, key=lambda form: (forms[form], form))
        return commonest if self.singular or " " in commonest else singular(commonest)

    @property
    def forms(self) -> set[str]:
        """All forms in which it occurs."""
        return {*self.singular, *self.plural}


def opens(token: Token) -> bool:
    """Whether the word may owe its capital to where it stands; right behind a word or number it does not."""
    if token.i == 0:
        return True
    before = token.nbor(-1)
    if before.text in _STOPS:
        return True
    return bool(token.is_sent_start) and not (before.is_alpha or before.like_num)


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


def singular(term: str) -> str:
    """The singular of a term in the plural, where its ending leaves no doubt; else the term itself.

    >>> singular("arbeidsmigranten"), singular("onzekerheden"), singular("zonnepanelen")
    ('arbeidsmigrant', 'onzekerheid', 'zonnepanelen')
    """
    for ending, one in _SINGULARS:
        if ending.search(term):
            return ending.sub(one, term)
    return term


def key_of(term: str) -> str:
    """What a term's forms share in all letters, so that each gives one concept: "migranten", "migrant"."""
    return " ".join(stem(word) or word for word in term.split())


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
