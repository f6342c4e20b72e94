"""Whom words without a name mean: "de staatssecretaris", "het ministerie", "de stichting", "deze leden", "hij".

Only what is safe is tied: where two could be meant, nothing is.
"""

import re
from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable, Iterable, Iterator
from functools import cached_property

from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.actors.offices import Office, apart, find_offices, parse_office
from kamerdraad.extract.bodynouns import NOUNS, VAGUE, is_one
from kamerdraad.extract.extensions import text_of
from kamerdraad.extract.model import Coreference, Mention, Organisation, Person, Sentence
from kamerdraad.letters.model import Letter

_NAMELESS = re.compile(
    r"\b(?:[Dd]e|[Dd]eze|[Hh]et|[Dd]it) (?P<noun>[Mm]inister|[Ss]taatssecretaris|[Mm]inisterie|[Dd]epartement"
    rf"|{'|'.join(sorted(NOUNS, key=len, reverse=True))})(?![\w-])"
)
_TOLD_MORE = re.compile(r" (?:van|voor|in|inzake|die|dat|waar\w*|welke?|achter)\b| \(?[A-ZÀ-ÖØ-Þ]")
"""Behind a word for a body: which one it is, or which kind."""
_WHOSE = re.compile(r" (?:van|voor) (?=[A-ZÀ-Þ])| [A-ZÀ-Þ]")
"""Behind an office: its portfolio or its holder, so that it is no bare word."""
_MEMBERS = re.compile(
    r"\b(?P<who>[Dd]eze (?:leden|fracties?)|[Dd]e leden(?! van)(?=,? (?:van mening|vragen|lezen|constateren|willen|merken|hebben|zijn|stellen)\b))"
)
_SINGULAR = re.compile(
    r"(?P<who>Hij|Zij) (?:is|was|heeft|had|zal|zou|kan|kon|wil|wilde|mag|moet|gaat|ging|doet|deed|geeft|gaf|zegt|zei|stelt"
    r"|stelde|schrijft|schreef|vindt|vond|meldt|meldde|wordt|werd|blijft|bleef|verwijst|verwees|vraagt|vroeg|pleit|pleitte|wijst|wees)\b"
)
_REACH = 3
"""Sentences before a word in which the body that it means must have been named; a vague word's own only."""


def find_coreferences(doc: Doc) -> Doc:
    """Fills `doc._.kd_coreferences`; a view that such words hold is then that of whom they mean."""
    found = sorted(_found(doc), key=lambda one: one.start)
    doc._.kd_coreferences = found
    text, starts = text_of(doc), [one.start for one in found]
    for sentence in doc._.kd_sentences:
        if sentence.attribution == "own":
            continue
        for one in found[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]:
            if text[one.start : one.end] == sentence.holder:
                sentence.holder = one.actor
    return doc


def _found(doc: Doc) -> Iterator[Coreference]:
    text = text_of(doc)
    around = _Around(doc, text)
    for words in _NAMELESS.finditer(text):
        index = around.sentence_at(words.start())
        if index is None or around.is_named(*words.span()):
            continue
        rule = RULES.get(words["noun"].lower(), named_body)
        if one := rule(words, index, around):
            yield one
    for words in _MEMBERS.finditer(text):
        index = around.sentence_at(words.start())
        if index is not None and (asker := around.asker(index)):
            yield Coreference(*words.span("who"), asker, "members_who_ask", 0.95)
    for index, sentence in enumerate(around.sentences):
        pronoun = _SINGULAR.match(text, sentence.start)
        if pronoun and (person := around.only_person(index - 1, index)):
            yield Coreference(*pronoun.span("who"), person, "person_just_named", 0.85)


def named_office(words: re.Match[str], index: int, around: "_Around") -> Coreference | None:
    """ "De staatssecretaris" is the only one of that rank whom the letter knows, by its head or its words."""
    if _WHOSE.match(around.text, words.end()):
        return None
    rank = words["noun"].lower()
    known = around.offices_of(rank)
    if len(known) == 1:
        return Coreference(words.start("noun"), words.end(), known[0], "only_office_of_rank", 0.9)
    asked = around.asked_of(rank, index)
    if asked and not around.office_named_before(words.start(), index, rank):
        return Coreference(words.start("noun"), words.end(), asked, "office_that_is_asked", 0.9)
    return None


def own_ministry(words: re.Match[str], index: int, around: "_Around") -> Coreference | None:
    """ "Het ministerie" is that of the office that speaks or is asked, unless another was just named."""
    if _TOLD_MORE.match(around.text, words.end()):
        return None
    ministry = around.ministry(index)
    others = {
        one.name for one in around.bodies_before(words.start(), index) if one.kind == "Ministry"
    }
    if not ministry or others - {ministry}:
        return None
    return Coreference(words.start("noun"), words.end(), ministry, "ministry_of_speaker", 0.9)


def named_body(words: re.Match[str], index: int, around: "_Around") -> Coreference | None:
    """ "De stichting" is the one body just named that a letter calls so, where no other could be."""
    if _TOLD_MORE.match(around.text, words.end()):
        return None
    noun = words["noun"].lower()
    reach = 0 if noun in VAGUE and not words[0].lower().startswith(("deze", "dit")) else _REACH
    before = around.bodies_before(words.start(), index, reach)
    near = {one.name for one in before if is_one(noun, one)}
    if len(near) != 1:
        return None
    (meant,) = near
    around.name(words.start("noun"), words.end(), meant)
    rivals = sum(is_one(noun, one) for one in around.organisations)
    sure = 0.95 if rivals == 1 else 0.85
    return Coreference(words.start("noun"), words.end(), meant, "body_just_named", sure)


Rule = Callable[[re.Match[str], int, "_Around"], Coreference | None]
RULES: dict[str, Rule] = {
    "minister": named_office,
    "staatssecretaris": named_office,
    "ministerie": own_ministry,
    "departement": own_ministry,
}


class _Around:
    """What a letter names, by where it does so."""

    def __init__(self, doc: Doc, text: str) -> None:
        self.text = text
        self.sentences: list[Sentence] = sorted(doc._.kd_sentences, key=lambda one: one.start)
        self.organisations: list[Organisation] = doc._.kd_organisations
        self._persons: list[Person] = doc._.kd_persons
        self._letter: Letter | None = doc._.letter
        self._answers = doc._.kd_answers
        self._starts = [sentence.start for sentence in self.sentences]
        self._on = self._letter.metadata.date if self._letter else None

    def sentence_at(self, offset: int) -> int | None:
        """Index of the sentence around a place of the running text."""
        at = bisect_right(self._starts, offset) - 1
        return at if at >= 0 and offset < self.sentences[at].end else None

    def is_named(self, start: int, end: int) -> bool:
        """Whether a name or a part of one stands there already."""
        at = bisect_left(self._bodies, (end,)) - 1
        return at >= 0 and self._bodies[at][1] > start

    def bodies_before(self, offset: int, index: int, reach: int = _REACH) -> list[Organisation]:
        """The bodies named before a place, in its sentence and the last few of the same speaker."""
        low = bisect_left(self._bodies, (self._run_start(index, reach),))
        high = bisect_left(self._bodies, (offset,))
        return [self.organisations[number] for _, _, number in self._bodies[low:high]]

    def _run_start(self, index: int, reach: int) -> int:
        """Where the sentence begins that is so many back, or the first of the same words before it."""
        first = index
        while first > max(0, index - reach) and self._goes_on(first):
            first -= 1
        return self.sentences[first].start

    def name(self, start: int, end: int, body: str) -> None:
        """Takes words that mean a body as a mention of it, for the words after them."""
        number = next(n for n, one in enumerate(self.organisations) if one.name == body)
        insort(self._bodies, (start, end, number))

    def _goes_on(self, index: int) -> bool:
        """Whether a sentence follows the one before it in one speaker's words about one question."""
        one, before = self.sentences[index], self.sentences[index - 1]
        return (one.speaker, one.part, one.answer, one.question) == (
            before.speaker,
            before.part,
            before.answer,
            before.question,
        )

    @cached_property
    def _bodies(self) -> list[tuple[int, int, int]]:
        return sorted(
            (mention.start, mention.end, number)
            for number, found in enumerate(self.organisations)
            for mention in found.mentions
        )

    def offices_of(self, rank: str) -> list[str]:
        """The offices of a rank that the letter knows, each once."""
        return self._offices.get(rank, [])

    def asked_of(self, rank: str, index: int) -> str:
        """The one office of a rank to which those who speak put their questions; empty for others."""
        sentence = self.sentences[index]
        if self._letter is None or sentence.question is None or _is_office(sentence.speaker):
            return ""
        meta = self._letter.metadata
        offices = {
            office.name
            for name in meta.asked_of or meta.answered_by
            if (office := parse_office(name, self._on)) and office.role == rank
        }
        return offices.pop() if len(offices) == 1 else ""

    def office_named_before(self, offset: int, index: int, rank: str) -> bool:
        """Whether an office of that rank is named shortly before, who could be meant too."""
        words = self.text[self._run_start(index, _REACH) : offset]
        return any(one.portfolio and one.role == rank for one in find_offices(words, self._on))

    @cached_property
    def _offices(self) -> dict[str, list[str]]:
        named: list[Office] = []
        if self._letter is not None:
            meta = self._letter.metadata
            senders = (name for part in self._letter.parts for name in part.senders)
            for name in (*meta.answered_by, *meta.asked_of, *senders):
                named += filter(None, (parse_office(one, self._on) for one in apart(name)))
        named += (office for office in find_offices(self.text, self._on) if office.portfolio)
        found: dict[str, dict[str, str]] = {}
        for office in named:
            if office.portfolio:
                ministry = office.ministry.name if office.ministry else office.portfolio
                key = f"{office.role} {ministry} {'-' in office.portfolio}"
                found.setdefault(office.role, {}).setdefault(key, office.name)
        return {role: list(names.values()) for role, names in found.items()}

    def ministry(self, index: int) -> str:
        """The ministry of the office that speaks; for those who ask, of the one that is asked."""
        sentence = self.sentences[index]
        names: Iterable[str] = apart(sentence.speaker)
        if self._letter is not None and (sentence.question or not _is_office(sentence.speaker)):
            names = self._letter.metadata.answered_by or self._letter.metadata.asked_of
        offices = [parse_office(name, self._on) for name in names]
        found = {office.ministry.name for office in offices if office and office.ministry}
        return found.pop() if len(found) == 1 else ""

    def asker(self, index: int) -> str:
        """The groups who put the question that a sentence is part of or answers; empty where none does."""
        sentence = self.sentences[index]
        if sentence.answer is not None and not sentence.restated:
            asked = (a.asked_by for a in self._answers if a.start <= sentence.start < a.end)
            return next(asked, "")
        if sentence.restated or sentence.question:
            return sentence.speaker
        return ""

    def only_person(self, before: int, index: int) -> str:
        """The one person whom the sentence before names, where it names no other and no office."""
        if before < 0 or not self._goes_on(index):
            return ""
        one, after = self.sentences[before], self.sentences[index]
        if one.block != after.block:
            return ""
        named = {
            person.name
            for person in self._persons
            for mention in person.mentions
            if _within(mention, one)
        }
        offices = any(True for _ in find_offices(self.text[one.start : one.end], self._on))
        return named.pop() if len(named) == 1 and not offices else ""


def _is_office(name: str) -> bool:
    return name.startswith(("minister", "staatssecretaris"))


def _within(mention: Mention, sentence: Sentence) -> bool:
    return sentence.start <= mention.start < sentence.end


def make_coreference(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component `kamerdraad_coreference`; works on any Dutch `Doc`, better with `doc._.letter`."""
    extensions.register()
    return find_coreferences
