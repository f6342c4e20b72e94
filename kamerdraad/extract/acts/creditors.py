"""To whom a commitment is owed."""

import re

from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.model import Act

_CHAMBERS = {
    "eerste": "Eerste Kamer der Staten-Generaal",
    "tweede": "Tweede Kamer der Staten-Generaal",
}
_WITH = re.compile(r"\bin (?:contact|gesprek|overleg|verbinding)\b")
_FOR = re.compile(r"\b(?:bereikbaar|beschikbaar|toegankelijk|aanspreekbaar|open|geopend)\b")
_PEOPLE = re.compile(
    r"(?:mede)?overheden|gemeenten|provincies|waterschappen|burgers|inwoners|\w*bewoners|omwonenden"
    r"|ouders|leerlingen|studenten|patiënten|cliënten|medewerkers|werknemers|ondernemers|bedrijven"
    r"|instellingen|scholen|reizigers|gebruikers|slachtoffers|gedupeerden|boeren|jongeren|ouderen"
    r"|kinderen|mensen|gezinnen|huishoudens|bezoekers|aanvragers|\w+houders|\w+organisaties|\w+partijen"
)
"""Nouns of people and bodies that a state is kept up for."""


def creditor(f: Features, chamber: str | None) -> str | None:
    """Those for or with whom a state is kept up, else the chambers named, else that of the letter."""
    if f.sentence.act is Act.ASSURANCE and (served := _served(f)):
        return served
    if re.search(r"\bbeide kamers\b", f.lower):
        return " en ".join(_CHAMBERS.values())
    named = re.findall(r"\b(eerste|tweede) kamer\b", f.main)
    if named:
        return " en ".join(dict.fromkeys(_CHAMBERS[which] for which in named))
    return chamber


def _served(f: Features) -> str | None:
    """Whom an assurance names: "blijft voor ouders bereikbaar", "blijf met hen in gesprek".

    What stays as it is for somebody is owed to them, where a report to the Chamber is not what is said.
    """
    asked = {"met"} if _WITH.search(f.main) else {"voor"} if _FOR.search(f.main) else set()
    for i, word in enumerate(f.words[:-1]):
        if word.lower not in asked or not word.main:
            continue
        if f.words[i + 1].lower == "hen":
            return _meant(f, i)
        behind = i + 1 + (f.words[i + 1].pos == "DET")
        if behind < len(f.words) and _PEOPLE.fullmatch(f.words[behind].lower):
            return f.words[behind].text.lower()
    return None


def _meant(f: Features, at: int) -> str | None:
    """The people that "hen" points to: the last named before it, else those the sentence before is about."""
    here = [w for w in f.words[:at] if _PEOPLE.fullmatch(w.lower)]
    if here:
        return here[-1].lower
    before = f.previous
    if before is None or before.sentence.answer != f.sentence.answer:
        return None
    about = before.words[slice(*before.subject_span)] if before.subject_span else []
    people: list[Word] = [w for w in (*about, *before.words) if _PEOPLE.fullmatch(w.lower)]
    return people[0].lower if people else None
