"""The pipeline's components by name, so that `nlp.add_pipe("kamerdraad_citations")` finds them.

spaCy imports this module whenever it loads any pipeline, so it is light: what a component needs is
imported when one is made.
"""

from collections.abc import Callable
from importlib import import_module

from spacy.language import Language
from spacy.tokens import Doc

Component = Callable[[Doc], Doc]
Factory = Callable[[Language, str], Component]

MODULES = {
    "separable": "kamerdraad.extract.separable",
    "sentences": "kamerdraad.extract.sentences",
    "citations": "kamerdraad.extract.citations",
    "dates": "kamerdraad.extract.dates",
    "quantities": "kamerdraad.extract.quantities",
    "actors": "kamerdraad.extract.actors",
    "turns": "kamerdraad.extract.turns.component",
    "answers": "kamerdraad.extract.answers",
    "acts": "kamerdraad.extract.acts",
    "coreference": "kamerdraad.extract.coreference",
}
"""The module of each component, by the name behind `kamerdraad_`; `make_` and that name makes it."""


def _later(part: str) -> Factory:
    """A factory that imports the component's module when it is called."""

    def make(nlp: Language, name: str) -> Component:
        factory: Factory = getattr(import_module(MODULES[part]), f"make_{part}")
        return factory(nlp, name)

    return make


make_separable = _later("separable")
make_sentences = _later("sentences")
make_citations = _later("citations")
make_dates = _later("dates")
make_quantities = _later("quantities")
make_actors = _later("actors")
make_turns = _later("turns")
make_answers = _later("answers")
make_acts = _later("acts")
make_coreference = _later("coreference")

for _part in MODULES:
    Language.factory(f"kamerdraad_{_part}", func=globals()[f"make_{_part}"])
