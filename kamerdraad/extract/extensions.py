"""The custom attributes through which the pipeline's components hand on what they found.

`doc._.letter` is the `Letter` a `Doc` was made from, or None for a `Doc` of any other Dutch text: every
component works on both, and finds less without a letter's structure.
"""

from spacy.tokens import Doc

from kamerdraad.extract import packing

LISTS = (
    "kd_sentences",
    "kd_questions",
    "kd_answers",
    "kd_reprints",
    "kd_citations",
    "kd_organisations",
    "kd_persons",
    "kd_coreferences",
    "kd_quantities",
    "kd_dates",
)
"""Each holds a list of the objects of `kamerdraad.extract.model`, in the order of the text."""


def text_of(doc: Doc) -> str:
    """The document's text; a letter has it at hand, where spaCy would join it of all tokens anew."""
    letter = doc._.letter
    return doc.text if letter is None else str(letter.text)


def register() -> None:
    """Declares the attributes; called by each component's module, any number of times."""
    packing.register()
    if not Doc.has_extension("letter"):
        Doc.set_extension("letter", default=None)
    for name in LISTS:
        if not Doc.has_extension(name):
            # A list as default is copied for each document by spaCy, so none is shared.
            Doc.set_extension(name, default=[])
