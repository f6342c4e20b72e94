"""A real answer of the search service and the real layout of the repository, where they lie beside."""

from pathlib import Path

import pytest

from kamerdraad.letters.sources.fetching import Request, fetch
from kamerdraad.letters.sources.manifest import Manifest
from kamerdraad.letters.sources.repository import expected, items
from kamerdraad.letters.sources.sru import read_page
from kamerdraad.letters.sources.wanted import wanted
from tests.shared import SHARED, needs_shared
from tests.sources.standin import Reply, StandIn, Time

pytestmark = [pytest.mark.shared, needs_shared]
REPOSITORY = SHARED / "repository.overheid.nl"
TYPES = {
    ".xml": "text/xml",
    ".html": "text/html",
    ".pdf": "application/pdf",
    ".odt": "application/vnd.oasis.opendocument.text",
}


def test_every_record_of_a_real_answer_is_read() -> None:
    page = read_page((REPOSITORY / "sru.xml").read_bytes(), "sru.xml")
    assert [len(items(record)) for record in page.records] == [6, 6, 3, 2, 0]
    # The fourth has a broken address among its files, the fifth those of another paper.
    assert all(record.title and record.date and record.type for record in page.records)


def test_real_papers_lie_where_they_are_expected() -> None:
    root = REPOSITORY / "frbr" / "officielepublicaties"
    for identifier in ("kst-32545-143", "ah-tk-20202021-3235"):
        for item in expected(identifier).values():
            assert (root / item.path).is_file()


def test_real_papers_are_fetched_byte_by_byte(standin: StandIn, time: Time, tmp_path: Path) -> None:
    for path in (REPOSITORY / "frbr").rglob("*.*"):
        where = f"/{path.relative_to(REPOSITORY).as_posix()}"
        standin.laid[where] = Reply(path.read_bytes(), type=TYPES[path.suffix])
    standin.laid["/sru"] = Reply((REPOSITORY / "sru.xml").read_bytes(), type="text/xml")
    sources = standin.sources(tmp_path)
    request = Request(
        tuple(map(wanted, ("kst-32545-143", "ah-tk-20202021-3235"))),
        forms=("xml", "html", "odt", "pdf"),
    )
    report = fetch(request, tmp_path / "in", sources, client=time.polite(sources))
    annex = fetch(
        Request((wanted("blg-1007826"),)), tmp_path / "in", sources, client=time.polite(sources)
    )
    assert not report.failures and not annex.failures
    assert len(Manifest(tmp_path / "in").entries()) == 12
    for entry in Manifest(tmp_path / "in").entries():
        real = REPOSITORY / "frbr" / "officielepublicaties" / entry.path
        assert (tmp_path / "in" / entry.path).read_bytes() == real.read_bytes()
