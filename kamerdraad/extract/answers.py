"""What kind of answer each answer is, and to which other answers it points."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.answerkinds import judge
from kamerdraad.extract.model import Answer, Question, Sentence
from kamerdraad.extract.turns.labels import numbers_in
from kamerdraad.extract.turns.sections import GROUPS, groups_in
from kamerdraad.letters.model import BlockKind

_LIST = r"(?P<numbers>\d{1,3}[a-z]?(?:(?:, | ?(?:en|tot en met|t/m|tm|&) | ?[-–/] ?|, en )(?:de )?(?:vraag |vragen )?\d{1,3}[a-z]?(?!\w))*)"
_OTHER = re.compile(
    rf"(?:antwoord(?:en)?|beantwoording|reactie|zie|bij|onder|op|in|naar|van)(?: (?:op|bij|van|onder|in))?(?: de| mijn| het| ook| dezelfde)?"
    rf"(?: antwoord(?:en)?)?(?: (?:op|bij|van))?(?: de)? (?:vraag|vragen|antwoord|antwoorden)(?: nummers?| nrs?\.)? {_LIST}(?!\d| ?%)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"^[^.?!;]{0,30}?\b(?:van (?:de )?(?:schriftelijke|eerdere|eerder gestelde|Kamer)\w* ?vragen|uit het vorige|van het lid|van de leden (?!van))"
    r"|^(?:\)|,)? ?(?:over|in) (?:de )?(?:schriftelijke|eerdere|Kamervragen|brief|set)",
    re.IGNORECASE,
)
_ORDINALS = {
    "eerste": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "vijfde": 5,
    "zesde": 6,
    "laatste": 0,
}
_OF_GROUP = re.compile(
    rf"(?:(?P<nth>eerste|tweede|derde|vierde|vijfde|zesde) )?vra(?:ag|gen) van (?:(?:de leden|het lid) van )?{GROUPS}"
)
_PREVIOUS = re.compile(
    r"\b(?:(?:het|mijn) (?:vorige|voorgaande|bovenstaande) antwoord|(?:antwoord op )?de vorige vraag|zie (?:hier)?boven|idem)\b",
    re.IGNORECASE,
)


def references(
    text: str, own: tuple[str, ...] = (), previous: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The other answers that words point to: numbers, or a group's name with its number.

    Answers to other papers' questions ("vraag 2 van de vragen van het lid …") are not meant.
    """
    found: dict[str, None] = {}
    for match in _OTHER.finditer(text):
        if not _ELSEWHERE.search(text[match.end() : match.end() + 60]):
            for number in numbers_in(match["numbers"]):
                found.setdefault(number)
    for match in _OF_GROUP.finditer(text):
        group, nth = groups_in(match), _ORDINALS.get(match["nth"] or "eerste", 1)
        if group and match["nth"]:
            found.setdefault(group if nth == 1 else f"{group} {nth}")
    if not found and _PREVIOUS.search(text):
        for number in previous[-1:]:
            found.setdefault(number)
    return tuple(number for number in found if number not in own)


def questions_of(answer: Answer, questions: Sequence[Question]) -> list[Question]:
    """The questions that an answer is to, as printed nearest before it.

    Groups may each number their questions from 1: number and askers together name one.
    """
    found: dict[str, Question] = {}
    for question in questions:
        if (
            question.number in answer.numbers
            and question.asked_by == answer.asked_by
            and question.start <= answer.start
        ):
            known = found.get(question.number)
            if known is None or known.start < question.start:
                found[question.number] = question
    return list(found.values())


def find_answers(doc: Doc) -> Doc:
    """Completes `doc._.kd_answers`: their kind, ground and the answers they refer to."""
    letter = doc._.letter
    if letter is None:
        return doc
    own: dict[tuple[int, str], list[Sentence]] = {}
    for sentence in doc._.kd_sentences:
        if sentence.answer is not None and not sentence.restated:
            own.setdefault((sentence.part, sentence.answer), []).append(sentence)
    rows = [block.start for block in letter.blocks if block.kind is BlockKind.TABLE_ROW]
    begins = sorted(turn.start for turn in (*doc._.kd_questions, *doc._.kd_answers))
    done: list[Answer] = []
    for answer in doc._.kd_answers:
        texts = [
            letter.text[s.start : s.end]
            for s in own.get((answer.part, ",".join(answer.numbers)), [])
            if s.end > answer.start and s.start < answer.end
        ]
        before = done[-1].numbers if done else ()
        links = references(" ".join(texts), answer.numbers, before)
        over = next((start for start in begins if start >= answer.end), letter.body_end)
        tabled = any(answer.start <= start < over for start in rows)
        asked = " ".join(
            letter.text[question.start : question.end]
            for question in questions_of(answer, doc._.kd_questions)
        )
        kind, ground, rule = judge(texts, links, tabled, asked)
        done.append(replace(answer, kind=kind, ground=ground, refers_to=links, rule=rule))
    doc._.kd_answers = done
    return doc


def make_answers(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component `kamerdraad_answers`; works on any Dutch `Doc`, better with `doc._.letter`."""
    extensions.register()
    return find_answers
