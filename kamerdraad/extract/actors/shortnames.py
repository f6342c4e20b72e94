"""Abbreviations and short names that a text itself gives to bodies, or to things that are none."""

import re
from collections.abc import Iterator

from kamerdraad.extract.actors.names import LINK, NO_NAME, STRICT

_SHORT = r"[A-Z][\w&-]*[A-Z][\w&-]*(?: [A-Z][\w-]*)?"
_INTRODUCED = re.compile(
    rf"\((?:(?:hierna|verder|afgekort)(?: te noemen| genoemd)?:? )?['‘’\"“«]?(?:de |het )?(?P<short>{_SHORT})['’\"”»]?\)"
)
_OF_THING = re.compile(
    r"\b[a-zà-ÿ-]*(?:studie|analyse|onderzoek|toets|beoordeling|evaluatie|inventarisatie|plan|programma|systeem"
    r"|methode|methodiek|model|procedure|proces|verklaring|rapportage|verslag|norm|certificaat|keurmerk|index"
    r"|heffing|belasting|uitkering|toeslag|aandoening|ziekte|syndroom|stoornis|stof|techniek|technologie)"
    r" \((?P<short>[A-Z][a-z]{0,3}[A-Z][A-Za-z]{0,5})\)"
)
"""A word for a thing with its abbreviation, whoever else goes by the same letters."""
_HEREAFTER = re.compile(
    r"(?:\(|, )(?:hierna|verder|in het vervolg)(?: ook)?(?: te noemen| genoemd| aangeduid als)?:? ?"
    r"['‘’\"“«]?(?:de |het )?(?P<short>[A-Z][\w&-]*(?: [A-Z][\w-]*){0,3})['’\"”»]?(?=[),.;])"
)
_SPELLED_BEHIND = re.compile(
    rf"(?<![\w-])(?P<short>[A-Z][A-Za-z]{{1,7}}) \((?:de |het )?(?P<name>{STRICT}(?: [\w’'&-]+){{1,9}})\)"
)
"""The abbreviation first, what it is short for in brackets: "de SGD (Stichting Groene Dijk)"."""
_BOTH_IN_BRACKETS = re.compile(
    rf"\((?:de |het )?(?P<name>{STRICT}(?: [\w’'&-]+){{1,9}}), (?P<short>[A-Z][A-Za-z]*[A-Z])\)"
)
"""Name and abbreviation both in brackets: "de waakhond (Sea Safety Council, SSC)"."""
_BEFORE_BRACKET = re.compile(rf"{STRICT}-?(?:,? (?:{LINK} ){{0,2}}[\w’'&-]+){{0,9}}$")
_COUNTS_AS = re.compile(
    r"(?:dienst|inspectie|autoriteit|raad|bureau|instituut|centrum|agentschap|college|commissie"
    r"|stichting|vereniging|overleg|beraad|federatie|bond|unie|organisatie|platform|fonds|bank"
    r"|supervisor|agency|authority|council|commission|court|foundation|institute|university"
    r"|consortium|consortia|verbond|alliantie|collectief|coöperatie|comité|committee|forum|loket|verzekeraars|department"
    r"|police|observatory|association|centre|center|office|board|network|ministerie|meldpunt|regio|eenheid"
    r"|politie|universiteit|hogeschool|rechtbank|hof|kamer|parket|academie|registratiekamer|coalitie"
    r"|ombudsman|orde|genootschap|coördinator|planbureau|ziekenhuis|orgaan|werkgroep|taskforce|team|partij|bedrijf)\b",
    re.IGNORECASE,
)


def introduced(text: str) -> Iterator[tuple[int, int, int, int]]:
    """Abbreviations and short names that the text gives in brackets: where the bracket opens, where
    the name before it begins, and the short name's own place."""
    for pattern in (_INTRODUCED, _HEREAFTER):
        for found in pattern.finditer(text):
            before = text[max(0, found.start() - 120) : found.start()].rstrip()
            name = _BEFORE_BRACKET.search(before.rsplit("\n", 1)[-1])
            size = len(name[0]) if name else 0
            end = max(0, found.start() - 120) + len(before)
            yield end - size, end, found.start("short"), found.end("short")
    for found in _BOTH_IN_BRACKETS.finditer(text):
        yield *found.span("name"), *found.span("short")
    for found in _SPELLED_BEHIND.finditer(text):
        if spelled_out(found["name"], found["short"]) == 0:
            yield *found.span("name"), *found.span("short")


def things(text: str) -> Iterator[tuple[int, int]]:
    """Where abbreviations stand that the text gives to a thing, and no body: "de dijkstudie (IEA)"."""
    given = set()
    for found in _OF_THING.finditer(text):
        before = text[max(0, found.start() - 120) : found.start("short") - 2]
        name = _BEFORE_BRACKET.search(before.rsplit("\n", 1)[-1])
        if name is None or spelled_out(name[0], found["short"]) is None:
            given.add(found["short"])
    for short in given:
        for again in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", text):
            yield again.span()


def spelled_out(name: str, short: str) -> int | None:
    """Where in `name` the words begin that `short` abbreviates, None where they do not.

    The capitals of the abbreviation are, in order, first letters of words of the name, but for two
    at most that stand inside them: "Strategische Kustkamer (SKK)".
    """
    letters = "".join(char.lower() for char in short.split(" ", maxsplit=1)[0] if char.isupper())
    if len(letters) < 2:
        return None
    words = [(found.start(), found[0].lower()) for found in re.finditer(r"[\w’']+", name)]
    for index in range(len(words) - 1, -1, -1):
        if words[index][1][0] != letters[0]:
            continue
        initials = _most_initials([word for _, word in words[index:]], letters)
        if initials >= max(2, len(letters) - 2):
            return words[index][0]
    return None


def _most_initials(words: list[str], letters: str) -> int:
    """How many of `letters`, at most, open words where all are found in order; -1 where they are not."""
    size = len(letters)
    best = [-1] * size + [0]
    for word in reversed(words):
        now = best.copy()
        for first in range(size):
            if word[0] != letters[first]:
                continue
            at, used = 0, first + 1
            while at != -1:
                if best[used] >= 0:
                    now[first] = max(now[first], best[used] + 1)
                at = word.find(letters[used], at + 1) if used < size else -1
                used += 1
        best = now
    return best[0]


def may_shorten(name: str, words: str, short: str) -> bool:
    """Whether an introduced short name can be that of the organisation before the bracket.

    An abbreviation begins as the name does, which keeps a treaty's ("Verdrag betreffende de
    Europese Unie (VEU)") from becoming the Union's; other short names are words of the name.
    """
    if sum(char.isupper() for char in short) < 2:
        return True
    return short[:1].lower() in {name[:1].lower(), words[:1].lower()} and not NO_NAME.search(words)


def is_organisation(name: str) -> bool:
    """Whether the words of `name` say that it is a body, not a law, a method or a thing."""
    return bool(_COUNTS_AS.search(name)) and not NO_NAME.search(name)
