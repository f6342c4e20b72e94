"""The pages of a published site: each link leads to a file, each page says what it is about."""

import json
import re
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pyoxigraph
import pytest

from kamerdraad.publishing.places import Address, relative, stem
from kamerdraad.publishing.publication import Published
from kamerdraad.publishing.rewriting import rewritten, script, with_head
from kamerdraad.settings import BASE
from tests.publish.conftest import SITE

LINK = re.compile(r'\s(href|src|action)="([^"]*)"')
JSON_LD = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)


@pytest.fixture(scope="session")
def pages(site: Path) -> dict[str, str]:
    return {
        path.relative_to(site).as_posix(): path.read_text(encoding="utf-8")
        for path in site.rglob("*.html")
    }


def test_every_link_within_the_site_leads_to_a_file(site: Path, pages: dict[str, str]) -> None:
    dead = set()
    for name, page in pages.items():
        for _, found in LINK.findall(page):
            address = unescape(found).removeprefix(SITE)
            folder = site if found.startswith(SITE) else (site / name).parent
            way = unquote(address.partition("#")[0])
            if way and "://" not in way and not (folder / way).is_file():
                dead.add((name, address))
    assert not dead


def test_no_link_depends_on_where_the_site_stands(pages: dict[str, str]) -> None:
    rooted = {
        (name, found)
        for name, page in pages.items()
        for _, found in LINK.findall(page)
        if found.startswith("/") and name != "404.html"
    }
    assert not rooted


def test_pages_load_nothing_from_elsewhere(pages: dict[str, str]) -> None:
    loaded = re.compile(
        r'<(?:script|img|link rel="(?:stylesheet|icon)")[^>]*(?:src|href)="(\w+:)?//'
    )
    assert not [name for name, page in pages.items() if loaded.search(page) and name != "404.html"]


@pytest.mark.parametrize(
    "name",
    ["index", "letters", "commitments", "tensions", "actors", "topics", "about", "search", "query",
     "catalog", "def", "voc", "shapes", "doc/document/kst-39901-12", "graph/x/kst-39901-12",
     "doc/office/minister-van-waterbeheer-en-getijden"],
)  # fmt: skip
def test_pages_come_in_both_languages(pages: dict[str, str], name: str) -> None:
    assert '<html lang="nl">' in pages[f"{name}.html"]
    assert '<html lang="en">' in pages[f"{name}.en.html"]


def test_every_page_says_in_the_terms_of_schema_org_what_it_is(pages: dict[str, str]) -> None:
    for name, page in pages.items():
        if name == "404.html":
            continue
        (found,) = JSON_LD.findall(page)
        told = json.loads(found)
        assert told["@context"] == "https://schema.org", name
        assert "@graph" in told or told["license"].endswith("/zero/1.0/"), name
        assert "@graph" in told or told["name"].endswith("– Kamerdraad"), name


def _told(pages: dict[str, str], name: str) -> dict[str, object]:
    (found,) = JSON_LD.findall(pages[name])
    entity: dict[str, object] = json.loads(found)["mainEntity"]
    return entity


def test_a_letter_is_a_report_by_its_sender(pages: dict[str, str]) -> None:
    letter = _told(pages, "doc/document/kst-39901-12.html")
    assert letter["@type"] == "Report" and letter["datePublished"] == "2024-03-14"
    assert letter["@id"] == f"{BASE}id/document/kst-39901-12"
    names = [author["name"] for author in letter["author"]]  # type: ignore[attr-defined, index]
    assert names == ["minister van Waterbeheer en Getijden", "M.J. Terwolde"]


def test_a_claim_is_a_claim_of_its_speaker_in_its_letter(site: Path, pages: dict[str, str]) -> None:
    name = next(
        path.relative_to(site).as_posix()
        for path in sorted(site.glob("doc/claim/kst-39901-12/*.html"))
    )
    claim = _told(pages, name)
    assert claim["@type"] == "Claim" and claim["text"] and claim["author"]
    assert claim["appearance"]["@id"] == f"{BASE}id/document/kst-39901-12"  # type: ignore[index]


def test_the_first_page_describes_the_data_set(pages: dict[str, str]) -> None:
    (found,) = JSON_LD.findall(pages["index.html"])
    data_set = next(n for n in json.loads(found)["@graph"] if n["@type"] == "Dataset")
    assert data_set["temporalCoverage"].startswith("2024-")
    assert {d["encodingFormat"] for d in data_set["distribution"]} == {
        "application/n-quads",
        "application/trig",
    }


def test_data_lie_beside_the_page_of_each_thing(site: Path) -> None:
    bare = site / "doc/document/kst-39901-12"
    subject = f"<{BASE}id/document/kst-39901-12>"
    for ending, form in (("ttl", "TURTLE"), ("nt", "N_TRIPLES")):
        content = bare.with_name(f"{bare.name}.{ending}").read_bytes()
        held = list(pyoxigraph.parse(content, format=getattr(pyoxigraph.RdfFormat, form)))
        assert any(str(quad.subject) == subject for quad in held)
    told = json.loads(bare.with_name(f"{bare.name}.jsonld").read_bytes())
    assert f"<{told['id']}>" == subject
    for page in site.glob("doc/**/*.html"):
        if "~" not in page.name and not page.name.endswith(".en.html"):
            assert page.with_name(f"{page.name.removesuffix('.html')}.ttl").is_file(), page


def test_a_graph_lies_whole_beside_its_page(site: Path, publication: Published) -> None:
    told = json.loads((site / "publication.json").read_bytes())["graphs"]
    name = f"{BASE}graph/x/kst-39901-12"
    content = (site / "graph/x/kst-39901-12.trig").read_bytes()
    held = list(pyoxigraph.parse(content, format=pyoxigraph.RdfFormat.TRIG))
    assert len(held) == told[name]["quads"]
    assert {quad.graph_name.value for quad in held} == {name}  # type: ignore[union-attr]


def test_licence_and_day_are_those_that_were_asked_for(pages: dict[str, str]) -> None:
    for page in (pages["index.html"], pages["about.en.html"], pages["catalog.html"]):
        assert "https://creativecommons.org/publicdomain/zero/1.0/" in page
    assert "CC BY 4.0" not in pages["about.html"]
    assert "Bureau Voorbeeld" in pages["catalog.html"]


def test_what_needs_a_server_is_not_offered(pages: dict[str, str]) -> None:
    assert "<textarea" not in pages["query.html"] and "<form" not in pages["query.html"]
    assert "kamerdraad serve" in pages["query.html"]
    assert "<form" not in pages["commitments.html"]
    assert 'href="commitments~kind-promise.html"' in pages["commitments.html"]
    assert not [name for name, page in pages.items() if "/sparql?" in page]


def test_answers_to_shipped_queries_lie_at_hand(site: Path, pages: dict[str, str]) -> None:
    assert 'href="tables/open-commitments.csv"' in pages["query.html"]
    rows = (site / "tables/letters.csv").read_text(encoding="utf-8").splitlines()
    assert len(rows) > 8 and rows[0].startswith("date,document")
    json.loads((site / "tables/open-commitments.json").read_bytes())


def test_search_holds_what_was_said(site: Path, pages: dict[str, str]) -> None:
    text = (site / "static/search-data.js").read_text(encoding="utf-8")
    held = json.loads(text.removeprefix("globalThis.KAMERDRAAD=").removesuffix(";\n"))
    assert len(held["said"]) > 100
    for anchor, paper, act, speaker, quote in held["said"]:
        assert quote and held["acts"][act] and isinstance(held["speakers"][speaker], str)
        assert f'id="{anchor}"' in pages[held["papers"][paper][3]]


def test_a_page_for_what_is_missing_links_absolutely(pages: dict[str, str]) -> None:
    assert f'href="{SITE}letters.html"' in pages["404.html"]
    assert "404.en.html" not in pages


# --- its parts ---


@pytest.mark.parametrize(
    ("path", "asks", "file"),
    [
        ("/", (), "index"),
        ("/letters", (("page", "2"),), "letters~page-2"),
        ("/tensions", (("review", "Machine"), ("kind", "NumberDiffers")), "tensions~kind-NumberDiffers~review-Machine"),
        ("/doc/document/kst-1-2.1", (), "doc/document/kst-1-2.1"),
        ("/doc/topic/caf%C3%A9", (), "doc/topic/café"),
    ],
)  # fmt: skip
def test_an_address_has_a_file(path: str, asks: tuple[tuple[str, str], ...], file: str) -> None:
    assert stem(path, asks) == file


@pytest.mark.parametrize("segment", ["%2E%2E", "a%2Fb", "a%00", "..", "%FF"])
def test_what_cannot_be_a_name_is_hashed(segment: str) -> None:
    assert re.fullmatch(r"doc/document/~[0-9a-f]{16}", stem(f"/doc/document/{segment}"))


def test_no_address_leads_out_of_the_folder() -> None:
    for path in ("/doc/../x", "/doc/%2e%2e/x", "/doc/..%2f..%2fx", "/doc/" + "a" * 300, "/doc/%00"):
        segments = stem(path).split("/")
        assert ".." not in segments and all(len(s) < 200 and s.isprintable() for s in segments)


def test_a_file_refers_to_another_from_where_it_lies() -> None:
    assert relative("letters.html", "index.html") == "letters.html"
    assert relative("static/base.css", "doc/a/b.html") == "../../static/base.css"
    assert relative("doc/topic/a b?.html", "doc/x.html") == "topic/a%20b%3F.html"
    assert Address("/letters", (), "en").file == "letters.en.html"


def test_rewriting_leaves_text_alone() -> None:
    page = '<p title="x">say href=&#34;/a&#34; <a class="b" href="/a?x=1&amp;y=2">a</a></p>'
    assert (
        rewritten(page, lambda found: f"<{found}>")
        == '<p title="x">say href=&#34;/a&#34; <a class="b" href="&lt;/a?x=1&amp;y=2&gt;">a</a></p>'
    )
    assert rewritten('<ul><li><a href="/x">X</a></li><li>b</li></ul>', lambda _: None) == (
        "<ul><li>b</li></ul>"
    )


def test_nothing_a_letter_says_ends_the_script() -> None:
    hostile = "</script><script>alert(1)</script><!-- &amp; \u2028"
    page = with_head("<head></head>", script({"text": hostile}))
    assert page.count("<script") == 1 and page.count("</script>") == 1 and "<!--" not in page
    (found,) = JSON_LD.findall(page)
    assert json.loads(found)["text"] == hostile
