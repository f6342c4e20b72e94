"""PDFs that are broken, locked or made to harm: one clear line, and the next letter still reads."""

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters import read
from kamerdraad.letters.pdfapart import read_runs_apart
from kamerdraad.letters.pdfruns import CHARACTERS, PAGES
from tests.letters.pdfwriter import Page, assemble, stream, write
from tests.letters.test_pdf import aanhangsel
from tests.letters.test_reading import check

LETTER = write(*aanhangsel())
PACKED = write(*aanhangsel(), packed=True)

CATALOGUE = b"<</Type/Catalog/Pages 2 0 R>>"
FONT = b"<</Type/Font/Subtype/Type1/BaseFont/Courier>>"
PAGE = (
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]"
    b"/Resources<</Font<</F 4 0 R>>/XObject<</f 6 0 R>>>>/Contents 5 0 R>>"
)


def one_page(content: bytes, *further: bytes, kids: int = 1) -> bytes:
    """A file whose page, so many times, draws `content`; `further` objects begin with number 6."""
    pages = b"<</Type/Pages/Kids[" + b"3 0 R " * kids + b"]/Count %d>>" % kids
    return assemble([CATALOGUE, pages, PAGE, FONT, stream(content, packed=True), *further])


def locked() -> bytes:
    """A file that opens with a password only."""
    key = b"<" + b"5a" * 32 + b">"
    entry = b"/Encrypt<</Filter/Standard/V 1/R 2/P -4/O" + key + b"/U" + key + b">>/ID[<00><00>]"
    return LETTER.replace(b"trailer<<", b"trailer<<" + entry)


def drawing_itself(depth: int, times: int) -> bytes:
    """A page that draws a form so many times, which draws the next form so many times, and so on."""
    forms = []
    for number in range(7, 7 + depth):
        resources = f"/Resources<</Font<</F 4 0 R>>/XObject<</f {number} 0 R>>>>"
        body = b"/f Do " * times if number < 6 + depth else b"BT /F 9 Tf 60 700 Td (Dag) Tj ET"
        forms.append(
            stream(body, entries="/Type/XObject/Subtype/Form/BBox[0 0 595 842]" + resources)
        )
    return one_page(b"/f Do", *forms)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (locked(), "locked with a password; save it without one"),
        (b"%PDF-1.7\n", "damaged or cut off"),
        (b"%PDF-1.7\n" + bytes(range(256)) * 40, "damaged or cut off"),
        (LETTER[:200], "damaged or cut off"),
        (write(), "damaged or cut off|no words, no text layer"),
        (write(Page()), "holds no words, no text layer"),
        (one_page(b"BT /F 9 Tf 60 700 Td (Dag) Tj ET", kids=PAGES + 1), "more than the limit of"),
        (
            one_page(
                b"".join(
                    b"BT /F 1 Tf 10 %d Td (%s) Tj ET " % (line, b"Dag " * 200)
                    for line in range(CHARACTERS // 800 + 1)
                )
            ),
            "characters, more than the limit of",
        ),
        # Pages that lead back to themselves.
        (assemble([CATALOGUE, b"<</Type/Pages/Kids[2 0 R]/Count 1>>"]), "damaged|no words"),
        # Brackets within brackets, deeper than any stack.
        (
            assemble([CATALOGUE[:-2] + b"/X" + b"[" * 99_999 + b"]" * 99_999 + b">>"]),
            "damaged|no words",
        ),
    ],
    ids=range(10),
)
def test_what_is_wrong_is_said_in_one_line(data: bytes, says: str) -> None:
    with pytest.raises(UnreadableLetterError) as caught:
        read(data, "brief.pdf")
    message = str(caught.value)
    assert re.search(says, message)
    assert message.startswith("brief.pdf: ")
    assert "\n" not in message


@pytest.mark.parametrize("before", [b"", b"\n\n", b"HTTP/1.1 200 OK\r\nX: y\r\n\r\n"])
def test_a_pdf_may_have_something_before_its_head(before: bytes) -> None:
    assert read(before + LETTER, "brief.pdf").format == "pdf"


def test_a_page_that_draws_itself_without_end_is_stopped() -> None:
    with pytest.raises(UnreadableLetterError, match="more time or memory than any letter needs"):
        read_runs_apart(drawing_itself(30, 10), "brief.pdf", seconds=1)
    assert read(LETTER, "brief.pdf").format == "pdf"


def test_a_page_that_draws_a_form_a_few_times_is_read() -> None:
    letter = read(drawing_itself(3, 3), "brief.pdf")
    assert letter.text == "Dag"


def test_the_next_letter_reads_when_the_process_apart_has_died() -> None:
    from kamerdraad.letters import pdfapart

    assert read(LETTER).format == "pdf"
    process = pdfapart._worker._process
    assert process is not None
    process.kill()
    process.wait()
    with pytest.raises(UnreadableLetterError):
        read(LETTER, "brief.pdf")
    assert read(LETTER).format == "pdf"


@given(
    data=st.sampled_from([LETTER, PACKED]),
    changes=st.lists(
        st.tuples(st.integers(0, max(len(LETTER), len(PACKED))), st.integers(0, 255)), max_size=30
    ),
    cut=st.one_of(st.none(), st.integers(0, len(LETTER))),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_damaged_files_give_a_letter_or_one_line(
    data: bytes, changes: list[tuple[int, int]], cut: int | None
) -> None:
    damaged = bytearray(data)
    for place, byte in changes:
        damaged[place % len(damaged)] = byte
    try:
        letter = read(bytes(damaged[:cut]), "brief.pdf")
    except UnreadableLetterError as error:
        assert "\n" not in str(error)
        return
    check(letter)


PIECE = st.tuples(
    st.floats(-50, 650, width=32),
    st.floats(-50, 900, width=32),
    st.text(st.sampled_from("abcdeVraagwrd 12.)•(-?é"), min_size=1, max_size=20),
    st.sampled_from([0.1, 4.0, 6.0, 7.0, 10.0, 10.0, 10.0, 60.0]),
    st.sampled_from(["plain", "bold", "italic"]),
)


@given(st.lists(st.lists(PIECE, max_size=25), min_size=1, max_size=3))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_words_anywhere_give_a_letter_whose_offsets_hold(
    pages: list[list[tuple[float, float, str, float, str]]],
) -> None:
    written = []
    for pieces in pages:
        page = Page()
        for x, y, text, size, font in pieces:
            page.put(round(x, 2), round(y, 2), text, size, font)
        written.append(page)
    try:
        letter = read(write(*written), "brief.pdf")
    except UnreadableLetterError:
        return
    check(letter)
