"""What is done if wished, what is done if need be, and what is promised to stay as it is."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.deeds import does
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.promises import open_now
from kamerdraad.extract.acts.sides import Side, ours, side, unnamed
from kamerdraad.extract.acts.usual import of_a_proposal

_DOUBTS = re.compile(r"\b(?:moet|moeten|zou|zouden|niet|geen|verwacht)\b")
_SHALL = re.compile(r"\b(?:zal|zullen)\b")
_OWN_STATE = re.compile(
    r"\b(?:draaien|beschikbaar|bereikbaar|toegankelijk|werkzaam|geopend|open|gehandhaafd|gewaarborgd|geborgd"
    r"|in stand|van kracht|ongewijzigd|in bedrijf|in gebruik)\b"
)


_FOR_THE_HAND = re.compile(r"\bligt (?:het )?voor de hand\b")


def offers_if_wished(f: Features) -> bool:
    """What will be done if the Chamber wishes: "desgewenst", "kan ter inzage worden gelegd"."""
    return (
        p.WISHED.search(f.lower) is not None
        and _FOR_THE_HAND.search(f.lower) is None
        # "Mocht u dat wensen": the past form of a wish that is yet to come.
        and (not f.past or f.words[0].lower in {"mocht", "mochten"})
        and side(f) is not Side.OTHER
    )


_SUPPOSING = re.compile(r"^(?:echter,? |maar )?wanneer zou\b")
_IF_NEED_BE = re.compile(
    r"\b(?:indien|zo|waar) nodig\b.*\b(?:zal|zullen)\b|\b(?:zal|zullen)\b.*\b(?:indien|zo|waar) nodig\b"
)


def acts_if(f: Features) -> bool:
    """ "In dat geval wordt teruggevallen": what the answering side does once a condition holds."""
    if _IF_NEED_BE.search(f.main) and unnamed(f) and does(f) and open_now(f):
        return not p.USUAL.search(f.lower) and not _DOUBTS.search(f.main)
    if p.WAITING.search(f.lower) is None or not open_now(f) or side(f) is Side.OTHER:
        return False
    if p.USUAL.search(f.lower) or (f.agent and not ours(f)):
        return False
    if _DOUBTS.search(_SUPPOSING.sub(" ", f.main)):
        return False
    if p.CLEAR_WAIT.search(f.lower):
        return (
            ours(f)
            or re.search(r"\b(?:gebeurt|geldt|volgt)\b", f.main) is not None
            or re.search(r"\b(?:worden|wordt)\b|\bkan\b.*\b(?:hersteld|ingezet)\b", f.main)
            is not None
        )
    if f.words[0].main:
        return False
    if re.search(r"^(?:als|indien)\b", f.lower):
        if unnamed(f) and _SHALL.search(f.main) and does(f):
            return True
        return re.search(r"\bgebeurt\b", f.main) is not None or (
            side(f) is Side.SELF
            and does(f)
            and not p.JUST_SAYS.search(f.main)
            and not re.search(r"\b(?:kan|kunnen)\b", f.main)
        )
    return side(f) is Side.SELF and _SHALL.search(f.main) is not None


def stays_so(f: Features) -> bool:
    """ "Blijft beschikbaar", "blijf in contact": a state of the own side's things is promised to last."""
    if p.STAYS.search(f.main) is None or not open_now(f):
        return False
    if p.NO_STAY.search(f.main):
        return False
    where = side(f)
    return (
        where in {Side.SELF, Side.OWN}
        or (
            where in {Side.THING, Side.NONE}
            and _OWN_STATE.search(f.main) is not None
            and not of_a_proposal(f)
        )
        or re.search(r"\bblijven werkzaam\b", f.main) is not None
    )
