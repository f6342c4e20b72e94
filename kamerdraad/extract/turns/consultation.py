"""A written consultation: groups ask in one letter, and the reply prints their words again."""

import re
from collections import Counter

from kamerdraad.extract.model import Mention, Sentence
from kamerdraad.extract.turns.frame import Walk
from kamerdraad.extract.turns.matching import Asked
from kamerdraad.extract.turns.repliers import may_reply, named_in_label
from kamerdraad.extract.turns.sections import (
    GROUPS,
    heading_tail,
    leading_committee,
    leading_group,
    opens_questions,
    opens_reply,
    section_of,
)
from kamerdraad.letters.model import PROSE, BlockKind

_THESE = r"(?:[Dd]eze leden|[Dd]eze fracties?|[Zz]ij)"
_ASKS = r"(?:vraagt|vragen|wil(?:len)?(?: graag| ook| tevens| daarnaast| verder)* weten|verzoek(?:t|en)|verne(?:emt|men) graag|hor(?:en|t) graag|zou(?:den)? graag|(?:is|zijn) benieuwd|ontvang(?:t|en) graag)"
_ASKING = re.compile(
    rf"^(?:(?:[Dd]e leden|[Hh]et lid) van {GROUPS}|[Dd]e fractie van [A-Z][\w-]+|[Dd]e [A-Z][\w-]+-fractie|{_THESE})"
    rf"(?: (?:ook|tevens|verder|daarnaast|voorts|allereerst|graag))* {_ASKS}\b"
    rf"|^(?:Ook|Daarnaast|Verder|Tevens|Voorts|Tot slot|Allereerst|Daarbij|Hierbij) {_ASKS} (?:[Dd]e leden|[Hh]et lid|{_THESE})"
    rf"|^(?:Begrijpen|Kunnen|Mogen|Zien|Begrijpt|Kan|Mag) (?:de leden|het lid|deze leden) .*\?"
)
_ASKERS_OWN = re.compile(
    rf"^(?:[Dd]e leden van {GROUPS}|[Dd]eze leden|[Zz]ij) (?:hebben (?:met|kennis|nog|daarover|hierover)|lezen|merken|constateren|danken)\b"
    r"|^\w+ (?:lezen|merken|constateren|hebben) (?:deze|de) leden\b"
)
_QUESTION = re.compile(r"\?[\"”’»')\]\d ]*$")


def asks(text: str) -> bool:
    """Whether a sentence puts a question, by its mark or by what its subject does."""
    return bool(_QUESTION.search(text) or _ASKING.match(text))


class Numbering:
    """Numbers the questions that bear no number of their own: "BBB", "BBB 2"."""

    def __init__(self) -> None:
        self._used: Counter[str] = Counter()

    def next(self, group: str) -> str:
        """The number of the group's next unnumbered question."""
        self._used[group] += 1
        count = self._used[group]
        return group if count == 1 else f"{group} {count}"


def walk_questions(walk: Walk, committee: str) -> None:
    """The outgoing letter: sections by group, or paragraphs that name one; its close is the committee's."""
    group, numbering = "", Numbering()
    introduction: list[Sentence] = []
    for index, block in walk.blocks():
        text = walk.text(block)
        if block.kind is BlockKind.HEADING:
            group, introduction = section_of(text) or group, []
        if block.kind not in PROSE:
            continue
        sentences = walk.sentences.get(index, [])
        words = [walk.letter.text[s.start : s.end] for s in sentences]
        if words and leading_committee(words[0]):
            group = ""
        elif (words and not group) or (words and block.kind is not BlockKind.LIST_ITEM):
            group = _opening_group(words[0], group)
        number = None
        if group and block.label.isdigit():
            number = block.label
        elif group and any(asks(text) for text in words):
            number = numbering.next(group)
        for sentence in sentences:
            sentence.speaker = group or committee
            sentence.question = number
        if group and sentences:
            if number is None:
                introduction += sentences
            else:
                _ask(walk, number, group, False, sentences, introduction)
                introduction = []
        tail = heading_tail(walk.letter.text[block.body : block.end])
        if tail is not None:
            group, introduction = tail[1], []


def _opening_group(text: str, group: str) -> str:
    """The group that a paragraph names first; a cover's sentence about several groups opens no section."""
    found = leading_group(text)
    if found is None or not re.match(r"(?:De leden|Het lid|De fractie|De [\w-]+-fractie)", text):
        return group
    if (
        not group
        and re.search(
            r"\b(?:heeft|hebben) (?:daarnaast |naar aanleiding |nog |enkele )", text[:160]
        )
        and "uw brief" in text
    ):
        return group
    return found


def _ask(
    walk: Walk, number: str, group: str, restated: bool, own: list[Sentence], before: list[Sentence]
) -> None:
    """Opens or lengthens a question; what the askers said just before leads up to it."""
    asked = walk.ask(number, group, restated, own[0].start, own[-1].end)
    if before and asked.introduction is None:
        asked.introduction = Mention(before[0].start, before[-1].end)
        for sentence in before:
            sentence.question = number


class Reply:
    """Walks through the reply, telling what it repeats from what it says itself."""

    def __init__(self, walk: Walk, writer: str, replier: str, put: list[Sentence]) -> None:
        self.walk, self.writer, self.replier, self.put = walk, writer, replier, put
        self.known = may_reply(walk.letter, walk.part)
        self.speaking = replier
        """Who answers under the heading that was read last."""
        text = walk.letter.text
        self.asked = Asked([text[s.start : s.end] for s in put])
        self.matches: dict[int, int] = {}
        self.last: int | None = None
        self.group = ""
        self.number: str | None = None
        self.before: list[Sentence] = []
        self.waiting: list[Sentence] = []
        self.numbering = Numbering()
        self.answering = False
        self.asking_section = False

    def walk_through(self) -> dict[int, int]:
        """Fills in the sentences; gives, by their start, the put sentence that each repeat repeats."""
        for index, block in self.walk.blocks():
            text = self.walk.text(block)
            if block.kind in (BlockKind.HEADING, BlockKind.LABEL):
                self._heading(text)
            elif block.kind in PROSE:
                label = block.label if block.label.isdigit() else ""
                self._block(self.walk.sentences.get(index, []), label)
                tail = heading_tail(self.walk.letter.text[block.body : block.end])
                if tail is not None:
                    self._open(tail[1])
        return self.matches

    def _heading(self, text: str) -> None:
        section = section_of(text)
        if section:
            self._open(section)
            self.asking_section = self.asking_section and not opens_reply(text)
        elif opens_reply(text):
            self.answering, self.asking_section = True, False
            self.speaking = named_in_label(text, self.known) or self.replier
        elif opens_questions(text):
            self.asking_section, self.answering = True, False

    def _open(self, group: str) -> None:
        if group != self.group:
            self.number, self.waiting = None, []
        self.group, self.before, self.answering = group, [], False
        self.speaking = self.replier

    def _block(self, sentences: list[Sentence], label: str) -> None:
        text = self.walk.letter.text
        block_asks = False
        for position, sentence in enumerate(sentences):
            words = text[sentence.start : sentence.end]
            found = self.asked.restated_by(words, self.last)
            if found is not None and not self._plausible(words, found):
                found = None
            if found is not None:
                self.matches[sentence.start], self.last = found, found
                block_asks = True
                self._restate(sentence, self.put[found].speaker, self.put[found].question, label)
            elif self._asked_by_form(words, position, block_asks, bool(label)):
                block_asks = True
                self._restate(sentence, leading_group(words) or self.group, None, label)
            else:
                self._own(sentence)

    def _plausible(self, words: str, found: int) -> bool:
        """A short repeat that is no question counts only next to another repeat."""
        return (
            len(words) > 40
            or words.endswith("?")
            or (self.last is not None and abs(found - self.last) <= 1)
        )

    def _asked_by_form(self, words: str, position: int, block_asks: bool, label: bool) -> bool:
        """Whether a sentence without a counterpart is the askers' by its form."""
        if not self.group and leading_group(words) is None:
            return False
        if self.asking_section:
            return True
        if _ASKING.match(words):
            return True
        if label and position == 0:
            return bool(_QUESTION.search(words)) or not self.put
        if _QUESTION.search(words):
            return block_asks or position == 0
        return (
            (block_asks or not self.put) and not self.answering and bool(_ASKERS_OWN.match(words))
        )

    def _restate(self, sentence: Sentence, speaker: str, number: str | None, label: str) -> None:
        text = self.walk.letter.text[sentence.start : sentence.end]
        sentence.speaker = speaker or self.group
        sentence.restated = True
        if speaker and not self.group:
            self.group = speaker
        if label:
            number = label
        elif number is None and asks(text):
            number = self._unnumbered(speaker or self.group)
        elif (
            number is not None
            and not asks(text)
            and number != self.number
            and not self._labelled(number)
        ):
            number = None if self._introduces(sentence) else number
        if number is None or (not asks(text) and not label and number != self.number):
            sentence.question = number
            self.before.append(sentence)
            return
        sentence.question = number
        fresh = number != self.number
        self.number, self.answering = number, False
        _ask(self.walk, number, sentence.speaker, True, [sentence], self.before if fresh else [])
        self.before = []
        if fresh and self.waiting:
            waiting, self.waiting = self.waiting, []
            for earlier in waiting:
                self._answer(earlier)

    def _introduces(self, sentence: Sentence) -> bool:
        found = self.matches.get(sentence.start)
        return found is not None and not asks(
            self.walk.letter.text[self.put[found].start : self.put[found].end]
        )

    def _labelled(self, number: str) -> bool:
        return number.isdigit()

    def _unnumbered(self, group: str) -> str:
        """A question that the outgoing letter lacks belongs to the group's last one, if it has one."""
        if self.put and self.number is not None:
            return self.number
        known = [s.question for s in self.put if s.speaker == group and s.question]
        if known:
            return known[0]
        return self.numbering.next(group or "?")

    def _own(self, sentence: Sentence) -> None:
        sentence.speaker = self.speaking if self.group else self.writer
        if not self.group:
            return
        self.before = [] if self.number is not None else self.before
        if self.number is None:
            self.waiting.append(sentence)
        else:
            self._answer(sentence)

    def _answer(self, sentence: Sentence) -> None:
        number = self.number or self.group
        sentence.answer = number
        self.walk.reply((number,), self.group, sentence.speaker, sentence.start, sentence.end)
        for known in self.walk.answers:
            if known.numbers == (number,) and known.asked_by == self.group:
                known.start = min(known.start, sentence.start)
