"""Questions, and parts of questions, that a reply passes over."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.exchange.turns import Answer, answers
from kamerdraad.consistency.findings import Feature, Finding, detector
from kamerdraad.consistency.saying import Said, said
from kamerdraad.consistency.snapshot import Snapshot, snapshot
from kamerdraad.ontology.terms import BIBO, KD

if TYPE_CHECKING:
    from kamerdraad.consistency.utterances import Utterance
    from kamerdraad.store import Store

KIND: Final = "ObservationKind-UnansweredPart"
_NUMBER_WORDS: Final = (
    r"\d|\b(?:geen|nul|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|tientallen|"
    r"honderd\w*|duizend\w*|miljoen\w*|miljard\w*|helft|kwart|dubbele|procent|percentage|alle|allemaal|"
    r"enkele|veel|vele|weinig|meeste|meerdere|diverse|beperkt\w*|grootste|aantallen|gemiddeld\w*)\b"
)
_TIME_WORDS: Final = (
    r"\d|\b(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|"
    r"voorjaar|zomer|najaar|winter|week|weken|maand|maanden|jaar|jaren|kwartaal|termijn|spoedig|snel|"
    r"binnenkort|zodra|nadat|voordat|inmiddels|reeds|momenteel|morgen|vandaag|altijd|nooit|planning|"
    r"\w*reces|geval|indien|als|nu|toen|gelijktijdig|tegelijk|direct|eerder|volgend\w*|komende|eind|begin|medio|wanneer|pas)\b"
)
_ASKED_FOR: Final = (
    (
        re.compile(r"\bhoeveel\b(?! (?:belang|waarde|vertrouwen|ruimte|meer tijd))", re.I),
        re.compile(_NUMBER_WORDS, re.I),
        Said("een aantal of bedrag", "a number or amount"),
    ),
    (
        re.compile(
            r"^(?:\S+ ){0,3}(?:per |vanaf |tot |sinds )?wanneer (?!er\b|dit\b|dat\b|deze\b|een\b|het\b|de\b)|"
            r"\b(?:op welke|binnen welke) termijn\b|\bwelke datum\b",
            re.I,
        ),
        re.compile(_TIME_WORDS, re.I),
        Said("een tijdstip", "a time"),
    ),
)
"""What a sub-question asks for, by which words, and what an answer that gives it cannot do without."""
_EXPLAINED: Final = re.compile(
    r"\b(?:verwijs|zie (?:ook )?(?:het |mijn |de )?(?:antwoord|bijlage|brief|tabel)|bijlage|tabel|bijgaande|hieronder|onderstaande|"
    r"niet (?:bekend|beschikbaar|mogelijk|bijgehouden|geregistreerd|te zeggen|te geven|aan mij|voorhanden)|"
    r"onbekend|geen (?:toezegging\w*|zicht|inzicht|cijfers|gegevens|informatie|uitspraken|overzicht|mededelingen)|"
    r"kan (?:ik|het kabinet)[^.]{0,60} niet|vooruitlopen|vertrouwelijk)\b",
    re.IGNORECASE,
)
_CONDITIONAL: Final = re.compile(
    r"^\W*(?:zo ?(?:ja|nee)|als|mocht|in dat geval)\b|\bindien\b", re.IGNORECASE
)
"""A sub-question that falls away when the one before it gets the other answer."""
_REPLYING: Final = frozenset({"FullReply", "PartialReply", ""})


@detector("parts", KIND, default_on=False)
def parts(store: Store) -> Iterator[Finding]:
    """Questions without any answer beside others that have one, and sub-questions passed over."""
    shot = snapshot(store)
    given: dict[str, list[Answer]] = defaultdict(list)
    for answer in answers(shot).values():
        for question in answer.questions:
            given[question].append(answer)
    yield from _without_answer(shot, given)
    for node, found in given.items():
        if node in shot.unit and all(answer.kind in _REPLYING for answer in found):
            yield from _passed_over(shot, shot.unit[node], found)


def _without_answer(shot: Snapshot, given: dict[str, list[Answer]]) -> Iterator[Finding]:
    """Questions as put that no answer answers, in a letter most of whose questions are answered."""
    questions: dict[str, list[Utterance]] = defaultdict(list)
    for node in shot.of_type(KD.Question):
        if node in shot.unit and not shot.unit[node].restated:
            questions[shot.unit[node].paper.iri].append(shot.unit[node])
    for units in questions.values():
        left = [unit for unit in units if unit.node not in given]
        if len(left) * 2 >= len(units):
            continue
        for unit in sorted(left, key=lambda unit: unit.start):
            number = shot.value(unit.node, BIBO.number)
            why = said(
                "Vraag {number} krijgt geen antwoord; de andere vragen wel.",
                "Question {number} gets no answer; the other questions do.",
                number=number,
            )
            reasons = (Feature(Said("geen antwoord gevonden", "no answer found"), 0.8),)
            yield Finding(KIND, (unit.passage(),), why, "parts", 0.8, reasons)


def _passed_over(shot: Snapshot, question: Utterance, found: list[Answer]) -> Iterator[Finding]:
    """Sub-questions that ask how many or when, where the whole answer has no figure or time in it."""
    answer = " ".join(each.unit.quote for each in found)
    number = shot.value(question.node, BIBO.number)
    for part in shot.within.get(question.node, ()):
        if part.act != "Question":
            continue
        if missing := lacking(part.quote, answer):
            why = said(
                "Vraag {number} vraagt om {missing}; het antwoord noemt er geen.",
                "Question {number} asks for {missing}; the answer gives none.",
                number=number,
                missing=missing,
            )
            passages = (part.passage(), *(each.unit.passage() for each in found))
            yield Finding(
                KIND,
                passages,
                why,
                "parts",
                0.7,
                (Feature(Said("gevraagd", "asked"), 0.7, missing),),
            )


def lacking(asked: str, answer: str) -> Said | None:
    """What a sub-question asks for and an answer neither gives nor says why it does not."""
    if _EXPLAINED.search(answer) or _CONDITIONAL.search(asked):
        return None
    for asking, giving, name in _ASKED_FOR:
        if asking.search(asked) and not giving.search(answer):
            return name
    return None
