"""Common nouns by which a letter takes up a body that it has named: "de stichting", "het bedrijf"."""

from kamerdraad.extract.actors.words import words
from kamerdraad.extract.model import Organisation

_BY_NAME = words(
    """
    stichting vereniging dienst inspectie autoriteit bank raad commissie universiteit hogeschool rechtbank instituut
    agentschap federatie bond vakbond unie coalitie alliantie academie fonds college bureau centrum gerechtshof politie
    """
)
"""Nouns that stand in the names of what they take up: "Stichting Groene Dijk", "Kustdienst"."""
_OF_A_KIND = {
    "toezichthouder": {"Oversight"},
    "agentschap": {"Agency"},
    "uitvoeringsorganisatie": {"Agency"},
    "bedrijf": {"Company", "Supplier"},
    "onderneming": {"Company", "Supplier"},
    "maatschappij": {"Company"},
    "leverancier": {"Supplier"},
    "gemeente": {"Municipality"},
    "provincie": {"Province"},
    "waterschap": {"WaterBoard"},
    "vakbond": {"Association"},
    "vereniging": {"Association"},
    "brancheorganisatie": {"Association"},
    "universiteit": {"KnowledgeInstitution"},
    "krant": {"Media"},
    "omroep": {"Media"},
}
"""Nouns that take up bodies of a kind."""
_ANY = frozenset({"organisatie"})
"""Nouns for any body, but for those that govern or oversee others."""
_NO_ORGANISATION = frozenset(
    {
        "Chamber",
        "Cabinet",
        "Ministry",
        "ParliamentaryGroup",
        "Committee",
        "Municipality",
        "Oversight",
        "Province",
    }
)
_NO_BANK = frozenset({"Oversight", "EUBody"})
"""Central banks: of these "de bank" is hardly said, of the banks that they oversee it is."""
VAGUE = frozenset({"dienst", "bank", "organisatie"})
"""Nouns that as often mean a service, any bank, or an organisation in general."""
NOUNS = _BY_NAME | _ANY | frozenset(_OF_A_KIND)


def is_one(noun: str, body: Organisation) -> bool:
    """Whether a letter may call a body by this noun: it stands in its name, or tells its kind."""
    if body.kind in _OF_A_KIND.get(noun, ()):
        return True
    if noun in _ANY:
        return body.kind not in _NO_ORGANISATION
    if noun == "bank" and body.kind in _NO_BANK:
        return False
    return noun in _BY_NAME and any(part.lower().endswith(noun) for part in body.name.split())
