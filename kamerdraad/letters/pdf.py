"""PDF, read into a draft: the page's layout tells what text, notes, furniture and sidebar are."""

from collections.abc import Sequence

from kamerdraad.errors import UnreadableLetterError
from kamerdraad.letters.draft import Draft, DraftBlock, DraftNote
from kamerdraad.letters.footnotes import MarkFinder
from kamerdraad.letters.heads import read_head_of_paper, read_head_of_questions, sign_motion
from kamerdraad.letters.joining import Words
from kamerdraad.letters.letterhead import read_letterhead
from kamerdraad.letters.model import BlockKind
from kamerdraad.letters.pdfapart import read_runs_apart
from kamerdraad.letters.pdffurniture import take_furniture
from kamerdraad.letters.pdflines import PdfLine, lines_of, pieces_of
from kamerdraad.letters.pdfnotes import body_size, take_notes
from kamerdraad.letters.pdfparagraphs import paragraphs_of
from kamerdraad.letters.pdfruns import PageRuns
from kamerdraad.letters.pdfsidebar import take_sidebar, words_of
from kamerdraad.letters.pdftables import find_tables
from kamerdraad.letters.structure import blocks_of
from kamerdraad.letters.unwrapping import MARK


def read_pdf(data: bytes, where: str) -> Draft:
    """The draft of a PDF's text layer; raises `UnreadableLetterError` where it has none."""
    runs = read_runs_apart(data, where)
    warnings = _scanned(runs, where)
    pages: list[list[PdfLine]] = []
    sidebar: list[str] = []
    for number, page in enumerate(runs, start=1):
        pieces, aside = take_sidebar(pieces_of(page), page.width)
        pages.append(lines_of(pieces, page, number))
        sidebar += words_of(aside)
    facts = take_furniture(pages)
    words = Words("\n".join(line.text for page in pages for line in page))
    raised = any(line.mark or MARK[0] in line.text for page in pages for line in page)
    notes = take_notes(pages, body_size(pages), words)
    pages = [find_tables(page) for page in pages]
    paragraphs = paragraphs_of(pages, frozenset(note.mark for note in notes), words)
    blocks = blocks_of(paragraphs)
    if not blocks:
        raise UnreadableLetterError(
            f"{where}: there is nothing but page heads and notes in the file"
        )
    if not raised:
        _find_flat_marks(blocks, notes)
    read_letterhead(sidebar, blocks, facts)
    read_head_of_paper(blocks, facts)
    read_head_of_questions(blocks, facts)
    sign_motion(blocks, facts)
    return Draft(blocks, notes, facts, "pdf", warnings)


def _scanned(pages: Sequence[PageRuns], where: str) -> list[str]:
    """A warning that names the pages that are pictures; raises where every page is one."""
    if not any(page.runs for page in pages):
        what = "only pictures of pages (a scan)" if any(p.images for p in pages) else "no words"
        raise UnreadableLetterError(
            f"{where}: the PDF holds {what}, no text layer: it needs OCR first (such as ocrmypdf)"
        )
    bare = [str(number) for number, page in enumerate(pages, start=1) if page.images]
    if not bare:
        return []
    return [f"no text layer on page {', '.join(bare)}: a scan, which needs OCR to be read"]


def _find_flat_marks(blocks: list[DraftBlock], notes: list[DraftNote]) -> None:
    """Finds the marks of notes where the file raises none: numbers stuck to words, in their order."""
    finder = MarkFinder(notes)
    for block in blocks:
        if block.kind is not BlockKind.LABEL:
            block.text, block.anchors = finder.take(block.text, block.page)
