"""What may be given: folders, patterns, archives, pipes; and what is hostile among it."""

import io
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamerdraad import verbs
from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters import containers, read
from kamerdraad.letters.contentkind import Kind, kind_of
from kamerdraad.letters.given import find
from tests.letters.formats import FORMATS, ID, packed, unpacked
from tests.letters.test_reading import check

WRITTEN = {ending: write() for ending, write in FORMATS.items()}
TEXT = b"Uw Kamer ontvangt mijn plannen met de dijk bij Oosterzee."


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (WRITTEN["xml"], Kind.XML),
        (WRITTEN["html"], Kind.HTML),
        (WRITTEN["docx"], Kind.WORD),
        (WRITTEN["odt"], Kind.OPEN_DOCUMENT),
        (WRITTEN["txt"], Kind.TEXT),
        (b"%PDF-1.7", Kind.PDF),
        (packed({"brief.txt": TEXT}), Kind.ARCHIVE),
        (b"<!-- Generatie --><owms-metadata xmlns:a='b'/>", Kind.METADATA),
        (b"<?xml version='1.0'?><metadata_gegevens/>", Kind.METADATA),
        (b"<sru:searchRetrieveResponse/>", Kind.METADATA),
        (b"<!doctype html>\n<p>Dijk", Kind.HTML),
        ("\ufeff<html/>".encode("utf-16"), Kind.HTML),
        (b"\x89PNG\r\n", Kind.NO_LETTER),
        (packed({"xl/workbook.xml": b"<a/>"}), Kind.NO_LETTER),
        (b"\xd0\xcf\x11\xe0", Kind.OTHER),
        (b"3 < 4, zegt het waterschap.", Kind.TEXT),
    ],
)
def test_content_tells_the_kind(data: bytes, kind: Kind) -> None:
    assert kind_of(data, "bestand") is kind


def names(*sources: object) -> list[str]:
    return [found.path.name for found in find(sources)]  # type: ignore[arg-type]


def test_a_folder_is_searched_and_what_is_no_letter_passed_over(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    (tmp_path / ".git").mkdir()
    for path, data in (
        (tmp_path / "brief.bin", WRITTEN["docx"]),
        (deep / "brief.txt", TEXT),
        (deep / "metadata.xml", b"<metadata_gegevens/>"),
        (deep / "foto.png", b"\x89PNG"),
        (deep / "notities.md", TEXT),
        (tmp_path / ".git" / "brief.txt", TEXT),
        (tmp_path / "~$brief.docx", b"xx"),
    ):
        path.write_bytes(data)
    assert names(tmp_path) == ["brief.txt", "brief.bin"]
    assert names(str(tmp_path / "**" / "*.txt")) == ["brief.txt"]
    assert names(deep / "notities.md") == ["notities.md"]


def test_an_archive_is_looked_into(tmp_path: Path) -> None:
    members = {f"map/{ID}.{ending}": data for ending, data in WRITTEN.items()}
    path = tmp_path / "brieven.zip"
    path.write_bytes(
        packed({**members, "__MACOSX/x.txt": TEXT, "map/metadata.xml": b"<owms-metadata/>"})
    )
    found = list(find([path]))
    assert [one.path.suffix for one in found] == [".docx", ".html", ".odt", ".txt", ".xml"]
    assert {verbs.read(one).metadata.id for one in found} == {ID}


def test_standard_input_may_be_any_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    for data, count in (
        (WRITTEN["docx"], 1),
        (packed({"a.txt": TEXT, "b.html": WRITTEN["html"]}), 2),
    ):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
        found = list(find(["-"]))
        assert len(found) == count
        for one in found:
            check(verbs.read(one))


def bomb() -> bytes:
    return packed({"word/document.xml": bytes(30_000_000)})


def locked() -> bytes:
    data = bytearray(packed({"brief.txt": TEXT}))
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def strangely_packed() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_LZMA) as archive:
        archive.writestr("brief.txt", TEXT)
    return written.getvalue()


HOSTILE = [
    pytest.param(bomb(), "times its size", id="bomb"),
    pytest.param(locked(), "password", id="locked"),
    pytest.param(strangely_packed(), "packed in a way", id="LZMA"),
    pytest.param(WRITTEN["docx"][:-200], "cut off", id="cut off"),
    pytest.param(packed({"../../uit.txt": TEXT}), "leads out", id="name that leads up"),
    pytest.param(packed({"/etc/uit.txt": TEXT}), "leads out", id="name from the root"),
    pytest.param(packed({"C:\\uit.txt": TEXT}), "leads out", id="name of a drive"),
    pytest.param(packed({"in.zip": packed({"brief.txt": TEXT})}), "within an archive", id="nested"),
    pytest.param(packed({}), "no files", id="empty"),
]


@pytest.mark.parametrize(("data", "says"), HOSTILE)
def test_hostile_archives_are_one_line_and_the_batch_goes_on(
    tmp_path: Path, data: bytes, says: str
) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    (tmp_path / "b.txt").write_bytes(TEXT)
    first, second = list(find([tmp_path]))
    with pytest.raises(UnreadableLetterError, match=says) as raised:
        verbs.read(first)
    assert "\n" not in str(raised.value)
    check(verbs.read(second))


def test_too_many_files_or_bytes_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(containers, "MEMBERS", 3)
    with pytest.raises(UnreadableLetterError, match="files in one ZIP"):
        read(packed({str(number): b"" for number in range(4)}))
    with pytest.raises(UnreadableLetterError, match="unpacks to"):
        containers.Container(packed({"a": bytes(5000)}), "bestand", total=4000)


def test_no_match_and_no_file_are_one_line(tmp_path: Path) -> None:
    (missing,) = find([tmp_path / "weg.docx"])
    with pytest.raises(UnreadableLetterError, match="no such file"):
        verbs.read(missing)
    (none,) = find([str(tmp_path / "*.docx")])
    with pytest.raises(UnreadableLetterError, match="no file matches"):
        verbs.read(none)


DAMAGE = st.tuples(
    st.sampled_from(sorted(WRITTEN)),
    st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), max_size=6),
    st.floats(0, 1),
    st.booleans(),
)


@given(DAMAGE)
@settings(max_examples=150, deadline=None)
def test_damaged_files_give_a_letter_or_one_line(
    damage: tuple[str, list[tuple[float, int]], float, bool],
) -> None:
    ending, flips, cut, cuts = damage
    data = bytearray(WRITTEN[ending])
    for place, value in flips:
        data[int(place * (len(data) - 1))] = value
    one_line(bytes(data[: int(cut * len(data))] if cuts else data), ending)


@given(st.sampled_from(("docx", "odt")), DAMAGE, st.integers(0, 30))
@settings(max_examples=150, deadline=None)
def test_damaged_parts_give_a_letter_or_one_line(
    ending: str, damage: tuple[str, list[tuple[float, int]], float, bool], which: int
) -> None:
    members = unpacked(WRITTEN[ending])
    name = sorted(members)[which % len(members)]
    part = bytearray(members[name])
    for place, value in damage[1] if part else ():
        part[int(place * (len(part) - 1))] = value
    members[name] = bytes(part[: int(damage[2] * len(part))] if damage[3] else part)
    one_line(packed(members), ending)


def one_line(data: bytes, ending: str) -> None:
    try:
        check(read(data, f"brief.{ending}"))
    except UnreadableLetterError as error:
        assert str(error)
        assert "\n" not in str(error)
