"""Verbs of saying: which of them report a view, and what they need beside them to do so."""

import re

_VIEWS = (
    r"(?:concludeert|concluderen|waarschuwt|waarschuwen|betoogt|betogen|adviseert|adviseren|oordeelt|oordelen|verwacht|verwachten"
    r"|pleit|pleiten|acht|achten|vreest|vrezen|raamt|ramen|schat|schatten|stipt|stippen|beveelt|bevelen)"
)
"""Whatever is their object, it is an opinion: "verwacht een tekort", "waarschuwt voor lekken"."""
_TELLS = (
    r"(?:schrijft|schrijven|schreef|schreven|stelt|stellen|stelde|stelden|meldt|melden|meldde|meldden|zegt|zeggen|zei|zeiden"
    r"|beweert|beweren|constateert|constateren|benadrukt|benadrukken|bevestigt|bevestigen|vindt|vinden|signaleert|signaleren"
    r"|rapporteert|rapporteren|onderschrijft|onderschrijven|erkent|erkennen|verklaart|verklaren|suggereert|suggereren)"
)
"""They report a view only with what is told: "meldt dat …", but not "meldt een lek"."""
_VIEWED = r"(?:geconcludeerd|gewaarschuwd|geoordeeld|geadviseerd|geschat|ingeschat|aanbevolen)"
TOLD = (
    r"(?:aangegeven|(?<!\bte )laten weten|gesteld|bevestigd|gemeld|gesignaleerd|geconstateerd|benadrukt|geschreven|verklaard|toegelicht"
    r"|opgemerkt|gerapporteerd|gezegd|gesuggereerd|beweerd)"
)
"""Participles that report a view only with what is told."""
ADVERBS = (
    r"(?:,? (?:daarbij|ook|echter|daarnaast|wel|hierbij|in [^,.;]{1,40}|zelf|eveneens|bovendien|nu|dan|onder andere"
    r"|net als [^,.;]{1,30}))*"
)
_MEANWHILE = r"(?:[^.?!]|\b(?:jl|a\.s|d\.d|nr|art)\.)"
"""Words between an auxiliary and its participle, with abbreviations whose full stop ends nothing."""

_VALUES = r"(?:het (?:grote )?belang|de (?:grote )?(?:noodzaak|urgentie|ernst|wens|zorgen?))"
_STATE = re.compile(
    rf"{ADVERBS} (?:(?:ziet|zien) [^.?!]{{0,50}}(?:geen aanleiding|ook|{_VALUES}|risico)"
    rf"|(?:is|zijn) (?:wel |ook |geen )?(?:voorstander|tegenstander|van (?:mening|oordeel))"
    rf"|(?:benadrukt|benadrukken|onderschrijft|onderschrijven|erkent|erkennen)\b[^.,;?!]{{0,25}} {_VALUES}"
    r"|(?:stelt|stellen|stelde)\b[^.;:?!]{0,120}? voor(?= (?:om|dat|en)\b|[.,;]))"
)
"""Phrases that give a view without a clause, "stelt een toets voor" among them."""
_HOLDS = re.compile(
    rf"{ADVERBS} (?:{_VIEWS}\b|(?:heeft|hebben|had|hadden) {_MEANWHILE}{{0,200}}?\b{_VIEWED}\b)"
)
_INDICATES = (
    r"(?:geeft|geven|gaf|gaven)\b(?:[^.,;?!]{0,80}? aan(?=,? (?:dat|hoe|wat|waarom|of|wie|welke?|wanneer)\b|:)"
    r"|(?: (?!de |het |een |geen |dit |deze )[\w-]+){0,3}? aan\b(?! te\b))"
)
"""Not "geeft de leden de gelegenheid sluizen aan te wijzen"."""
_SPEAKS = re.compile(
    rf"{ADVERBS} (?:{_TELLS}\b|{_INDICATES}|(?:laat|laten|liet|lieten)\b[^.,;?!]{{0,60}}? weten\b"
    r"|(?:merkt|merken|merkte)\b[^.,;?!]{0,60}? op\b|(?:licht|lichten)\b[^.,;?!]{0,60}? toe\b|(?:wijst|wijzen) er\b[^.,;?!]{0,60}? op\b"
    rf"|(?:heeft|hebben|had|hadden) {_MEANWHILE}{{0,200}}?\b{TOLD}\b)"
)
_TAKES_PLACE = re.compile(r"\b(?:vindt|vinden)\b[^.;?!]{0,160}\bplaats\b")
_PRESCRIBES = re.compile(
    r"\b(?:schrijft|schrijven|schreef)\b(?: [\w’-]+){0,8}? voor(?: (?:dat|wanneer|hoe|wat|welke?|of|wie)\b|[.,;])"
)
_OPENS = re.compile(
    r"^[^.;?!]{0,120}?(?:\b(?P<dat>dat)\b|[:“«„\"])"
    r"|^(?: [\w-]+){0,3}? (?:hoe|wat|waarom|wie|hoeveel|of (?:de|het|er|een|dit|zij|ze|hij))\b"
)
"""What is told: a clause, or a quotation."""
_RELATIVE = re.compile(
    r"(?P<in>\b(?:in|op|bij|tijdens|na|uit|aan|tegen|met|via|sinds|naar aanleiding van) )?"
    r"\b(?:het|een|dit|elk|ieder|geen) (?!jaar |kwartaal |najaar |voorjaar )(?:[\w’-]+ ){1,3}dat$"
)
"""A noun that "dat" tells more of: "over het geld dat zij geeft", yet "stelt in het rapport dat"."""
_INFINITIVE = re.compile(
    r"^(?![^.;?!]{0,160}\bom\b)[^.;:?!]{0,160}\bte (?:\w+en|zijn|doen|gaan|staan|zien)\b"
)
_TAKES_INFINITIVE = re.compile(
    r"(?:meldt|melden|zegt|zeggen|beweert|beweren|bevestigt|bevestigen|verklaart|verklaren|aan|weten|aangegeven|verklaard|gezegd"
    r"|gemeld|bevestigd)$"
)


def says(rest: str) -> bool:
    """Whether the words behind a subject give that subject's view.

    Verbs of opinion do so by themselves, verbs of telling only with a clause or a quotation:
    who "rapporteert jaarlijks over de dijken" does something, and that it does so is the
    speaker's own statement.
    """
    if _TAKES_PLACE.search(rest) or _PRESCRIBES.search(rest):
        return False
    if _HOLDS.match(rest) or _STATE.match(rest):
        return True
    spoken = _SPEAKS.match(rest)
    return spoken is not None and tells(rest, spoken.end())


def tells(words: str, end: int) -> bool:
    """Whether what a verb of telling, which ends at `end`, tells stands behind it."""
    behind = words[end:]
    if opened := _OPENS.match(behind):
        related = _RELATIVE.search(behind[: opened.end()]) if opened["dat"] else None
        if related is None or related["in"]:
            return True
    return bool(_TAKES_INFINITIVE.search(words[:end]) and _INFINITIVE.match(behind))


SAYS = rf"(?:{_VIEWS}|{_TELLS})"
PERFECT = rf"(?:{_VIEWED}|{TOLD})"
