"""The words of a commitment that say what it is about, weighed by how rare they are."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from math import sqrt
from typing import Final

from kamerdraad.consistency.rarity import Rarity
from kamerdraad.consistency.stems import HALF, family, parts, words
from kamerdraad.consistency.threads.phrases import parted_verbs, plain
from kamerdraad.consistency.threads.senses import ONE, sense, tail

_RITUAL_WORDS: Final = """
aan aangaan aangeven aangegeven aanbieden aangeboden aangekondigd aanleiding aandacht achter afgelopen alle
alleen allen als alsmede alsnog alsook ander anders antwoord antwoorden beantwoording beantwoorden bekijken
ben bent bereid bereiden beide beiden bericht berichten besteden betreffende betrekking betrokken bezien bied bieden
bij bijgaand bijgaande binnen binnenkort blijf blijft blijven brief briefs brieven daar daaraan daarbij daarin
daarmee daarna daarnaast daarom daarop daarover daartoe daarvan daarvoor dan danwel dat datum de deel deels delen
dergelijk dergelijke desgewenst deze dezelfde dhr die diens dient dit doe doen doet door dus echter een eens eerder
eerdere eerste eigen eind einde elk elke en enkel enkele er eraan erover eruit ervan evenals eventueel fractie
fracties gaan gaat gang gebeuren gedaan gedeeld gehad geheel geïnformeerd geïnformeerden geleden gelet genoemd
genoemde gereed gestand gestuurd gevolg geven gevraagd graag griffie griffier had halen hand heb hebben heden heeft
hen het hier hieraan hierbij hierin hiermee hierop hierover hiertoe hiervan hiervoor hij hoe hoeverre hun ik immers
in indien informatie informeer informeert informeren ingaan inzage inzake inzien is ja jaar jaarlijks jl jongstleden
kabinet kader kamer kamerbreed kamers kamerleden kamerbrief kamerstuk kamerstukken kamervragen kan kennis keer
komen komende komt kon konden koning koningin kort korte krijgen krijgt kunnen kunt kwartaal laat laatste laten
later leden leg leggen lid ligt liggen maand maanden maar maart mede mededelen medio meer meerdere mee meedelen
meegedeeld melden men met mij mijn minister ministers moeten moet mogelijk mogelijke mogelijkheid mogen momenteel
mr mocht na naar naast nader nadere nakomen namens nee neem nemen neemt niet niets nieuw nieuwe nog nogmaals nr
nu of om omdat omtrent onder ondertussen ons onze ook op opnieuw opsturen over overigens per persoon plaats
plaatsvinden pagina reactie recent recente reces rond schriftelijk schriftelijke sinds snel spoedig staat
staatssecretaris stand steeds steld stellen streef streven stuk stuur sturen stuurt te tegen tegemoet termijn
ten ter terug terugkomen tevens tijd tijdens tijdig toch toe toegestuurd toegezegd toegezegde toegezonden toekomen
toelichten toelichting toesturen toezeg toezeggen toezegging toezeggingen toezenden toezending tot tussen tweede
u uit uiterlijk uitgevoerd uitvoeren uiteraard uitspraak uw vaste vanaf van vandaag vanuit vanwege vast veel verder
verdere vergaderjaar verschillende verslag versturen vertrouwelijk vertrouwelijke verwacht verwachting verwachten
verzenden verzoek verzonden via vindt vinden vind vinger voldoe voldoen volgen volgend volgende volgt voor
vooralsnog voordat voornemen voornemens voorjaar voortgang vorig vorige voorts voorzien voorzitter vraag vragen
waar waaraan waarbij waarin waarmee waarom waarop waarover waarvan wanneer want waren was wat we weer week weken
welke werd werden wel wens wensen wenst wil willen wij wijze word worden wordt zal ze zeer zeg zeggen zelf zenden
zend zich zie ziet zij zijn zijnde zo zoals zodat zodra zogenaamde zogenoemde zomer zomerreces kerstreces herfst
winter zou zouden zullen zult najaar lente januari februari april mei juni juli augustus september oktober november
december maandag dinsdag woensdag donderdag vrijdag halfjaar begin loop ligging sturing stukken inmiddels onderhavige
werken werk werkt gewerkt inzetten inzet ingezet zorgen houden houd gehouden nagaan beeld kaart starten start
gestart onderzoeken uitwerken ii i nummer vergaderjaren iii ontvangen ontvangt gelegd leggen aanhangsel handelingen
uitkomst uitkomsten resultaat resultaten bevindingen geeft gaf ernaar erop langer twee drie vier vijf zes beschikbaar nodig bezig samen belangstelling commissie antwoordde
gericht voorleggen voorgelegd tegemoetzien tegemoet bijlage bijlagen exemplaar afschrift voortaan vervallen
vervalt verschuiven verschuift vertraging vertraagd uitstel uitgesteld beloofd beloofde gemeld schreef schrijf
volstaan volsta voorgenomen voornemen voornemens ambtsvoorganger voorganger ambtsgenoot ingang klaar geregeld regelen
gelden geldt indienen indieners indiener motie moties zien pas vindt treft aantreffen keer eerstvolgende
hoort horen aankomend aankondigen aankondiging vraag vragen anders daarentegen maken gemaakt zonder lang laten
inmiddels zojuist onlangs gehoor verzoek verzocht vermeld vermelden beschrijft beschreven start gestart starten vaststellen vastgesteld
voeren uitvoeren uitgevoerd ingevoerd afgerond afronden voltooid zoals
overzijde senaat zowel gelijktijdig eveneens tegelijk evenzeer inlossen ingelost nakomen nagekomen voldaan afgedaan afdoen
"""
_RITUAL: Final = frozenset(family(word) for word in _RITUAL_WORDS.split())
"""Words of every letter: function words, the forms of sending and informing, days, the houses of parliament."""

_POINTER = re.compile(
    r"(?:hier|daar|waar|er)(?:aan|achter|bij|binnen|door|in|langs|mee|na|naar|naast|om|onder|op|over|toe|tussen|uit|van|voor)"
)
"""What only points at something."""
_NAME = re.compile(r"(?<![.?!:] )(?<!^)\b[A-Z][\w-]*[\w]")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_NUMBER = re.compile(r"\b\d+(?:[.,]\d+)*\b")
_WHEN = re.compile(
    r"(?:\b(?:in|eind|einde|begin|medio|voor|vóór|tot|vanaf|sinds|per|na|uiterlijk|gedurende|loop van|voorjaar|zomer|najaar|herfst|winter|"
    r"kwartaal|helft|jaar|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|"
    r"\b(?:einde|voorjaar|zomer|najaar|herfst|winter|kwartaal|helft|loop|begin|eind) van) $",
    re.IGNORECASE,
)


def is_ritual(form: str) -> bool:
    """Whether every letter has a word, or it only points at something, or is a number."""
    if form.lower() in _KNOWS or _POINTER.fullmatch(form.lower()) or _NUMBER.fullmatch(form):
        return True
    return len(family(form)) < 2 or (family(form) in _RITUAL and family(form) not in ONE)


PART: Final = 0.5
"""What half a compound counts against the whole."""


def weigh(rarity: Rarity, text: str) -> dict[str, float]:
    """The stems of a text that tell what it is about, with how much.

    Of a compound its halves count for less, so that "plan voor terugval" and "terugvalplan" meet.
    """
    found: dict[str, float] = {}
    said = plain(text)
    for stemmed, share in _terms([*words(said), *parted_verbs(said)]):
        value = share * rarity.of(stemmed)
        if value > found.get(sense(stemmed), 0.0):
            found[sense(stemmed)] = value
    for short in initials(text):
        found[short] = max(found.get(short, 0.0), rarity.of(short))
    return found


_RUN = re.compile(
    r"\b(?!(?:De|Het|Een) )[A-Z][\w-]+(?: (?:van|voor|en|der|de|het|voor de|van de)? ?[A-Z][\w-]+){2,5}"
)


def initials(text: str) -> frozenset[str]:
    """The letters by which names of three words or more go: "Landelijk Bureau Indicaties" is "LBI"."""
    return frozenset(
        "".join(word[0] for word in run.split() if word[0].isupper()).lower()
        for run in _RUN.findall(text)
    )


def joined(first: dict[str, float], second: dict[str, float], weight: float) -> dict[str, float]:
    """Both, the second weighed; a stem that both have counts once, for what is more."""
    together = dict(first)
    for stemmed, value in second.items():
        together[stemmed] = max(together.get(stemmed, 0.0), weight * value)
    return together


BESIDE: Final = 0.4
"""How much what is said around a sentence may weigh at most against what it says itself."""


def beside(context: dict[str, float], content: dict[str, float]) -> dict[str, float]:
    """A context scaled so that its many words do not drown the few of the sentence itself."""
    ours, theirs = length(content), length(context)
    scale = min(1.0, BESIDE * ours / theirs) if theirs else 0.0
    return {stemmed: scale * value for stemmed, value in context.items()}


def length(content: Mapping[str, float]) -> float:
    """Of a content as a vector."""
    return sqrt(sum(value * value for value in content.values()))


_KNOWS: Final = frozenset({"weet", "weten", "wist", "wisten"})
"""Forms of knowing, which share their stem with the law."""


def _terms(tokens: Iterable[str]) -> Iterable[tuple[str, float]]:
    for token in tokens:
        stemmed = family(token)
        if token.lower() in _KNOWS:
            continue
        if stemmed in ONE:
            yield stemmed, 1.0
            continue
        if len(stemmed) < 2 or stemmed in _RITUAL or _NUMBER.fullmatch(token):
            continue
        if _POINTER.fullmatch(token.lower()):
            continue
        yield stemmed, 1.0
        group, front = tail(token)
        if group:
            yield group, PART
        if len(front) > HALF and family(front) not in _RITUAL:
            yield family(front), PART
        for half in parts(token):
            if half in ONE or half not in _RITUAL:
                yield half, PART


_AT_HOME: Final = frozenset(
    family(name) for name in ("Nederland", "Nederlandse", "Europa", "Europese")
)
"""Names that tell no two things apart."""


def names(text: str) -> frozenset[str]:
    """The stems of the proper names in a text: words with a capital that no sentence begins with."""
    found = {family(name) for name in _NAME.findall(text)}
    return frozenset((found | initials(text)) - _RITUAL - _AT_HOME)


def of_names(text: str) -> frozenset[str]:
    """All stems that the proper names of a text give, their halves too."""
    return frozenset(term for term, _ in _terms(_NAME.findall(text))) | initials(text)


def years(text: str) -> frozenset[str]:
    """The years that a text is about, as an annual report is, and not those when something is done."""
    return frozenset(
        found.group() for found in _YEAR.finditer(text) if not _WHEN.search(text[: found.start()])
    )


_FIGURE: Final = re.compile(
    r"\b\d{1,3}(?:\.\d{3})+\b|\b\d+(?:,\d+)?(?= (?:miljoen|miljard|procent|euro|uur)\b)|\b(?:[1-9]\d|[1-9]\d\d)\b"
    r"(?! (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december))",
)
_TENS: Final = {
    word: str(10 * tens)
    for tens, word in enumerate(
        ("tien", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig", "honderd"), 1
    )
}  # fmt: skip


def figures(text: str) -> frozenset[str]:
    """The amounts that a text names: the thirty posts that were promised are the thirty that stand."""
    lower = text.lower()
    found = {amount.replace(".", "") for amount in _FIGURE.findall(lower)}
    return frozenset(found | {_TENS[word] for word in words(lower) if word in _TENS})
