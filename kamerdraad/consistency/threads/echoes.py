"""Sentences that may come back to a promise without saying so: what was done, put off, given up, or is still to come.

Letters seldom say "toezegging" when they report on one: "Op 12 april is met het bestuur gesproken". Such
a sentence begins no thread; it joins one if what it is about is what was promised.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from kamerdraad.consistency.threads.model import StepKind
from kamerdraad.consistency.utterances import Utterance

_OFF: Final = re.compile(
    r"\b(?:gaat|gaan) (?:\w+ ){0,6}niet (?:meer )?door\b|\bgeen doorgang\b|\bkom(?:t|en) (?:\w+ ){0,3}te vervallen\b|"
    r"\bverval(?:t|len)\b|\bvan de baan\b|\b(?:trek|trekt|trekken) (?:ik|het kabinet|wij)\b.*\bin\b|\bingetrokken\b|"
    r"\b(?:zie|zien|ziet) (?:\w+ ){0,4}af van\b|\bafgezien van\b|\blaat (?:ik|het kabinet) .*\bvaren\b|\bstopgezet\b|"
    r"\bniet (?:langer|meer) (?:aan de orde|nodig|voortgezet|uitgevoerd|toegepast|gelden|van toepassing)\b|\bniet (?:langer|meer) door\b|"
    r"\bniet (?:langer|meer) houden\b|\bkomt er niet\b|\b(?:er komt|komt er) geen\b|\b(?:zie|zien|ziet) (?:ik|wij|het kabinet) (?:\w+ ){0,3}af\b|"
    r"\bvan .*\b(?:zie|zien|ziet) (?:ik|wij|het kabinet) af\b|\bvan .*\bheb(?:ben)? (?:ik|wij) (?:\w+ ){0,3}afgezien\b|"
    r"\b(?:geen|niet langer) (?:behoefte|aanleiding|noodzaak|reden) meer\b|\b(?:stop|stoppen|stopt|houd|houdt) (?:ik |het kabinet )?(?:er)?mee\b|"
    r"\b(?:wordt|worden) niet (?:verlengd|voortgezet|uitgevoerd|herhaald)\b|\bzet (?:ik|het kabinet) (?:\w+ ){0,5}niet (?:voort|door)\b|\bbeëindigd\b",
    re.IGNORECASE,
)
"""It will not be done, or not any longer."""
_LATER: Final = re.compile(
    r"\b(?:meer|extra) tijd\b|\bverschui(?:ft|ven)\b|\bverschoven\b|\bschui(?:ft|ven) .*\b(?:op|door)\b|\bopgeschoven\b|"
    r"\blanger dan (?:gedacht|verwacht|voorzien|gepland|eerder)\b|\buit(?:gesteld|stel)\b|\bvertra(?:gd|ging)\b|\blater dan\b|\bpas (?:in|na|per|op|vanaf|eind|begin|medio|later|als|wanneer)\b|"
    r"\banders dan\b|\bvoortaan\b|\bvervang(?:t|en)? (?:ik|het kabinet|wij)?\b.*\bdoor\b|\bvervangen door\b|\bverlaag\b.*\bnaar\b|\bin plaats van\b|\bniet (?:gehaald|haalbaar|lukken|gelukt)\b|\blukt (?:het )?niet\b|"
    r"\balleen (?:\w+ ){0,6}(?:als|indien|wanneer|mits)\b|\bals (?:\w+ ){1,12}(?:heeft|hebben|is|zijn) (?:ge|ver|in)\w+\b|\bmits\b|"
    r"\bonder (?:de )?voorwaarde\b|\bafhankelijk van\b|\bverplaatst\b|\bdoorgeschoven\b",
    re.IGNORECASE,
)
"""It will be done at another time, otherwise, or if something else is so."""
_AGAIN: Final = re.compile(
    r"\bzoals (?:\w+ ){0,8}(?:toegezegd|beloofd|aangekondigd|gemeld|aangegeven|geschreven|afgesproken|bericht|voorgenomen)\b|"
    r"\b(?:toegezegde|voorgenomen|aangekondigde|beloofde|afgesproken)\b|\b(?:toegezegd|beloofd|aangekondigd)\b|"
    r"\b(?:dat|die|waarover|waarin) (?:ik|mijn|u|uw kamer|wij|het kabinet)\b.*\b(?:zou|zouden|zal|zullen|hoort|ontvangt)\b|"
    r"\b(?:hoort|verneemt|ontvangt|krijgt) (?:u|uw kamer)\b|\b(?:u|uw kamer) (?:\w+ ){0,3}(?:hoort|verneemt|ontvangt)\b|\bhet voornemen\b|"
    r"\b(?:nog )?steeds\b|\bblijf(?:t|ven)?\b|\bmet ingang van\b|\bgeld(?:t|en)\b|\b(?:zal|zullen)\b|\bword(?:t|en)\b|\bvindt .*\bplaats\b",
    re.IGNORECASE,
)
"""It is still to come."""
_PARTICIPLE: Final = r"(?:\w*ge\w{2,}(?:d|t|en)|(?:ver|be|ont|her|over|onder)\w{2,}(?:d|t|en)|\w+eerd|gedaan|gegaan|gehad)"
_DONE: Final = re.compile(
    rf"\b(?:is|zijn|ben|heb|heeft|hebben|werd|werden)\b.*\b{_PARTICIPLE}\b|\b{_PARTICIPLE} (?:is|zijn|heb|heeft|hebben|werd|werden)\b|"
    r"\b(?:gereed|klaar|afgerond|voltooid|verschenen)\b|"
    r"\b(?:is|zijn|staat|staan)\b.*\b(?:in werking|van kracht|in gebruik|beschikbaar|online|open|in dienst)\b|"
    r"\b(?:treft|vindt) u\b|"
    r"\b(?:staat|staan|ligt|liggen|draait|draaien|rijdt|rijden|werkt|werken) (?:er )?(?:\w+ ){0,2}sinds\b|"
    r"\bsinds (?:\d{1,2} \w+|begin|eind|medio|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|vorig|deze)\b|"
    r"\b(?:rijd(?:t|en)|draai(?:t|en)|werk(?:t|en)|is|zijn|sta(?:at|an)|lig(?:t|gen)|hebben|heeft)\b.{0,40}\b(?:inmiddels|aan het werk|aan de slag)\b|"
    r"\bging(?:en)? (?:\w+ ){0,3}(?:rapport|verslag|brief)\b",
    re.IGNORECASE,
)
"""It was done, or is there."""
_KINDS: Final = (
    (_OFF, StepKind.LAPSED),
    (_LATER, StepKind.CHANGED),
    (_DONE, StepKind.FULFILLED),
    (_AGAIN, StepKind.REPEATED),
)
_DENIED: Final = re.compile(
    r"\b(?:nooit|niet|geen)\b(?: \w+){0,3} (?:toegezegd|toezegging\w*|beloofd)\b", re.IGNORECASE
)
"""To say that nothing was promised is to dispute a promise, no step of it."""
_OWN: Final = frozenset(
    {"Claim", "Procedural", "Refusal", "Fulfilment", "Reference", "Promise", "Plan", "Offer", "Assurance", "Contingency"}
)  # fmt: skip
"""What states something, also a promise that has no debtor or action by which it would be a commitment."""


_THERE: Final = re.compile(
    r"\b(?:gereed|klaar|klaargekomen|afgerond|voltooid|in werking|van kracht|verschenen|geopend|opengesteld|gestart|begonnen|"
    r"ingevoerd|vastgesteld|gepubliceerd|online|in gebruik|ingesteld|opgericht|uitgekeerd|in dienst|geplaatst|sinds|aan het werk|aan de slag|inmiddels)\b",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"\b(?:niet|geen|nooit|noch)\b", re.IGNORECASE)
_SAID: Final = re.compile(
    r"\b(?:heb|heeft|hebben|had)\b.*\b(?:aangeboden (?:om|het|de)|toegezegd|beloofd|aangekondigd|voorgenomen)\b"
    r"|\b(?:toegezegd|beloofd|aangekondigd) (?:heb|heeft|hebben|had)\b",
    re.IGNORECASE,
)
"""What was done is that it was promised."""
_ASKED: Final = re.compile(
    r"^(?:de|uw) (?:leden|commissie|fractie)\b.*?\b(?:wil|willen|wilde|wilden) weten\b|^(?:uw kamer|de (?:tweede |eerste )?kamer|u|de leden|de commissie|uw commissie)\b(?: \S+){0,12}? (?:vroeg|vragen|vraagt|verzocht|verzoekt|gevraagd)\b",
    re.IGNORECASE,
)
"""What was asked is no step of the one who answers."""


def is_there(quote: str) -> bool:
    """Whether a sentence says of something that it is there now."""
    return _THERE.search(quote) is not None


_OUT: Final = re.compile(
    r"\b(?:verschenen|gepubliceerd|uitgebracht|bekendgemaakt|verstuurd|verzonden)\b", re.IGNORECASE
)


def is_out(quote: str) -> bool:
    """Whether a sentence says that a paper has come out; one that is ready need not be with its reader."""
    return _OUT.search(quote) is not None


def echo(unit: Utterance) -> StepKind | None:
    """What a sentence would do to a promise if it came back to one; None where it cannot."""
    if unit.act not in _OWN or _DENIED.search(unit.quote) or _ASKED.search(unit.quote):
        return None
    kind = next((kind for words, kind in _KINDS if words.search(unit.quote)), StepKind.REPEATED)
    if kind is StepKind.FULFILLED and (_NOT.search(unit.quote) or _SAID.search(unit.quote)):
        return StepKind.REPEATED
    return kind


_RECALLS: Final = re.compile(
    r"\bzoals (?:\w+ ){0,8}(?:toegezegd|beloofd|aangekondigd|gemeld|afgesproken|voorgenomen)\b|\b(?:dat|die|waarover) (?:ik|mijn|u|uw kamer) .*\b(?:zou|zouden)\b|"
    r"\b(?:meer|extra) tijd\b|\bverschui(?:ft|ven)\b|\bverschoven\b|\bvertraging\b|\buitgesteld\b|\b(?:was|is|waren|zijn)\b.*\btoegezegd\b|"
    r"\b(?:langer|later) dan (?:gedacht|verwacht|voorzien|gepland|eerder)\b|"
    r"\b(?:de|die|deze|mijn|onze|dezelfde) (?:eerdere? )?(?:toezegging|belofte|aankondiging)\b|\b(?:heb|heeft|had) (?:ik|mijn \w+)(?: \S+){0,6} (?:beloofd|toegezegd)\b|"
    r"\b(?:dat|die|waarover|waarvan|waarin) (?:ik|mijn \w+)\b[^,.]*\b(?:schreef|meldde|noemde|aankondigde|sprak|beloofde|toezegde)\b|"
    r"\banders dan (?:ik|mijn|eerder|in)\b|\bvoorgenomen\b|\btoegezegde\b|\baangekondigde\b",
    re.IGNORECASE,
)


_NAMED: Final = re.compile(
    r"\b(?:toezegging|belofte|voornemen|afspraak|aankondiging)(?:en)? (?:\w+ ){0,4}?(?:over|om|inzake|tot|van|voor|aangaande) "
    r"(?P<subject>(?:(?!\w+ (?:ik|wij|het kabinet)\b|(?:is|zijn|wordt|worden|komt|blijft|heeft)\b)[^\s,;:.]+ ?){2,})"
    r"|(?<!zoals )\b(?:beloofd|toegezegd),? (?:dat |om )?(?P<told>(?:(?:het|de|een|om|dat|er) [^,;:.]{6,}|(?:\w+ ){0,3}te \w+ [^,;:.]{6,}))",
    re.IGNORECASE,
)


def promised_subject(quote: str) -> str:
    """What a sentence that names a promise says that it was about: "de toezegging over het register"; else nothing."""
    found = _NAMED.search(quote)
    return (found["subject"] or found["told"]).strip() if found else ""


def is_to_come(quote: str) -> bool:
    """Whether any word of a sentence says that what it is about is still to come or goes on."""
    return _AGAIN.search(quote) is not None


def recalls(quote: str) -> bool:
    """Whether a sentence speaks of something promised before: as such, or as put off or changed."""
    return _RECALLS.search(quote) is not None


_ANOTHER: Final = re.compile(
    r"\b(?:opnieuw|nogmaals|nader|verder|daarnaast|eveneens|afzonderlijk|apart|eigen|ander|tweede|derde|volgend|nieuw|aanvullend|extra)e?\b"
    r"|^(?:ook|naar|over|voor|bij|met) (?:de|het|een|die|deze)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=10_000)  # a sentence is compared with many threads
def is_another(quote: str) -> bool:
    """Whether a sentence speaks of one more of its kind: a second advice, a study of its own."""
    return _ANOTHER.search(quote) is not None


@lru_cache(maxsize=10_000)
def cues(quote: str) -> Mapping[str, bool]:
    """What the words of a sentence say of something promised: done, put off, off, still to come, and the like."""
    found = {
        "promised before": recalls(quote),
        "off": _OFF.search(quote) is not None,
        "later or otherwise": _LATER.search(quote) is not None,
        "done": _DONE.search(quote) is not None,
        "to come": is_to_come(quote),
        "there": is_there(quote),
        "out": is_out(quote),
    }
    return MappingProxyType({f"says: {name}": seen for name, seen in found.items()})
