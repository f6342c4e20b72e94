"""Whatever a service or a folder holds, it is read, or refused in one line."""

import json
from contextlib import suppress
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kamerdraad.errors import KamerdraadError
from kamerdraad.letters.sources.manifest import Entry, Manifest
from kamerdraad.letters.sources.outcome import failed
from kamerdraad.letters.sources.repository import expected, items
from kamerdraad.letters.sources.rows import as_line, day_of, paper_of, rows_in, text_of
from kamerdraad.letters.sources.sru import Record, query_for, query_of, read_page
from kamerdraad.letters.sources.wanted import Search, wanted
from tests.sources.publications import Paper, answer

URL = "https://repository.example.org/frbr/officielepublicaties"
GOOD = answer(Paper("39901", "1").record(URL, 1), 1).body
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)
FIELDS = st.sampled_from(
    ["Volgnummer", "Kamerstukdossier", "Aanhangselnummer", "Vergaderjaar", "Datum", "Tekst", "Id"]
)


@given(st.binary(max_size=200))
def test_any_bytes_are_a_page_or_one_line(data: bytes) -> None:
    with suppress(KamerdraadError):
        read_page(data, "antwoord")


@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_a_flipped_byte_is_a_page_or_one_line(at: int, byte: int) -> None:
    with suppress(KamerdraadError):
        for record in read_page(GOOD[:at] + bytes([byte]) + GOOD[at + 1 :], "antwoord").records:
            for item in items(record).values():
                assert ".." not in item.path and not item.path.startswith("/")


@given(st.text(max_size=60))
def test_any_words_are_a_number_or_one_line(text: str) -> None:
    try:
        found = wanted(text)
    except KamerdraadError as error:
        assert "\n" not in str(error)
    else:
        assert query_for(found).isascii()
        assert all(".." not in item.path for item in expected(found.number).values())


@given(st.text(max_size=60))
def test_words_stay_inside_the_quotes_of_a_query(words: str) -> None:
    query = query_of(Search(words))
    outside = query.replace("\\\\", "").replace('\\"', "").split('"')[::2]
    assert {part.strip() for part in outside} <= {
        "c.product-area==", "and w.organisatietype==", "and cql.textAndIndexes=", "",
    }  # fmt: skip


@given(st.text(max_size=80), st.text(max_size=20), st.text(max_size=20))
def test_no_address_leads_out_of_the_folder(address: str, identifier: str, form: str) -> None:
    for given_ in (address, f"{URL}/{address}", f"{URL}/kst/1/{identifier}/1/{form}/{address}"):
        for item in items(Record(identifier, items=((form, given_),))).values():
            path = Path("/folder") / item.path
            assert ".." not in path.parts and path.is_relative_to("/folder")


@given(st.dictionaries(FIELDS, JSON))
def test_any_row_is_read(row: dict[str, object]) -> None:
    paper = paper_of(row)
    assert paper is None or paper.startswith(("kst-", "ah-tk-"))
    for field in row:
        assert text_of(row, field).isprintable() or "\n" in text_of(row, field)
        day_of(row, field)
        list(rows_in(row, field))
    assert json.loads(as_line(row)) is not None


@given(st.lists(st.binary(max_size=60)), st.dictionaries(st.sampled_from([*Entry.__slots__]), JSON))
def test_any_manifest_is_read(lines: list[bytes], entry: dict[str, object]) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as folder:
        path = Path(folder) / "manifest.jsonl"
        path.write_bytes(b"\n".join([*lines, json.dumps(entry).encode()]))
        for found in Manifest(Path(folder)).entries():
            assert not Path(found.path).is_absolute()


@given(st.text())
def test_a_failure_is_one_line(text: str) -> None:
    assert "\n" not in failed("het stuk", text).message
