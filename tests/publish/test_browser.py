"""A published site in a real browser: what has a form of its own there opens without a fault, and search works."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import quote

import pytest

pytest.importorskip("playwright", reason="the browser tests need playwright: see CONTRIBUTING.md")

from playwright.sync_api import Browser, expect, sync_playwright

from tests.web.browsing import Site, chromium, faults

pytestmark = pytest.mark.skipif(
    chromium() is None, reason="no Chromium on the PATH; on Debian: apt-get install chromium"
)


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing is said of each request."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def served(site: Path, browser: Browser) -> Iterator[Site]:
    """The folder on a host that knows nothing of it, below a path of its own."""
    handler = partial(_Quiet, directory=str(site.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield Site(f"http://127.0.0.1:{server.server_port}", browser)
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("width", ["phone", "desk"])
@pytest.mark.parametrize("name", ["search", "query.en", "catalog", "commitments"])
def test_its_own_pages_open_without_a_fault(served: Site, name: str, width: str) -> None:
    with served.visit(f"/site/{name}.html", width) as page:
        assert faults(page) == []


@pytest.mark.parametrize(
    ("asked", "held"),
    [
        ("terugvalplan", "terugvalplan"),
        ('"een proef"', "een proef"),
        ("proeven", "proef"),  # word forms count
    ],
)
def test_search_finds_what_was_said(served: Site, asked: str, held: str) -> None:
    with served.visit(f"/site/search.html?q={quote(asked)}") as page:
        hits = page.locator(".hits li")
        expect(hits.first).to_contain_text(held)
        expect(hits.first.locator("mark").first).to_be_visible()
        hits.first.locator("a").click()
        page.wait_for_url("**/doc/document/**")
        expect(page.locator(":target")).to_contain_text(held)


def test_search_that_finds_nothing_says_so(served: Site) -> None:
    with served.visit("/site/search.en.html?q=%3Cscript%3Ealert(1)%3C/script%3E") as page:
        expect(page.locator("#gevonden")).to_contain_text("0 statements with ‘<script>")
        assert page.locator(".hits li").count() == 0


def test_search_works_from_a_disk(site: Path, browser: Browser) -> None:
    with Site(site.as_uri(), browser).visit("/search.html?q=terugvalplan") as page:
        expect(page.locator(".hits li").first).to_contain_text("terugvalplan")
