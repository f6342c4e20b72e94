"""The official publications' own folders: where the files of a paper lie, there and on disk.

    kst/32545/kst-32545-143/1/xml/kst-32545-143.xml
    ah-tk/20202021/ah-tk-20202021-3235/1/metadata/metadata.xml

A folder a collection, a folder a dossier or year, one a paper, one an edition, one a form. On disk
the same folders stand, so that what was fetched is laid out as the repository is.
"""

import re
from dataclasses import dataclass
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from kamerdraad.letters.sources.sru import Record

ROOT: Final = "/officielepublicaties/"
_METADATA: Final = "metadata"
_SEGMENT = re.compile(r"[A-Za-z0-9(][A-Za-z0-9()._ -]{0,99}")
_KST = re.compile(r"kst-(?P<dossier>[0-9]+(?:-[IVXLC]+[A-Z]?(?=-))?)-.+")
_YEARLY = re.compile(r"(?P<collection>[a-z]+-[a-z]+)-(?P<year>[0-9]{8})-.+")
_FORMS = ("xml", "html", "odt", "pdf")


@dataclass(frozen=True, slots=True)
class Item:
    """One file of a paper."""

    form: str
    path: str
    """In the repository and below the folder on disk, with slashes."""

    def address(self, repository: str) -> str:
        """Where it is fetched from."""
        return f"{repository}/{quote(self.path)}"


def items(record: Record) -> dict[str, Item]:
    """The files of a paper by their form.

    Only the path is taken from the address that the search service gives: the host is the one that
    is set. An address that is broken, leads elsewhere or is that of another paper is passed over.
    """
    found = {}
    for form, address in record.items:
        path = _path(address, record.identifier, form)
        if path and form not in found:
            found[form] = Item(form, path)
    return found


def expected(identifier: str) -> dict[str, Item]:
    """Where the files of a paper should lie by the repository's layout; nothing if that is not known."""
    if match := _KST.fullmatch(identifier):
        folder = f"kst/{match['dossier']}"
    elif match := _YEARLY.fullmatch(identifier):
        folder = f"{match['collection']}/{match['year']}"
    else:
        return {}
    edition = f"{folder}/{identifier}/1"
    files = {form: f"{edition}/{form}/{identifier}.{form}" for form in _FORMS}
    files[_METADATA] = f"{edition}/{_METADATA}/{_METADATA}.xml"
    return {form: Item(form, path) for form, path in files.items()}


def _path(address: str, identifier: str, form: str) -> str | None:
    """The path of a file below the repository's root, where it is one of this paper."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return None
    if parts.scheme not in {"http", "https"} or ROOT not in parts.path:
        return None
    segments = unquote(parts.path.partition(ROOT)[2]).split("/")
    if len(segments) != 6 or segments[2] != identifier or segments[4] != form:
        return None
    if not all(_SEGMENT.fullmatch(segment) and ".." not in segment for segment in segments):
        return None
    return "/".join(segments)
