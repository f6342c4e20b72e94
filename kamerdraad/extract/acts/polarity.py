"""Polarity: the grammatical negation of the main clause."""

import re

from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.acts.words import neutral
from kamerdraad.extract.model import Polarity

_NEGATION = re.compile(r"\b(?:niet|geen|niets|nooit|noch|niemand|nergens|nee|evenmin)\b")
_NOT_ONLY = re.compile(
    r"\b(?:niet|geen) (?:alleen|slechts|uitsluitend|onderuit)\b|\bdus niet enkel\b|\bniet enkel\b|\b(?:wel of|al dan|of) (?:er )?niet\b|\bniet onverlet\b|\bniet (?:te )?uit(?:ge|te )?sl(?:uiten|oten)\b|\bniet uit te sluiten\b|\bniet in het minst\b|\bniet-\w+"
    # What a decision, a purpose or a noun made of a verb denies is not the sentence's own.
    r"|\b(?:besloten|gekozen|afgesproken|verzocht|gevraagd|opgeroepen)\b.{0,60}?\b(?:niet|geen)\b(?: \w+){0,2} te \w+"
    r"|\bom (?:\w+ ){0,3}(?:niet|geen)\b.{0,60}?\bte \w+|\b(?:het|van) niet (?:\w+ )?\w+en\b|\bzo niet\b|\bvoor zover nog niet\b"
)
_EXCLUDES = re.compile(r"\bniet\b.{0,40}\buit(?: te |ge)?sl(?:uiten|oten)\b")


def polarity(f: Features) -> Polarity:
    """Negative where the main clause holds a negation that is not "niet alleen … maar ook".

    "Niet uitsluiten" and "niet onverlet" affirm; a negation in a subordinate clause is not the
    sentence's own, save in the dat-clause of a flat report ("dat betekent dat … niet"), nor is one
    within a noun phrase ("alle niet afgeronde zaken").
    """
    if not _NEGATION.search(f.lower):
        return Polarity.POSITIVE
    main = _NOT_ONLY.sub(" ", _of_the_clause(f))
    if not _NEGATION.search(main):
        return Polarity.POSITIVE
    if _EXCLUDES.search(main) and len(_NEGATION.findall(main)) == 1:
        return Polarity.POSITIVE
    return Polarity.NEGATIVE


def _of_the_clause(f: Features) -> str:
    """The main clause without each "niet" that belongs to a noun: "de nog niet verkochte schepen"."""
    words = f.words
    return neutral(
        " ".join(w.lower for n, w in enumerate(words) if w.main and not _in_a_noun(words, n))
    )


def _in_a_noun(words: list[Word], at: int) -> bool:
    """Whether "niet" stands between an article and its noun, or before an inflected word and its noun."""
    if words[at].lower != "niet" or at == 0 or at + 2 >= len(words):
        return False
    opens = at - 2 if words[at - 1].lower in {"nog", "al"} and at > 1 else at - 1
    before, after, noun = words[opens], words[at + 1], words[at + 2]
    if before.pos == "DET" and before.head > at:
        return words[before.head].pos in {"NOUN", "PROPN"}
    inflected = after.pos in {"ADJ", "VERB"} and after.lower.endswith("e")
    joined = before.pos == "ADP" or (before.pos == "CCONJ" and words[opens - 1].pos == "ADJ")
    return joined and inflected and noun.pos in {"NOUN", "PROPN", "ADJ"}
