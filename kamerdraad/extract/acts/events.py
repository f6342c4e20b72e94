"""Plans told as what will happen: what starts, opens, takes place or is set for a time to come."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import INQUIRING, verbs
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.promises import open_now
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.acts.usual import always, doubted, habitual, to_come

_STARTING = frozenset(["starten", "beginnen", "opstarten", "openen"])
_SET = re.compile(
    r"\b(?:is|zijn|staat|staan)\b.*\b(?:gepland|ingepland|voorzien(?! van)|geagendeerd)\b"
)
_HAPPENS = re.compile(
    r"\bplaatsvinden\b|\b(?:vindt|vinden)\b.*\bplaats\b|\bbeschikbaar (?:zijn|komen)\b|\b(?:komt|komen)\b.*\bbeschikbaar\b"
    r"|\baan (?:de orde|bod) komen\b|\bverschijnen\b|\bverschijnt\b|\bin (?:internet)?consultatie gaan\b|\bgaa[tn]\b.*\bin (?:internet)?consultatie\b|\bin werking (?:treden|gaan)\b|\btre(?:edt|den)\b.*\bin werking\b|\bgaa[tn]\b(?! (?:het|dit) om).*\bin(?: per\b|$|,)"
)
_OF_OTHERS = re.compile(
    r"\b(?:zitting|rechtszaak|verkiezing\w*|wedstrijd\w*|evenement\w*|demonstratie\w*|festival\w*|behandeling|kennisgeving"
    r"|top|conferentie|onderhandelingen|jl|jongstleden|door (?:de|het|een)|europese|eu|europees|brussel|vn)\b"
)
"""What courts, voters, organisers and assemblies of states set, what others do, and what is over."""
_SHALL = re.compile(r"\b(?:zal|zullen)\b")
_NO = re.compile(r"\b(?:niet|geen|nooit)\b")


def starts(f: Features) -> bool:
    """ "Dit voorjaar start een proef", "er komt een regeling": what begins in time, others not named."""
    if side(f) is Side.OTHER or not open_now(f) or doubted(f) or f.passive:
        return False
    if p.THERE_COMES.search(f.main):
        return not always(f)
    begins = not verbs(f).isdisjoint(_STARTING) or "van start" in f.main
    follows = _FOLLOWS.search(f.main) is not None and _STEP.match(f.subject) is not None
    return (begins or follows) and to_come(f)


_FOLLOWS = re.compile(r"\bvolg(?:t|en)\b(?! (?:uit|op)\b)")
_STEP = re.compile(
    r"(?:(?:de|het|een|er|deze|dit|dan) )?(?:\w+ ){0,2}?\w*(?:evaluatie|ronde|fase|besluitvorming|besluit|onderzoek|campagne|proef|pilot|meting|inspectie|openstelling|tranche|consultatie)\b"
)
"""A step of a procedure: that it follows at a time to come is its setting."""


def is_set(f: Features) -> bool:
    """ "Is gepland voor het najaar": what is set for a time to come is meant to be done then."""
    return (
        _SET.search(f.main) is not None
        and not f.past
        and to_come(f)
        and not _NO.search(f.main)
        and not _OF_OTHERS.search(f.lower)
        and side(f) is not Side.OTHER
    )


def will_take_place(f: Features) -> bool:
    """ "Zal in twee stappen plaatsvinden", "treedt per 1 juli in werking": a step of the own side's measures."""
    return (
        _HAPPENS.search(f.main) is not None
        and open_now(f)
        and (_SHALL.search(f.main) is not None or to_come(f))
        and not doubted(f)
        and not always(f)
        and not habitual(f)
        and not _OF_OTHERS.search(f.lower)
        and side(f) in {Side.THING, Side.NONE}
    )


def will_get(f: Features) -> bool:
    """ "Zullen een plek krijgen", "zal zijn afgerond": a result that the own side brings about in time."""
    return (
        p.RESULT.search(f.main) is not None
        and side(f) is not Side.OTHER
        and not _OF_OTHERS.search(f.main)
    )


def inquiry_will(f: Features) -> bool:
    """ "De evaluatie zal ook kijken naar …": what an inquiry or programme of the own side is to do."""
    return (
        _SHALL.search(f.main) is not None
        and _OWN_WORK.match(f.subject) is not None
        and not verbs(f).isdisjoint(_GOES_INTO)
        and not f.passive
        and not doubted(f)
        and not _OF_OTHERS.search(f.lower)
        and side(f) is not Side.OTHER
    )


_OWN_WORK = re.compile(
    r"(?:de|het|deze|dit|die|dat|een|mijn|onze?) (?:\w+ ){0,2}?(?:\w*onderzoek|evaluatie|verkenning|monitor|pilot|taskforce|\w*aanpak|\w*programma|\w*agenda|\w*plan|\w*visie|\w*instituut|\w*bureau|\w*laboratorium)\b"
)
_GOES_INTO = INQUIRING | {"ingaan", "richten", "vergelijken", "verifiëren", "meenemen", "voorzien"}


def has_begun(f: Features) -> bool:
    """ "Ben gestart met het uitwerken": what the own side has begun goes on until it is said to be over."""
    return (
        side(f) in {Side.SELF, Side.OWN}
        and not f.past
        and _BEGUN.search(f.main) is not None
        and not _THEN.search(f.main)
        and not _NO.search(f.main)
        and not habitual(f)
    )


_BEGUN = re.compile(r"\b(?:ben|is|zijn)\b.*\b(?:gestart|begonnen) (?:met|om)\b")
_THEN = re.compile(r"\b(?:19|20)\d\d\b|\b(?:destijds|toen|indertijd|eerder)\b")
"""A year tells of a beginning that is history."""
