"""Every quote in a store against the text it was taken from, by the store alone."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from kamerdraad.ontology.terms import KD, OA, PROV
from kamerdraad.store import Solutions

if TYPE_CHECKING:
    from kamerdraad.store import Store

TEXTS = f"""SELECT DISTINCT ?text ?value ?digest WHERE {{ GRAPH ?g {{
  ?text a <{KD.TextVersion}> ; <{KD.textDigest}> ?digest .
  OPTIONAL {{ ?text <{PROV.value}> ?value }}
}} }} ORDER BY ?text"""

SPANS = f"""SELECT DISTINCT ?span ?start ?end ?exact WHERE {{ GRAPH ?g {{
  ?span <{OA.hasSource}> <%s> ; <{OA.hasSelector}> ?position , ?quote .
  ?position <{OA.start}> ?start ; <{OA.end}> ?end .
  ?quote <{OA.exact}> ?exact .
}} }} ORDER BY ?span"""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A span whose quote its text does not bear out, and why."""

    span: str
    reason: str

    def as_record(self) -> dict[str, str]:
        """The mismatch as plain strings, for JSON."""
        return asdict(self)


def check_quotes(store: Store) -> tuple[int, list[Mismatch]]:
    """How many spans were checked, and those that do not match; one text is held at a time.

    A span matches when its text has the digest that it is stored with and the quote stands at the
    offsets, which count Unicode code points.
    """
    checked, found = 0, []
    for text, value, digest in _rows(store, TEXTS):
        words = value
        if "sha256:" + sha256(words.encode()).hexdigest() != digest:
            found.append(Mismatch(text, "the text is not the one its digest was taken of"))
        for span, start, end, exact in _rows(store, SPANS % text):
            checked += 1
            quoted = words[int(start) : int(end)]
            if quoted != exact:
                reason = f"'{exact[:60]}' is quoted where '{quoted[:60]}' stands"
                found.append(Mismatch(span, reason))
    return checked, found


def _rows(store: Store, sparql: str) -> Iterator[tuple[str, ...]]:
    """The rows of a SELECT as plain strings, an unbound variable as the empty one."""
    answer = store.query(sparql)
    assert isinstance(answer, Solutions), "the queries here are all SELECT"
    for row in answer.rows:
        yield tuple(str(getattr(term, "value", "")) for term in row)
