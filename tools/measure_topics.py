"""Measures how often a sentence is rightly tied to a topic, by links judged by a reader.

    python tools/measure_topics.py LABELS SOURCES...

LABELS is a file as `gold/topics.jsonl`, SOURCES are folders with the letters that it names. A label says of
a sentence and a topic whether the one is about the other. A link that is no longer made counts in neither
figure of precision; right ones lost and wrong ones left are named.
"""

import hashlib
import json
import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path

from kamerdraad.errors import KamerdraadError
from kamerdraad.extract.reading import extract
from kamerdraad.extract.topiclabels import key_of
from kamerdraad.letters import read


@dataclass(frozen=True, slots=True)
class Label:
    """A topic that a sentence was tied to, and whether it is rightly so."""

    digest: str
    topic: str
    right: bool


def digest(text: str) -> str:
    """A short digest of a sentence's letters and digits, by which it is found again."""
    return hashlib.sha256("".join(c for c in text if c.isalnum()).encode()).hexdigest()[:12]


def labels(path: Path) -> dict[str, list[Label]]:
    """The labels of each letter, by the name of its file."""
    found: dict[str, list[Label]] = defaultdict(list)
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        try:
            row = json.loads(line)
            label = Label(str(row["digest"]), str(row["topic"]), bool(row["right"]))
        except (ValueError, KeyError, TypeError) as error:
            raise KamerdraadError(f"{path}, line {number}: no label ({error})") from error
        found[str(row["source"])].append(label)
    return found


def made(path: Path) -> dict[str, set[str]]:
    """The topics that each sentence of a letter is tied to, by the sentence's digest."""
    letter = read(path)
    reading = extract(letter)
    digests = [digest(letter.text[one.start : one.end]) for one in reading.sentences]
    found: dict[str, set[str]] = {one: set() for one in digests}
    for topic in reading.topics:
        for index in topic.statements:
            found[digests[index]].add(key_of(topic.label))
    return found


def main(arguments: list[str]) -> int:
    """Prints the figures."""
    if len(arguments) < 2:
        print(__doc__)
        return 2
    try:
        by_source = labels(Path(arguments[0]))
    except (OSError, KamerdraadError) as error:
        print(error, file=sys.stderr)
        return 1
    files = {p.name: p for folder in arguments[1:] for p in sorted(Path(folder).rglob("*"))}
    counts: Counter[str] = Counter()
    for source, wanted in by_source.items():
        if source not in files:
            counts["missing"] += len(wanted)
            continue
        links = made(files[source])
        for label in wanted:
            if label.digest not in links:
                counts["changed"] += 1
                continue
            kept = key_of(label.topic) in links[label.digest]
            counts[f"{'kept' if kept else 'gone'} {'right' if label.right else 'wrong'}"] += 1
            if kept != label.right:
                print(f"{'left' if kept else 'lost'}: {label.topic} ({source})")
    right, wrong = counts["kept right"], counts["kept wrong"]
    total = right + counts["gone right"]
    print(f"links still made: {right + wrong}, right {right} ({right / max(right + wrong, 1):.3f})")
    print(f"right links kept: {right} of {total}; wrong links gone: {counts['gone wrong']}")
    for count, why in ((counts["missing"], "not there"), (counts["changed"], "changed")):
        if count:
            print(f"left out: {count} labels whose source is {why}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
