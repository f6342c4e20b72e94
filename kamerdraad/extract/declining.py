"""The words of declining, by the ground that they give: what answers and their sentences are judged by.

Who says that he will not act ("ik zie geen aanleiding om …") declines as well, but gives an answer:
that is told by the sentence's grammar, in `acts/refusals.py`.
"""

import re

from kamerdraad.extract.competence import NOT_OURS
from kamerdraad.extract.model import Ground

_SPEECH = (
    r"(?:ingaan|ingegaan|vooruit ?lopen|uitspreken|uitsluitsel|inzage geven|(?:toelichting|inschatting|antwoord|informatie|reactie) (?:op |over )?(?:te )?(?:geven|gegeven|worden gegeven)|vooruitgelopen|uitspraken|uitspraak|uitlaten|oordelen|oordeel|oordeelgeven|mededeling(?:en)?|(?:beoordeling|oordeel|daarin|hierin|in) treden|treden in|speculeren|toezegging(?:en)?|beoordelen|"
    r"openbaar (?:maken|gemaakt)|delen|gedeeld|verstrekken|verstrekt|vermeld|vermelden|bekendmaken|prijsgeven|commentaar|reageren|reflecteren|becommentariëren|antwoorden|beantwoorden|beantwoord|tegemoetkomen|honoreren)"
)
_NEG = r"(?:niet|geen|nooit|noch|evenmin)"
CANNOT_SAY = re.compile(
    rf"\b(?:kan|kunnen|wil|willen|zal|zullen|ga|gaan|mag|mogen|past|loop|lopen|treed|treden|doe|doen|doet)\b.{{0,120}}\b{_NEG}\b.{{0,120}}\b{_SPEECH}\b|\b{_NEG}\b.{{0,120}}\b{_SPEECH}\b.{{0,120}}\b(?:kan|kunnen|wil|zal|doe|doen|doet)\b"
    r"|\b(?:kan|kunnen) (?:ik|wij|we|het kabinet)\b(?: \w+){0,4} niet (?:geven|noemen)\b"
    r"|\b(?:kan|kunnen) (?:ik|wij|we|het kabinet)\b(?: \w+){0,3} nog niet (?:aangeven|zeggen)\b"
)
"""Of a speaker who can, will or may not say."""
SAYS_NOTHING = re.compile(
    rf"\b(?:ga|gaan|gaat|loop|lopen|treed|treden)\b.*\b{_NEG}\b.*\b(?:in|vooruit)\b|\b(?:doe|doet|doen)\b.*\bgeen (?:\w+ )?(?:uitspraken|uitspraak|mededelingen)\b"
    r"|\bonthoud ik mij\b|\bonthoudt het kabinet zich\b|\bspeculeer(?:t|en)?\b.*\bniet\b"
)
"""Of a speaker who goes not into it, whatever he could."""
UNFIT = re.compile(r"\b(?:past|betaamt|komt) (?:mij|het mij|het kabinet|het mij als)\b.*\bniet\b")
CONFIDENTIAL = re.compile(
    r"\b(?:is|zijn|blijft|blijven)\b(?: \w+){0,8} (?:bedrijfs)?(?:vertrouwelijk|staatsgeheim|gerubriceerd|geheim)\b|\b(?:vanwege|gelet op|gezien|wegens|omwille van) (?:de |het )?(?:\w+ )?(?:privacy|vertrouwelijk\w*|bedrijfsgevoelig\w*|veiligheid|staatsveiligheid|lopende\w* \w*onderzoek\w*|onder de rechter)\b.*\b(?:niet|geen)\b"
)
ONLY_CLOSED = re.compile(
    r"\b(?:alleen|slechts|uitsluitend|enkel)\b (?:\w+ ){0,3}(?:besloten|vertrouwelijk\w*)\b.*\b(?:gedeeld|verstrekt|worden|delen|verstrekken)\b"
)
"""What is told behind closed doors alone is not told here."""
NOR_DENY = re.compile(r"\b(?:bevestigen|bevestigd)\b.{0,25}\b(?:noch|of|en)\b.{0,15}\bontken\w+")
SINGLE_CASES = re.compile(
    r"\b(?:over|op) individuele (?:gevallen|zaken|casus\w*|dossiers|bedrijven|personen)\b.*\b(?:niet|geen)\b|\bindividuele (?:gevallen|zaken|casus\w*)\b.*\b(?:geen|niet)\b.*\b(?:uitspraken|ingaan|in)\b"
)
"""What is never said of anybody."""
NO_VIEW = re.compile(
    r"\b(?:heb|heeft|hebben)\b(?: \w+){0,7} geen (?:oordeel|opvatting|mening|standpunt|inhoudelijk oordeel) over\b"
    r"|\bhierover (?:\w+ ){0,2}geen oordeel\b|\b(?:heb|hebben) (?:ik|wij|we) geen (?:oordeel|opvatting|mening)\b"
    r"|\b(?:hier|daar) geen (?:oordeel|opvatting|mening) over\b"
)
"""Who has no view of what he is asked to judge does not judge it."""
I_SAY_NOTHING = re.compile(
    r"\b(?:ik|wij|we)\b[^,.;]{0,80}\bgeen (?:\w+ )?(?:uitspraak|uitspraken|mededelingen) (?:\w+ )?(?:doe|doen|kan doen|kunnen doen)\b"
)
"""Whatever clause the formula stands in, the speaker says it of himself now."""
TOO_FAR = re.compile(
    r"\bvoert (?:\w+ ){0,3}te ver om\b|\bhet is (?:\w+ ){0,3}(?:te vroeg|voorbarig|prematuur) om\b.*\b(?:uitspra\w+|oordelen|vooruit\w*|conclusies|reageren|in te gaan)\b"
)
"""What is too much, or too early, to say."""

DECLINING: tuple[tuple[Ground, re.Pattern[str]], ...] = tuple(
    (ground, re.compile("|".join(patterns), re.IGNORECASE))
    for ground, patterns in (
        (
            Ground.CONFIDENTIAL,
            (
                r"\bvertrouwelijkheid\b.{0,80}\bniet (?:\w+ )?(?:ingaan|openbaar|over)",
                r"\b(?:is|zijn|blijft|blijven)\b[^.?!]{0,40}\bvertrouwelijk\.?$",
                r"\bbedrijfsvertrouwelijk|\bstaatsgeheim",
                r"\bvanwege (?:de |het )?(?:\w+ en )?(?:privacy|vertrouwelijk(?:heid|e)|staatsgeheim)[^.?!]{0,80}\b(?:niet|geen)\b",
                r"\bvertrouwelijke?\b[^.?!]{0,60}\b(?:niet|geen)\b[^.?!]{0,60}\b(?:delen|openbaar|mededelingen|verstrekken)",
                ONLY_CLOSED.pattern,
                r"\bin het openbaar\b[^.?!]{0,40}\b(?:geen|niet)\b",
            ),
        ),
        (
            Ground.NOT_COMPETENT,
            (
                NOT_OURS.pattern,
                UNFIT.pattern,
                r"\bgeen oordeel ?(?:te )?(?:geven|vellen)\b|\bniet in (?:die|de|een) beoordeling treden\b",
                r"\bgeen bevoegdheid\b|\bniet bevoegd (?:om|is)\b|\bga (?:ik|wij) (?:\w+ )?niet over\b|\bik ga (?:\w+ )?niet over\b",
                r"\bbuiten mijn (?:bevoegdheid|verantwoordelijkheid)",
            ),
        ),
        (
            Ground.PREMATURE,
            (
                r"\b(?:niet|wil ik niet|kan ik niet|wens ik niet)\b[^.?!]{0,40}\bvooruit ?(?:te |ge)?lo(?:pen|pend)\b",
                TOO_FAR.pattern,
                r"\bte vroeg (?:om|voor)\b|\bvooruitlopen op [^.?!]{0,60}\bniet\b|\bnog niet (?:te|aan de orde)\b",
                r"\b[Vv]oordat\b[^.?!]{0,200}\bkan ik\b[^.?!]{0,40}\bgeen\b",
                r"\bnog (?:geen besluit|niet besloten)\b",
            ),
        ),
        (
            Ground.UNKNOWN,
            (
                r"\b(?:geen|niet) (?:(?:exacte|precieze|harde|landelijke|specifieke|actuele|volledig|nadere) )?(?:cijfers|gegevens|informatie|inzicht|zicht|beeld)\b[^.?!]{0,60}\b(?:bekend|beschikbaar|voorhanden|over|in)\b",
                r"\b(?:heb|heeft|hebben|beschik\w*)\b[^.?!]{0,40}\bgeen (?:inzicht|zicht|overzicht|cijfers|gegevens|informatie)\b",
                r"\bis (?:mij |ons |bij \w+ )?(?:niet bekend|onbekend)\b",
                r"\bwordt niet (?:\w+ )?(?:geregistreerd|bijgehouden)\b|\bworden niet (?:\w+ )?(?:geregistreerd|bijgehouden)\b",
                r"\bword(?:t|en) [^.?!]{0,90}geen (?:\w+ )?(?:registratie|gegevens|cijfers) bijgehouden\b",
                r"\b[Ee]r (?:bestaa[tn]|is|zijn) geen (?:\w+ ){0,2}(?:overzicht|lijst|registratie|cijfers|gegevens|inventarisatie)\b",
                r"\bniet mogelijk (?:om )?(?:een |dit |dat )?(?:\w+ )?(?:overzicht|uitsplitsing|schatting)\b",
            ),
        ),
        (
            Ground.UNWILLING,
            (
                r"\b(?:geen|niet) (?:uitspraken|mededelingen|uitspraak)\b[^.?!]{0,50}\b(?:doen|doe|gedaan|over)\b",
                r"\bgeen uitspraken\b|\bspeculeert? niet\b",
                SINGLE_CASES.pattern,
                NOR_DENY.pattern,
                NO_VIEW.pattern,
                I_SAY_NOTHING.pattern,
                r"\bkan ik (?:daar|hier)?(?:op )?(?:inhoudelijk |verder )*niet (?:\w+ )?ingaan\b",
                r"\bga(?:an)? (?:ik|wij|het kabinet)[^.?!]{0,30} niet (?:in op|nader in)",
                r"\b(?:deze|uw|de) vra(?:ag|gen) (?:kan|kunnen) (?:ik|wij) (?:\w+ )?niet beantwoorden\b",
            ),
        ),
    )
)


def ground_in(text: str) -> Ground | None:
    """The ground on which words decline, the most telling first; None where they don't."""
    return next((ground for ground, rule in DECLINING if rule.search(text)), None)


def declines_as(ground: Ground, text: str) -> bool:
    """Whether words decline on this ground, whatever other they give."""
    return any(rule.search(text) for known, rule in DECLINING if known is ground)
