"""Lists the Dutch verbs that part from their particle ("toe zeggen"), for `extract/separable.py`.

usage: python tools/make_separable.py TREEBANK OUT.txt

A verb is listed if it was seen apart in TREEBANK (train.conllu.gz, Universal Dependencies: "zegt … toe",
"toe te zeggen"), or if a participle there or among the counted words of `kamerdraad.letters` has "ge"
between the two ("toegezegd"). An infinitive alone proves nothing: "voorkomen" is two verbs.
"""

import gzip
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from kamerdraad.extract.acts.lexicon import Kind, known
from kamerdraad.extract.acts.verbtable import NEVER_PARTED, PARTICLES
from kamerdraad.letters.gluedwords import uses

ID, FORM, LEMMA, POS, HEAD, RELATION = 0, 1, 2, 3, 6, 7
"""Columns of CoNLL-U."""

PARTED = re.compile(f"({'|'.join(sorted(PARTICLES, key=len, reverse=True))})ge(.+)")
Verb = tuple[str, str]


def sentences(treebank: Path) -> Iterator[list[list[str]]]:
    with gzip.open(treebank / "train.conllu.gz", "rt", encoding="utf-8") as handle:
        for sentence in handle.read().split("\n\n"):
            rows = [line.split("\t") for line in sentence.splitlines() if line[:1] != "#"]
            yield [row for row in rows if row[ID].isdigit()]


def apart(rows: list[list[str]]) -> Iterator[Verb]:
    """Particles that the treebank ties to a verb, without words of their own ("aan de slag").

    What is no common particle ("neemt deel") must be written in one word elsewhere ("deelnemen").
    """
    by_id = {row[ID]: row for row in rows}
    heads = {row[HEAD] for row in rows}
    for row in rows:
        if row[RELATION] != "compound:prt" or row[ID] in heads:
            continue
        particle, verb = row[FORM].lower(), by_id[row[HEAD]]
        if verb[POS] not in {"VERB", "AUX"} or not verb[LEMMA].endswith("n"):
            continue
        if particle in PARTICLES or particle + verb[LEMMA] in uses():
            yield particle, verb[LEMMA].removeprefix(particle)


def joined(form: str, lemma: str) -> Iterator[Verb]:
    """The verb of a participle with "ge" inside."""
    found = PARTED.fullmatch(form)
    if found is None or lemma == form or lemma in NEVER_PARTED:
        return
    if lemma.startswith(found[1]) and lemma.endswith("n"):
        yield found[1], lemma.removeprefix(found[1])


def main(treebank: Path, out: Path) -> None:
    seen: set[Verb] = set()
    for rows in sentences(treebank):
        seen.update(apart(rows))
        for row in rows:
            if row[POS] in {"VERB", "ADJ"}:
                seen.update(joined(row[FORM].lower(), row[LEMMA]))
    for word in uses():
        form = known(word)
        if form is not None and Kind.PARTICIPLE in form.kinds:
            seen.update(joined(word, form.infinitive))
    lines = [f"{particle} {verb}\n" for particle, verb in sorted(seen) if len(verb) > 3]
    out.write_text("".join(lines), encoding="utf-8")
    print(f"{len(lines)} verbs")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(Path(sys.argv[1]), Path(sys.argv[2]))
