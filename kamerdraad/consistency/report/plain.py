"""What was found as JSON, CSV and Markdown."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from html import escape
from typing import TYPE_CHECKING, Any, Final

from kamerdraad.consistency.report.wording import day, label
from kamerdraad.queries.screen import harmless

if TYPE_CHECKING:
    from kamerdraad.consistency.findings import Finding, Passage
    from kamerdraad.consistency.result import CheckReport
    from kamerdraad.consistency.threads import Thread

COLUMNS: Final = (
    "what", "kind", "id", "position", "date", "paper", "start", "end", "speaker", "holder", "quote",
    "why", "confidence",
)  # fmt: skip
_MARKUP = re.compile(r"([\\`*_{}\[\]#|~])")


def as_json(report: CheckReport) -> str:
    """Everything, for programs."""
    record = {
        "store": report.store,
        "letters": report.letters,
        "threads": [_thread(thread) for thread in report.threads],
        "findings": [_finding(finding) for finding in report.findings],
    }
    return json.dumps(record, ensure_ascii=False, indent=2, default=str)


def as_csv(report: CheckReport) -> str:
    """One row a quote."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for thread in report.threads:
        for position, step in enumerate(thread.steps, 1):
            why = "; ".join(feature.line() for feature in step.features)
            kinds = " ".join(step.kinds)
            head = ("thread", kinds, thread.key, position)
            writer.writerow((*head, *_row(step.passage), why, f"{step.confidence:.2f}"))
    for finding in report.findings:
        for position, passage in enumerate(finding.passages, 1):
            head = ("finding", finding.kind, finding.key, position)
            writer.writerow((*head, *_row(passage), finding.why, f"{finding.confidence:.2f}"))
    return out.getvalue()


def as_markdown(report: CheckReport) -> str:
    """A document to read or to hand on."""
    return "\n".join(_markdown(report)) + "\n"


def _markdown(report: CheckReport) -> Iterator[str]:
    yield "# Vergelijking van uitspraken"
    yield ""
    yield "Passages die om samen lezen vragen, letterlijk; geen oordeel."
    if report.threads:
        yield "\n## Draden van toezeggingen"
    for thread in report.threads:
        yield f"\n### {_safe(thread.label)}\n"
        for step in thread.steps:
            kinds = ", ".join(label(f"StepKind-{kind}").lower() for kind in step.kinds)
            yield f"- {_source(step.passage)}: **{kinds}**"
            yield f"  > {_safe(step.passage.quote)}"
            if step.features:
                yield f"  - {_safe('; '.join(feature.line() for feature in step.features))}"
    if report.findings:
        yield "\n## Bevindingen"
    for finding in report.findings:
        yield f"\n### {label(finding.kind)}\n"
        for passage in finding.passages:
            yield f"- {_source(passage)}, {_safe(passage.speaker)}"
            yield f"  > {_safe(passage.quote)}"
        yield f"\n{_safe(finding.why)} (kans {finding.confidence:.2f})"


def _source(passage: Passage) -> str:
    return f"{day(passage.date)}, {_safe(passage.identifier)}"


def _safe(text: str) -> str:
    """Words of letters with all that Markdown or HTML would obey made plain, on one line."""
    return _MARKUP.sub(r"\\\1", escape(harmless(" ".join(text.split())), quote=False))


def _row(passage: Passage) -> tuple[object, ...]:
    return (
        passage.date or "",
        passage.identifier,
        passage.start,
        passage.end,
        passage.speaker,
        passage.holder,
        passage.quote,
    )


def _thread(thread: Thread) -> dict[str, Any]:
    return {"id": thread.key, "confidence": thread.confidence, **asdict(thread)}


def _finding(finding: Finding) -> dict[str, Any]:
    return {"id": finding.key, **asdict(finding)}
