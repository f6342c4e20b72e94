"""Takes those abbreviations out of a trained pipeline's tokenizer that are ordinary Dutch words.

usage: python model/tokens.py MODEL

spaCy's Dutch tokenizer holds "dat." (datief), "al." and "ver." to be abbreviations, and so glues a
sentence's last word to its full stop.
"""

import sys
from pathlib import Path

import spacy

WORDS = frozenset(
    [
        "al",
        "app",
        "bel",
        "best",
        "dat",
        "ex",
        "hand",
        "it",
        "kon",
        "lat",
        "me",
        "not",
        "pan",
        "pas",
        "pers",
        "red",
        "top",
        "ver",
        "vol",
        "volg",
    ]
)
"""What ends a sentence more often than it is an abbreviation."""


def main(model: Path) -> None:
    tokenizer = spacy.load(model).tokenizer
    tokenizer.rules = {
        form: tokens
        for form, tokens in tokenizer.rules.items()
        if form.removesuffix(".").lower() not in WORDS or not form.endswith(".")
    }
    tokenizer.to_disk(model / "tokenizer", exclude=["vocab"])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(Path(sys.argv[1]))
