"""Plans: measures that the answering side is taking, or means to take, without binding itself."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import MAKING, does, inquires, makes, verbs
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.promises import open_now
from kamerdraad.extract.acts.sides import Side, ours, side
from kamerdraad.extract.acts.usual import always, doubted, in_a_case

_WITH_STATES = re.compile(
    r"\b(?:in|vanuit) brussel\b|\b(?:europees|internationaal|mondiaal) niveau\b|\b\w*gremia\b|\b\w*-?onderhandelingen\b|\beu-verband\b"
)
"""Where states decide together, what is done is not the own side's alone."""
_KNOWS = re.compile(r"\bkennis ?genomen\b|\bbekend met\b(?!.*\bstre)")
_BEGINS_DONE = re.compile(r"^(?:\w+ ){0,3}(?:is|zijn|heeft|hebben|heb)\b.*\b(?:wordt|worden)\b")
"""A sentence that first tells what has been done goes on telling how things are."""
_NO = re.compile(r"\b(?:niet|geen|nooit)\b")
_OURS = frozenset({Side.SELF, Side.OWN})


def intends(f: Features) -> bool:
    """ "Ben voornemens", "streef ernaar", "inzet is": an intention of the own side is a plan."""
    if not open_now(f) or _NO.search(f.main) or side(f) is Side.OTHER:
        return False
    if p.AIM.search(f.main):
        return True
    if _KNOWS.search(f.main):
        return False
    if p.STRIVES.search(f.main) and not p.USUAL.search(f.main):
        return side(f) in _OURS
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
        and not doubted(f)
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
    if re.search(r"\b(?:zal|zullen)\b", f.main) or (
        f.finite and f.finite.lower in {"ga", "gaat", "gaan"}
    ):
        return not always(f)
    return (f.future or p.LATER.search(f.main) is not None) and not always(f)


def is_being_made(f: Features) -> bool:
    """ "Daarom wordt een terugvalplan opgesteld": making or changing one thing is a measure under way.

    What is done whenever something is the case, or to each of many, is how things go, not a plan.
    """
    if not _done_by_us(f) or not makes(f) or verbs(f) & MAKING <= _RESULTING or always(f):
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
    if not _done_by_us(f) or p.USUAL.search(f.main) or (p.GENERIC.search(f.lower) or in_a_case(f)):
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
    if doubted(f) or f.passive:
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
    if doubted(f) or always(f) or p.JUST_SAYS.search(f.main):
        return False
    if p.LETS_DO.search(f.main):
        return does(f)
    return makes(f) and p.MAKES_ONE.search(f.main) is not None and not f.modal


def keeps_doing(f: Features) -> bool:
    """ "We blijven zoeken naar": an effort of the own side goes on."""
    return (
        side(f) in _OURS
        and open_now(f)
        and f.finite is not None
        and (f.finite.lower.startswith("blij") or re.search(r"\ben blij", f.main) is not None)
        and p.KEEPS_DOING.search(f.main) is not None
        and (does(f) or "aandacht" in f.main)
        and not doubted(f)
        and not re.search(r"\b(?:vertrouwen|verwacht|hoop)\b", f.main)
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
        and not p.USUAL.search(f.main)
        and not doubted(f)
    )


_STATE = re.compile(r"\b(?:ik|wij|we|kabinet|nederland|minister|staatssecretaris|ministerie)\b")
_INQUIRING = frozenset(["onderzoeken", "verkennen", "inventariseren", "bezien"])


def sees_to(f: Features) -> bool:
    """ "Ik zie erop toe dat": the speaker takes upon itself that something comes about."""
    return (
        side(f) is Side.SELF
        and open_now(f)
        and _SEES_TO.search(f.main) is not None
        and not p.USUAL.search(f.main)
        and not doubted(f)
    )


_SEES_TO = re.compile(r"\b(?:zie|zien|ziet|zal|zullen)\b.*\ber ?(?:\w+ )?op toe\w*\b")


def _done_by_us(f: Features) -> bool:
    """A passive of now or later that names no doer but the own side, and is neither denied nor doubted."""
    return (
        f.passive
        and open_now(f)
        and not _BEGINS_DONE.search(f.main)
        and (not f.agent or ours(f))
        and not _WITH_STATES.search(f.main)
        and not doubted(f)
        and not re.search(r"\bverwacht\b", f.main)
        and not p.USUAL.search(f.main)
    )
