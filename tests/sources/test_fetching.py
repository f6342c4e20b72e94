"""A fetch from beginning to end: by number, dossier, words and period; with faults; stopped and resumed."""

import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from kamerdraad.errors import KamerdraadError
from kamerdraad.letters.given import find
from kamerdraad.letters.sources.fetching import FetchReport, Request, fetch
from kamerdraad.letters.sources.manifest import Manifest
from kamerdraad.letters.sources.outcome import State
from kamerdraad.letters.sources.polite import Patience
from kamerdraad.letters.sources.wanted import Search, wanted
from tests.sources.publications import Paper, answer, file_path, lay
from tests.sources.standin import Reply, StandIn, Time

DOSSIER = [Paper("39901", str(n), day=f"2031-03-{n:02}") for n in range(1, 6)]
SENATE = Paper("39901", "C", words="Nader verslag van de Eerste Kamer")
ANNEX = Paper("39901", "6", type="Bijlage", forms=("pdf",))
BUDGET = Paper("39900-XX", "12", words="Begroting van het ministerie")
OTHER = Paper("39902", "1", words="Brief over zout in de bodem", day="2031-05-01")
ALL = [*DOSSIER, SENATE, ANNEX, BUDGET, OTHER]

Fetcher = Callable[..., FetchReport]


@pytest.fixture
def get(standin: StandIn, time: Time, tmp_path: Path) -> Fetcher:
    """Fetches into a folder that stays, from the stand-in."""

    def run(*numbers: str, search: Search | None = None, **given: object) -> FetchReport:
        request = Request(tuple(map(wanted, numbers)), search or Search(), **given)  # type: ignore[arg-type]
        sources = standin.sources(tmp_path)
        patience = Patience(read=5.0, whole=20.0, attempts=2)
        return fetch(request, tmp_path / "in", sources, client=time.polite(sources, patience))

    return run


def files(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()} - {
        "manifest.jsonl"
    }


def documents(report: FetchReport) -> list[str]:
    return list(dict.fromkeys(outcome.document for outcome in report.outcomes))


def test_a_paper_comes_in_its_best_form_with_its_metadata(
    standin: StandIn, get: Fetcher, tmp_path: Path
) -> None:
    lay(standin, ALL)
    report = get("39901-3")
    assert not report.failures
    paper = DOSSIER[2]
    assert files(tmp_path / "in") == {paper.path("xml"), paper.path("metadata")}
    assert (tmp_path / "in" / paper.path("xml")).read_bytes() == paper.body("xml")
    entry = Manifest(tmp_path / "in").entries()[1]
    assert (entry.document, entry.form, entry.etag) == ("kst-39901-3", "xml", '"kst-39901-3-xml"')
    assert entry.url == standin.url + file_path(paper)
    assert (entry.date, entry.dossiers, entry.title) == ("2031-03-03", ("39901",), paper.words)
    assert entry.digest.startswith("sha256:") and entry.fetched.endswith("+00:00")


MEANT = [
    ("a dossier", ["39901"], {*(p.identifier for p in DOSSIER), SENATE.identifier}),
    ("a dossier as it is printed", ["39 901"], {*(p.identifier for p in DOSSIER), SENATE.identifier}),
    ("a paper of the Senate, whose letter is a numeral too", ["39901-C"], {SENATE.identifier}),
    ("a budget's dossier", ["39900-XX"], {BUDGET.identifier}),
    ("a paper in it", ["39900-XX, nr. 12"], {BUDGET.identifier}),
    ("two papers, one of them twice", ["39901-1", "kst-39902-1", "39901-1"], {"kst-39901-1", "kst-39902-1"}),
    ("a dossier and a paper in it", ["39902", "39902-1"], {"kst-39902-1"}),
]  # fmt: skip


@pytest.mark.parametrize(
    ("numbers", "meant"), [row[1:] for row in MEANT], ids=[row[0] for row in MEANT]
)
def test_numbers_mean_papers(
    standin: StandIn, get: Fetcher, numbers: list[str], meant: set[str]
) -> None:
    lay(standin, ALL)
    report = get(*numbers)
    assert not report.failures
    assert set(documents(report)) == meant
    assert len(standin.paths()) == len(set(standin.paths())) + standin.paths().count("/sru") - 1


SOUGHT = [
    ("words", Search("zout bodem"), {"kst-39902-1"}),
    ("words together", Search('"zout in de bodem"'), {"kst-39902-1"}),
    ("words that stand apart are not together", Search('"zout bodem"'), set()),
    ("a period", Search(first=date(2031, 3, 4), last=date(2031, 3, 5)), {"kst-39901-4", "kst-39901-5", SENATE.identifier, BUDGET.identifier}),
    ("words in a period", Search("zout", last=date(2031, 4, 1)), set()),
]  # fmt: skip


@pytest.mark.parametrize(
    ("search", "meant"), [row[1:] for row in SOUGHT], ids=[row[0] for row in SOUGHT]
)
def test_searches_find_papers(
    standin: StandIn, get: Fetcher, search: Search, meant: set[str]
) -> None:
    lay(standin, ALL)
    report = get(search=search)
    if meant:
        assert not report.failures
        assert set(documents(report)) == meant
    else:
        assert [o.message for o in report.failures] == [
            "the search: no paper was found; look at the number or the words"
        ]


def test_a_search_may_be_within_a_dossier(standin: StandIn, get: Fetcher) -> None:
    lay(standin, ALL)
    report = get("39901", search=Search(first=date(2031, 3, 5)))
    assert documents(report) == ["kst-39901-5"]


def test_annexes_come_when_they_are_asked_for(standin: StandIn, get: Fetcher) -> None:
    lay(standin, ALL)
    assert ANNEX.identifier not in documents(get("39901"))
    assert ANNEX.identifier in documents(get("39901", annexes=True))


def test_forms_that_are_asked_for_come_all(standin: StandIn, get: Fetcher, tmp_path: Path) -> None:
    lay(standin, ALL)
    report = get("39901-1", forms=("pdf", "html", "odt"))
    assert {DOSSIER[0].path("pdf"), DOSSIER[0].path("html")} < files(tmp_path / "in")
    assert [o.message for o in report.failures] == [
        "kst-39901-1 is not there as odt, but as xml, html, pdf, metadata"
    ]


def test_all_pages_come(standin: StandIn, get: Fetcher) -> None:
    many = [Paper("39905", str(n), forms=("xml",)) for n in range(1, 24)]
    lay(standin, many, most=10)
    report = get("39905")
    assert not report.failures
    assert len(documents(report)) == 23
    assert standin.paths().count("/sru") == 3


def test_more_papers_than_the_limit_are_not_fetched(standin: StandIn, get: Fetcher) -> None:
    lay(standin, [Paper("39905", str(n), forms=("xml",)) for n in range(1, 24)], most=10)
    report = get("39905", limit=12)
    assert len(documents(report)) == 12 + 1
    assert ["there are 23 papers, more than 12" in o.message for o in report.failures] == [True]


def test_pages_that_repeat_end_the_search_and_keep_what_was_found(
    standin: StandIn, get: Fetcher
) -> None:
    lay(standin, DOSSIER)
    url = "https://repository.example.org/frbr/officielepublicaties"
    always = answer("".join(p.record(url, 1) for p in DOSSIER[:2]), 50)
    standin.laid["/sru"] = always
    report = get("39901")
    assert documents(report)[:2] == ["kst-39901-1", "kst-39901-2"]
    assert ["repeats itself after 2 of 50 records" in o.message for o in report.failures] == [True]


def test_fewer_records_than_were_spoken_of_are_told(standin: StandIn, get: Fetcher) -> None:
    lay(standin, DOSSIER)
    url = "https://repository.example.org/frbr/officielepublicaties"
    standin.faults["/sru"] = [answer(DOSSIER[0].record(url, 1), 7), answer("", 7)]
    report = get("39901")
    assert documents(report)[0] == "kst-39901-1"
    assert "speaks of 7 records but gives 1" in report.failures[0].message


def test_a_query_that_is_refused_is_one_line(standin: StandIn, get: Fetcher) -> None:
    diagnostic = (
        b"<diag:diagnostic><diag:message>Unsupported index</diag:message></diag:diagnostic>"
    )
    body = answer("", 0).body.replace(b"<sru:records>", diagnostic + b"<sru:records>")
    standin.laid["/sru"] = Reply(body)
    report = get("39901")
    assert "refuses the query (Unsupported index)" in report.failures[0].message


def test_another_service_in_its_place_is_one_line(standin: StandIn, get: Fetcher) -> None:
    standin.laid["/sru"] = Reply(b"<rss/>")
    assert "no answer of a search service" in get("39901").failures[0].message


def test_the_next_form_is_taken_where_the_best_is_damaged(
    standin: StandIn, get: Fetcher, tmp_path: Path
) -> None:
    lay(standin, ALL)
    standin.laid[file_path(DOSSIER[0])] = Reply(b"<kamerstuk><al>Brief over")
    report = get("39901-1")
    assert not report.failures
    assert DOSSIER[0].path("html") in files(tmp_path / "in")
    assert report.outcomes[0].message.startswith("html was taken in place of another form: ")


FAULTS = [
    ("not there", Reply(b"no", 404, "text/plain"), "is not there"),
    ("another type", Reply(b"<html></html>", type="text/html"), "should be xml"),
    ("cut off", Reply(b"<a>", claims=100), "cut off"),
    ("a redirect inside", Reply(status=302, headers={"Location": "http://10.0.0.1/"}), "private address"),
    ("in trouble", Reply(b"no", 500), "in trouble"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("fault", "said"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_one_failure_is_one_line_and_the_rest_goes_on(
    standin: StandIn, get: Fetcher, tmp_path: Path, fault: Reply, said: str
) -> None:
    only_xml = [replace(paper, forms=("xml",)) for paper in DOSSIER]
    lay(standin, only_xml)
    standin.laid[file_path(only_xml[1])] = fault
    report = get("39901")
    assert len(report.failures) == 1
    message = report.failures[0].message
    assert said in message and "\n" not in message and "kst-39901-2" in message
    assert report.number(State.FETCHED) >= 8
    assert only_xml[1].path("xml") not in files(tmp_path / "in")
    assert not [name for name in files(tmp_path / "in") if name.endswith(".part")]


def test_a_service_that_is_down_is_given_up_and_gone_on_with_later(
    standin: StandIn, get: Fetcher
) -> None:
    lay(standin, DOSSIER)
    for paper in DOSSIER[1:]:
        standin.faults[file_path(paper)] = [Reply(b"no", 503)] * 2
    report = get("39901")
    assert report.failures[-1].message.startswith("given up after 3 papers in a row")
    assert documents(report) == [
        "kst-39901-1",
        "kst-39901-2",
        "kst-39901-3",
        "kst-39901-4",
        "the fetch",
    ]
    again = get("39901")
    assert [o.document for o in again.failures] == ["kst-39901-5"]
    assert not get("39901").failures


def test_what_came_a_short_while_ago_is_not_asked_for_again(standin: StandIn, get: Fetcher) -> None:
    lay(standin, ALL)
    get("39901")
    standin.asked.clear()
    report = get("39901")
    assert report.number(State.KEPT) == len(report.outcomes) == 12
    assert standin.asked == []


def test_with_refresh_services_are_asked_whether_it_changed(
    standin: StandIn, get: Fetcher, tmp_path: Path
) -> None:
    lay(standin, ALL)
    get("39901-1")
    changed = replace(DOSSIER[0], words="Verbeterde brief")
    standin.laid[file_path(changed)] = Reply(changed.body("xml"), headers={"ETag": '"nieuw"'})
    report = get("39901-1", refresh=True)
    assert [outcome.state for outcome in report.outcomes] == [State.FETCHED, State.UNCHANGED]
    assert (tmp_path / "in" / changed.path("xml")).read_bytes() == changed.body("xml")
    assert standin.asked[-1][2]["if-none-match"] == '"kst-39901-1-metadata"'


def test_a_file_that_was_changed_by_hand_comes_again(
    standin: StandIn, get: Fetcher, tmp_path: Path
) -> None:
    lay(standin, ALL)
    get("39901-1")
    path = tmp_path / "in" / DOSSIER[0].path("xml")
    path.write_bytes(b"bewerkt")
    assert [o.state for o in get("39901-1").outcomes] == [State.FETCHED, State.KEPT]
    assert path.read_bytes() == DOSSIER[0].body("xml")


def test_a_fetch_that_was_killed_goes_on_where_it_was(
    standin: StandIn, get: Fetcher, tmp_path: Path
) -> None:
    lay(standin, ALL)
    get("39901-1", "39901-2")
    folder = tmp_path / "in"
    manifest = folder / "manifest.jsonl"
    # Killed while it wrote the last line of the manifest, with a file half-written.
    manifest.write_bytes(manifest.read_bytes()[:-40])
    half = folder / DOSSIER[2].folder / "xml" / ".kst-39901-3.xml-abc.part"
    half.parent.mkdir(parents=True)
    half.write_bytes(b"<kamer")
    os.utime(half, (0, 0))
    young = half.with_name(".kst-39901-3.xml-def.part")
    young.write_bytes(b"<kamer")
    report = get("39901")
    assert not report.failures
    assert report.number(State.KEPT) == 3
    assert not half.exists() and young.exists()  # which may be what another is writing
    young.unlink()
    entries = Manifest(folder).entries()
    assert len(entries) == len(files(folder)) == 12
    assert all(json.loads(line) for line in manifest.read_bytes().splitlines()[-5:])


def test_where_the_search_service_is_down_a_paper_is_looked_for_where_it_should_lie(
    standin: StandIn, get: Fetcher
) -> None:
    lay(standin, ALL)
    standin.laid["/sru"] = Reply(b"no", 503)
    report = get("39900-XX-12", "39902-1", "39901")
    assert {o.document for o in report.outcomes if o.path} == {BUDGET.identifier, OTHER.identifier}
    assert [o.document for o in report.failures] == ["39901"]
    assert standin.paths().count("/sru") == 4  # twice for the first paper, twice for the dossier


HOSTILE = [
    ("a broken address", "httbroken://repository.example.org/frbr/officielepublicaties/{path}"),
    ("out of the folder", "https://x.example/frbr/officielepublicaties/../../../etc/passwd"),
    ("out of the folder, in disguise", "https://x.example/frbr/officielepublicaties/kst/%2e%2e/{id}/1/xml/a.xml"),
    ("a file of another paper", "https://x.example/frbr/officielepublicaties/kst/1/kst-1-1/1/xml/kst-1-1.xml"),
    ("a file of this machine", "file:///frbr/officielepublicaties/{path}"),
    ("no address", "]["),
]  # fmt: skip


@pytest.mark.parametrize("address", [row[1] for row in HOSTILE], ids=[row[0] for row in HOSTILE])
def test_addresses_that_are_not_the_papers_own_are_passed_over(
    standin: StandIn, get: Fetcher, tmp_path: Path, address: str
) -> None:
    paper = Paper("39909", "1", forms=("xml",))
    given = address.format(path=paper.path("xml"), id=paper.identifier)
    lay(standin, [replace(paper, items={"xml": given})])
    report = get("39909-1")
    assert "names no file of it" in report.failures[0].message
    assert files(tmp_path / "in") == set()
    assert standin.paths() == ["/sru"]


def test_only_the_hosts_that_are_set_are_asked(standin: StandIn, get: Fetcher) -> None:
    lay(standin, ALL)  # whose addresses name another host
    assert not get("39901-1").failures
    assert {headers["host"] for _, _, headers in standin.asked} == {f"127.0.0.1:{standin.port}"}


def test_what_was_fetched_can_be_built_as_it_lies(
    standin: StandIn, get: Fetcher, tmp_path: Path
) -> None:
    lay(standin, ALL)
    get("39901-1", "39901-2")
    assert [given.name for given in find([tmp_path / "in"])] == [
        "kst-39901-1.xml",
        "kst-39901-2.xml",
    ]


def test_a_folder_that_cannot_be_used_is_one_line(
    standin: StandIn, time: Time, tmp_path: Path
) -> None:
    lay(standin, ALL)
    (tmp_path / "in").write_text("een bestand")
    sources = standin.sources(tmp_path)
    with pytest.raises(KamerdraadError, match="cannot be used"):
        fetch(Request((wanted("39901-1"),)), tmp_path / "in", sources, client=time.polite(sources))


def test_a_manifest_cannot_lead_out_of_its_folder(tmp_path: Path) -> None:
    lines = [
        '{"path": "../../geheim", "document": "a", "form": "xml", "url": "", "fetched": "", "digest": "", "size": 1}',
        '{"path": "/etc/passwd", "document": "a", "form": "xml", "url": "", "fetched": "", "digest": "", "size": 1}',
        '{"path": 4}',
        "[]",
        "half a li",
    ]
    (tmp_path / "manifest.jsonl").write_text("\n".join(lines))
    assert Manifest(tmp_path).entries() == []
