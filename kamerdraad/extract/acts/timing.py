"""Plans told by their time: what is moved to a later day, holds from one, or is done until one."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import does, is_state, verbs
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.sides import Side, ours, side
from kamerdraad.extract.acts.usual import doubted, of_a_proposal, to_come

_NO = re.compile(r"\b(?:niet|geen|nooit|evenmin)\b")
_OF_OTHERS = re.compile(
    r"\b(?:zitting|rechtszaak|rechter|rechtbank|verkiezing\w*|wedstrijd\w*|evenement\w*|festival\w*|europese|eu|europees"
    r"|brussel|vn|navo|jl|jongstleden|door (?:de|het|een)|gemeente\w*|provincie\w*|waterschap\w*)\b"
)
"""What others set or decide."""
_SOMETHING = frozenset({Side.SELF, Side.OWN, Side.THING, Side.NONE})


def is_moved(f: Features) -> bool:
    """ "De opening verschuift naar 1 februari", "is uitgesteld tot het najaar": a deed that comes later, yet comes."""
    moved = _MOVES.search(f.main)
    return (
        moved is not None
        and _A_TIME.search(moved[0]) is not None
        and (_DEED.search(f.subject) is not None or side(f) is Side.SELF)
        and side(f) in {Side.SELF, Side.THING, Side.NONE}
        and not f.past
        and (to_come(f) or not f.dated)
        and not doubted(f)
        and not of_a_proposal(f)
        and not _OF_OTHERS.search(f.lower)
    )


_MOVES = re.compile(
    r"\b(?:verschuift|verschuiven|verplaatst|verplaatsen|verplaats|verschuif|verzet|verschoven)\b.*\b(?:naar|tot)\b.*"
    r"|\b(?:schuift|schuiven)\b.*\b(?:op|door)\b.* (?:naar|tot)\b.*|\b(?:opgeschoven|doorgeschoven) (?:naar|tot)\b.*"
    r"|\b(?:naar|tot)\b.*\b(?:verschoven|verplaatst|opgeschoven|doorgeschoven)\b"
    r"|\b(?:uitgesteld|aangehouden|opgeschort|verlengd|verdaagd)\b.*\b(?:tot|naar)\b.*|\b(?:tot|naar)\b.*\b(?:uitgesteld|opgeschort|verlengd|verdaagd)\b"
    r"|\b(?:stel|stellen|stelt)\b.*\buit\b.*\b(?:tot|naar)\b.*|\b(?:schort|schorten)\b.*\bop\b.*\btot\b.*"
)
_DEED = re.compile(
    r"\b\w*(?:ing|start|besluit|plan|voorstel|proef|evaluatie|publicatie|overleg|aanleg|bouw|overgang|datum"
    r"|termijn|onderzoek|inspectie|nota|brief|rapportage|wet|project|programma|pilot|campagne|subsidie|fase|werkzaamheden)\b"
)
"""What is moved is somebody's doing; a crowd or a season moves by itself."""
_A_TIME = re.compile(
    r"\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|20\d\d|\w*jaar|zomer\w*|winter|herfst|kwartaal|maand|week|reces|begin|eind|medio|later)\b"
)


def only_then(f: Features) -> bool:
    """ "Kan pas in de zomer worden vastgesteld": when the own side's deed can be done is when it will be."""
    return (
        _ONLY_THEN.search(f.main) is not None
        and (f.passive or not verbs(f).isdisjoint(_BEGINS))
        and not f.past
        and not f.agent
        and does(f)
        and to_come(f)
        and not _NO.search(f.main)
        and not of_a_proposal(f)
        and not _OF_OTHERS.search(f.main)
        and side(f) is not Side.OTHER
    )


_BEGINS = frozenset(["beginnen", "starten", "openen", "ingaan"])
_ONLY_THEN = re.compile(
    r"\b(?:kan|kunnen|zal|zullen|wordt|worden)\b.*\b(?:pas|eerst|niet eerder dan)\b"
    r" (?:in|na|vanaf|per|op|begin|eind|medio|volgend|later|over|tegen)\b"
)


def will_apply(f: Features) -> bool:
    """ "Vanaf volgend jaar geldt een lager tarief": what is to hold, begin or end on a day is the own side's doing."""
    return (
        not f.past
        and not f.perfect
        and (not verbs(f).isdisjoint(_HOLDS) or _GOES.search(f.main) is not None)
        and (_FROM.search(f.main) is not None)
        and to_come(f)
        and not doubted(f)
        and side(f) in {Side.THING, Side.NONE}
        and not of_a_proposal(f)
        and not _OF_OTHERS.search(f.lower)
    )


_HOLDS = frozenset(
    ["gelden", "vervallen", "ingaan", "aflopen", "doorlopen", "openen", "opengaan", "sluiten"]
)
_GOES = re.compile(r"\bga(?:at|an)\b.*\b(?:omlaag|omhoog)\b")
_FROM = re.compile(
    r"\b(?:met ingang van|vanaf|per|ingaande|op|(?:door|af) tot(?: en met)?) (?:\d{1,2}|de|het|volgend|begin|eind|medio|komend|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|20\d\d)\b"
)


def does_meanwhile(f: Features) -> bool:
    """ "Tot die tijd wordt de vaargeul vrijgehouden": what is done until the thing spoken of is there."""
    if _MEANWHILE.search(f.main) is None or f.past or f.perfect or doubted(f):
        return False
    if of_a_proposal(f) or _OF_OTHERS.search(f.main) or not does(f):
        return False
    if f.passive:
        return ours(f)
    return (
        side(f) in {Side.SELF, Side.OWN} and not is_state(f.verb) and not p.JUST_SAYS.search(f.main)
    )


_MEANWHILE = re.compile(
    r"\b(?:tot die tijd|tot dat moment|tot dan|in de tussentijd|in de tussenliggende (?:tijd|periode)|tot het zover is|zolang de \w+ dua?u?ren?t?)\b"
)


def does_from_now_on(f: Features) -> bool:
    """ "Voortaan volsta ik met een bericht per jaar": a practice that the own side takes up from now on."""
    if _FROM_NOW.search(f.main) is None or f.past or f.perfect or doubted(f):
        return False
    if _FOR_LONG.search(f.main) or of_a_proposal(f) or _OF_OTHERS.search(f.main):
        return False
    if f.passive:
        return ours(f) and (does(f) or not verbs(f).isdisjoint(_LIMITS))
    return side(f) in {Side.SELF, Side.OWN} and (does(f) or f.verb in _LIMITS)


_FROM_NOW = re.compile(
    r"\b(?:voortaan|in het vervolg|van nu af aan|vanaf nu|met ingang van heden|vanaf heden)\b"
)
_FOR_LONG = re.compile(r"\b(?:al|reeds|sinds|inmiddels)\b")
_LIMITS = frozenset(["volstaan", "melden", "meten", "vermelden"])
"""Verbs that elsewhere tell how things are."""


def stays_meanwhile(f: Features) -> bool:
    """ "Tot die tijd blijft de oude brug in gebruik": a state that is promised to last until then."""
    return (
        _STAYS.search(f.main) is not None
        and (_MEANWHILE.search(f.main) is not None or _DURING.search(f.lower) is not None)
        and not f.past
        and not f.perfect
        and not doubted(f)
        and side(f) in _SOMETHING
        and not _OF_OTHERS.search(f.main)
        and not of_a_proposal(f)
    )


_STAYS = re.compile(
    r"\b(?:blijft|blijven)\b.*(?:\b(?:zoals|in gebruik|in bedrijf|ongewijzigd|onveranderd|gelijk|hetzelfde|gelden|van kracht|open|in stand|bestaan|beschikbaar|behouden|gehandhaafd|van toepassing)\b)"
)
_DURING = re.compile(
    r"^(?:tijdens|gedurende) (?:dat|die|deze|de|het|dit) |\bzolang\b|\btot(?: en met)? (?:\d{1,2} \w+ )?20\d\d\b|\btot (?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b"
)
