"""Promises told from the Chamber's side, or of the paper that it gets: what it hears, gets, finds before it."""

import re

from kamerdraad.extract.acts import patterns as p
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.sides import Side, side
from kamerdraad.extract.acts.usual import to_come
from kamerdraad.extract.acts.words import neutral

CHAMBER = r"(?:u|(?:uw|de) (?:tweede |eerste )?kamer|beide kamers)"
_US = r"(?:mij|ons|het kabinet|mijn (?:ministerie|departement)|mijn (?:collega|ambt\w*))"
_WE = r"(?:ik|wij|we|het kabinet|mijn ministerie)"
_GETS = r"(?:hoort|krijgt|verneemt|ontvangt|hoor)"
_DENIED = re.compile(r"\b(?:niet|geen|nooit|kan|kunnen|kunt|moet|moeten|zou|zouden|wil|wilt)\b")
THIS_LETTER = re.compile(
    r"\b(?:hierbij|hiermee|bijgaand|bijgevoegd|bijlage|met deze brief|bij deze|heden|vandaag|gelijktijdig\w*|tegelijk\w*|separaat|eveneens|reeds|al|eerder)\b"
)
_FROM_US = re.compile(rf"\b(?:{CHAMBER} {_GETS}|{_GETS} {CHAMBER})\b.*\bvan {_US}\b")
_HEARS_NEXT = re.compile(
    rf"\bkeer dat {CHAMBER} (?:[\w-]+ )*?van {_US} (?:[\w-]+ )*?(?:hoort|verneemt) is\b"
)
_LETS_KNOW = re.compile(
    rf"\b(?:{_WE} laat|laat {_WE}|{_WE} laten|laten {_WE})\b(?: \w+)? {CHAMBER}\b.*\bweten\b"
    rf"|\b(?:{_WE} (?:zal|zullen)|(?:zal|zullen) {_WE})\b.*\b{CHAMBER}\b.*\blaten weten\b"
    rf"|\b(?:{_WE} leg|leg {_WE}|{_WE} legt|legt {_WE}|{_WE} leggen|leggen {_WE})\b.*\baan {CHAMBER}\b.*\bvoor\b"
    rf"|\b(?:{_WE} meld|meld {_WE}|{_WE} melden) {CHAMBER}\b"
)
_PAPER_COMES = re.compile(
    rf"\b(?:bereikt|bereiken) {CHAMBER}\b|\bligt er (?:[\w-]+ ){{0,4}}?bij {CHAMBER}\b"
    rf"|\b{CHAMBER} ziet?\b.*\btegemoet\b"
)
_REPORT = re.compile(
    r"^(?:(?:de|het|een|mijn|onze?|deze|die) )?(?:\w+ ){0,2}?\w*"
    r"(?:rapportages?|voortgangsbrief|kamerbrief|brief|brieven|berichten|bericht|informatie|verslag|nota|reactie|stand van zaken|antwoord|uitwerking|terugkoppeling)\b"
)
_COMES = re.compile(
    r"\b(?:komt|komen)\b(?!.*\b(?:van|uit|tot|voort|aan|in aanmerking|neer|overeen|door (?:de|het|een))\b)"
)
_OWN_PAPER = re.compile(
    r"(?:het|de|mijn|ons|onze|dit|deze|die) (?:[\w-]+ ){0,2}?\w*(?:rapport|rapportages?|brief|nota|evaluatie|oordeel|onderzoek)\b"
)
_FOLLOWS = re.compile(r"\bvolg(?:t|en)\b(?! (?:uit|op)\b)")
_ONCE = re.compile(r"\b(?:zodra|nadat|wanneer)\b")


def hears_from_us(f: Features) -> bool:
    """ "U hoort hierover in mei van mij": what the Chamber will hear or get from the speaker is promised to it."""
    if f.past or f.perfect:
        return False
    if _HEARS_NEXT.search(f.lower):
        return True
    if _DENIED.search(f.main) or THIS_LETTER.search(f.main):
        return False
    return _FROM_US.search(f.main) is not None


def lets_the_chamber_know(f: Features) -> bool:
    """ "Ik laat u in mei weten", "leg ik aan uw Kamer voor": telling and submitting in other words."""
    return (
        side(f) is Side.SELF
        and not f.past
        and not f.perfect
        and _LETS_KNOW.search(f.main) is not None
        and not _DENIED.search(f.main)
        and not THIS_LETTER.search(f.main)
    )


def paper_comes(f: Features) -> bool:
    """ "Het voorstel bereikt uw Kamer in het najaar", "de rapportage volgt in mei": a paper's coming in time."""
    if side(f) is Side.OTHER or f.past or f.perfect or _DENIED.search(f.main):
        return False
    if THIS_LETTER.search(f.main):
        return False
    if _PAPER_COMES.search(f.main):
        return to_come(f)
    if _FOLLOWS.search(f.main) is not None:
        later = to_come(f) or _ONCE.search(f.lower) is not None
        return later and _REPORT.match(f.subject) is not None
    # "Komt in juni uit" is the doing of who publishes it.
    return (
        _COMES.search(f.main) is not None and _OWN_PAPER.match(f.subject) is not None and to_come(f)
    )


def gets_in_time(f: Features) -> bool:
    """ "De Kamer krijgt het rapport in mei": what the Chamber gets at a time to come is sent to it."""
    return (
        "krijgt" in f.main
        and _GETS_IT.search(f.main) is not None
        and (to_come(f) or _ONCE.search(f.lower) is not None)
        and not f.past
        and not f.perfect
        and not _DENIED.search(f.main)
        and not THIS_LETTER.search(f.main)
    )


_GETS_IT = re.compile(rf"^(?:{CHAMBER} krijgt\b|.*\bkrijgt (?:ook )?{CHAMBER}\b)(?!.*\bte maken\b)")


def writes_later(f: Features) -> bool:
    """ "In december schrijf ik u opnieuw": a further letter to the Chamber is announced."""
    return (
        "schrij" in f.main
        and side(f) is Side.SELF
        and _WRITES.search(f.main) is not None
        and (to_come(f) or _AGAIN.search(f.main) is not None)
        and not f.past
        and not f.perfect
        and not _DENIED.search(f.main)
        and not THIS_LETTER.search(f.main)
    )


_WRITES = re.compile(
    rf"\b(?:{_WE} schrijft?|schrijft? {_WE}|{_WE} schrijven|schrijven {_WE})\b(?: aan)? {CHAMBER}(?= |$)"
)
_AGAIN = re.compile(r"\b(?:voortaan|opnieuw|nogmaals|binnenkort)\b")


_SENDS = (
    r"(?:toestuur|toezend|aanbied|indien|voorleg|stuur|zend|doe toekomen|verstrek|aanreik|toekomen doe|"
    r"toesturen|toezenden|aanbieden|indienen|voorleggen|informeer|bericht|sturen|zenden|informeren|berichten)"
)
_WHICH = r"(?:die|dat|waarin|waarmee|waarover|waarvan|waarop|waarna)"
_SENT_LATER = re.compile(
    rf"\b{_WHICH} (?:{_WE} (?:[\w-]+ ){{0,6}}?{CHAMBER} |{CHAMBER} )(?:[\w-]+ ){{0,8}}?(?:{_SENDS}|van {_US} (?:[\w-]+ ){{0,3}}?ontvangt)(?![\w-])"
    rf"|\b{_WHICH} {_WE} (?:[\w-]+ ){{0,8}}?(?:aan|bij|naar) {CHAMBER} (?:[\w-]+ ){{0,5}}?{_SENDS}(?![\w-])"
)
DONE = re.compile(r"\b(?:heb|heeft|hebben|had|is|zijn|werd|jaarlijks|elk|ieder|periodiek)\b")


def sends_in_a_clause(f: Features) -> bool:
    """ "Het plan dat ik u in maart toestuur": a clause promises the paper that the sentence speaks of."""
    if " u " not in f.lower and "kamer" not in f.lower:
        return False
    said = "".join(w.lower + (w.after or " ") for w in f.words)
    found = _SENT_LATER.search(neutral(said))
    if found is None or DONE.search(found[0]) or _DENIED.search(found[0]):
        return False
    if THIS_LETTER.search(found[0]):
        return False
    return "zal" in found[0].split() or is_later(f, found)


def is_later(f: Features, clause: re.Match[str]) -> bool:
    """Whether the clause names a time that is to come."""
    at = 0
    for word in f.words:
        if clause.start() <= at < clause.end() and word.offset in f.later:
            return True
        at += len(word.lower) + len(word.after or " ")
    return any(not (f.dated and _YEAR.search(time[0])) for time in p.LATER.finditer(clause[0]))


_YEAR = re.compile(r"\b20\d\d\b")
