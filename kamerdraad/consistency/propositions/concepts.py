"""What a statement is about, apart from spelling, compounds and how much, how sure or when it says it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.propositions.figures import NUMERALS
from kamerdraad.consistency.propositions.scales import LEVELS
from kamerdraad.consistency.propositions.wordlists import FUNCTION, listed
from kamerdraad.consistency.propositions.words import kin, stem
from kamerdraad.consistency.stems import family, parts

if TYPE_CHECKING:
    from kamerdraad.consistency.propositions.canonical import Canonical

_ADVERBS: Final = ("terug", "samen", "open", "dicht", "weg", "kwijt")
"""First parts of verbs that say something by themselves: "samenwerking" is to "werken samen"."""
_ASIDE: Final = frozenset(
    stem(word)
    for word in listed(
        """
        plaatsvinden vinden plaats gebeuren verlopen verloop gelden betreffen geven krijgen maken nemen
        zetten staan staat liggen ligt vormen leiden hebben bevinden bezitten beschikken stellen vallen raken gaan
        sprake geval moment tijd jaar week dag begin eind kijf gebleven einde helft vroeg laat
        mens persoon zaak ding wijze manier stand
        januari februari maart april mei juni juli augustus september oktober november december
        voorjaar zomer najaar herfst winter kwartaal laatste eerste tweede derde vierde vijfde gisteren vandaag
        verwachting waarschijnlijk vermoedelijk mogelijk zeker onzeker wellicht misschien
        aantal deel meerderheid merendeel alleen uitsluitend slechts enkel zowel altijd soms vaak meestal
        zekerheid streven bedoeling mogelijkheid kans vraag twijfel duidelijk onduidelijk bekend blijken
        denkbaar aannemelijk ongetwijfeld onomstotelijk gegarandeerd definitief onherroepelijk beslist
        stellig hopelijk onbekend twijfelachtig vermoeden verwachten beogen uitsluiten lijken bestaan
        minderheid handvol gros tijdig
        circa ongeveer gemiddeld totaal ruim bijna ondervinden ervaren toe gave
        """
    )
)
"""Words by which something is told of a thing, whatever the thing is."""

_MONTHS: Final = frozenset({"maand", "maanden"})
"""Apart, for their stem is that of "man"."""


@lru_cache(maxsize=200_000)
def of_word(form: str) -> frozenset[str]:
    """What one word brings: "veiligheidsnorm" is "veiligheid" and "norm", "uitgevallen" is "vervallen"."""
    if form[0].isdigit() or form in NUMERALS or form in _MONTHS or form in FUNCTION:
        return frozenset()
    if stem(form) in _ASIDE or stem(form) in LEVELS:
        return frozenset()
    for adverb in _ADVERBS:
        rest = form.removeprefix(adverb)
        if rest != form and len(rest) > 1:
            return of_word(rest.removeprefix("ge")) | {stem(adverb)}
    whole = family(form)
    if kin(whole) != whole:
        return frozenset({kin(whole)}) - _ASIDE
    return frozenset(kin(part) for part in parts(form) or (whole,)) - _ASIDE


def concepts(form: Canonical) -> frozenset[str]:
    """What a statement is about."""
    return frozenset().union(*(of_word(word.form) for word in form.words))
