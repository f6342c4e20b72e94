"""OpenDocument texts: lists, notes, changes, and what a reader does not see."""

import pytest

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters import read
from tests.letters.formats import opendocument, packed, unpacked

NUMBERED = (
    '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"'
    ' style:num-suffix="."/><text:list-level-style-number text:level="2" style:num-format="a"'
    ' style:num-suffix=")"/></text:list-style>'
)

BODIES = [
    pytest.param(
        "<text:p>De<text:s text:c='3'/>dijk<text:tab/>is\n hoog.</text:p>",
        "De dijk is hoog.",
        id="spaces",
    ),
    pytest.param(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>weg</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>De dijk<text:change/> is hoog.</text:p>",
        "De dijk is hoog.",
        id="deleted words",
    ),
    pytest.param(
        "<text:p>De dijk<office:annotation><text:p>klopt dit?</text:p></office:annotation> is hoog.</text:p>",
        "De dijk is hoog.",
        id="comments",
    ),
    pytest.param(
        '<text:list text:style-name="L1"><text:list-item><text:p>De dijk.</text:p><text:list><text:list-item>'
        "<text:p>Hoog.</text:p></text:list-item></text:list></text:list-item><text:list-item>"
        "<text:p>Het land.</text:p></text:list-item></text:list>",
        "1. De dijk.\na) Hoog.\n2. Het land.",
        id="numbered lists",
    ),
    pytest.param(
        "<text:table-of-content><text:index-body><text:p>Inhoud 1</text:p></text:index-body>"
        "</text:table-of-content><text:section><text:p>De dijk is hoog.</text:p></text:section>",
        "De dijk is hoog.",
        id="table of contents",
    ),
    pytest.param(
        "<text:p>Vraag 1<text:line-break/>Is de dijk hoog?</text:p>",
        "Vraag 1\nIs de dijk hoog?",
        id="line breaks",
    ),
]


@pytest.mark.parametrize(("body", "text"), BODIES)
def test_bodies(body: str, text: str) -> None:
    assert read(opendocument(body, NUMBERED)).text == text


def test_a_locked_file_is_one_line() -> None:
    members = unpacked(opendocument("<text:p>De dijk is hoog.</text:p>"))
    members["META-INF/manifest.xml"] = b"<manifest:manifest><manifest:encryption-data/>"
    with pytest.raises(UnreadableLetterError, match="password"):
        read(packed(members), "brief.odt")


def test_a_spreadsheet_is_no_letter() -> None:
    data = packed(
        {"mimetype": b"application/vnd.oasis.opendocument.spreadsheet", "content.xml": b"<a/>"}
    )
    with pytest.raises(UnreadableLetterError, match="running text"):
        read(data, "cijfers.ods")
