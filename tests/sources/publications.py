"""Invented papers, laid down as the official publications lay theirs: search service and repository."""

import re
from dataclasses import dataclass, field
from html import escape

from tests.sources.standin import Query, Reply, StandIn

NAMES = (
    'xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse"'
    ' xmlns:gzd="http://standaarden.overheid.nl/sru"'
    ' xmlns:dcterms="http://purl.org/dc/terms/"'
    ' xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/"'
    ' xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic"'
)
TYPES = {
    "xml": "application/xml",
    "html": "text/html",
    "odt": "application/vnd.oasis.opendocument.text",
    "pdf": "application/pdf",
    "metadata": "application/xml",
}
ENDS = {"xml": "xml", "html": "html", "odt": "odt", "pdf": "pdf"}


@dataclass(frozen=True)
class Paper:
    dossier: str
    number: str
    day: str = "2031-03-04"
    words: str = "Brief over de invoering van het duinregister"
    forms: tuple[str, ...] = ("xml", "html", "pdf")
    type: str = "Kamerstuk"
    items: dict[str, str] = field(default_factory=dict)
    """Addresses that the search service gives in place of the true ones."""

    @property
    def identifier(self) -> str:
        return f"kst-{self.dossier}-{self.number}"

    @property
    def folder(self) -> str:
        return f"kst/{self.dossier}/{self.identifier}/1"

    def path(self, form: str) -> str:
        name = "metadata.xml" if form == "metadata" else f"{self.identifier}.{ENDS[form]}"
        return f"{self.folder}/{form}/{name}"

    def body(self, form: str) -> bytes:
        words = escape(self.words)
        match form:
            case "xml":
                return f"<kamerstuk><al>{words}</al></kamerstuk>".encode()
            case "html":
                return f"<html><body><p>{words}</p></body></html>".encode()
            case "pdf":
                return f"%PDF-1.4\n% {self.words}\n%%EOF\n".encode()
            case "metadata":
                return (
                    f'<metadata_gegevens><metadata name="DC.identifier"'
                    f' content="{self.identifier}"/></metadata_gegevens>'
                ).encode()
        raise AssertionError(form)

    def record(self, url: str, position: int) -> str:
        items = {form: f"{url}/{self.path(form)}" for form in (*self.forms, "metadata")}
        listed = "".join(
            f'<gzd:itemUrl manifestation="{form}">{escape(address)}</gzd:itemUrl>'
            for form, address in (items | self.items).items()
        )
        return (
            "<sru:record><sru:recordData><gzd:gzd><gzd:originalData><overheidwetgeving:meta>"
            f"<dcterms:identifier>{self.identifier}</dcterms:identifier>"
            f"<dcterms:title>{escape(self.words)}</dcterms:title>"
            f'<dcterms:type scheme="OVERHEIDop.Parlementair">{self.type}</dcterms:type>'
            f"<dcterms:date>{self.day}</dcterms:date>"
            f"<overheidwetgeving:dossiernummer>{self.dossier}</overheidwetgeving:dossiernummer>"
            f"</overheidwetgeving:meta></gzd:originalData><gzd:enrichedData>{listed}"
            "</gzd:enrichedData></gzd:gzd></sru:recordData>"
            f"<sru:recordPosition>{position}</sru:recordPosition></sru:record>"
        )


def answer(records: str, total: int) -> Reply:
    """An answer of the search service."""
    body = (
        f"<sru:searchRetrieveResponse {NAMES}><sru:version>2.0</sru:version>"
        f"<sru:numberOfRecords>{total}</sru:numberOfRecords><sru:records>{records}</sru:records>"
        "</sru:searchRetrieveResponse>"
    )
    return Reply(body.encode(), type="text/xml;charset=utf-8")


def found(papers: list[Paper], query: str) -> list[Paper]:
    """The papers that a query is about, as far as these tests ask."""
    named = re.findall(r'dt\.identifier=="([^"]+)"', query)
    dossiers = re.findall(r'w\.dossiernummer=="([^"]+)"', query)
    words = re.findall(r'cql\.textAndIndexes="([^"]+)"', query)
    first = re.search(r'dt\.date>="([^"]+)"', query)
    last = re.search(r'dt\.date<="([^"]+)"', query)
    return [
        paper
        for paper in papers
        if (not (named or dossiers) or paper.identifier in named or paper.dossier in dossiers)
        and all(word.lower() in paper.words.lower() for word in words)
        and (not first or paper.day >= first[1])
        and (not last or paper.day <= last[1])
        and not ('not dt.type=="Bijlage"' in query and paper.type == "Bijlage")
    ]


def lay(standin: StandIn, papers: list[Paper], *, most: int = 100) -> None:
    """Lays papers down; the search service gives `most` a page, whatever it is asked for."""

    def search(query: Query) -> Reply:
        hits = found(papers, query["query"])
        start = int(query["startRecord"]) - 1
        shown = hits[start : start + min(most, int(query["maximumRecords"]))]
        url = "https://repository.example.org/frbr/officielepublicaties"
        records = "".join(paper.record(url, start + n) for n, paper in enumerate(shown, 1))
        return answer(records, len(hits))

    standin.laid["/sru"] = search
    for paper in papers:
        for form in (*paper.forms, "metadata"):
            path = f"/frbr/officielepublicaties/{paper.path(form)}"
            etag = f'"{paper.identifier}-{form}"'
            standin.laid[path] = Reply(paper.body(form), type=TYPES[form], headers={"ETag": etag})


def file_path(paper: Paper, form: str = "xml") -> str:
    """Where a file lies on the stand-in."""
    return f"/frbr/officielepublicaties/{paper.path(form)}"
