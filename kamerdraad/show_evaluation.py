"""How an evaluation looks: what changed, sentence by sentence, then the figures and the acts."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from rich.table import Table as ScreenTable

from kamerdraad import show

if TYPE_CHECKING:
    from rich.console import Console

    from kamerdraad.evaluation import Change, Evaluation
    from kamerdraad.evaluation.figures import Rate, Row


def evaluation(result: Evaluation, base: Evaluation | None) -> None:
    """The figures with their intervals, or against a base with what was gained and lost first."""
    from kamerdraad.evaluation import changes

    out = show.console()
    shown = result
    if base is not None:
        found = changes(base, result)
        shown = result.only(letter.document for letter in base.letters)
        base = base.only(letter.document for letter in result.letters)
        _say_what_differs(out, result, base)
        _say_changes(out, found)
    out.print(_figures(shown, base))
    out.print()
    out.print(_acts(shown))
    letters = len(shown.letters)
    said = f"{letters} {'letter' if letters == 1 else 'letters'}"
    if base is None:
        said += " · 95%: bootstrap interval of F1, from drawing the letters anew"
    out.print(said, style="dim", highlight=False)


def evaluation_json(result: Evaluation, base: Evaluation | None) -> None:
    """The same for machines, and for a later run to compare with."""
    from kamerdraad.evaluation import changes

    record: dict[str, Any] = result.as_record()
    if base is not None:
        record["changes"] = [asdict(change) for change in changes(base, result)]
    show.print_json(record, 1)


def _say_what_differs(out: Console, result: Evaluation, base: Evaluation) -> None:
    """Letters that can't be compared, and those whose text is not what it was."""
    digests = {letter.document: letter.digest for letter in base.letters}
    for letter in result.letters:
        if letter.document not in digests:
            out.print(show.line(f"! {letter.document} is not in the base", style="yellow"))
        elif letter.digest != digests[letter.document]:
            said = f"! the text of {letter.document} is read otherwise than in the base"
            out.print(show.line(said, style="yellow"))


def _say_changes(out: Console, found: list[Change]) -> None:
    document = ""
    for change in found:
        if change.document != document:
            document = change.document
            out.print(show.line(document, style="bold"))
        words = show.cut(" ".join(change.text.split()))
        out.print(show.line(f"  {change.what}{_label(change)}: {words}"))
        for said, figures, style in (
            ("+ gained", change.gained, "green"),
            ("- lost", change.lost, "red"),
        ):
            if figures:
                out.print(show.line(f"    {said}: {', '.join(figures)}", style=style))
    gained = sum(len(change.gained) for change in found)
    lost = sum(len(change.lost) for change in found)
    out.print(f"{gained} gained · {lost} lost\n", highlight=False)


def _label(change: Change) -> str:
    """How the gold labels the thing, and how the reading did before and does now."""
    if change.gold is None and change.was is None and change.now is None:
        return ""
    was, now = change.was or "not found", change.now or "not found"
    read = now if was == now else f"{was}, now {now}"
    return f" ({change.gold or 'not in the gold'}, read as {read})"


def _figures(result: Evaluation, base: Evaluation | None) -> ScreenTable:
    screen = ScreenTable(box=None, pad_edge=False, header_style="bold")
    screen.add_column("figure", overflow="fold")
    middle = ("95%",) if base is None else ("was", "change")
    for heading in ("F1", *middle, "prec", "recall", "right/gold/read"):
        screen.add_column(heading, justify="right", no_wrap=True)
    before = base.table() if base is not None else None
    for row in result.rows:
        counts = row.counts
        screen.add_row(
            str(row.figure),
            f"{row.f1.value:.3f}",
            *((_interval(row.f1),) if before is None else _change(row, before)),
            f"{row.precision.value:.3f}",
            f"{row.recall.value:.3f}",
            f"{counts.right}/{counts.gold}/{counts.read}",
        )
    return screen


def _interval(rate: Rate) -> str:
    if rate.low is None or rate.high is None:
        return "-"
    return f"{rate.low:.3f}-{rate.high:.3f}"


def _change(row: Row, before: dict[str, Row]) -> tuple[str, str]:
    old = before.get(str(row.figure))
    if old is None:
        return "-", "-"
    difference = row.f1.value - old.f1.value
    return f"{old.f1.value:.3f}", f"{difference:+.3f}" if abs(difference) >= 0.0005 else ""


def _acts(result: Evaluation) -> ScreenTable:
    """Of each act in the gold how many sentences were read as it, and as what the others were."""
    screen = ScreenTable(box=None, pad_edge=False, header_style="bold")
    screen.add_column("act in the gold", no_wrap=True)
    for heading in ("sentences", "right"):
        screen.add_column(heading, justify="right", no_wrap=True)
    screen.add_column("the others were read as", overflow="fold")
    for gold in dict.fromkeys(sorted(gold for gold, _ in result.acts)):
        row = {read: number for (act, read), number in result.acts.items() if act == gold}
        others = sorted(
            ((number, read) for read, number in row.items() if read != gold),
            key=lambda pair: (-pair[0], pair[1]),
        )
        screen.add_row(
            gold,
            str(sum(row.values())),
            str(row.get(gold, 0)),
            ", ".join(f"{read} {number}" for number, read in others),
        )
    return screen
