"""The component `kamerdraad_acts`: walks through the sentences and writes down what each does."""

import re
from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc, Span

from kamerdraad.extract import extensions
from kamerdraad.extract.acts.action import action
from kamerdraad.extract.acts.certainty import certainty
from kamerdraad.extract.acts.conditions import condition, status
from kamerdraad.extract.acts.coordinated import decided
from kamerdraad.extract.acts.creditors import creditor
from kamerdraad.extract.acts.deadlines import bounds, deadline
from kamerdraad.extract.acts.debtors import about, debtor
from kamerdraad.extract.acts.decide import Decision
from kamerdraad.extract.acts.features import Features
from kamerdraad.extract.acts.leaning import leans, resolved
from kamerdraad.extract.acts.parsed import features
from kamerdraad.extract.acts.polarity import polarity
from kamerdraad.extract.acts.words import proposition
from kamerdraad.extract.confidences import sure
from kamerdraad.extract.dates import find_dates
from kamerdraad.extract.daywords import Timeline
from kamerdraad.extract.model import (
    COMMITMENTS,
    STATEMENTS,
    Act,
    DateMention,
    Organisation,
    Sentence,
)
from kamerdraad.extract.sentences import sentences_of
from kamerdraad.letters.model import Part

_OWN_KINDS = frozenset({"Agency", "Ministry", "Cabinet"})
_ALSO_OWN = re.compile(
    r"^(?:Inspectie|Politie$|Rijks(?!universiteit|museum)\w+|Dienst |Agentschap )"
    r"|^(?!Omgevingsdienst|Veiligheidsdienst|Nieuwsdienst)\w+(?:dienst|inspectie|agentschap)$"
)
"""Bodies of the central government by the form of their names, where no register knows them."""
_REACH = 2
"""For so many sentences a body that was named stays the one spoken of."""
_SENTENCES_A_MENTION = 6
"""A body named at least once in so many sentences is what the letter is about."""
_COMMITTED = COMMITMENTS | {Act.FULFILMENT}
_ASKING_PARTS = frozenset({"questions", "motion"})


def make_acts(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component `kamerdraad_acts`; works on any parsed Dutch `Doc`, better with `doc._.letter`."""
    extensions.register()
    return find_acts


def find_acts(doc: Doc) -> Doc:
    """Fills act, polarity, certainty, proposition and a commitment's parts of `doc._.kd_sentences`."""
    letter = doc._.letter
    timeline = Timeline(letter)
    own, others, agencies = _bodies(doc._.kd_organisations)
    chamber = _chamber(doc)
    # Alone, without the component before it, it looks for the dates itself.
    dates = doc._.kd_dates or find_dates(doc)
    later = _later(doc, dates)
    seen: list[Features] = []
    spans: list[Span] = []
    for sentence in sentences_of(doc):
        span = doc.char_span(sentence.start, sentence.end, alignment_mode="expand")
        if span is None:
            continue
        found = features(sentence, span)
        found.own_agencies, found.other_bodies = own, others
        part = letter.parts[sentence.part] if letter and sentence.part < len(letter.parts) else None
        found.cover = part is not None and part.kind == "cover" and not sentence.answer
        found.asking = _asks(sentence, part)
        found.dated = letter is not None and letter.metadata.date is not None
        found.later = frozenset(at for at in later if sentence.start <= at < sentence.end)
        if seen:
            found.previous, seen[-1].following = seen[-1], found
        seen.append(found)
        spans.append(span)
    theme = _theme(doc, len(seen))
    topic: str | None = None
    answer: str | None = None
    since = 0
    for found, span in zip(seen, spans, strict=True):
        sentence = found.sentence
        named = about(found, agencies)
        since = 0 if named else since + 1
        if sentence.answer != answer or since > _REACH:
            topic, answer = None, sentence.answer
        topic = named or topic
        verdict, told = decided(found, span)
        _write(told, verdict, topic or (theme if sentence.answer else None), agencies, chamber)
        if sentence.act in _COMMITTED:
            _word(told, bounds(told, dates, timeline.at(sentence.start)))
    return doc


def _write(
    f: Features,
    verdict: Decision,
    topic: str | None,
    agencies: list[tuple[str, str]],
    chamber: str | None,
) -> None:
    """Writes what was decided of one sentence into its `Sentence`, and who owes what to whom."""
    sentence = f.sentence
    sentence.act, sentence.rule = verdict.act, verdict.rule
    sentence.confidence = sure(verdict.rule, verdict.confidence)
    if sentence.act not in STATEMENTS:
        return
    sentence.polarity = polarity(f)
    sentence.certainty = certainty(f, sentence.act)
    if sentence.act is Act.CLAIM:
        name_first = bool(f.words) and f.words[0].pos == "PROPN"
        sentence.proposition = proposition(
            f.text, sentence.polarity.value == "negative", name_first
        )
    if sentence.act not in _COMMITTED:
        return
    sentence.debtor = debtor(f, agencies, topic) or None
    if sentence.act not in {Act.PLAN, Act.CONTINGENCY}:
        sentence.creditor = creditor(f, chamber)


def _word(f: Features, times: list[DateMention]) -> None:
    """Writes what a commitment waits for, by when it is due, what is to be done and how it stands."""
    sentence = f.sentence
    sentence.condition = condition(f)
    sentence.deadline, sentence.deadline_interval = deadline(f, times)
    phrase = action(f, sentence.condition, [(d.start, d.end) for d in times])
    sentence.action = resolved(f, phrase)
    sentence.leans = leans(sentence.action)
    sentence.status = status(sentence.act, sentence.condition)


def _later(doc: Doc, dates: list[DateMention]) -> list[int]:
    """Where the text names a time that ends after its letter was written."""
    letter = doc._.letter
    written = letter.metadata.date if letter is not None else None
    return [
        d.start
        for d in dates
        if d.is_deadline
        or (written and d.interval and (d.interval.end or d.interval.start or written) > written)
    ]


def _theme(doc: Doc, sentences: int) -> str | None:
    """The body of the own side that the whole letter is about: it is named time and again."""
    bodies = [
        body
        for body in doc._.kd_organisations
        if body.kind in _OWN_KINDS - {"Ministry", "Cabinet"} or _ALSO_OWN.match(body.name)
    ]
    if not bodies:
        return None
    most = max(bodies, key=lambda body: len(body.mentions))
    return most.name if len(most.mentions) * _SENTENCES_A_MENTION >= sentences else None


def _asks(sentence: Sentence, part: Part | None) -> bool:
    """Whether the sentence is one of those who ask: restated, part of a question, or in their letter."""
    if sentence.restated or (sentence.question and not sentence.answer):
        return True
    return part is not None and part.kind in _ASKING_PARTS and not sentence.answer


def _bodies(
    organisations: list[Organisation],
) -> tuple[frozenset[str], frozenset[str], list[tuple[str, str]]]:
    """Names of the own side's bodies, of all others, and forms with their canonical names."""
    own: dict[str, str] = {}
    others: set[str] = set()
    for body in organisations:
        forms = {body.name.lower(), *(s.lower() for s in body.surface)}
        if body.kind in _OWN_KINDS or _ALSO_OWN.match(body.name):
            name = (
                "kabinet"
                if body.kind == "Cabinet"
                else "Rijk"
                if body.name == "Rijksoverheid"
                else body.name
            )
            own.update(dict.fromkeys(forms, name))
        elif body.kind not in {"Chamber", "Cabinet"}:
            others.update(forms)
    ordered = sorted(own.items(), key=lambda item: -len(item[0]))
    return frozenset(own), frozenset(others - set(own)), ordered


def _chamber(doc: Doc) -> str | None:
    """The chamber that the letter goes to, in full."""
    letter = doc._.letter
    texts: list[str] = []
    if letter is not None:
        texts = [letter.metadata.chamber, *(p.addressee for p in letter.parts)]
    texts.append(extensions.text_of(doc))
    for text in texts:
        found = re.search(r"\b(Eerste|Tweede) Kamer\b", text or "")
        if found:
            return f"{found[1]} Kamer der Staten-Generaal"
    chambers = [body for body in doc._.kd_organisations if body.kind == "Chamber"]
    return max(chambers, key=lambda body: len(body.mentions)).name if chambers else None
