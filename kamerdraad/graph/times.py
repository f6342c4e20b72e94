"""Days and periods: shared nodes named by their dates, and deadlines that keep their own words."""

from datetime import date

from kamerdraad.extract.model import Interval
from kamerdraad.graph.iris import thing
from kamerdraad.graph.writer import Writer
from kamerdraad.ontology.terms import RDFS, TIME


def instant(writer: Writer, day: date) -> str:
    """The node of a day."""
    iri = thing("instant", day.isoformat())
    if writer.declare(iri, TIME.Instant):
        writer.day(iri, TIME.inXSDDate, day)
    return iri


def period(writer: Writer, interval: Interval) -> str | None:
    """The node of a day or period that letters share; None where it has no bounds at all."""
    first, last = _ordered(interval)
    if first is None and last is None:
        return None
    if first is not None and first == last:
        return instant(writer, first)
    iri = thing("interval", f"{first or 'open'}_{last or 'open'}")
    if writer.declare(iri, TIME.Interval):
        _bounds(writer, iri, first, last)
    return iri


def deadline(writer: Writer, iri: str, words: str, interval: Interval | None) -> str | None:
    """A deadline as a node of its own that bears its words; None where nothing is known of it."""
    first, last = _ordered(interval) if interval else (None, None)
    if not words and first is None and last is None:
        return None
    if first is not None and first == last:
        writer.declare(iri, TIME.Instant)
        writer.day(iri, TIME.inXSDDate, first)
    else:
        writer.declare(iri, TIME.Interval)
        _bounds(writer, iri, first, last)
    writer.text(iri, RDFS.label, words, "nl")
    return iri


def _bounds(writer: Writer, iri: str, first: date | None, last: date | None) -> None:
    if first is not None:
        writer.link(iri, TIME.hasBeginning, instant(writer, first))
    if last is not None:
        writer.link(iri, TIME.hasEnd, instant(writer, last))


def _ordered(interval: Interval) -> tuple[date | None, date | None]:
    first, last = interval.start, interval.end
    if first is not None and last is not None and last < first:
        return last, first
    return first, last
