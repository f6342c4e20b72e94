"""Going over what was found: what is kept, what later runs make of it, and what a reviewer sees."""

import io
import json
import os
import pty
import select
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from rich.console import Console
from typer.testing import CliRunner

from kamerdraad import verbs
from kamerdraad.checking import check
from kamerdraad.cli import app
from kamerdraad.consistency.decisions import GRAPH, State, decisions
from kamerdraad.consistency.reviewing import Item, decide, items, named
from kamerdraad.errors import KamerdraadError
from kamerdraad.reviewing import compared, decide_one
from kamerdraad.shapes.validation import validate
from kamerdraad.show_review import walk
from kamerdraad.store import open_store
from tests.consistency.letters import build, letter

RUNNER = CliRunner()
LETTERS = [
    letter(
        "99123-1",
        "3 maart 2031",
        "Ik stuur uw Kamer voor 1 juli 2031 de zandbalans. De kosten van de duinversterking"
        " bedragen 12 miljoen euro. De varianten van de duinversterking zijn grondig onderzocht.",
    ),
    letter(
        "99123-2",
        "20 juni 2031",
        "Ik stuur uw Kamer voor 1 december 2031 de zandbalans. De kosten van de duinversterking"
        " bedragen 19 miljoen euro. De varianten van de duinversterking zijn niet grondig onderzocht.",
    ),
]


@pytest.fixture(scope="module")
def compared_once(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = build(tmp_path_factory.mktemp("letters"), LETTERS)
    check(folder)
    return folder


@pytest.fixture
def location(compared_once: str, tmp_path: Path) -> str:
    shutil.copytree(compared_once, tmp_path / "store")
    return str(tmp_path / "store")


def ran(location: str, *options: str, status: int = 0) -> str:
    done = RUNNER.invoke(app, ["review", location, "--reviewer", "A. Lezer", *options])
    assert done.exit_code == status, done.output
    return done.output


def listed(location: str, *options: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(ran(location, "--list", "-f", "json", *options))
    return found


def key_of(location: str, kind: str) -> str:
    return str(listed(location, "--kind", kind)[0]["id"])


def test_the_list_holds_findings_and_joins(location: str) -> None:
    found = listed(location)
    assert {str(item["detector"]) for item in found} >= {"numbers", "threads"}
    for item in found:
        assert item["state"] == "Machine"
        assert item["passages"]
    assert listed(location, "--kind", "NumberDiffers")[0]["detector"] == "numbers"


def test_what_was_rejected_does_not_come_back_and_what_was_accepted_stays_marked(
    location: str,
) -> None:
    numbers, other = key_of(location, "numbers"), key_of(location, "examined")
    assert "rejected by A. Lezer" in ran(
        location, "--decide", numbers[:8], "reject", "--comment", "Andere jaren."
    )
    ran(location, "--decide", other, "accept")
    report = check(location)
    assert numbers not in {finding.key for finding in report.findings}
    assert report.rejected == 1
    assert report.accepted == {other}
    held = {item["id"]: item for item in listed(location)}
    assert held[numbers]["state"] == "Rejected"
    assert held[numbers]["comment"] == "Andere jaren."
    assert held[numbers]["reviewer"] == "A. Lezer"
    assert [item["id"] for item in listed(location, "--only-open")] == [
        key for key in held if key not in {numbers, other}
    ]


def test_a_decision_outlives_another_text_version_of_the_letter(
    location: str, tmp_path: Path
) -> None:
    ran(location, "--decide", key_of(location, "numbers"), "reject")
    name, text = LETTERS[0]
    (tmp_path / name).write_text(
        text.replace("Geachte voorzitter,", "Geachte voorzitter,\n\nHierbij zend ik u een brief."),
        encoding="utf-8",
    )
    assert not verbs.build([tmp_path / name], location).failures
    assert check(location, "numbers").rejected == 1


def test_a_decision_on_words_counts_when_their_statement_has_another_name(location: str) -> None:
    """A sentence that is read as another act has another IRI, but the same words in the same letter."""
    with compared(location, "numbers") as (opened, found):
        renamed = Item(
            found[0].iri + "0",
            found[0].kind,
            found[0].rule,
            found[0].why,
            found[0].reasons,
            found[0].confidence,
            found[0].passages,
        )
        decide(opened, renamed, State.REJECTED, "", "A. Lezer")
        assert items(opened)[0].iri
    assert check(location, "numbers").rejected == 1
    ran(location, "--decide", key_of(location, "numbers"), "open")
    assert check(location, "numbers").rejected == 0


def test_a_join_that_was_rejected_is_not_made_again(location: str) -> None:
    ran(location, "--decide", key_of(location, "threads"), "reject")
    assert check(location, "threads").threads == ()
    left = listed(location, "--kind", "threads")
    assert [item["found"] for item in left] == [False]
    ran(location, "--decide", str(left[0]["id"]), "accept")
    threads = check(location, "threads").threads
    assert [len(thread.steps) for thread in threads] == [2]
    assert threads[0].steps[1].features[0].name.en == "confirmed by a human"


def test_decisions_are_a_graph_that_conforms_and_is_empty_when_all_are_taken_back(
    location: str,
) -> None:
    key = key_of(location, "numbers")
    ran(location, "--decide", key, "reject", "--comment", "Twee jaren.")
    with open_store(location, read_only=True) as opened:
        quads = [quad for entry in opened.graphs() for quad in opened.quads(entry.graph)]
        assert validate(quads, engine="fast").results == ()
        (held,) = decisions(opened).by_subject.values()
    assert held.comment == "Twee jaren."
    assert [words.quote for words in held.seen] == [
        "De kosten van de duinversterking bedragen 12 miljoen euro.",
        "De kosten van de duinversterking bedragen 19 miljoen euro.",
    ]
    ran(location, "--decide", key, "open")
    with open_store(location, read_only=True) as opened:
        assert next(opened.quads(GRAPH), None) is None


def test_a_decision_marks_the_finding_for_readers_of_the_graph(location: str) -> None:
    ran(location, "--decide", key_of(location, "numbers"), "accept")
    rows = verbs.query("tensions", location)
    assert "Bevestigd" in {row["review"] for row in rows}


def test_the_gold_set_holds_pairs_and_threads_as_labels(location: str, tmp_path: Path) -> None:
    ran(location, "--decide", key_of(location, "numbers"), "reject", "--comment", "Twee jaren.")
    ran(location, "--decide", key_of(location, "examined"), "accept")
    ran(location, "--decide", key_of(location, "threads"), "accept")
    target = tmp_path / "gold.json"
    assert "3 decisions" in ran(location, "--export", str(target))
    gold = json.loads(target.read_text(encoding="utf-8"))
    assert [one["kind"] for one in gold["tensions"]] == ["OppositePolarity"]
    assert [one["reason"] for one in gold["look_alikes"]] == ["Twee jaren."]
    assert len({mention["thread"] for mention in gold["mentions"]}) == 1
    assert len(gold["mentions"]) == 2
    assert {one["id"] for one in gold["documents"]} == {"kst-99123-1", "kst-99123-2"}
    assert "is there already" in refused(location, "--export", str(target))


def refused(location: str, *options: str, reviewer: str = "A. Lezer") -> str:
    """The one line that a verb refuses with; the command line makes it exit status 2."""
    with pytest.raises(KamerdraadError) as error:
        RUNNER.invoke(
            app, ["review", location, "--reviewer", reviewer, *options], catch_exceptions=False
        )
    assert "\n" not in str(error.value)
    return str(error.value)


def test_bad_input_is_one_clear_line(location: str, tmp_path: Path) -> None:
    assert "is no decision" in refused(location, "--decide", "abc", "perhaps")
    assert "there is no finding 'zzz'" in refused(location, "--decide", "zzz", "accept")
    assert "needs a name" in refused(location, "--decide", "abc", "accept", reviewer="")
    assert "named 'nonsense'" in refused(location, "--list", "--kind", "nonsense")
    assert "this is none" in refused(location)
    assert "ask for one" in refused(location, "--list", "--export", "x.json")
    assert "goes with --decide" in refused(location, "--comment", "x")
    assert "does not exist" in refused(str(tmp_path / "absent"), "--list")


def test_a_name_must_tell_one_finding_from_the_others(location: str) -> None:
    with compared(location) as (_, found):
        with pytest.raises(Exception, match="there is no finding ''"):
            named(found, "")
        assert named(found, found[0].iri) == found[0]


def keys(pressed: str) -> Iterator[str]:
    yield from pressed
    while True:
        yield ""


def session(location: str, pressed: str, comment: str = "", width: int = 120) -> str:
    """What a reviewer sees who presses these keys."""
    out = io.StringIO()
    typed = keys(pressed)
    with compared(location) as (opened, found):
        walk(
            found,
            {},
            lambda item, state, said: decide(opened, item, state, said, "A. Lezer"),
            out=Console(file=out, width=width),
            key=lambda: next(typed),
            line=lambda: comment,
            language="en",
        )
    return out.getvalue()


def test_a_session_decides_skips_goes_back_and_goes_on_where_it_was(location: str) -> None:
    seen = session(location, "sba")
    assert seen.count("1 of ") == 2
    assert "1 decided" in seen
    with compared(location) as (_, found):
        assert [item.state for item in found].count(State.ACCEPTED) == 1
        total = len(found)
    again = session(location, "q")
    assert f"2 of {total}, 1 decided" in again
    assert f"{total - 1} of {total} open" in again


def test_a_comment_is_kept_with_the_decision_after_it(location: str) -> None:
    session(location, "cr", comment="Twee  jaren.\n")
    with compared(location) as (_, found):
        (decided,) = [item for item in found if item.decision]
    assert decided.comment == "Twee jaren."
    assert decided.state is State.REJECTED


def test_a_session_shows_quotes_reasons_and_keys_and_says_what_it_does_not_know(
    location: str,
) -> None:
    seen = session(location, "xq")
    for words in ("[a]ccept", "no key 'x'", "3 March 2031", "minister van Duinen en Veen"):
        assert words in seen
    assert "[a]ccept" in session(location, "q", width=60)


@pytest.mark.skipif(not hasattr(pty, "fork"), reason="needs a pseudo-terminal")
def test_at_a_terminal_a_single_key_decides(location: str) -> None:
    check(location)
    master, slave = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "kamerdraad", "review", location, "--kind", "numbers"],
        env={**os.environ, "KAMERDRAAD_REVIEWER": "A. Lezer"},
        stdin=slave,
        stdout=slave,
        stderr=slave,
        start_new_session=True,
    ) as child:
        os.close(slave)
        shown = b""
        until = time.monotonic() + 120
        # A key that comes before the terminal is made ready for single keys is lost: press again.
        while b"the same command goes on" not in shown and time.monotonic() < until:
            if select.select([master], [], [], 1.0)[0]:
                shown += os.read(master, 4096)
            elif b"[q]uit" in shown:
                os.write(master, b"a")
        if b"the same command goes on" not in shown:
            child.kill()
        assert child.wait() == 0, shown
    os.close(master)
    assert decide_one(location, key_of(location, "numbers"), "open", "", "B") != ""
