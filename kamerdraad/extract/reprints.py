"""What a reply altered, left out or added where it prints the questions put to it again."""

from collections.abc import Sequence

from kamerdraad.extract.model import Mention, Reprint, Sentence
from kamerdraad.extract.turns.matching import Asked, words_of

_MOST = 0.3
"""A reply that repeats less than this share of the questions reprints nothing."""


def find_reprints(
    text: str,
    put: Sequence[Sentence],
    reply: Sequence[Sentence],
    matches: dict[int, int],
    asked: Asked,
) -> list[Reprint]:
    """The passages in which the reply's print of the questions differs from the questions as put.

    `matches` gives, by the start of a repeated sentence in the reply, the index of its counterpart.
    """
    if len(matches) < _MOST * len(put):
        return []
    found = [
        *_altered(text, put, reply, matches, asked),
        *_omitted(put, set(matches.values())),
        *_added(reply, matches),
    ]
    return sorted(found, key=lambda one: (one.outgoing or one.reply or Mention(0, 0)).start)


def _altered(
    text: str,
    put: Sequence[Sentence],
    reply: Sequence[Sentence],
    matches: dict[int, int],
    asked: Asked,
) -> list[Reprint]:
    """Repeats whose words are not quite those put; hyphens, quotation marks and spaces don't count."""
    found = []
    for sentence in reply:
        index = matches.get(sentence.start)
        if index is None:
            continue
        other = put[index]
        if "".join(words_of(text[sentence.start : sentence.end])) != "".join(asked.words[index]):
            number = other.question or sentence.question or other.speaker
            found.append(
                Reprint(
                    "altered",
                    number,
                    Mention(other.start, other.end),
                    Mention(sentence.start, sentence.end),
                )
            )
    return found


def _omitted(put: Sequence[Sentence], repeated: set[int]) -> list[Reprint]:
    """Sentences put one after the other that the reply has none of: one passage a question.

    A group's opening paragraph before others that lead up to its first question is the group's
    general introduction, and a passage of its own.
    """
    general = _general(put)
    found: list[Reprint] = []
    run: list[Sentence] = []

    def close() -> None:
        if run:
            number = (
                run[0].speaker if run[0].block in general else run[0].question or run[0].speaker
            )
            found.append(Reprint("omitted", number, Mention(run[0].start, run[-1].end), None))
            run.clear()

    for index, sentence in enumerate(put):
        if index in repeated:
            close()
            continue
        if run and (
            (run[-1].question, run[-1].speaker) != (sentence.question, sentence.speaker)
            or (run[-1].block in general) != (sentence.block in general)
        ):
            close()
        run.append(sentence)
    close()
    return found


def _general(put: Sequence[Sentence]) -> set[int]:
    """Blocks that introduce all of a group's questions: its first, where a further one introduces."""
    found: set[int] = set()
    last = ""
    for position, sentence in enumerate(put):
        if sentence.speaker == last:
            continue
        last = sentence.speaker
        following = [s for s in put[position:] if s.speaker == last]
        blocks = list(dict.fromkeys(s.block for s in following if s.question == sentence.question))
        if len(blocks) > 2:
            found.add(blocks[0])
    return found


def _added(reply: Sequence[Sentence], matches: dict[int, int]) -> list[Reprint]:
    """What the reply puts in the askers' mouth that was not put; neighbours in a paragraph are one."""
    found: list[Reprint] = []
    run: list[Sentence] = []
    for sentence in [*reply, None]:
        extra = sentence is not None and sentence.restated and sentence.start not in matches
        if run and (not extra or sentence is None or sentence.block != run[-1].block):
            number = run[0].question or run[0].speaker
            found.append(Reprint("added", number, None, Mention(run[0].start, run[-1].end)))
            run = []
        if extra and sentence is not None:
            run.append(sentence)
    return found
