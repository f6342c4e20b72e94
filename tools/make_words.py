"""Counts the Dutch words that `letters/gluedwords.py` parts glued words by.

usage: python tools/make_words.py OUT.tsv.gz TREEBANK TEXT...

TREEBANK is a folder of Universal Dependencies files (train.conllu.gz, dev.conllu.gz); each TEXT is plain
text, or JSON Lines whose values are text. Words are counted, nothing else of a text is kept. For each
word: how often it stands alone, and how many longer words begin and end with it.
"""

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
OFTEN = 3
"""How often a word must stand alone to count as a part of longer ones."""


def texts(paths: list[Path]) -> Iterator[str]:
    for path in paths:
        raw = path.read_text(encoding="utf-8", errors="replace")
        if path.suffix == ".jsonl":
            for line in raw.splitlines():
                yield from (value for value in json.loads(line).values() if isinstance(value, str))
        else:
            yield raw


def treebank(folder: Path) -> Iterator[str]:
    for part in ("train", "dev"):
        with gzip.open(folder / f"{part}.conllu.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                columns = line.split("\t")
                if len(columns) > 3 and columns[0].isdigit():
                    yield columns[1]


def main(out: Path, folder: Path, paths: list[Path]) -> None:
    count: Counter[str] = Counter()
    for text in [*treebank(folder), *texts(paths)]:
        whole = re.sub(r"(\w)-\n(\w)", r"\1\2", text)
        count.update(word.lower() for word in WORD.findall(whole))
    often = {word for word, seen in count.items() if seen >= OFTEN}
    first: Counter[str] = Counter()
    last: Counter[str] = Counter()
    for word in often:
        for at in range(2, len(word) - 1):
            left, right = word[:at], word[at:]
            if left in often and right in count:
                first[left] += 1
                last[right] += 1
    lines = [f"{word}\t{count[word]}\t{first[word]}\t{last[word]}\n" for word in sorted(count)]
    # No time stamp, so that the same texts give the same bytes.
    out.write_bytes(gzip.compress("".join(lines).encode(), mtime=0))
    print(f"{len(count)} words, {sum(count.values())} in all")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
