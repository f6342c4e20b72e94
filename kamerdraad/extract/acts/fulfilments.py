"""Fulfilments: an earlier commitment or request is carried out, or said to be."""

import re

from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.lexicon import is_infinitive, is_participle
from kamerdraad.extract.acts.sides import Side, side

_PLEDGE = re.compile(
    r"\b(?:toezegging\w*|toegezegde?|gestand|de motie|uw verzoek|verzoek van (?:uw|de)|op verzoek van|naar aanleiding van (?:uw|het|een|eerdere) (?:\w+ ){0,3}(?:verzoek|vragen)|de moties|motie)\b"
)
_HEREBY = re.compile(
    r"\b(?:hierbij|hiermee|hiermede|met deze brief|in deze brief|bijgaand|bij dezen?|middels deze brief)\b"
)
_CARRIES = re.compile(
    r"\b(?:voldoe|voldaan|gestand|uitvoering|uitgevoerd|afgedaan|invulling|kom ik|nagekomen|na te komen|stuur|zend|bied|ontvangt|informeer|ingelost|reageer|geef|beschouw)\b"
)
_DONE = re.compile(
    r"\b(?:aangeboden|gestuurd|verstuurd|toegestuurd|toegezonden|verzonden|geïnformeerd|uitgevoerd|afgedaan|verstrekt"
    r"|ingelost|nagekomen|voldaan|opgeleverd|onderzocht|ter inzage gelegd|openbaar gemaakt|gepubliceerd|gedeeld|overgelegd|bericht)\b"
)
_AS_PROMISED = re.compile(
    r"\b(?:zoals|conform|overeenkomstig) (?:[\w]+ ){0,8}(?:toegezegd|verzocht|toezegging|afgesproken|beloofd|aangekondigd)\b"
    # "Zoals was gemeld": the report came before the deed.
    r"|\b(?:zoals|conform) (?:[\w]+ ){0,8}(?:was|waren|had|hadden) (?:[\w]+ ){0,6}gemeld\b"
)


_HAVING = re.compile(r"\b(?:ben|is|zijn|heb|heeft|hebben)\b(.*)")
_NOT_DONE = frozenset(["gericht", "gebaseerd", "verplicht", "bekend", "gehouden", "gevraagd"])
"""Participles that tell how something is, or what was only asked."""


def _has_been_done(main: str) -> bool:
    """Whether `main` tells, beside the reminder of the promise, of something that has been done."""
    behind = _HAVING.search(_AS_PROMISED.sub(" ", main))
    if behind is None or re.search(r"\b(?:te|nog)\b", behind[1]):
        return False
    return "laten" in behind[1].split() or any(
        is_participle(w) and not is_infinitive(w) and w not in _NOT_DONE for w in behind[1].split()
    )


def does_as_promised(f: Features) -> bool:
    """ "Hiermee doe ik mijn toezegging gestand": the sentence itself carries out what was promised or asked."""
    return (
        _PLEDGE.search(f.lower) is not None
        and _HEREBY.search(f.main) is not None
        and _CARRIES.search(f.main) is not None
        and side(f) is not Side.OTHER
    )


_HAVE_IT = re.compile(
    r"\b(?:kunnen|kan)\b.*\b(?:inzien|raadplegen|inzage|kennisnemen)\b|\bligt\b.*\bter inzage\b|\b(?:treft|vindt) u\b|\bbeschikbaar\b"
)


def gives_as_promised(f: Features) -> bool:
    """ "Zoals ik heb toegezegd, kunnen de leden het plan inzien": what was promised is there."""
    return _AS_PROMISED.search(f.lower) is not None and _HAVE_IT.search(f.main) is not None


def reports_done(f: Features) -> bool:
    """ "Naar aanleiding van uw verzoek is … aangeboden": the thing asked or promised has been done."""
    if side(f) is Side.OTHER or re.search(r"\b(?:niet|geen|nog niet)\b", f.lower):
        return False
    done = (
        re.search(r"\b(?:is|zijn|heb|heeft|hebben)\b", f.lower) is not None
        and _DONE.search(f.lower) is not None
    )
    as_promised = _AS_PROMISED.search(f.lower) is not None
    return (
        (done or (as_promised and _has_been_done(f.main)))
        and (
            as_promised
            or (
                _PLEDGE.search(f.lower) is not None
                and re.search(r"\b(?:kamer|u|motie|toezegging)\b", f.lower) is not None
            )
        )
        and not re.search(r"\b(?:zal|zullen|wordt|worden)\b", f.main)
    )
