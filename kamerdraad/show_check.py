"""How a comparison looks: what is being compared while it runs, then what was found."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kamerdraad.consistency.decisions import State
from kamerdraad.consistency.report.plain import as_csv, as_json, as_markdown
from kamerdraad.consistency.report.wording import day, label
from kamerdraad.show import console, counted, line, say

if TYPE_CHECKING:
    from kamerdraad.consistency.findings import Passage
    from kamerdraad.consistency.result import CheckReport
    from kamerdraad.consistency.saying import Language

QUOTE = 160
"""Characters of a quote that a summary shows before it is cut; the other forms give it whole."""
SHOWN = 10
"""Threads, and findings of a kind, that a summary shows; the surest come first."""


@contextmanager
def progress() -> Iterator[Callable[[str], None]]:
    """What to call with the name of each comparison as it begins."""
    out = console()
    with out.status("comparing") as status:
        yield lambda name: status.update(f"comparing: {name}")


def show(report: CheckReport, form: str, page: Path | None, language: Language) -> None:
    """What was found, in the form that was asked for."""
    if form == "summary":
        _summary(report, page, language)
        return
    text = {"json": as_json, "csv": as_csv, "markdown": as_markdown}[form](report, language)
    sys.stdout.write(text.encode("utf-8", "replace").decode("utf-8").rstrip("\n") + "\n")


def _summary(report: CheckReport, page: Path | None, language: Language) -> None:
    out = console()
    for thread in report.threads[:SHOWN]:
        say(out, f"\nthread: {thread.label}", style="bold")
        for step in thread.steps:
            kinds = ", ".join(label(f"StepKind-{kind}", language).lower() for kind in step.kinds)
            say(out, f"  {where(step.passage, language)}: {kinds}", style="dim")
            say(out, f"    {_cut(step.passage.quote)}")
    _left(len(report.threads), "threads")
    counts = Counter(finding.kind for finding in report.findings)
    for kind, count in counts.most_common():
        found = [finding for finding in report.findings if finding.kind == kind]
        for finding in found[:SHOWN]:
            why = finding.why.to(language)
            seen = ", accepted" if report.state(finding) is State.ACCEPTED else ""
            sure = f"{finding.confidence:.2f}, {finding.rule}{seen}"
            head = f"\n{label(kind, language)}: {why} ({sure})"
            say(out, head, style="bold")
            for passage in finding.passages:
                say(out, f"  {where(passage, language)}, {passage.speaker}", style="dim")
                say(out, f"    {_cut(passage.quote)}")
        _left(count, label(kind, language))
    kinds_found = "".join(
        f" · {count} {label(kind, language)}" for kind, count in counts.most_common()
    )
    rejected = f" · {report.rejected} rejected by a reader" if report.rejected else ""
    out.print()
    compared = f"{counted(report.letters, 'letter')} · {counted(len(report.threads), 'thread')}"
    say(out, f"{compared}{kinds_found}{rejected}")
    following = f"page {page}" if page else "next: kamerdraad check --report check.html"
    say(out, f"store {report.store} · {following}", style="dim")


def _left(count: int, what: str) -> None:
    if count > SHOWN:
        console().print(line(f"\n… and {count - SHOWN} more: {what}", style="dim"))


def where(passage: Passage, language: Language) -> str:
    """The day and the paper of a passage."""
    return f"{day(passage.date, language)}  {passage.identifier or passage.document}"


def _cut(quote: str) -> str:
    words = " ".join(quote.split())
    return words if len(words) <= QUOTE else f"{words[: QUOTE - 1].rstrip()}…"
