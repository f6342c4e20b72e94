"""The publication as a research object: RO-Crate 1.1 (https://w3id.org/ro/crate/1.1)."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from kamerdraad import __version__

if TYPE_CHECKING:
    from kamerdraad.publishing.about import About

FILE: Final = "ro-crate-metadata.json"
SPECIFICATION: Final = "https://w3id.org/ro/crate/1.1"
_PROGRAM: Final = "#kamerdraad"
_PUBLISHER: Final = "#publisher"
_FORMATS: Final = {"nq": "application/n-quads", "trig": "application/trig"}
_DESCRIBED: Final = (
    ("catalog.ttl", "text/turtle", "DCAT-AP-NL 3.0"),
    ("void.ttl", "text/turtle", "VoID"),
    ("def.ttl", "text/turtle", "Ontology"),
    ("voc.ttl", "text/turtle", "Code lists"),
    ("shapes.ttl", "text/turtle", "SHACL shapes"),
    ("SHA256SUMS", "text/plain", "Checksums"),
)


def metadata(about: About) -> bytes:
    """The metadata file of the crate; pages are told of as a whole, data files one by one."""
    files: list[dict[str, Any]] = [
        {
            "@id": dump.file,
            "@type": "File",
            "name": f"{dump.part} ({dump.ending})",
            "encodingFormat": ["application/gzip", _FORMATS[dump.ending]],
            "contentSize": str(dump.bytes),
            "sha256": dump.sha256,
        }
        for dump in about.dumps
    ]
    files += [
        {"@id": file, "@type": "File", "name": name, "encodingFormat": media}
        for file, media, name in _DESCRIBED
    ]
    folders: list[dict[str, Any]] = [
        {"@id": "doc/", "@type": "Dataset", "name": "Pages and data of each thing"},
        {"@id": "graph/", "@type": "Dataset", "name": "Pages and data of each named graph"},
        {"@id": "tables/", "@type": "Dataset", "name": "Answers to the shipped queries"},
    ]
    root: dict[str, Any] = {
        "@id": "./",
        "@type": "Dataset",
        "name": about.title_en,
        "description": about.describe("en"),
        "identifier": about.site,
        "url": about.site,
        "version": about.version,
        "datePublished": about.day.isoformat(),
        "inLanguage": "nl",
        "license": {"@id": about.licence.iri},
        "publisher": {"@id": _PUBLISHER},
        "author": {"@id": _PUBLISHER},
        "hasPart": [{"@id": part["@id"]} for part in (*files, *folders)],
        "mentions": {"@id": "#publishing"},
    }
    if about.first and about.last:
        root["temporalCoverage"] = f"{about.first.isoformat()}/{about.last.isoformat()}"
    graph: list[dict[str, Any]] = [
        {
            "@id": FILE,
            "@type": "CreativeWork",
            "conformsTo": {"@id": SPECIFICATION},
            "about": {"@id": "./"},
        },
        root,
        {
            "@id": about.licence.iri,
            "@type": "CreativeWork",
            "name": about.licence.name,
            "description": f"The licence {about.licence.name}",
        },
        {"@id": _PUBLISHER, "@type": "Organization", "name": about.publisher, "url": about.site},
        {
            "@id": _PROGRAM,
            "@type": "SoftwareApplication",
            "name": "Kamerdraad",
            "version": __version__,
            "url": "https://w3id.org/kamerdraad/",
        },
        {
            "@id": "#publishing",
            "@type": "CreateAction",
            "name": "Publishing the store",
            "endTime": about.day.isoformat(),
            "instrument": {"@id": _PROGRAM},
            "result": {"@id": "./"},
        },
        *files,
        *folders,
    ]
    whole = {"@context": f"{SPECIFICATION}/context", "@graph": graph}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()
