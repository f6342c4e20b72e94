"""How much faster many letters are built side by side: paired with one by one, medians and ratio.

usage: python benchmarks/build.py JOBS LETTER [LETTER ...]

Each build begins with an empty store and ends with all letters in it. One process is ready before
each, as after an earlier build; the others start and load the Dutch model within the time measured.
The peak is that of all processes of one build together, as the system divides shared pages.
"""

import os
import sys
import tempfile
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path

from speed import paired

from kamerdraad import verbs

ROUNDS = 5
LOOKS = 0.2
"""Seconds between two looks at the memory."""


def build(letters: list[str], jobs: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        report = verbs.build(letters, Path(folder) / "store", jobs=jobs)
    assert report.counts["stored letters"], "no letter was stored"


def peak(work: Callable[[], object]) -> float:
    """Most megabytes that this process and those it starts hold at a time while `work` is done."""
    most = 0.0
    over = threading.Event()

    def look() -> None:
        nonlocal most
        while not over.wait(LOOKS):
            most = max(most, sum(map(megabytes, family(os.getpid()))))

    watch = threading.Thread(target=look)
    watch.start()
    try:
        work()
    finally:
        over.set()
        watch.join()
    return most


def family(process: int) -> list[int]:
    """A process and all that descend from it."""
    found = [process]
    for task in Path("/proc", str(process), "task").glob("*/children"):
        try:
            for child in task.read_text().split():
                found += family(int(child))
        except OSError:
            pass  # it ended meanwhile
    return found


def megabytes(process: int) -> float:
    try:
        lines = Path("/proc", str(process), "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0.0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("Pss:")), 0.0)


def main(arguments: list[str]) -> None:
    if len(arguments) < 2 or not arguments[0].isdigit():
        sys.exit(__doc__)
    jobs, letters = int(arguments[0]), arguments[1:]
    number = len(list(verbs.letter_files(letters)))
    many, one, ratio = paired(partial(build, letters, jobs), partial(build, letters, 1), ROUNDS)
    print(
        f"{number} files · {jobs} jobs {many:.1f} s ({number / many:.1f} a second)"
        f" · 1 job {one:.1f} s ({number / one:.1f} a second) · ratio {ratio:.2f}"
        f" (ideal {1 / jobs:.2f})"
    )
    for count in (1, jobs):
        print(f"peak memory, {count} jobs: {peak(partial(build, letters, count)):.0f} MB")


if __name__ == "__main__":
    main(sys.argv[1:])
