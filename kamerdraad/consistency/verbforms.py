"""Closed lists by which a form of a Dutch verb is told from its other forms."""

from __future__ import annotations

from typing import Final

from kamerdraad.consistency.propositions.wordlists import listed

PARTICLES: Final = (
    "",
    *listed("""aan achter af bij binnen door in mee na neer om onder op over samen tegen terug toe uit
    vast voor voort vrij weg weer plaats deel"""),
)
"""First parts of verbs that come apart; none at all is the first to try."""

GE_WORDS: Final = listed(
    """
    gebruik gebeur geloof geld genees genot gevolg gebied gemeente gezond gezamen geheel geheim
    gebouw gebrek gedrag gegeven geluid gemak geest gelijk gelegen geneesm gerecht gesprek getal
    gevaar geval geweld gewest gewicht gezag gezin gezicht general genoeg gender geogr geopol
    geschikt geschil gering geeft geniet getuig gelast gedenk gedoog gedog gehoorza geschied gevoel gehucht
    """
)
"""Beginnings of words whose "ge" is their own, not that of a participle."""
TAKEN: Final = ("gevolgd", "gebouwd")
"""Participles that begin as such a word does."""

_VERBS: Final = """
    weeg:wegen,woog,wogen kijk:keek,keken kies:koos,kozen zoek:zocht,zochten denk:dacht,dachten
    breng:bracht,brachten neem:nam,namen,nomen geef:gaf,gaven,geven spreek:sprak,spraken,sproken
    blijk:bleek,bleken blijf:bleef,bleven schrijf:schreef,schreven doe:deed,deden,daan,doen,doet
    sta:stond,stonden,staan zie:zag,zagen,zien kom:kwam,kwamen,komen vind:vond,vonden
    bind:bond,bonden trek:trok,trokken sluit:sloot,sloten bied:bood,boden wijs:wees,wezen
    stijg:steeg,stegen krijg:kreeg,kregen houd:hield,hielden,houden loop:liep,liepen,lopen
    val:viel,vielen,vallen laat:liet,lieten koop:kocht,kochten rijd:reed,reden lees:las,lazen,lezen
    leg:legde,legd,legt zeg:zei,zeiden,zegd begin:begon,begonnen win:won,wonnen
    treed:trad,traden,treden bezit:bezat,bezaten verlies:verloor,verloren vraag:vroeg,vroegen
    werp:wierp,wierpen,worpen help:hielp,hielpen,holpen verdwijn:verdween,verdwenen
    lijd:leed,leden strijd:streed,streden vergelijk:vergeleek,vergeleken grijp:greep,grepen
    onderzoek:onderzocht,onderzochten hang:hing,hingen vang:ving,vingen
    ga:ging,gingen,gaan raad:raden,ried,rieden breek:brak,braken,broken tref:trof,troffen,treffen
    draag:droeg,droegen,dragen dring:drong,drongen dwing:dwong,dwongen spring:sprong,sprongen
    schuif:schoof,schoven schiet:schoot,schoten zwijg:zweeg,zwegen drijf:dreef,dreven
    scheld:schold,scholden sterf:stierf,stierven,storven snijd:sneed,sneden
"""

STRONG: Final[dict[str, str]] = {
    form: stem
    for entry in _VERBS.split()
    for stem, _, forms in (entry.partition(":"),)
    for form in (*forms.split(","), stem)
}
"""Forms of verbs whose vowel changes, after "ge" or a prefix too, by the stem of the verb."""
