"""The report as one page that needs nothing else: no network, no script."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lxml import etree

from kamerdraad import __version__
from kamerdraad.consistency.report.html import Child, element, page
from kamerdraad.consistency.report.threads import thread
from kamerdraad.consistency.report.wording import address, day, differing, label
from kamerdraad.consistency.result import CheckReport, place
from kamerdraad.errors import KamerdraadError

if TYPE_CHECKING:
    from kamerdraad.consistency.findings import Finding, Passage

POLICY: Final = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
"""The page asks nothing of anybody, and no words of a letter can make it."""
PRINCIPLE: Final = (
    "Passages die om samen lezen vragen, letterlijk en naast elkaar. Waarom zij bijeen staan, staat"
    " erbij. Of zij elkaar tegenspreken, beslist u."
)


def write_page(path: Path, report: CheckReport) -> None:
    """Writes the report to a file.

    Raises:
        KamerdraadError: the file cannot be written.
    """
    try:
        path.write_text(as_page(report), encoding="utf-8", errors="replace")
    except OSError as error:
        raise KamerdraadError(f"{path} cannot be written: {error.strerror or error}") from None


def as_page(report: CheckReport) -> str:
    """The whole page."""
    kinds = sorted({finding.kind for finding in report.findings}, key=label)
    parts = [(f"soort-{kind}", label(kind)) for kind in kinds]
    contents = [("draden", "Draden van toezeggingen")] if report.threads else []
    return page(
        element(
            "html",
            _head(),
            element(
                "body",
                element("a", "Naar de inhoud", href="#inhoud", class_="skip"),
                _masthead(),
                element(
                    "main",
                    element("h1", "Vergelijking van uitspraken"),
                    element("p", PRINCIPLE, class_="principle"),
                    element("p", _count(report), class_="meta"),
                    _contents([*contents, *parts]),
                    _threads(report),
                    [_section(kind, report) for kind in kinds],
                    class_="page",
                    id="inhoud",
                ),
                _foot(),
            ),
            lang="nl",
        )
    )


def _head() -> etree._Element:
    style = files("kamerdraad.consistency.report").joinpath("report.css").read_text("utf-8")
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("title", "Vergelijking van uitspraken – Kamerdraad"),
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


def _foot() -> etree._Element:
    text = f"Gemaakt door Kamerdraad {__version__}, door geen mens bekeken tenzij dat erbij staat."
    return element("footer", element("p", text, class_="foot"), class_="page")


def _count(report: CheckReport) -> str:
    return (
        f"{report.letters} stukken vergeleken: {len(report.threads)} draden van toezeggingen,"
        f" {len(report.findings)} bevindingen in {report.documents} brieven."
    )


def _contents(entries: list[tuple[str, str]]) -> Child:
    if not entries:
        return element("p", "Er is niets gevonden.", class_="lead")
    links = [element("li", element("a", text, href=f"#{target}")) for target, text in entries]
    return element("nav", element("ul", links), aria_label="Inhoud", class_="contents")


def _threads(report: CheckReport) -> Child:
    if not report.threads:
        return None
    return element(
        "section",
        element("h2", "Draden van toezeggingen", id="draden-kop"),
        [thread(each, report.surroundings) for each in report.threads],
        id="draden",
        aria_labelledby="draden-kop",
        class_="section",
    )


def _section(kind: str, report: CheckReport) -> etree._Element:
    found = [finding for finding in report.findings if finding.kind == kind]
    return element(
        "section",
        element("h2", f"{label(kind)} ", element("span", f"({len(found)})", class_="meta")),
        [_finding(finding, report.surroundings) for finding in found],
        id=f"soort-{kind}",
        class_="section",
    )


def _finding(finding: Finding, around: dict[str, tuple[str, str]]) -> etree._Element:
    reasons = [element("li", feature.line()) for feature in finding.features]
    return element(
        "article",
        element("h3", finding.why, id=f"b-{finding.key}"),
        element("p", label("ReviewState-Machine"), class_="review meta"),
        element("div", _sides(finding), class_="two"),
        element(
            "div",
            element(
                "div",
                element("h4", "Waarom bijeen"),
                element("p", finding.why),
                element("ul", reasons) if reasons else None,
            ),
            element(
                "div",
                element("h4", "Gevonden door"),
                element(
                    "p",
                    element("code", finding.rule),
                    f", kans {finding.confidence:.2f}".replace(".", ","),
                ),
            ),
            class_="why",
        ),
        _around(finding.passages, around),
        class_="tension",
    )


def _sides(finding: Finding) -> list[etree._Element]:
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
            element("figcaption", _voice(passage), element("br"), _place(passage)),
        )
        for n, (passage, words) in enumerate(zip(finding.passages, pieces, strict=True))
    ]


def _voice(passage: Passage) -> Child:
    """Whose words and, where that is another, whose view."""
    held = passage.holder and passage.holder != passage.speaker
    return [
        element("b", passage.speaker or "onbekend"),
        [", volgens ", element("b", passage.holder)] if held else None,
        f", {day(passage.date)}",
    ]


def _place(passage: Passage) -> etree._Element:
    return element("a", passage.identifier or "zonder nummer", href=address(passage))


def _around(passages: tuple[Passage, ...], around: dict[str, tuple[str, str]]) -> Child:
    """The sentences around each quote, folded."""
    shown = []
    for n, passage in enumerate(passages):
        before, behind = around.get(place(passage), ("", ""))
        if before or behind:
            words = (f"{chr(65 + n % 26)}. … {before}", element("b", passage.quote), f"{behind} …")
            shown.append(element("p", *words, class_="quote"))
    return element("details", element("summary", "De zinnen eromheen"), shown) if shown else None
