"""Written questions under labels: who speaks in them, and which answer belongs to which question."""

import re
from collections.abc import Collection

from kamerdraad.extract.model import Sentence
from kamerdraad.extract.turns.frame import Walk
from kamerdraad.extract.turns.labels import Mark, Style, mark_of, style_of
from kamerdraad.letters.model import PROSE, BlockKind

_INTERROGATIVE = re.compile(r"\?[\"”’»')\]\d ]*$")
_EXPLANATION = re.compile(
    r"Toelichting\b|(?:Deze|Deze nieuwe) vragen dienen ter aanvulling", re.IGNORECASE
)
_FIRST_PERSON = re.compile(
    r"\b(?:[Hh]ierbij|deel ik|bied ik|zend ik|stuur ik|doe ik|treft u|ontvangt u|beantwoord ik|ik u mede|"
    r"zenden wij|sturen wij|bieden wij)\b"
)
_NOTICE = re.compile(r"Mededeling\b[.:]?\s*$", re.IGNORECASE)
_DELAY = re.compile(
    r"^Hierbij (?:deel|bericht|meld|laat) ik\b[^?]{0,400}\bvragen\b"
    r"|^(?:De|Deze|Uw) (?:\w+ )?(?:Kamer)?vragen\b[^?]{0,600}\bniet (?:binnen|tijdig|op tijd)\b"
    r"|^(?:Tot mijn spijt|Helaas)\b[^?]{0,400}\bvragen\b[^?]{0,400}\bniet (?:binnen|tijdig|op tijd)\b"
)


def announces_delay(text: str) -> bool:
    """The office's word, under the questions, that it can't answer them in time: no one asks it."""
    return not _INTERROGATIVE.search(text) and bool(_DELAY.search(text))


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


def walk_labelled(walk: Walk, asker: str, replier: str) -> None:
    """Gives every sentence of a labelled part its voice, question and answer."""
    restated = not printed_as_put(walk)
    style = style_of(walk)
    answered = _answered(walk, style)
    only_asked = walk.part.kind == "questions" or (
        not answered and walk.letter.metadata.kind == "questions"
    )
    one_each = shared_out(walk, style)
    seen: dict[str, None] = {}
    open_numbers: list[str] = []
    mark: Mark | None = None
    finished = False
    for index, block in walk.blocks():
        found = mark_of(walk, block, seen, style)
        if found is not None:
            finished = False
            if found.asked:
                if mark is None or not mark.asked:
                    open_numbers = []
                numbers = found.numbers or (str(len(seen) + 1),)
                mark = Mark(True, numbers)
                open_numbers += numbers
                seen |= dict.fromkeys(numbers)
            else:
                mark = Mark(False, found.numbers or tuple(open_numbers) or _next(seen, walk))
        text = walk.letter.text[block.body : block.end]
        sentences = walk.sentences.get(index, [])
        if not only_asked and _NOTICE.match(text) and (open_now := _waiting(seen, answered)):
            mark = Mark(False, open_now)
            _give(sentences, replier)
            continue
        if block.kind not in PROSE and block.kind is not BlockKind.TABLE_ROW:
            continue
        if mark is None:
            _give(sentences, asker if only_asked else replier)
            continue
        if _EXPLANATION.match(text) and not only_asked and mark.numbers and len(text) < 600:
            _give(sentences, asker)
            mark = None
            continue
        if mark.asked and not only_asked and found is None:
            mark = _answer_begins(mark, text, finished, answered, seen)
        if mark.asked:
            finished = finished or bool(_INTERROGATIVE.search(text))
            numbers = one_each.get(index) or mark.numbers
            for number in numbers:
                walk.ask(number, asker, restated, block.body, block.end, len(mark.numbers))
            _give(sentences, asker)
            for sentence in sentences:
                sentence.restated, sentence.question = restated, numbers[0]
        else:
            start, end = (
                (sentences[0].start, sentences[-1].end) if sentences else (block.body, block.end)
            )
            walk.reply(mark.numbers, asker, replier, start, end)
            _give(sentences, replier)
            for sentence in sentences:
                sentence.answer = ",".join(mark.numbers)


def shared_out(walk: Walk, style: Style) -> dict[int, tuple[str, ...]]:
    """One number for each block under "Vraag 3, 4 en 5" where as many paragraphs follow as numbers."""
    found: dict[int, tuple[str, ...]] = {}
    seen: dict[str, None] = {}
    numbers: tuple[str, ...] = ()
    under: list[int] = []
    for index, block in walk.blocks():
        mark = mark_of(walk, block, seen, style)
        if mark is not None:
            if len(under) == len(numbers):
                found.update(zip(under, ((number,) for number in numbers), strict=True))
            numbers, under = (mark.numbers if mark.asked else ()), []
            seen |= dict.fromkeys(numbers)
        if numbers and block.kind in PROSE:
            under.append(index)
    if len(under) == len(numbers):
        found.update(zip(under, ((number,) for number in numbers), strict=True))
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


def _answered(walk: Walk, style: Style) -> set[str]:
    """Numbers of the questions for which some label announces an answer."""
    found: set[str] = set()
    seen: dict[str, None] = {}
    pending: list[str] = []
    asked = False
    for _, block in walk.blocks():
        mark = mark_of(walk, block, seen, style)
        if mark is None:
            continue
        if mark.asked:
            if not asked:
                pending = []
            numbers = mark.numbers or (str(len(seen) + 1),)
            pending += numbers
            seen |= dict.fromkeys(numbers)
        else:
            found.update(mark.numbers or pending)
        asked = mark.asked
    return found


def _next(seen: Collection[str], walk: Walk) -> tuple[str, ...]:
    """The number of an answer that bears none, where no question is open: the next in order."""
    return (str(len(walk.answers) + 1),) if not seen else (str(len(seen)),)
