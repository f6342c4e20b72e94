"""Collects plain Dutch text for `spacy pretrain`, one block or sentence to a line.

usage: python model/collect.py OUT.jsonl TREEBANK TEXT...

TREEBANK holds train.conllu.gz, of which the sentences' texts are taken, without their annotation.
Each TEXT is a folder of letters in any format that Kamerdraad reads, or JSON Lines whose values are
text. What cannot be read is named and left out. The order is random, and the same each time.
"""

import gzip
import json
import random
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from kamerdraad.errors import KamerdraadError
from kamerdraad.letters import read

SHORTEST = 4
"""Words below which a line teaches nothing: dates, names of signatories, numbers."""

_TEXT = "# text = "


def treebank(folder: Path) -> Iterator[str]:
    with gzip.open(folder / "train.conllu.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith(_TEXT):
                yield line.removeprefix(_TEXT)


def pairs(source: Path) -> Iterator[str]:
    """The values of JSON Lines, words broken at a line's end joined again."""
    for line in source.read_text(encoding="utf-8").splitlines():
        for value in json.loads(line).values():
            if isinstance(value, str):
                yield re.sub(r"(\w)-\n(\w)", r"\1\2", value)


def letters(folder: Path) -> Iterator[str]:
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        try:
            letter = read(path)
        except KamerdraadError as error:
            print(f"left out: {error}", file=sys.stderr)
            continue
        for block in letter.blocks:
            yield letter.text[block.body : block.end]


def main(out: Path, folder: Path, sources: list[Path]) -> None:
    found = list(treebank(folder))
    for source in sources:
        found.extend(letters(source) if source.is_dir() else pairs(source))
    lines = dict.fromkeys(" ".join(text.split()) for text in found)
    kept = [line for line in lines if len(line.split()) >= SHORTEST]
    random.Random(0).shuffle(kept)
    out.parent.mkdir(parents=True, exist_ok=True)
    with out.open("w", encoding="utf-8") as handle:
        handle.writelines(json.dumps({"text": line}, ensure_ascii=False) + "\n" for line in kept)
    print(f"{len(kept)} lines, {sum(len(line.split()) for line in kept)} words")


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]), [Path(name) for name in sys.argv[3:]])
