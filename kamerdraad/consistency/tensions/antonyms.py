"""Words of which one denies the other: "gereed" and "in voorbereiding", "wenselijk" and "onwenselijk"."""

from __future__ import annotations

from typing import Final

from kamerdraad.consistency.propositions.wordlists import listed
from kamerdraad.consistency.propositions.words import stem, words

_PAIRS: Final = listed(
    """
    toename/afname stijgen/dalen stijging/daling groei/krimp verbeteren/verslechteren verhogen/verlagen
    toegestaan/verboden verplicht/vrijwillig openbaar/vertrouwelijk openbaar/geheim tijdelijk/permanent
    tijdelijk/structureel eerder/later meer/minder hoger/lager groter/kleiner beter/slechter
    voldoende/tekort genoeg/tekort aanwezig/afwezig gestart/gestopt begonnen/beëindigd open/gesloten
    geslaagd/mislukt geslaagd/gefaald goedgekeurd/afgekeurd toegekend/afgewezen ingewilligd/afgewezen
    voorstander/tegenstander versterken/verzwakken uitbreiden/inkrimpen versnellen/vertragen afgerond/bezig afgerond/lopen afgerond/gaande beëindigd/lopen tijdig/laat snel/traag veilig/gevaarlijk
    incidenteel/structureel verlengd/beëindigd toereikend/tekort gratis/betaald
    aanraden/afraden meevallen/tegenvallen opbouwen/afbouwen opschalen/afschalen toewijzen/afwijzen
    toenemen/afnemen toestaan/verbieden toelaten/weigeren gelijk/verschillend eens/oneens vol/leeg sterk/zwak licht/zwaar
    aangekomen/vertrokken opgeheven/ingesteld opgericht/opgeheven ingevoerd/afgeschaft ingevoerd/ingetrokken
    schaars/ruim tekort/overschot winst/verlies schadelijk/onschadelijk gesloten/geopend
    behouden/verdwenen behouden/geschrapt toegelaten/geweigerd verleend/geweigerd aanvaard/verworpen
    aangenomen/verworpen ondersteunen/afwijzen stimuleren/ontmoedigen voordelig/nadelig positief/negatief
    bevestigd/weerlegd sneller/langzamer vooruitgang/achteruitgang
    toegankelijk/afgesloten toegankelijk/gesloten open/afgesloten open/dicht goedkeuren/afwijzen
    goedkeuren/afkeuren steunen/afwijzen toejuichen/afwijzen aannemen/afwijzen kwijt/gevonden
    aanwezig/ontbreken aanwezig/ontbrak goedkoop/duur goedkoper/duurder werken/defect werkt/defect
    werkt/kapot functioneren/defect bindend/vrijblijvend geruststellend/zorgwekkend veilig/onveilig
    gehandhaafd/afgeschaft gehandhaafd/geschrapt voortgezet/beëindigd voortgezet/gestaakt publiek/privaat
    """
)
_ANTONYMS: Final = frozenset(
    frozenset(stem(words(word)[0].form) for word in pair.split("/")) for pair in _PAIRS
)

_UP: Final = listed(
    """
    verbeteren verbetering vooruitgaan vooruitgang toenemen toename stijgen stijging groeien groei
    verhogen vergroten versterken aantrekken aanzwellen versnellen uitbreiden verbeterd
    """
)
_DOWN: Final = listed(
    """
    verslechteren verslechtering achteruitgaan achteruitgang afnemen afname dalen daling krimpen krimp
    verlagen verkleinen verzwakken teruglopen verminderen inkrimpen slinken vertragen achteruitgegaan achteruitging
    """
)
_RISING: Final = frozenset(stem(words(word)[0].form) for word in _UP)
_FALLING: Final = frozenset(stem(words(word)[0].form) for word in _DOWN)


def antonyms(one: str, other: str) -> bool:
    """Whether two words deny each other, by the list or by "on-" and "niet-" before one of them."""
    both = {stem(one), stem(other)}
    if both & _RISING and both & _FALLING:
        return True
    if frozenset({stem(one), stem(other)}) in _ANTONYMS:
        return True
    short, long = sorted((stem(one), stem(other)), key=len)
    return len(short) > 3 and long in {f"on{short}", f"niet-{short}", f"niet{short}"}
