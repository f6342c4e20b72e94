"""Pages: the letter on them, without programs, navigation and what stands around."""

import pytest

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters import read

SENTENCE = "Hierbij zend ik u de antwoorden over de dijk bij Oosterzee."

PAGES = [
    pytest.param(f"<html><body><p>{SENTENCE}</p></body></html>", SENTENCE, id="plain"),
    pytest.param(
        f"<html><body><script>alert('Vraag 1')</script><style>p{{}}</style><p>{SENTENCE}</p></body></html>",
        SENTENCE,
        id="scripts and styles",
    ),
    pytest.param(
        f"<html><body><header>Zoeken</header><nav><p>Home</p></nav><main><p>{SENTENCE}</p></main>"
        "<aside><p>Zie ook</p></aside><footer><p>Contact</p></footer></body></html>",
        SENTENCE,
        id="navigation",
    ),
    pytest.param(
        f'<html><body><p hidden>weg</p><p style="display: none">weg</p><p>{SENTENCE}</p></body></html>',
        SENTENCE,
        id="hidden",
    ),
    pytest.param(
        "<html><body><ol start='3' type='a'><li>De dijk.</li><li><p>Het land.</p></li></ol></body></html>",
        "c. De dijk.\nd. Het land.",
        id="lists show their numbers",
    ),
    pytest.param(
        "<html><body><ul><li>a. De dijk.</li></ul></body></html>", "a. De dijk.", id="own numbers"
    ),
    pytest.param(
        "<html><body><table><tr><th>jaar<th>cm<tr><td>2024<td>4</table></body></html>",
        "jaar | cm\n2024 | 4",
        id="rows",
    ),
    pytest.param(
        "<html><body><div>De dijk is hoog.<p>Het land is laag.</p>De zee is wijd.</div></body></html>",
        "De dijk is hoog.\nHet land is laag.\nDe zee is wijd.",
        id="loose words",
    ),
    pytest.param(
        "<html><body><p>De dijk<!-- weg --> is <b>zeer</b>\n hoog.</p></body></html>",
        "De dijk is zeer hoog.",
        id="inline",
    ),
]


@pytest.mark.parametrize(("page", "text"), PAGES)
def test_pages(page: str, text: str) -> None:
    assert read(page.encode()).text == text


NOTES = [
    pytest.param(
        '<p>De dijk is hoog.<a href="#n1"><sup>1</sup></a></p>'
        '<ol><li id="n1">Kamerstuk 39 902, nr. 8. <a href="#r1">↩</a></li></ol>',
        id="a list of notes",
    ),
    pytest.param(
        '<p>De dijk is hoog.<sup><a id="r1" href="#n1">[1]</a></sup></p>'
        '<p id="n1"><a href="#r1">[1]</a> Kamerstuk 39 902, nr. 8.</p>',
        id="as word processors write them",
    ),
]


@pytest.mark.parametrize("body", NOTES)
def test_notes_are_found_by_their_links(body: str) -> None:
    letter = read(f"<html><body>{body}</body></html>".encode())
    assert letter.text == "De dijk is hoog.\n1 Kamerstuk 39 902, nr. 8."
    assert letter.footnotes[0].anchors == (len("De dijk is hoog."),)


def test_a_link_to_a_heading_is_no_note() -> None:
    page = '<html><body><p>Zie <a href="#k">2</a> hieronder.</p><h2 id="k">Het dijkplan</h2></body></html>'
    assert read(page.encode()).text == "Zie 2 hieronder.\nHet dijkplan"


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "iso-8859-1"])
def test_the_page_says_its_encoding(encoding: str) -> None:
    page = f'<html><head><meta charset="{encoding}"></head><body><p>Eén dijk is beëindigd.</p></body></html>'
    assert read(page.encode(encoding)).text == "Eén dijk is beëindigd."


def test_too_deep_a_page_is_one_line() -> None:
    page = "<html><body>" + "<div>" * 50_000 + "dijk" + "</div>" * 50_000
    with pytest.raises(UnreadableLetterError, match="nested"):
        read(page.encode())
