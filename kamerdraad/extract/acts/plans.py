"""Plans in the active: measures that the answering side says it is taking, or means to take."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import (
    MAKING,
    RESULTING,
    does,
    does_himself,
    inquires,
    is_state,
    lets_do,
    makes,
    verbs,
)
from kamerdraad.extract.acts.features import Features, Word
from kamerdraad.extract.acts.lexicon import is_infinitive
from kamerdraad.extract.acts.promises import open_now
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.acts.usual import always, doubted, habitual, to_come

_KNOWS = re.compile(r"\bkennis ?genomen\b|\bbekend met\b(?!.*\bstre)")
_NO = re.compile(r"\b(?:niet|geen|nooit)\b")
_OURS = frozenset({Side.SELF, Side.OWN})


def intends(f: Features) -> bool:
    """ "Ben voornemens", "streef ernaar", "inzet is": an intention of the own side is a plan."""
    if not open_now(f) or _NO.search(f.main) or side(f) is Side.OTHER:
        return False
    if p.AIM.search(f.main):
        return _OF_ANOTHER.search(f.main) is None
    if _KNOWS.search(f.main):
        return False
    if p.STRIVES.search(f.main) and not habitual(f):
        return side(f) in _OURS
    return (
        side(f) in _OURS
        and p.INTENDS.search(f.main) is not None
        and _PURSUES.search(f.main) is None
    )


_OF_ANOTHER = re.compile(
    r"\b(?:bedoeling|streven|voornemen|inzet|intentie|planning|ambitie) van (?!(?:het|dit) kabinet|mij\b|ons\b|de regering|(?:het|mijn|ons) ministerie|de minister|de staatssecretaris|het rijk\b)"
)
_PURSUES = re.compile(r"\bstre(?:ef|eft|ven)\b.*\bna$")
"""Who pursues an aim ("streeft dezelfde doelen na") says what he is after, not what he will do."""


def expects_to(f: Features) -> bool:
    """ "Verwacht de inspectie … op te leveren": who expects to do something means to do it."""
    return (
        side(f) in _OURS
        and open_now(f)
        and p.EXPECTS_TO.search(f.main) is not None
        and not re.search(r"\b(?:niet|geen)\b", f.main)
        and does(f)
    )


def wants_to(f: Features) -> bool:
    """ "Wil ik onderzoeken", "gaat het kabinet verbeteren": a deed that the own side wants is a plan."""
    return (
        side(f) in _OURS
        and open_now(f)
        and _wants(f)
        and f.words[0].lower not in {"hoe", "wat", "waarom", "welke"}
        and (does_himself(f) or _ends_in_deed(f))
        and not p.JUST_SAYS.search(f.main)
        and not p.ASSUMES.search(f.main)
        and not doubted(f)
    )


def _ends_in_deed(f: Features) -> bool:
    """ "Wil de wijze waarop we meten vastleggen": the deed stands behind a clause that hangs on its object."""
    last = f.words[-1].lower
    return (
        verbs(f) <= _WISHES
        and is_infinitive(last)
        and not is_state(last)
        and re.search(r"\b(?:dat|of|hoe|als|maar)\b", f.lower) is None
    )


_WISHES = frozenset(["willen", "gaan"])


def _wants(f: Features) -> bool:
    if re.search(r"\b(?:heb|heeft|hebben)\b.*\bwillen\b", f.main):
        return False
    finite = f.finite
    if finite is not None and finite.lower in _WANTING and not _is_infinitive(f, finite):
        return True
    return p.ALSO_WANTS.search(f.main) is not None


def _is_infinitive(f: Features, word: Word) -> bool:
    """ "Om dit tegen te gaan": the same form behind "te" is no finite verb."""
    at = next(n for n, known in enumerate(f.words) if known is word)
    return at > 0 and f.words[at - 1].lower == "te"


_WANTING = frozenset(["wil", "willen", "ga", "gaan", "gaat"])


def is_at_work(f: Features) -> bool:
    """ "Is bezig met", "werkt aan", "in gesprek om": what the own side does towards a result."""
    if side(f) not in _OURS or not open_now(f) or habitual(f):
        return False
    if doubted(f) or f.passive:
        return False
    # "Ik werk daarin samen, maar het is aan hen": what follows "maar" is another matter.
    if p.BUSY.search(f.main.split(" maar ")[0]):
        return True
    return p.NOW.search(f.main) is not None and (
        inquires(f) or makes(f) or not verbs(f).isdisjoint(_AT_HAND)
    )


_AT_HAND = frozenset(["uitvoeren", "verzamelen", "vragen"])
"""What with "op dit moment" is under way, besides making and inquiring."""


def is_in_talks(f: Features) -> bool:
    """ "Hierover ben ik in gesprek met de havens": talks of the own side are held towards a result."""
    return (
        side(f) in _OURS
        and open_now(f)
        and (
            _TALKS.search(f.main) is not None
            or (to_come(f) and _HAS_TALKS.search(f.main) is not None)
        )
        and not habitual(f)
        and not always(f)
        and not doubted(f)
    )


_HAS_TALKS = re.compile(r"\b(?:heb|hebben|voer|voeren)\b.*\b(?:gesprek|gesprekken|overleg)\b")
_TALKS = re.compile(
    r"\b(?:ben|is|zijn|ga|gaat|gaan|treed|treedt|treden)\b(?=.*\bmet\b|.*\bover\b).*\bin (?:gesprek|overleg)\b"
    r"|\b(?:met|over)\b.*\b(?:ben|is|zijn|ga|gaat|gaan)\b.*\bin (?:gesprek|overleg)\b"
)


def makes_possible(f: Features) -> bool:
    """ "Ik stel geld beschikbaar", "neemt maatregelen": the speaker's side spends, allows or agrees something."""
    return (
        side(f) is Side.SELF
        and open_now(f)
        and not f.passive
        and not f.modal
        and _MAKES_POSSIBLE.search(f.main) is not None
        and not habitual(f)
        and not doubted(f)
        and not always(f)
    )


_MAKES_POSSIBLE = re.compile(
    r"\bstel(?:t|len)?\b.*\b(?:beschikbaar|ter beschikking|in staat)\b"
    r"|\b(?:neem|neemt|nemen|tref|treft|treffen|onderneem|onderneemt)\b.*\b(?:\w*maatregel\w*|stappen|actie|acties)\b"
    r"|\b(?:maak|maakt|maken)\b.*\b(?:(?:het )?mogelijk|afspraken|middelen vrij|geld vrij|vrij voor)\b"
    r"|\b(?:trek|trekt|trekken)\b.*\b(?:miljoen|miljard|middelen|euro|geld)\b.*\buit\b"
    r"|\b(?:kies|kiest|kiezen)\b.*\ber(?:voor)?\b.*\b(?:voor )?om\b"
    r"|\bvoer(?:t|en)?\b.*\b(?:een|de|het|deze|dit)\b.*\bin\b(?! (?:het|de|een|deze|dit)\b)"
)


def does_in_time(f: Features) -> bool:
    """ "De komende jaren voert de inspectie een proef uit": a deed of an own body with a time to come."""
    return (
        side(f) is Side.OWN
        and open_now(f)
        and not f.passive
        and not f.modal
        and to_come(f)
        and does(f)
        and not is_state(f.verb)
        and not habitual(f)
        and not doubted(f)
        and not always(f)
    )


def takes_measures(f: Features) -> bool:
    """ "Ik laat onderzoeken", "UWV start een onderzoek": a single deed of making by the own side."""
    if side(f) not in _OURS or not open_now(f) or f.passive or habitual(f):
        return False
    if verbs(f) & MAKING and verbs(f) & MAKING <= RESULTING:
        return False
    if doubted(f) or always(f) or p.JUST_SAYS.search(f.main):
        return False
    if lets_do(f):
        return True
    # "Heeft een aangepaste werkwijze" tells what there is.
    if f.finite is None or f.finite.lower in _HAS:
        return False
    one = p.MAKES_ONE.search(f.main) is not None or _STARTS_ONE.search(f.main) is not None
    one = one or (side(f) is Side.SELF and not verbs(f).isdisjoint(_ENDING))
    return makes(f) and one and not f.modal


_ENDING = frozenset(["afschaffen", "verlengen", "aanscherpen", "uitbreiden"])
"""Changes of one rule or scheme: who says that it makes one, does so once."""
_STARTS_ONE = re.compile(
    r"\bstart(?:en)?\b.*\b\w*(?:pilots?|proef|proeven|onderzoek|onderzoeken|campagnes?|trajecten)\b"
)
"""An inquiry or trial that is started is a single one, though no article says so."""


_HAS = frozenset(["heb", "heeft", "hebben", "ben", "is", "zijn"])


def keeps_doing(f: Features) -> bool:
    """ "We blijven zoeken naar": an effort of the own side goes on."""
    return (
        side(f) in _OURS
        and open_now(f)
        and f.finite is not None
        and (f.finite.lower.startswith("blij") or _KEEPS.search(f.main) is not None)
        and p.KEEPS_DOING.search(f.main) is not None
        and (does(f) or "aandacht" in f.main)
        and not doubted(f)
        and not re.search(r"\b(?:vertrouwen|verwacht|hoop)\b", f.main)
    )


_KEEPS = re.compile(
    r"\ben blij(?:f|ft|ven)\b|\bga(?:at|an)?\b.*\b(?:door|verder) met\b|\bzet(?:ten)?\b.*\b(?:voort|door)\b"
)


def inquires_now(f: Features) -> bool:
    """ "Het kabinet verkent alle opties": an inquiry in the present that the state itself makes."""
    return (
        side(f) in _OURS
        and _STATE.search(f.main) is not None
        and open_now(f)
        and not f.passive
        and not f.modal
        and f.verb in _INQUIRING
        and not habitual(f)
        and not doubted(f)
    )


_STATE = re.compile(r"\b(?:ik|wij|we|kabinet|nederland|minister|staatssecretaris|ministerie)\b")
_INQUIRING = frozenset(
    ["onderzoeken", "verkennen", "inventariseren", "bezien", "bekijken", "kijken"]
)


def sees_to(f: Features) -> bool:
    """ "Ik zie erop toe dat": the speaker takes upon itself that something comes about."""
    return (
        side(f) is Side.SELF
        and open_now(f)
        and _SEES_TO.search(f.main) is not None
        and not _THEREBY.match(f.main)
        and not habitual(f)
        and not doubted(f)
    )


_SEES_TO = re.compile(
    r"\b(?:zie|zien|ziet|zal|zullen)\b.*\ber ?(?:\w+ )?op toe\w*\b|\bzorg(?:t|en)?\b.*\ber ?voor\b"
    r"|\bdra(?:ag|agt|gen)\b.*\b(?:er|ervoor|daar|daarvoor)\b.*\bzorg\b|\bma(?:ak|akt|ken)\b (?:\w+ )?(?:mij|me|ons|zich)\b.*\bsterk\b"
    r"|\bhou(?:d|dt|den)?\b.*\bvinger aan de pols\b|\bhou(?:d|dt|den)\b.*\bvast aan (?:de|het|mijn) \w*(?:datum|planning|termijn|plan|voornemen|doel\w*)\b"
)
_THEREBY = re.compile(
    r"(?:zo|hiermee|daarmee|hierdoor|daardoor|op (?:deze|die) (?:manier|wijze)|samen|met|door)\b"
)
"""What is brought about by something else is its effect."""


def carries_out(f: Features) -> bool:
    """ "De motie voer ik uit door …", "het kabinet neemt de aanbevelingen over": what was asked is taken up."""
    return (
        side(f) is Side.SELF
        and open_now(f)
        and _CARRIES_OUT.search(f.main) is not None
        and not habitual(f)
        and not doubted(f)
        and not _HEREBY.search(f.main)
    )


_CARRIES_OUT = re.compile(
    r"^(?=.*\b(?:motie|moties|aanbeveling(?:en)?|adviezen|amendement)\b).*(?:\bvoer(?:t|en)?\b.*\buit\b|\bneemt?\b.*\bover\b(?! \w)|\bnemen\b.*\bover\b(?! \w)"
    r"|\bge(?:ef|eft|ven)\b.*\b(?:uitvoering|invulling|gevolg|opvolging)\b|\bvolgt?\b.*\bop$)"
)
_HEREBY = re.compile(r"\b(?:hierbij|hiermee|hiermede|met deze brief|in deze brief)\b")
