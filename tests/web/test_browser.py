"""The pages in a real browser: each kind opens without a fault, and what one does on them works."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

pytest.importorskip("playwright", reason="the browser tests need playwright: see CONTRIBUTING.md")

from playwright.sync_api import Page, expect, sync_playwright

from kamerdraad.checking import check
from kamerdraad.ontology.terms import KD, OA, PROV
from kamerdraad.settings import BASE
from kamerdraad.store import open_store
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live
from tests.web.browsing import Site, chromium, faults, words_of
from tests.web.server import running

pytestmark = pytest.mark.skipif(
    chromium() is None, reason="no Chromium on the PATH; on Debian: apt-get install chromium"
)

LETTER = "/doc/document/kst-39901-C"
OFFICE = "minister-van-waterbeheer-en-getijden"


def around(kind: str, name: str, **asked: str) -> str:
    more = "".join(f"&{key}={value}" for key, value in asked.items())
    return f"/neighbourhood?iri={quote(f'{BASE}id/{kind}/{name}', safe='')}{more}"


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory, example_store: Path) -> Path:
    """The example letters, compared with each other."""
    import shutil

    folder = tmp_path_factory.mktemp("browsed") / "store"
    shutil.copytree(example_store, folder)
    check(str(folder))
    return folder


@pytest.fixture(scope="session")
def site(store: Path) -> Iterator[Site]:
    found = chromium()
    assert found
    expect.set_options(timeout=20_000)  # a busy machine is no fault of the pages
    with running(make_app(Live(str(store), workers=1))) as port, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield Site(f"http://127.0.0.1:{port}", browser)
        browser.close()


PAGES = {
    "start": "/",
    "letters": "/letters",
    "dossier": "/doc/dossier/39901",
    "letter": LETTER,
    "cited": "/doc/document/kst-39901-9",
    "commitments": "/commitments",
    "tensions": "/tensions",
    "actors": "/actors",
    "office": f"/doc/office/{OFFICE}",
    "person": "/doc/person/m-j-terwolde",
    "organisation": "/doc/body/stroom",
    "topics": "/topics",
    "topic": "/doc/topic/terugvalplan",
    "search": "/search?q=terugvalplan",
    "query": "/query?name=open-commitments&run=1",
    "own query": "/query",
    "network": around("document", "kst-39901-C", steps="2"),
    "about": "/about",
    "ontology": "/def",
    "graph": "/graph/x/kst-39901-12",
    "missing": "/doc/document/nothing-of-the-sort",
}


@pytest.mark.parametrize("width", ["phone", "desk"])
@pytest.mark.parametrize("kind", PAGES)
def test_each_kind_of_page_is_sound(site: Site, kind: str, width: str) -> None:
    scheme = "dark" if width == "phone" else "light"
    if kind == "missing":
        context = site.browser.new_context(color_scheme=scheme, locale="nl-NL")
        page = context.new_page()
        answer = page.goto(site.origin + PAGES[kind])
        assert answer is not None
        assert answer.status == 404
        assert faults(page) == []
        context.close()
        return
    with site.visit(PAGES[kind], width, color_scheme=scheme) as page:
        expect(page.locator("h1")).to_have_count(1)
        assert faults(page) == []
        fits = page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert fits, "the page is wider than the window"


KINDS = [KD.Claim, KD.Citation, KD.Question, KD.Answer, KD.Commitment, KD.CommitmentThread, KD.Tension, KD.Observation]  # fmt: skip


@pytest.mark.parametrize("kind", KINDS)
def test_the_page_of_each_kind_of_thing_is_sound(site: Site, store: Path, kind: str) -> None:
    with open_store(store, read_only=True) as opened:
        rows = opened.select(f"SELECT (MIN(?thing) AS ?first) WHERE {{ ?thing a <{kind}> }}").rows
    first: str = rows[0][0].value  # type: ignore[union-attr]
    for width in ("phone", "desk"):
        with site.visit(f"/doc/{first.removeprefix(BASE + 'id/')}", width) as page:
            expect(page.locator("h1")).to_have_count(1)
            assert faults(page) == []
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("width", ["phone", "desk"])
def test_one_searches_and_lands_in_a_letter(site: Site, width: str) -> None:
    with site.visit("/", width) as page:
        page.get_by_label("Zoek in de letterlijke tekst").fill("terugvalplannen")
        page.keyboard.press("Enter")
        page.wait_for_url("**/search?q=terugvalplannen*")
        hits = page.locator(".hits li")
        every = hits.count()
        assert every > 2
        page.locator(".hits .chip", has_text="belofte").click()
        page.wait_for_url("**kind=promise*")
        assert 0 < hits.count() < every
        hits.first.locator(".quote a").click()
        page.wait_for_url("**/doc/document/**")
        target = page.locator(":target")
        expect(target).to_be_in_viewport()
        expect(target).to_contain_text("terugvalplan")


@pytest.mark.parametrize("width", ["phone", "desk"])
def test_commitments_are_filtered_and_a_thread_is_followed(site: Site, width: str) -> None:
    with site.visit("/commitments", width) as page:
        every = page.locator(".ledger > li").count()
        page.get_by_label("verstreken").check()
        page.get_by_label("Soort").select_option("promise")
        page.get_by_role("button", name="Toon").click()
        page.wait_for_url("**due=overdue*")
        assert 0 < page.locator(".ledger > li").count() < every
        page.goto(site.origin + "/commitments?q=terugvalplan")
        page.get_by_role("link", name="draad", exact=True).first.click()
        page.wait_for_url("**/doc/thread/**")
        steps = page.locator("li.step:not(.step--event)")
        assert steps.count() >= 2
        days = steps.locator("time").evaluate_all("all => all.map(each => each.dateTime)")
        assert days == sorted(days)
        said = " ".join((steps.nth(1).locator(".quote").text_content() or "").split())
        steps.nth(1).locator(".step__src a").first.click()
        page.wait_for_url("**/doc/document/**")
        expect(page.locator(":target")).to_be_in_viewport()
        assert words_of(page, ":target") == said


def stood(store: Path, iri: str) -> tuple[str, int, int]:
    """The text of the letter that a statement stands in, and where in it."""
    with open_store(store, read_only=True) as opened:
        found = opened.select(
            f"""SELECT ?text ?start ?end {{ <{iri}> <{KD.anchor}> ?place .
            ?place <{OA.hasSource}>/<{PROV.value}> ?text ; <{OA.hasSelector}> ?where .
            ?where <{OA.start}> ?start ; <{OA.end}> ?end }}"""
        )
    text, start, end = (term.value for term in found.rows[0])  # type: ignore[union-attr]
    return text, int(start), int(end)


@pytest.mark.parametrize("width", ["phone", "desk"])
def test_a_statement_is_clicked_and_its_page_leads_back_to_its_characters(
    site: Site, store: Path, width: str
) -> None:
    with site.visit(LETTER, width) as page:
        statement = page.locator(".text .u--offer")
        card = page.locator(".unit:has(> .u--offer) > .card")
        expect(card).to_be_hidden()
        statement.scroll_into_view_if_needed()
        before = page.evaluate("scrollY")
        end_of_words = statement.evaluate(
            """element => { const { right, bottom } = [...element.getClientRects()].at(-1);
            return [right - 8, bottom - 8] }"""
        )
        page.mouse.click(*end_of_words)
        expect(card).to_be_visible()
        assert page.evaluate("scrollY") == before, "the words stay under the pointer"
        expect(statement.locator(".st__note")).to_have_attribute("aria-current", "true")
        assert page.url.endswith(f"#{statement.get_attribute('id')}")
        kept = page.url
        card.get_by_text("Herkomst").click()
        start, end = (
            int(number.replace(".", ""))
            for number in re.findall(
                r"[\d.]+", card.locator("dt:text-is('Tekens') + dd").inner_text()
            )
        )
        assert faults(page) == []
        page.keyboard.press("Escape")
        expect(card).to_be_hidden()
        page.goto("about:blank")
        page.goto(kept)
        expect(card).to_be_visible()
        card.get_by_text("Eigen pagina").click()
        page.wait_for_url("**/doc/**/kst-39901-C/**")
        iri = BASE + "id/" + page.url.partition("/doc/")[2]
        text, first, last = stood(store, iri)
        assert (start, end) == (first, last)
        page.get_by_role("link", name="Op zijn plaats in de brief").click()
        page.wait_for_url(f"**{LETTER}#*")
        expect(page.locator(":target")).to_be_in_viewport()
        assert words_of(page, ":target") == " ".join(text[first:last].split())


def test_marks_are_taken_away_and_put_back(site: Site) -> None:
    with site.visit(LETTER) as page:
        note = page.locator(".st__note.k--claim").first
        expect(note).to_be_visible()
        page.locator("#toon-claim").uncheck()
        expect(note).to_be_hidden()
        page.locator("#toon-claim").check()
        expect(note).to_be_visible()


def test_a_query_is_written_with_help_and_its_answer_sorted_and_drawn(site: Site) -> None:
    with site.visit("/query") as page:
        editor = page.get_by_role("textbox", name="SPARQL")
        editor.click()
        page.keyboard.press("Control+a")
        page.keyboard.type("SELECT ?office ?c ?made { ?c a kd:Commit")
        offered = page.get_by_role("option", name="kd:Commitment")
        expect(offered.first).to_be_visible()
        offered.first.click()
        expect(editor).to_contain_text("PREFIX kd:")
        page.keyboard.type(" ; kd:debtor ?office }")
        page.keyboard.press("Escape")
        page.keyboard.press("Control+Enter")
        page.wait_for_url("**/query?**query=**")
        rows = page.locator(".results tbody tr")
        assert rows.count() > 5
        page.get_by_role("button", name="office").click()
        names = page.locator(".results tbody td:first-child").all_inner_texts()
        assert names == sorted(names)
        expect(page.locator("th").first).to_have_attribute("aria-sort", "ascending")
        page.get_by_role("radio", name="grafiek").check()
        expect(page.locator(".chart canvas")).to_be_visible()
        assert drawn(page, ".chart canvas")
        page.get_by_label("Langs").select_option("office")
        page.get_by_role("radio", name="netwerk").check()
        expect(page.locator(".view--net canvas").first).to_be_visible()
        assert drawn(page, ".view--net .net__canvas canvas:last-of-type")
        assert faults(page) == []
        page.get_by_role("radio", name="tabel").check()
        expect(rows.first).to_be_visible()


def drawn(page: Page, selector: str) -> bool:
    """Whether anything stands on a canvas."""
    page.wait_for_timeout(300)  # a drawing is put on the canvas with the next frame
    found: bool = page.eval_on_selector(
        selector,
        """canvas => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data
          .some((value) => value !== 0)""",
    )
    return found


@pytest.mark.parametrize("width", ["phone", "desk"])
def test_a_shipped_query_is_filled_in_and_run(site: Site, width: str) -> None:
    with site.visit("/query?name=open-commitments", width) as page:
        page.get_by_label("office").fill("waterbeheer")
        page.get_by_label("day").fill("2025-01-01")
        page.get_by_role("button", name="Voer uit").first.click()
        page.wait_for_url("**day=2025-01-01*")
        assert page.locator(".results tbody tr").count() > 1


@pytest.mark.parametrize("width", ["phone", "desk"])
def test_the_language_is_switched_and_kept(site: Site, width: str) -> None:
    with site.visit(f"/doc/office/{OFFICE}", width) as page:
        expect(page.locator("html")).to_have_attribute("lang", "nl")
        page.get_by_role("link", name="English").click()
        expect(page.locator("html")).to_have_attribute("lang", "en")
        page.get_by_role("link", name="Tensions").click()
        expect(page.locator("html")).to_have_attribute("lang", "en")
        expect(page.get_by_text("Why together").first).to_be_visible()
        page.get_by_role("link", name="Nederlands").click()
        expect(page.get_by_text("Waarom bijeen").first).to_be_visible()


@pytest.mark.parametrize("width", ["phone", "desk"])
def test_a_network_is_drawn_from_its_lists_and_grows(site: Site, width: str) -> None:
    with site.visit(f"/doc/office/{OFFICE}", width) as page:
        page.get_by_role("link", name="Netwerk eromheen").click()
        page.wait_for_url("**/neighbourhood?**")
        assert drawn(page, ".net__canvas canvas:last-of-type")
        page.goto(site.origin + around("dossier", "39901", most="50"))
        assert page.locator("[data-node]").count() > 4
        panel = page.locator(".net__panel")
        board = page.locator(".net__canvas").bounding_box()
        assert board
        item = page.locator("[data-node]").nth(3)
        item.locator("a").first.focus()  # the drawing moves to what one comes to in the lists
        expect(panel.locator(".net__name")).to_have_text(item.locator("a").first.inner_text())
        page.locator(".net__tools button").first.focus()
        page.locator(".net__canvas").click(
            position={"x": board["width"] / 2, "y": board["height"] / 2}
        )
        expect(panel.locator(".net__name")).to_be_visible()
        before = panel.locator(".net__ties li").count()
        panel.get_by_role("button", name="Toon wat hieromheen staat").click()
        page.wait_for_load_state("networkidle")
        assert panel.locator(".net__ties li").count() >= before
        page.locator("[data-node] a").first.focus()
        assert faults(page) == []


def test_nothing_needs_a_script(site: Site) -> None:
    with site.visit(LETTER, java_script_enabled=False) as page:
        card = page.locator(".unit:has(> .u--offer) > .card")
        page.locator(".u--offer .st__note").click()
        expect(card).to_be_visible()
        page.goto(site.origin + "/query")
        page.locator("#sparql").fill("SELECT ?s { ?s ?p ?o } LIMIT 3")
        page.get_by_role("button", name="Voer uit").click()
        expect(page.locator(".results tbody tr")).to_have_count(3)
        page.goto(site.origin + around("dossier", "39901"))
        expect(page.locator(".net")).to_be_hidden()
        expect(page.locator("[data-node]").first).to_be_visible()


def test_a_letter_is_fit_to_print(site: Site) -> None:
    with site.visit(LETTER, color_scheme="dark") as page:
        page.locator(".u--offer .st__note").click()
        page.emulate_media(media="print", color_scheme="dark")
        expect(page.locator(".unit:has(> .u--offer) > .card")).to_be_hidden()
        expect(page.locator(".u--offer .st__note")).to_be_visible()
        expect(page.locator(".mast__nav")).to_be_hidden()
        ground = page.eval_on_selector("body", "body => getComputedStyle(body).backgroundColor")
        assert ground == "rgb(255, 255, 255)", "paper is light"
