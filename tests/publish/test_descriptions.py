"""What describes a publication: catalogue, VoID, RO-Crate, site map, checksums and dumps agree with what is there."""

import gzip
import json
import xml.etree.ElementTree as ET
from collections import Counter
from hashlib import sha256
from pathlib import Path

import pyoxigraph
import pytest
from rdflib import DCAT, DCTERMS, RDF, VOID, Graph, Literal, URIRef

from kamerdraad.publishing import hosting
from kamerdraad.publishing.publication import Published
from kamerdraad.settings import BASE
from kamerdraad.store import open_store
from tests.publish.conftest import SITE
from tests.shared import SHARED, needs_shared

SHAPES = Path(__file__).with_name("dcat-ap-nl.ttl")
OFFICIAL = SHARED / "design" / "ontology-draft" / "ref" / "dcat-ap-nl-SHACL.ttl"


@pytest.fixture(scope="session")
def catalogue(site: Path) -> Graph:
    return Graph().parse(site / "catalog.ttl")


def _validated(catalogue: Graph, shapes: Path) -> tuple[bool, str]:
    from pyshacl import validate

    conforms, _, text = validate(catalogue, shacl_graph=Graph().parse(shapes), allow_warnings=True)
    return bool(conforms), str(text)


def test_the_catalogue_has_what_dcat_ap_nl_makes_mandatory(catalogue: Graph) -> None:
    conforms, text = _validated(catalogue, SHAPES)
    assert conforms, text


@pytest.mark.parametrize(
    "lost",
    [DCTERMS.license, DCTERMS.publisher, DCTERMS.creator, DCTERMS.identifier, DCAT.contactPoint,
     DCAT.theme, DCTERMS.accessRights, DCAT.accessURL, DCTERMS.language],
)  # fmt: skip
def test_the_shapes_see_what_is_lost(catalogue: Graph, lost: URIRef) -> None:
    poorer = Graph() + catalogue
    poorer.remove((None, lost, None))
    assert not _validated(poorer, SHAPES)[0]


@needs_shared
def test_the_catalogue_conforms_to_the_official_shapes(catalogue: Graph) -> None:
    conforms, text = _validated(catalogue, OFFICIAL)
    assert conforms, text


def test_the_catalogue_says_size_and_checksum_of_each_dump(site: Path, catalogue: Graph) -> None:
    spdx = "http://spdx.org/rdf/terms#"
    found = set(catalogue.subjects(RDF.type, DCAT.Distribution))
    assert len(found) == len(list(site.glob("dumps/*.gz")))
    for distribution in found:
        content = (site / str(distribution).removeprefix(SITE)).read_bytes()
        assert int(str(catalogue.value(distribution, DCAT.byteSize))) == len(content)
        checksum = catalogue.value(distribution, URIRef(spdx + "checksum"))
        said = catalogue.value(checksum, URIRef(spdx + "checksumValue"))
        assert isinstance(said, Literal) and str(said) == sha256(content).hexdigest()


def test_the_catalogue_comes_in_every_form(site: Path, catalogue: Graph) -> None:
    assert len(Graph().parse(site / "catalog.nt")) == len(catalogue)
    trig = pyoxigraph.parse(path=str(site / "catalog.trig"))
    assert len({quad.triple for quad in trig}) == len(catalogue)
    assert json.loads((site / "catalog.jsonld").read_bytes())["id"] == f"{BASE}catalog"


# --- dumps ---


def _quads(path: Path) -> set[str]:
    form = pyoxigraph.RdfFormat.N_QUADS if ".nq." in path.name else pyoxigraph.RdfFormat.TRIG
    return {str(quad) for quad in pyoxigraph.parse(gzip.decompress(path.read_bytes()), format=form)}


def test_dumps_hold_what_the_store_holds(site: Path, example_store: Path) -> None:
    with open_store(example_store, read_only=True) as store:
        held = {entry.graph: Counter(q.predicate.value for q in store.quads(entry.graph)) for entry in store.graphs()}  # fmt: skip
    for ending in ("nq", "trig"):
        path = site / f"dumps/kamerdraad-all.{ending}.gz"
        form = getattr(pyoxigraph.RdfFormat, {"nq": "N_QUADS", "trig": "TRIG"}[ending])
        found: dict[str, Counter[str]] = {}
        for quad in pyoxigraph.parse(gzip.decompress(path.read_bytes()), format=form):
            found.setdefault(quad.graph_name.value, Counter())[quad.predicate.value] += 1  # type: ignore[union-attr]
        assert found == held


def test_the_parts_make_the_whole(site: Path) -> None:
    parts = [path for path in site.glob("dumps/*.nq.gz") if "-all." not in path.name]
    assert {path.name for path in parts} >= {"kamerdraad-2024.nq.gz", "kamerdraad-rest.nq.gz"}
    each = [_quads(path) for path in parts]
    assert set().union(*each) == _quads(site / "dumps/kamerdraad-all.nq.gz")
    assert sum(map(len, each)) == len(set().union(*each))


def test_a_year_holds_the_letters_of_that_year(site: Path) -> None:
    told = json.loads((site / "publication.json").read_bytes())["graphs"]
    assert told[f"{BASE}graph/x/kst-39901-12"]["part"] == "2024"
    assert told[f"{BASE}graph/def"]["part"] == "rest"


# --- VoID ---


def test_void_counts_what_the_dump_holds(site: Path) -> None:
    void = Graph().parse(site / "void.ttl")
    data_set = URIRef(f"{BASE}dataset")
    quads = pyoxigraph.parse(
        gzip.decompress((site / "dumps/kamerdraad-all.nq.gz").read_bytes()),
        format=pyoxigraph.RdfFormat.N_QUADS,
    )
    triples = {q.triple for q in quads}

    def said(name: str) -> int:
        return int(str(void.value(data_set, VOID[name])))

    assert said("triples") == len(triples)
    assert said("properties") == len({t.predicate for t in triples})
    assert said("distinctSubjects") == len({t.subject for t in triples})
    assert void.value(data_set, VOID.dataDump)
    partitions = {
        str(void.value(p, VOID.property)): int(str(void.value(p, VOID.triples)))
        for p in void.objects(data_set, VOID.propertyPartition)
    }
    assert partitions == Counter(t.predicate.value for t in triples)


# --- RO-Crate ---


def test_the_crate_follows_the_rules_of_ro_crate(site: Path) -> None:
    whole = json.loads((site / "ro-crate-metadata.json").read_bytes())
    assert whole["@context"] == "https://w3id.org/ro/crate/1.1/context"
    nodes = {node["@id"]: node for node in whole["@graph"]}
    assert len(nodes) == len(whole["@graph"])
    descriptor = nodes["ro-crate-metadata.json"]
    assert descriptor["@type"] == "CreativeWork"
    assert descriptor["conformsTo"] == {"@id": "https://w3id.org/ro/crate/1.1"}
    root = nodes[descriptor["about"]["@id"]]
    assert root["@id"] == "./" and root["@type"] == "Dataset"
    assert all(root[name] for name in ("name", "description", "datePublished", "license"))
    assert nodes[root["license"]["@id"]]["name"] == "CC0 1.0"
    for part in root["hasPart"]:
        node = nodes[part["@id"]]
        there = site / part["@id"]
        assert there.is_dir() if part["@id"].endswith("/") else there.is_file()
        assert node["@type"] in ("File", "Dataset")
    for node in nodes.values():  # flat: what is pointed at stands in the graph
        for value in node.values():
            for each in value if isinstance(value, list) else [value]:
                if isinstance(each, dict):
                    assert set(each) == {"@id"}


# --- site map, checksums ---


def test_the_site_map_names_every_page_once(site: Path, publication: Published) -> None:
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    root = ET.fromstring((site / "sitemap.xml").read_bytes())
    named = [loc.text or "" for loc in root.iter(f"{space}loc")]
    assert (
        len(named) == len(set(named)) == publication.pages - 1
    )  # but for the page of what is missing
    assert all(name.startswith(SITE) for name in named)
    assert f"Sitemap: {SITE}sitemap.xml" in (site / "robots.txt").read_text()


def test_a_large_site_has_an_index_of_maps() -> None:
    maps = hosting.sitemaps(SITE, (f"p{n}.html" for n in range(120_000)), "2025-01-01")
    assert sorted(maps) == ["sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"]
    assert sum(content.count(b"<url>") for content in maps.values()) == 120_000
    assert b"<loc>https://example.org/kamers/sitemap-3.xml</loc>" in maps["sitemap.xml"]


def test_every_file_has_its_checksum(site: Path) -> None:
    lines = (site / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    said = {name: digest for digest, _, name in (line.partition("  ") for line in lines)}
    there = {p.relative_to(site).as_posix() for p in site.rglob("*") if p.is_file()}
    assert set(said) == there - {"SHA256SUMS"}
    for name, digest in said.items():
        assert sha256((site / name).read_bytes()).hexdigest() == digest


def test_hosts_are_told_the_path_and_the_place(site: Path) -> None:
    apache = (site / ".htaccess").read_text()
    assert "RewriteBase /kamers/" in apache and "ErrorDocument 404 /kamers/404.html" in apache
    assert 'Header set X-Content-Type-Options "nosniff"' in apache
    assert "location /kamers/ {" in (site / "hosting/nginx.conf").read_text()
    assert f"{SITE}doc/$1.html [R=303" in (site / "hosting/w3id.htaccess").read_text()
    assert (site / ".nojekyll").is_file()
