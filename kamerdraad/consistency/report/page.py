"""The report as one page that needs nothing else: no network, no script."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lxml import etree

from kamerdraad import __version__
from kamerdraad.consistency.report.html import Child, element, page
from kamerdraad.consistency.report.plain import THREADS, TITLE
from kamerdraad.consistency.report.threads import AROUND, NUMBERLESS, UNKNOWN, thread
from kamerdraad.consistency.report.wording import address, day, differing, label, share
from kamerdraad.consistency.result import CheckReport, place
from kamerdraad.consistency.saying import Language, Said, said
from kamerdraad.errors import KamerdraadError

if TYPE_CHECKING:
    from kamerdraad.consistency.findings import Finding, Passage

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""The page asks nothing of anybody, and no words of a letter can make it."""
PRINCIPLE: Final = Said(
    "Passages die om samen lezen vragen, letterlijk en naast elkaar. Waarom zij bijeen staan, staat"
    " erbij. Of zij elkaar tegenspreken, beslist u.",
    "Passages that ask to be read together, literally and side by side, with why they stand so."
    " Whether they contradict each other is for you to say.",
)


def write_page(path: Path, report: CheckReport, language: Language = "nl") -> None:
    """Writes the report to a file.

    Raises:
        KamerdraadError: the file cannot be written.
    """
    try:
        path.write_text(as_page(report, language), encoding="utf-8", errors="replace")
    except OSError as error:
        raise KamerdraadError(f"{path} cannot be written: {error.strerror or error}") from None


def as_page(report: CheckReport, language: Language = "nl") -> str:
    """The whole page."""
    named = {finding.kind: label(finding.kind, language) for finding in report.findings}
    kinds = sorted(named, key=lambda kind: named[kind])
    parts = [(f"soort-{kind}", named[kind]) for kind in kinds]
    contents = [("draden", THREADS.to(language))] if report.threads else []
    return page(
        element(
            "html",
            _head(language),
            element(
                "body",
                element(
                    "a",
                    Said("Naar de inhoud", "Skip to content").to(language),
                    href="#inhoud",
                    class_="skip",
                ),
                _masthead(),
                element(
                    "main",
                    element("h1", TITLE.to(language)),
                    element("p", PRINCIPLE.to(language), class_="principle"),
                    element("p", _count(report).to(language), class_="meta"),
                    _contents([*contents, *parts], language),
                    _threads(report, language),
                    [_section(kind, report, language) for kind in kinds],
                    class_="page",
                    id="inhoud",
                ),
                _foot(language),
            ),
            lang=language,
        )
    )


def _head(language: Language) -> etree._Element:
    style = files("kamerdraad.consistency.report").joinpath("report.css").read_text("utf-8")
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("title", f"{TITLE.to(language)} – Kamerdraad"),
        element("style", style),
    )


def _masthead() -> etree._Element:
    return element(
        "header",
        element(
            "div",
            element("p", "Kamerdraad", class_="mast"),
            element("hr", class_="rule"),
            class_="page",
        ),
    )


def _foot(language: Language) -> etree._Element:
    text = said(
        "Gemaakt door Kamerdraad {version}, door geen mens bekeken tenzij dat erbij staat.",
        "Made by Kamerdraad {version}, reviewed by no human unless it says so.",
        version=__version__,
    )
    return element("footer", element("p", text.to(language), class_="foot"), class_="page")


def _count(report: CheckReport) -> Said:
    return said(
        "{letters} stukken vergeleken: {threads} draden van toezeggingen, {findings} bevindingen in"
        " {documents} brieven{rejected}.",
        "{letters} papers compared: {threads} threads of commitments, {findings} findings in"
        " {documents} letters{rejected}.",
        letters=report.letters,
        threads=len(report.threads),
        findings=len(report.findings),
        documents=report.documents,
        rejected=_left_out(report.rejected),
    )


def _left_out(rejected: int) -> Said:
    if not rejected:
        return Said("", "")
    return Said(
        f"; {rejected} zijn door een lezer verworpen en hier weggelaten",
        f"; {rejected} were rejected by a reader and are left out here",
    )


def _contents(entries: list[tuple[str, str]], language: Language) -> Child:
    if not entries:
        nothing = Said("Er is niets gevonden.", "Nothing was found.")
        return element("p", nothing.to(language), class_="lead")
    links = [element("li", element("a", text, href=f"#{target}")) for target, text in entries]
    return element(
        "nav",
        element("ul", links),
        aria_label=Said("Inhoud", "Contents").to(language),
        class_="contents",
    )


def _threads(report: CheckReport, language: Language) -> Child:
    if not report.threads:
        return None
    return element(
        "section",
        element("h2", THREADS.to(language), id="draden-kop"),
        [thread(each, report.surroundings, language) for each in report.threads],
        id="draden",
        aria_labelledby="draden-kop",
        class_="section",
    )


def _section(kind: str, report: CheckReport, language: Language) -> etree._Element:
    found = [finding for finding in report.findings if finding.kind == kind]
    return element(
        "section",
        element(
            "h2", f"{label(kind, language)} ", element("span", f"({len(found)})", class_="meta")
        ),
        [_finding(finding, report, language) for finding in found],
        id=f"soort-{kind}",
        class_="section",
    )


def _finding(finding: Finding, report: CheckReport, language: Language) -> etree._Element:
    reasons = [element("li", feature.line(language)) for feature in finding.features]
    return element(
        "article",
        element("h3", finding.why.to(language), id=f"b-{finding.key}"),
        element("p", label(f"ReviewState-{report.state(finding)}", language), class_="review meta"),
        element("div", _sides(finding, language), class_="two"),
        element(
            "div",
            element(
                "div",
                element("h4", Said("Waarom bijeen", "Why together").to(language)),
                element("p", finding.why.to(language)),
                element("ul", reasons) if reasons else None,
            ),
            element(
                "div",
                element("h4", Said("Gevonden door", "Found by").to(language)),
                element(
                    "p",
                    element("code", finding.rule),
                    f", {Said('kans', 'probability').to(language)} {share(finding.confidence, language)}",
                ),
            ),
            class_="why",
        ),
        _around(finding.passages, report.surroundings, language),
        class_="tension",
    )


def _sides(finding: Finding, language: Language) -> list[etree._Element]:
    """The quotes side by side; of two the words that differ are marked."""
    pieces: list[list[tuple[str, bool]]] = [[(p.quote, False)] for p in finding.passages]
    if len(finding.passages) == 2:
        pieces = list(differing(finding.passages[0].quote, finding.passages[1].quote))
    return [
        element(
            "figure",
            element("span", chr(65 + n % 26), class_="knot", aria_hidden="true"),
            element(
                "blockquote",
                [element("mark", text, class_="d") if differs else text for text, differs in words],
            ),
            element(
                "figcaption", _voice(passage, language), element("br"), _place(passage, language)
            ),
        )
        for n, (passage, words) in enumerate(zip(finding.passages, pieces, strict=True))
    ]


def _voice(passage: Passage, language: Language) -> Child:
    """Whose words and, where that is another, whose view."""
    held = passage.holder and passage.holder != passage.speaker
    return [
        element("b", passage.speaker or UNKNOWN.to(language)),
        [Said(", volgens ", ", according to ").to(language), element("b", passage.holder)]
        if held
        else None,
        f", {day(passage.date, language)}",
    ]


def _place(passage: Passage, language: Language) -> etree._Element:
    return element("a", passage.identifier or NUMBERLESS.to(language), href=address(passage))


def _around(
    passages: tuple[Passage, ...], around: dict[str, tuple[str, str]], language: Language
) -> Child:
    """The sentences around each quote, folded."""
    shown = []
    for n, passage in enumerate(passages):
        before, behind = around.get(place(passage), ("", ""))
        if before or behind:
            words = (f"{chr(65 + n % 26)}. … {before}", element("b", passage.quote), f"{behind} …")
            shown.append(element("p", *words, class_="quote"))
    return element("details", element("summary", AROUND.to(language)), shown) if shown else None
