"""Commitments: what the answering side binds itself to, offers, plans, does if need be, or keeps as it is."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.sides import Side, ours, side


def _open(f: Features) -> bool:
    """The main clause is about now or later, and says neither past nor done."""
    return not f.past and not f.perfect


def offers_if_wished(f: Features) -> bool:
    """What will be done if the Chamber wishes: "desgewenst", "kan ter inzage worden gelegd"."""
    return p.WISHED.search(f.lower) is not None and not f.past and side(f) is not Side.OTHER


def says_to(f: Features) -> bool:
    """The performative "zeg toe" makes a promise by saying so; "heb toegezegd" only reports one."""
    return side(f) is Side.SELF and p.SAYS_TO.search(f.lower) is not None and _open(f)


def tells_the_chamber(f: Features) -> bool:
    """A present or future act of informing or sending towards the Chamber binds whoever is meant to do it."""
    if not _open(f) or p.TOWARDS.search(f.lower) is None or side(f) is Side.OTHER:
        return False
    if re.search(r"\b(?:hierbij|bijgaand|jaarlijks|periodiek|regelmatig|halfjaarlijks)\b", f.lower):
        return re.search(r"\b(?:zal|zullen)\b", f.main) is not None and not re.search(
            r"\bhierbij\b", f.lower
        )
    told = re.search(r"\b(?:uw kamer|de (?:tweede |eerste )?kamer|u)\b", f.main)
    verb = re.search(
        r"\b(?:informeren|informeer|geïnformeerd|sturen|stuur|gestuurd|toesturen|toegestuurd|toezenden|toegezonden|zenden|zend|gezonden|aanbieden|aangeboden|bied|rapporteren|rapporteer|gerapporteerd|hoogte|ontvangt|ontvangen|berichten|voorgelegd|voorleggen|toekomen|bericht|berichtgeving|terugkoppelen)\b",
        f.main,
    )
    return told is not None and verb is not None


def comes_back(f: Features) -> bool:
    """ "Ik kom hierop terug" promises the other side an answer later."""
    return (
        side(f) in {Side.SELF, Side.NONE, Side.THING}
        and _open(f)
        and p.RETURNS.search(f.main) is not None
    )


def is_willing(f: Features) -> bool:
    """Asked whether it is willing, the side that says it is binds itself."""
    return (
        side(f) is Side.SELF
        and _open(f)
        and p.WILLING.search(f.main) is not None
        and not re.search(r"\b(?:niet|geen)\b", f.main)
    )


def shall_act(f: Features) -> bool:
    """ "Zal ik …" with a deed of the answering side as its verb is a promise."""
    if not re.search(r"\b(?:zal|zullen)\b", f.main) or f.perfect or p.LATE_REPORT.search(f.main):
        return False
    if f.passive and not re.search(r"\b(?:ik|wij|we)\b", f.main):
        return False
    if re.search(r"\b(?:niet|geen)\b", f.main):
        return False
    return (
        side(f) in {Side.SELF, Side.OWN}
        and not p.STATE.search(f.verb)
        and not re.search(r"\b(?:verwachting|vertrouwen)\b", f.main)
    )


def does_later(f: Features) -> bool:
    """ "Ik bespreek dit na de zomer": a deed in the present with a time to come is promised."""
    return (
        side(f) is Side.SELF
        and _open(f)
        and not f.passive
        and p.LATER.search(f.main) is not None
        and p.DEEDS.search(f.main) is not None
        and not p.JUST_SAYS.search(f.main)
        and not re.search(
            r"\b(?:niet|geen|verwacht|ontvang|streef|wil|hoop|voornemens|kan|kunnen|moet|moeten)\b",
            f.main,
        )
    )


def looks_into(f: Features) -> bool:
    """ "Daarin bekijk ik of": a single inquiry that the speaker takes upon itself in the reply."""
    return (
        re.search(
            r"\b(?:bekijk|bezie|onderzoek|betrek|verzoek|neem) ik\b(?!.*\b(?:kennis|waar)\b)|\b(?:ik|wij) (?:ga|gaan) (?:\w+ ){0,4}(?:na|onderzoeken|bezien|bespreken)\b",
            f.main,
        )
        is not None
        and _open(f)
        and not p.USUAL.search(f.main)
    )


def acts_if(f: Features) -> bool:
    """ "In dat geval wordt teruggevallen": what the answering side does once a condition holds."""
    if (
        p.WAITING.search(f.lower) is None
        or not _open(f)
        or side(f) is Side.OTHER
        or p.USUAL.search(f.lower)
    ):
        return False
    if (f.agent and not ours(f)) or re.search(
        r"\b(?:moet|moeten|zou|zouden|niet|geen|verwacht)\b", f.main
    ):
        return False
    if p.CLEAR_WAIT.search(f.lower):
        return (
            ours(f)
            or re.search(r"\b(?:gebeurt|geldt|volgt)\b", f.main) is not None
            or (
                re.search(r"\b(?:worden|wordt)\b", f.lower) is not None
                and not f.agent
                and side(f) is not Side.OTHER
            )
        )
    if re.search(r"^(?:als|indien)\b", f.lower):
        return re.search(r"\bgebeurt\b", f.lower) is not None or (
            side(f) is Side.SELF
            and (
                re.search(r"\b(?:zal|zullen)\b", f.main) is not None
                or p.DEEDS.search(f.main) is not None
            )
        )
    return side(f) is Side.SELF and re.search(r"\b(?:zal|zullen)\b", f.main) is not None


def stays_so(f: Features) -> bool:
    """ "Blijft beschikbaar", "blijf in contact": a state of the own side's things is promised to last."""
    if (
        not re.search(r"\b(?:blijf|blijft|blijven)\b", f.main)
        or p.STAYS.search(f.lower) is None
        or not _open(f)
    ):
        return False
    if re.search(r"\b(?:kan|kunnen|moet|moeten|of|zolang|doordat)\b.*\bblij", f.main):
        return False
    return (
        side(f) in {Side.SELF, Side.OWN}
        or (
            side(f) in {Side.THING, Side.NONE}
            and re.search(
                r"\b(?:draaien|beschikbaar|bereikbaar|toegankelijk|werkzaam|geopend|gehandhaafd|behouden|gewaarborgd|geborgd|in stand|van kracht|ongewijzigd)\b",
                f.lower,
            )
            is not None
        )
        or re.search(r"\bblijven werkzaam\b", f.main) is not None
    )


def keeps_doing(f: Features) -> bool:
    """ "We blijven zoeken naar": an effort of the own side goes on."""
    return (
        side(f) in {Side.SELF, Side.OWN} and _open(f) and p.KEEPS_DOING.search(f.main) is not None
    )


def intends(f: Features) -> bool:
    """ "Ben voornemens", "streef ernaar", "inzet is": an intention of the own side is a plan."""
    return (
        p.INTENDS.search(f.lower) is not None
        and _open(f)
        and side(f) is not Side.OTHER
        and not re.search(r"\b(?:niet|geen)\b", f.main)
        and not re.search(r"\bvan plan\b.*\bwas\b", f.main)
    )


def wants_to(f: Features) -> bool:
    """ "Wil ik onderzoeken", "gaat het kabinet verbeteren": a deed that the own side wants is a plan."""
    return (
        side(f) in {Side.SELF, Side.OWN}
        and _open(f)
        and p.WANTS.search(f.main) is not None
        and not p.JUST_SAYS.search(f.main)
        and not re.search(
            r"\b(?:niet|geen)\b|\b(?:ga|gaat|gaan) (?:ik |het kabinet )?(?:er ?van|ervan|daarbij|hierbij) ?uit\b|\buitgaan\b|\bgaat het om\b|\b(?:kan|kunnen|moet|moeten)\b",
            f.main,
        )
    )


def is_at_work(f: Features) -> bool:
    """ "Er wordt gewerkt aan", "is bezig met", "in gesprek om": what the own side is doing towards a result."""
    if not _open(f) or p.USUAL.search(f.main):
        return False
    if (
        p.STRONG_PLAN.search(f.lower)
        and re.search(r"\b(?:wordt|worden)\b", f.main)
        and not (f.agent and not ours(f))
        and not re.search(r"\b(?:niet|geen|kan|kunnen|moet|moeten)\b", f.main)
    ):
        return (
            f.passive
            and side(f) is not Side.OTHER
            and not re.search(r"\bal\b.*\bgewerkt\b|\bdoor(?:ge)?werk", f.main)
        )
    if side(f) not in {Side.SELF, Side.OWN}:
        return False
    return (
        p.BUSY.search(f.main) is not None
        and not re.search(r"\b(?:niet|geen|moet|moeten|kan|kunnen)\b", f.main)
    ) or (p.NOW.search(f.main) is not None and p.DOES_NOW.search(f.main) is not None)


def will_be_done(f: Features) -> bool:
    """A passive without agent in the future, or in the present with a time to come, is the own side's plan."""
    if (
        not f.passive
        or not _open(f)
        or side(f) is Side.OTHER
        or (f.agent and not ours(f))
        or p.USUAL.search(f.main)
    ):
        return False
    if re.search(
        r"\b(?:niet|geen|verwacht|kan|kunnen|moet|moeten|zou|zouden|automatisch)\b", f.main
    ):
        return False
    if re.search(r"\b(?:zal|zullen|gaat|gaan)\b", f.main):
        return p.DEEDS.search(f.main) is not None
    return (p.LATER.search(f.main) is not None and p.DEEDS.search(f.main) is not None) or (
        p.PASSIVE_PLAN.search(f.main) is not None
        and (
            p.NOW.search(f.main) is not None
            or re.search(
                r"\b(?:aangescherpt|doorgevoerd|ingericht|uitgewerkt|voorbereid|ingevoerd|uitgebreid|geïntensiveerd|vormgegeven|gezorgd)\b",
                f.main,
            )
            is not None
        )
    )


def will_get(f: Features) -> bool:
    """ "Zullen een plek krijgen", "zal zijn afgerond": a result that the own side brings about in time."""
    return (
        re.search(
            r"\b(?:zal|zullen)\b.*\b(?:een plek krijgen|zijn afgerond|afgerond zijn|gepubliceerd zijn|zijn gepubliceerd|gereed zijn|van start gaan|starten|in werking treden|ingaan per)\b",
            f.main,
        )
        is not None
        and side(f) is not Side.OTHER
    )


def only_reports(f: Features) -> bool:
    """ "Zoals ik eerder heb toegezegd" reports a promise made before."""
    return p.AS_SAID.search(f.main) is not None and f.perfect
