"""The files of one paper: its best form, or the forms that are asked for, and its metadata."""

from collections.abc import Iterator

from kamerdraad.errors import SourceError
from kamerdraad.letters.sources.folder import About, Folder
from kamerdraad.letters.sources.forms import METADATA, OF_TYPE, PREFERRED, Form
from kamerdraad.letters.sources.outcome import Outcome, failed
from kamerdraad.letters.sources.polite import TroubleError
from kamerdraad.letters.sources.repository import Item, expected, items
from kamerdraad.letters.sources.rows import Row
from kamerdraad.letters.sources.sru import Record
from kamerdraad.letters.sources.tweedekamer import file_at

_BY_NAME = {form.name: form for form in PREFERRED}


def fetch_paper(
    folder: Folder, repository: str, record: Record, forms: tuple[str, ...]
) -> Iterator[Outcome]:
    """The files of an official paper.

    Without `forms` the one form that says most of its structure is taken, and the next where that
    cannot be had.

    Raises:
        TroubleError: the repository is down.
    """
    there = items(record) if record.items else expected(record.identifier)
    about = About(record.identifier, record.title, record.date, record.dossiers)
    offered = [form for form in PREFERRED if form.name in there]
    if not offered:
        yield failed(
            record.identifier,
            f"{record.identifier}: the search service names no file of it in a form that can be read",
        )
        return
    if forms:
        yield from _asked(folder, repository, about, there, forms)
    else:
        yield _best(folder, repository, about, there, offered)
    if METADATA.name in there:
        yield _one(folder, repository, about, there[METADATA.name], METADATA)


def _asked(
    folder: Folder, repository: str, about: About, there: dict[str, Item], forms: tuple[str, ...]
) -> Iterator[Outcome]:
    for name in forms:
        if name in there:
            yield _one(folder, repository, about, there[name], _BY_NAME[name])
        else:
            yield failed(
                about.document,
                f"{about.document} is not there as {name}, but as {', '.join(there)}",
            )


def _best(
    folder: Folder, repository: str, about: About, there: dict[str, Item], offered: list[Form]
) -> Outcome:
    """The first form that can be had; what was wrong with those before it is said."""
    wrong: list[str] = []
    for form in offered:
        outcome = _one(folder, repository, about, there[form.name], form)
        if not outcome.message:
            said = f"{form.name} was taken in place of another form: {'; '.join(wrong)}"
            return (
                Outcome(about.document, outcome.state, form.name, outcome.path, outcome.url, said)
                if wrong
                else outcome
            )
        wrong.append(outcome.message)
    return failed(about.document, wrong[0])


def _one(folder: Folder, repository: str, about: About, item: Item, form: Form) -> Outcome:
    try:
        return folder.fetch(about, item.path, item.address(repository), form)
    except TroubleError:
        raise
    except SourceError as error:
        return failed(about.document, error)


def fetch_document(folder: Folder, base: str, number: str, row: Row) -> Outcome:
    """The file of a document of the Tweede Kamer.

    Raises:
        SourceError: it cannot be had.
    """
    kind = str(row.get("ContentType") or "").partition(";")[0].strip().lower()
    form = OF_TYPE.get(kind)
    if form is None:
        raise SourceError(f"{number} is a file of type {kind[:80] or 'unknown'}, which is not read")
    url = file_at(base, row)
    if url is None:
        raise SourceError(f"{number}: the Tweede Kamer gives a row without an identifier")
    about = About(number, str(row.get("Onderwerp") or ""), str(row.get("Datum") or "")[:10])
    return folder.fetch(about, f"tk/{number}/{number}.{form.name}", url, form)
