"""Plans: measures that the answering side is taking, or means to take, without binding itself."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import MAKING, does, inquires, makes, verbs
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.promises import open_now
from kamerdraad.extract.acts.sides import Side, ours, side

_NOT_SURE = re.compile(
    r"\b(?:niets?|geen|kan|kunnen|moet|moeten|dient|dienen|zou|zouden|mag|mogen)\b"
)
_KNOWS = re.compile(r"\bkennis ?genomen\b|\bbekend met\b(?!.*\bstre)")
_BEGINS_DONE = re.compile(r"^(?:\w+ ){0,3}(?:is|zijn|heeft|hebben|heb)\b.*\b(?:wordt|worden)\b")
"""A sentence that first tells what has been done goes on telling how things are."""
_NO = re.compile(r"\b(?:niet|geen|nooit)\b")
_OURS = frozenset({Side.SELF, Side.OWN})
_STARTING = frozenset(["starten", "beginnen", "opstarten"])


def intends(f: Features) -> bool:
    """ "Ben voornemens", "streef ernaar", "inzet is": an intention of the own side is a plan."""
    if not open_now(f) or _NO.search(f.main) or side(f) is Side.OTHER:
        return False
    if p.AIM.search(f.main):
        return True
    if _KNOWS.search(f.main):
        return False
    return side(f) in _OURS and p.INTENDS.search(f.main) is not None


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
        and does(f)
        and not p.JUST_SAYS.search(f.main)
        and not p.ASSUMES.search(f.main)
        and not _NOT_SURE.search(f.main)
    )


def _wants(f: Features) -> bool:
    if re.search(r"\b(?:heb|heeft|hebben)\b.*\bwillen\b", f.main):
        return False
    finite = f.finite
    return (finite is not None and finite.lower in _WANTING) or p.ALSO_WANTS.search(
        f.main
    ) is not None


_WANTING = frozenset(["wil", "willen", "ga", "gaan", "gaat"])


def will_be_done(f: Features) -> bool:
    """A passive without agent in the future, or in the present with a time to come, is the own side's plan."""
    if not _done_by_us(f) or not does(f) or p.AUTOMATIC.search(f.main):
        return False
    if re.search(r"\b(?:zal|zullen|gaat|gaan)\b", f.main):
        return not _always(f)
    return (f.future or p.LATER.search(f.main) is not None) and not _always(f)


def is_being_made(f: Features) -> bool:
    """ "Daarom wordt een terugvalplan opgesteld": making or changing one thing is a measure under way.

    What is done whenever something is the case, or to each of many, is how things go, not a plan.
    """
    if not _done_by_us(f) or not makes(f) or verbs(f) & MAKING <= _RESULTING or _always(f):
        return False
    return (
        p.NOW.search(f.main) is not None
        or (p.MAKES_ONE.search(f.main) is not None and "wordt" in f.main.split())
        or p.DECIDED.search(f.main) is not None
        or not verbs(f).isdisjoint(_CHANGING)
    )


_RESULTING = frozenset(["versterken", "verbeteren", "realiseren"])
"""Said of what comes about as well as of what is done."""
_CHANGING = frozenset(
    [
        *(
            "starten",
            "opstarten",
            "aanscherpen",
            "uitbreiden",
            "verlengen",
            "intensiveren",
            "doorvoeren",
            "invoeren",
        ),
        *("herzien", "actualiseren", "afschaffen", "verruimen", "vereenvoudigen", "afbouwen"),
    ]
)


def is_looked_into(f: Features) -> bool:
    """ "Er wordt gewerkt aan", "wordt bezien of", "meegenomen in": work towards a result under way."""
    if not _done_by_us(f) or p.USUAL.search(f.main) or (p.GENERIC.search(f.lower) or _in_a_case(f)):
        return False
    if re.search(r"\bal\b.*\bgewerkt\b|\b(?:verzocht|gevraagd|opgeroepen)\b", f.main):
        return False
    return p.STRONG_PLAN.search(f.main) is not None or (
        inquires(f) and (p.NOW.search(f.main) is not None or p.WHETHER.search(f.lower) is not None)
    )


def is_at_work(f: Features) -> bool:
    """ "Is bezig met", "werkt aan", "in gesprek om": what the own side does towards a result."""
    if side(f) not in _OURS or not open_now(f) or p.USUAL.search(f.main):
        return False
    if _NOT_SURE.search(f.main) or f.passive:
        return False
    # "Ik werk daarin samen, maar het is aan hen": what follows "maar" is another matter.
    if p.BUSY.search(f.main.split(" maar ")[0]):
        return True
    return p.NOW.search(f.main) is not None and (inquires(f) or makes(f) or "uitvoeren" in verbs(f))


def takes_measures(f: Features) -> bool:
    """ "Ik laat onderzoeken", "UWV start een onderzoek": a single deed of making by the own side."""
    if side(f) not in _OURS or not open_now(f) or f.passive or p.USUAL.search(f.main):
        return False
    if verbs(f) & MAKING and verbs(f) & MAKING <= _RESULTING:
        return False
    if _NOT_SURE.search(f.main) or _always(f) or p.JUST_SAYS.search(f.main):
        return False
    if p.LETS_DO.search(f.main):
        return does(f)
    return makes(f) and p.MAKES_ONE.search(f.main) is not None and not f.modal


def starts(f: Features) -> bool:
    """ "Dit voorjaar start een proef", "er komt een regeling": what begins in time, others not named."""
    if side(f) in {Side.OTHER} or not open_now(f) or _NOT_SURE.search(f.main) or f.passive:
        return False
    if p.THERE_COMES.search(f.main):
        return not _always(f)
    begins = not verbs(f).isdisjoint(_STARTING) or "van start" in f.main
    return begins and (f.future or p.LATER.search(f.main) is not None)


def will_get(f: Features) -> bool:
    """ "Zullen een plek krijgen", "zal zijn afgerond": a result that the own side brings about in time."""
    return p.RESULT.search(f.main) is not None and side(f) is not Side.OTHER


def keeps_doing(f: Features) -> bool:
    """ "We blijven zoeken naar": an effort of the own side goes on."""
    return (
        side(f) in _OURS
        and open_now(f)
        and f.finite is not None
        and (f.finite.lower.startswith("blij") or re.search(r"\ben blij", f.main) is not None)
        and p.KEEPS_DOING.search(f.main) is not None
        and (does(f) or "aandacht" in f.main)
        and not _NOT_SURE.search(f.main)
        and not re.search(r"\b(?:vertrouwen|verwacht|hoop)\b", f.main)
    )


def _always(f: Features) -> bool:
    """The sentence tells how things always go: in every case, or in the case that it names."""
    return p.OF_ALL_TIMES.search(f.lower) is not None or _in_a_case(f)


def _in_a_case(f: Features) -> bool:
    """It begins with a clause of the case in which it holds."""
    first = f.words[0]
    return not first.main and first.lower in {"als", "indien", "wanneer"}


def _done_by_us(f: Features) -> bool:
    """A passive of now or later that names no doer but the own side, and is neither denied nor doubted."""
    return (
        f.passive
        and open_now(f)
        and not _BEGINS_DONE.search(f.main)
        and side(f) is not Side.OTHER
        and (not f.agent or ours(f))
        and not _NOT_SURE.search(f.main)
        and not re.search(r"\bverwacht\b", f.main)
        and not p.USUAL.search(f.main)
    )
