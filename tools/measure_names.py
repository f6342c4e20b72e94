"""Measures how organisations and persons are found against tokens labelled by hand (BIO).

    python tools/measure_names.py TOKENS [--show]

TOKENS has a token a line, with its tag as the last word: B-ORG, I-ORG, B-PER, I-PER, O. Other kinds of
names (places, laws, products) are not looked for, and do not count. An office that is tagged as a
person ("Minister van Financiën") is an office here, so neither found nor missed; a body named by a
common noun ("de regering") bears no tag there, so it is no name too many; a leading article belongs to
no name. Three figures a kind: equal stretches, stretches that overlap, and different names.
"""

import argparse
import re
import sys
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import spacy

KINDS = {"ORG": "organisations", "PER": "persons"}
_TIGHT_BEFORE = frozenset(",.;:?!)»”’%")
_TIGHT_AFTER = frozenset("(«“‘")
_OFFICE = re.compile(
    r"(?:(?:de |het )?(?:minister|staatssecretaris)(?!\w)(?! [A-Z][a-z]+$)|.*\b(?:president|secretaris-generaal) van)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:de|het|een) (?=\S)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Name:
    """A name in the running text."""

    start: int
    end: int
    words: str


def labelled(path: Path) -> tuple[str, dict[str, list[Name]]]:
    """The running text that the tokens make, and the names tagged in it by kind."""
    text = ""
    spans: list[tuple[str, int, int]] = []
    before = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        token, _, rest = line.partition(" ")
        tag = rest.rpartition(" ")[2]
        if not token:
            continue
        if text and token not in _TIGHT_BEFORE and before not in _TIGHT_AFTER:
            text += " "
        start, text, before = len(text), text + token, token
        if tag.startswith("I-") and spans and spans[-1][0] == tag[2:] and start - spans[-1][2] < 2:
            spans[-1] = (spans[-1][0], spans[-1][1], len(text))
        elif tag[:2] in {"B-", "I-"}:
            spans.append((tag[2:], start, len(text)))
    names: dict[str, list[Name]] = defaultdict(list)
    for kind, start, end in spans:
        names[kind].append(_bare(text, start, end))
    return text, names


def found(text: str) -> dict[str, list[Name]]:
    """The names that the component finds in the text by itself."""
    nlp = spacy.blank("nl")
    nlp.max_length = len(text) + 1
    nlp.add_pipe("kamerdraad_actors")
    doc = nlp(text)
    result = {}
    for kind, actors in (("ORG", doc._.kd_organisations), ("PER", doc._.kd_persons)):
        mentions = sorted((m.start, m.end) for actor in actors for m in actor.mentions)
        names = [_bare(text, *mention) for mention in mentions]
        result[kind] = [name for name in names if not name.words.islower()]
    return result


def _bare(text: str, start: int, end: int) -> Name:
    if article := _ARTICLE.match(text, start, end):
        start = article.end()
    return Name(start, end, text[start:end])


def _figures(gold: int, read: int, right_read: int, right_gold: int) -> str:
    precision, recall = right_read / max(read, 1), right_gold / max(gold, 1)
    total = precision + recall
    f1 = 2 * precision * recall / total if total else 0.0
    return f"P {precision:.3f}  R {recall:.3f}  F1 {f1:.3f}  ({right_gold}/{gold} found, {right_read}/{read} right)"


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("tokens", type=Path)
    parser.add_argument("--show", action="store_true", help="names missed and names too many")
    given = parser.parse_args()
    try:
        text, gold = labelled(given.tokens)
    except (OSError, UnicodeDecodeError) as error:
        sys.exit(f"{given.tokens}: cannot be read as tokens with tags ({error})")
    read = found(text)
    for kind, word in KINDS.items():
        wanted = [name for name in gold[kind] if kind != "PER" or not _OFFICE.match(name.words)]
        got = read[kind]
        equal = {(name.start, name.end) for name in wanted} & {(n.start, n.end) for n in got}
        print(f"{word:14} equal      {_figures(len(wanted), len(got), len(equal), len(equal))}")
        hit = [n for n in got if any(n.start < w.end and w.start < n.end for w in wanted)]
        met = [w for w in wanted if any(n.start < w.end and w.start < n.end for n in got)]
        print(f"{word:14} overlap    {_figures(len(wanted), len(got), len(hit), len(met))}")
        types, types_read = {n.words for n in wanted}, {n.words for n in got}
        both = len(types & types_read)
        print(f"{word:14} names      {_figures(len(types), len(types_read), both, both)}")
        if given.show:
            missed = sorted({w.words for w in wanted} - {w.words for w in met})
            extra = sorted({n.words for n in got} - {n.words for n in hit})
            print("  missed:", " | ".join(missed))
            print("  too many:", " | ".join(extra))


if __name__ == "__main__":
    main()
