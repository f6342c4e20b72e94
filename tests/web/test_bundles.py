"""The bundled scripts are those that the record names, of the pinned packages, under known licences."""

import json
from hashlib import sha256
from pathlib import Path

import pytest
from starlette.testclient import TestClient

ROOT = Path(__file__).resolve().parents[2]
STATIC = ROOT / "kamerdraad" / "web" / "static"
BUNDLES = json.loads((STATIC / "bundles.json").read_text(encoding="utf-8"))
PACKAGE = json.loads((ROOT / "frontend" / "package.json").read_text(encoding="utf-8"))
LOCK = json.loads((ROOT / "frontend" / "package-lock.json").read_text(encoding="utf-8"))["packages"]
AGAIN = "make frontend makes them anew"


def test_the_scripts_are_those_that_were_made() -> None:
    assert {path.name for path in STATIC.glob("*.js")} == set(BUNDLES["files"]), AGAIN
    for name, told in BUNDLES["files"].items():
        held = (STATIC / name).read_bytes()
        assert (len(held), sha256(held).hexdigest()) == (told["bytes"], told["sha256"]), AGAIN


def test_their_sources_have_not_changed_since() -> None:
    for name, digest in BUNDLES["sources"].items():
        assert sha256((ROOT / "frontend" / name).read_bytes()).hexdigest() == digest, (name, AGAIN)
    sources = {f"src/{path.name}" for path in (ROOT / "frontend" / "src").glob("*.ts")}
    assert {name for name in sources if not name.endswith(".d.ts")} <= set(BUNDLES["sources"])


@pytest.mark.parametrize("name", BUNDLES["packages"])
def test_each_package_is_pinned_and_free_to_ship(name: str) -> None:
    told = BUNDLES["packages"][name]
    assert LOCK[f"node_modules/{name}"]["version"] == told["version"], AGAIN
    assert LOCK[f"node_modules/{name}"]["integrity"].startswith("sha512-")
    assert told["licence"] in {"MIT", "ISC", "BSD-3-Clause", "Apache-2.0"}
    texts = (STATIC / "licences.txt").read_text(encoding="utf-8")
    assert f"\n{name} {told['version']} ({told['licence']})\n" in texts
    assert name in (ROOT / "NOTICE").read_text(encoding="utf-8")


def test_versions_are_exact() -> None:
    for wanted in (PACKAGE["dependencies"], PACKAGE["devDependencies"]):
        for name, version in wanted.items():
            assert version[0].isdigit(), name
            assert LOCK[f"node_modules/{name}"]["version"] == version
    assert BUNDLES["esbuild"] == PACKAGE["devDependencies"]["esbuild"]


def test_scripts_need_no_exception_from_the_content_policy(client: TestClient) -> None:
    for name in BUNDLES["files"]:
        answer = client.get(f"/static/{name}")
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/javascript")
        for forbidden in ("eval(", "new Function", "//cdn", "sourceMappingURL"):
            assert forbidden not in answer.text.replace(".eval(", ""), (name, forbidden)
