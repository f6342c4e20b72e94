"""Noun phrases without a name that may hold a view: "de evaluator", "stakeholders", "het voorstel"."""

import re
from collections.abc import Iterator

PAPERS = (
    r"(?:(?:wets)?voorstel|impact ?assessment|effectbeoordeling|evaluatie|artikel|bericht(?:geving)?|studie|verkenning"
    r"|publicatie|uitzending|(?:\w+)?(?:rapport|rapportage|advies|onderzoek|analyse))"
)
"""Papers, mostly another's, in which something is said."""
PEOPLE = (
    r"(?:(?!\w*(?:cijfers|nummers|kaders|kamers|computers|letters|meters|filters)\b)\w{3,}(?:ers|eurs|isten|logen|kundigen|organisaties?|verenigingen|vereniging|bond|bonden|raad|bestuur|instanties?"
    r"|autoriteit(?:en)?|instellingen|instelling|bedrijven|bureau)|experts|stakeholders|artsen|juristen|bewoners|\w+(?:hebbenden|wonenden))"
)
"""People and bodies by the form of the word; things that end alike say nothing."""
_OPENS = re.compile(
    r"^(?:(?:Ook|Zo|Wel|Daarnaast|Verder|Echter,?|[Cc]onstaterende,? dat|[Oo]verwegende,? dat) )?"
    r"(?:(?:[Dd]e|[Hh]et|[Ee]en|[Dd]eze|[Dd]it|[Vv]erschillende|[Mm]eerdere|[Ss]ommige|[Ee]nkele|[Dd]iverse|[Aa]ndere|[Vv]eel) )"
)
_WORD = re.compile(r"[\w’'&/-]+")
_BEFORE_MODIFIER = re.compile(
    r" (?:van|voor|over|uit|in|namens|door|met|onder|op|bij|tussen|naar|inzake|rond|tegen|en)\b.*$"
)
_LONGEST = 10
_ENDS = re.compile(
    r"(?:die|dat|is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden"
    r"|kan|kunnen|kon|konden|zal|zullen|zou|zouden|moet|moeten|mag|mogen|wil|willen"
    r"|gaat|gaan|doet|doen|komt|komen|blijft|blijven|krijgt|krijgen|laat|laten|hoeft|hoeven"
    r"|staat|staan|ligt|liggen|ziet|geeft|geven|maakt|maken|neemt|nemen|er|ik|wij"
    r"|we|u|ze|niet|geen|maar|of|als|toen|want|omdat|te|om|waar|waarin|waarop"
    r"|waarbij|waarvan)",
    re.IGNORECASE,
)
"""Finite verbs, pronouns and conjunctions: with one of them the noun phrase is over."""
_OWN_SIDE = re.compile(
    r"^(?:\w+ )*(?:kabinet|regering|\w*ministeries?|ministers?|\w*staatssecretaris(?:sen)?|rijk|rijksoverheid|overheid|nederland"
    r"|Nederlandse ambassad\w+|bewindspersoon|bewindspersonen|bewindslieden|leden|lid|fracties?|kamer|vra(?:ag|gen)|vragenstellers?|antwoord(?:en)?"
    r"|beantwoording|brief|kamerbrief)$",
    re.IGNORECASE,
)
"""The answering side itself, and those who ask, whom other rules know."""
_SIGN = re.compile(
    r"^(?:\w+ )*(?:praktijk|ervaring(?:en)?|cijfers?|percentages?|getal(?:len)?|score|indicator(?:en)?|grafiek|tabel|figuur|kleur"
    r"|pictogram|codes?|kaart|meting(?:en)?|feit(?:en)?|gegevens|situatie|ontwikkeling(?:en)?|uitkomst(?:en)?|\w*verklaring)$",
    re.IGNORECASE,
)
"""Things that show something, as a sign does, and hold no view."""


def phrases(words: str) -> Iterator[tuple[int, int]]:
    """The stretches of `words` that may be its first noun phrase, from the shortest on.

    The article is left out: "De evaluator van de regeling stelt" gives "evaluator",
    "evaluator van", "evaluator van de" and "evaluator van de regeling".
    """
    opened = _OPENS.match(words)
    if opened is not None:
        yield from grown(words, opened.end())


def grown(words: str, start: int) -> Iterator[tuple[int, int]]:
    """A noun phrase from `start` on, word by word, as long as nothing ends it."""
    at = start
    for _ in range(_LONGEST):
        word = _WORD.match(words, at)
        if word is None or _ENDS.fullmatch(word[0]):
            return
        if may_hold(words[start : word.end()]):
            yield start, word.end()
        if words[word.end() : word.end() + 1] != " ":
            return
        at = word.end() + 1


def may_hold(phrase: str) -> bool:
    """Whether a noun phrase can be someone else who holds a view, or a paper that gives one."""
    head = _BEFORE_MODIFIER.sub("", phrase)
    return not (_OWN_SIDE.match(head) or _SIGN.match(head))
