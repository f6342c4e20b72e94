"""What kind of answer each answer is, and to which other answers it points."""

import re
from collections.abc import Callable
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from kamerdraad.extract import extensions
from kamerdraad.extract.model import Answer, AnswerKind, Ground, Sentence
from kamerdraad.extract.turns.labels import numbers_in
from kamerdraad.extract.turns.sections import GROUPS, groups_in
from kamerdraad.letters.model import BlockKind

_LIST = r"(?P<numbers>\d{1,3}[a-z]?(?:(?:, | ?(?:en|tot en met|t/m|tm|&) | ?[-–/] ?|, en )(?:de )?(?:vraag |vragen )?\d{1,3}[a-z]?(?!\w))*)"
_OTHER = re.compile(
    rf"(?:antwoord(?:en)?|beantwoording|reactie|zie|bij|onder|op|in|naar|van)(?: (?:op|bij|van|onder|in))?(?: de| mijn| het| ook| dezelfde)?"
    rf"(?: antwoord(?:en)?)?(?: (?:op|bij|van))?(?: de)? (?:vraag|vragen|antwoord|antwoorden)(?: nummers?| nrs?\.)? {_LIST}(?!\d| ?%)",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    r"^[^.?!;]{0,30}?\b(?:van (?:de )?(?:schriftelijke|eerdere|eerder gestelde|Kamer)\w* ?vragen|uit het vorige|van het lid|van de leden (?!van))"
    r"|^(?:\)|,)? ?(?:over|in) (?:de )?(?:schriftelijke|eerdere|Kamervragen|brief|set)",
    re.IGNORECASE,
)
_ORDINALS = {
    "eerste": 1,
    "tweede": 2,
    "derde": 3,
    "vierde": 4,
    "vijfde": 5,
    "zesde": 6,
    "laatste": 0,
}
_OF_GROUP = re.compile(
    rf"(?:(?P<nth>eerste|tweede|derde|vierde|vijfde|zesde) )?vra(?:ag|gen) van (?:(?:de leden|het lid) van )?{GROUPS}"
)
_PREVIOUS = re.compile(
    r"\b(?:(?:het|mijn) (?:vorige|voorgaande|bovenstaande) antwoord|(?:antwoord op )?de vorige vraag|zie (?:hier)?boven|idem)\b",
    re.IGNORECASE,
)
_POINTS = re.compile(
    r"\b(?:verwijs|verwijzen (?:wij|ik)|wij verwijzen|verwijst (?:het kabinet|de (?:minister|staatssecretaris))|(?:wordt|word|zij) verwezen|zie(?: ook| verder| hiervoor| daarvoor)? (?:het|mijn|de|onze)? ?(?:antwoord|beantwoording|vraag|boven)|zie hierboven|idem"
    r"|vragen\b[^.?!]{0,300}\bbeantwoord (?:middels|via|met|in|per) (?:een|de|mijn|deze) (?:\w+ )?brief)\b"
    r"|^Zie (?:ook )?(?:antwoord|vraag|de antwoorden|boven)",
    re.IGNORECASE,
)
_NO_CONTENT = re.compile(r"^(?:ja|nee|idem|zie|hiervoor|daarvoor)\b[^.]{0,40}\.?$", re.IGNORECASE)

_DECLINING: tuple[tuple[Ground, re.Pattern[str]], ...] = tuple(
    (ground, re.compile(pattern, re.IGNORECASE))
    for ground, pattern in (
        (
            Ground.CONFIDENTIAL,
            r"\bvertrouwelijkheid\b.{0,80}\bniet (?:\w+ )?ingaan|(?:is|zijn|blijft|blijven)\b[^.?!]{0,40}\bvertrouwelijk\.?$"
            r"|bedrijfsvertrouwelijk|vanwege (?:de )?(?:privacy|vertrouwelijkheid|staatsgeheim)[^.?!]{0,80}\b(?:niet|geen)\b"
            r"|staatsgeheim|vertrouwelijk\b[^.?!]{0,60}\b(?:niet|geen)\b[^.?!]{0,30}(?:delen|openbaar|mededelingen)",
        ),
        (
            Ground.NOT_COMPETENT,
            r"\bniet aan (?:mij|ons|het kabinet|de minister|het ministerie)\b[^.?!]{0,80}\b(?:om|te)\b"
            r"|\bgeen oordeel ?(?:te )?geven\b|\bniet in (?:die|de|een) beoordeling treden\b|\bgeen bevoegdheid\b"
            r"|\bga ik niet over\b|\bniet bevoegd (?:om|is)\b|\bbuiten mijn (?:bevoegdheid|verantwoordelijkheid)",
        ),
        (
            Ground.PREMATURE,
            r"\b(?:niet|wil ik niet|kan ik niet|wens ik niet)\b[^.?!]{0,40}\bvooruit ?(?:te )?lopen\b|\bte vroeg (?:om|voor)\b"
            r"|\bvooruitlopen op [^.?!]{0,60}\bniet\b|\bnog niet (?:te|aan de orde)\b",
        ),
        (
            Ground.UNKNOWN,
            r"\b(?:geen|niet) (?:cijfers|gegevens|informatie|inzicht|zicht|beeld)\b[^.?!]{0,60}\b(?:bekend|beschikbaar|voorhanden|over|in)\b"
            r"|\b(?:heb|heeft|hebben|beschik\w*)\b[^.?!]{0,40}\bgeen (?:inzicht|zicht|cijfers|gegevens|informatie)\b|\bis (?:mij )?niet bekend\b"
            r"|\bworden niet (?:\w+ )?(?:geregistreerd|bijgehouden)\b|\bwordt [^.?!]{0,90}geen (?:aparte )?registratie bijgehouden\b",
        ),
        (
            Ground.UNWILLING,
            r"\b(?:geen|niet) (?:uitspraken|mededelingen|uitspraak)\b[^.?!]{0,50}\b(?:doen|gedaan|over)\b|\bspeculeert? niet\b"
            r"|\bkan ik (?:daar|hier)?(?:op )?(?:inhoudelijk )?niet (?:\w+ )?ingaan\b|\bga(?:an)? (?:ik|wij|het kabinet)[^.?!]{0,30} niet (?:in op|nader in)"
            r"|\bniet in op individuele\b|\bgeen uitspraken\b",
        ),
    )
)
_POSTPONING = re.compile(
    r"\b(?:zo spoedig mogelijk|zo snel mogelijk|op (?:een )?later moment|later|volgt|nog niet)\b[^.?!]{0,80}\b(?:beantwoord|informe|reactie|antwoord|gestuurd|toekomen|terugkom)"
    r"|\b(?:zal|zullen|wordt|worden|kom|komt)\b[^.?!]{0,60}\b(?:uw|de) kamer\b[^.?!]{0,80}\b(?:geïnformeerd|informeren|bericht|toekomen|gestuurd)\b"
    r"|\b(?:uw|de) kamer wordt\b[^.?!]{0,80}\bgeïnformeerd\b|\b(?:kabinets)?reactie\b[^.?!]{0,80}\b(?:naar|aan) (?:uw|de) kamer (?:gestuurd|gezonden|verzonden)"
    r"|\binformeer ik (?:uw|de) kamer\b|\bkom ik (?:hier|daar)?op? ?(?:later )?terug\b|\bwordt (?:daarin|hierin) meegenomen\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:zijn|is|heb|hebben|heeft)\b(?![^.?!]*\bniet\b)[^.?!]{0,80}\bbeantwoord\b(?! worden)",
    re.IGNORECASE,
)
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


def references(
    text: str, own: tuple[str, ...] = (), previous: tuple[str, ...] = ()
) -> tuple[str, ...]:
    """The other answers that words point to: numbers, or a group's name with its number.

    Answers to other papers' questions ("vraag 2 van de vragen van het lid …") are not meant.
    """
    found: dict[str, None] = {}
    for match in _OTHER.finditer(text):
        if not _ELSEWHERE.search(text[match.end() : match.end() + 60]):
            for number in numbers_in(match["numbers"]):
                found.setdefault(number)
    for match in _OF_GROUP.finditer(text):
        group, nth = groups_in(match), _ORDINALS.get(match["nth"] or "eerste", 1)
        if group and match["nth"]:
            found.setdefault(group if nth == 1 else f"{group} {nth}")
    if not found and _PREVIOUS.search(text):
        for number in previous[-1:]:
            found.setdefault(number)
    return tuple(number for number in found if number not in own)


def judge(
    texts: list[str], links: tuple[str, ...], tabled: bool = False
) -> tuple[AnswerKind, Ground | None, str]:
    """The kind of an answer from its sentences, why something is held back, and the rule's name.

    An answer that is put off comes too early by its own account: its ground is `premature`.
    What is `tabled`, a table in the answer, was given, so that only a part can be held back.
    """
    if not texts:
        return AnswerKind.ANSWERED, None, ""
    if only_points(texts, links):
        return AnswerKind.REFERRED, None, "only_points"
    if postpones(texts):
        return AnswerKind.POSTPONED, Ground.PREMATURE, "postpones"
    ground = declines(texts)
    if ground is not None:
        kind = AnswerKind.PARTLY if tabled else AnswerKind.DECLINED
        return kind, ground, "declines"
    if leaves_open(texts):
        return AnswerKind.PARTLY, ground_of(texts), "leaves_open"
    return AnswerKind.ANSWERED, None, "answers"


def only_points(texts: list[str], links: tuple[str, ...]) -> bool:
    """Referred: nothing but pointing elsewhere, at most with one sentence that repeats the other answer."""
    pointing = [bool(_POINTS.search(text)) for text in texts]
    if not pointing or not any(pointing):
        return False
    rest = [
        text
        for text, points in zip(texts, pointing, strict=True)
        if not points and not _NO_CONTENT.match(text)
    ]
    return not rest or (bool(links) and pointing[0] and len(rest) == 1 and len(texts) == 2)


def declines(texts: list[str]) -> Ground | None:
    """Declined: the refusal is the answer, or all that follows what the answer reports or offers."""
    for ground, rule in _DECLINING:
        for position, text in enumerate(texts):
            if not rule.search(text):
                continue
            last = position == len(texts) - 1
            if len(texts) == 1 or (
                len(texts) <= 2 and ground is not Ground.UNKNOWN and ground is not Ground.PREMATURE
            ):
                return ground
            if last and ground is Ground.CONFIDENTIAL and len(texts) <= 6:
                return ground
    return None


def postpones(texts: list[str]) -> bool:
    """Postponed: the answer ends by promising word later, about something still being worked on."""
    if _DONE.search(texts[-1]):
        return False  # "De vragen zijn zo spoedig mogelijk beantwoord."
    if len(texts) == 1:
        return bool(_POSTPONING.search(texts[0]))
    return bool(_POSTPONING.search(texts[-1])) and bool(_PENDING.search(texts[0]))


def ground_of(texts: list[str]) -> Ground | None:
    """Why a part is held back: the first ground that a sentence which holds something back gives."""
    for text in texts:
        if _PARTIAL.search(text):
            for ground, rule in _DECLINING:
                if rule.search(text):
                    return ground
    return None


def leaves_open(texts: list[str]) -> bool:
    """Partly: the answer itself says of a part of what was asked that it can't be given."""
    return len(texts) > 1 and any(_PARTIAL.search(text) for text in texts)


def find_answers(doc: Doc) -> Doc:
    """Completes `doc._.kd_answers`: their kind, ground and the answers they refer to."""
    letter = doc._.letter
    if letter is None:
        return doc
    own: dict[tuple[int, str], list[Sentence]] = {}
    for sentence in doc._.kd_sentences:
        if sentence.answer is not None and not sentence.restated:
            own.setdefault((sentence.part, sentence.answer), []).append(sentence)
    rows = [block.start for block in letter.blocks if block.kind is BlockKind.TABLE_ROW]
    begins = sorted(turn.start for turn in (*doc._.kd_questions, *doc._.kd_answers))
    done: list[Answer] = []
    for answer in doc._.kd_answers:
        texts = [
            letter.text[s.start : s.end]
            for s in own.get((answer.part, ",".join(answer.numbers)), [])
            if s.end > answer.start and s.start < answer.end
        ]
        before = done[-1].numbers if done else ()
        links = references(" ".join(texts), answer.numbers, before)
        over = next((start for start in begins if start >= answer.end), letter.body_end)
        tabled = any(answer.start <= start < over for start in rows)
        kind, ground, rule = judge(texts, links, tabled)
        done.append(replace(answer, kind=kind, ground=ground, refers_to=links, rule=rule))
    doc._.kd_answers = done
    return doc


def make_answers(nlp: Language, name: str) -> Callable[[Doc], Doc]:
    """The component `kamerdraad_answers`; works on any Dutch `Doc`, better with `doc._.letter`."""
    extensions.register()
    return find_answers
