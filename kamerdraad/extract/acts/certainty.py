"""Certainty: how firmly a statement is put."""

import re

from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.model import COMMITMENTS, Act, Certainty

_ESTIMATED = re.compile(
    r"\b(?:naar schatting|geschatte?|schatting is|ingeschat|schat(?:ten)?\b.*\bin|inschat(?:ten)?|inschatting|geraamd|bij benadering)\b"
)
_EXPECTED = re.compile(
    r"\b(?:naar verwachting|verwachting is|(?<!te )verwacht(?:en)?|is voorzien|beoogd|ga er ?van uit|streef\w*|streven|intentie|inzet is|hoop|vertrouwen in)\b"
)
_PROBABLE = re.compile(
    r"\b(?:waarschijnlijk|vermoedelijk|aannemelijk|lijkt|lijken|kennelijk|vermoed(?:en)?|blijkbaar|naar alle waarschijnlijkheid|het beeld is)\b"
)
_POSSIBLE = re.compile(
    r"\b(?:mogelijk(?:erwijs)?|wellicht|misschien|(?<!bij )(?<!van )eventueel|niet (?:\w+ ){0,4}uit(?:ge)?(?: te )?sl(?:uiten|oten)|niet met zekerheid)\b"
)
_IS_POSSIBLE = re.compile(
    r"\b(?:is|zijn|was|het|ook|niet) (?:\w+ ){0,3}mogelijk\b|\bmogelijk (?:is|zijn|om|te|dat)\b|\b(?:zo|mogelijk) \w+ mogelijk\b|\bzo (?:\w+ )?mogelijk\b|\bsnelst mogelijk|\bwaar mogelijk\b|\bmogelijk (?:maken|gemaakt)\b|\b(?:is|zijn|was)\b.*\bmogelijk(?=$| en | maar )"
)
_UNCERTAIN = re.compile(r"\b(?:onzeker|onduidelijk|nog niet duidelijk|niet zeker)\b")
_ALSO_SHALL = re.compile(r"\ben (?:\w+ )?(?:zal|zullen)\b")
"""What will be done flatly, whatever else is expected in the same breath."""
_UNREAL = re.compile(r"\b(?:zou|zouden)\b")
_SUPPOSED = re.compile(r"^(?:ook )?(?:in het geval dat|mocht)\b|\bin dat geval\b|\bstel dat\b")
_LEADS_TO = re.compile(
    r"\bmoet(?:en)?\b.*\b(?:ertoe leiden|voorkomen worden|worden voorkomen|gaan leiden)\b"
)


def certainty(f: Features, act: Act) -> Certainty:
    """How firmly the main clause is put: its modal verb, adverbs and the nouns of expecting."""
    main = f.main
    if act is Act.CONTINGENCY:
        return Certainty.HYPOTHETICAL
    if act is Act.FULFILMENT and f.modal == "kunnen":
        return Certainty.POSSIBLE
    if act in {Act.REFUSAL, Act.FULFILMENT, Act.OFFER}:
        return Certainty.CERTAIN
    if act in COMMITMENTS and _EXPECTED.search(main) and not _ALSO_SHALL.search(main):
        return Certainty.EXPECTED
    if act in COMMITMENTS:
        return Certainty.CERTAIN
    if _ESTIMATED.search(main):
        return Certainty.ESTIMATED
    if _UNREAL.search(main) or _SUPPOSED.search(f.lower):
        return Certainty.HYPOTHETICAL
    if _PROBABLE.search(main):
        return Certainty.PROBABLE
    if _POSSIBLE.search(_IS_POSSIBLE.sub(" ", main)):
        return Certainty.POSSIBLE
    if _EXPECTED.search(main) or _LEADS_TO.search(main):
        return Certainty.EXPECTED
    if _UNCERTAIN.search(main):
        return Certainty.UNCERTAIN
    if re.search(r"\b(?:zal|zullen)\b", main) and f.modal in {"zullen", "kunnen"}:
        return Certainty.EXPECTED
    if f.modal == "kunnen" and _of_chance(f):
        return Certainty.POSSIBLE
    return Certainty.CERTAIN


def _of_chance(f: Features) -> bool:
    """ "Kan" of what may happen or be done; what somebody is able to do, or can't be, is certain."""
    if re.search(r"(?<!al dan )\bniet\b(?! onverlet)|\bgeen\b", f.main):
        return "zekerheid" in f.main or "uitsl" in f.main
    if f.passive and side(f) is not Side.SELF:
        return True
    if re.search(r"\b(?:bevestigen|worden gesteld|gezegd|worden onderschat|aangeven)\b", f.main):
        return False
    subject = f.subject
    return side(f) in {Side.THING, Side.NONE} and not re.search(
        r"^(?:ik|wij|we|u|inwoners|medewerkers|ondernemers|deze leden)\b", subject
    )
