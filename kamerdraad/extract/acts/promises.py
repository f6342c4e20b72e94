"""Promises: what the answering side binds itself to towards the Chamber or its members."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import does, does_himself, inquires, verbs
from kamerdraad.extract.acts.features import Features, once
from kamerdraad.extract.acts.pledging import keeps_to, pledges
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.acts.usual import habitual, to_come

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
    r"\b(?:jaarlijks|periodiek|regelmatig|halfjaarlijks|tweemaandelijks|maandelijks)\b"
)
_FROM_ON = re.compile(r"\b(?:vanaf|voortaan|met ingang van)\b")
"""What is told regularly from a day to come has yet to begin."""
_HEREBY = re.compile(r"\b(?:hierbij|hiermee|bijgaand|met deze brief)\b")
_ALREADY = re.compile(r"\b(?:en|maar) (?:heb|heeft|hebben|is|zijn)\b")
_MAY = frozenset(["kan", "kunnen", "moet", "moeten", "dient", "mag"])
_GOES_ON = re.compile(r"\b(?:en|maar) (?:\w+ ){0,2}?(?:zal|zullen)\b")
"""Behind what has been done, a second clause tells what will be."""
_EXCUSES = re.compile(r"\bexcuses\b")


@once
def open_now(f: Features) -> bool:
    """The main clause is about now or later, and says neither past nor done."""
    return not f.past and (not f.perfect or _GOES_ON.search(f.main) is not None)


def says_to(f: Features) -> bool:
    """The performative "zeg toe" makes a promise by saying so; "heb toegezegd" only reports one.

    So do "ik beloof", "ik sta ervoor in" and "u kunt erop rekenen", in whichever of the main
    clauses they stand.
    """
    if side(f) is Side.OTHER or f.past or not pledges(f.main, f.lower):
        return False
    return side(f) is Side.SELF or _YOU_MAY.search(f.main) is not None


def holds_to(f: Features) -> bool:
    """ "Die belofte herhaal ik", "daar houd ik mij aan": who holds to a promise makes it once more."""
    before = f.previous.lower if f.previous is not None else ""
    return not f.past and keeps_to(f.main, before)


_YOU_MAY = re.compile(
    r"\b(?:u|kamer|kamers) (?:kunt|kan|mag)\b|\b(?:kunt|kan|mag) (?:u|uw|de|beide)\b"
)


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
    return (
        _REGULAR.search(f.main) is None
        or _SHALL.search(f.main) is not None
        or (to_come(f) and _FROM_ON.search(f.main) is not None)
    )


def comes_to_the_chamber(f: Features) -> bool:
    """ "De nota gaat na de zomer naar uw Kamer": a paper of the own side that goes there is sent."""
    return p.GOES_THERE.search(f.main) is not None and open_now(f) and side(f) is not Side.OTHER


def may_be_expected(f: Features) -> bool:
    """ "De uitkomsten kunt u in het najaar verwachten": what the Chamber may expect will be sent to it."""
    return _EXPECT.search(f.main) is not None and open_now(f) and not _NO.search(f.main)


_EXPECT = re.compile(
    r"\b(?:u|uw kamer|de kamer) (?:kan|kunt|mag)\b.*\b(?:verwachten|tegemoetzien|tegemoet zien)\b"
    r"|\b(?:kan|kunt|mag) (?:u|uw kamer|de kamer)\b.*\b(?:verwachten|tegemoetzien|tegemoet zien)\b"
)


def sends_what_was_named(f: Features) -> bool:
    """ "Die brief wordt in mei verstuurd": the paper that the sentence before names goes to the Chamber."""
    before = f.previous
    return (
        before is not None
        and before.sentence.answer == f.sentence.answer
        and _TO_CHAMBER.search(before.lower) is not None
        and _PAPER.match(f.subject) is not None
        and (_SENT.search(f.main) is not None or _GOES_INTO.search(f.main) is not None)
        and open_now(f)
        and not _NO.search(f.main)
        and (f.finite is None or f.finite.lower not in _MAY)
    )


_TO_CHAMBER = re.compile(r"\b(?:uw|de|tweede|eerste) kamer\b|\bhet parlement\b|\b(?:ik|wij) u\b")
_PAPER = re.compile(
    r"(?:de|deze|die|dit|dat|het)(?: \w+)?(?: \w*(?:brief|nota|rapportage|reactie|agenda|visie|plan|advies|rapport|onderzoek|evaluatie))?$"
)
_SENT = re.compile(
    r"\b(?:wordt|worden|zal|zullen)\b.*\b(?:verstuurd|verzonden|gestuurd|toegezonden|toegestuurd|aangeboden)\b"
)
_GOES_INTO = re.compile(
    r"\b(?:zal|zullen)\b(?: \w+){0,3} ingaan op\b|\b(?:zal|zullen) (?:ook )?worden ingegaan\b"
)


def tells_besides(f: Features) -> bool:
    """ "…, waarover ik uw Kamer zal informeren": a promise to the Chamber in a clause that hangs on another."""
    return open_now(f) and _BESIDES.search(f.lower) is not None and side(f) is not Side.OTHER


_BESIDES = re.compile(
    r"\b(?:waarover|waarvan|waarin|waarmee|die|dat|en) (?:[\w-]+ ){0,8}?(?:uw|de) (?:tweede |eerste )?kamer\b(?: [\w-]+){0,8}? (?:zal|zullen|wordt)\b(?! door)(?: [\w-]+){0,4} "
    r"(?:geïnformeerd|informeren|gestuurd|gezonden|toegezonden|aangeboden|sturen|delen|gedeeld|bericht)\b"
)


def will_go_into(f: Features) -> bool:
    """ "In die brief zal worden ingegaan op": what a paper to the Chamber will say is promised to it."""
    return (
        p.WILL_GO_INTO.search(f.main) is not None
        and _SHALL.search(f.main) is not None
        and open_now(f)
        and not _NO.search(f.main)
        and side(f) is not Side.OTHER
    ) or (_NEXT_GOES_INTO.search(f.main) is not None and open_now(f) and not _NO.search(f.main))


_NEXT_GOES_INTO = re.compile(
    r"\bin (?:de|mijn|het) (?:eerst)?(?:volgende|komende) \w*(?:rapportage|brief|monitor|verslag|nota)\b"
    r".*\b(?:ga|gaan|kom|komen|sta|staan) (?:ik|wij|we)\b.*\b(?:in|terug|stil)\b"
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


_BEFALLS = re.compile(
    r"\b(?:te maken (?:krijg|heb|met)|krijg(?:en)? (?:\w+ ){0,2}te maken)|\bkijk(?:t|en)?\b.*\buit naar\b"
)
"""What happens to the speaker is no deed: "krijgen we te maken met hitte"."""


_NO_DEED = re.compile(r"\b(?:niet(?! (?:alleen|slechts|enkel|uitsluitend)\b)|geen|nooit|evenmin)\b")
_TAKES_CARE = re.compile(
    r"\b(?:ervoor|erop|er ?voor|er ?op)\b.*\b(?:zorgen|waken|toezien|letten|wijzen)\b|\bblijven \w+en\b"
)
_TELLS_THAT = re.compile(r"^(?:(?!\b(?:zal|zullen)\b).)*\bdat (?!zij |ze |hij )")
_HOPES = re.compile(r"\b(?:verwachting|vertrouwen)\b")


def shall_act(f: Features) -> bool:
    """ "Zal ik …" with a deed of the answering side as its verb is a promise."""
    if not _SHALL.search(f.main) or p.LATE_REPORT.search(f.main) or _NO_DEED.search(f.main):
        return False
    # "Heeft toegezegd te zullen" reports a promise that was made before.
    if f.perfect and "te zullen" in f.main:
        return False
    if f.passive and not re.search(r"\b(?:ik|wij|we)\b", f.main):
        return False
    # "De inspectie meldt dat de gemeente … zal": who tells what another will do binds nobody.
    if side(f) is Side.OWN and _TELLS_THAT.search(f.main):
        return False
    if side(f) is Side.SELF and _OTHER_SUBJECT.search(f.main):
        return False
    return (
        side(f) in {Side.SELF, Side.OWN}
        and (does_himself(f) or _TAKES_CARE.search(f.main) is not None)
        and not _HOPES.search(f.main)
    )


_ONCE = re.compile(r"\b(?:zodra|nadat)\b")
"""What comes first tells the time as well: "zodra het rapport er is, stuur ik het door"."""
_UNDER_WAY = re.compile(r"\b(?:op dit moment|momenteel)\b")
"""What is being done already is a plan, whatever time it names."""


def does_later(f: Features) -> bool:
    """ "Ik bespreek dit na de zomer": a deed in the present with a time to come is promised."""
    return (
        side(f) is Side.SELF
        and open_now(f)
        and not f.passive
        and (to_come(f) or _ONCE.search(f.lower) is not None)
        and does(f)
        and not p.JUST_SAYS.search(f.main)
        and not habitual(f)
        and not _UNDER_WAY.search(f.main)
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
        and not habitual(f)
        and not p.JUST_SAYS.search(f.main)
        and not _NO.search(f.main)
        and (inquires(f) or bool(verbs(f) & _TAKING_UP))
    )


_TAKING_UP = frozenset(
    ["meenemen", "opnemen", "meegeven", "betrekken", "verzoeken", "vragen", "brengen", "agenderen"]
)
