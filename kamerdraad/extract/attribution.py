"""Whose view a sentence gives: the innermost source that it names."""

import re

from spacy.tokens import Doc

from kamerdraad.extract.model import Mention, Sentence
from kamerdraad.extract.turns.sections import COMMITTEE, GROUPS, groups_in
from kamerdraad.letters.model import Letter
from kamerdraad.registers import look_up

_SAYS = (
    r"(?:schrijft|schrijven|schreef|stelt|stellen|stelde|meldt|melden|meldde|zegt|zeggen|beweert|beweren|concludeert|concluderen"
    r"|constateert|constateren|benadrukt|benadrukken|bevestigt|bevestigen|waarschuwt|waarschuwen|betoogt|betogen|adviseert"
    r"|adviseren|oordeelt|vindt|vinden|verwacht|verwachten|pleit|pleiten|acht|achten|vreest|vrezen|signaleert|rapporteert|raamt"
    r"|schat|onderschrijft|onderschrijven|erkent|erkennen|stipt)"
)
_PERFECT = (
    r"(?:aangegeven|laten weten|geconcludeerd|gewaarschuwd|gesteld|geoordeeld|geadviseerd|bevestigd|gemeld|gesignaleerd"
    r"|geconstateerd|benadrukt|geschreven|verklaard|toegelicht|geschat|ingeschat|opgemerkt)"
)
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
_MEANWHILE = r"(?:[^.?!]|\b(?:jl|a\.s|d\.d|nr|art)\.)"
"""Words between an auxiliary and its participle, with abbreviations whose full stop ends nothing."""
_ADVERBS = r"(?:,? (?:daarbij|ook|echter|daarnaast|wel|hierbij|in [^,.;]{1,40}|zelf|eveneens|bovendien|nu|dan|onder andere|net als [^,.;]{1,30}))*"

_ADDRESSED = re.compile(
    r"^(?:[Oo]ok )?[Uu] (?:schrijft|schreef|stelt|stelde|meldt|zegt|beweert|concludeert|constateert|benadrukt|bevestigt|geeft (?:\w+ ){0,3}?aan\b|merkt (?:\w+ ){0,3}?op\b)"
    r"|^(?:In|Uit|Op) (?:uw|de|het)\b[^.?!]{1,80} (?:schrijft|stelt|meldt|zegt|concludeert|constateert|benadrukt|geeft|schreef) u\b"
    r"|\bvolgens u\b|^Volgens (?:u|de (?:minister|staatssecretaris))\b"
    r"|^(?:[Zz]o |[Ee]erder |[Dd]aarbij |[Hh]ierbij |[Vv]erder )(?:schrijft|stelt|meldt|schreef|concludeert) u\b"
)
_READ = re.compile(
    rf"^(?:(?:De|de) leden van {GROUPS}|(?:Deze|deze) leden|Zij) (?:\w+ ){{0,2}}?lezen\b[^.?!]{{0,60}}?\bdat\b"
)
_MEMBERS_REPORT = re.compile(
    rf"^(?:De leden|Het lid) van {GROUPS} (?:geven|geeft|merken|merkt|stellen|stelt|constateren|wijzen|wijst|vinden|schrijven|refereren|signaleren)\b"
)
_MEMBERS_SAY = re.compile(rf"\b[Vv]olgens (?:de leden|het lid) van {GROUPS}")
_ACCORDING = re.compile(
    rf"\b[Vv]olgens (?:de |het |een )?(?P<who>{_WORDS}|(?:[A-Z][\w-]+ )?[\w-]*(?:beleid|richtlijn|verordening|akkoord|rapport|kader|wet|{_LOWER[3:-1]}))"
    r"(?: \([A-Z]\w+\))?(?=[ ,.;:])"
)
_SUBJECT = re.compile(
    rf"^(?:(?:Ook|Zo|Wel|Daarnaast|Verder|Echter,?) )?(?:[Dd]e |[Hh]et |[Ee]en )?{_WHO}{_ADVERBS} {_SAYS}\b"
)
_SUBJECT_PHRASE = re.compile(
    rf"^(?:[Dd]e |[Hh]et |[Ee]en )?{_WHO}{_ADVERBS} (?:(?:laat|laten|liet) (?:\w+ ){{0,3}}weten\b|(?:geeft|geven|gaf|gaven) (?:\w+ ){{0,4}}aan\b"
    rf"|(?:ziet|zien) [^.?!]{{0,50}}(?:geen aanleiding|ook|het (?:grote )?belang|risico)|(?:is|zijn) (?:wel |ook |geen )?(?:voorstander|tegenstander|van (?:mening|oordeel))"
    rf"|(?:heeft|hebben|had) {_MEANWHILE}{{0,120}}?\b{_PERFECT}\b)"
)
_INVERTED = re.compile(
    rf"^[^.?!]{{3,160}}? (?:verwacht|stelt|concludeert|meldt|waarschuwt|adviseert|schrijft|constateert|schat|verwachten) (?:de |het )?{_WHO}(?= )"
)
_CLAUSE = re.compile(
    rf"\bdat (?:de |het )?{_WHO} [^.?!]{{3,160}}?\b(?:inschat|inschatten|verwacht|concludeert|vindt|stelt|schat|acht)\b"
)
_STUDY = re.compile(
    rf"^(?i:Het |De |Uit (?:het |de )?)?(?i:onderzoek|rapport|advies|evaluatie|studie|analyse|verkenning) van (?:de |het )?{_WHO}"
    r" (?:geeft|laat|blijkt|toont|stelt|concludeert|wijst)\b"
)
_BY = re.compile(
    rf"\b[Dd]oor (?:de |het )?{_WHO}(?: (?:is|wordt|werd|zijn))? (?:\w+ ){{0,2}}?(?:{_PERFECT})\b"
)
_PREDECESSOR = re.compile(
    r"\b[Mm]ijn (?:ambts)?voorgang(?:er|ster)\b[^.?!]{0,80}\b(?:geïnformeerd|aangegeven|gemeld|geschreven|laten weten|toegelicht)"
)
_SAID = re.compile(
    rf"{_ADVERBS} (?:{_SAYS}|(?:geeft|geven|gaf|gaven) (?:\w+ ){{0,4}}aan|(?:laat|laten|liet) (?:\w+ ){{0,3}}weten"
    rf"|(?:heeft|hebben|had) {_MEANWHILE}{{0,200}}?\b{_PERFECT})\b"
)
_TAKES_PLACE = re.compile(r"\b(?:vindt|vinden)\b[^.;?!]{0,160}\bplaats\b")
_PRESCRIBES = re.compile(
    r"\b(?:schrijft|schrijven|schreef)\b(?: [\w’-]+){0,8}? voor(?: (?:dat|wanneer|hoe|wat|welke?|of|wie)\b|[.,;])"
)
_SETS = re.compile(r"\b(?:stelt|stellen|stelde)\b(?![^.;?!]{0,120}?(?:\bdat\b|[:“«\"]))")
_NAMELESS = frozenset(["ADV", "ADP", "AUX", "CCONJ", "DET", "PRON", "SCONJ", "VERB", "ADJ"])
_CONTINUED = re.compile(r"\b(?:met andere woorden|kortom)\b", re.IGNORECASE)
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
_ASKS = re.compile(r"\?[\"”’»')\]\d ]*$")


def attribute(doc: Doc) -> None:
    """Sets who holds each sentence's view, and whether it stands as a quotation or a report."""
    letter: Letter | None = doc._.letter
    text = letter.text if letter is not None else doc.text
    names = _Names(doc)
    previous: Sentence | None = None
    quoting: tuple[str, str] | None = None
    for sentence in doc._.kd_sentences:
        if previous is not None and (
            previous.block != sentence.block or previous.speaker != sentence.speaker
        ):
            quoting = previous = None
        words = text[sentence.start : sentence.end]
        addressed = _addressed(letter, sentence, doc)
        if quoting is not None:
            sentence.holder, sentence.attribution, sentence.quoted = quoting[0], "quotation", True
            if quoting[1] in words:
                again = _open_quote(words)
                quoting = (quoting[0], again) if again else None
        elif not _ASKS.search(words):
            holder = source_of(words, sentence, addressed, names)
            if holder is None and previous is not None and _CONTINUED.search(words):
                holder = previous.holder if previous.attribution != "own" else None
            if holder:
                sentence.holder = holder
                sentence.attribution = "report"
                opened = _open_quote(words)
                if opened or re.search(r"[“«\"][^”»\"]{15,}[”»\"]", words):
                    sentence.attribution, sentence.quoted = "quotation", True
                if opened:
                    quoting = (holder, opened)
        previous = sentence


def source_of(words: str, sentence: Sentence, addressed: str, names: "_Names") -> str | None:
    """The innermost source that a sentence names, or None where its speaker gives its own view."""
    if addressed and (_ADDRESSED.search(words) or _READ.match(words)):
        return addressed
    if match := _MEMBERS_SAY.search(words):
        return groups_in(match) or None
    if (match := _MEMBERS_REPORT.match(words)) and not sentence.restated:
        found = groups_in(match)
        return found if found and found != sentence.speaker else None
    if _PREDECESSOR.search(words) and sentence.speaker:
        return f"ambtsvoorganger van de {sentence.speaker}"
    if (body := leading_body(words, sentence, names)) and body != sentence.speaker:
        return body
    for rule in (_STUDY, _ACCORDING, _SUBJECT_PHRASE, _SUBJECT, _INVERTED, _BY, _CLAUSE):
        match = rule.search(words)
        if match and not (rule is _ACCORDING and follows_method(words, match)):
            if does_not_report(words[match.start("who") :]):
                continue
            who = names.of(match["who"], sentence.start + match.start("who"))
            if who and who != sentence.speaker:
                return who
    return None


def leading_body(words: str, sentence: Sentence, names: "_Names") -> str:
    """The body that a sentence names first and that then says something: names may hold small words."""
    article = re.match(r"(?:Ook |Zo )?(?:[Dd]e |[Hh]et )?", words)
    at = article.end() if article else 0
    name, end = names.mentioned(sentence.start + at)
    if not name or name.lower() in _NOBODY:
        return ""  # the cabinet's view is the office's own
    rest = words[end - sentence.start :]
    return name if _SAID.match(rest) and not does_not_report(rest) else ""


def does_not_report(words: str) -> bool:
    """Verbs of saying in another sense: "vindt plaats", "schrijft voor dat", "stelt eisen"."""
    return any(rule.search(words) for rule in (_TAKES_PLACE, _PRESCRIBES, _SETS))


def follows_method(words: str, match: re.Match[str]) -> bool:
    """ "Volgens" at a sentence's end tells a method ("eten volgens de schijf"), not who says so."""
    return match.start() > 0 and words[match.end() :].strip() in (".", ";", ":")


class _Names:
    """Canonical names of the organisations that were found, by where they are mentioned."""

    def __init__(self, doc: Doc) -> None:
        self._doc = doc
        self._at: dict[int, tuple[str, Mention]] = {}
        for found in doc._.kd_organisations:
            for mention in found.mentions:
                self._at[mention.start] = (found.name, mention)

    def mentioned(self, start: int) -> tuple[str, int]:
        """The body mentioned at `start` with the mention's end; no name where there is none."""
        known = self._at.get(start)
        return (known[0], known[1].end) if known else ("", start)

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


def _open_quote(words: str) -> str:
    """The mark that will close a quotation which the sentence leaves open; empty where none does."""
    for opening, closing in (("“", "”"), ("«", "»"), ("„", "”")):
        if words.rfind(opening) > max(
            words.rfind(closing), words.rfind('"') if opening == "“" else -1
        ):
            return closing
    if words.count('"') % 2 and "”" not in words[words.rfind('"') :]:
        return "”" if "”" in words else '"'
    return ""


def _addressed(letter: Letter | None, sentence: Sentence, doc: Doc) -> str:
    """Whom "u" means: the office that is asked, in words of those who ask it."""
    if letter is None:
        return ""
    part = letter.parts[sentence.part]
    if sentence.restated:
        return _asked_office(letter, part.sender)
    if part.kind == "questions":
        return part.addressee if part.addressee else _asked_office(letter, "")
    if sentence.question and letter.metadata.kind in ("written-questions", "questions"):
        return _asked_office(letter, part.sender)
    return ""


def _asked_office(letter: Letter, otherwise: str) -> str:
    meta = letter.metadata
    return otherwise or next(iter((*meta.answered_by, *meta.asked_of)), "")
