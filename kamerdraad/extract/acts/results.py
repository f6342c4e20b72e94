"""Plans told by what there will be: what is ready, follows, is given or becomes possible at a time to come."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import does, is_state, verbs
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.lexicon import is_participle
from kamerdraad.extract.acts.sides import Side, ours, side
from kamerdraad.extract.acts.usual import doubted, of_a_proposal, to_come

_NOT_OURS = re.compile(
    r"\b(?:zitting|rechtszaak|rechter|rechtbank|uitspraak|vonnis|arrest|verkiezing\w*|wedstrijd\w*|evenement\w*|festival\w*|europese|eu|europees"
    r"|brussel|vn|navo|jl|jongstleden|gemeente\w*|provincie\w*|waterschap\w*|verwacht|verwachting|prognose|bedrijf|bedrijven|sector|markt)\b"
)
"""What others do or decide, and what is only foreseen."""
_DENIED = re.compile(r"\b(?:niets?|geen|nooit|evenmin|moet|moeten|zou|zouden|mag|mogen)\b")
_MATTER = frozenset({Side.THING, Side.NONE})


def _to_be(f: Features) -> bool:
    """What the clause tells of is to come, nobody else's, and not in doubt."""
    return (
        not f.past
        and to_come(f)
        and not _DENIED.search(f.main)
        and not _NOT_OURS.search(f.main)
        and not of_a_proposal(f)
        and p.AUTOMATIC.search(f.main) is None
    )


def will_be_ready(f: Features) -> bool:
    """ "De brug komt in mei gereed", "is in het najaar klaar": what is made is there at a time to come."""
    return (
        any(word in f.main for word in _READY_WORDS)
        and _READY.search(f.main) is not None
        and side(f) in _MATTER
        and not f.perfect
        and _to_be(f)
        and not doubted(f)
    )


_READY_WORDS = (
    "gereed",
    "klaar",
    "afgerond",
    "operationeel",
    "voltooid",
    "opgeleverd",
    "gebruik",
    "einde",
)
_READY = re.compile(
    r"\b(?:komt|komen|is|zijn|zal|zullen)\b.*\b(?:gereed|klaar|afgerond|operationeel|voltooid|opgeleverd|in gebruik|ten einde)\b"
    r"|\b(?:gereed|klaar|afgerond|operationeel|voltooid|opgeleverd)\b.*\b(?:komt|komen|is|zijn)\b"
)


def will_have_been_done(f: Features) -> bool:
    """ "Vóór 1 januari zijn alle bruggen vervangen": a perfect at a time to come tells what will be done by then."""
    return (
        f.future
        and f.finite is not None
        and (f.finite.lower in {"is", "zijn"} or _WILL_BE.search(f.main) is not None)
        and (_BY_THEN.search(f.main) is not None or _WILL_BE.search(f.main) is not None)
        and side(f) in _MATTER
        and does(f)
        and any(w.main and w is not f.finite and is_participle(w.lower) for w in f.words)
        and not verbs(f) & _SETTING
        and _to_be(f)
    )


_WILL_BE = re.compile(r"\b(?:zal|zullen)\b.*(?:\bzijn (?:\w+)$|\w+ zijn$)")
_BY_THEN = re.compile(
    r"^(?:uiterlijk|vóór|tegen|eind|begin|medio|binnen|voor (?:\d|eind|begin|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december"
    r"|(?:de|het) (?:zomer|winter|kerst|\w*reces|eind|einde|jaarwisseling|voorjaar|najaar)))"
    r"|\b(?:uiterlijk|vóór|tegen)\b"
)
_SETTING = frozenset(
    [
        *("reserveren", "begroten", "ramen", "plannen", "voorzien", "afspreken", "aankondigen", "besluiten"),
        *("beloven", "toezeggen", "vragen", "verzoeken", "bepalen", "vaststellen", "vastleggen", "noemen"),
        *("starten", "beginnen", "kiezen", "beogen", "verwachten", "gaan", "sluiten", "aangaan"),
    ]
)  # fmt: skip
"""What has been set or said is done already, whatever day it is about."""


def will_be_so(f: Features) -> bool:
    """ "Uiterlijk op 1 maart staan alle meldingen in het register": how all will stand by a day to come."""
    return (
        f.future
        and f.finite is not None
        and f.finite.lower in _STANDS
        and (_BY_THEN.search(f.main) is not None or _IN_YEAR.match(f.main) is not None)
        and _ALL.match(f.subject) is not None
        and side(f) in _MATTER
        and _to_be(f)
        and not doubted(f)
    )


_STANDS = frozenset(["staat", "staan", "heeft", "hebben", "beschikt", "beschikken", "is", "zijn"])
_IN_YEAR = re.compile(r"(?:in|per|op|vanaf) (?:\d{1,2} )?(?:[a-z]+ )?20\d\d\b")
_ALL = re.compile(r"(?:alle|iedere|ieder|elke|elk|de laatste)\b")


def follows(f: Features) -> bool:
    """ "In het voorjaar volgt een tweede studie": what follows at a time to come is a step of the own side's."""
    return (
        "volg" in f.main
        and _FOLLOWS.search(f.main) is not None
        and not _UPON.match(f.main)
        and (side(f) in _MATTER or f.subject in {"zij", "ze"})
        and _to_be(f)
        and not doubted(f)
    )


_FOLLOWS = re.compile(
    r"\bvolg(?:t|en)\b (?!uit\b|op\b|dat\b|hieruit\b|daaruit\b|een (?:periode|rustige|droge)\b)|\bvolg(?:t|en)$"
)


_UPON = re.compile(
    r"(?:hun|haar|zijn|diens|uw) |op (?!\w*termijn\b|een later|\d)|daarop\b|hierop\b"
)
"""What follows upon something comes by itself, and what is others' is theirs to send."""


def is_given(f: Features) -> bool:
    """ "De havens krijgen in 2026 camera's": what is given at a time to come, no giver named, the own side gives."""
    return (
        f.future
        and _IS_GIVEN.search(f.main) is not None
        and side(f) is not Side.SELF
        and _to_be(f)
        and not doubted(f)
        and _OF_NATURE.search(f.main) is None
    )


_IS_GIVEN = re.compile(r"\b(?:krijgt|krijgen)\b(?! (?:\w+ )?te maken\b)")
_OF_NATURE = re.compile(
    r"\b(?:last|hinder|overlast|te maken|problemen|druk|kans|gelijk|schade|minder|hoger\w*|lager\w*|gemiddeld|kinderen)\b"
)
"""What one gets from no giver."""


def will_be_possible(f: Features) -> bool:
    """ "Vanaf 3 april kunnen houders een bijdrage aanvragen": from a day on, what the own side opens is open."""
    return (
        f.future
        and _CAN_FROM.search(f.main) is not None
        and not f.past
        and not f.passive
        and not _DENIED.search(f.main)
        and not _NOT_OURS.search(f.main)
        and not of_a_proposal(f)
        and not verbs(f).isdisjoint(_USES)
    )


_CAN_FROM = re.compile(
    r"\b(?:vanaf|per|met ingang van)\b.*\b(?:kan|kunnen)\b|\b(?:kan|kunnen)\b.*\b(?:vanaf|per|met ingang van)\b"
)
_USES = frozenset(
    [
        *("aanvragen", "indienen", "krijgen", "ontvangen", "gebruiken", "maken", "melden", "wenden"),
        *("aanmelden", "inschrijven", "inzien", "raadplegen", "deelnemen", "kiezen", "terugkrijgen"),
    ]
)  # fmt: skip


def does_from_then(f: Features) -> bool:
    """ "Vanaf 2025 publiceert de dienst elke maand de cijfers": a practice taken up from a day to come."""
    return (
        f.future
        and _FROM.search(f.main) is not None
        and _to_be(f)
        and not f.perfect
        and ((ours(f) and does(f)) if f.passive else _acts(f))
    )


def _acts(f: Features) -> bool:
    return (
        side(f) in {Side.SELF, Side.OWN}
        and not f.modal
        and (does(f) or f.verb in {"meten", "melden"})
        and (not is_state(f.verb) or f.verb in {"meten", "melden"})
        and not p.JUST_SAYS.search(f.main)
        and not p.ASSUMES.search(f.main)
    )


_FROM = re.compile(r"\b(?:vanaf|met ingang van|per|ingaande)\b")


def comes_in_time(f: Features) -> bool:
    """ "In Brakerhout komt een proef", "er komen extra inspecteurs bij": what comes is brought by the own side."""
    return (
        "kom" in f.main
        and _COMES.search(f.main) is not None
        and not f.past
        and not f.perfect
        and side(f) in _MATTER
        and not _DENIED.search(f.main)
        and not _NOT_OURS.search(f.main)
        and not doubted(f)
    )


_COMES = re.compile(
    r"\b(?:komt|komen) (?:(?:daarnaast|ook|tevens|daarom|dan|verder|nog|straks|er) )*(?:een|nieuwe?|extra|twee|drie) (?:\w+ ){0,2}?"
    r"\w*(?:proef|pilots?|loket|loketten|meldpunt\w*|register|regeling|campagne|evaluatie|onderzoek|handreiking|fonds|toezichthouder|commissie|\w+punt)\b"
    r"|\b(?:er (?:komt|komen)|(?:komt|komen) er)\b.*\b(?:extra|nieuwe|\w+punt|\w*inspecteurs|\w*plaatsen|\w*plekken|\w*medewerkers|agenten|ligplaatsen)\b.*(?:\bbij\b|$)"
)
