"""Reports, plans, agreements, letters in words, news items and addresses: caught or left alone."""

import pytest

from tests.extract.cited import citations

CAUGHT = [
    # sentence, kind, quote
    ("Kent u het rapport «Natte sokken» van de Peilraad?", "report", "het rapport «Natte sokken» van de Peilraad"),
    ("Zie het verkennend onderzoek van PeilCloud.", "report", "het verkennend onderzoek van PeilCloud"),
    ("Zie het rapport van de commissie-Van der Wal.", "report", "het rapport van de commissie-Van der Wal"),
    ("Zie het rapport Ongekend nat is helder.", "report", "het rapport Ongekend nat"),
    ("De Peilraad heeft eind 2022 een advies uitgebracht over natte sokken.", "report", "een advies uitgebracht over natte sokken"),
    ("Zie de tiende voortgangsrapportage dijkbeheer, graag.", "report", "de tiende voortgangsrapportage dijkbeheer"),
    ("Dat blijkt uit het jaarverslag PeilCloud 2023.", "report", "het jaarverslag PeilCloud 2023"),
    ("Dat volgt uit de Leidraad Veilige Dijkzorg ontwikkeld in mei.", "report", "de Leidraad Veilige Dijkzorg"),
    ("In het Landelijk Actieplan Dijkbewaking staat dat.", "report", "het Landelijk Actieplan Dijkbewaking"),
    # what is joined to a title, or done with it, is no part of it
    ("Dat volgt uit het Actieplan Natte Sokken en het droogleggen van polders.", "report", "het Actieplan Natte Sokken"),
    ("Zij helpen om de Handreiking Natte Sokken te volgen.", "report", "de Handreiking Natte Sokken"),
    ("Dat volgt uit het Nationaal Programma Landelijk water (NPLW).", "report", "het Nationaal Programma Landelijk water (NPLW)"),
    ("Dat volgt uit het Nationaal Programma Waterbodems nu.", "report", "het Nationaal Programma Waterbodems"),
    ("Volgens het Ditchwater Report is dat zo.", "report", "het Ditchwater Report"),
    ("Dat staat in het eindverslag van formateur Van der Dijk te lezen.", "report", "het eindverslag van formateur Van der Dijk"),
    ("Het Memorandum van Overeenstemming (MvO) tussen de EU en Peilland geldt.", "agreement", "Memorandum van Overeenstemming (MvO) tussen de EU en Peilland"),
    ("Bij het MoU met Peilland is dat gezegd.", "agreement", "MoU met Peilland"),
    # a preposition before a letter is no part of it
    ("In de Kamerbrief van 3 mei 2024 staat dat.", "letter", "de Kamerbrief van 3 mei 2024"),
    ("Dat staat in het hoofdlijnenakkoord.", "report", "het hoofdlijnenakkoord"),
    ("Dat volgt uit het Dijkenakkoord.", "agreement", "Dijkenakkoord"),
    ("Dat volgt uit het nationaal peilakkoord.", "agreement", "nationaal peilakkoord"),
    ("Kent u het bericht ‘Zorg van ‘matig’ niveau, zeggen wachters’?", "web", "het bericht ‘Zorg van ‘matig’ niveau, zeggen wachters’"),
    ("Kent u het bericht 'Foto's van dijken bij nacht'?", "web", "het bericht 'Foto's van dijken bij nacht'"),
    ("In het artikel van de Polderbode van 11 november jl. staat dat.", "web", "het artikel van de Polderbode van 11 november jl."),
    ("In de uitzending van Nieuwsuur is dat gezegd.", "web", "de uitzending van Nieuwsuur"),
    ("Zie www.peilraad.example/sokken.", "web", "www.peilraad.example/sokken"),
    ("Zie de Voortgangsbrief Dijken en sloten, graag.", "letter", "de Voortgangsbrief Dijken en sloten"),
    ("Zie de derde voortgangsbrief aanpak sloten van afgelopen juni.", "letter", "de derde voortgangsbrief aanpak sloten van afgelopen juni"),
    ("Zie mijn antwoorden van 3 mei jl. hierover.", "aanhangsel", "mijn antwoorden van 3 mei jl."),
    ("Zie de Kamervragen van 9 augustus 2024.", "kamervragen", "de Kamervragen van 9 augustus 2024"),
    ("Herinnert u zich uw antwoorden op de vragen van het lid Dorpsdijk?", "aanhangsel", "uw antwoorden op de vragen van het lid Dorpsdijk"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "quote"), CAUGHT)
def test_caught(text: str, kind: str, quote: str) -> None:
    found = citations(text)[0]
    assert (found.kind, found.quote) == (kind, quote)
    assert found.uri or found.defect


@pytest.mark.parametrize(
    "text",
    [
        "Hierbij zend ik u de antwoorden op de vragen van het lid Koogman over dijken.",
        "Vragen van het lid Vijlbrief (D66) van 19 november 2024.",
        "In de Kamerbrief heb ik dat gezegd.",
        "De vierde nota van wijziging is op 13 april 2022 verstuurd.",
        "Het handelingskader helpt, het Handboek en concludeert niets.",
        "De evaluatie van Polder Universiteit is klaar.",
        "Ik laat onderzoek doen naar de dijken.",
        "Hij zei: “Dat is niet waar.”",
        "Het raadsakkoord is gesloten.",
        "Het betreft het achtste Actieprogramma en het herstel van dijken.",
        "Er is een MoU gesloten met een memorandum.",
        "Het verslag van de formateur is klaar.",
        "Tweede Kamer, vergaderjaar 2021–2022, Aanhangsel 2",
    ],
)
def test_left_alone(text: str) -> None:
    assert citations(text) == []
