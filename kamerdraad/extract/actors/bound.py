"""Ties the short names that a text introduces to the organisations that it names."""

import re

from kamerdraad.extract.actors import shortnames
from kamerdraad.extract.actors.collect import Collection
from kamerdraad.extract.actors.matching import Match
from kamerdraad.registers import Form


def spelled_out(
    found: Collection,
    text: str,
    short_names: list[tuple[int, int, int, int]],
    matches: list[tuple[Match, Form]],
) -> None:
    """Bodies whose abbreviation shows that their name is longer than a registered one at its end:
    "Commissie Overleg Schiphol (COS)"."""
    ends = {match.end: match.start for match, _ in matches}
    for start, end, short_start, short_end in short_names:
        if end not in ends:
            continue
        name, short = text[start:end], text[short_start:short_end]
        opening = shortnames.spelled_out(name, short)
        if opening is None or start + opening >= ends[end] or ends[end] - start - opening < 3:
            continue
        if shortnames.is_organisation(text[start + opening : ends[end]]):
            found.add_unknown(start + opening, end, "Unknown")


def introduced(
    found: Collection, text: str, short_names: list[tuple[int, int, int, int]]
) -> set[str]:
    """Binds each short name that the text introduces to its organisation, wherever it stands.

    Gives those that are short for something else, a law or a plan.
    """
    others: set[str] = set()
    for start, end, short_start, short_end in short_names:
        short = text[short_start:short_end]
        iri = found.at(end, start - 80)
        if iri is not None and not shortnames.may_shorten(
            found.name_of(iri), text[start:end], short
        ):
            others.add(short)
            continue
        if iri is None:
            name = text[start:end]
            opening = shortnames.spelled_out(name, short)
            if opening is None or not shortnames.is_organisation(name[opening:]):
                others.add(short)
                continue
            if not found.add_unknown(start + opening, end, "Unknown"):
                continue
            iri = found.at(end, start)
        if iri is None:
            continue
        for again in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", text):
            found.same_as(again.start(), again.end(), iri)
    return others
