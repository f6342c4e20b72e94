"""What kind of answer an answer is: whole, in part, a pointer elsewhere, a refusal or a delay."""

import re

from kamerdraad.extract.declining import ground_in
from kamerdraad.extract.model import AnswerKind, Ground
from kamerdraad.extract.turns.delay import announces_delay

_POINTS = re.compile(
    r"\b(?:verwijs|verwijzen (?:wij|ik)|wij verwijzen|verwijst (?:het kabinet|de (?:minister|staatssecretaris))|(?:wordt|word|zij) verwezen|zie(?: ook| verder| hiervoor| daarvoor)? (?:het|mijn|de|onze)? ?(?:antwoord|beantwoording|vraag|boven)|zie hierboven|idem"
    r"|vragen\b[^.?!]{0,300}\bbeantwoord (?:middels|via|met|in|per) (?:een|de|mijn|deze) (?:\w+ )?brief)\b"
    r"|^Zie (?:ook )?(?:antwoord|vraag|de antwoorden|boven)",
    re.IGNORECASE,
)
_IN_PASSING = re.compile(
    r"\([^()]*\bzie\b[^()]*\)|(?<=,) zie (?:ook |verder )?[^,.;]{3,60},", re.IGNORECASE
)
"""A pointer within a sentence that says something itself: ", zie ook vraag 1,"."""
_NO_CONTENT = re.compile(r"^(?:idem|zie|hiervoor|daarvoor)\b[^.]{0,40}\.?$", re.IGNORECASE)
_YES_OR_NO = re.compile(r"^(?:Ja|Nee|Neen|Jazeker|Zeker)\b(?! dat\b)")
_ADDS = re.compile(
    r"^(?:Daarnaast|Verder|Bovendien|Tevens|Voorts|Aanvullend|In aanvulling|Ook|Overigens|Daarbij)\b"
)
_STILL = re.compile(
    r"^(?:Wel\b|Echter\b|Desondanks|Desalniettemin)|\b(?:evenwel|wel (?:kan|is|zijn|heb|weet))\b"
)
_KNOWS_BUT = re.compile(
    r"^(?:Ja, )?(?:Ik|Wij|Het kabinet|Mijn ministerie) (?!\w+ (?:niet|geen)\b)"
    r"(?:(?:ben|zijn|is) (?:\w+ )?(?:bekend met|op de hoogte van)|ken(?:nen|t)?\b|(?:heb|hebben|heeft) (?:\w+ )?kennis ?genomen van)"
    r"[^.?!]{3,300}?,? maar\b",
    re.IGNORECASE,
)
_COUNTS = re.compile(
    r"\b(?:één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|honderd|duizend)\b"
    r"|(?<![\d,.–/-])(?!(?:19|20)\d\d\b)\d+(?:[.,]\d+)*(?: ?%| [a-z])"
)
"""A number that tells how many or how much: no year, and no part of a reference."""
_ASKS_MORE = re.compile(
    r"\b(?:wat|welke?|wie|waar\w*|hoe\w*|wanneer|op welke)\b[^?]{2,}\?", re.IGNORECASE
)
_ASKS_KNOWLEDGE = re.compile(
    r"^(?:Bent u (?:er(?:van|mee) )?(?:\w+ )?(?:bekend|op de hoogte)|Kent u|Herkent u|Weet u|Heeft u (?:ook )?(?:kennis|signalen))",
)
_ASKS_WORD = re.compile(
    r"^(?:Bent u bereid|Wilt u|Zou u)\b[^?]{0,60}\bKamer\b[^?]{0,160}\b(?:informeren|in te lichten|op de hoogte)\b"
)
_CONCEDES = re.compile(r"^(?:Al)?hoewel\b|^Ondanks\b", re.IGNORECASE)
_SHORT = 3
"""Sentences that an answer which opens with a refusal has at most: the refusal and its reasons."""

_HOW_TOLD = re.compile(
    r"\b(?:wanneer|hoe|op welke (?:wijze|manier)) (?:uw|de) Kamer\b", re.IGNORECASE
)
"""Says that it is settled how the Chamber will be told, and so promises nothing now."""
_POSTPONING = re.compile(
    r"\b(?:zo spoedig mogelijk|zo snel mogelijk|op (?:een )?later moment|later|volgt|nog niet)\b[^.?!]{0,80}\b(?:beantwoord|informe|reactie|antwoord|gestuurd|toekomen|terugkom)"
    r"|\b(?:zal|zullen|wordt|worden|kom|komt)\b[^.?!]{0,60}\b(?:uw|de) kamer\b[^.?!]{0,80}\b(?:geïnformeerd|informeren|bericht|toekomen|gestuurd)\b"
    r"|\b(?:uw|de) kamer wordt\b[^.?!]{0,80}\bgeïnformeerd\b|\b(?:kabinets)?reactie\b[^.?!]{0,80}\b(?:naar|aan) (?:uw|de) kamer (?:gestuurd|gezonden|verzonden)"
    r"|\binformeer ik (?:uw|de) kamer\b|\bkom ik (?:hier|daar)?op? ?(?:later )?terug\b|\bwordt (?:daarin|hierin) meegenomen\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:zijn|is|heb|hebben|heeft)\b(?![^.?!]*\bniet\b)[^.?!]{0,80}\bbeantwoord\b(?! worden)"
    r"|\bheb(?:ben)? (?:ik |wij )?[^.?!]{0,60}\b(?:getracht|geprobeerd|ingezet|gepoogd)\b",
    re.IGNORECASE,
)
_CANNOT = re.compile(
    r"\b(?:kan|kunnen|zal|zullen|lukt)\b[^.?!]*\bniet\b|\bniet\b[^.?!]*\b(?:kan|kunnen|lukken)\b"
)
_NOTICE = 4
"""Sentences that word of a delay has at most, with its reason and when the answers will come."""
_PENDING = re.compile(
    r"\b(?:momenteel|op dit moment|nog|thans|in de komende periode|zoals gezegd)\b[^.?!]{0,80}\b(?:gewerkt|uitgewerkt|onderzocht|voorbereid|uitwerking|onderzoek)\b"
    r"|\bbekijk ik\b|\bwordt (?:nog )?gewerkt aan\b|\bniet binnen de gebruikelijke termijn",
    re.IGNORECASE,
)
_PARTIAL = re.compile(
    r"\bvanwege (?:de )?(?:privacy|vertrouwelijkheid)\b[^.?!]{0,80}\bniet\b|\bgeen (?:exacte |precieze )?(?:cijfers|gegevens|aantallen|informatie) (?:\w+ ){0,4}(?:bekend|beschikbaar|over)\b"
    r"|\b(?:houdt|worden|wordt)\b[^.?!]{0,40}\bgeen (?:cijfers|gegevens|registratie)\b|\bgeen uitspraken (?:over )?(?:doen|over)\b|\bhier geen uitspraken\b",
    re.IGNORECASE,
)


def judge(
    texts: list[str], links: tuple[str, ...], tabled: bool = False, asked: str = ""
) -> tuple[AnswerKind, Ground | None, str]:
    """The kind of an answer from its sentences, why something is held back, and the rule's name.

    An answer that is put off comes too early by its own account: its ground is `premature`.
    What is `tabled`, a table in the answer, was given, so that only a part can be held back.
    `asked` is the question, where it is at hand.
    """
    if not texts:
        return AnswerKind.ANSWERED, None, ""
    if only_points(texts, links):
        return AnswerKind.REFERRED, None, "only_points"
    if points_and_adds(texts):
        return AnswerKind.PARTLY, None, "points_and_adds"
    if says_yes_or_no(texts, asked) or knows_not(texts, asked) or grants_word(texts, asked):
        return AnswerKind.ANSWERED, None, "answers"
    if postpones(texts):
        return AnswerKind.POSTPONED, Ground.PREMATURE, "postpones"
    ground = declines(texts)
    if ground is not None:
        kind = AnswerKind.PARTLY if tabled or gives_something(texts) else AnswerKind.DECLINED
        return kind, ground, "declines"
    if leaves_open(texts):
        return AnswerKind.PARTLY, ground_of(texts), "leaves_open"
    return AnswerKind.ANSWERED, None, "answers"


def points(text: str) -> bool:
    """Whether a sentence does nothing but point elsewhere: a pointer in passing leaves it its own words."""
    return bool(_POINTS.search(_IN_PASSING.sub(" ", text))) and not _YES_OR_NO.match(text)


def only_points(texts: list[str], links: tuple[str, ...]) -> bool:
    """Referred: nothing but pointing elsewhere, at most with one sentence that repeats the other answer."""
    pointing = [points(text) for text in texts]
    if not any(pointing):
        return False
    rest = [
        text
        for text, found in zip(texts, pointing, strict=True)
        if not found and not _NO_CONTENT.match(text)
    ]
    repeats = bool(links) and pointing[0] and len(rest) == 1 and len(texts) == 2
    return not rest or (repeats and not _ADDS.match(rest[0]))


def points_and_adds(texts: list[str]) -> bool:
    """Partly: a pointer elsewhere, and one sentence that adds to what is said there."""
    return len(texts) == 2 and points(texts[0]) and bool(_ADDS.match(texts[1]))


def says_yes_or_no(texts: list[str], asked: str) -> bool:
    """Answered: a yes or no where that is all that was asked, whatever is held back behind it."""
    return "?" in asked and not _ASKS_MORE.search(asked) and bool(_YES_OR_NO.match(texts[0]))


def knows_not(texts: list[str], asked: str) -> bool:
    """Answered: who is asked whether he knows something says all by saying that he doesn't."""
    return (
        bool(_ASKS_KNOWLEDGE.match(asked))
        and asked.count("?") == 1
        and _ground(texts[0]) is Ground.UNKNOWN
    )


def grants_word(texts: list[str], asked: str) -> bool:
    """Answered: who is asked to keep the Chamber informed, and promises that, leaves nothing open."""
    return (
        len(texts) == 1
        and asked.count("?") == 1
        and bool(_ASKS_WORD.match(asked) and _POSTPONING.search(texts[0]))
    )


def declines(texts: list[str]) -> Ground | None:
    """Declined: the refusal is the answer, opens it, or is all that follows what it reports or offers."""
    grounds = [_ground(text) for text in texts]
    last = len(texts) - 1
    for position, ground in enumerate(grounds):
        if ground is None:
            continue
        late = ground in (Ground.UNKNOWN, Ground.PREMATURE)
        if position == 0 and len(texts) <= (_SHORT if ground is not Ground.PREMATURE else 2):
            return ground
        if len(texts) <= 2 and not late:
            return ground
        if position == last and ground is Ground.CONFIDENTIAL and len(texts) <= 6:
            return ground
    return None


def gives_something(texts: list[str]) -> bool:
    """Whether an answer that opens with a refusal gives a part after all: a number, or "Wel …".

    So does one that first tells what is known: "Ik ken het bericht, maar heb geen cijfers".
    """
    if _KNOWS_BUT.match(texts[0]):
        return True
    return _ground(texts[0]) is not None and any(
        _STILL.match(text) or _COUNTS.search(text) for text in texts[1:] if _ground(text) is None
    )


def _ground(text: str) -> Ground | None:
    """Why a sentence refuses, if it does: what it merely concedes before its own claim is no refusal."""
    if _CONCEDES.match(text):
        return None
    return ground_in(text)


def postpones(texts: list[str]) -> bool:
    """Postponed: the answer ends by promising word later, about something still being worked on."""
    if _DONE.search(texts[-1]) or _HOW_TOLD.search(texts[-1]):
        return False  # "De vragen zijn zo spoedig mogelijk beantwoord."
    if len(texts) <= _NOTICE and announces_delay(texts[0]) and _CANNOT.search(texts[0]):
        return True
    if len(texts) == 1:
        return bool(_POSTPONING.search(texts[0]))
    return bool(_POSTPONING.search(texts[-1])) and bool(_PENDING.search(texts[0]))


def ground_of(texts: list[str]) -> Ground | None:
    """Why a part is held back: the first ground that a sentence which holds something back gives."""
    held = (_ground(text) for text in texts if _PARTIAL.search(text))
    return next((ground for ground in held if ground is not None), None)


def leaves_open(texts: list[str]) -> bool:
    """Partly: the answer itself says of a part of what was asked that it can't be given."""
    return len(texts) > 1 and any(_PARTIAL.search(text) for text in texts)
