"""The component that gives every sentence its voice, and finds questions, answers and reprints."""

from collections import defaultdict
from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.attribution import attribute
from kamerdraad.extract.model import Answer, Sentence
from kamerdraad.extract.reprints import find_reprints
from kamerdraad.extract.sentences import sentences_of
from kamerdraad.extract.turns.consultation import Reply, walk_questions
from kamerdraad.extract.turns.frame import Walk
from kamerdraad.extract.turns.labelled import walk_labelled
from kamerdraad.extract.turns.labels import is_labelled
from kamerdraad.extract.turns.postponed import postpone
from kamerdraad.extract.turns.sections import COMMITTEE, leading_group, section_of
from kamerdraad.extract.turns.voices import (
    UNNAMED,
    answerer,
    askers,
    is_office,
    part_speaker,
    who_is_asked,
)
from kamerdraad.letters.model import BlockKind, Letter


def find_turns(doc: Doc) -> Doc:
    """Fills the voices of `doc._.kd_sentences`, and the questions, answers and reprints."""
    sentences = sentences_of(doc)
    letter: Letter | None = doc._.letter
    if letter is not None:
        _walk_letter(doc, letter, sentences)
    for sentence in sentences:
        sentence.holder = sentence.speaker
    attribute(doc)
    return doc


def _walk_letter(doc: Doc, letter: Letter, sentences: list[Sentence]) -> None:
    by_block: defaultdict[int, list[Sentence]] = defaultdict(list)
    for sentence in sentences:
        by_block[sentence.block].append(sentence)
    asker = askers(letter)
    put: list[Sentence] = []
    for index, part in enumerate(letter.parts):
        walk = Walk(letter, index, by_block)
        speaker = part_speaker(letter, part)
        if is_labelled(walk):
            replier = answerer(letter, part) if part.kind != "questions" else speaker
            if part.kind != "questions" and COMMITTEE.match(replier):
                walk_labelled(walk, asker or replier, who_is_asked(letter, part), speaker)
            else:
                walk_labelled(walk, asker or UNNAMED, replier, replier)
        elif (
            part.kind == "questions"
            and len(letter.parts) == 1
            and letter.metadata.kind == "questions"
        ):
            _walk_plain(walk, asker or speaker)
            _ask_whole(walk, asker or speaker)
        elif part.kind == "questions":
            walk_questions(walk, speaker)
            put += [s for s in _of(walk) if s.speaker and s.speaker != speaker]
        elif part.kind == "answers" and (put or _has_sections(walk)):
            reply = Reply(walk, speaker, speaker, put)
            matches = reply.walk_through()
            if put:
                doc._.kd_reprints = [
                    *doc._.kd_reprints,
                    *find_reprints(letter.text, put, _of(walk), matches, reply.asked),
                ]
        elif part.kind in ("letter", "annex", "cover") and _has_sections(walk):
            ours = is_office(speaker)
            Reply(
                walk, speaker, speaker if ours else who_is_asked(letter, part), put
            ).walk_through()
        else:
            _walk_plain(walk, speaker)
            if not (walk.questions or put):
                postpone(walk, _of(walk), speaker)
        doc._.kd_questions = [*doc._.kd_questions, *(asking.done() for asking in walk.questions)]
        doc._.kd_answers = [
            *doc._.kd_answers,
            *(
                Answer(a.numbers, a.asked_by, a.answered_by, a.start, a.end, a.part)
                for a in walk.answers
            ),
        ]


def _of(walk: Walk) -> list[Sentence]:
    return [s for index, _ in walk.blocks() for s in walk.sentences.get(index, [])]


def _walk_plain(walk: Walk, speaker: str) -> None:
    """A letter with one voice: everything is its sender's."""
    for sentence in _of(walk):
        sentence.speaker = speaker


def _ask_whole(walk: Walk, asker: str) -> None:
    """Questions alone, without a number or with list numbers only: each asking block is one.

    Where numbers are printed, what asks without one goes on with the question above it.
    """
    printed = ""
    for index, block in walk.blocks():
        if block.kind is BlockKind.LIST_ITEM and block.label.isdigit():
            printed = block.label
        sentences = walk.sentences.get(index, [])
        words = walk.letter.text[block.body : block.end]
        if sentences and "?" in words:
            number = printed or str(len(walk.questions) + 1)
            walk.ask(number, asker, False, block.body, block.end)
            for sentence in sentences:
                sentence.question = number


def _has_sections(walk: Walk) -> bool:
    """Whether groups have sections of their own here, under headings or by naming themselves."""
    for index, block in walk.blocks():
        if block.kind is BlockKind.HEADING and section_of(walk.text(block)):
            return True
        sentences = walk.sentences.get(index, [])
        if sentences:
            first = walk.letter.text[sentences[0].start : sentences[0].end]
            if first.startswith("De leden van") and leading_group(first):
                return True
    return False


def make_turns(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component `kamerdraad_turns`; works on any Dutch `Doc`, better with `doc._.letter`."""
    extensions.register()
    return find_turns
