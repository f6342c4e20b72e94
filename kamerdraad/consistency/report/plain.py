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

from kamerdraad.consistency.report.wording import day, label, share
from kamerdraad.consistency.saying import Language, Said
from kamerdraad.queries.screen import harmless

if TYPE_CHECKING:
    from kamerdraad.consistency.findings import Feature, Finding, Passage
    from kamerdraad.consistency.result import CheckReport
    from kamerdraad.consistency.threads import Thread

TITLE: Final = Said("Vergelijking van uitspraken", "Comparison of statements")
PRINCIPLE: Final = Said(
    "Passages die om samen lezen vragen, letterlijk; geen oordeel.",
    "Passages that ask to be read together, literally; no verdict.",
)
THREADS: Final = Said("Draden van toezeggingen", "Threads of commitments")
FINDINGS: Final = Said("Bevindingen", "Findings")
COLUMNS: Final = (
    "what", "kind", "id", "position", "date", "paper", "start", "end", "speaker", "holder", "quote",
    "why", "confidence",
)  # fmt: skip
_MARKUP = re.compile(r"([\\`*_{}\[\]#|~])")


def as_json(report: CheckReport, language: Language = "nl") -> str:
    """Everything, for programs."""
    record = {
        "store": report.store,
        "letters": report.letters,
        "threads": [_thread(thread, language) for thread in report.threads],
        "findings": [_finding(finding, report, language) for finding in report.findings],
    }
    return json.dumps(record, ensure_ascii=False, indent=2, default=str)


def as_csv(report: CheckReport, language: Language = "nl") -> str:
    """One row a quote."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for thread in report.threads:
        for position, step in enumerate(thread.steps, 1):
            why = "; ".join(feature.line(language) for feature in step.features)
            kinds = " ".join(step.kinds)
            head = ("thread", kinds, thread.key, position)
            writer.writerow((*head, *_row(step.passage), why, f"{step.confidence:.2f}"))
    for finding in report.findings:
        for position, passage in enumerate(finding.passages, 1):
            head = ("finding", finding.kind, finding.key, position)
            writer.writerow(
                (*head, *_row(passage), finding.why.to(language), f"{finding.confidence:.2f}")
            )
    return out.getvalue()


def as_markdown(report: CheckReport, language: Language = "nl") -> str:
    """A document to read or to hand on."""
    return "\n".join(_markdown(report, language)) + "\n"


def _markdown(report: CheckReport, language: Language) -> Iterator[str]:
    yield f"# {TITLE.to(language)}"
    yield ""
    yield PRINCIPLE.to(language)
    if report.threads:
        yield f"\n## {THREADS.to(language)}"
    for thread in report.threads:
        yield f"\n### {_safe(thread.label)}\n"
        for step in thread.steps:
            kinds = ", ".join(label(f"StepKind-{kind}", language).lower() for kind in step.kinds)
            yield f"- {_source(step.passage, language)}: **{kinds}**"
            yield f"  > {_safe(step.passage.quote)}"
            if step.features:
                yield f"  - {_safe('; '.join(feature.line() for feature in step.features))}"
    if report.findings:
        yield f"\n## {FINDINGS.to(language)}"
    for finding in report.findings:
        yield f"\n### {label(finding.kind, language)}\n"
        for passage in finding.passages:
            yield f"- {_source(passage, language)}, {_safe(passage.speaker)}"
            yield f"  > {_safe(passage.quote)}"
        yield f"\n{_safe(finding.why.to(language))} ({share(finding.confidence, language)})"


def _source(passage: Passage, language: Language) -> str:
    return f"{day(passage.date, language)}, {_safe(passage.identifier)}"


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


def _thread(thread: Thread, language: Language) -> dict[str, Any]:
    record = asdict(thread)
    for step, given in zip(record["steps"], thread.steps, strict=True):
        step["features"] = [_feature(each, language) for each in given.features]
    return {"id": thread.key, "confidence": thread.confidence, **record}


def _finding(finding: Finding, report: CheckReport, language: Language) -> dict[str, Any]:
    return {
        "id": finding.key,
        "review": report.state(finding),
        **asdict(finding),
        "why": finding.why.to(language),
        "features": [_feature(each, language) for each in finding.features],
    }


def _feature(feature: Feature, language: Language) -> dict[str, Any]:
    seen = feature.seen.to(language) if isinstance(feature.seen, Said) else feature.seen
    return {"name": feature.name.to(language), "weight": feature.weight, "seen": seen}
