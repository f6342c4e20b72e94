"""What differs between two publications is said: added, withdrawn, changed, as text and as data."""

import gzip
import json
from pathlib import Path

import pytest
from pyoxigraph import Literal, NamedNode, Quad

from kamerdraad import verbs
from kamerdraad.errors import KamerdraadError
from kamerdraad.ontology.terms import KD, OA, PROV, RDF
from kamerdraad.publishing import changes
from kamerdraad.settings import BASE
from kamerdraad.store import open_store
from tests.publish.conftest import FEW, copy_graphs

LETTER = BASE + FEW[0]


def _node(name: str) -> NamedNode:
    return NamedNode(f"{BASE}id/{name}")


def _altered(quads: list[Quad]) -> list[Quad]:
    """The letter's graph with one claim gone, one denied that was not, and one more."""
    claims = sorted({str(q.subject.value) for q in quads if q.object == NamedNode(KD.Claim)})  # type: ignore[union-attr]
    gone, turned = (NamedNode(claim) for claim in claims[:2])
    kept = [
        q
        for q in quads
        if q.subject != gone and not (q.subject == turned and q.predicate.value == KD.polarity)
    ]
    name = NamedNode(LETTER)
    new, place, selector = _node("claim/x/new"), _node("span/x/1-2"), _node("span/x/1-2/quote")
    return [
        *kept,
        Quad(turned, NamedNode(KD.polarity), NamedNode(f"{BASE}voc#Polarity-Turned"), name),
        Quad(new, NamedNode(RDF.type), NamedNode(KD.Claim), name),
        Quad(new, NamedNode(KD.anchor), place, name),
        Quad(place, NamedNode(OA.hasSelector), selector, name),
        Quad(selector, NamedNode(OA.exact), Literal("De `brug` is <b>dicht</b>.\nEcht."), name),
    ]


@pytest.fixture
def twice(small_store: Path, tmp_path: Path) -> tuple[Path, Path]:
    """An earlier publication, and one after a letter was read otherwise and another was withdrawn."""
    before, after = tmp_path / "before", tmp_path / "after"
    verbs.publish(before, small_store)
    with open_store(small_store) as store:
        store.replace(LETTER, _altered(list(store.quads(LETTER))))
        store.drop(BASE + FEW[1])
    report = verbs.publish(after, small_store, previous=before)
    assert report.changed and report.changed["added"] == 1 and report.changed["changed"] == 1
    return before, after


def test_changes_are_told(twice: tuple[Path, Path]) -> None:
    _, after = twice
    page = (after / "CHANGES.md").read_text(encoding="utf-8")
    assert f"- claim <{BASE}id/claim/x/new>: `` De `brug` is <b>dicht</b>. Echt. ``" in page
    assert "(polarity)" in page and f"- <{BASE}{FEW[1]}>" in page
    assert "### Withdrawn graphs" in page and "### New graphs" not in page
    assert 'href="CHANGES.md"' in (after / "catalog.html").read_text(encoding="utf-8")


def test_changes_are_data(twice: tuple[Path, Path]) -> None:
    before, after = twice
    told = json.loads((after / "changes.jsonld").read_bytes())
    assert told["@context"] == "https://www.w3.org/ns/activitystreams"
    kinds = {each["type"] for each in told["orderedItems"]}
    assert kinds == {"Create", "Delete", "Update"} and told["totalItems"] == len(
        told["orderedItems"]
    )
    old, new, added, withdrawn = (
        set(gzip.decompress(path.read_bytes()).decode().splitlines())
        for path in (
            before / "dumps/kamerdraad-all.nq.gz",
            after / "dumps/kamerdraad-all.nq.gz",
            after / "changes/added.nq.gz",
            after / "changes/withdrawn.nq.gz",
        )
    )
    assert (old - withdrawn) | added == new and not old & added and not new & withdrawn


def test_earlier_changes_stay_below(
    twice: tuple[Path, Path], tmp_path: Path, small_store: Path
) -> None:
    _, after = twice
    verbs.publish(tmp_path / "third", small_store, previous=after)
    page = (tmp_path / "third" / "CHANGES.md").read_text(encoding="utf-8")
    assert page.startswith("# Changes") and page.count("\n## ") == 2
    assert page.index("Nothing changed.") < page.index("### Withdrawn graphs")


def test_a_new_reading_of_the_same_is_no_change(example_store: Path, tmp_path: Path) -> None:
    store = tmp_path / "one"
    copy_graphs(example_store, store, [LETTER])
    verbs.publish(tmp_path / "a", store)
    with open_store(store) as opened:
        quads = [
            Quad(q.subject, q.predicate, Literal("2031-01-01T00:00:00Z"), q.graph_name)
            if q.predicate.value == PROV.endedAtTime
            else q
            for q in opened.quads(LETTER)
        ]
        opened.replace(LETTER, quads)
    report = verbs.publish(tmp_path / "b", store, previous=tmp_path / "a")
    assert report.changed == {"added": 0, "withdrawn": 0, "changed": 0}


@pytest.mark.parametrize("told", [None, "", "[]", '{"version": 1}', "{", "\udc80"])
def test_what_is_no_publication_is_said_in_one_line(told: str | None, tmp_path: Path) -> None:
    if told is not None:
        (tmp_path / "publication.json").write_text(told, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(KamerdraadError, match="no publication to compare with") as error:
        changes.since(tmp_path, tmp_path)
    assert "\n" not in str(error.value)


def test_a_damaged_dump_is_said_in_one_line(twice: tuple[Path, Path]) -> None:
    before, after = twice
    dump = before / "dumps/kamerdraad-all.nq.gz"
    dump.write_bytes(dump.read_bytes()[:2000])
    with pytest.raises(KamerdraadError, match=r"kamerdraad-all\.nq\.gz cannot be read"):
        changes.since(before, after)
    dump.write_bytes(gzip.compress(b"this is no line <g> .\n"))
    with pytest.raises(KamerdraadError, match="no N-Quads"):
        changes.since(before, after)
