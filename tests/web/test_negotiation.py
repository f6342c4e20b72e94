"""Which form a client gets by what it says it accepts."""

import pytest

from kamerdraad.web.negotiation import ROWS, THINGS, accepted, split

ACCEPTED = [
    # header, ending of the form
    (None, "html"),
    ("", "html"),
    ("*/*", "html"),
    ("text/turtle", "ttl"),
    ("TEXT/TURTLE", "ttl"),
    ("text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8", "html"),  # a browser
    ("application/ld+json, text/turtle;q=0.9", "jsonld"),
    ("application/json", "jsonld"),
    ("text/turtle;q=0.3, application/n-triples;q=0.7", "nt"),
    ("text/*;q=0.1, application/trig;q=0.2", "trig"),
    ("text/html;q=0, */*", "ttl"),  # anything but a page
    ("application/rdf+xml, text/turtle;q=0.5", "ttl"),
    ("image/png", None),
    ("text/turtle;q=0", None),
    ("nonsense, ;;q=, text/turtle;q=high", None),
]  # fmt: skip


@pytest.mark.parametrize(("header", "ending"), ACCEPTED)
def test_accepted(header: str | None, ending: str | None) -> None:
    form = accepted(header, THINGS)
    assert (form and form.ending) == ending


def test_rows_as_programs_name_them() -> None:
    assert accepted("application/json", ROWS) is ROWS[0]
    assert accepted("application/xml", ROWS) is ROWS[1]
    assert accepted("text/csv", ROWS) is ROWS[2]


def test_an_ending_is_taken_off() -> None:
    assert split("/doc/document/kst-1-C.2.ttl", THINGS) == ("/doc/document/kst-1-C.2", THINGS[1])
    assert split("/doc/document/kst-1-C.2", THINGS) == ("/doc/document/kst-1-C.2", None)
