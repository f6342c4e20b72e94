"""Whether two utterances may be of one deed and of one office."""

from __future__ import annotations

import re
from typing import Final

from kamerdraad.consistency.findings import Feature
from kamerdraad.consistency.saying import Said
from kamerdraad.consistency.stems import family, words
from kamerdraad.consistency.threads.deeds import Deed
from kamerdraad.consistency.threads.pledge import Pledge
from kamerdraad.consistency.threads.senses import PAPERS

_OFFICE = re.compile(
    r"^(?:demissionair |waarnemend |toenmalig )*(?:minister|staatssecretaris)(?:-president)?(?: zonder portefeuille)?(?: van| voor)?\b",
    re.IGNORECASE,
)
_WHOLE: Final = frozenset({"kabinet", "regering"})


def same_deed(one: Pledge, other: Pledge) -> bool:
    """Whether what is to be done is of one sort; a thing made is kept by handing it over.

    To show a paper is not to send it, so a promise of the one does not repeat the other; it may well
    be kept by it.
    """
    if one.deeds & other.deeds:
        return True
    if one.recalls or other.recalls:
        return True
    kept, made = (one, other) if one.ends else (other, one)
    if kept.ends is None or made.ends is not None:
        return False
    if kept.echo:
        return made.deeds != {Deed.TELL} or Deed.TELL in kept.deeds or _one_paper(made, kept)
    if made.deeds == {Deed.DO}:
        return made.makes or kept.deeds == {Deed.DO} or _says_kept(kept)
    return True


_PAPER: Final = re.compile(
    r"\w*(?:bericht|brief|overzicht|verslag|rapportage|rapport|advies|evaluatie|onderzoek|nota|reactie|stukken)\b",
    re.IGNORECASE,
)


def _one_paper(made: Pledge, kept: Pledge) -> bool:
    """Whether it speaks of a paper too, so that who was to send it may say that it is late.

    Of a plan that was to be sent nothing is said by what was built in the end.
    """
    shared = PAPERS & made.content.keys() & kept.content.keys()
    return bool(shared) or _PAPER.search(kept.utterance.quote) is not None


def _says_kept(pledge: Pledge) -> bool:
    """The words speak of a promise or request as carried out, whatever is done by it."""
    return bool(re.search(r"\btoe(?:zegging|gezegd)|\bgestand\b", pledge.utterance.quote.lower()))


def debtors(first: Pledge, second: Pledge) -> Feature:
    """Whether two owe by one office, rather than its holder.

    That is the same name, a successor's with much of it, or the cabinet as a whole. Within a letter
    all is of one office, which tells nothing.
    """
    one, other = first.debtors, second.debtors
    apart = first.utterance.paper.iri != second.utterance.paper.iri
    seen = " / ".join(dict.fromkeys((*one, *other)))
    if set(one) & set(other):
        return Feature(Said("zelfde schuldenaar", "same debtor"), 0.05 * apart, seen)
    fields = [_field(name) for name in (*one, *other)]
    if any(field & _WHOLE or not field for field in fields) or not one or not other:
        return Feature(Said("schuldenaar onbepaald", "debtor indefinite"), 0.0, seen)
    best = max(
        len(_field(a) & _field(b)) / min(len(_field(a)), len(_field(b))) for a in one for b in other
    )
    if best >= 0.5:
        return Feature(
            Said("opvolger of zelfde ministerie", "successor or same ministry"), 0.03 * apart, seen
        )
    return Feature(Said("andere schuldenaar", "another debtor"), -0.2, seen)


def _field(office: str) -> frozenset[str]:
    """What an office is about, by the stems of its name without its rank."""
    little = {"en", "de", "het", "van", "voor", family("ministerie")}
    return frozenset(family(word) for word in words(_OFFICE.sub("", office).lower())) - little
