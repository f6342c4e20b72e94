"""Pictures say what the store holds, hold any text, come out the same every time, and fit their sheet."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from kamerdraad import verbs
from kamerdraad.cli import app
from kamerdraad.drawing.drawing import Subject
from kamerdraad.drawing.lettering import CUT, width, wrapped
from kamerdraad.drawing.picture import DARK, LIGHT, Picture
from kamerdraad.errors import KamerdraadError
from kamerdraad.settings import BASE

SVG = "{http://www.w3.org/2000/svg}"
OFFICE = "office/minister-van-waterbeheer-en-getijden"
run = CliRunner().invoke

SUBJECTS: list[tuple[Subject, str]] = [
    ("thread", "terugvalplan"),
    ("exchange", "39901"),
    ("around", OFFICE),
    ("around", "document/kst-39901-15"),
]


@pytest.fixture(scope="session")
def store(example_store: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example letters with what comparing them found: threads are made by it."""
    import shutil

    from kamerdraad.checking import check

    folder = tmp_path_factory.mktemp("draw") / "store"
    shutil.copytree(example_store, folder)
    check(str(folder))
    return folder


def _said(svg: bytes) -> list[str]:
    return [node.text or "" for node in ET.fromstring(svg).iter(f"{SVG}text")]


def test_a_thread_tells_each_step(store: Path) -> None:
    said = _said(verbs.draw("thread", "terugvalplan", store))
    days = [day for day in said if re.fullmatch(r"\d+ \w+ 20\d\d", day)]
    rows = verbs.query("threads", store, words="terugvalplan", language="nl")
    assert len(days) >= 5 and days[0] == "3 juni 2024" and days[-1] == "16 juni 2025"
    assert len(days) <= len(rows)
    assert "39 901, E" in " ".join(said).replace("\u00a0", " ")
    assert any(line.startswith("Ik zeg toe het terugvalplan") for line in said)


def test_a_thread_is_found_by_itself_and_by_its_commitments(store: Path) -> None:
    by_words = verbs.draw("thread", "terugvalplan", store)
    (named,) = re.findall(rb">(https://[^<]*/thread/[^<]*)<", by_words)
    assert verbs.draw("thread", named.decode(), store) == by_words


def test_an_exchange_tells_who_wrote_when_and_answers_what(store: Path) -> None:
    said = " ".join(_said(verbs.draw("exchange", "39901", store))).replace("\u00a0", " ")
    assert "Dossier 39901" in said and "7 vragen" in said
    assert "antwoord op die van 12 september 2024, na 40 dagen" in said
    english = " ".join(_said(verbs.draw("exchange", "39901", store, language="en")))
    assert "7 questions" in english and "12 September 2024" in english


def test_what_stands_around_a_thing_is_told_by_property(store: Path) -> None:
    said = _said(verbs.draw("around", OFFICE, store))
    assert {"bekleedt", "schuldenaar", "spreker"} <= set(said)
    assert any(re.fullmatch(r"en nog \d+", line) for line in said)


@pytest.mark.parametrize(("subject", "given"), SUBJECTS)
def test_a_picture_can_be_read_aloud_and_fits_its_sheet(
    store: Path, subject: Subject, given: str
) -> None:
    root = ET.fromstring(verbs.draw(subject, given, store))
    assert root.get("role") == "img" and root.get("aria-labelledby") == "title description"
    title, description = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None and title.text and description is not None and description.text
    sheet, height = float(root.get("width", 0)), float(root.get("height", 0))
    for line in root.iter(f"{SVG}text"):
        face = (line.get("class") or "").split()[0]
        long = width(line.text or "", face, float(line.get("font-size", 0)))  # type: ignore[arg-type]
        start = float(line.get("x", 0)) - (long / 2 if line.get("text-anchor") == "middle" else 0)
        assert start >= -4 and start + long <= sheet, line.text
        assert 0 < float(line.get("y", 0)) < height, line.text


@pytest.mark.parametrize(("subject", "given"), SUBJECTS[:3])
def test_the_same_store_gives_the_same_picture(store: Path, subject: Subject, given: str) -> None:
    script = (
        "import sys, kamerdraad;"
        f"sys.stdout.buffer.write(kamerdraad.draw({subject!r}, {given!r}, {str(store)!r}))"
    )
    other = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True).stdout
    assert other == verbs.draw(subject, given, store)


def test_a_picture_follows_the_readers_system_or_is_dark(store: Path) -> None:
    both = verbs.draw("thread", "terugvalplan", store).decode()
    assert LIGHT["ink"] in both and f"{{fill:{DARK['ink']}}}" in both.partition("dark){")[2]
    dark = verbs.draw("thread", "terugvalplan", store, dark=True).decode()
    assert DARK["paper"] in dark and LIGHT["paper"] not in dark and "@media" not in dark


def test_pixels_come_at_the_scale_that_is_asked(store: Path) -> None:
    once, twice = (verbs.draw("thread", "terugvalplan", store, "png", scale=s) for s in (1, 2))
    sizes = [
        (int.from_bytes(png[16:20], "big"), int.from_bytes(png[20:24], "big"))
        for png in (once, twice)
    ]
    assert once.startswith(b"\x89PNG\r\n") and sizes[1] == (sizes[0][0] * 2, sizes[0][1] * 2)
    assert sizes[0][0] == 900
    assert verbs.draw("thread", "terugvalplan", store, "png", scale=1) == once


# --- the command ---


def test_the_command_writes_the_form_that_the_name_asks_for(store: Path, tmp_path: Path) -> None:
    for name, begins in (("a.svg", b"<svg"), ("a.PNG", b"\x89PNG")):
        result = run(app, ["draw", "thread", "terugvalplan", "-s", str(store), "-o", str(tmp_path / name)])  # fmt: skip
        assert result.exit_code == 0 and name in result.output
        assert (tmp_path / name).read_bytes().startswith(begins)
    printed = run(app, ["draw", "exchange", "39901", "-s", str(store)])
    assert printed.stdout.startswith("<svg")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["thread", "nergens-genoemd"], "no thread has"),
        (["exchange", "12"], "no letter of dossier"),
        (["exchange", "../x"], "no letter of dossier"),
        (["around", 'x"> y'], "names no statement"),
        (["thread", "terugvalplan", "--scale", "99"], "the scale is 99"),
        (["thread", "terugvalplan", "-o", "a.pdf"], r"\.svg or \.png"),
        (["thread", "terugvalplan", "-o", "/absent/a.svg"], "cannot be written"),
    ],
)
def test_what_cannot_be_drawn_is_said_in_one_line(
    arguments: list[str], said: str, store: Path
) -> None:
    result = run(app, ["draw", *arguments, "-s", str(store)])
    assert isinstance(result.exception, KamerdraadError), result.exception
    assert re.search(said, str(result.exception)) and "\n" not in str(result.exception)


@pytest.mark.parametrize("wrong", [{"subject": "thred"}, {"form": "gif"}, {"language": "fr"}])
def test_what_is_no_picture_form_or_language_is_said_in_one_line(
    wrong: dict[str, Any], store: Path
) -> None:
    asked: dict[str, Any] = {"subject": "thread", "given": "terugvalplan", "store": store}
    (given,) = wrong.values()
    with pytest.raises(KamerdraadError, match=f"^'{given}' cannot be drawn: take one of [^\n]*$"):
        verbs.draw(**(asked | wrong))


# --- lettering and drawing ---


@pytest.mark.parametrize(
    ("text", "most", "ends"),
    [
        ("een kort woord", 3, "woord"),
        ("een zin die veel langer is dan er plaats is op deze ene regel hier", 1, CUT),
        ("Handelsnaamgevingsvoorschriftenwijzigingsbesluit", 1, "…"),
        ("", 1, ""),
    ],
)
def test_lines_are_cut_at_the_end_of_a_word(text: str, most: int, ends: str) -> None:
    lines = wrapped(text, "sans", 14, 160, most)
    assert len(lines) <= most and "".join(lines[-1:]).endswith(ends)
    assert all(width(line, "sans", 14) <= 160 for line in lines)
    kept = " ".join(lines).removesuffix(CUT)
    assert text.startswith(kept.removesuffix("…"))


def test_nothing_is_lost_where_there_is_room() -> None:
    text = "De minister zegt toe dat de Kamer voor de zomer over de uitkomsten wordt geïnformeerd."
    assert " ".join(wrapped(text, "serif", 17, 200)) == text


def test_what_a_letter_says_stays_text() -> None:
    hostile = '</text><script>alert(1)</script> & "x" \x00\x1f\ud800'
    picture = Picture(400, hostile, hostile, "nl")
    picture.text(0, 10, hostile, 12)
    picture.height = 20
    svg = picture.svg()
    root = ET.fromstring(svg.encode())
    assert not list(root.iter(f"{SVG}script"))
    (line,) = root.iter(f"{SVG}text")
    assert (line.text or "").startswith("</text><script>alert(1)</script> & ")
    assert BASE not in svg
