"""The verb `explain`: why a statement stands in the store, on the screen and as JSON."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

EXAMPLES = Path(__file__).resolve().parents[2] / "kamerdraad" / "examples"
Run = Callable[..., Any]


def test_a_commitment_of_the_first_query_is_explained(kamerdraad: Run, example_store: Path) -> None:
    asked = kamerdraad("query", "open-commitments", "-s", example_store, "--json")
    rows = json.loads(asked.out)["results"]["bindings"]
    for row in rows:
        result = kamerdraad("explain", row["commitment"]["value"], "-s", example_store)
        assert (result.status, result.err) == (0, "")
        assert "it holds since" in result.out
        assert "no human has looked at it" in result.out


def test_json_holds_all_of_it(kamerdraad: Run, example_store: Path) -> None:
    result = kamerdraad("explain", "kst-39901-12/7685cdb…", "-s", example_store, "--json")
    told = json.loads(result.out)
    assert told["rule"]["name"] == "tells_the_chamber"
    assert told["place"]["end"] > told["place"]["start"]
    assert told["features"][0] == {"name": "subject", "value": "ik", "asked": True}
    assert told["corrections"] == []


def test_an_unknown_key_is_one_line(kamerdraad: Run, example_store: Path, tmp_path: Path) -> None:
    for given in ("kst-39901-12/7685cdc", "\x1b[2Jx", "kst"):
        result = kamerdraad("explain", given, "-s", example_store)
        assert result.status == 2
        assert len(result.err.strip().splitlines()) == 1
        assert "\x1b" not in result.err
    missing = kamerdraad("explain", "kst", "-s", tmp_path / "nowhere")
    assert missing.status == 2
    assert "nowhere" in missing.err


def test_a_correction_is_told_beside_what_the_rules_say(kamerdraad: Run, tmp_path: Path) -> None:
    letter, store = tmp_path / "kst-39901-E.txt", tmp_path / "store"
    shutil.copy(EXAMPLES / letter.name, letter)
    text = kamerdraad("annotate", letter).out
    words = "Het oordeel van de Autoriteit Watergegevens heb ik nog niet ontvangen."
    text = text.replace("reviewer:", "reviewer: A. Lezer").replace(words, f"{words}\n act: refusal")
    (tmp_path / "E.annotation").write_text(text, "utf-8")
    assert kamerdraad("annotate", tmp_path / "E.annotation", "-s", store).status == 0
    assert kamerdraad("build", letter, "-s", store).status == 0
    query = tmp_path / "q.rq"
    query.write_text(
        "SELECT ?unit WHERE { ?unit <https://w3id.org/kamerdraad/def#rule> 'corrected_in_review' }"
    )
    found = json.loads(kamerdraad("query", query, "-s", store, "--json").out)
    (row,) = found["results"]["bindings"]
    result = kamerdraad("explain", row["unit"]["value"], "-s", store)
    assert result.status == 0
    assert "Corrected by A. Lezer" in result.out
    assert "claim → refusal" in result.out
    assert "the installed rules decide by claim_by_default" in result.out
    assert "a human's word" in result.out
