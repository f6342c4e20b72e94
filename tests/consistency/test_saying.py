"""What the program says of its own is there in both languages, with the same words of letters in it."""

import pytest

from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.report.page import as_page
from kamerdraad.consistency.report.plain import as_markdown
from kamerdraad.consistency.report.wording import day, label
from kamerdraad.consistency.result import CheckReport
from kamerdraad.consistency.saying import Language, Said, said
from tests.consistency.test_report import ONE, report


def test_parts_stand_in_both_sentences() -> None:
    found = said("{n} dagen {late}", "{n} days {late}", n=3, late=Said("te laat", "late"))
    assert found == Said("3 dagen te laat", "3 days late")


def test_braces_in_words_of_letters_are_words() -> None:
    assert said("{quote}", "{quote}", quote="{0} {x}").en == "{0} {x}"


def test_a_reason_reads_in_both_languages() -> None:
    reason = Feature(Said("einde", "end"), 0.5, Said("een weigering", "a refusal"))
    assert reason.line() == "einde (0.50): een weigering"
    assert reason.line("en") == "end (0.50): a refusal"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("nl", ["Vergelijking van uitspraken", "Waarom bijeen", "kans 0,80", "3 maart 2031"]),
        ("en", ["Comparison of statements", "Why together", "probability 0.80", "3 March 2031"]),
    ],
)
def test_the_page_is_in_the_language_that_was_asked_for(
    language: Language, words: list[str]
) -> None:
    page = as_page(report(), language)
    assert f'lang="{language}"' in page
    for each in words:
        assert each in page


def test_an_english_report_has_no_dutch_of_the_programs_own() -> None:
    written = as_page(report(), "en") + as_markdown(report(), "en")
    for dutch in ("Draden", "Waarom", "volgens", "zonder", "kans ", "bevindingen", "stappen"):
        assert dutch not in written


def test_what_was_rejected_is_counted_and_what_was_accepted_is_marked() -> None:
    found = report()
    reviewed = CheckReport("s", 2, (), found.findings, {}, frozenset({found.findings[0].key}), 3)
    assert label("ReviewState-Confirmed") in as_page(reviewed)
    assert "3 zijn door een lezer verworpen" in as_page(reviewed)
    assert "3 were rejected" in as_page(reviewed, "en")


def test_codes_and_days_read_in_english() -> None:
    assert label("StepKind-Extended", "en") == "Extended"
    assert day(ONE.date, "en") == "3 March 2031"
    assert day(None, "en") == "without a date"
