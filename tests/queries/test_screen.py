"""How answers look on a terminal, wide and narrow."""

import io

import pytest
from pyoxigraph import Literal, NamedNode
from rich.console import Console

from kamerdraad.queries import Table
from kamerdraad.queries.screen import show
from kamerdraad.settings import BASE

KEY = "0123456789abcdef0123456789abcdef"
ANSWER = Table(
    ("due", "debtor", "promised", "number", "commitment"),
    (
        (
            Literal("2024-09-30"),
            Literal("minister van Waterbeheer en Getijden"),
            Literal("het terugvalplan vertrouwelijk ter inzage leggen voor de leden van de Kamer"),
            None,
            NamedNode(f"{BASE}id/commitment/kst-39901-12/{KEY}"),
        ),
    ),
)


def printed(table: Table, width: int) -> str:
    out = io.StringIO()
    show(table, Console(file=out, width=width))
    return out.getvalue()


@pytest.mark.parametrize("width", [40, 80, 100, 160])
def test_no_line_is_wider_than_the_screen_and_no_word_is_broken(width: int) -> None:
    said = printed(ANSWER, width)
    assert all(len(line) <= width for line in said.splitlines())
    for word in ("2024-09-30", "Waterbeheer", "terugvalplan", "kst-39901-12/0123456…"):
        assert word in said


def test_a_wide_screen_has_a_row_on_few_lines_below_its_heads() -> None:
    lines = printed(ANSWER, 160).splitlines()
    assert lines[0].split() == list(ANSWER.columns)
    assert "2024-09-30" in lines[1] and "kst-39901-12/0123456…" in lines[1]


def test_a_narrow_screen_has_a_line_a_value_and_none_for_what_is_absent() -> None:
    lines = printed(ANSWER, 60).splitlines()
    assert lines[0].split() == ["due", "2024-09-30"]
    assert not any(line.startswith("number") for line in lines)


def test_what_a_letter_says_cannot_steer_the_terminal() -> None:
    said = printed(Table(("words",), ((Literal("rood\x1b[31m\x07"),),)), 80)
    assert "\x1b" not in said and "\x07" not in said and "\ufffd" in said


def test_an_address_from_elsewhere_is_whole() -> None:
    for address in ("https://wetten.example/BWBR0099001/", f"https://krant.example/x/{KEY}"):
        assert address in printed(Table(("paper",), ((NamedNode(address),),)), 120)
    kept = printed(Table(("paper",), ((NamedNode(f"{BASE}id/document/kst-39901-12"),),)), 120)
    assert kept.split() == ["paper", "kst-39901-12"]


def test_an_answer_without_rows_has_its_heads() -> None:
    assert printed(Table(("due", "debtor"), ()), 80).split() == ["due", "debtor"]
