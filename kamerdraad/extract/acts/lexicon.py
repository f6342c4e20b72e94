"""Forms of the verbs that official letters are written with.

The lemmatiser errs on many forms ("informeeren", "verkenen"); a table of verbs whose forms are
worked out does not, and it tells a participle from an infinitive where the tagger is in doubt.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache

from kamerdraad.extract.acts.verbtable import NEVER_PARTED, PARTICLES, STRONG, WEAK


class Kind(StrEnum):
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"
    PRESENT = "present"


@dataclass(frozen=True, slots=True)
class Form:
    """What a verb form is: of which verb, and which kinds it may be ("vervangen" is two)."""

    infinitive: str
    kinds: frozenset[Kind] = field(default_factory=frozenset)


_VOWELS = "aeiou"
_DIGRAPHS = frozenset(["aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ij", "ei", "au", "ou"])
_UNSTRESSED = ("be", "ge", "her", "ont", "ver")
_VOICELESS = ("k", "f", "s", "ch", "p")


@cache
def _forms() -> dict[str, Form]:
    """Every form of every verb of the table."""
    found: dict[str, tuple[str, set[Kind]]] = {}

    def add(form: str, verb: str, kind: Kind) -> None:
        held, kinds = found.setdefault(form, (verb, set()))
        if held == verb:
            kinds.add(kind)

    for verb in (*STRONG, *WEAK):
        add(verb, verb, Kind.INFINITIVE)
    for verb in (*STRONG, *WEAK):
        for stem in _stems(verb):
            for form in (stem, stem if stem.endswith("t") else stem + "t"):
                add(form, verb, Kind.PRESENT)
            for form in [STRONG[verb]] if verb in STRONG else _participles(stem):
                add(form, verb, Kind.PARTICIPLE)
    return {form: Form(verb, frozenset(kinds)) for form, (verb, kinds) in found.items()}


def _stems(verb: str) -> list[str]:
    """The stem by the rules of spelling; with both lengths of a vowel that only stress would tell."""
    if verb.endswith(("aan", "zien", "doen")):
        return [verb[:-1]]
    stem = verb[:-2]
    if len(stem) > 2 and stem[-1] == stem[-2] and stem[-1] not in _VOWELS:
        return [stem[:-1]]
    hard = stem[:-1] + {"z": "s", "v": "f"}.get(stem[-1], stem[-1])
    open_vowel = len(stem) > 2 and stem[-2] in "aeou" and stem[-1] not in _VOWELS
    if not open_vowel or stem[-3:-1] in _DIGRAPHS:
        return [hard]
    doubled = hard[:-2] + hard[-2] * 2 + hard[-1]
    # A short one would be taken for a preposition ("met").
    return [doubled, hard] if stem[-2] in "eo" and len(hard) > 3 else [doubled]


def _participles(stem: str) -> list[str]:
    """A weak participle: "ge" unless an unstressed prefix stands there, and d, t or nothing behind."""
    if stem.endswith(("d", "t")):
        endings = [""]
    else:
        # "s" and "f" may stand for "z" and "v", which take "d".
        endings = ["t"] if stem.endswith(_VOICELESS) else ["d"]
        endings += ["d"] if stem.endswith(("s", "f")) else []
    if stem.startswith(_UNSTRESSED):
        return [stem + ending for ending in endings]
    first = {"e": "ë", "i": "ï"}.get(stem[0], stem[0])
    return ["ge" + first + stem[1:] + ending for ending in endings]


@cache
def known(form: str) -> Form | None:
    """The verb form `form`, a particle before it included ("toegestuurd"); None outside the table."""
    forms = _forms()
    plain = forms.get(form)
    if plain is not None:
        return plain
    for cut in range(2, min(len(form) - 2, 9)):
        if form[:cut] in PARTICLES:
            base = forms.get(form[cut:])
            if base is not None and form[:cut] + base.infinitive not in NEVER_PARTED:
                return Form(form[:cut] + base.infinitive, base.kinds)
    return None


def is_participle(form: str) -> bool:
    """Whether `form` may be a participle."""
    found = known(form)
    return found is not None and Kind.PARTICIPLE in found.kinds


def is_infinitive(form: str) -> bool:
    """Whether `form` may be an infinitive."""
    found = known(form)
    return found is not None and Kind.INFINITIVE in found.kinds


def is_present(form: str) -> bool:
    """Whether `form` may be a finite form of the present."""
    found = known(form)
    return found is not None and Kind.PRESENT in found.kinds
