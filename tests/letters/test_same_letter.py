"""One letter from several kinds of file: the same paper, the same statements, the same IRIs."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kamerdraad import graph, verbs
from kamerdraad.extract.model import Reading
from kamerdraad.letters.model import Letter
from tests.letters.formats import FORMATS, ID
from tests.letters.test_reading import check
from tests.shared import SHARED, needs_shared

RUN = graph.Run("Kamerdraad", "0", datetime(2025, 1, 1, tzinfo=UTC))
STATEMENTS = ("question", "answer", "claim", "unit", "commitment", "citation", "proposition")


def statements(letter: Letter, reading: Reading) -> set[str]:
    """IRIs of all that the letter states."""
    found = {quad.subject.value for quad in graph.quads(letter, reading, RUN)}
    return {iri for iri in found if f"/{iri.partition('/id/')[2]}".split("/")[1] in STATEMENTS}


def compare(one: Letter, other: Letter) -> None:
    check(other)
    assert other.metadata.id == one.metadata.id
    ours, theirs = verbs.extract(one), verbs.extract(other)
    for kind in ("sentences", "questions", "answers"):
        assert [
            " ".join(other.text[item.start : item.end].split()) for item in getattr(theirs, kind)
        ] == [" ".join(one.text[item.start : item.end].split()) for item in getattr(ours, kind)]
    assert [(c.quote, c.uri) for c in theirs.citations] == [
        (c.quote, c.uri) for c in ours.citations
    ]
    assert statements(other, theirs) == statements(one, ours)


@pytest.mark.parametrize("ending", [ending for ending in FORMATS if ending != "xml"])
def test_every_kind_of_file_says_the_same(ending: str) -> None:
    compare(
        verbs.read(FORMATS["xml"](), f"{ID}.xml"),
        verbs.read(FORMATS[ending](), f"{ID}.{ending}"),
    )


@pytest.mark.parametrize("ending", FORMATS)
def test_note_and_items_are_where_they_were(ending: str) -> None:
    letter = verbs.read(FORMATS[ending](), f"{ID}.{ending}")
    assert [letter.text[note.start : note.end] for note in letter.footnotes] == [
        "Kamerstuk 39 902, nr. 17."
    ]
    (anchor,) = letter.footnotes[0].anchors
    assert letter.text[:anchor].endswith("Dat klopt niet.")
    assert [b.label for b in letter.blocks if b.kind == "list-item"] == ["•", "•"]
    assert letter.metadata.authors == ("Molenbeek (VLP)",)
    assert letter.metadata.session == "2024-2025"


@needs_shared
@pytest.mark.parametrize("name", ["ah-tk/20202021/ah-tk-20202021-3235", "kst/32545/kst-32545-143"])
@pytest.mark.parametrize("ending", ["html", "odt", "pdf"])
def test_real_papers_say_the_same(name: str, ending: str) -> None:
    folder = SHARED / "repository.overheid.nl" / "frbr" / "officielepublicaties" / name / "1"
    stem = Path(name).name
    compare(
        verbs.read(folder / "xml" / f"{stem}.xml"), verbs.read(folder / ending / f"{stem}.{ending}")
    )


def test_two_files_of_one_letter_are_one_letter_with_two_texts(tmp_path: Path) -> None:
    to = b"Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\n"
    (tmp_path / f"{ID}.txt").write_bytes(to + FORMATS["txt"]())
    (tmp_path / f"{ID}.docx").write_bytes(FORMATS["docx"]())
    (tmp_path / f"{ID}.xml").write_bytes(FORMATS["xml"]())
    store = tmp_path / "store"
    report = verbs.build([tmp_path / f"{ID}.txt"], store)
    assert report.counts["stored letters"] == 1
    report = verbs.build([tmp_path / f"{ID}.{e}" for e in ("txt", "docx", "xml")], store)
    assert [outcome.state for outcome in report.outcomes].count("stored") == 1
    assert report.counts["answers"] == 2
    assert not report.failures
    formats = texts(store)
    assert formats == ["xml", "text"]  # the Word file has the very words of the XML
    again = verbs.build([tmp_path], store)
    assert again.counts["unchanged letters"] == 2
    assert again.counts["repeated letters"] == 1
    assert verbs.verify(store)[1] == []
    assert all(found.conforms for _, found in verbs.validate(store=store))


def texts(store: Path) -> list[str]:
    from kamerdraad.graph.versions import versions
    from kamerdraad.store import open_store

    with open_store(str(store), read_only=True) as opened:
        return [version.format for version in versions(opened.quads(graph.graph_iri(ID)))]


def test_another_letter_of_the_same_name_is_not_taken_for_it(tmp_path: Path) -> None:
    first, second = tmp_path / "a" / "brief.txt", tmp_path / "b" / "brief.txt"
    for path, words in (
        (first, "Het waterschap legt klei aan op de dijk bij Oosterzee."),
        (second, "Uw Kamer ontvangt voor de zomer mijn plannen met het spoor naar Noorderdam."),
    ):
        path.parent.mkdir()
        path.write_text(words)
    report = verbs.build([first, second], tmp_path / "store")
    assert [outcome.state for outcome in report.outcomes] == ["stored", "failed"]
    assert "another letter" in report.failures[0].message
