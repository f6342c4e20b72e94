"""Letters that put off questions without printing them: whose questions they are, and what is said to them."""

import re
from collections.abc import Sequence

from kamerdraad.extract.model import Sentence
from kamerdraad.extract.turns.delay import announces_delay
from kamerdraad.extract.turns.frame import Walk
from kamerdraad.extract.turns.voices import MEMBERS

_CASE = re.compile(r"\b\d{4}Z\d{4,6}\b")
_OF_MEMBERS = re.compile(
    r"(?:[Dd]e |[Dd]eze )?(?:(?:\w+e )?(?:schriftelijke |Kamer)|\w+e )?vragen (?:van|door|die|gesteld door|met kenmerk)\b"
)
_PUT = re.compile(
    r"\bvragen (?:aan [^.?!]{3,200} )?(?:gesteld|gezonden|gestuurd|ingezonden|voorgelegd)\b"
)


def postpone(walk: Walk, sentences: Sequence[Sentence], replier: str) -> None:
    """The questions that a letter names by whose they are, and its word that they wait.

    Such a question is the sentence that names it, not its text: no more is known from this
    letter. It bears its case number where one is printed, else its askers' groups.
    """
    words = {s.start: walk.letter.text[s.start : s.end] for s in sentences}
    late = next((s for s in sentences if announces_delay(words[s.start])), None)
    if late is None:
        return
    numbers: list[str] = []
    asked_by = ""
    for sentence in sentences:
        who = named_in(words[sentence.start])
        if not who or sentence.start > late.start:
            continue
        case = _CASE.search(words[sentence.start])
        number = case[0] if case else _groups(who)
        asked_by = asked_by or who
        numbers.append(number)
        walk.ask(number, who, True, sentence.start, sentence.end)
    if not numbers:
        return
    said = [s for s in sentences if s.start >= late.start]
    walk.reply(tuple(dict.fromkeys(numbers)), asked_by, replier, late.start, said[-1].end)
    for sentence in said:
        sentence.answer = ",".join(dict.fromkeys(numbers))


def named_in(words: str) -> str:
    """Whose questions a sentence names: "vragen van het lid X over Y"; empty if nobody's."""
    members = MEMBERS.search(words)
    if members is None:
        return ""
    named = _OF_MEMBERS.search(words)
    if (named and named.end() <= members.end()) or _PUT.search(words, members.end()):
        return members["list"]
    return ""


def _groups(who: str) -> str:
    """What a question without a number is called: the groups of those who ask it, else their names."""
    groups = dict.fromkeys(re.findall(r"\((?:beiden |allen )?([^()]+)\)", who))
    return " en ".join(groups) or who.replace(",", "")
