"""A real browser on the pages, and an ear for all that goes wrong in it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, Request

AXE = Path(__file__).with_name("axe.min.js").read_text(encoding="utf-8")
NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
WIDTHS = {"phone": (390, 844), "desk": (1280, 900)}


def chromium() -> str | None:
    """Where the machine has a browser; None where it has none."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


@dataclass
class Heard:
    """What a browser complained of while pages were open, and where it reached out to."""

    complaints: list[str] = field(default_factory=list)
    elsewhere: list[str] = field(default_factory=list)

    def nothing(self) -> None:
        """Fails where anything went wrong."""
        assert not self.complaints
        assert not self.elsewhere


@dataclass
class Site:
    """The served store and the browser that visits it."""

    origin: str
    browser: Browser

    @contextmanager
    def visit(self, path: str, width: str = "desk", **settings: Any) -> Iterator[Page]:
        """A page in a window of its own; what went wrong in it fails the test."""
        wide, high = WIDTHS[width]
        settings = {"locale": "nl-NL", "reduced_motion": "reduce"} | settings
        context = self.browser.new_context(viewport={"width": wide, "height": high}, **settings)
        context.set_default_timeout(20_000)
        heard = Heard()
        page = context.new_page()
        page.on("console", lambda said: _hear(heard, said.type, said.text))
        page.on("pageerror", lambda error: heard.complaints.append(str(error)))
        page.on("request", lambda request: self._follow(heard, request))
        try:
            page.goto(self.origin + path, wait_until="networkidle")
            yield page
            heard.nothing()
        finally:
            context.close()

    def _follow(self, heard: Heard, request: Request) -> None:
        own = request.url.startswith((self.origin, "data:", "blob:"))
        if not own:
            heard.elsewhere.append(request.url)


def _hear(heard: Heard, kind: str, text: str) -> None:
    if kind in {"error", "warning"}:
        heard.complaints.append(f"{kind}: {text}")


def faults(page: Page) -> list[str]:
    """What axe finds serious or critical on a page as it stands."""
    page.evaluate(AXE)
    found = page.evaluate(
        """async () => (await axe.run(document, {
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
          resultTypes: ["violations"],
        })).violations.filter((each) => ["serious", "critical"].includes(each.impact))
          .map((each) => `${each.id}: ${each.nodes.map((node) => node.target.join(" ")).join(", ")}`)"""
    )
    return list(found)


def words_of(page: Page, selector: str) -> str:
    """The letter's own words in an element: without labels and what is only read aloud."""
    text = page.eval_on_selector(
        selector,
        """element => {
          const copy = element.cloneNode(true);
          copy.querySelectorAll(".st__note, .vh").forEach((extra) => extra.remove());
          return copy.textContent;
        }""",
    )
    return " ".join(str(text).split())
