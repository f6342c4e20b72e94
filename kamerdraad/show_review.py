"""Findings on a terminal, one at a time: quotes side by side, and a key for each thing to do."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from kamerdraad.consistency.decisions import JOIN, State
from kamerdraad.consistency.report.wording import differing, label
from kamerdraad.consistency.result import place
from kamerdraad.queries.screen import harmless
from kamerdraad.show_check import where

if TYPE_CHECKING:
    from kamerdraad.consistency.findings import Passage
    from kamerdraad.consistency.reviewing import Item
    from kamerdraad.consistency.saying import Language

KEYS: Final = "[a]ccept  [r]eject  [c]omment  [s]kip  [b]ack  [q]uit"
STATES: Final = {State.OPEN: "open", State.ACCEPTED: "accepted", State.REJECTED: "rejected"}
_DECIDING: Final = {"a": State.ACCEPTED, "r": State.REJECTED}
_QUIT: Final = frozenset({"q", "", "\x03", "\x04"})
"""The key, the end of the input, and what a keyboard sends to stop."""
_NARROW: Final = 90
"""Columns below which two quotes stand below one another."""
_ENDS: Final = re.compile(r"(?<=[.?!:])\s+|\n")

Keep = Callable[["Item", State, str], "Item"]
"""Puts a decision with its comment into the store, and gives the item as it is then."""


def walk(
    found: Sequence[Item],
    around: dict[str, tuple[str, str]],
    keep: Keep,
    *,
    out: Console,
    key: Callable[[], str],
    line: Callable[[], str],
    language: Language,
) -> int:
    """Shows one item after the other from the first that is open, and gives how many were decided.

    Args:
        found: what to go over, in its order.
        around: the text before and behind passages, by their place.
        keep: called with each decision at once, so that nothing is lost when the session breaks off.
        out: where to print.
        key: gives the key that was pressed; nothing at the end of the input.
        line: gives a line that was typed, for a comment.
        language: of reasons and kinds.
    """
    shown = list(found)
    at = next((n for n, item in enumerate(shown) if item.state is State.OPEN), len(shown))
    decided = 0
    while at < len(shown):
        _show(out, shown[at], at, shown, around, language)
        pressed = key().lower()
        if pressed in _QUIT:
            break
        if pressed in _DECIDING:
            shown[at] = keep(shown[at], _DECIDING[pressed], shown[at].comment)
            out.print(Text(STATES[shown[at].state], style="bold"))
            decided += 1
            at += 1
        elif pressed == "c":
            out.print(Text("comment: "), end="")
            shown[at] = keep(shown[at], shown[at].state, line())
        elif pressed in {"s", " ", "\r", "\n"}:
            at += 1
        elif pressed == "b":
            at = max(at - 1, 0)
        else:
            out.print(Text(f"there is no key '{harmless(pressed)}': {KEYS}"))
    left = sum(item.state is State.OPEN for item in shown)
    out.print(Text(f"{decided} decided, {left} of {len(shown)} open; the same command goes on"))
    return decided


def _show(
    out: Console,
    item: Item,
    at: int,
    shown: Sequence[Item],
    around: dict[str, tuple[str, str]],
    language: Language,
) -> None:
    done = sum(each.state is not State.OPEN for each in shown)
    out.print()
    out.print(Rule(Text(f"{at + 1} of {len(shown)}, {done} decided"), align="left"))
    kind = label(item.kind, language) if item.kind != JOIN else "Thread"
    head = f"{kind} · {item.key[:12]} · {item.confidence:.2f} {item.rule} · {STATES[item.state]}"
    out.print(Text(harmless(head), style="bold"))
    out.print(Text(harmless(item.why.to(language))))
    for reason in item.reasons.get(language, ()):
        out.print(Text(f"  {harmless(reason)}", style="dim"))
    if item.decision and item.comment:
        out.print(Text(harmless(f"comment by {item.decision.reviewer}: {item.comment}")))
    out.print()
    cells = [_cell(*each, around, language) for each in _pieces(item.passages)]
    if len(cells) == 2 and out.width >= _NARROW:
        grid = Table.grid(expand=True, padding=(0, 3, 0, 0))
        grid.add_column(ratio=1)
        grid.add_column(ratio=1)
        grid.add_row(*cells)
        out.print(grid)
    else:
        for cell in cells:
            out.print(cell)
            out.print()
    out.print(Text(KEYS, style="bold"))


def _pieces(passages: Sequence[Passage]) -> list[tuple[Passage, list[tuple[str, bool]]]]:
    """Each passage in pieces, with whether these differ; of two or more from the one before."""
    if len(passages) == 2:
        return list(zip(passages, differing(passages[0].quote, passages[1].quote), strict=True))
    return [(passage, [(passage.quote, False)]) for passage in passages]


def _cell(
    passage: Passage,
    pieces: Sequence[tuple[str, bool]],
    around: dict[str, tuple[str, str]],
    language: Language,
) -> Text:
    """A quote with what stands around it, where it is from and whose it is."""
    held = f" ({passage.holder})" if passage.holder not in {"", passage.speaker} else ""
    cell = Text(f"{harmless(where(passage, language))}\n", style="")
    cell.append(f"{harmless(passage.speaker)}{harmless(held)}\n", style="italic")
    before, behind = around.get(place(passage), ("", ""))
    if before := _last(before):
        cell.append(f"… {harmless(before)} ", style="dim")
    for words, differs in pieces:
        cell.append(
            harmless(" ".join(words.split(" "))), style="bold underline" if differs else "bold"
        )
    if behind := _first(behind):
        cell.append(f" {harmless(behind)} …", style="dim")
    return cell


def _last(text: str) -> str:
    """The last sentence of what stands before a quote."""
    parts = [part for part in _ENDS.split(text.strip()) if part.strip()]
    return parts[-1].strip() if parts else ""


def _first(text: str) -> str:
    """The first sentence of what stands behind a quote."""
    parts = [part for part in _ENDS.split(text.strip()) if part.strip()]
    return parts[0].strip() if parts else ""
