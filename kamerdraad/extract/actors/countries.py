"""Countries by their Dutch names and adjectives, to tell a foreign government from the Dutch one."""

from kamerdraad.extract.actors.words import words

COUNTRIES = words(
    """
    Afghanistan Albanië Algerije Angola Argentinië Armenië Australië Azerbeidzjan Bangladesh
    Belarus België Bolivia Bosnië Brazilië Bulgarije Cambodja Canada Chili China Colombia Congo
    Cuba Cyprus Denemarken Duitsland Ecuador Egypte Engeland Eritrea Estland Ethiopië Finland
    Frankrijk Georgië Ghana Griekenland Guatemala Guinee Guyana Haïti Honduras Hongarije Ierland
    IJsland India Indonesië Irak Iran Israël Italië Jamaica Japan Jemen Jordanië Kazachstan Kenia
    Koeweit Kosovo Kroatië Laos Letland Libanon Liberia Libië Litouwen Luxemburg Madagaskar Mali
    Malta Marokko Mauritanië Mexico Moldavië Mongolië Montenegro Mozambique Myanmar Namibië Nepal
    Nicaragua Niger Nigeria Noord-Korea Noord-Macedonië Noorwegen Oeganda Oekraïne Oezbekistan
    Oostenrijk Pakistan Palestina Panama Paraguay Peru Polen Portugal Qatar Roemenië Rusland Rwanda
    Saoedi-Arabië Schotland Senegal Servië Singapore Slovenië Slowakije Soedan Somalië Spanje
    Suriname Syrië Taiwan Tanzania Thailand Tsjaad Tsjechië Tunesië Turkije Uruguay Venezuela
    Vietnam Vlaanderen Wallonië Wit-Rusland Zambia Zimbabwe Zuid-Afrika Zuid-Korea Zuid-Soedan
    Zweden Zwitserland
    """
)
NATIONALITIES = (
    "Afghaanse|Albanese|Algerijnse|Amerikaanse|Argentijnse|Armeense|Australische|Azerbeidzjaanse"
    "|Belarussische|Belgische|Braziliaanse|Britse|Bulgaarse|Canadese|Chinese|Colombiaanse|Cubaanse"
    "|Curaçaose|Cypriotische|Deense|Duitse|Egyptische|Engelse|Eritrese|Estse|Ethiopische|Finse|Franse|Georgische"
    "|Ghanese|Griekse|Hongaarse|Ierse|IJslandse|Indiase|Indonesische|Iraanse|Iraakse|Israëlische"
    "|Italiaanse|Japanse|Jemenitische|Jordaanse|Keniaanse|Kosovaarse|Kroatische|Letse|Libanese"
    "|Libische|Litouwse|Luxemburgse|Malinese|Maltese|Marokkaanse|Mexicaanse|Moldavische|Nigeriaanse"
    "|Noord-Koreaanse|Noorse|Oegandese|Oekraïense|Oostenrijkse|Pakistaanse|Palestijnse|Poolse"
    "|Portugese|Roemeense|Russische|Rwandese|Saoedische|Saudische|Schotse|Servische|Sloveense"
    "|Slowaakse|Soedanese|Somalische|Spaanse|Surinaamse|Syrische|Taiwanese|Thaise|Tsjechische"
    "|Tunesische|Turkse|Venezolaanse|Vietnamese|Vlaamse|Waalse|Wit-Russische|Zuid-Afrikaanse"
    "|Zuid-Koreaanse|Zweedse|Zwitserse"
)
"""Adjectives, as the alternatives of a pattern."""
