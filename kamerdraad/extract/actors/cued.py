"""Names of bodies that nothing but their surroundings betray: "klanten van Duinbank", "volgens de Kustalliantie".

A capital inside a sentence makes a name; what stands before or behind it says that the name is of
somebody who acts. Words that could as well name a person need a sign that they do not: an article,
capitals throughout, or several words.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache

from kamerdraad.extract.actors.countries import COUNTRIES, NATIONALITIES
from kamerdraad.extract.actors.firstnames import FIRST_NAMES
from kamerdraad.extract.actors.names import Found
from kamerdraad.extract.actors.nobodies import ABBREVIATIONS, NOBODIES, THINGS
from kamerdraad.extract.saying import says
from kamerdraad.registers import LOCAL, bodies

_CAP = r"[A-ZÀ-ÖØ-Þ][\w’'&+]*(?:[-.][\w’'+]+)*"
_NAME = re.compile(
    rf"(?<=[a-zà-ÿ,)] )(?P<name>{_CAP}(?: (?:(?:van|voor|de|der|het|of|for|the|&|and) ){{0,2}}{_CAP}){{0,5}})"
)
_BODIES_ONLY = re.compile(
    r"\b(?:klanten|medewerkers|werknemers|personeel|bestuur|bestuursvoorzitter|topman|topvrouw|CEO|directie|directeur"
    r"|cliënten|aandeelhouders?|faillissement|dochterbedrijf|moederbedrijf|abonnees|hoofdkantoor|filialen|verzekerden"
    r"|opdrachtgever|bestuurders|raad van commissarissen)"
    r" (?:van|bij) (?:de |het )?$"
)
"""Of whom there are these is a body."""
_EXAMPLES = re.compile(
    r"\b(?:\w*organisaties|\w*bedrijven|\w*instanties|\w*instellingen|marktpartijen|ketenpartners|samenwerkingspartners|banken"
    r"|ziekenhuizen|universiteiten|vakbonden|koepels|brancheverenigingen|verzekeraars|ngo[’']s|stichtingen|\w*verenigingen"
    r"|ondernemingen|uitgevers|omroepen|netbeheerders|onderzoeksbureaus|adviesbureaus|zorgaanbieders|leveranciers|producenten)"
    r",? (?:zoals|als|waaronder|onder (?:andere|meer)|bijvoorbeeld|te weten|namelijk)(?: bij)? (?:de |het )?$"
)
"""What is named as an example of bodies is one."""
_ACTS = re.compile(
    r"\b(?:Volgens|aldus|namens|opdracht van"
    r"|(?:gesprek(?:ken)?|overleg(?:gen)?|contact(?:en)?|afspraken|afstemming|samenwerking|samengewerkt|overlegd|gesproken"
    r"|convenant|overeenkomst|contract|samen) met"
    r"|(?:opgesteld|uitgevoerd|verricht|ontwikkeld|gepubliceerd|opgericht|uitgebracht|gefinancierd|georganiseerd|gemeld"
    r"|aangegeven|ingediend|ingesteld|gegeven|gedaan|geconstateerd|gesignaleerd"
    r"|(?:beoordel|toets|financier|uitvoer|ontwikkel|controler|meld|bemiddel|handhav)ing|advies|onderzoek|toezicht|besluit|optreden) door"
    r"|(?:rapport|onderzoek|advies|brief|brandbrief|oproep|verzoek|analyse|melding|petitie|initiatief|woordvoerder|website"
    r"|publicatie|onderzoekers|jaarverslag|aanbod|standpunt) van)"
    r" (?P<article>(?:de |het ))?$"
)
"""Who does this is a person or a body."""
_IN_LIST = re.compile(r"(?:, |,? en |,? of )(?P<article>(?:de |het )?)$")
_OPENING = re.compile(r"(?:^|[.?!:]\s+|\n)(?:[Dd]e |[Hh]et )?$|\b(?:dat|of|maar) (?:de |het )?$")
_BEFORE = 60
_STOPS = re.compile(
    r"(?:[,.;:)?!\n»”’]|$| (?:en|of|om|te|over|in|op|bij|aan|dat|die|met|naar|uit|door|als|is|zijn|was|heeft|hebben|had"
    r"|wordt|worden|werd|zal|zullen|kan|kunnen|wil|willen|moet|moeten|gaat|gaan|doet|geeft|stelt|laat|vindt|biedt|meldt)\b)"
)
"""What may follow a name of one word; another word would be its noun ("de Limburgse bedrijven")."""
_LIKE_ADJECTIVES = ("e", "s")
_DOES = re.compile(
    r"(?: zelf| ook| daarom| hierover)? (?:heeft|is (?:bezig|bereid|voornemens|aangesloten|opgericht)|zal|kan|mag|moet|geeft|stelt|biedt|wil|gaat|doet|laat|neemt|voert|levert|ontvangt|maakt|werkt"
    r"|vraagt|krijgt|meldt|zegt|verkoopt|bezit|betaalt|kiest|hanteert|verstrekt|organiseert|ontwikkelt|onderzoekt|beheert)\b"
)
_OF_ACTOR = re.compile(r"\b(?:van|bij|door|aan|met|tussen|dat|of|namens|volgens) $")
_OF_OTHERS = re.compile(
    r"\b(?:[Ii]n|naar|te|uit|op|via|nabij|rond|[Dd]e|[Hh]et|een|deze|dit|geen|Minister|minister|heer|mevrouw|lid) $"
)
"""Before places, and with an article before things and kinds of people: what a company's name seldom bears."""
_NATION = re.compile(rf"(?:{NATIONALITIES}|Nederlandse?|Europese?)(?: |$)")
_TITLED = re.compile(
    r"(?:(?P<first>[A-Z][a-zà-ÿ]+)|[A-Z]\.|(?:[Mm]inister|[Ss]taatssecretaris|[Bb]urgemeester|[Ww]ethouder|[Pp]resident"
    r"|[Pp]remier|[Mm]evrouw|heer|lid|leden)) $"
)
"""Before the name of a person at least once in a letter."""
_COMPOUND = re.compile(r"-[a-zà-ÿ]|[’']s?$")
"""A compound with a name in it ("GGD-arts"), and a plural ("PSP’s")."""
_OFTEN = 4
"""Times that a letter uses a bare name as it uses an actor's before it counts as one."""


def by_cue(text: str, free: Callable[[int, int], bool]) -> Iterator[Found]:
    """Free capitalised words that stand where only somebody can stand, and wherever they stand again."""
    candidates = []
    for found in _NAME.finditer(text):
        start, end = found.start(), found.start() + len(found[0].rstrip(".’'"))
        if free(start, end) and may_name_body(text[start:end]):
            candidates.append((start, end))
    names = dict.fromkeys((*_told(text, candidates), *_used(text, candidates)))
    for name in names:
        for again in re.finditer(rf"(?<![\w-]){re.escape(name)}(?=s?(?![\w’'&+-]))", text):
            yield Found(again.start(), again.end(), "Unknown")


def _told(text: str, candidates: list[tuple[int, int]]) -> Iterator[str]:
    """Names that a word before or behind them gives to somebody, and those listed with them."""
    last, sure_last = -99, False
    for start, end in candidates:
        before = text[max(0, start - _BEFORE) : start].rpartition("\n")[2]
        listed = _IN_LIST.search(before) if start - last < 12 else None
        sure = bool(_BODIES_ONLY.search(before) or _EXAMPLES.search(before))
        sure = sure or (listed is not None and sure_last)
        cue = _ACTS.search(before) or listed
        if not sure and cue is None and not _speaks(text, end, before):
            continue
        name = text[start:end]
        stands_alone = not name.endswith(_LIKE_ADJECTIVES) or _STOPS.match(text, end)
        if (sure and stands_alone) or _is_no_person(
            text, start, end, article=bool(cue and cue["article"])
        ):
            last, sure_last = end, sure
            yield name


def _used(text: str, candidates: list[tuple[int, int]]) -> Iterator[str]:
    """Bare names of one word that a letter uses again and again as it uses an actor's.

    They do something somewhere, and stand behind "bij", "door", "van", but hardly ever behind "in"
    as a place does, nor behind an article.
    """
    uses: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for start, end in candidates:
        if " " not in text[start:end]:
            uses[text[start:end]].append((start, end))
    for name, where in uses.items():
        if len(where) < _OFTEN or name in FIRST_NAMES:
            continue
        befores = [text[max(0, start - 12) : start] for start, _ in where]
        others = sum(bool(_OF_OTHERS.search(before)) for before in befores)
        actors = sum(bool(_OF_ACTOR.search(before)) for before in befores)
        if actors < 2 or others * 10 > len(where):
            continue
        if _acts(text, name) and not _is_titled(text, name):
            yield name


def _acts(text: str, name: str) -> bool:
    """Whether a name does something anywhere, also where it opens a sentence."""
    again = re.finditer(rf"(?<![\w-]){re.escape(name)}(?= )", text)
    return any(_DOES.match(text, found.end()) for found in again)


def _is_titled(text: str, name: str) -> bool:
    """Whether a name bears a first name, initials or a title anywhere."""
    for again in re.finditer(rf"(?<![\w-]){re.escape(name)}(?!\w)", text):
        titled = _TITLED.search(text, max(0, again.start() - 18), again.start())
        if titled and (not titled["first"] or titled["first"] in FIRST_NAMES):
            return True
    return False


def _speaks(text: str, end: int, before: str) -> bool:
    """Whether a name opens a clause and says something in it."""
    return bool(_OPENING.search(before)) and says(text[end : end + 200].partition("\n")[0])


def may_name_body(name: str) -> bool:
    """Whether capitalised words can name a body: no country, place, law, thing, month or sector."""
    if name in COUNTRIES or name in places() or name in ABBREVIATIONS or _NATION.match(name):
        return False
    if _COMPOUND.search(name) or THINGS.search(name) or any(p in NOBODIES for p in name.split()):
        return False
    return len(name) > 1 and not name.isdigit()


def _is_no_person(text: str, start: int, end: int, *, article: bool) -> bool:
    """Whether a name that could be a person's is not: by its capitals, or by its article."""
    first = text[start:end].split(maxsplit=1)[0]
    if first in FIRST_NAMES:
        return False
    if sum(char.isupper() for char in first) > 1 and "." not in first:
        return True
    return article and bool(_STOPS.match(text, end))


@cache
def places() -> frozenset[str]:
    """Names that municipalities, provinces and water boards bear, which mostly mean the place."""
    return frozenset(body.bare for body in bodies() if body.kind in set(LOCAL.values()))
