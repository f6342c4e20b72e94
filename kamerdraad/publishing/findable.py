"""What the search of a site without a server looks in: a script that holds what was said where."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from kamerdraad.ontology.terms import KD, OA
from kamerdraad.publishing.places import Address
from kamerdraad.store.model import selected
from kamerdraad.web.addresses import address
from kamerdraad.web.describing import value_of
from kamerdraad.web.letter_pages import anchor
from kamerdraad.web.views.catalogue import Catalogue
from kamerdraad.web.wording import Words

if TYPE_CHECKING:
    from kamerdraad.web.live import Edition

FILE: Final = "static/search-data.js"
NAME: Final = "KAMERDRAAD"
"""The variable it is kept in: a page that is read from a disk may load a script, and no data."""


def data(edition: Edition, known: Catalogue) -> bytes:
    """The statements with who said them where; papers, speakers and kinds are named once."""
    papers: dict[str, int] = {}
    speakers: dict[str, int] = {}
    acts: dict[str, int] = {}
    said = []
    for unit, document, act, speaker, quote in sorted(_statements(edition)):
        whole = known.whole(document)
        said.append(
            [
                anchor(unit),
                papers.setdefault(whole, len(papers)),
                acts.setdefault(act, len(acts)),
                speakers.setdefault(speaker, len(speakers)),
                quote,
            ]
        )
    dutch, english = Words("nl"), Words("en")
    held = {
        "papers": [_paper(known, dutch, english, iri) for iri in papers],
        "speakers": [known.name(iri) if iri else "" for iri in speakers],
        "acts": [[dutch.code(iri), english.code(iri)] for iri in acts],
        "said": said,
    }
    text = json.dumps(held, ensure_ascii=False, separators=(",", ":"))
    return f"globalThis.{NAME}={text};\n".encode("utf-8", "replace")


def _paper(known: Catalogue, dutch: Words, english: Words, iri: str) -> list[str]:
    paper = known.papers[iri]
    files = [Address(address(iri), (), language).file for language in ("nl", "en")]
    return [paper.place, dutch.day(paper.date), english.day(paper.date), *files]


def _statements(edition: Edition) -> dict[tuple[str, str, str, str, str], None]:
    found: dict[str, tuple[str, str, str, str, str]] = {}
    for name, entry in edition.graphs.items():
        if not entry.document:
            continue
        rows = selected(
            edition.store.query(
                f"""SELECT DISTINCT ?unit ?document ?act ?speaker ?quote WHERE {{ GRAPH <{name}> {{
                  ?unit <{KD.act}> ?act ; <{KD.inDocument}> ?document ;
                    <{KD.anchor}>/<{OA.hasSelector}>/<{OA.exact}> ?quote .
                  OPTIONAL {{ ?unit <{KD.speaker}> ?speaker }} }} }}"""
            )
        )
        for row in sorted(tuple(map(value_of, row)) for row in rows):
            unit, document, act, speaker, quote = row
            found.setdefault(unit, (unit, document, act, speaker, quote))
    return dict.fromkeys(found.values())
