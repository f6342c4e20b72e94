"""Draws the picture of the README: one commitment's way through the example letters, from a store.

usage: python docs/draw_thread.py STORE OUT.svg      (needs Graphviz's `dot` on the PATH)

The picture shows what the graph holds, nothing more: the letters by date, what was said in each about
the paper that was promised, and the bond between debtor and creditor that it made or kept.
"""

import subprocess
import sys
import textwrap
from pathlib import Path

from kamerdraad.ontology.terms import DCTERMS, KD, OA, SKOS, VOC
from kamerdraad.store import Solutions, open_store

WORD = "terugvalplan"

STEPS = f"""SELECT DISTINCT ?date ?document ?act ?quote ?debtorName ?creditorName WHERE {{
  ?unit <{KD.act}> ?act ; <{KD.inDocument}> ?document ; <{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}> ?quote .
  ?document <{DCTERMS.date}> ?date .
  FILTER(?act IN (<{VOC.Act_Promise}>, <{VOC.Act_Offer}>, <{VOC.Act_Fulfilment}>))
  FILTER(CONTAINS(LCASE(?quote), "{WORD}") || CONTAINS(LCASE(?quote), "desgewenst"))
  OPTIONAL {{
    ?bond <{KD.madeIn}> ?unit ; <{KD.debtor}>/<{SKOS.prefLabel}> ?debtorName ; <{KD.creditor}>/<{SKOS.prefLabel}> ?creditorName
  }}
}} ORDER BY ?date ?quote"""

COLOURS = {"Promise": "#f6d6a8", "Offer": "#f9ebc8", "Fulfilment": "#cfe8cf"}
WIDTH = 38


def label(text: str, width: int = WIDTH) -> str:
    return "\\n".join(line.replace('"', '\\"') for line in textwrap.wrap(text, width))


def graph(rows: list[tuple[str, ...]]) -> str:
    """The steps as a DOT graph: time runs from left to right."""
    lines = [
        'digraph { rankdir=LR; bgcolor="white"; nodesep=0.35; ranksep=0.45;',
        '  node [fontname="Helvetica", fontsize=11, shape=box, style="rounded,filled", margin="0.14,0.09"];',
        '  edge [fontname="Helvetica", fontsize=9, color="#555555"];',
    ]
    previous = ""
    for n, (day, document, act, quote, debtor, creditor) in enumerate(rows):
        kind = act.rsplit("-", 1)[-1]
        lines.append(
            f'  u{n} [fillcolor="{COLOURS[kind]}", label="{day}  {document.rsplit("/", 1)[-1]}\\n{kind.lower()}\\n\\n{label(quote)}"];'
        )
        if debtor:
            lines.append(
                f'  b{n} [shape=ellipse, fillcolor="#dde6f3", label="commitment\\n{label(debtor, 26)}\\n→ {label(creditor, 26)}"];'
            )
            lines.append(f'  b{n} -> u{n} [label="made in"]; {{rank=same; u{n}; b{n}}}')
        if previous:
            lines.append(f'  {previous} -> u{n} [style=dashed, arrowhead=vee, label="later"];')
        previous = f"u{n}"
    return "\n".join([*lines, "}"])


def main(store: str, out: Path) -> None:
    with open_store(store, read_only=True) as opened:
        answer = opened.query(STEPS)
    assert isinstance(answer, Solutions)
    rows = [tuple(getattr(term, "value", "") for term in row) for row in answer.rows]
    subprocess.run(["dot", "-Tsvg", "-o", str(out)], input=graph(rows), text=True, check=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], Path(sys.argv[2]))
