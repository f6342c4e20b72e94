"""Infinitives: puts right what the lemmatiser makes of frequent verbs, and joins particles."""

import unicodedata

from kamerdraad.extract.acts.lexicon import known

_IRREGULAR = {
    "zal": "zullen", "zullen": "zullen", "zult": "zullen", "zou": "zullen", "zouden": "zullen",
    "kan": "kunnen", "kunnen": "kunnen", "kunt": "kunnen", "kon": "kunnen", "konden": "kunnen",
    "wil": "willen", "willen": "willen", "wilt": "willen", "wilde": "willen",
    "mag": "mogen", "mogen": "mogen", "mocht": "mogen", "mochten": "mogen",
    "moet": "moeten", "moeten": "moeten", "moest": "moeten", "moesten": "moeten",
    "is": "zijn", "ben": "zijn", "zijn": "zijn", "bent": "zijn", "was": "zijn", "waren": "zijn",
    "heb": "hebben", "heeft": "hebben", "hebben": "hebben", "had": "hebben", "hadden": "hebben",
    "word": "worden", "wordt": "worden", "worden": "worden", "werd": "worden", "werden": "worden",
    "blijf": "blijven", "blijft": "blijven", "blijven": "blijven",
    "ga": "gaan", "gaat": "gaan", "gaan": "gaan", "doe": "doen", "doet": "doen", "gedaan": "doen",
    "kom": "komen", "komt": "komen", "stuur": "sturen", "zend": "zenden", "gezien": "zien",
    "informeer": "informeren", "stel": "stellen", "bied": "bieden", "zie": "zien", "zeg": "zeggen",
    "kijk": "kijken", "bezie": "bezien", "bekijk": "bekijken", "neem": "nemen", "verwijs": "verwijzen",
}  # fmt: skip


def infinitive(form: str, lemma: str) -> str:
    """The infinitive of a verb form: what is known of it, else the lemma."""
    irregular = _IRREGULAR.get(form)
    if irregular:
        return irregular
    regular = known(form)
    if regular is not None:
        return regular.infinitive
    lemma = lemma.lower()
    if lemma[:1] in "ïëü":
        # The lemmatiser takes "ge" off "geïnformeerd" and leaves the diaeresis.
        lemma = unicodedata.normalize("NFD", lemma[0])[0] + lemma[1:]
    return lemma
