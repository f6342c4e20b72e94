"""The publication as DCAT-AP-NL 3.0 describes it for data portals.

What is mandatory and recommended: https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from kamerdraad.publishing.places import absolute
from kamerdraad.publishing.triples import DCAT, DCT, FOAF, SPDX, VCARD, A, Description
from kamerdraad.settings import BASE

if TYPE_CHECKING:
    from pyoxigraph import Quad

    from kamerdraad.publishing.about import About, Dump

_EU: Final = "http://publications.europa.eu/resource/authority/"
LANGUAGE: Final = f"{_EU}language/NLD"
PUBLIC: Final = f"{_EU}access-right/PUBLIC"
GOVERNMENT: Final = f"{_EU}data-theme/GOVE"
IRREGULAR: Final = f"{_EU}frequency/IRREG"
STATUS: Final = f"{_EU}dataset-status/COMPLETED"
NETHERLANDS: Final = f"{_EU}country/NLD"
_FORMATS: Final = {"nq": (f"{_EU}file-type/RDF_N_QUADS", "application/n-quads", "N-Quads"),
                   "trig": (f"{_EU}file-type/RDF_TRIG", "application/trig", "TriG")}  # fmt: skip
_MEDIA: Final = "http://www.iana.org/assignments/media-types/"
_SHA256: Final = f"{SPDX}checksumAlgorithm_sha256"

CATALOGUE: Final = f"{BASE}catalog"
DATASET: Final = f"{BASE}dataset"
PUBLISHER: Final = f"{BASE}publisher"
CONTACT: Final = f"{BASE}contact"


def catalogue(about: About) -> list[Quad]:
    """The catalogue, its dataset and a distribution for each dump."""
    said = Description(f"{BASE}graph/catalog")
    for iri, kind in ((CATALOGUE, "Catalog"), (DATASET, "Dataset")):
        said.say(iri, A, DCAT + kind)
        for language in ("nl", "en"):
            said.tell(iri, f"{DCT}title", about.title(language), language)
            said.tell(iri, f"{DCT}description", about.describe(language), language)
        said.say(iri, f"{DCT}publisher", PUBLISHER)
        said.say(iri, f"{DCT}creator", PUBLISHER)
        said.say(iri, f"{DCT}license", about.licence.iri)
        said.say(iri, f"{DCT}language", LANGUAGE)
        said.say(iri, f"{DCAT}contactPoint", CONTACT)
        said.say(iri, f"{DCT}spatial", NETHERLANDS)
        said.tell(iri, f"{DCT}modified", about.day)
        said.tell(iri, f"{DCT}identifier", iri)
    said.say(CATALOGUE, f"{FOAF}homepage", about.site)
    said.say(CATALOGUE, f"{DCAT}dataset", DATASET)
    _dataset(said, about)
    for dump in about.dumps:
        _distribution(said, about, dump)
    said.say(PUBLISHER, A, f"{FOAF}Agent")
    said.tell(PUBLISHER, f"{FOAF}name", about.publisher, "nl")
    said.tell(PUBLISHER, f"{DCT}identifier", PUBLISHER)
    said.say(CONTACT, A, f"{VCARD}Kind")
    said.tell(CONTACT, f"{VCARD}fn", about.publisher, "nl")
    if about.contact.startswith("mailto:"):
        said.say(CONTACT, f"{VCARD}hasEmail", about.contact)
    else:
        said.say(CONTACT, f"{VCARD}hasURL", about.contact or about.site)
    return said.quads


def _dataset(said: Description, about: About) -> None:
    said.say(DATASET, f"{DCT}accessRights", PUBLIC)
    said.say(DATASET, f"{DCAT}theme", GOVERNMENT)
    said.say(DATASET, f"{DCAT}landingPage", about.site)
    said.say(DATASET, f"{DCT}accrualPeriodicity", IRREGULAR)
    said.say(DATASET, f"{DCT}conformsTo", f"{BASE}def")
    said.say(DATASET, "http://www.w3.org/ns/adms#status", STATUS)
    said.tell(DATASET, f"{DCAT}version", about.version)
    for word in ("toezeggingen", "Kamerstukken", "Tweede Kamer", "Eerste Kamer"):
        said.tell(DATASET, f"{DCAT}keyword", word, "nl")
    if about.first and about.last:
        period = f"{DATASET}/period"
        said.say(DATASET, f"{DCT}temporal", period)
        said.say(period, A, f"{DCT}PeriodOfTime")
        said.tell(period, f"{DCAT}startDate", about.first)
        said.tell(period, f"{DCAT}endDate", about.last)


def _distribution(said: Description, about: About, dump: Dump) -> None:
    file = absolute(about.site, dump.file)
    form, media, name = _FORMATS[dump.ending]
    said.say(DATASET, f"{DCAT}distribution", file)
    said.say(file, A, f"{DCAT}Distribution")
    said.tell(file, f"{DCT}title", f"{name}, {dump.year or _WHAT[dump.part]}", "nl")
    said.say(file, f"{DCAT}accessURL", about.site)
    said.say(file, f"{DCAT}downloadURL", file)
    said.say(file, f"{DCT}license", about.licence.iri)
    said.say(file, f"{DCT}format", form)
    said.say(file, f"{DCAT}mediaType", _MEDIA + media)
    said.say(file, f"{DCAT}compressFormat", f"{_MEDIA}application/gzip")
    said.tell(file, f"{DCAT}byteSize", dump.bytes, "nonNegativeInteger")
    said.tell(file, f"{DCT}modified", about.day)
    checksum = f"{file}#sha256"
    said.say(file, f"{SPDX}checksum", checksum)
    said.say(checksum, A, f"{SPDX}Checksum")
    said.say(checksum, f"{SPDX}algorithm", _SHA256)
    said.tell(checksum, f"{SPDX}checksumValue", dump.sha256, "hexBinary")


_WHAT: Final = {"all": "alles", "rest": "wat geen brief is", "undated": "brieven zonder datum"}
