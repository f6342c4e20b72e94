"""How the reading of a letter looks: a summary on a screen, JSON for machines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamerdraad.show import console, counted, cut, print_json, say

if TYPE_CHECKING:
    from rich.console import Console

    from kamerdraad.extract.model import Reading
    from kamerdraad.letters.model import Letter


def reading_json(letter: Letter, reading: Reading, indent: int | None) -> None:
    """The public JSON form of a reading, on standard output."""
    from kamerdraad.extract.jsonform import to_json

    print_json(to_json(letter, reading), indent)


def summary(letter: Letter, reading: Reading) -> None:
    """What a reader wants to know of one letter at a glance."""
    from kamerdraad.extract.model import COMMITMENTS, Act
    from kamerdraad.tally import counts

    out = console()
    meta = letter.metadata
    say(out, f"{meta.id}  {meta.subject or meta.title}".rstrip(), style="bold")
    for part in letter.parts:
        if part.sender:
            day = part.date.isoformat() if part.date else "no date"
            say(out, f"  {day}  {part.sender} → {part.addressee or 'unknown addressee'}")
    n = counts(reading)
    out.print(
        f"  {counted(len(reading.sentences), 'sentence')} · {counted(n['questions'], 'question')} ·"
        f" {counted(n['answers'], 'answer')} · {counted(n['claims'], 'claim')} ·"
        f" {counted(n['citations'], 'citation')} ({n['unresolved citations']} unresolved) ·"
        f" {counted(len(reading.organisations), 'organisation')} ·"
        f" {counted(len(reading.persons), 'person')}",
        highlight=False,
    )
    _replies(out, letter, reading)
    shown = [s for s in reading.sentences if not s.restated]
    _section(out, "Commitments", letter, [s for s in shown if s.act in COMMITMENTS])
    _section(out, "Kept", letter, [s for s in shown if s.act is Act.FULFILMENT])
    _section(out, "Refused", letter, [s for s in shown if s.act is Act.REFUSAL])
    for warning in reading.warnings:
        say(out, f"  ! {warning}", style="yellow")


def _replies(out: Console, letter: Letter, reading: Reading) -> None:
    """The answers by their kind; of a letter that only asks, what it asks."""
    from kamerdraad.extract.model import AnswerKind

    if not reading.answers and reading.questions:
        askers = dict.fromkeys(question.asked_by or "unknown" for question in reading.questions)
        say(out, f"  Asked by {', '.join(askers)}", style="bold")
        for question in reading.questions:
            words = cut(" ".join(letter.text[question.start : question.end].split()))
            say(out, f"    {question.number}: {words}")
    said = []
    for kind in AnswerKind:
        of_kind = [answer for answer in reading.answers if answer.kind is kind]
        if not of_kind:
            continue
        which = ", ".join(",".join(answer.numbers) for answer in of_kind)
        named = "" if kind is AnswerKind.ANSWERED else f" ({cut(which)})"
        said.append(f"{len(of_kind)} {kind}{named}")
    if said:
        say(out, "  Answers: " + " · ".join(said))


def _section(out: Console, title: str, letter: Letter, sentences: list[Any]) -> None:
    if not sentences:
        return
    say(out, f"  {title}", style="bold")
    for sentence in sentences:
        quote = cut(letter.text[sentence.start : sentence.end])
        where = f"answer {sentence.answer}, " if sentence.answer else ""
        speaker = sentence.speaker or "unknown speaker"
        due = f", by {sentence.deadline}" if sentence.deadline else ""
        say(out, f"    {sentence.act} ({where}{speaker}{due}): {quote}")
