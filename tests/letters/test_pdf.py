"""Letters written as PDF read as the letters they are, whatever the page puts between their words."""

from pathlib import Path

import pytest

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters import Letter, read
from kamerdraad.letters.joining import join_lines
from kamerdraad.letters.labels import find_label
from kamerdraad.letters.model import BlockKind
from tests.letters.pdfwriter import Page, write
from tests.shared import SHARED, needs_shared


def texts(letter: Letter, *kinds: BlockKind) -> list[str]:
    """The words of the blocks, of these kinds only if any are named."""
    return [
        letter.text[block.start : block.end]
        for block in letter.blocks
        if not kinds or block.kind in kinds
    ]


def read_pages(*pages: Page) -> Letter:
    return read(write(*pages), "brief.pdf")


HEAD = (
    "Vragen van het lid Zandstra (NVB) aan de Minister van Molens en Vaarten over de sluis bij"
    " Oosterdam (ingezonden 3 maart 2031)."
)
ANSWER = "Antwoord van Minister Blauwbaard (Molens en Vaarten) (ontvangen 4 april 2031)."


def aanhangsel() -> list[Page]:
    """Two pages as the Aanhangsel der Handelingen prints them, of an invented answer."""
    one, two = Page(), Page()
    one.put(55, 800, "Tweede Kamer der Staten-Generaal", 18, "bold").put(505, 780, "2", 50, "bold")
    one.put(55, 740, "Vergaderjaar 2030-2031").put(
        221, 740, "Aanhangsel van de Handelingen", 10, "bold"
    )
    one.put(221, 690, "Vragen gesteld door de leden der Kamer, met de daarop door de", 8, "bold")
    one.put(221, 680, "regering gegeven antwoorden", 8, "bold").put(221, 600, "4321", 12, "bold")
    y = one.prose(221, 570, HEAD, 55, 9)
    y = one.prose(221, y - 6, ANSWER, 55, 9)
    y = one.lines(221, y - 12, "Vraag 1", size=9)
    y = one.prose(
        221, y, "Kent u het bericht over de sluis bij Oosterdam?^1^ Wat vindt u ervan?", 55, 9
    )
    y = one.lines(221, y - 12, "Antwoord 1", size=9)
    y = one.prose(
        221, y, "Ja. De sluis is dicht sinds 12 maart en blijft dat tot de zomer.^2^", 55, 9
    )
    y = one.prose(221, y, "Ik laat onderzoeken hoe de schippers kunnen omvaren en wat", 55, 9)
    one.note(221, 150, "1", "De Vaarbode, 1 maart 2031, Sluis Oosterdam dicht.", 60)
    one.note(221, 140, "2", "Kamerstuk 41 234, nr. 5.", 60)
    one.lines(55, 90, "ah-tk-20302031-4321", "ISSN 0921 - 7398", "'s-Gravenhage 2031", size=6)
    one.put(221, 75.6, "Tweede Kamer, vergaderjaar 2030-2031, Aanhangsel 1", 9)
    y = two.prose(221, 790, "dat hun kost, en ik bericht de Kamer daarover in mei.", 55, 9)
    two.lines(221, y - 12, "Vraag 2", size=9)
    two.prose(221, y - 24, "Wanneer gaat de sluis weer open?", 55, 9)
    two.lines(221, y - 48, "Antwoord 2", size=9)
    two.prose(221, y - 60, "In juli.", 55, 9)
    two.put(221, 75.6, "Tweede Kamer, vergaderjaar 2030-2031, Aanhangsel 2", 9)
    return [one, two]


def test_aanhangsel() -> None:
    letter = read_pages(*aanhangsel())
    assert texts(letter) == [
        HEAD,
        ANSWER,
        "Vraag 1",
        "Kent u het bericht over de sluis bij Oosterdam? Wat vindt u ervan?",
        "Antwoord 1",
        "Ja. De sluis is dicht sinds 12 maart en blijft dat tot de zomer.",
        "Ik laat onderzoeken hoe de schippers kunnen omvaren en wat dat hun kost, en ik bericht de"
        " Kamer daarover in mei.",
        "Vraag 2",
        "Wanneer gaat de sluis weer open?",
        "Antwoord 2",
        "In juli.",
        "1 De Vaarbode, 1 maart 2031, Sluis Oosterdam dicht.",
        "2 Kamerstuk 41 234, nr. 5.",
    ]
    meta = letter.metadata
    assert (meta.id, meta.number, meta.session) == ("ah-tk-20302031-4321", "4321", "2030-2031")
    assert meta.chamber == "Tweede Kamer"
    assert letter.format == "pdf"
    assert [block.page for block in letter.blocks] == [1] * 7 + [2] * 4 + [1] * 2
    one, two = (letter.text[: note.anchors[0]] for note in letter.footnotes)
    assert (one[-10:], two[-9:]) == ("Oosterdam?", "de zomer.")


def test_sidebar_and_page_numbers_are_no_text() -> None:
    one, two = Page(), Page()
    one.lines(80, 700, "> Retouradres Postbus 99999 2599 ZZ Den Haag", size=7)
    one.lines(80, 680, "Aan de Voorzitter van de Tweede Kamer", "der Staten-Generaal")
    one.lines(470, 690, "Ministerie van Molens", "en Vaarten", size=6.5, font="bold")
    one.lines(470, 660, "Dwarsweg 1", "2500 ZZ Den Haag", size=6.5)
    one.lines(470, 630, "Ons kenmerk", size=6.5, font="bold")
    one.lines(470, 622, "MenV-2031/77", size=6.5)
    one.lines(470, 600, "Uw kenmerk", size=6.5, font="bold")
    one.lines(470, 592, "2 0 3 1 Z 0 1 2 3 4", size=6.5)
    one.put(80, 540, "Datum").put(140, 540, "9 mei 2031")
    one.put(80, 528, "Betreft").put(140, 528, "De vaarweg langs Oosterdam")
    first = "De vaarweg langs Oosterdam is te smal voor grote schepen en wordt daarom in twee jaar"
    one.prose(80, 490, "Geachte voorzitter,")
    one.prose(80, 466, first, 60)
    one.put(470, 30, "Pagina 1 van 2", 6.5)
    two.lines(470, 700, "Ministerie van Molens", "en Vaarten", size=6.5, font="bold")
    y = two.prose(
        80,
        700,
        "tijd breder gemaakt, zoals ik de Kamer eerder heb toegezegd in mijn brief van mei.",
        60,
    )
    two.prose(80, y - 20, "Hoogachtend,")
    two.put(470, 30, "Pagina 2 van 2", 6.5)
    letter = read_pages(one, two)
    assert "Ministerie" not in letter.text
    assert "Pagina" not in letter.text
    assert "kenmerk" not in letter.text
    assert texts(letter, BlockKind.PARAGRAPH) == [
        f"{first} tijd breder gemaakt, zoals ik de Kamer eerder heb toegezegd in mijn brief van mei."
    ]
    assert letter.metadata.case_numbers == ("2031Z01234",)
    assert str(letter.metadata.date) == "2031-05-09"
    assert letter.parts[0].addressee == "Voorzitter van de Tweede Kamer der Staten-Generaal"


def test_two_columns_are_read_one_after_the_other() -> None:
    page = Page()
    page.put(60, 780, "Verslag van het overleg over de vaarwegen", 14, "bold")
    left = " ".join(f"Links staat zin nummer {index} van de eerste kolom." for index in range(12))
    right = " ".join(f"Rechts staat zin nummer {index} van de tweede kolom." for index in range(12))
    page.prose(60, 740, left, 36)
    page.prose(310, 740, right, 36)
    assert texts(read_pages(page), BlockKind.PARAGRAPH) == [left, right]


def test_a_table_is_rows() -> None:
    page = Page()
    y = page.prose(
        60, 760, "De kosten van de drie sluizen staan hieronder in duizenden euro's per jaar."
    )
    for index, row in enumerate(
        (
            ("Sluis", "kosten 2030", "kosten 2031"),
            ("Oosterdam", "1.200", "1.300"),
            ("Westerdam", "80", "95"),
        )
    ):
        page.put(60, y - 20 - 16 * index, row[0])
        for right, cell in zip((360, 460), row[1:], strict=True):
            page.put(right - 6 * len(cell), y - 20 - 16 * index, cell)  # figures end together
    page.prose(60, y - 90, "De stijging komt door de lonen.")
    letter = read_pages(page)
    assert texts(letter, BlockKind.TABLE_ROW) == [
        "Sluis | kosten 2030 | kosten 2031",
        "Oosterdam | 1.200 | 1.300",
        "Westerdam | 80 | 95",
    ]
    assert texts(letter)[-1] == "De stijging komt door de lonen."


def test_a_cell_of_several_lines_is_one_cell() -> None:
    page = Page()
    page.prose(60, 760, "Hieronder staat wat is toegezegd en hoe het ermee staat.")
    for top, said, done in (
        (720, "De sluis wordt hersteld", ("Gereed in de zomer", "van dit jaar")),
        (680, "De brug wordt geverfd", ("Nog niet begonnen",)),
        (650, "De dijk wordt opgehoogd", ("Begonnen in maart", "en klaar in mei")),
    ):
        page.put(60, top, said)
        page.lines(320, top, *done)
    assert texts(read_pages(page), BlockKind.TABLE_ROW) == [
        "De sluis wordt hersteld | Gereed in de zomer van dit jaar",
        "De brug wordt geverfd | Nog niet begonnen",
        "De dijk wordt opgehoogd | Begonnen in maart en klaar in mei",
    ]


def test_a_long_table_is_no_columns_and_its_last_column_no_sidebar() -> None:
    page = Page()
    y = page.prose(
        60, 790, "Hieronder staat wat is toegezegd, hoe het ermee staat en sinds wanneer."
    )
    expected = []
    for row in range(9):
        y -= 14
        page.lines(60, y, f"Toezegging {row} aan de Kamer", "over de sluis in Oosterdam")
        page.lines(260, y, "Is in de zomer van dit", "jaar geheel uitgevoerd")
        page.lines(430, y, f"{row + 1} mei 2031")
        y -= 24
        expected.append(
            f"Toezegging {row} aan de Kamer over de sluis in Oosterdam"
            f" | Is in de zomer van dit jaar geheel uitgevoerd | {row + 1} mei 2031"
        )
    assert texts(read_pages(page), BlockKind.TABLE_ROW) == expected


def test_bold_lines_are_headings_and_labels() -> None:
    page = Page()
    y = page.lines(60, 780, "1. Aanleiding van het onderzoek", font="bold")
    y = page.prose(60, y, "Het onderzoek begon in mei.")
    y = page.lines(60, y - 10, "Vraag 3", font="bold")
    y = page.prose(60, y, "Wat kost de sluis?")
    y = page.lines(60, y - 10, "Antwoord 3", font="bold")
    y = page.prose(60, y, "Dat is nog niet bekend.")
    page.prose(60, y - 10, "Is de Minister bereid om de sluis te openen?", font="bold")
    letter = read_pages(page)
    assert [(block.kind.value, block.label) for block in letter.blocks] == [
        ("heading", ""),
        ("paragraph", ""),
        ("label", "3"),
        ("paragraph", ""),
        ("label", "3"),
        ("paragraph", ""),
        ("paragraph", ""),
    ]


@pytest.mark.parametrize(
    ("printed", "words", "marked"),
    [
        ("De dijk is hersteld.^1^", "De dijk is hersteld.", True),
        ("De dijk^1^ is hersteld.", "De dijk is hersteld.", True),
        ("De dijk is hersteld^1^.", "De dijk is hersteld.", True),
        # No note bears the number: it is the unit's.
        ("De dijk is 40 m^2^ groot.", "De dijk is 40 m2 groot.", False),
        # The mark alone stands between two words.
        ("De dijk is klaar.^1^Nu de brug.", "De dijk is klaar. Nu de brug.", True),
        ("Het 7^e^ programma loopt.", "Het 7e programma loopt.", False),
    ],
)
def test_raised_numbers(printed: str, words: str, marked: bool) -> None:
    page = Page()
    page.prose(60, 780, printed)
    page.note(60, 100, "1", "Zie het verslag van de dijkgraaf.")
    letter = read_pages(page)
    assert texts(letter)[0] == words
    assert texts(letter, BlockKind.FOOTNOTE) == ["1 Zie het verslag van de dijkgraaf."]
    assert bool(letter.footnotes[0].anchors) is marked


def test_a_mark_with_white_on_both_sides() -> None:
    page = Page().put(60, 780, "De dijk").put(105, 783.5, "1", 6).put(112, 780, "is dicht.")
    page.note(60, 100, "1", "Zie het verslag.")
    letter = read_pages(page)
    assert texts(letter)[0] == "De dijk is dicht."
    assert letter.footnotes[0].anchors == (7,)


@pytest.mark.parametrize("raised", ["1,2", "1, 2", "[1][2]", "(1), (2)"])
def test_two_marks_behind_one_word(raised: str) -> None:
    page = Page()
    page.prose(60, 780, f"De dijk is hersteld.^{raised}^ Dat kostte geld.")
    page.put(60, 115, "____________________")
    page.note(60, 100, "1", "Zie het verslag van mei.")
    page.note(60, 90, "2", "Zie het verslag van juni.")
    letter = read_pages(page)
    assert texts(letter) == [
        "De dijk is hersteld. Dat kostte geld.",
        "1 Zie het verslag van mei.",
        "2 Zie het verslag van juni.",
    ]
    assert [note.anchors for note in letter.footnotes] == [(20,), (20,)]


def test_labels_that_hang_out_are_no_table() -> None:
    page = Page()
    for number, top in ((1, 780), (2, 730), (3, 680)):
        page.put(60, top, f"Vraag {number}")
        page.lines(
            150, top, f"Wat vindt de Minister van sluis {number}, en wanneer", "gaat die open?"
        )
    assert texts(read_pages(page)) == [
        text
        for number in (1, 2, 3)
        for text in (
            f"Vraag {number}",
            f"Wat vindt de Minister van sluis {number}, en wanneer gaat die open?",
        )
    ]


def test_a_lowered_number_is_part_of_its_word() -> None:
    page = Page()
    page.put(60, 780, "Er is 40 ton CO").put(60 + 15 * 6, 777, "2", 6)
    page.put(60 + 15 * 6 + 3.6, 780, " minder uitgestoten.")
    page.note(60, 100, "2", "Zie het verslag.")
    assert texts(read_pages(page))[0] == "Er is 40 ton CO2 minder uitgestoten."


def test_a_note_goes_on_on_the_next_page() -> None:
    one, two = Page(), Page()
    one.prose(60, 780, "De dijk is hersteld.^1^ Dat kostte veel geld.")
    one.note(
        60,
        62,
        "1",
        "Zie het verslag van de dijkgraaf over de dijken langs de rivier, dat ook de",
        78,
    )
    two.prose(60, 780, "De brug is nog dicht.^2^")
    two.prose(66, 90, "bruggen bespreekt.", 78, 7)
    two.note(60, 80, "2", "Zie het besluit van mei.")
    letter = read_pages(one, two)
    assert texts(letter, BlockKind.FOOTNOTE) == [
        "1 Zie het verslag van de dijkgraaf over de dijken langs de rivier, dat ook de bruggen"
        " bespreekt.",
        "2 Zie het besluit van mei.",
    ]
    assert texts(letter, BlockKind.PARAGRAPH) == [
        "De dijk is hersteld. Dat kostte veel geld.",
        "De brug is nog dicht.",
    ]


def test_words_are_joined_and_parted_by_place() -> None:
    page = Page()
    # Drawn in pieces: one goes on at once, one leaves the white of a space, one is drawn twice.
    page.put(60, 780, "De slui").put(60 + 7 * 6, 780, "zen zijn").put(60 + 16 * 6, 780, "open.")
    page.put(60, 760, "De brug is dicht.").put(60.2, 760, "De brug is dicht.")
    # A whole line without a space in the file, parted by the places of its signs.
    words = ["Het", "kabinet", "onderzoekt", "de", "vaarweg."]
    pieces = " -600 ".join(f"({word})" for word in words)
    page.operators.append(f"BT /plain 10 Tf 1 0 0 1 60 730 Tm [{pieces}] TJ ET")
    assert texts(read_pages(page)) == [
        "De sluizen zijn open.",
        "De brug is dicht.",
        "Het kabinet onderzoekt de vaarweg.",
    ]


@pytest.mark.parametrize(
    ("italic", "plain", "read"),
    [
        ("het dyke-nudging", "van bewoners", "het dyke-nudging van bewoners"),
        ("de Common Rules", "en richtlijnen", "de Common Rules en richtlijnen"),
        # one word, of which a part is stressed or a title
        ("het is on", "gewenst", "het is ongewenst"),
        ("alle dijk", "en", "alle dijken"),
        ("de Staatsblad", "en", "de Staatsbladen"),
        ("het bericht", ", dat", "het bericht, dat"),
    ],
)
def test_a_space_lost_where_italics_end(italic: str, plain: str, read: str) -> None:
    page = Page().put(60, 780, italic, font="italic").put(60 + 6 * len(italic), 780, plain)
    assert texts(read_pages(page)) == [read]


def test_hyphens_at_line_ends() -> None:
    page = Page()
    page.lines(
        60,
        780,
        "De sluis is een bijzondere waterbouw-",
        "kundige constructie voor de binnen- en",
        "zeevaart en voor het open-source-pro-",
        "gramma van de EU-",
        "landen.",
    )
    letter = read_pages(page)
    assert letter.text.startswith(
        "De sluis is een bijzondere waterbouwkundige constructie voor de binnen- en zeevaart"
    )
    assert letter.text.endswith("van de EU-landen.")


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (
            ["Zie https://sluis.nl/stukken/over", "eenkomst_2031 hierover."],
            "over" + "eenkomst_2031",
        ),
        (["Zie www.sluis.nl/stuk", "ken/2031/brief voor meer."], "stukken/2031/brief"),
        (["Zie https://sluis.nl/het-rap", "port.pdf."], "het-rapport.pdf."),
        # Words behind an address that is whole.
        (["Zie https://sluis.nl/brug", "en/of de brief."], "brug en/of"),
        (["Zie https://sluis.nl/brug", "voor de brief."], "brug voor"),
        (["Zie https://sluis.nl/brug.", "Sluis_2 is dicht."], "brug. Sluis_2"),
        (["Zie https://sluis.nl/a", "https://brug.nl/b_c"], "/a https://brug"),
    ],
)
def test_addresses_that_a_line_end_breaks(lines: list[str], joined: str) -> None:
    assert joined in join_lines(lines)


def test_accents_drawn_beside_their_letters() -> None:
    page = Page().put(60, 780, "De heer Yes").put(60 + 11 * 6 - 3, 780, "\u00b8il is lid.")
    assert texts(read_pages(page)) == ["De heer Ye\u015fil is lid."]


def test_a_table_in_small_print_is_not_the_rest_of_a_note() -> None:
    one, two = Page(), Page()
    one.prose(60, 780, "De dijk is hersteld.^1^ Dat kostte veel geld, en dat is nu op.")
    one.note(60, 100, "1", "Zie het verslag van mei")
    two.prose(60, 780, "Hieronder staan de kosten in duizenden.^2^")
    for y, row in ((300, ("Dijk", "12", "14")), (288, ("Brug", "3", "4"))):
        for x, cell in zip((60, 200, 300), row, strict=True):
            two.put(x, y, cell, 7)
    two.note(60, 100, "2", "Zie het verslag van juni.")
    letter = read_pages(one, two)
    assert texts(letter, BlockKind.TABLE_ROW) == ["Dijk | 12 | 14", "Brug | 3 | 4"]
    assert texts(letter, BlockKind.FOOTNOTE) == [
        "1 Zie het verslag van mei",
        "2 Zie het verslag van juni.",
    ]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_page_that_is_shown_turned(turn: int) -> None:
    width, height = 595, 842
    matrix = {
        0: lambda x, y: f"1 0 0 1 {x} {y}",
        90: lambda x, y: f"0 1 -1 0 {width - y} {x}",
        180: lambda x, y: f"-1 0 0 -1 {width - x} {height - y}",
        270: lambda x, y: f"0 -1 1 0 {y} {height - x}",
    }[turn]
    page = Page(turn)
    for y, line in ((500, "De sluis is dicht en de"), (488, "brug is open."), (464, "Zo is het.")):
        page.operators.append(f"BT /plain 10 Tf {matrix(60, y)} Tm ({line}) Tj ET")
    assert texts(read_pages(page)) == ["De sluis is dicht en de brug is open.", "Zo is het."]


def test_words_off_the_page_and_slanting_stamps_are_not_read() -> None:
    page = Page().put(60, 780, "De sluis is dicht.").put(700, 700, "Verborgen.")
    page.operators.append("BT /plain 40 Tf 0.7 0.7 -0.7 0.7 100 300 Tm (CONCEPT) Tj ET")
    assert texts(read_pages(page)) == ["De sluis is dicht."]


def test_a_scan_needs_ocr() -> None:
    with pytest.raises(UnreadableLetterError, match="no text layer: it needs OCR"):
        read_pages(Page(picture=True), Page(picture=True))
    letter = read_pages(Page().put(60, 780, "Hierbij stuur ik u het verslag."), Page(picture=True))
    assert letter.warnings == ("no text layer on page 2: a scan, which needs OCR to be read",)


def test_running_heads_that_only_count_are_furniture() -> None:
    pages = []
    for number in range(1, 5):
        page = Page().put(60, 815, f"Verslag vaarwegen - deel {number}", 8)
        page.prose(60, 780, f"Op deze bladzijde staat punt {number * 7}.")
        pages.append(page.put(300, 30, str(number), 8))
    letter = read_pages(*pages)
    assert texts(letter) == [f"Op deze bladzijde staat punt {n * 7}." for n in range(1, 5)]


def test_labels_at_the_head_of_pages_are_no_running_heads() -> None:
    pages = []
    for number, question in ((1, "Is de sluis dicht?"), (2, "Is de brug open?")):
        page = Page().put(60, 815, f"Vraag {number}")
        page.prose(60, 800, question)
        pages.append(page)
    assert texts(read_pages(*pages)) == [
        "Vraag 1",
        "Is de sluis dicht?",
        "Vraag 2",
        "Is de brug open?",
    ]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Vraag 7, 8, 9 10 en 11", "7, 8, 9 10 en 11"),  # a comma forgotten
        ("Antwoord 3 4 en 5", "3 4 en 5"),
        ("Vraag 7 en 8", "7 en 8"),
    ],
)
def test_labels_with_lists_of_numbers(text: str, number: str) -> None:
    label = find_label(text)
    assert label is not None
    assert (label.number, label.body) == (number, len(text))


EXAMPLES = Path(__file__).parents[2] / "kamerdraad" / "examples"


def printed(letter: Letter) -> list[Page]:
    """The pages of a letter as an office program prints it, notes below, page numbers at the foot."""
    marks = {anchor: note.mark for note in letter.footnotes for anchor in note.anchors}
    notes = {note.mark: letter.text[note.start : note.end] for note in letter.footnotes}
    pages, below, y, page = [], 90.0, 790.0, Page()

    def turn() -> None:
        nonlocal below, y, page
        page.put(520, 40, str(len(pages) + 1), 8)
        pages.append(page)
        below, y, page = 90.0, 790.0, Page()

    for block in letter.blocks:
        if block.kind is BlockKind.FOOTNOTE:
            continue
        text, own = "", []
        for place in range(block.start, block.end + 1):
            if place in marks and marks[place] in notes:
                own.append(marks[place])
                text += f"^{marks[place]}^"
            text += letter.text[place : min(place + 1, block.end)]
        height = 12 * (len(text) // 60 + 3) + 80 * len(own)
        if y - height < 90 + 80 * len(own) + (220 if below > 90 else 0):
            turn()
        bold = block.kind in (BlockKind.HEADING, BlockKind.LABEL)
        y = page.prose(60, y, text, 75, 10, "bold" if bold else "plain") - 8
        # Notes are set from high to low, well below the text.
        for mark in own:
            if below == 90:
                below = 280
            below = page.note(60, below, mark, notes.pop(mark), 100)
    turn()
    return pages


@pytest.mark.parametrize(
    "name", sorted(path.name for path in EXAMPLES.glob("*.*") if path.suffix != ".ipynb")
)
def test_an_example_reads_the_same_when_it_is_printed(name: str) -> None:
    letter = read(EXAMPLES / name)
    again = read(write(*printed(letter)), name.rsplit(".", 1)[0] + ".pdf")
    assert texts(again) == texts(letter)
    assert [note.mark for note in again.footnotes] == [note.mark for note in letter.footnotes]


@pytest.mark.shared
@needs_shared
@pytest.mark.parametrize(
    "paper", ["ah-tk/20202021/ah-tk-20202021-3235/1", "kst/32545/kst-32545-143/1"]
)
def test_a_real_pdf_reads_as_its_xml_does(paper: str) -> None:
    folder = SHARED / "repository.overheid.nl/frbr/officielepublicaties" / paper
    from_pdf, from_xml = (
        read(next(Path(folder).glob(f"{kind}/*.{kind}"))) for kind in ("pdf", "xml")
    )
    prose = (BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.FOOTNOTE)
    assert texts(from_pdf, *prose) == texts(from_xml, *prose)
