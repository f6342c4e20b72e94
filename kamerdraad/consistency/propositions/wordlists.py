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
    zeer heel iets
    """)
)
"""Those of them that turn, widen, narrow or soften what is said: changing one is no detail."""

_SAME: Final = """
    nodig/noodzakelijk/benodigd starten/beginnen/aanvangen/aanvang/start afronden/voltooien/gereedkomen
    sturen/zenden/toezenden/toesturen/opsturen/verzenden informeren/inlichten ontvangen/binnenkomen
    vergroten/verhogen verminderen/verlagen/reduceren/terugdringen/verkleinen ondersteunen/steunen/ondersteuning
    verstrekken/verlenen bekijken/bezien gebruiken/benutten oprichten/instellen huidig/bestaand
    burger/inwoner bedrijf/onderneming kind/minderjarige medewerker/werknemer/personeelslid ongeval/ongeluk
    rapportage/rapport onderzoeken/onderzoek belangrijk/wezenlijk snel/spoedig directeur/bestuurder
    stopzetten/beëindigen/staken/stoppen/ophouden naleven/nakomen hinder/overlast vereisen/vergen
    gevolg/effect/consequentie impact/invloed
    berekenen/doorrekenen/uitrekenen/narekenen vervallen/uitvallen/uitval aantonen/bewijzen/bewijs
    toezeggen/toezegging/beloven/belofte raadplegen/consulteren/raadpleging toestemmen/instemmen/toestemming/instemming
    bouwen/aanleggen/bouw/aanleg opknappen/renoveren/renovatie/herstel/herstellen/restauratie/restaureren vernieuwen/vernieuwing vervangen/vervanging
    boer/agrariër leraar/leerkracht/docent leerling/scholier patiënt/cliënt arts/dokter huis/woning
    gevangene/gedetineerde vergoeding/compensatie/tegemoetkoming/schadevergoeding geld/middelen
    teruggeven/teruggave retourneren/retournering verslechteren/verslechtering/achteruitgang
    dialoog/gesprek/overleg bevorderen/stimuleren verplichting/verplicht/verplichten/plicht
    wijzigen/wijziging/aanpassen/aanpassing voorstel/wetsvoorstel toezichthouder/toezicht herzien/herziening
    museum/musea centrum/centra criterium/criteria datum/data forum/fora
    weigeren/weigering ontvangst/ontvangen levering/leveren verkoop/verkopen aankoop/aankopen/koop
    vertrek/vertrekken verlies/verliezen keuze/kiezen besluit/besluiten/beslissing/beslissen
    verbod/verbieden gebod/gebieden aanbod/aanbieden verzoek/verzoeken advies/adviseren hulp/helpen
    afspraak/afspreken bijdrage/bijdragen overdracht/overdragen opdracht/opdragen deelname/deelnemen
    toename/toenemen afname/afnemen overname/overnemen opname/opnemen inzet/inzetten uitgave/uitgeven
    uitkomst/resultaat/uitslag samenkomst/bijeenkomst gebrek/tekort schade/schaden uitstoot/emissie/uitstoten
    akkoord/overeenstemming/overeenkomst medewerking/meewerken voorwerp/object reden/oorzaak website/webpagina/internetpagina
    locatie/plek aanpak/aanpakken meenemen/betrekken antwoord/beantwoorden/beantwoording
    nationaal/landelijk internationaal/grensoverschrijdend
"""
SAME: Final[tuple[tuple[str, ...], ...]] = tuple(tuple(g.split("/")) for g in _SAME.split())
"""Words that letters use for one another; the first of each stands for all."""
