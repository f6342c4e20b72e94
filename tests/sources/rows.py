"""Rows of the Tweede Kamer's registers, MADE for these tests.

No row here was ever in a register: persons, groups, promises and numbers are invented. They have the
fields that the OData service's entities have (version 2.0 of the information model) and the statuses
that the schema of the SyncFeed allows (`tkData-v1-0-toezegging.xsd`: Openstaand, Voldaan, Deels
Voldaan, Vervallen).
"""

from typing import Any
from urllib.parse import unquote
from uuid import UUID

from tests.sources.standin import Query, Reply, StandIn, as_json

Row = dict[str, Any]


def uid(kind: int, number: int) -> str:
    return str(UUID(int=(kind << 64) + number))


GROUP: Row = {"Id": uid(2, 1), "Afkorting": "DUIN", "NaamNL": "Duinpartij"}
MEMBER: Row = {
    "Id": uid(1, 1),
    "Nummer": 90001,
    "Initialen": "W.A.",
    "Tussenvoegsel": "van",
    "Achternaam": "Zandbergen",
    "Roepnaam": "Wilma",
}


def letter(number: int, *, dossier: int | None = 39901, part: int = 7, **other: Any) -> Row:
    """A document that fulfils a promise."""
    return {
        "Id": uid(3, number),
        "DocumentNummer": f"2031D{number:05}",
        "Soort": "Brief regering",
        "Onderwerp": "Toezending van het duinregister",
        "Titel": "Kustbeheer",
        "Datum": "2031-06-30T00:00:00+02:00",
        "Vergaderjaar": "2030-2031",
        "Kamer": 2,
        "Volgnummer": part if dossier else -1,
        "Aanhangselnummer": None,
        "ContentType": "application/pdf",
        "ContentLength": 1000,
        "Verwijderd": False,
        "Kamerstukdossier": [{"Id": uid(4, 1), "Nummer": dossier, "Toevoeging": None}]
        if dossier
        else [],
        **other,
    }


def toezegging(number: int, **other: Any) -> Row:
    """A promise as the register has it."""
    return {
        "Id": uid(5, number),
        "Aanmaakdatum": "2031-03-19T17:42:13.69+01:00",
        "Nummer": f"TZ203103-{number:03}",
        "ActiviteitNummer": "2031A01894",
        "Naam": "Kustman, H.G.",
        "Achternaam": "Kustman",
        "Initialen": "H.G.",
        "Voornaam": "Hendrik",
        "Achtervoegsel": None,
        "Titulatuur": None,
        "Functie": "Minister van Infrastructuur en Waterstaat",
        "Status": "Openstaand",
        "DatumNakoming": None,
        "Ministerie": "Infrastructuur en Waterstaat",
        "Tekst": f"De minister stuurt de Kamer voor de zomer duinkaart {number}.",
        "Verwijderd": False,
        "GewijzigdOp": "2031-04-02T09:00:00+02:00",
        "ApiGewijzigdOp": "2031-04-02T07:01:00Z",
        "Tussenvoegsel": None,
        "Notities": None,
        "Activiteit": [],
        "KamerbriefNakoming": [],
        "ToegezegdAan": [],
        "IsHerhalingVan": [],
        "IsWijzigingVan": [],
        "IsAanvullingOp": [],
        **other,
    }


def lay_rows(standin: StandIn, entity: str, rows: list[Row], *, most: int = 250) -> None:
    """Lays the rows of an entity down, `most` a page, the next one linked as the service links it."""

    def page(query: Query) -> Reply:
        skip = int(query.get("$skip", "0"))
        shown = rows[skip : skip + most]
        value: Row = {"@odata.count": len(rows), "value": shown}
        if skip + most < len(rows):
            onward = f"{standin.url}/OData/v4/2.0/{entity}?$count=true&$skip={skip + most}"
            value["@odata.nextLink"] = onward
        return as_json(value)

    standin.laid[f"/OData/v4/2.0/{entity}"] = page


def filters(standin: StandIn) -> list[str]:
    """What rows were asked for."""
    return [unquote(query["$filter"]) for _, query, _ in standin.asked if "$filter" in query]
