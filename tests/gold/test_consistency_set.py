"""The labelled letters for threads and tensions: every label stands where it says, and there are enough of each."""

import hashlib
import itertools
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kamerdraad.letters import read

FOLDER = Path(__file__).parents[2] / "gold" / "consistency"
SETS = {FOLDER: (400, 1200), FOLDER / "more": (200, 600)}
"""Each set of letters, with how many words the shortest and the longest may have."""


def labels(folder: Path) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads((folder / "labels.json").read_text(encoding="utf-8"))
    for document in answer["documents"]:
        document["set"] = folder
    return answer


FIRST, MORE = map(labels, SETS)
LABELS = {key: FIRST[key] + MORE[key] for key in FIRST if key != "format"}
TEXTS = {d["id"]: read(d["set"] / d["file"]).text for d in LABELS["documents"]}
PARTS = {"development", "held-back"}
ROLES = {"made", "repeated", "extended", "changed", "fulfilled", "lapsed"}
KINDS = {
    "opposite-polarity",
    "strength",
    "number",
    "certainty",
    "scope",
    "wording",
    "denied-commitment",
    "misreport",
}
WHY = {"other-year", "other-subset", "other-holder", "forecast-and-outcome", "stated-change"}
SIDES = [
    (pair["id"], pair[side])
    for pair in LABELS["tensions"] + LABELS["look_alikes"]
    for side in ("one", "other")
]
QUOTES = [(m["id"], m) for m in LABELS["mentions"]] + SIDES


@pytest.mark.parametrize("document", LABELS["documents"], ids=lambda d: d["id"])
def test_every_letter_is_read_as_it_was_labelled(document: dict[str, Any]) -> None:
    letter = read(document["set"] / document["file"])
    assert letter.metadata.id == document["id"]
    assert "sha256:" + hashlib.sha256(letter.text.encode()).hexdigest() == document["digest"]
    shortest, longest = SETS[document["set"]]
    assert shortest <= len(letter.text.split()) <= longest


@pytest.mark.parametrize("folder", SETS, ids=lambda f: f.name)
def test_no_letter_is_left_out(folder: Path) -> None:
    assert {p.name for p in (folder / "letters").iterdir()} == {
        Path(d["file"]).name for d in LABELS["documents"] if d["set"] == folder
    }


@pytest.mark.parametrize(("name", "quote"), QUOTES, ids=lambda q: q if isinstance(q, str) else "")
def test_every_quote_stands_where_it_says(name: str, quote: dict[str, Any]) -> None:
    text = TEXTS[quote["document"]]
    assert text[quote["start"] : quote["end"]] == quote["quote"]


def test_mentions_do_not_overlap() -> None:
    """Otherwise what is found could be taken for two of them."""
    ordered = sorted(LABELS["mentions"], key=lambda m: (m["document"], m["start"]))
    for one, other in itertools.pairwise(ordered):
        assert one["document"] != other["document"] or one["end"] <= other["start"], other["id"]


def test_sides_are_the_same_or_apart() -> None:
    """A sentence may be a side of two pairs, but none is a part of another."""
    spans = sorted({(s["document"], s["start"], s["end"]) for _, s in SIDES})
    for (document, _, end), (another, start, _) in itertools.pairwise(spans):
        assert document != another or end <= start


def test_ids_are_unique() -> None:
    for key in ("documents", "threads", "mentions", "tensions", "look_alikes"):
        ids = [record["id"] for record in LABELS[key]]
        assert len(ids) == len(set(ids)), key


@pytest.mark.parametrize("of", [FIRST, MORE], ids=["first", "more"])
def test_labels_use_their_words_only(of: dict[str, Any]) -> None:
    assert {m["role"] for m in of["mentions"]} == ROLES
    assert {t["kind"] for t in of["tensions"]} == KINDS
    assert {x["why"] for x in of["look_alikes"]} == WHY
    for key in ("documents", "threads", "tensions", "look_alikes"):
        parts = PARTS if of is FIRST else {"development"}
        assert {record["part"] for record in of[key]} == parts, key


def test_dossiers_are_wholly_of_one_part() -> None:
    parts = {(d["dossier"], d["part"]) for d in LABELS["documents"]}
    assert len(parts) == len({dossier for dossier, _ in parts})
    assert Counter(part for _, part in parts) == {"development": 8, "held-back": 2}
    of = {d["id"]: d for d in LABELS["documents"]}
    threads = {t["id"]: t for t in LABELS["threads"]}
    for mention in LABELS["mentions"]:
        assert threads[mention["thread"]]["dossier"] == of[mention["document"]]["dossier"]
    for pair in LABELS["tensions"] + LABELS["look_alikes"]:
        for side in ("one", "other"):
            assert of[pair[side]["document"]]["part"] == pair["part"]


def test_threads_begin_with_a_commitment_made() -> None:
    dates = {d["id"]: d["date"] for d in LABELS["documents"]}
    for thread in LABELS["threads"]:
        steps = [m for m in LABELS["mentions"] if m["thread"] == thread["id"]]
        first = min(steps, key=lambda m: (dates[m["document"]], m["start"]))
        assert first["role"] == "made", thread["id"]
        assert all(m["role"] != "made" for m in steps if m is not first), thread["id"]


def test_near_misses_are_of_another_thread() -> None:
    mentions = {m["id"]: m for m in LABELS["mentions"]}
    threads = {t["id"] for t in LABELS["threads"]}
    for near in LABELS["near_misses"]:
        assert near["thread"] in threads
        assert mentions[near["mention"]]["thread"] != near["thread"]


def test_there_are_enough_of_each() -> None:
    lengths = Counter(m["thread"] for m in FIRST["mentions"])
    through = {t for t, n in lengths.items() if n > 1}
    assert len(FIRST["documents"]) >= 14
    assert len(through) >= 15
    assert len(FIRST["near_misses"]) >= 12
    assert len(FIRST["tensions"]) >= 15
    assert len(FIRST["look_alikes"]) >= 15
    parts = {t["id"]: t["part"] for t in FIRST["threads"]}
    for counts in (
        Counter(parts[t] for t in through),
        Counter(t["part"] for t in FIRST["tensions"]),
        Counter(x["part"] for x in FIRST["look_alikes"]),
    ):
        assert abs(counts["development"] - counts["held-back"]) <= 2, counts


def test_there_are_more_of_each() -> None:
    lengths = Counter(m["thread"] for m in MORE["mentions"])
    assert len(MORE["documents"]) >= 12
    assert sum(n > 1 for n in lengths.values()) >= 24
    assert len(MORE["near_misses"]) >= 20
    assert len(MORE["look_alikes"]) >= 20
    kinds = Counter(t["kind"] for t in MORE["tensions"])
    assert kinds.total() >= 26
    assert min(kinds.values()) >= 3


PAIRS = [
    json.loads(line) for line in (FOLDER / "pairs.jsonl").read_text(encoding="utf-8").splitlines()
]


def test_pairs_hold_places_and_no_texts() -> None:
    assert len({pair["id"] for pair in PAIRS}) == len(PAIRS) == 200
    for pair in PAIRS:
        assert set(pair) == {"id", "label", "part", "one", "other"}
        for side in (pair["one"], pair["other"]):
            assert set(side) == {"file", "text", "start", "length", "digest"}
            assert side["length"] > 0
            assert side["text"].startswith("sha256:")


def test_half_of_the_pairs_is_held_back() -> None:
    halves = Counter((pair["label"], pair["part"]) for pair in PAIRS)
    for label in ("same", "opposite", "related", "unrelated"):
        assert halves[label, "development"] == halves[label, "held-back"] > 0


def test_no_sentence_of_the_pairs_is_in_both_parts() -> None:
    parts = {
        (side["digest"], pair["part"]) for pair in PAIRS for side in (pair["one"], pair["other"])
    }
    assert len(parts) == len({digest for digest, _ in parts})
