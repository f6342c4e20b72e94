"""A reading as a plain file that a person can correct: only what departs from the usual is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from kamerdraad import __version__
from kamerdraad.annotation.entries import Entry, entries_of
from kamerdraad.annotation.entries import lines as entry_lines
from kamerdraad.annotation.fields import FIELDS, RUNNING, usual, values_of
from kamerdraad.annotation.model import FORMAT, HEAD, Annotation, Block, mark_of
from kamerdraad.extract.model import Reading
from kamerdraad.graph.iris import collapsed
from kamerdraad.letters.model import Letter

_HELP = """
# Below stands each sentence with what was read in it. Correct what is wrong; leave the rest alone.
#   [1 3f9a0c] The words of a sentence.      its number and mark, which stay as they are
#     act: promise                           what departs from the usual, a line each; - is none
#   @speaker: the office                     from here on, until said otherwise
#   (question 2 77ab01) who asks             a question begins; (answer 2 …) how it is answered
# Usual is a claim (with ? a question) of the speaker, positive and certain; of a commitment the
# debtor is the speaker and the status open. A line that begins with # is yours. All words are
# explained in docs/annotation.md. Say behind `reviewer` who you are.
"""


def annotated(letter: Letter, reading: Reading) -> Annotation:
    """What was read in a letter as an annotation."""
    blocks, starts = [], []
    for sentence in sorted(reading.sentences, key=lambda one: (one.start, one.end)):
        words = collapsed(letter.text[sentence.start : sentence.end])
        if words:
            values = values_of(sentence)
            blocks.append(Block(words, values, mark_of(words, values)))
            starts.append(sentence.start)
    return Annotation(_head(letter), tuple(blocks), entries_of(reading, starts))


def written(annotation: Annotation) -> str:
    """An annotation as the text of a file."""
    lines = [FORMAT, *_HELP.strip("\n").split("\n")]
    head = {name: collapsed(annotation.head.get(name, "")) for name in HEAD}
    lines += [f"{name}: {value}".rstrip() for name, value in head.items()]
    lines += _body(annotation)
    return "\n".join(lines) + "\n"


def _body(annotation: Annotation) -> Iterator[str]:
    blocks = annotation.blocks
    begin: dict[int, list[Entry]] = {}
    for entry in annotation.entries:
        begin.setdefault(min(entry.at, len(blocks)), []).append(entry)
    running = {"creditor": _usual_creditor(blocks)}
    if running["creditor"]:
        yield ""
        yield f"@creditor: {running['creditor']}"
    for number, block in enumerate(blocks, 1):
        changed = [name for name in RUNNING if block.values[name] != running.get(name, "")]
        if changed:
            yield ""
        for name in changed:
            running[name] = block.values[name]
            yield f"@{name}: {block.values[name] or '-'}"
        for entry in begin.get(number - 1, ()):
            yield ""
            yield from entry_lines(entry)
        yield ""
        yield f"[{f'{number} {block.mark}'.rstrip()}] {block.words}"
        for name in FIELDS:
            value = block.values[name]
            if value != usual(name, block.words, block.values, running):
                yield f"  {name}: {value or '-'}"
    for entry in begin.get(len(blocks), ()):
        yield ""
        yield from entry_lines(entry)


def _usual_creditor(blocks: tuple[Block, ...]) -> str:
    """To whom most is owed that the letter promises or offers."""
    owed = Counter(block.values["creditor"] for block in blocks if block.values["creditor"])
    return owed.most_common(1)[0][0] if owed else ""


def _head(letter: Letter) -> dict[str, str]:
    meta = letter.metadata
    parts = [part for part in letter.parts if part.kind != "cover"] or list(letter.parts)
    main = parts[-1] if parts else None
    return {
        "letter": meta.id,
        "digest": letter.digest,
        "version": __version__,
        "source": letter.source,
        "reviewer": "",
        "kind": meta.kind,
        "dossiers": ", ".join(meta.dossiers),
        "number": meta.number,
        "date": meta.date.isoformat() if meta.date else "",
        "chamber": meta.chamber,
        "sender": main.sender if main else "",
        "addressee": main.addressee if main else "",
        "subject": meta.subject or meta.title,
    }
