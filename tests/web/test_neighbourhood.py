"""What stands around a thing: some of each sort, no more than can be drawn, said in both languages."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest
from lxml import html
from starlette.testclient import TestClient

from kamerdraad.settings import BASE
from kamerdraad.web.live import Edition, Live
from kamerdraad.web.views.neighbourhood import KINDS, PATHS, TIES, neighbourhood
from kamerdraad.web.wording import Words

OFFICE = f"{BASE}id/office/minister-van-waterbeheer-en-getijden"
LETTER = f"{BASE}id/document/kst-39901-C"


@pytest.fixture(scope="module")
def edition(example_store: Path) -> Iterator[Edition]:
    live = Live(str(example_store), workers=1)
    yield live.now()
    live.close()


def test_every_tie_and_kind_has_a_name_in_both_languages() -> None:
    for language in ("nl", "en"):
        words = Words(language)
        for iri in (*TIES, *PATHS, *KINDS[:-1]):
            assert words.known(iri) or not words.code(iri).startswith("http"), iri


def test_of_each_sort_of_tie_some_come_before_more_of_any(edition: Edition) -> None:
    found = neighbourhood(edition, OFFICE, steps=1, most=30)
    assert len(found.nodes) == 30
    assert not found.complete
    kinds = Counter(node.kind.rpartition("#")[2] for node in found.nodes[1:])
    assert {"Person", "Document", "Question", "Claim", "Commitment"} <= set(kinds)
    assert max(kinds.values()) < 15


def test_more_steps_reach_farther(edition: Edition) -> None:
    one, two = (neighbourhood(edition, LETTER, steps=steps, most=300) for steps in (1, 2))
    assert {node.iri for node in one.nodes} < {node.iri for node in two.nodes}
    assert one.complete


def test_ties_are_among_what_is_there_and_all_of_them(edition: Edition) -> None:
    found = neighbourhood(edition, LETTER, steps=2, most=60)
    there = {node.iri for node in found.nodes}
    assert len(there) == len(found.nodes) <= 60
    assert all(tie.source in there and tie.target in there for tie in found.ties)
    tied = {tie.source for tie in found.ties} | {tie.target for tie in found.ties}
    assert tied == there, "whatever is drawn hangs on something"


ASKED = [
    # what the address says, things at most
    ("most=20", 20),
    ("most=0", 1),
    ("most=99999", 300),
    ("most=-1", 100),
    ("most=x&steps=", 100),
    ("steps=9", 100),
]


@pytest.mark.parametrize(("asked", "most"), ASKED)
def test_sizes_are_kept_within_bounds(client: TestClient, asked: str, most: int) -> None:
    answer = client.get(f"/neighbourhood.json?iri={quote(OFFICE)}&{asked}")
    assert answer.status_code == 200
    assert len(answer.json()["nodes"]) <= most


@pytest.mark.parametrize("page", ["/neighbourhood", "/neighbourhood.json"])
def test_what_is_no_thing_here_is_said(client: TestClient, page: str) -> None:
    assert client.get(page).status_code == 400
    assert client.get(f"{page}?iri=javascript:alert(1)").status_code == 400
    assert client.get(f"{page}?iri=https://x/%3E%20?p").status_code == 400
    assert client.get(f"{page}?iri={quote(BASE)}id/office/nobody").status_code == 404


def test_the_lists_say_what_the_json_says(client: TestClient) -> None:
    data = client.get(f"/neighbourhood.json?iri={quote(LETTER)}&steps=2&lang=en").json()
    page = html.fromstring(client.get(f"/neighbourhood?iri={quote(LETTER)}&steps=2").text)
    assert {each["iri"] for each in data["nodes"]} == set(page.xpath("//@data-node"))
    assert len(data["ties"]) == len(page.xpath("//tr[@data-source]"))
    assert data["centre"] == page.xpath("//figure/@data-centre")[0]
    assert {"Citation", "Claim"} <= {each["kind"] for each in data["nodes"]}


def test_every_page_of_a_thing_leads_to_what_is_around_it(client: TestClient) -> None:
    for path in ("/doc/document/kst-39901-C", "/doc/dossier/39901", "/doc/topic/terugvalplan"):
        page = html.fromstring(client.get(path, headers={"Accept": "text/html"}).text)
        (link,) = page.xpath("//ul[@class='tools']//a/@href")
        assert client.get(link).status_code == 200
