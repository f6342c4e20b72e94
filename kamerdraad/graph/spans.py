"""Where it literally stands: one `oa:SpecificResource` a stretch, with its position and its quote."""

from dataclasses import dataclass

from kamerdraad.graph.iris import thing
from kamerdraad.graph.writer import Writer
from kamerdraad.letters.model import Letter
from kamerdraad.ontology.terms import OA


@dataclass(frozen=True, slots=True)
class Spans:
    """The spans of one text; the same stretch is described once."""

    writer: Writer
    letter: Letter
    text: str
    """IRI of the text version."""

    @property
    def short(self) -> str:
        """Twelve digits of the digest, by which spans are named."""
        return short_digest(self.letter)

    def words(self, start: int, end: int) -> str:
        """The words at a stretch; empty where the text has none there, or white space only."""
        if not 0 <= start < end <= len(self.letter.text):
            return ""
        words = self.letter.text[start:end]
        return words if words.strip() else ""

    def span(self, start: int, end: int) -> str:
        """The node of a stretch that has words."""
        iri = thing("span", f"{self.short}/{start}-{end}")
        writer = self.writer
        if writer.declare(iri, OA.SpecificResource):
            position, quote = f"{iri}/position", f"{iri}/quote"
            writer.link(iri, OA.hasSource, self.text)
            writer.link(iri, OA.hasSelector, position, quote)
            writer.declare(position, OA.TextPositionSelector)
            writer.typed(position, OA.start, str(start), "nonNegativeInteger")
            writer.typed(position, OA.end, str(end), "nonNegativeInteger")
            writer.declare(quote, OA.TextQuoteSelector)
            writer.text(quote, OA.exact, self.letter.text[start:end])
        return iri


def short_digest(letter: Letter) -> str:
    """The first twelve hexadecimal digits of a text's digest."""
    return letter.digest.removeprefix("sha256:")[:12]


def text_iri(letter: Letter) -> str:
    """The text version that a letter's offsets count on."""
    return thing("text", short_digest(letter))
