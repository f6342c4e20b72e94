"""Refusals: the answering side declines to answer, to disclose or to act."""

import re

from kamerdraad.extract.acts.deeds import does
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.sides import Side, side, unnamed
from kamerdraad.extract.competence import is_anothers, is_not_ours

_SPEECH = (
    r"(?:ingaan|ingegaan|vooruit ?lopen|uitspreken|uitsluitsel|inzage geven|(?:toelichting|inschatting|antwoord|informatie|reactie) (?:op |over )?(?:te )?(?:geven|gegeven|worden gegeven)|vooruitgelopen|uitspraken|uitspraak|uitlaten|oordelen|oordeel|oordeelgeven|mededeling(?:en)?|(?:beoordeling|oordeel|daarin|hierin|in) treden|treden in|speculeren|"
    r"openbaar (?:maken|gemaakt)|delen|gedeeld|verstrekken|verstrekt|vermeld|vermelden|bekendmaken|prijsgeven|commentaar|reageren|reflecteren|becommentariëren|antwoorden|beantwoorden|beantwoord|tegemoetkomen|honoreren)"
)
_NEG = r"(?:niet|geen|nooit|noch|evenmin)"
_CANNOT_SAY = re.compile(
    rf"\b(?:kan|kunnen|wil|willen|zal|zullen|ga|gaan|mag|mogen|past|loop|lopen|treed|treden|doe|doen|doet)\b.{{0,120}}\b{_NEG}\b.{{0,120}}\b{_SPEECH}\b|\b{_NEG}\b.{{0,120}}\b{_SPEECH}\b.{{0,120}}\b(?:kan|kunnen|wil|zal|doe|doen|doet)\b"
)
_GOES_NOT_INTO = re.compile(
    rf"\b(?:ga|gaan|gaat|loop|lopen|treed|treden)\b.*\b{_NEG}\b.*\b(?:in|vooruit)\b|\b(?:doe|doet|doen)\b.*\bgeen (?:\w+ )?(?:uitspraken|uitspraak|mededelingen)\b"
    r"|\bonthoud ik mij\b|\bonthoudt het kabinet zich\b|\bspeculeer(?:t|en)?\b.*\bniet\b"
)
_NO_CAUSE = re.compile(
    r"\b(?:zie|zien|ziet)\b.*\b(?:geen|onvoldoende|niet) (?:\w+ )?(?:aanleiding|reden(?:en)?|noodzaak|meerwaarde|toegevoegde waarde|ruimte|grond|nut|de noodzaak|heil|behoefte)\b"
    r"|\b(?:ben|zijn|is)\b.*\bniet (?:\w+ )?(?:bereid|voornemens|van plan)\b|\bheb(?:ben|t)? (?:\w+ ){0,3}(?:geen|niet het) (?:\w+ )?(?:voornemens?|plannen|intentie|aanleiding|reden|behoefte)\b"
    r"|\b(?:acht|vind|vindt|achten|vinden)\b.*\bniet (?:\w+ )?(?:nodig|noodzakelijk|opportuun|wenselijk|zinvol|passend|gepast|opportuun|aangewezen|gewenst|proportioneel|aan mij|verstandig|nuttig|raadzaam)\b"
    r"|\bniet (?:\w+ )?(?:nodig|noodzakelijk|opportuun|wenselijk|zinvol|passend|proportioneel|aangewezen) geacht\b"
    r"|\b(?:voel|voelt) (?:\w+ ){0,3}niets voor\b|\bwijs(?:t|en)?\b.*\b(?:af|van de hand)\b|\bontraad\b|\bontraadt\b|\bafwijzen\b"
    r"|\b(?:zal|zullen|ga|gaan|wil|willen|kan)\b.*\bniet\b.*\b(?:toezeggen|overgaan tot|voldoen|aanpassen|heroverwegen|ingrijpen)\b"
)
_UNFIT = re.compile(r"\b(?:past|betaamt|komt) (?:mij|het mij|het kabinet|het mij als)\b.*\bniet\b")
_CONFIDENTIAL = re.compile(
    r"\b(?:is|zijn|blijft|blijven)\b(?: \w+){0,8} (?:bedrijfs)?(?:vertrouwelijk|staatsgeheim|gerubriceerd|geheim)\b|\b(?:vanwege|gelet op|gezien|wegens|omwille van) (?:de |het )?(?:\w+ )?(?:privacy|vertrouwelijk\w*|bedrijfsgevoelig\w*|veiligheid|staatsveiligheid|lopende\w* \w*onderzoek\w*|onder de rechter)\b.*\b(?:niet|geen)\b"
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
_ONLY_CLOSED = re.compile(
    r"\b(?:alleen|slechts|uitsluitend|enkel)\b (?:\w+ ){0,3}(?:besloten|vertrouwelijk\w*)\b.*\b(?:gedeeld|verstrekt|worden|delen|verstrekken)\b"
)
"""What is told behind closed doors alone is not told here."""
_CONFIRM = re.compile(r"\b(?:kan|kunnen)\b.*\b(?:niet|noch)\b.*\b(?:bevestigen|ontkennen)\b")
_NOR_DENY = re.compile(r"\b(?:bevestigen|bevestigd)\b.{0,25}\b(?:noch|of|en)\b.{0,15}\bontken\w+")
_POLICY = re.compile(
    r"\b(?:over|op) individuele (?:gevallen|zaken|casus\w*|dossiers|bedrijven|personen)\b.*\b(?:niet|geen)\b|\bindividuele (?:gevallen|zaken|casus\w*)\b.*\b(?:geen|niet)\b.*\b(?:uitspraken|ingaan|in)\b"
)


_INFORMATION = re.compile(
    r"\b(?:informatie|gegevens|cijfers|stukken|documenten|details|inzage|namen|dit|deze|die|daarover|hierover)\b"
)
_NO_REFUSAL = re.compile(
    r"\btermijn\b|\bmee in\b|\breden waarom\b|\b(?:aanleiding|reden|grond)\b.*\b(?:aan )?te (?:nemen|veronderstellen|denken|twijfelen|geloven|vermoeden)\b"
)
"""A delay, and a judgement on facts, are no refusals."""


_AND_NOT = re.compile(r"\b(?:en|maar) (?:wil|kan|zal|ga|loop)\b.*\b(?:niet|geen)\b")
"""Behind what has been done, the speaker declines in a second clause."""


def _speaks(f: Features) -> bool:
    # Of an own body only what it never says declines; what it cannot do is told of it.
    own = side(f) is Side.OWN and _GOES_NOT_INTO.search(f.main) is not None
    return (
        own
        or side(f) is Side.SELF
        or (side(f) in {Side.THING, Side.NONE} and f.passive and not f.agent)
    )


def _not_only(f: Features) -> bool:
    return re.search(r"\bniet (?:alleen|slechts|enkel|uitsluitend)\b", f.main) is not None


def will_not_say(f: Features) -> bool:
    """The speaker who cannot or will not "ingaan op", "oordelen over", "vooruitlopen op" declines to answer."""
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
    return _CANNOT_SAY.search(f.main) is not None or _GOES_NOT_INTO.search(f.main) is not None


def sees_no_cause(f: Features) -> bool:
    """Seeing no reason, not being willing, thinking it needless or rejecting: the act asked for is declined."""
    return (
        (side(f) in {Side.SELF, Side.NONE} or (unnamed(f) and "geacht" in f.main))
        and not f.past
        and _NO_CAUSE.search(f.main) is not None
        and not _NO_REFUSAL.search(f.lower)
        and not _not_only(f)
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
        and does(f)
    )


def leaves_to_another(f: Features) -> bool:
    """ "Het is aan de gemeente om …": what is for another to do is neither promised nor refused, but told."""
    return is_anothers(f.main)


def not_competent(f: Features) -> bool:
    """ "Het is niet aan mij" declines for want of competence."""
    return is_not_ours(f.main) or _UNFIT.search(f.main) is not None


def withholds_for_secrecy(f: Features) -> bool:
    """Information that is called confidential, or left out for privacy, is withheld."""
    if side(f) is Side.OTHER or f.past:
        return False
    if _ONLY_CLOSED.search(f.lower):
        return True
    said = _CONFIDENTIAL.search(f.lower)
    if said is None:
        return False
    if re.search(r"\b(?:vanwege|gelet|gezien|wegens|omwille)\b", said[0]):
        return _WITHHELD.search(f.lower) is not None
    about = _KEPT.search(f.lower) is not None or _CLOSED.search(f.main) is not None
    return about and not re.search(r"\bniet\b", f.main) and "ter inzage" not in f.lower


def confirms_nor_denies(f: Features) -> bool:
    """Neither confirming nor denying is no answer; "kan ik niet bevestigen" alone is, unless a refusal explains it."""
    if _NOR_DENY.search(f.lower) and re.search(r"\b(?:niet|noch)\b", f.lower):
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
    return _POLICY.search(f.lower) is not None and side(f) is not Side.OTHER and not f.past
