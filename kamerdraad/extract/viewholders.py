"""Where a sentence names whose view it gives: as its subject, behind its verb, by "volgens"."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from kamerdraad.extract.model import Mention, Sentence
from kamerdraad.extract.saying import PERFECT, SAYS, says, tells
from kamerdraad.extract.subjects import PAPERS, PEOPLE, grown, may_hold, phrases
from kamerdraad.extract.turns.sections import COMMITTEE
from kamerdraad.registers import look_up

_WORDS = r"[A-ZÀ-Þ][\w&’'.-]*(?:(?: (?:&|van|voor|de|der|het|en|voor de|van de|van het|in|op|onbekende))* [A-ZÀ-Þ][\w&’'.-]*)*"
_LOWER = (
    r"(?:medeoverheden|gemeenten|provincies|waterschappen|politie|veiligheidsregio’s|werkgevers|vakbonden|onderzoekers"
    r"|deskundigen|experts|rechtbank|rechter|gemeente|provincie|inspectie|toezichthouder|sector|brancheorganisaties?"
    r"|commissie|ambtsvoorganger|indieners|initiatiefnemers?|vakbond|autoriteiten|betrokkenen|adviescommissie|adviesraad"
    r"|werkgroep|stuurgroep|projectgroep|expertgroep|klankbordgroep|taskforce|koepels?|koepelorganisaties?|vervoerders?)"
)
_WHO = (
    rf"(?P<who>{COMMITTEE.pattern}|{_WORDS}(?: \([A-Z][\w&-]{{1,15}}\))?"
    rf"|{_LOWER}(?: (?:(?:onder leiding van|van|in|voor|namens|uit) )?(?:de |het )?{_WORDS})?(?: \([A-Z][\w&-]{{1,15}}\))?)"
)
_ACCORDING = re.compile(
    rf"\b(?:[Vv]olgens|aldus) (?:de |het |een )?(?P<who>(?:[A-Z][\w-]+ )?[\w-]*(?:beleid|richtlijn|verordening|akkoord|kader|wet|{_LOWER[3:-1]})(?=[ ,.;:])|{_WORDS}|{PAPERS}|{PEOPLE})"
    r"(?: \([A-Z]\w+\))?(?=[ ,.;:])"
)
_SUBJECT = re.compile(
    rf"^(?:(?:Ook|Zo|Wel|Daarnaast|Verder|Echter,?) )?(?:[Dd]e |[Hh]et |[Ee]en )?{_WHO}(?= )"
)
_ADVERBIAL = (
    r"(?:In|Op|Tijdens|Bij|Na|Uit|Voor|Naar|Met|Over|Sinds|Tot|Binnen|Via|Per|Van|Om|Onder|Eind|Begin|Medio|Ook|Daarbij|Daarnaast"
    r"|Daarin|Daarmee|Hierbij|Hierin|Hierover|Daarover|Verder|Bovendien|Tevens|Eveneens|Zo|Wel|Echter|Onlangs|Recent\w*|Eerder"
    r"|Inmiddels|Vorige?|Afgelopen|Desgevraagd|Zoals|Vervolgens|Tegelijkertijd|Overigens|Momenteel|Gezien|Gelet|Wat betreft)"
)
_INVERTED = re.compile(rf"^{_ADVERBIAL}\b[^.?!;:]{{0,160}}")
_VERB_FIRST = re.compile(
    rf"(?<!\b[Ii]k)(?<!\b[Ww]ij)(?<!\b[Ww]e) (?P<verb>{SAYS}|geeft|geven|gaf|laat|laten|liet|merkt|merken|wijst|wijzen|heeft|hebben)"
    r" (?P<article>(?:[Dd]e|[Hh]et|[Ee]en|[Dd]eze|[Dd]it|hun|haar) )?"
)
_CLAUSE = re.compile(
    rf"\bdat (?:de |het )?{_WHO} (?:[^.?!]{{3,160}}?\b(?:inschat|inschatten|verwacht|concludeert|vindt|schat|acht)\b"
    rf"|{SAYS} dat\b|(?:heeft|hebben) {PERFECT} dat\b)"
)
_STUDY = re.compile(
    rf"^(?i:Het |De |Uit (?:het |de )?)?(?i:onderzoek|rapport|advies|evaluatie|studie|analyse|verkenning) van (?:de |het )?{_WHO}"
    r" (?:geeft|laat|blijkt|toont|stelt|concludeert|wijst)\b"
)
_BY = re.compile(
    rf"\b[Dd]oor (?:de |het )?{_WHO}(?: (?:is|wordt|werd|zijn))? (?:\w+ ){{0,2}}?{PERFECT}\b"
)
_IN_PAPER = re.compile(
    rf"^(?:Ook |Zo )?[Ii]n (?:het|de|dit|deze|een) (?P<who>{PAPERS}(?: van (?:de |het )?{_WORDS})?) (?:wordt|is|werd)\b"
    rf"[^.?!]{{0,80}}?\b{PERFECT}\b"
)
_NAMELESS = frozenset(["ADV", "ADP", "AUX", "CCONJ", "DET", "PRON", "SCONJ", "VERB", "ADJ"])
_NOBODY = frozenset(
    [
        "ik",
        "wij",
        "we",
        "u",
        "dit",
        "dat",
        "deze",
        "die",
        "er",
        "het",
        "hij",
        "zij",
        "men",
        "wat",
        "dat",
        "daarmee",
        "daarbij",
        "nederland",
        "kabinet",
        "regering",
        "rijk",
        "de",
        "een",
        "mijn",
        "ons",
        "onze",
        "zo",
        "ook",
        "wel",
        "echter",
        "daarnaast",
        "verder",
        "tot",
        "voor",
        "in",
        "op",
        "bij",
        "met",
        "uit",
        "ja",
        "nee",
        "zoals",
        "naast",
        "hiermee",
        "hierbij",
        "daarom",
        "volgens",
        "als",
        "indien",
        "wanneer",
    ]
)


_OF_THE_STATE = frozenset(["Chamber", "Cabinet", "Ministry", "ParliamentaryGroup", "Committee"])
"""Kinds of bodies that a letter names as its own side or its reader's."""


def named(words: str, sentence: Sentence, names: "Names") -> Iterator[tuple[int, int]]:
    """Where a sentence names a source of what it says, by each rule in turn."""
    yield from leading_body(words, sentence, names)
    for rule in (_STUDY, _ACCORDING):
        match = rule.search(words)
        if match and not (rule is _ACCORDING and follows_method(words, match)):
            yield match.span("who")
    if (match := _SUBJECT.match(words)) and says(words[match.end() :]):
        yield match.span("who")
    yield from (span for span in phrases(words) if says(words[span[1] :]))
    yield from inverted(words, sentence, names)
    for rule in (_BY, _IN_PAPER):
        if (match := rule.search(words)) and tells(words, match.end()):
            yield match.span("who")
    if match := _CLAUSE.search(words):
        yield match.span("who")


def inverted(words: str, sentence: Sentence, names: "Names") -> Iterator[tuple[int, int]]:
    """A source behind its verb: "Daarbij merkt de evaluator op dat", "hebben artsen aangegeven dat"."""
    front = _INVERTED.match(words)
    for match in _VERB_FIRST.finditer(words, 0, front.end()) if front else ():
        _, known = names.mentioned(sentence.start + match.end())
        named = re.compile(_WHO).match(words, match.end())
        plural = re.compile(rf"{PEOPLE}(?= )").match(words, match.end())
        body = words[match.end() : known - sentence.start]
        if body and may_hold(body):
            spans = [(match.end(), known - sentence.start)]
        elif named is not None:
            spans = [named.span("who")]
        elif plural is not None and not match["article"]:
            spans = [plural.span()]
        else:
            spans = list(grown(words, match.end())) if match["article"] else []
        for start, end in spans:
            # The verb said again behind its subject, the sentence reads as an upright one.
            if says(f" {match['verb']}{words[end:]}"):
                yield start, end


def leading_body(words: str, sentence: Sentence, names: "Names") -> Iterator[tuple[int, int]]:
    """The body that a sentence names first and that then says something: names may hold small words."""
    article = re.match(r"(?:Ook |Zo )?(?:[Dd]e |[Hh]et )?", words)
    at = article.end() if article else 0
    name, end = names.mentioned(sentence.start + at)
    # the cabinet's view is the office's own
    if name and name.lower() not in _NOBODY and says(words[end - sentence.start :]):
        yield at, end - sentence.start


def follows_method(words: str, match: re.Match[str]) -> bool:
    """ "Volgens" at a sentence's end tells a method ("eten volgens de schijf"), not who says so."""
    return match[0].startswith("volgens") and words[match.end() :].strip() in (".", ";", ":")


class Names:
    """Canonical names of the organisations that were found, by where they are mentioned."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._at: dict[int, tuple[str, Mention]] = {}
        self._nearby = {
            found.name for found in doc._.kd_organisations if found.kind in _OF_THE_STATE
        }
        for found in doc._.kd_organisations:
            for mention in found.mentions:
                self._at[mention.start] = (found.name, mention)

    def mentioned(self, start: int) -> tuple[str, int]:
        """The body mentioned at `start` with the mention's end; no name where there is none."""
        known = self._at.get(start)
        return (known[0], known[1].end) if known else ("", start)

    def within(self, start: int, end: int) -> list[str]:
        """The bodies named in a stretch, each once: neither chambers and ministries nor groups of members."""
        inside = (known[0] for at, known in self._at.items() if start <= at < end)
        return [name for name in dict.fromkeys(inside) if name not in self._nearby]

    def of(self, words: str, start: int) -> str:
        """The name of whoever the words at `start` are; empty where they name no one."""
        plain = words.strip(" .,")
        first = plain.split(" ")[0].lower()
        if not plain or first in _NOBODY or plain.lower() in _NOBODY:
            return ""
        if (known := self._at.get(start)) is not None:
            return known[0]
        if " " not in plain and self._is_nameless(start, plain):
            return ""
        bare = re.sub(r" \([^()]*\)$", "", plain)
        body = look_up(bare, None)
        return body.name if body is not None else bare

    def _is_nameless(self, start: int, word: str) -> bool:
        """Whether a word that opens a sentence is an adverb or the like, by its tag: "Tevens vindt"."""
        if not word[:1].isupper() or not word[1:].islower():
            return False
        span = self._doc.char_span(start, start + len(word), alignment_mode="expand")
        return span is not None and len(span) > 0 and span[0].pos_ in _NAMELESS
