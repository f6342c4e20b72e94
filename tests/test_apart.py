"""Processes apart: what they die of, they die of alone."""

import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kamerdraad.apart import Apart

ODD = """
import sys, time
from kamerdraad.apart import serve

def answer(head, data):
    if head == b"sleep":
        time.sleep(600)
    if head == b"hoard":
        bytearray(10_000_000_000)
    if head == b"shout":
        print("noise between the answers", flush=True)
    if head == b"names":
        import names
        return b"", names.whose.encode()
    return head, data[::-1]

serve(answer, 1_000_000_000)
"""


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Apart]:
    """A process that does what it is told."""
    (tmp_path / "odd.py").write_text(ODD)
    (tmp_path / "names.py").write_text("whose = 'ours'")
    monkeypatch.syspath_prepend(str(tmp_path))
    apart = Apart("odd")
    yield apart
    apart.close()


def test_questions_are_answered_in_turn(odd: Apart) -> None:
    assert odd.ask(b"turn", b"abc", 60) == (b"turn", b"cba")
    large = os.urandom(3_000_000)
    assert odd.ask(b"", large, 60) == (b"", large[::-1])
    assert odd.ask(b"shout", b"", 60) == (b"shout", b"")
    assert odd.ask(b"turn", b"ab", 60) == (b"turn", b"ba")


def test_an_answer_that_does_not_come_is_given_up(odd: Apart) -> None:
    with pytest.raises(TimeoutError):
        odd.ask(b"sleep", b"", 0.5)
    assert odd.ask(b"turn", b"ab", 60) == (b"turn", b"ba")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bound no address space")
def test_memory_is_bounded(odd: Apart) -> None:
    with pytest.raises(EOFError):
        odd.ask(b"hoard", b"", 60)
    assert odd.ask(b"turn", b"ab", 60) == (b"turn", b"ba")


def test_a_process_that_was_stopped_answers_nobody(odd: Apart) -> None:
    said: list[type[BaseException]] = []

    def wait() -> None:
        try:
            odd.ask(b"sleep", b"", 600)
        except EOFError as error:
            said.append(type(error))

    waiting = threading.Thread(target=wait)
    waiting.start()
    while odd._process is None:
        time.sleep(0.01)
    odd.stop()
    waiting.join()
    assert said == [EOFError]
    with pytest.raises(EOFError):
        odd.ask(b"turn", b"ab", 60)


def test_modules_come_from_where_the_program_has_them(
    odd: Apart, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "names.py").write_text("whose = 'of the folder with letters'")
    monkeypatch.chdir(folder)
    assert odd.ask(b"names", b"", 60) == (b"", b"ours")
