from datetime import date

import pytest

from kamerdraad.extract.actors import public
from kamerdraad.extract.actors.names import Found


def quotes(text: str, found: list[Found]) -> list[tuple[str, str]]:
    return [(text[one.start : one.end], one.kind) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Het ministerie van Zeezaken en Wind antwoordt.", ["ministerie van Zeezaken en Wind"]),
        ("Ministerie van Zeezaken, Vis en Wind", ["Ministerie van Zeezaken, Vis en Wind"]),
        ("Een ministerie van papier.", []),
    ],
)
def test_ministries(text: str, expected: list[str]) -> None:
    assert quotes(text, list(public.ministries(text))) == [(name, "Ministry") for name in expected]


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("ministerie van Onderwijs", "Ministerie van Onderwijs, Cultuur en Wetenschap"),
        ("ministerie van Volksgezondheid", "Ministerie van Volksgezondheid, Welzijn en Sport"),
        ("ministerie van Zeezaken", None),
    ],
)
def test_a_ministry_by_how_its_name_begins(name: str, meant: str | None) -> None:
    body = public.ministry_beginning(name, date(2023, 1, 1))
    assert (body.name if body else None) == meant


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("De storing bij het waterschap Oude Geul.", [("waterschap Oude Geul", "WaterBoard")]),
        ("Het hoogheemraadschap van Zandland meet.", [("hoogheemraadschap van Zandland", "WaterBoard")]),
        ("De gemeente Duin aan Zee wil dit.", [("gemeente Duin aan Zee", "Municipality")]),
        ("De gemeente wil dit, het waterschap ook.", []),
        # provinces stand in the register, all of them; others are abroad, or places
        ("In de provincie Verweg regent het.", []),
    ],
)  # fmt: skip
def test_local_authorities(text: str, expected: list[tuple[str, str]]) -> None:
    assert quotes(text, list(public.local_authorities(text))) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a capital inside a sentence shows the name, which then counts at the head of one too
        ("Kustdienst klaar? Volgens de Kustdienst wel.", [("Kustdienst", "Agency")] * 2),
        ("De Gezeitenraad en de Dijkautoriteit zwijgen.", [("Dijkautoriteit", "Oversight")]),
        ("Het bestuur van de Zeilbond zwijgt.", [("Zeilbond", "Association")]),
        # no name: without a capital, at the head of a sentence only, or a word for any such body
        ("De kustdienst zwijgt. Kustdienst en wacht zijn oud.", []),
        ("De vragen van de Gemeenteraad en de Ondernemingsraad.", []),
        # part of a longer name
        ("De brief van de Kustdienst Zeeland.", []),
    ],
)  # fmt: skip
def test_words_that_say_what_they_are(text: str, expected: list[tuple[str, str]]) -> None:
    assert quotes(text, list(public.by_ending(text))) == expected
