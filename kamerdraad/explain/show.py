"""An explanation on a screen: the sentence first, then who, by which rule, how sure, and from where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from kamerdraad.graph.iris import collapsed
from kamerdraad.queries.screen import harmless

if TYPE_CHECKING:
    import rich.console

    from kamerdraad.explain.explanation import Explanation

Line = tuple[str, str]
"""What is told, and its words."""


def show(told: Explanation, console: rich.console.Console) -> None:
    """Prints an explanation."""
    from rich.table import Table
    from rich.text import Text

    for head, lines in _parts(told):
        console.print(Text(head, style="bold"))
        grid = Table(box=None, pad_edge=True, padding=(0, 2, 0, 0), show_header=False)
        grid.add_column(style="dim", no_wrap=True, min_width=14)
        grid.add_column(overflow="fold")
        for name, value in lines:
            style = "bold" if name == "sentence" else ""
            grid.add_row(name, Text(harmless(collapsed(value)), style=style))
        console.print(grid)


def _parts(told: Explanation) -> Iterator[tuple[str, list[Line]]]:
    yield harmless(f"{told.kind} in {told.document} {told.day}"), list(_words(told))
    yield "Who says what", list(_saying(told))
    yield "Why", list(_why(told))
    if told.features:
        looked = "looked at by the rule"
        yield (
            f"What the sentence shows (* {looked})",
            [(f"{'*' if one.asked else ' '} {one.name}", one.value) for one in told.features],
        )
    yield "Where it comes from", list(_origin(told))
    for one in told.corrections:
        yield (
            harmless(f"Corrected by {one.reviewer}, {one.when:%Y-%m-%d}"),
            [
                (change.field, f"{change.before or '-'} → {change.after or '-'}")
                for change in one.changes
            ],
        )


def _words(told: Explanation) -> Iterator[Line]:
    yield from (("question", question) for question in told.questions)
    if told.place.before:
        yield "before", told.place.before
    yield "sentence", told.place.words
    if told.place.after:
        yield "after", told.place.after


def _saying(told: Explanation) -> Iterator[Line]:
    yield "speaker", ", ".join(told.speaker)
    if told.holder and told.holder != told.speaker:
        yield "view of", ", ".join(told.holder)
    said = [("act", told.act), ("polarity", told.polarity), ("certainty", told.modality)]
    yield from ((name, value.lower()) for name, value in said if value)
    yield from told.bond.items()


def _why(told: Explanation) -> Iterator[Line]:
    yield "rule", f"{told.rule.name} ({told.rule.where})" if told.rule.where else told.rule.name
    if told.rule.reason:
        yield "it holds since", told.rule.reason
    if told.confidence is not None:
        yield "confidence", f"{told.confidence:g}, {told.measured}"
    if told.reread == "same":
        yield (
            "read again",
            f"decides the same: rule {told.asked} in the order in which they are asked",
        )
    elif told.now:
        yield "read again", f"the installed rules decide by {told.now}"
    others = [one for one in told.held if one.rule != (told.now or told.rule.name)]
    if others:
        yield (
            "would also hold",
            ", ".join(f"{one.rule} ({one.act}, {one.confidence:g})" for one in others),
        )


def _origin(told: Explanation) -> Iterator[Line]:
    yield "read by", f"{told.made.program}, {told.made.ended}"
    yield "text", f"{told.place.digest}, characters {told.place.start} to {told.place.end}"
    yield "review", {"Machine": "no human has looked at it"}.get(told.review, told.review.lower())
    yield "IRI", told.iri
