"""Closed lists of Dutch words: those that carry no subject matter, and forms whose vowel changes."""

from __future__ import annotations

from typing import Final


def listed(words: str) -> tuple[str, ...]:
    """The words of a list that is written as running text."""
    return tuple(words.split())


FUNCTION: Final = frozenset(
    listed("""
    de het een der des den te ten ter en of maar want dus noch dat die dit deze wie wat welke welk
    er daar hier waar daarbij daarmee daarvan daarvoor daarin daarop daarom daarnaast daardoor
    daartoe daarover daaraan daaruit hierbij hiermee hiervan hiervoor hierin hierop hierom hierdoor
    hiertoe hierover hieraan hieruit waarbij waarmee waarvan waarvoor waarin waarop waarom waardoor
    waartoe waarover waaraan waaruit van in op aan met voor door bij uit om tot over naar onder
    tegen tussen zonder binnen buiten tijdens volgens sinds vanaf vanuit via per na boven langs
    rond omtrent jegens ondanks wegens ten gevolge behalve als dan toen nu al reeds nog ook wel niet
    geen nooit nergens niets niemand zo zoals zodat omdat doordat terwijl hoewel indien wanneer
    mits tenzij zodra voordat nadat totdat opdat waarna aangezien ik jij u uw wij we jullie zij ze
    hij mij mijn me ons onze zijn haar hun hen hem zich zichzelf elkaar men iemand iets ieder iedere
    elk elke alle allen alles sommige enkele enige veel vele meer meest meeste minder weinig
    is ben bent was waren geweest wordt worden word werd werden geworden heeft heb hebt hebben had
    hadden gehad zal zullen zult zou zouden kan kunnen kunt kon konden mag mogen mocht mochten moet
    moeten moest moesten wil willen wilt wilde wilden gaat gaan ging gingen laat laten komt komen
    doet doen deed deden dient dienen hoeft hoeven blijft blijven blijkt lijkt eens even heel zeer
    toch weer immers overigens echter namelijk daarentegen bovendien tevens eveneens verder voorts
    ten slotte tot slot hoe zelf eigen ander andere anders zulke dergelijke bijvoorbeeld inmiddels
    momenteel thans destijds eerst eerder onlangs jl vorig vorige nr pp pagina o.a c.q m.b.t t.a.v
    ja nee
    """)
)
"""Words that stand in every text."""

WEIGHTY: Final = frozenset(
    listed("""
    niet geen nooit nergens niets niemand zonder alle allen alles elk elke ieder iedere sommige enkele
    enige veel vele meer meest meeste minder weinig kan kunnen zal zullen moet moeten mag mogen hoeft
    zeer heel
    """)
)
"""Those of them that turn, widen, narrow or soften what is said: changing one is no detail."""

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
    geschikt geschil gering
    """
)
"""Beginnings of words whose "ge" is their own, not that of a participle."""

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
    ga:ging,gingen,gaan
"""

STRONG: Final[dict[str, str]] = {
    form: stem
    for entry in _VERBS.split()
    for stem, _, forms in (entry.partition(":"),)
    for form in (*forms.split(","), stem)
}
"""Forms of verbs whose vowel changes, after "ge" or a prefix too, by the stem of the verb."""

_SAME: Final = """
    nodig/noodzakelijk/benodigd starten/beginnen/aanvangen afronden/voltooien/gereedkomen
    sturen/zenden/toezenden/toesturen/opsturen/verzenden informeren/inlichten ontvangen/binnenkomen
    vergroten/verhogen verminderen/verlagen/reduceren ondersteunen/steunen verstrekken/verlenen
    bekijken/bezien gebruiken/benutten oprichten/instellen huidig/bestaand
    burger/inwoner bedrijf/onderneming kind/minderjarige medewerker/werknemer ongeval/ongeluk
    rapportage/rapport onderzoeken/onderzoek belangrijk/wezenlijk snel/spoedig directeur/bestuurder
    stopzetten/beëindigen/staken naleven/nakomen hinder/overlast vereisen/vergen gevolg/effect
"""
SAME: Final[tuple[tuple[str, ...], ...]] = tuple(tuple(g.split("/")) for g in _SAME.split())
"""Words that letters use for one another; the first of each stands for all."""
