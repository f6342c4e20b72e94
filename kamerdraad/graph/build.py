"""All that was read in a letter as quads of one named graph, with its provenance."""

from typing import TYPE_CHECKING

from kamerdraad.extract.model import Reading
from kamerdraad.graph import (
    citations,
    commitments,
    details,
    documents,
    provenance,
    questions,
    statements,
    topics,
)
from kamerdraad.graph.actors import Actors
from kamerdraad.graph.context import Context
from kamerdraad.graph.iris import ContentNames, graph_iri
from kamerdraad.graph.run import Run
from kamerdraad.graph.spans import Spans, text_iri
from kamerdraad.graph.writer import Writer
from kamerdraad.letters.model import Letter

if TYPE_CHECKING:
    from pyoxigraph import Quad


def quads(letter: Letter, reading: Reading, run: Run) -> list["Quad"]:
    """The graph of a letter: the same letter and reading give the same quads, but for the run's time.

    It holds everything about the letter, so that it can be replaced whole.
    """
    meta = letter.metadata
    writer = Writer(graph_iri(meta.id))
    context = Context(
        writer,
        letter,
        reading,
        run,
        Spans(writer, letter, text_iri(letter)),
        Actors(writer, reading, meta.date),
        ContentNames(meta.id),
        provenance.agent_iri(run),
    )
    provenance.build(context)
    documents.build(context)
    questions.questions(context)
    questions.answers(context)
    statements.build(context)
    commitments.build(context)
    details.quantities(context)
    details.mentions(context)
    details.coreferences(context)
    citations.build(context)
    questions.kinds(context)
    details.reprints(context)
    statements.repeats(context)
    topics.build(context)
    return writer.quads
