"""From what a user names to what is drawn: a thread, a dossier, a thing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from kamerdraad.drawing import around, exchange, thread
from kamerdraad.errors import QueryError
from kamerdraad.settings import BASE
from kamerdraad.web.addresses import foreign
from kamerdraad.web.describing import known
from kamerdraad.web.views import threads
from kamerdraad.web.views.commitments import commitments
from kamerdraad.web.views.neighbourhood import neighbourhood
from kamerdraad.web.wording import Words

if TYPE_CHECKING:
    from kamerdraad.drawing.picture import Picture
    from kamerdraad.web.live import Edition

REACH: Final = 200
"""Things that are looked at around one; a picture shows some of each sort and counts the others."""
_KEY: Final = re.compile(r"[a-z]+/[\w.~%/-]{1,300}", re.ASCII)
_DOSSIER: Final = re.compile(r"\d{1,6}(?:-[\w.-]{1,20})?", re.ASCII)


def of_thread(edition: Edition, given: str, words: Words) -> Picture:
    """The thread that is named by its IRI, by one of its commitments, or by words in it.

    Raises:
        QueryError: there is none.
    """
    every = {c.thread for c in commitments(edition) if c.thread}
    meant = next((c.thread for c in commitments(edition) if given in (c.iri, c.thread)), "")
    found = [
        t for iri in sorted({meant} if meant else every) if (t := threads.thread(edition, iri))
    ]
    if not meant:
        wanted = given.casefold().split()
        found = [t for t in found if wanted and _holds(t, wanted)]
    if not found:
        raise QueryError(
            f"no thread has {given!r} in it: kamerdraad check makes threads, kamerdraad query threads"
            " lists them"
        )
    # Of several the one in which most was said.
    return thread.drawn(edition, max(found, key=lambda t: (len(t.steps), t.iri)), words)


def of_dossier(edition: Edition, given: str, words: Words) -> Picture:
    """The exchange of the dossier of that number (39901, 36600-VII).

    Raises:
        QueryError: no letter of it is in the store.
    """
    iri = given if foreign(given) else f"{BASE}id/dossier/{given.strip()}"
    named = iri != given
    letters = exchange.sent(edition, iri) if not named or _DOSSIER.fullmatch(given.strip()) else []
    if not letters:
        raise QueryError(
            f"the store holds no letter of dossier {given!r}: kamerdraad query letters"
        )
    return exchange.drawn(edition, iri, letters, words)


def of_thing(edition: Edition, given: str, words: Words) -> Picture:
    """What stands around a thing, named by its IRI, its end (office/minister-van-…), or a statement's key.

    Raises:
        QueryError: there is no such thing.
    """
    iri = given if foreign(given) else f"{BASE}id/{given}" if _KEY.fullmatch(given) else ""
    if not iri or not known(edition.store, iri):
        from kamerdraad.explain.finding import find

        iri = find(edition.store, given)[0]
    return around.drawn(neighbourhood(edition, iri, steps=1, most=REACH), words)


def _holds(found: threads.Thread, wanted: list[str]) -> bool:
    said = " ".join((found.label, *(step.quote for step in found.steps))).casefold()
    return all(word in said for word in wanted)
