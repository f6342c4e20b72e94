"""Citations by a number that leads nowhere by itself, tied to the paper that bears it in a register.

"2025D42960" says which document of the Tweede Kamer is meant, but no address follows from it; the
chamber's own rows, once they are loaded, do say which paper it is.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.derived import graph_of, letters_in, started, state_of
from kamerdraad.ontology.terms import BIBO, CITO, DCTERMS, KD, VOC

if TYPE_CHECKING:
    from kamerdraad.store import Store

GRAPH: Final = graph_of("numbers")

_PAIRS = f"""SELECT DISTINCT ?citation ?document WHERE {{
  ?citation a <{KD.Citation}> ; <{KD.resolution}> <{VOC.Resolution_Unresolved}> ; <{BIBO.number}> ?number .
  ?document a <{KD.Document}> ; <{DCTERMS.identifier}> ?number .
  FILTER(REGEX(?number, "^[0-9]{{4}}[DZ][0-9]{{4,6}}$"))
}} ORDER BY ?citation ?document"""
"""Only the Tweede Kamer's own numbers: "12" may be the number of any paper."""


def tied(store: Store) -> list[tuple[str, str]]:
    """Each such citation with the paper it means; a number that two papers bear ties nothing."""
    from kamerdraad.store import Solutions

    answer = store.query(_PAIRS)
    assert isinstance(answer, Solutions)
    pairs = [(str(getattr(c, "value", "")), str(getattr(d, "value", ""))) for c, d in answer.rows]
    papers = Counter(citation for citation, _ in pairs)
    return [pair for pair in pairs if papers[pair[0]] == 1]


def write_tied(store: Store, pairs: list[tuple[str, str]]) -> None:
    """Puts these in place of what was tied before; none leaves no graph."""
    if not pairs:
        store.drop(GRAPH)
        return
    writer = started(GRAPH, state_of(store), letters_in(store))
    for citation, document in pairs:
        writer.link(citation, CITO.hasCitedEntity, document)
    store.replace(GRAPH, writer.quads)
