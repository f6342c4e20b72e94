"""The public JSON form: valid by its own schema, every offset cuts out its quote."""

import json
from itertools import pairwise

import jsonschema
import pytest

from kamerdraad.extract.jsonform import FORMAT, schema, to_json
from kamerdraad.extract.model import Reading
from kamerdraad.letters.model import Letter, Metadata, Part, Signatory
from tests.conftest import Read


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(schema())


def test_examples_are_valid_by_the_schema(examples: dict[str, Read]) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    for read in examples.values():
        # Through text and back, as a user gets it.
        record = json.loads(json.dumps(to_json(read.letter, read.reading)))
        assert list(validator.iter_errors(record)) == []
        assert record["format"] == FORMAT


def test_every_offset_cuts_out_its_quote(examples: dict[str, Read]) -> None:
    for read in examples.values():
        text, record = read.letter.text, to_json(read.letter, read.reading)
        for kind, quote in (
            ("sentences", "text"),
            ("questions", "text"),
            ("answers", "text"),
            ("citations", "quote"),
            ("quantities", "quote"),
            ("dates", "quote"),
        ):
            for found in record[kind]:
                assert text[found["start"] : found["end"]] == found[quote], kind
        for organisation in record["organisations"]:
            forms = {text[m["start"] : m["end"]] for m in organisation["mentions"]}
            assert forms <= set(organisation["surface"])


def test_sentences_stand_in_order_and_do_not_overlap(examples: dict[str, Read]) -> None:
    for read in examples.values():
        spans = [(s.start, s.end) for s in read.reading.sentences]
        assert spans == sorted(spans)
        assert all(a[1] <= b[0] for a, b in pairwise(spans))


def test_an_empty_reading_is_valid_too() -> None:
    letter = Letter("", 0, Metadata("text-000000000000"), (), ())
    jsonschema.validate(to_json(letter, Reading()), schema())


SENDERS = [
    # who signs, on whose behalf besides, the sender as printed
    (("minister van Water",), (), "minister van Water"),
    (
        ("minister van Water", "staatssecretaris van Water"),
        (),
        "minister van Water en staatssecretaris van Water",
    ),
    (
        ("minister van Water",),
        ("minister van Dijken",),
        "minister van Water (mede namens minister van Dijken)",
    ),
    (("minister van Water",), ("minister van Water",), "minister van Water"),
    ((), ("minister van Dijken",), None),  # on someone's behalf, but who writes is not known
]


@pytest.mark.parametrize(("roles", "behalf", "sender"), SENDERS)
def test_all_who_write_are_senders(
    roles: tuple[str, ...], behalf: tuple[str, ...], sender: str | None
) -> None:
    signed = tuple(Signatory("A.B. Terpstra", role) for role in roles)
    first = roles[0] if roles else ""
    part = Part(0, 0, "letter", sender=first, signatories=signed, on_behalf_of=behalf)
    letter = Letter("", 0, Metadata("text-000000000000"), (), (part,))
    record = to_json(letter, Reading())
    jsonschema.validate(record, schema())
    assert record["document"]["letters"][0]["sender"] == sender
