"""The component that finds the organisations and persons a text names."""

from collections.abc import Callable

from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.actors.groups import find_groups
from kamerdraad.extract.actors.offices import find_offices
from kamerdraad.extract.actors.organisations import find_organisations
from kamerdraad.extract.actors.persons import find_persons


def make_actors(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component `kamerdraad_actors`; works on any Dutch `Doc`, better with `doc._.letter`."""
    extensions.register()
    return find_actors


def find_actors(doc: Doc) -> Doc:
    """Fills `doc._.kd_organisations` and `doc._.kd_persons`."""
    letter, text = doc._.letter, extensions.text_of(doc)
    on = letter.metadata.date if letter else None
    offices = list(find_offices(text, on))
    groups = find_groups(text)
    doc._.kd_persons = find_persons(text, letter, groups)
    doc._.kd_organisations = find_organisations(text, letter, offices, groups, doc._.kd_persons, on)
    return doc
