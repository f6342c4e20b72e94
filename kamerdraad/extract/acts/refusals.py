"""Refusals: the answering side declines to answer, to disclose or to act."""

import re

from kamerdraad.extract import declining as words
from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import does
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.sides import Side, side, unnamed
from kamerdraad.extract.acts.usual import in_a_case
from kamerdraad.extract.competence import is_anothers, is_not_ours
from kamerdraad.extract.model import Ground

_NO_CAUSE = re.compile(
    r"\b(?:zie|zien|ziet)\b.*\b(?:geen|onvoldoende|niet) (?:\w+ )?(?:aanleiding|aanknopingspunt(?:en)?|reden(?:en)?|noodzaak|meerwaarde|toegevoegde waarde|ruimte|grond|nut|de noodzaak|heil|behoefte)\b"
    r"|\b(?:ben|zijn|is)\b.*\bniet (?:\w+ )?(?:bereid|voornemens|van plan)\b|\bheb(?:ben|t)? (?:\w+ ){0,3}(?:geen|niet het) (?:\w+ )?(?:voornemens?|plannen|intentie|aanleiding|reden|behoefte)\b"
    r"|\b(?:acht|vind|vindt|achten|vinden)\b.*\bniet (?:\w+ )?(?:nodig|noodzakelijk|opportuun|wenselijk|zinvol|passend|gepast|opportuun|aangewezen|gewenst|proportioneel|aan mij|verstandig|nuttig|raadzaam)\b"
    r"|\bniet (?:\w+ )?(?:nodig|noodzakelijk|opportuun|wenselijk|zinvol|passend|proportioneel|aangewezen) geacht\b"
    r"|\b(?:zie|zien|ziet)\b.*\b(?:af van|ervan af|daarvan af|hiervan af)\b|\b(?:daarvan|hiervan) (?:zie|zien|ziet)\b.*\baf\b"
    r"|\b(?:voel|voelt) (?:\w+ ){0,3}niets voor\b|\bwijs(?:t|en)?\b.*\b(?:af|van de hand)\b|\bontraad\b|\bontraadt\b|\bafwijzen\b"
    r"|\b(?:zal|zullen|ga|gaan|wil|willen|kan)\b.*\bniet\b.*\b(?:toezeggen|overgaan tot|voldoen|aanpassen|heroverwegen|ingrijpen)\b"
)
_WITHHELD = re.compile(
    r"\b(?:vermeld|genoemd|gedeeld|verstrekt|openbaar|beantwoord|ingegaan|bekendgemaakt|ingaan|delen|verstrekken|noemen|beantwoorden)\b"
)
_KEPT = re.compile(
    r"\b(?:contract\w*|inhoud|informatie|gegevens|stukken|document\w*|afspraken|dit|deze|die|dat|gesprekken)\b"
)
_CLOSED = re.compile(
    r"\b(?:is|zijn|blijft|blijven) (?:\w+ ){0,3}(?:\w+-?)?(?:vertrouwelijk|staatsgeheim|gerubriceerd)(?: van aard)?$"
)
"""What the predicate itself calls confidential is what the question asked for."""
_CONFIRM = re.compile(r"\b(?:kan|kunnen)\b.*\b(?:niet|noch)\b.*\b(?:bevestigen|ontkennen)\b")


_INFORMATION = re.compile(
    r"\b(?:informatie|gegevens|cijfers|stukken|documenten|details|inzage|namen|dit|deze|die|daarover|hierover)\b"
)
_NO_REFUSAL = re.compile(
    r"\btermijn\b|\bmee in\b|\breden waarom\b|\b(?:aanleiding|reden|grond)\b.*\b(?:aan )?te (?:nemen|veronderstellen|denken|twijfelen|geloven|vermoeden)\b"
)
"""A delay, and a judgement on facts, are no refusals."""


_AND_NOT = re.compile(
    r"\b(?:en|maar) (?:(?:ik|wij|we|het kabinet) )?(?:wil|kan|zal|ga|loop)\b.*\b(?:niet|geen)\b"
    r"|\b(?:doe|kan) ik\b.*\bgeen (?:\w+ )?(?:uitspraken|mededelingen)\b"
)
"""Behind what has been done, the speaker declines in a second clause."""


def _speaks(f: Features) -> bool:
    # Of an own body only what it never says declines; what it cannot do is told of it.
    own = side(f) is Side.OWN and words.SAYS_NOTHING.search(f.main) is not None
    return (
        own
        or side(f) is Side.SELF
        or (side(f) in {Side.THING, Side.NONE} and f.passive and not f.agent)
    )


def _not_only(f: Features) -> bool:
    return re.search(r"\bniet (?:alleen|slechts|enkel|uitsluitend)\b", f.main) is not None


def will_not_say(f: Features) -> bool:
    """The speaker who cannot or will not "ingaan op", "oordelen over", "vooruitlopen op" declines to answer."""
    if not f.past and (
        (words.NO_VIEW.search(f.main) is not None and side(f) is Side.SELF)
        or words.I_SAY_NOTHING.search(f.lower) is not None
    ):
        return True
    if (
        not _speaks(f)
        or f.past
        or (f.perfect and not _AND_NOT.search(f.main))
        or _not_only(f)
        or _NO_REFUSAL.search(f.main)
    ):
        return False
    if side(f) is not Side.SELF and re.search(r"\b(?:mag|mogen)\b", f.main):
        return False
    if "verstrek" in f.main and not _INFORMATION.search(f.main):
        return False
    return (
        words.CANNOT_SAY.search(f.main) is not None or words.SAYS_NOTHING.search(f.main) is not None
    )


def sees_no_cause(f: Features) -> bool:
    """Seeing no reason, not being willing, thinking it needless or rejecting: the act asked for is declined."""
    return (
        (side(f) in {Side.SELF, Side.NONE} or (unnamed(f) and "geacht" in f.main))
        and not f.past
        and _NO_CAUSE.search(f.main) is not None
        and not _NO_REFUSAL.search(f.lower)
        and not _not_only(f)
    )


def goes_too_far(f: Features) -> bool:
    """ "Het voert te ver om …", "het is te vroeg om te oordelen": the asker gets no more for now."""
    return words.TOO_FAR.search(f.main) is not None and not f.past and side(f) is not Side.OTHER


def considers_not(f: Features) -> bool:
    """ "Er wordt niet overwogen om …": the deed that was asked for is not even weighed."""
    return (
        _CONSIDERS_NOT.search(f.main) is not None
        and not f.past
        and (side(f) is Side.SELF or unnamed(f))
    )


_CONSIDERS_NOT = re.compile(
    r"\b(?:wordt|worden)\b.*\bniet overwogen\b|\boverwe(?:eg|egt|gen)\b.*\b(?:niet|geen)\b"
)


def will_not_do(f: Features) -> bool:
    """ "Dat ga ik niet laten uitvoeren": the speaker declines the deed that was asked for."""
    finite = f.finite
    return (
        side(f) is Side.SELF
        and finite is not None
        and finite.lower in {"zal", "ga", "gaat"}
        and re.search(r"\b(?:niet|geen)\b", f.main) is not None
        and not _not_only(f)
        and not in_a_case(f)
        and p.ASSUMES.search(f.main) is None
        and does(f)
    )


def leaves_to_another(f: Features) -> bool:
    """ "Het is aan de gemeente om …": what is for another to do is neither promised nor refused, but told."""
    return is_anothers(f.main)


def not_competent(f: Features) -> bool:
    """ "Het is niet aan mij" declines for want of competence."""
    return (
        is_not_ours(f.main)
        or words.UNFIT.search(f.main) is not None
        or (side(f) is Side.SELF and not f.past and words.declines_as(Ground.NOT_COMPETENT, f.main))
    )


def withholds_for_secrecy(f: Features) -> bool:
    """Information that is called confidential, or left out for privacy, is withheld."""
    if side(f) is Side.OTHER or f.past:
        return False
    if words.ONLY_CLOSED.search(f.lower):
        return True
    said = words.CONFIDENTIAL.search(f.lower)
    if said is None:
        return False
    if re.search(r"\b(?:vanwege|gelet|gezien|wegens|omwille)\b", said[0]):
        return _WITHHELD.search(f.lower) is not None
    about = _KEPT.search(f.lower) is not None or _CLOSED.search(f.main) is not None
    return about and not re.search(r"\bniet\b", f.main) and "ter inzage" not in f.lower


def confirms_nor_denies(f: Features) -> bool:
    """Neither confirming nor denying is no answer; "kan ik niet bevestigen" alone is, unless a refusal explains it."""
    if words.NOR_DENY.search(f.lower) and re.search(r"\b(?:niet|noch)\b", f.lower):
        return True
    after = f.following
    return (
        side(f) is Side.SELF
        and _CONFIRM.search(f.main) is not None
        and not f.lower.startswith("nee")
        and after is not None
        and after.sentence.answer == f.sentence.answer
        and will_not_say(after)
    )


def speaks_not_of_single_cases(f: Features) -> bool:
    """Ministers don't speak of single cases: saying so declines the question."""
    return (
        words.SINGLE_CASES.search(f.lower) is not None and side(f) is not Side.OTHER and not f.past
    )
