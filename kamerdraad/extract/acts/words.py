"""Small helpers on words: white space, hyphens and lead-ins."""

import re

_SPACE = re.compile(r"\s+")
_LEAD_IN = re.compile(
    r"^(?:(?:Zoals|Gelijk) (?:\w+ ){0,4}?(?:aangegeven|gezegd|benadrukt|gemeld|vermeld|toegelicht|beschreven|opgemerkt|genoemd|geschetst|uiteengezet)"
    r"(?: (?:in|bij|tijdens|aan)[^,]{0,120}?(?:vra(?:ag|gen) \d+[a-z]?(?:(?:, \d+)* en \d+)?|brief[^,]{0,60}?(?=,| (?:is|zijn|heeft|hebben|wordt|worden|blij|gaat|kan|moet)\b)))?,? ?"
    r"|(?:Ik ben|Wij zijn|Het kabinet is) (?:\w+ )?van mening dat |(?:Ik|Het kabinet) (?:vindt?|acht|constateert?|benadrukt?|hecht eraan te benadrukken) dat "
    r"|(?:Allereerst |Graag |Tot slot |Daarbij )?(?:wil|wens) ik (?:\w+ ){0,2}?(?:benadrukken|opmerken|aangeven|vermelden|melden) dat "
    r"|(?:Ja|Nee|Inderdaad|Echter|Overigens|Daarnaast|Bovendien|Ook|Tevens|Verder|Tot slot|Daarom|Allereerst),? )+",
    re.IGNORECASE,
)
_NEGATIONS = re.compile(r"\b(?:niet langer|niet meer|nog niet|niet|nooit|noch)\b ?", re.IGNORECASE)
_NO = re.compile(r"\bgeen enkele?\b|\bgeen\b", re.IGNORECASE)


def clean(text: str) -> str:
    """`text` on one line with single spaces and without soft hyphens."""
    return _SPACE.sub(" ", text.replace("\u00ad", "")).strip()


def neutral(text: str) -> str:
    """`text` with one kind of apostrophe, as the rules' patterns write it."""
    return text.replace("’", "'").replace("‘", "'")


def proposition(text: str, polarity_negative: bool, proper_first: bool) -> str:
    """The claim in `text` as an affirmative statement that its denial shares.

    Lead-ins that say where or how something is said are off, negation is taken out, "geen" gives
    way to nothing, and the first word is in lower case unless it is a name.
    """
    shorter = _LEAD_IN.sub("", clean(text).rstrip(".!;: "), count=1)
    moved = shorter != clean(text).rstrip(".!;: ")
    if polarity_negative:
        shorter = _NO.sub("een", _NEGATIONS.sub("", shorter))
    shorter = _SPACE.sub(" ", shorter).strip(" ,")
    if shorter and (moved or not proper_first) and not shorter[:2].isupper():
        first, _, rest = shorter.partition(" ")
        if not (moved and first[:1].isupper() and first[1:].lower() != first[1:]):
            first = first[:1].lower() + first[1:]
        shorter = f"{first} {rest}".strip()
    return shorter
