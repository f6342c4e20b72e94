"""The texts that a store holds, so that a letter under a second file's name is not taken twice."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING
from urllib.parse import unquote

from kamerdraad.graph.iris import document_iri
from kamerdraad.ontology.terms import KD

if TYPE_CHECKING:
    from kamerdraad.store import Store

_TEXTS = f"""
SELECT ?digest ?document
WHERE {{ GRAPH ?graph {{ ?text <{KD.textDigest}> ?digest ; <{KD.textOf}> ?document }} }}
"""


class KnownTexts:
    """Letters by the digests of their texts: those in a store, and those that are added to it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._added: dict[str, set[str]] = {}
        self._renewed: set[str] = set()
        """Letters stored since: what was held of them may be gone."""

    @cached_property
    def _held(self) -> dict[str, set[str]]:
        """What the store holds; asked once, and only where a letter without a number makes it needed."""
        held: dict[str, set[str]] = {}
        for row in self._store.select(_TEXTS):
            digest, document = (getattr(term, "value", "") for term in row)
            held.setdefault(digest, set()).add(document)
        return held

    def add(self, digest: str, document: str) -> None:
        """Notes that a letter with this text is in the store from now on."""
        self._added.setdefault(digest, set()).add(document_iri(document))
        self._renewed.add(document_iri(document))

    def other(self, digest: str, document: str) -> str:
        """The identifier of another letter with the very same text, if this one is not there itself."""
        known = self._held.get(digest, set()) - self._renewed | self._added.get(digest, set())
        if not known or document_iri(document) in known:
            return ""
        return unquote(min(known).rpartition("/")[2])
