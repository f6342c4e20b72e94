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
