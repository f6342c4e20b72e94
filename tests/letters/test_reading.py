"""What any file must do: give a letter whose offsets hold, or one clear error."""

import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters import Letter, read
from kamerdraad.letters.model import BlockKind
from tests.shared import SHARED, needs_shared


def check(letter: Letter) -> None:
    """Offsets slice to lines, blocks cover every line, anchors lie in the running text."""
    lines = letter.text.split("\n")
    assert [letter.text[block.start : block.end] for block in letter.blocks] == lines
    assert all(block.start <= block.body <= block.end for block in letter.blocks)
    assert all(0 <= anchor <= letter.body_end for n in letter.footnotes for anchor in n.anchors)
    notes = [block for block in letter.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [(note.start, note.end) for note in letter.footnotes] == [(b.body, b.end) for b in notes]
    assert all(block.start > letter.body_end for block in notes)
    assert letter.parts
    assert all(0 <= part.start <= part.end <= letter.body_end for part in letter.parts)
    assert all(0 <= block.part < len(letter.parts) for block in letter.blocks)


WORD = st.sampled_from(
    [
        "de",
        "het",
        "een",
        "kabinet",
        "Kamer",
        "brief",
        "vraag",
        "Antwoord",
        "op",
        "1",
        "2.",
        "en/of",
        "M365",
        "(ook)",
        "“citaat”",
        "dat,",
        "is.",
        "waarom?",
        "•",
        "–",
        "Vraag",
        "minister",
        "a)",
        "12",
        "maart",
        "2024",
        "vlees-",
        "in-",
        "https://voorbeeld.nl/a",
    ]
)
LINE = st.lists(WORD, max_size=14).map(" ".join)
TEXT = st.lists(st.one_of(LINE, st.just(""), st.just("\f")), min_size=1, max_size=25).map("\n".join)


@given(TEXT)
@settings(max_examples=150, deadline=None)
def test_offsets_hold_whatever_the_text(text: str) -> None:
    try:
        letter = read(text.encode())
    except UnreadableLetterError:
        return
    check(letter)


@given(st.one_of(st.binary(max_size=300), st.text(max_size=200).map(str.encode)))
@settings(max_examples=200, deadline=None)
def test_any_bytes_give_a_letter_or_one_line(data: bytes) -> None:
    try:
        check(read(data, "file"))
    except UnreadableLetterError as error:
        assert "\n" not in str(error)
        assert str(error)


SENTENCE = st.lists(
    st.sampled_from(
        [
            "Het",
            "kabinet",
            "onderzoekt",
            "samen",
            "met",
            "alle",
            "gemeenten",
            "jaarlijks",
            "deze",
            "regeling",
        ]
    ),
    min_size=3,
    max_size=30,
).map(lambda words: " ".join(words) + ".")


@given(st.lists(SENTENCE, min_size=1, max_size=6), st.integers(min_value=40, max_value=100))
@settings(max_examples=80, deadline=None)
def test_wrapping_loses_no_word(sentences: list[str], width: int) -> None:
    import textwrap

    text = "\n\n".join(textwrap.fill(sentence, width) for sentence in sentences)
    assert read(text.encode()).text.split() == " ".join(sentences).split()


ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_encodings(encoding: str) -> None:
    words = "De financiële positie van het café is één reden voor “nader” onderzoek."
    assert read(words.encode(encoding)).text == words


def test_garbled_characters_are_repaired_and_told() -> None:
    words = "De financiële positie van het café is één reden – en geen “vraag”."
    letter = read(words.encode().decode("cp1252", errors="ignore").encode())
    assert "financiële" in letter.text
    assert letter.warnings


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"  \n ", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"PK\x03\x04....", "DOCX"),
        (b"\x00\x01\x02\x03" * 40, "binary"),
        (b"12 34 56", "no words"),
        (b"<html><body><script>x</script></body></html>", "no words"),
        (b"<rss/>", "no official publication"),
    ],
)
def test_what_cannot_be_read_is_named(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableLetterError, match=says):
        read(data, "bestand")


def test_missing_file_and_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableLetterError, match="no such file"):
        read(tmp_path / "weg.txt")
    with pytest.raises(UnreadableLetterError, match="folder"):
        read(tmp_path)


def test_two_hundred_pages_take_less_than_three_seconds() -> None:
    page = "\n".join(
        f"{n}. Het kabinet heeft in het voorjaar besloten om de regeling te verlengen tot het einde van\n"
        "het volgende jaar, omdat de vraag groot is en de uitvoering tijd kost.\n"
        for n in range(1, 16)
    )
    start = time.perf_counter()
    letter = read("\f".join([page] * 200).encode())
    assert time.perf_counter() - start < 3
    assert len(letter.blocks) == 3000


@needs_shared
def test_every_real_letter_reads() -> None:
    files = [
        path
        for folder in ("letters", "letters/moties", "repository.overheid.nl")
        for path in sorted(
            (SHARED / folder).rglob("*") if "." in folder else (SHARED / folder).iterdir()
        )
        if path.suffix in (".txt", ".xml")
        and "metadata" not in path.name
        and path.name != "sru.xml"
    ]
    assert files
    for path in files:
        check(read(path))


EXAMPLES = Path(__file__).resolve().parents[2] / "kamerdraad" / "examples"


@pytest.mark.parametrize(
    ("name", "kinds", "notes"),
    [
        ("kst-39901-12.xml", ["letter"], 2),
        ("ah-tk-20232024-9012.xml", ["answers"], 1),
        ("kst-39901-15.txt", ["cover", "questions", "answers"], 3),
        ("kst-39901-C.txt", ["cover", "questions", "answers"], 2),
        ("kst-39901-19.xml", ["motion"], 0),
    ],
)
def test_the_examples_read_as_they_were_written(name: str, kinds: list[str], notes: int) -> None:
    letter = read(EXAMPLES / name)
    check(letter)
    assert [part.kind for part in letter.parts] == kinds
    assert len(letter.footnotes) == notes
    assert all(note.anchors for note in letter.footnotes)
