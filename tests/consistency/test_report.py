"""What was found as a page, JSON, CSV and Markdown: complete, and harmless whatever the letters say."""

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest
from lxml import html

from kamerdraad.consistency.findings import Feature, Finding, Passage
from kamerdraad.consistency.report.page import as_page, write_page
from kamerdraad.consistency.report.plain import as_csv, as_json, as_markdown
from kamerdraad.consistency.report.wording import address, day, differing, label
from kamerdraad.consistency.result import CheckReport, place
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.threads.model import Standing, Step, StepKind, Thread
from kamerdraad.errors import KamerdraadError

HOSTILE = "</style><script>alert(1)</script><img src=x onerror=y>\x00\x1b[31m&amp; \"' [a](javascript:b) `c`"


def passage(node: str, quote: str, **changed: str) -> Passage:
    given = {"identifier": "kst-99123-1", "speaker": "minister van Duinen", "holder": "", **changed}
    return Passage(
        f"https://example.org/{node}",
        "https://example.org/d",
        given["identifier"],
        date(2031, 3, 3),
        quote,
        10,
        10 + len(quote),
        "https://example.org/text",
        given["speaker"],
        given["holder"],
    )


ONE = passage("1", "De dijk is grondig onderzocht.")
OTHER = passage("2", "De dijk is onderzocht.", holder="Dijkdienst")


def report(*, hostile: bool = False) -> CheckReport:
    words = HOSTILE if hostile else "de zandbalans sturen"
    one = passage("1", HOSTILE, identifier=HOSTILE, speaker=HOSTILE) if hostile else ONE
    feature = (Feature(Said("zelfde onderwerp", "same subject"), 0.8, words),)
    steps = (
        Step((StepKind.MADE,), one, ("https://example.org/c1",), ("Tweede Kamer",)),
        Step(
            (StepKind.EXTENDED, StepKind.CHANGED),
            OTHER,
            ("https://example.org/c2",),
            ("Eerste Kamer der Staten-Generaal",),
            condition=words,
            features=feature,
            confidence=0.8,
        ),
    )
    standing = Standing("https://example.org/c1", "Fulfilled", None, words)
    finding = Finding(
        "TensionKind-WordingDrift", (one, OTHER), Said(words, words), "drift", 0.8, feature
    )
    around = {place(one): (words, words)}
    return CheckReport(words, 2, (Thread(words, steps, (standing,)),), (finding,), around)


def test_the_page_shows_threads_and_findings_with_their_quotes_and_reasons() -> None:
    page = html.document_fromstring(as_page(report()))
    text = page.text_content()
    for words in ("Toegezegd", "uitgebreid, gewijzigd", "de zandbalans sturen", "kans 0,80"):
        assert words.lower() in text.lower()
    assert [mark.text for mark in page.findall(".//mark")] == ["grondig"]
    assert "volgens Dijkdienst" in text
    assert page.findall(".//h1")[0].text == "Vergelijking van uitspraken"
    targets = {link.get("href")[1:] for link in page.findall(".//nav//a")}
    assert targets <= {each.get("id") for each in page.iter() if each.get("id")}


def test_no_words_of_a_letter_become_markup_or_an_address() -> None:
    written = as_page(report(hostile=True))
    page = html.document_fromstring(written)
    assert page.findall(".//script") == page.findall(".//img") == []
    assert len(page.findall(".//style")) == 1
    assert "\x00" not in written
    assert "\x1b" not in written
    for link in page.iter("a"):
        assert link.get("href", "").startswith(("https://", "#"))
    assert not [name for each in page.iter() for name in each.attrib if name.startswith("on")]


def test_the_page_asks_nothing_of_the_network() -> None:
    page = html.document_fromstring(as_page(report()))
    assert not page.findall(".//link")
    assert not [each for each in page.iter() if each.get("src")]
    policy = next(m for m in page.iter("meta") if m.get("http-equiv"))
    assert "default-src 'none'" in policy.get("content", "")


def test_nothing_found_is_said() -> None:
    empty = CheckReport("store", 3, (), (), {})
    assert "Er is niets gevonden." in as_page(empty)
    assert json.loads(as_json(empty))["threads"] == []
    assert len(as_csv(empty).splitlines()) == 1


def test_json_and_csv_hold_every_quote_as_it_stands() -> None:
    found = report(hostile=True)
    record = json.loads(as_json(found))
    assert record["threads"][0]["steps"][0]["passage"]["quote"] == HOSTILE
    assert record["findings"][0]["id"] == found.findings[0].key
    rows = list(csv.DictReader(io.StringIO(as_csv(found), newline="")))
    assert [row["what"] for row in rows] == ["thread", "thread", "finding", "finding"]
    assert rows[1]["kind"] == "Extended Changed"


def test_markdown_obeys_nothing_in_a_letter() -> None:
    text = as_markdown(report(hostile=True))
    assert "<script" not in text
    assert "[a](" not in text.replace("\\[", "").replace("\\]", "")
    assert "\x1b" not in text
    assert "De dijk is onderzocht." in text


def test_a_page_that_cannot_be_written_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(KamerdraadError, match="cannot be written"):
        write_page(tmp_path / "nowhere" / "check.html", report())


DIFFERING = [
    # one, other, the words of each that differ
    ("een beperkte rol", "een beperktere rol", ["beperkte"], ["beperktere"]),
    ("De dijk is hoog.", "de  dijk is laag.", ["hoog"], ["laag"]),  # capitals and spaces are none
    ("gelijk", "gelijk", [], []),
    ("Het zand is op.", "Wie betaalt dat nu?", [], []),  # nothing in common: left whole
]


@pytest.mark.parametrize(("one", "other", "ours", "theirs"), DIFFERING)
def test_differing_words(one: str, other: str, ours: list[str], theirs: list[str]) -> None:
    first, second = differing(one, other)
    assert "".join(text for text, _ in first) == one
    assert "".join(text for text, _ in second) == other
    assert [text.strip() for text, differs in first if differs and text.strip()] == ours
    assert [text.strip() for text, differs in second if differs and text.strip()] == theirs


def test_a_passage_is_linked_to_where_it_can_be_read() -> None:
    assert address(ONE).startswith("https://zoek.officielebekendmakingen.nl/kst-99123-1.html#:~:")
    assert address(passage("1", "x", identifier="mijn-brief")) == "https://example.org/d"


def test_codes_and_days_read_in_dutch() -> None:
    assert label("StepKind-Extended") == "Uitgebreid"
    assert label("Nonsense-Code") == "Nonsense-Code"
    assert day(date(2031, 3, 3)) == "3 maart 2031"
    assert day(None) == "zonder datum"
