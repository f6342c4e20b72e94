"""Promises: what the answering side binds itself to towards the Chamber or its members."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import does, inquires, verbs
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.sides import Side, side

_NO = re.compile(r"\b(?:niet|geen|nooit|evenmin)\b")
_SHALL = re.compile(r"\b(?:zal|zullen)\b")
_OTHER_SUBJECT = re.compile(
    r"(?<!ik )(?<!wij )(?<!we )(?<!kabinet )(?<!en )(?<!maar )\b(?:zal|zullen) (?:het (?!kabinet)|dit (?!kabinet)|er |deze |dat |die )(?!.*\b(?:zal|zullen) (?:ik|wij|we)\b)"
)
"""Something else than the speaker stands where the subject of "zal" does."""
_DENIES_OR_DOUBTS = re.compile(
    r"\b(?:niet|geen|verwacht|ontvang|streef|wil|hoop|voornemens|kan|kunnen|moet|moeten)\b"
)
_REGULAR = re.compile(
    r"\b(?:jaarlijks|periodiek\w*|regelmatig|halfjaarlijks|tweemaandelijks|maandelijks)\b"
)
_HEREBY = re.compile(r"\b(?:hierbij|hiermee|bijgaand|met deze brief)\b")
_ALREADY = re.compile(r"\b(?:en|maar) (?:heb|heeft|hebben|is|zijn)\b")
_MAY = frozenset(["kan", "kunnen", "moet", "moeten", "dient", "mag"])
_GOES_ON = re.compile(r"\b(?:en|maar) (?:\w+ ){0,2}?(?:zal|zullen)\b")
"""Behind what has been done, a second clause tells what will be."""
_EXCUSES = re.compile(r"\bexcuses\b")


def open_now(f: Features) -> bool:
    """The main clause is about now or later, and says neither past nor done."""
    return not f.past and (not f.perfect or _GOES_ON.search(f.main) is not None)


def says_to(f: Features) -> bool:
    """The performative "zeg toe" makes a promise by saying so; "heb toegezegd" only reports one."""
    return side(f) is Side.SELF and p.SAYS_TO.search(f.main) is not None and open_now(f)


def tells_the_chamber(f: Features) -> bool:
    """A present or future act of informing or sending towards the Chamber binds whoever is meant to do it."""
    if not open_now(f) or p.TOWARDS.search(f.main) is None or side(f) is Side.OTHER:
        return False
    if _EXCUSES.search(f.main) or _NO.search(f.main):
        return False
    if f.finite is not None and f.finite.lower in _MAY:
        return False
    if _HEREBY.search(f.main):
        return False
    return _REGULAR.search(f.main) is None or _SHALL.search(f.main) is not None


def comes_to_the_chamber(f: Features) -> bool:
    """ "De nota gaat na de zomer naar uw Kamer": a paper of the own side that goes there is sent."""
    return p.GOES_THERE.search(f.main) is not None and open_now(f) and side(f) is not Side.OTHER


def will_go_into(f: Features) -> bool:
    """ "In die brief zal worden ingegaan op": what a paper to the Chamber will say is promised to it."""
    return (
        p.WILL_GO_INTO.search(f.main) is not None
        and _SHALL.search(f.main) is not None
        and open_now(f)
        and not _NO.search(f.main)
        and side(f) is not Side.OTHER
    )


def comes_back(f: Features) -> bool:
    """ "Ik kom hierop terug" promises the other side an answer later."""
    return (
        (side(f) is Side.SELF or "teruggekomen" in f.main)
        and open_now(f)
        and p.RETURNS.search(f.main) is not None
        and not _NO.search(f.main)
    )


def is_willing(f: Features) -> bool:
    """Asked whether it is willing, the side that says it is binds itself."""
    return (
        side(f) in {Side.SELF, Side.OWN}
        and open_now(f)
        and p.WILLING.search(f.main) is not None
        and not _NO.search(f.main)
    )


_BEFALLS = re.compile(r"\b(?:te maken (?:krijg|heb|met)|krijg(?:en)? (?:\w+ ){0,2}te maken)")
"""What happens to the speaker is no deed: "krijgen we te maken met hitte"."""


def shall_act(f: Features) -> bool:
    """ "Zal ik …" with a deed of the answering side as its verb is a promise."""
    if not _SHALL.search(f.main) or p.LATE_REPORT.search(f.main) or _NO.search(f.main):
        return False
    # "Heeft toegezegd te zullen" reports a promise that was made before.
    if f.perfect and "te zullen" in f.main:
        return False
    if f.passive and not re.search(r"\b(?:ik|wij|we)\b", f.main):
        return False
    if side(f) is Side.SELF and _OTHER_SUBJECT.search(f.main):
        return False
    return (
        side(f) in {Side.SELF, Side.OWN}
        and does(f)
        and not re.search(r"\b(?:verwachting|vertrouwen)\b", f.main)
    )


def does_later(f: Features) -> bool:
    """ "Ik bespreek dit na de zomer": a deed in the present with a time to come is promised."""
    return (
        side(f) is Side.SELF
        and open_now(f)
        and not f.passive
        and (f.future or p.LATER.search(f.main) is not None)
        and does(f)
        and not p.JUST_SAYS.search(f.main)
        and not p.USUAL.search(f.main)
        and not _BEFALLS.search(f.main)
        and not _ALREADY.search(f.main)
        and not _DENIES_OR_DOUBTS.search(f.main)
    )


def looks_into(f: Features) -> bool:
    """ "Daarin bekijk ik of": a single inquiry that the speaker takes upon itself in the reply."""
    # What is under way already is a plan: nothing is taken upon oneself any more.
    return (
        p.TAKES_UP.search(f.main) is not None
        and p.NOW.search(f.main) is None
        and open_now(f)
        and not p.USUAL.search(f.main)
        and not p.JUST_SAYS.search(f.main)
        and not _NO.search(f.main)
        and (inquires(f) or bool(verbs(f) & _TAKING_UP))
    )


_TAKING_UP = frozenset(
    ["meenemen", "meegeven", "betrekken", "verzoeken", "vragen", "brengen", "agenderen"]
)
