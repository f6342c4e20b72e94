"""Written questions under labels: who speaks in them, and which answer belongs to which question."""

import re
from collections.abc import Collection, Mapping
from dataclasses import replace

from kamerdraad.extract.model import Sentence
from kamerdraad.extract.turns.delay import announces_delay
from kamerdraad.extract.turns.frame import Walk
from kamerdraad.extract.turns.labels import Mark, lists_numbers, marks_of
from kamerdraad.extract.turns.repliers import may_reply, speaks_first
from kamerdraad.letters.model import PROSE, BlockKind

_INTERROGATIVE = re.compile(r"\?[\"”’»')\]\d ]*$")
_EXPLANATION = re.compile(r"Toelichting\b", re.IGNORECASE)
_IN_ADDITION = re.compile(r"Deze (?:nieuwe )?vragen dienen ter aanvulling", re.IGNORECASE)
_FIRST_PERSON = re.compile(
    r"\b(?:[Hh]ierbij|deel ik|bied ik|zend ik|stuur ik|doe ik|treft u|ontvangt u|beantwoord ik|ik u mede|"
    r"zenden wij|sturen wij|bieden wij)\b"
)
_NOTICE = re.compile(r"Mededeling\b[.:]?\s*$", re.IGNORECASE)


def printed_as_put(walk: Walk) -> bool:
    """Whether the paper prints the questions as the members' own words, as an Aanhangsel does.

    A letter of the ministry, which opens in its writer's own voice, repeats them instead.
    """
    if walk.letter.metadata.kind != "written-questions":
        return walk.part.kind == "questions"
    for _, block in walk.blocks():
        if block.kind is BlockKind.LABEL or block.role:
            break
        if block.kind in PROSE and _FIRST_PERSON.search(walk.text(block)):
            return False
    return True


def walk_labelled(walk: Walk, asker: str, replier: str, writer: str) -> None:
    """Gives every sentence of a labelled part its voice, question and answer.

    What stands above the questions is the `writer`'s: a committee that reports what was answered.
    """
    restated = not printed_as_put(walk)
    marks = marks_of(walk)
    answered = {n for mark in marks.values() if not mark.asked for n in mark.numbers}
    only_asked = walk.part.kind == "questions" or (
        not answered and walk.letter.metadata.kind == "questions"
    )
    one_each = shared_out(walk, marks)
    seen: dict[str, None] = {}
    worded: set[str] = set()
    mark: Mark | None = None
    finished = False
    several = may_reply(walk.letter, walk.part, replier)
    for index, block in walk.blocks():
        found = marks.get(index)
        if found is not None:
            mark, finished = found, False
            if mark.asked:
                seen |= dict.fromkeys(mark.numbers)
        text = walk.letter.text[block.body : block.end]
        sentences = walk.sentences.get(index, [])
        if found is not None and lists_numbers(text):
            _give(sentences, asker if found.asked else found.by or replier)
            continue
        if not only_asked and _NOTICE.match(text) and (open_now := _waiting(seen, answered)):
            mark = Mark(False, open_now)
            _give(sentences, replier)
            continue
        if block.kind not in PROSE and block.kind is not BlockKind.TABLE_ROW:
            continue
        if _explains(text, mark, seen) and not only_asked:
            _give(sentences, asker)
            mark = None
            continue
        if mark is None:
            _give(sentences, asker if only_asked else writer)
            continue
        if mark.asked and not only_asked and found is None:
            mark = _answer_begins(mark, text, finished, answered, seen)
        if mark.asked:
            finished = finished or "?" in text
            _ask(walk, mark, one_each.get(index), asker, restated, index)
        else:
            if by := speaks_first(text, several):
                mark = replace(mark, by=by)
            _answer(walk, mark, worded, asker, mark.by or replier, index)


def _explains(text: str, mark: Mark | None, seen: Collection[str]) -> bool:
    """The askers' own note under their questions, also where its heading stands on a line by itself."""
    if len(text) >= 600:
        return False
    if mark is None:
        return bool(seen and _IN_ADDITION.match(text))
    return bool(mark.numbers and (_EXPLANATION.match(text) or _IN_ADDITION.match(text)))


def _ask(
    walk: Walk,
    mark: Mark,
    own: tuple[str, ...] | None,
    asker: str,
    restated: bool,
    index: int,
) -> None:
    """A block of a question: of all that stand under the label, or of its `own` alone."""
    block, sentences = walk.letter.blocks[index], walk.sentences.get(index, [])
    numbers = own or mark.numbers
    for number in numbers:
        walk.ask(number, asker, restated, block.body, block.end, len(mark.numbers))
    _give(sentences, asker)
    for sentence in sentences:
        sentence.restated, sentence.question = restated, numbers[0]


def _answer(walk: Walk, mark: Mark, worded: set[str], asker: str, replier: str, index: int) -> None:
    """A block of an answer, which ends with its last sentence: a table under it is no words of it."""
    block, sentences = walk.letter.blocks[index], walk.sentences.get(index, [])
    number = ",".join(mark.numbers)
    if sentences:
        worded.add(number)
        walk.reply(mark.numbers, asker, replier, sentences[0].start, sentences[-1].end)
    elif number not in worded:
        walk.reply(mark.numbers, asker, replier, block.body, block.end)
    _give(sentences, replier)
    for sentence in sentences:
        sentence.answer = number


def shared_out(walk: Walk, marks: Mapping[int, Mark]) -> dict[int, tuple[str, ...]]:
    """One number for each block under "Vraag 3, 4 en 5" where as many paragraphs follow as numbers."""
    found: dict[int, tuple[str, ...]] = {}
    numbers: tuple[str, ...] = ()
    under: list[int] = []
    for index, block in [*walk.blocks(), (-1, None)]:
        mark = marks.get(index)
        if mark is not None or block is None:
            if len(under) == len(numbers):
                found.update(zip(under, ((number,) for number in numbers), strict=True))
            numbers, under = (mark.numbers if mark and mark.asked else ()), []
        if numbers and block is not None and block.kind in PROSE:
            under.append(index)
    return found


def _waiting(seen: Collection[str], answered: set[str]) -> tuple[str, ...]:
    """The questions put so far for which no label announces an answer."""
    return tuple(number for number in seen if number not in answered)


def _give(sentences: list[Sentence], speaker: str) -> None:
    for sentence in sentences:
        sentence.speaker = speaker


def _answer_begins(
    mark: Mark, text: str, finished: bool, answered: set[str], seen: Collection[str]
) -> Mark:
    """An answer that no label announces: a delay is for all open questions, else it is the last one's."""
    waiting = _waiting(seen, answered)
    if waiting and announces_delay(text):
        return Mark(False, waiting)
    if finished and not (set(mark.numbers) & answered) and not _INTERROGATIVE.search(text):
        return Mark(False, mark.numbers)
    return mark
