"""Word files as their readers see them: changes accepted, fields shown, letterheads beside the letter."""

from io import BytesIO

import pytest
from docx import Document
from docx.oxml import parse_xml

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters import Letter, read
from kamerdraad.letters.wordstyles import in_form
from tests.letters.formats import W, packed, unpacked, with_part


def word(*paragraphs: str) -> bytes:
    """A Word file of these paragraphs, given as what stands in `w:p`."""
    document = Document()
    for inner in paragraphs:
        document.element.body.insert(-1, parse_xml(f"<w:p {W}>{inner}</w:p>"))
    saved = BytesIO()
    document.save(saved)
    return saved.getvalue()


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def lines(letter: Letter) -> list[str]:
    return letter.text.split("\n")


FIELD = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
SHOWN = [
    pytest.param(
        run("De dijk is ") + f"<w:del>{run('niet ')}</w:del><w:ins>{run('wel ')}</w:ins>" + run("hoog."),
        "De dijk is wel hoog.",
        id="tracked changes are accepted",
    ),
    pytest.param(
        run("De dijk ") + f"<w:moveFrom>{run('oud ')}</w:moveFrom><w:moveTo>{run('ligt ')}</w:moveTo>"
        + run("hoog."),
        "De dijk ligt hoog.",
        id="moved words stand where they went",
    ),
    pytest.param(
        FIELD.format("begin") + "<w:r><w:instrText> REF kop </w:instrText></w:r>"
        + FIELD.format("separate") + run("Bijlage 2") + FIELD.format("end") + run(" gaat hierover."),
        "Bijlage 2 gaat hierover.",
        id="a field shows its words, not its code",
    ),
    pytest.param(
        run("Zie blad ") + FIELD.format("begin") + "<w:r><w:instrText>PAGE</w:instrText></w:r>"
        + FIELD.format("separate") + run("7") + FIELD.format("end") + run("onderaan."),
        "Zie blad onderaan.",
        id="page numbers are navigation",
    ),
    pytest.param(
        run("Zie ") + f"<w:hyperlink>{run('de kaart')}</w:hyperlink>" + run(" van het waterschap."),
        "Zie de kaart van het waterschap.",
        id="links are words",
    ),
    pytest.param(
        run("De dijk is hoog") + run(" (intern: nee)", "<w:vanish/>") + run("."),
        "De dijk is hoog.",
        id="hidden words are not shown",
    ),
    pytest.param(
        run("Vraag 1") + "<w:r><w:br/></w:r>" + run("Is de dijk hoog genoeg?"),
        "Vraag 1\nIs de dijk hoog genoeg?",
        id="a line end parts a label from its question",
    ),
    pytest.param(
        run("Antwoorden van de minister op vragen") + "<w:r><w:br/></w:r>" + run("van het lid Molenbeek"),
        "Antwoorden van de minister op vragen van het lid Molenbeek",
        id="a line end within a sentence parts nothing",
    ),
    pytest.param(
        run("Zuid") + "<w:r><w:noBreakHyphen/></w:r>" + run("Holland is een pro")
        + "<w:r><w:softHyphen/></w:r>" + run("vincie."),
        "Zuid-Holland is een provincie.",
        id="hyphens that stay and hyphens that go",
    ),
]  # fmt: skip


@pytest.mark.parametrize(("inner", "text"), SHOWN)
def test_words_are_those_a_reader_sees(inner: str, text: str) -> None:
    assert read(word(inner)).text == text


def test_a_deleted_paragraph_end_joins_two_paragraphs() -> None:
    first = f"<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('De dijk bij Oosterzee ')}"
    assert read(word(first, run("is hoog."))).text == "De dijk bij Oosterzee is hoog."


def box(text: str) -> str:
    return (
        "<w:r><w:pict><v:shape xmlns:v='urn:schemas-microsoft-com:vml'><v:textbox><w:txbxContent>"
        f"<w:p>{run(text)}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>"
    )


SENTENCE = "Hierbij zend ik u de antwoorden op de vragen van het lid Molenbeek over de dijk."


def test_a_text_box_above_the_letter_is_its_letterhead() -> None:
    letter = read(word(box("Directie Dijken"), run(SENTENCE)))
    assert lines(letter) == [SENTENCE]


def test_a_text_box_within_the_letter_is_part_of_it() -> None:
    letter = read(word(run(SENTENCE), box("Een kader met uitleg over dijken.")))
    assert lines(letter) == [SENTENCE, "Een kader met uitleg over dijken."]


def test_date_and_subject_in_the_page_head_are_known() -> None:
    document = Document()
    for text in ("Datum", "3 mei 2025", "Betreft", "De dijk bij Oosterzee"):
        document.sections[0].header.add_paragraph(text)
    document.add_paragraph(SENTENCE)
    saved = BytesIO()
    document.save(saved)
    letter = read(saved.getvalue())
    assert lines(letter) == [SENTENCE]
    assert str(letter.metadata.date) == "2025-05-03"
    assert str(letter.parts[0].date) == "2025-05-03"
    assert letter.metadata.subject == "De dijk bij Oosterzee"


def test_numbers_of_lists_are_shown() -> None:
    document = Document()
    for text in ("Is de dijk hoog?", "Is de dijk breed?"):
        document.add_paragraph(text, style="List Number")
    document.add_paragraph("Is de dijk lang?", style="List Bullet")
    saved = BytesIO()
    document.save(saved)
    assert lines(read(saved.getvalue())) == [
        "1. Is de dijk hoog?",
        "2. Is de dijk breed?",
        "• Is de dijk lang?",
    ]


def test_tables_are_rows_but_layout_is_no_table() -> None:
    document = Document()
    figures = document.add_table(2, 3)
    for row, cells in zip(
        figures.rows, (("jaar", "dijk", "cm"), ("2024", "west", "4")), strict=True
    ):
        for cell, text in zip(row.cells, cells, strict=True):
            cell.text = text
    layout = document.add_table(1, 2)
    layout.rows[0].cells[1].text = SENTENCE
    saved = BytesIO()
    document.save(saved)
    letter = read(saved.getvalue())
    assert lines(letter) == ["jaar | dijk | cm", "2024 | west | 4", SENTENCE]
    assert [block.kind.value for block in letter.blocks] == ["table-row", "table-row", "paragraph"]


def test_notes_typed_by_hand_stand_beside_the_files_own() -> None:
    own = (
        f'<?xml version="1.0"?><w:footnotes {W}><w:footnote w:id="2"><w:p>{run("Kamerstuk 39 902, nr. 8.")}'
        "</w:p></w:footnote></w:footnotes>"
    )
    data = word(
        run("Vraag 1"),
        run("Kent u het bericht «Dijk zakt weg»? 1)"),
        run("Antwoord op vraag 1"),
        run("Ja, dat bericht ken ik.") + '<w:r><w:footnoteReference w:id="2"/></w:r>',
        "",
        run("1) Dijkbode, 3 maart 2025, «Dijk zakt weg»."),
    )
    letter = read(with_part(data, "footnotes", own.encode()))
    found = {letter.text[n.start : n.end]: letter.text[: n.anchors[0]] for n in letter.footnotes}
    assert found["Dijkbode, 3 maart 2025, «Dijk zakt weg»."].endswith("weg»?")
    assert found["Kamerstuk 39 902, nr. 8."].endswith("dat bericht ken ik.")
    assert "1)" not in letter.text[: letter.body_end]


@pytest.mark.parametrize(
    ("number", "form", "shown"),
    [(3, "decimal", "3"), (28, "lowerLetter", "bb"), (4, "upperRoman", "IV"), (9, "lowerRoman", "ix"),
     (0, "lowerRoman", "0"), (5, "none", "")],
)  # fmt: skip
def test_numbers_in_every_form(number: int, form: str, shown: str) -> None:
    assert in_form(number, form) == shown


def test_entities_in_a_word_file_are_refused() -> None:
    part = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbb">]><w:footnotes/>'
    with pytest.raises(UnreadableLetterError, match="entities"):
        read(with_part(word(run(SENTENCE)), "footnotes", part))


def test_a_word_file_without_a_body_is_one_line() -> None:
    members = unpacked(word(run(SENTENCE)))
    members["word/document.xml"] = members["word/document.xml"].replace(b"w:body", b"w:lijf")
    with pytest.raises(UnreadableLetterError, match="no body"):
        read(packed(members))
