"""Whose view a sentence gives: the innermost source that it names."""

import re
from dataclasses import dataclass

from spacy.tokens import Doc

from kamerdraad.extract.actors.offices import together
from kamerdraad.extract.blockquotes import quoted_blocks
from kamerdraad.extract.extensions import text_of
from kamerdraad.extract.model import Sentence
from kamerdraad.extract.turns.sections import GROUPS, groups_in
from kamerdraad.extract.turns.voices import askers
from kamerdraad.extract.viewholders import Names, named
from kamerdraad.letters.model import Letter

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
_PREDECESSOR = re.compile(
    r"\b[Mm]ijn (?:ambts)?voorgang(?:er|ster)\b[^.?!]{0,80}\b(?:geïnformeerd|aangegeven|gemeld|geschreven|laten weten|toegelicht)"
    r"|\b(?:schrijft|schreef|meldt|meldde|stelt|stelde) mijn (?:ambts)?voorgang(?:er|ster)\b"
)
_IN_QUESTION = re.compile(
    r"^(?:In|Uit) (?:de|uw|deze|die|hun) (?:vra(?:ag|gen)|vraagstelling|inleiding(?: (?:op|van) de vra(?:ag|gen))?)(?: \d+)? (?:wordt|is|werd)"
    r" (?:\w+ ){0,3}?(?:gesteld|gesuggereerd|aangegeven|verondersteld|opgemerkt|geschreven|beweerd|gevraagd of)\b[^.?!]{0,20}\b(?:dat|of)\b"
    r"|^De (?:vraag|vraagstelling|vragensteller|vraagsteller)s? (?:stel(?:t|len)|suggere(?:ert|ren)|veronderstel(?:t|len)|schrij(?:ft|ven))"
    r" (?:\w+ ){0,3}?dat\b"
)
"""What a question takes for granted is the view of those who ask it."""
_CONTINUED = re.compile(r"\b(?:met andere woorden|kortom)\b", re.IGNORECASE)
_ASKS = re.compile(r"\?[\"”’»')\]\d ]*$")


def attribute(doc: Doc) -> None:
    """Sets who holds each sentence's view, and whether it stands as a quotation or a report."""
    letter: Letter | None = doc._.letter
    text = text_of(doc)
    names = Names(doc)
    asked_by = askers(letter) if letter is not None else ""
    blocks = quoted_blocks(letter, names) if letter is not None else {}
    previous: Sentence | None = None
    quoting: tuple[str, str] | None = None
    for sentence in doc._.kd_sentences:
        if previous is not None and (
            previous.block != sentence.block or previous.speaker != sentence.speaker
        ):
            quoting = previous = None
        words = text[sentence.start : sentence.end]
        around = _Around(_addressed(letter, sentence, doc), _asker(sentence, doc, asked_by))
        if whose := blocks.get(sentence.block):
            sentence.holder, sentence.attribution, sentence.quoted = whose, "quotation", True
            quoting = None
        elif quoting is not None:
            sentence.holder, sentence.attribution, sentence.quoted = quoting[0], "quotation", True
            if quoting[1] in words:
                again = _open_quote(words[words.index(quoting[1]) + 1 :])
                quoting = (quoting[0], again) if again else None
        elif not _ASKS.search(words):
            holder = source_of(words, sentence, around, names)
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


def source_of(words: str, sentence: Sentence, around: "_Around", names: Names) -> str | None:
    """The innermost source that a sentence names, or None where its speaker gives its own view."""
    if around.addressed and (_ADDRESSED.search(words) or _READ.match(words)):
        return around.addressed
    if around.asker and _IN_QUESTION.match(words):
        return around.asker
    if match := _MEMBERS_SAY.search(words):
        return groups_in(match) or None
    if (match := _MEMBERS_REPORT.match(words)) and not sentence.restated:
        found = groups_in(match)
        return found if found and found != sentence.speaker else None
    if _PREDECESSOR.search(words) and sentence.speaker:
        return f"ambtsvoorganger van de {sentence.speaker}"
    for start, end in named(words, sentence, names):
        who = names.of(words[start:end], sentence.start + start)
        if who and who != sentence.speaker:
            return who
    return None


@dataclass(frozen=True, slots=True)
class _Around:
    """Whom a sentence's "u" means, and who put the question that it answers."""

    addressed: str
    asker: str


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


def _asker(sentence: Sentence, doc: Doc, otherwise: str) -> str:
    """Who put the question that a sentence answers; empty for a sentence of no answer."""
    if sentence.answer is None:
        return ""
    whose = (a.asked_by for a in doc._.kd_answers if a.start <= sentence.start < a.end)
    return next(whose, otherwise)


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
    if meta.answered_by:
        return together(meta.answered_by)
    return otherwise or next(iter(meta.asked_of), "")
