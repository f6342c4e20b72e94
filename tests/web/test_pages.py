"""The pages: each there is, in both languages, with what it is about, sound HTML, and no dead links."""

import re
from pathlib import Path
from urllib.parse import quote, urljoin

import pytest
from lxml import etree, html
from starlette.testclient import TestClient

from kamerdraad.consistency.derived import write_findings
from kamerdraad.consistency.findings import Finding, Passage
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.threads.finding import find_threads
from kamerdraad.consistency.threads.writing import write_threads
from kamerdraad.ontology.terms import KD
from kamerdraad.settings import BASE
from kamerdraad.store import open_store
from kamerdraad.web.app import make_app
from kamerdraad.web.live import Live

OFFICE = "/doc/office/minister-van-waterbeheer-en-getijden"

PAGES = [
    # address, what is on it
    ("/", "Wat hier in zit"),
    ("/letters", "39\u00a0901, nr.\u00a012"),
    ("/doc/document/kst-39901-C", "Een toets was niet verplicht"),
    ("/doc/document/kst-39901-C.2", "Een toets was niet verplicht"),
    ("/doc/dossier/39901", "Digitale bewaking van dijken en peilen"),
    ("/doc/document/kst-39901-9", "Wie het aanhaalt"),
    ("/commitments", "Ik zeg toe het terugvalplan"),
    ("/tensions", "samen lezen"),
    ("/actors", "minister van Waterbeheer en Getijden"),
    (OFFICE, "Wie het ambt bekleedde"),
    ("/doc/person/m-j-terwolde", "M.J. Terwolde"),
    ("/doc/body/stroom", "Stroom"),
    ("/resource?iri=https%3A%2F%2Fidentifier.overheid.nl%2Ftooi%2Fid%2Foorg%2Foorg10001", "Eerste Kamer"),
    ("/topics", "terugvalplan"),
    ("/doc/topic/terugvalplan", "Wat erover is gezegd"),
    ("/search?q=stroomgebied", "stroomgebieden"),
    (f"/neighbourhood?iri={quote(f'{BASE}id/document/kst-39901-C')}", "Wat er staat"),
    (f"/neighbourhood?iri={quote(f'{BASE}id/dossier/39901')}&steps=3&most=300", "Wat er staat"),
    ("/query", "Klaarliggende vragen"),
    ("/query?name=open-commitments&run=1", "terugvalplan"),
    ("/query?name=commitment-graph&run=1", "rijen"),
    ("/query?query=ASK%20%7B%7D", "true"),
    ("/about", "Werkwijze"),
    ("/def", "Commitment"),
    ("/voc", "Toezegging"),
    ("/shapes", "Claim"),
    ("/catalog", "Catalogus"),
    ("/graph/x/kst-39901-12", "kst-39901-12"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "said"), PAGES)
def test_each_page_is_there_in_both_languages(client: TestClient, path: str, said: str) -> None:
    for language in ("nl", "en"):
        answer = client.get(path, headers={"Accept": "text/html", "Accept-Language": language})
        assert answer.status_code == 200
        page = html.fromstring(answer.text)
        assert page.get("lang") == language
        assert language == "en" or said in page.text_content()
        assert len(page.findall(".//h1")) == 1
        assert page.findtext(".//title")
        ids = page.xpath("//@id")
        assert len(ids) == len(set(ids))
        fields = page.xpath("//input[not(@type='hidden')]/@id | //select/@id | //textarea/@id")
        labels = set(page.xpath("//label/@for"))
        assert set(fields) <= labels


@pytest.mark.parametrize(("path", "said"), PAGES)
def test_nothing_on_a_page_comes_from_elsewhere_or_needs_an_exception(
    client: TestClient, path: str, said: str
) -> None:
    answer = client.get(path, headers={"Accept": "text/html"})
    assert "unsafe" not in answer.headers["content-security-policy"]
    page = html.fromstring(answer.text)
    assert not page.xpath("//@style") and not page.xpath("//style")
    assert not page.xpath("//script[not(@src) or @src='' or normalize-space()]")
    assert not page.xpath("//@*[starts-with(name(), 'on')]")
    for source in page.xpath("//@src | //link/@href"):
        assert source.startswith("/") and not source.startswith("//")


def test_no_link_is_dead(client: TestClient) -> None:
    """Every address on our own server that a reader can come to from the start, three steps away."""
    seen = {"/"}
    new = ["/"]
    for _ in range(3):
        found: set[str] = set()
        for path in new:
            answer = client.get(path, headers={"Accept": "text/html"}, follow_redirects=True)
            assert answer.status_code == 200, path
            if not answer.headers["content-type"].startswith("text/html"):
                continue
            page = html.fromstring(answer.text)
            ids = set(page.xpath("//@id"))
            for href in page.xpath("//a/@href"):
                target, _, fragment = href.partition("#")
                assert target or not fragment or fragment in ids, (path, href)
                if target and not href.startswith("http"):
                    found.add(urljoin(path, target))
        # Of the many data files a few of each kind tell enough.
        data = sorted(p for p in found if re.search(r"\.(ttl|jsonld|nt|trig)$", p))
        new = sorted(found - seen - set(data)) + [p for p in data[::25] if p not in seen]
        seen |= found
    assert len(seen) > 300


def test_a_link_to_a_statement_lands_on_it(client: TestClient) -> None:
    page = html.fromstring(client.get("/search?q=terugvalplan").text)
    for href in page.xpath("//section[@class='hits']//p[@class='quote']/a/@href"):
        path, _, fragment = href.partition("#")
        letter = html.fromstring(client.get(path).text)
        (there,) = letter.xpath(f"//*[@id='{fragment}']")
        for note in there.xpath(".//a[contains(@class, 'st__note')]"):
            note.drop_tree()
        assert "terugvalplan" in there.text_content().casefold()


def test_the_text_of_a_letter_stays_literal(client: TestClient, example_store: Path) -> None:
    page = html.fromstring(client.get("/doc/document/kst-39901-C").text)
    (text,) = page.xpath("//article")
    for extra in text.xpath(
        ".//aside | .//a[contains(@class, 'st__note')] | .//*[@class='vh'] | .//h2 | .//h3"
        " | .//p[@class='aside']"
    ):
        extra.drop_tree()
    with open_store(example_store, read_only=True) as store:
        found = store.select(
            "SELECT ?v { ?t <http://www.w3.org/ns/prov#value> ?v ; "
            f"<{KD.textOf}> <{BASE}id/document/kst-39901-C> }}"
        )
    literal = found.rows[0][0].value  # type: ignore[union-attr]
    assert "".join(text.text_content().split()) == "".join(literal.split())


def test_a_statement_has_its_facts_beside_it(client: TestClient) -> None:
    page = html.fromstring(client.get("/doc/document/kst-39901-C?lang=nl").text)
    (offer,) = page.xpath("//span[contains(@class, 'st ') and contains(@class, 'u--offer')]")
    card = offer.getnext()
    said = card.text_content()
    for fact in ("Spreker", "Toegezegd aan", "Eerste Kamer", "Kans", "Tekens", "Regel"):
        assert fact in said
    (place,) = offer.xpath(".//a[contains(@class, 'st__note')]/@href")
    assert place == f"#{offer.get('id')}"


FILTERS = [
    # filter, words that stay, words that go
    ("due=overdue", "Ik zeg toe het terugvalplan", "Desgewenst kan dat ook"),
    ("due=none", "Desgewenst kan dat ook", "Ik zeg toe het terugvalplan"),
    ("kind=offer", "Desgewenst kan dat ook", "Ik zeg toe het terugvalplan"),
    ("status=Conditional", "Ik streef ernaar een toets", "Ik zeg toe het terugvalplan"),
    ("q=TERUGVALPLAN", "Ik zeg toe het terugvalplan", "Ik streef ernaar een toets"),
    ("to=https://identifier.overheid.nl/tooi/id/oorg/oorg10001", "Desgewenst", "Ik zeg toe het"),
    (f"dossier={BASE}id/dossier/39901", "Desgewenst kan dat ook", "nothing of the sort"),
    (f"office={BASE}id/office/nobody", "", "Desgewenst kan dat ook"),
    ("page=99999999999999999999&due=%3Cscript%3E", "Desgewenst", "<script"),
]


@pytest.mark.parametrize(("query", "stays", "goes"), FILTERS)
def test_commitments_are_filtered(client: TestClient, query: str, stays: str, goes: str) -> None:
    page = html.fromstring(client.get(f"/commitments?{query}").text)
    (section,) = page.xpath("//section[@aria-labelledby='aantal']")
    assert stays in section.text_content()
    assert goes not in section.text_content()


def test_the_language_that_was_chosen_stays(client: TestClient) -> None:
    page = html.fromstring(
        client.get("/commitments?lang=en", headers={"Accept-Language": "nl"}).text
    )
    links = page.xpath("//main//a[not(contains(@href, 'format='))]/@href")
    assert links and all("lang=en" in link for link in links if link.startswith("/"))
    assert page.xpath("//form//input[@type='hidden'][@name='lang'][@value='en']")
    plain = client.get("/commitments", headers={"Accept-Language": "en;q=0.4, nl;q=0.9"})
    assert html.fromstring(plain.text).get("lang") == "nl"
    assert "lang=" not in "".join(html.fromstring(plain.text).xpath("//main//a/@href"))


def test_a_query_that_cannot_be_answered_is_said(client: TestClient) -> None:
    for query in ("SELECT", "DROP ALL", "SELECT * { SERVICE <http://x> { ?s ?p ?o } }"):
        answer = client.get("/query", params={"query": query})
        assert answer.status_code == 400
        assert html.fromstring(answer.text).xpath("//*[@role='alert']")
    missing = client.get("/query?name=follow-commitment")
    assert missing.status_code == 200
    assert not html.fromstring(missing.text).xpath("//*[@role='alert']")
    assert client.get("/query?name=follow-commitment&run=1").status_code == 400


def test_errors_are_pages_for_browsers(client: TestClient) -> None:
    answer = client.get("/nowhere", headers={"Accept": "text/html"})
    assert answer.status_code == 404
    assert html.fromstring(answer.text).find(".//h1") is not None
    plain = client.get("/nowhere", headers={"Accept": "*/*"})
    assert plain.headers["content-type"].startswith("text/plain")


@pytest.fixture(scope="module")
def compared(tmp_path_factory: pytest.TempPathFactory, example_store: Path) -> TestClient:
    """A store in which statements have been compared: threads, and a pair of passages."""
    import shutil

    folder = tmp_path_factory.mktemp("compared") / "store"
    shutil.copytree(example_store, folder)
    with open_store(folder) as store:
        write_threads(store, find_threads(store))
        rows = store.select(
            f"""SELECT ?u ?d ?q {{ ?u a <{KD.Claim}> ; <{KD.inDocument}> ?d ;
            <{KD.anchor}>/<http://www.w3.org/ns/oa#hasSelector>/<http://www.w3.org/ns/oa#exact> ?q
            }} ORDER BY ?u LIMIT 2"""
        )
        passages = tuple(
            Passage(u.value, d.value, "kst", None, q.value, 0, 1, f"{d.value}/text")  # type: ignore[union-attr]
            for u, d, q in rows
        )
        why = Said("Twee getallen.", "Two numbers.")
        pair = Finding("TensionKind-NumberDiffers", passages, why, "numbers", 0.8)
        write_findings(store, "numbers", [pair])
    return TestClient(make_app(Live(str(folder))))


def test_tensions_stand_side_by_side(compared: TestClient) -> None:
    page = html.fromstring(compared.get("/tensions?kind=TensionKind-NumberDiffers&lang=nl").text)
    (tension,) = page.xpath("//article[@class='tension']")
    assert len(tension.xpath(".//blockquote")) == 2
    assert tension.xpath(".//mark[@class='d']")
    assert "Twee getallen." in tension.text_content()
    assert "nog niet door een mens bekeken" in tension.text_content()
    (own,) = tension.xpath(".//h2/a/@href")
    assert "Twee getallen." in compared.get(own).text
    assert not html.fromstring(compared.get("/tensions?kind=TensionKind-X").text).xpath("//article")


def test_what_a_human_decided_is_shown(tmp_path: Path, example_store: Path) -> None:
    import shutil

    from kamerdraad.checking import check
    from kamerdraad.consistency.reviewing import items
    from kamerdraad.reviewing import decide_one

    folder = tmp_path / "store"
    shutil.copytree(example_store, folder)
    check(str(folder))
    with open_store(folder, read_only=True) as store:
        first, second, *_ = (item for item in items(store) if "/thread" not in item.iri)
    decide_one(str(folder), first.iri, "reject", "Het gaat over twee sluizen.", "V. Lezer")
    decide_one(str(folder), second.iri, "accept", "", "V. Lezer")
    client = TestClient(make_app(Live(str(folder))))
    page = html.fromstring(client.get("/tensions?review=Rejected&lang=nl").text)
    (folded,) = page.xpath("//details[contains(@class, 'tension--folded')]")
    assert "V. Lezer" in folded.text_content()
    assert "‘Het gaat over twee sluizen.’" in folded.text_content()
    page = html.fromstring(client.get("/tensions?review=Confirmed&lang=en").text)
    assert len(page.xpath("//article[@class='tension']")) == 1
    assert "Looked at by" in page.text_content()
    assert not html.fromstring(client.get("/tensions?review=Confirmed").text).xpath("//details")


def test_a_thread_can_be_followed(compared: TestClient) -> None:
    page = html.fromstring(compared.get("/commitments").text)
    (first, *_) = page.xpath("//a[starts-with(@href, '/doc/thread/')]/@href")
    thread = html.fromstring(compared.get(first).text)
    steps = thread.xpath("//li[@class='step']")
    assert len(steps) >= 2
    days = [step.find(".//time").get("datetime") for step in steps]
    assert days == sorted(days)
    (bond, *_) = thread.xpath("//ol[@class='ledger']//h3/a/@href")
    assert html.fromstring(compared.get(bond).text).xpath("//div[contains(@class, 'thread ')]")


def test_style_sheets_are_sound(client: TestClient) -> None:
    page = html.fromstring(client.get("/").text)
    sheets = page.xpath("//link[@rel='stylesheet']/@href")
    assert len(sheets) == 5
    for sheet in sheets:
        css = client.get(sheet).text
        assert css.count("{") == css.count("}")
        assert "http" not in re.sub(r"data:[^)]*", "", css)
    etree.fromstring(client.get("/static/icon.svg").content)


def test_a_letter_in_a_paper_shows_its_own_text(client: TestClient) -> None:
    """A report holds the committee's letter and the reply to it: each has a page of its own."""
    whole = "/doc/document/kst-39901-C"
    texts = {}
    for part in ("", ".1", ".2"):
        answer = client.get(whole + part, headers={"Accept": "text/html"})
        page = html.fromstring(answer.text)
        texts[part] = page.xpath("string(//article[contains(@class, 'text')])")
        led = page.xpath(f"//header/following-sibling::div//a[@href='{whole}']")
        assert bool(led) == bool(part)
    page = html.fromstring(client.get(whole, headers={"Accept": "text/html"}).text)
    for part in (".1", ".2"):
        assert page.xpath(f"//ul[@class='holds']//a[@href='{whole}{part}']")
        assert 100 < len(texts[part]) < len(texts[""])
    asked, said = "zien uw reactie met belangstelling", "streef ernaar een toets"
    assert asked in texts[".1"] and said not in texts[".1"]
    assert said in texts[".2"] and asked not in texts[".2"]
    assert asked in texts[""] and said in texts[""]
