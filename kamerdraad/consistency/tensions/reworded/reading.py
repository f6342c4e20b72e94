"""What a clause says of its matter, apart from what the matter is: of how many, how surely, how firmly, or not."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import TYPE_CHECKING, Final

from kamerdraad.consistency.matter import Term, terms
from kamerdraad.consistency.propositions.figures import Figure, figures
from kamerdraad.consistency.tensions.changes import reports
from kamerdraad.consistency.tensions.negation import Denial, denials
from kamerdraad.consistency.tensions.reworded.disowning import denies_promise, unrecorded
from kamerdraad.consistency.tensions.reworded.moments import moments
from kamerdraad.consistency.tensions.reworded.parts import Share, shares
from kamerdraad.consistency.thesaurus import Side, sides

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from kamerdraad.consistency.tensions.statements import Statement

_TOGETHER: Final = 4
"""Words up to which all of an expression of lack is about the matter; of longer ones, the ends."""
_UN: Final = "on"
_FOCUS: Final = 2
"""Words next to a negation that the other clause must have."""
_JUST: Final = 25
"""Characters before "alle" in which "niet" denies it: "niet dat overal"."""
_BLANK: Final = re.compile(r"\s")
"""One for one, so that offsets stay."""

SURE, LIKELY, OPEN = 3, 1, 0
"""How sure a clause says that it is; one that says nothing of it is in between."""
_CERTAIN: Final = re.compile(
    r"\b(?:staat|stond|staan|stonden)\b[^.;,]{0,25}\bvast\b|\bvast ?staa[nt]\b|^\W*vast (?:staat|stond|is|was)\b|\bkomen vast te staan\b|"
    r"\b(?:ongetwijfeld|zonder (?:enige )?twijfel|geen twijfel|buiten (?:kijf|twijfel|kijf)|onomstotelijk|onbetwist\w*|"
    r"ontegenzeglijk|onmiskenbaar|hoe dan ook|zonder meer|gegarandeerd|verzekerd van|onvermijdelijk|uitgesloten dat|is uitgesloten|"
    r"(?:is|zijn|was|waren|is inmiddels|het is|overtuigend|definitief|afdoende) (?:aangetoond|bewezen|komen vast te staan)|(?:het )?is (?:zeker|bewezen|aangetoond) dat|"
    r"(?<!niet )met zekerheid|zeker is dat|(?:is|zijn|was) (?:inmiddels |nu )?(?:bekend|achterhaald|opgehelderd)(?! (?:of|hoe|dat))|(?:aangetoond|bewezen) is dat|toont (?:onomstotelijk |overtuigend )?aan|bewijst)\b",
    re.IGNORECASE,
)
_PROBABLE: Final = re.compile(
    r"\b(?:waarschijnlijk\w*|vermoedelijk\w*|vermoed\w*|naar verwachting|aannemelijk|naar alle waarschijnlijkheid|lijkt erop|"
    r"plausibel|ligt in de rede|het ziet er ?naar uit|naar het zich laat aanzien|er zijn aanwijzingen|aanwijzingen dat)\b",
    re.IGNORECASE,
)
_UNSURE: Final = re.compile(
    r"\b(?:(?:niet|nog niet|niet meer|moeilijk|onmogelijk|nauwelijks|niets?)\b[^.;,]{0,25}\b(?:met zekerheid|te zeggen|vast te stellen|aan te geven|te bepalen|aangetoond|bewezen|zeker|uit te sluiten|uitgesloten|vast(?= [,.;]|[.;,]|$)|"
    r"vastgesteld|duidelijk|bekend|gebleken|komen vast te staan|te beoordelen|te achterhalen|na te gaan|te reconstrueren|uit te maken|uitsluitsel)|onzeker|onduidelijk|ongewis|onbekend|onopgehelderd|wellicht|misschien|mogelijkerwijs|"
    r"de vraag (?:is )?of|is het de vraag|valt (?:nog )?te bezien|moet (?:nog )?blijken|twijfelachtig|(?<!geen )(?<!zonder )twijfels? over|denkbaar|in het midden|(?:wordt|worden) nog (?:altijd |steeds )?(?:gezocht|onderzocht|uitgezocht)|in onderzoek|een van de mogelijkheden|"
    r"(?:geen|onvoldoende|nog weinig|te weinig|nauwelijks) (?:\w+ )?(?:bewijs|uitsluitsel|zekerheid|oorzakelijk|verband|uitspraak)|geen (?:harde )?conclusie)\b",
    re.IGNORECASE,
)

_POINTED: Final = re.compile(
    r"[;,:] (?:daarover|hierover|daaraan|hieraan|daarvan) (?:\w+ ){0,4}?(?:geen|nauwelijks) twijfel|[;,:] (?:dat|dit) staat (?:voor mij )?vast\b",
    re.IGNORECASE,
)
"""That a sentence's clause before is certain."""

_EACH: Final = re.compile(
    r"\b(?:alle|allemaal|elke?|iedere?|ieder|iedereen|altijd|overal|(?<!nog )steeds|telkens|zonder uitzondering|stuk voor stuk|voltallig\w*|volledig|geheel|100%|honderd procent|100 procent|de hele|het hele|het gehele|de gehele|in alle gevallen)\b(?! (?:geval|mogelijke?|eerste|meer|erkentelijk))",
    re.IGNORECASE,
)
_NONE: Final = re.compile(
    r"\b(?:geen enkele?|geen van|geen (?:één|een)|niemand|nooit|nimmer|nergens|op geen enkel\w*|bij geen)\b",
    re.IGNORECASE,
)
_SOME: Final = re.compile(
    r"\b(?:sommige|enkele|een (?:\w+ )?(?:aantal|deel|kwart|derde|vijfde|tiende|minderheid|handvol|enkel\w*|paar|gedeelte)|ten dele|deels|gedeeltelijk|"
    r"(?:de|bijna de|ruim de|meer dan de|minder dan de) (?:helft|meerderheid)|twee derde|driekwart|de meeste|het merendeel|grotendeels|soms|meestal|vaak|regelmatig|incidenteel|zelden|"
    r"niet (?:alle|elke?|iedere?|iedereen|altijd|overal|steeds|volledig|geheel)|lang niet|verschillende|diverse|meerdere|een van de|één van de|"
    r"in (?:sommige|enkele|een aantal|bepaalde) (?:\w+ )?(?:gevallen|regio['’]?s|plaatsen)|slechts|alleen (?!als|wanneer|indien|dan)|uitsluitend|in een enkel geval|niet in alle|er (?:zijn|waren) (?!geen)(?=\w+ (?:die|waar)))\b",
    re.IGNORECASE,
)
_NOT: Final = re.compile(r"\bniet-[^\W\d_]{3,}", re.IGNORECASE)
_WORDS_OF_DENIAL: Final = re.compile(
    r"\b(?:niet|geen|nooit|nergens|niets|niemand|noch|evenmin|geenszins|zonder)\b", re.IGNORECASE
)
_BOTH: Final = re.compile(
    r"\bwel (?:en|of) niet\b|\bal dan niet\b|\bof niet\b|\bniet (?:alleen|enkel|slechts|zelf|per se)\b",
    re.IGNORECASE,
)
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_ASKED: Final = re.compile(r"\b(?:of|hoe|indien|wanneer|tenzij|mits|waarom)\b", re.IGNORECASE)
_INDEED: Final = re.compile(
    r"\b(?:wel degelijk|wel(?! (?:dat|als|te|en|of))|juist)\b", re.IGNORECASE
)
_MORE: Final = re.compile(
    r"\b(?:meer|hoger\w*|gestegen|steeg|stegen|stijg\w*|toegenomen|toeneemt|(?:neemt|nemen|nam|namen)\b[^.;,]{0,80}\btoe\b|langer|groter\w*|gegroeid|groei\w*|toename|verbeter\w*|verbeterd\w*|uitgebreid)\b",
    re.IGNORECASE,
)
_LESS: Final = re.compile(
    r"\b(?:minder|lager\w*|gedaald|daal\w*|dal(?:ing|en)|afgenomen|(?:neemt|nemen|nam|namen)\b[^.;,]{0,80}\baf\b|korter|kleiner\w*|gekrompen|kr(?:i|o)mp\w*|afname|verslechter\w*|achteruit\w*|teruggelopen|loopt terug|liep\w* terug|ingekrompen)\b",
    re.IGNORECASE,
)
_NOT_ALL: Final = re.compile(
    r"\b(?:lang )?niet (?=(?:alle|elke?|iedere?|iedereen|altijd|overal|steeds)\b)", re.IGNORECASE
)
_NO_SIGN: Final = re.compile(
    r"\b(?:geen (?:enkele )?(?:aanwijzing\w*|signalen|reden|aanleiding|grond)\b[^.;,]{0,40}?\b(?:dat|dan)\b|niet gebleken dat)",
    re.IGNORECASE,
)
"""By which what follows is denied."""
_WITHOUT: Final = re.compile(
    r"\b(?:die|waar|waarin|waarvan|waarbij) (?:\w+ )?(?:nog |er )?(?:geen|niet)\b", re.IGNORECASE
)
_WHICH_NOT: Final = re.compile(
    r"\b(?:die|wie|waar\w*|wanneer|als|indien)(?:\s+[\w-]+){0,2}?\s+(?:niet|geen|nooit|zonder)\b",
    re.IGNORECASE,
)
"""By which is told which thing is meant, and nothing denied of it."""
_THERE_ARE: Final = re.compile(
    r"^\W*er (?:zijn|waren) (?!geen\b)(?:[\w-]+ ){1,3}?(?:die|waar\w*)\b", re.IGNORECASE
)
"""What only says that there are such: "er zijn klinieken die"."""
_BUT: Final = re.compile(
    r"\bniet\b[^.;]{1,80}?\bmaar\b|,? niet (?:minder|meer|eerder|later)\W*$", re.IGNORECASE
)
"""What is set against something else, and denies nothing that another clause says."""
_LACK: Final = re.compile(
    r"\b(?:ontbree?kt|ontbreek|(?<!het )ontbreken|onthoud(?:en|t)|onthield(?:en)?|ontbrak(?:en)?|ontbeert|ontberen|ontbeerde\w*|schort (?:het )?aan|achterwege|uitgebleven|(?:blijft|bleef|blijven|bleven)\b[^.;,]{0,20}\buit|"
    r"(?:is|was|zijn|waren|heeft|hebben|had|hadden) (?:er )?(?:\w+ ){0,3}(?:een )?(?:gebrek|tekort) aan|verzuimd|nagelaten|geweigerd|weigert|weigeren|weigerde\w*|(?:schiet|schieten|schoot|schoten|kom\w*|kwam\w*)\b[^.;,]{0,20}\bte ?kort|mislukt|verre van|allerminst|afwezig|"
    r"onmogelijk|verstoken)\b",
    re.IGNORECASE,
)
_HEDGED: Final = re.compile(
    r"\b(?:uitgangspunt|ambitie|in ?te spannen|inspannen|(?:wordt|worden|zal|zullen)\b[^.;]{0,60}\b(?:bezien|bekeken|overwogen)|stre(?:eft|ven|efde|efden)|(?:als|indien|wanneer|voor zover|voorzover)\b[^.;,]{0,30}\b(?:mogelijk|haalbaar|toelaat|toelaten)|(?:waar|indien) mogelijk|zo ?veel mogelijk|zoveel als mogelijk|in beginsel|in principe|bij voorkeur|"
    r"spant? (?:ik |zich |mij |het kabinet )+in|probeer\w*|proberen)\b",
    re.IGNORECASE,
)

DEMAND, MUST, AIM = 3, 2, 1
"""How firmly something is asked or meant."""
_DEMANDED: Final = re.compile(
    r"\b(?:(?:is|zijn|als|een) voorwaarde|verplicht\w*|verplichting\w*|harde? (?:eis|voorwaarde|norm|grens)\w*|dwingend\w*|bindend\w*|eis is|is een eis|vereist\w*|onvoorwaardelijk|"
    r"mag (?:nooit|niet|in geen geval)|zonder uitzondering|in elk geval|te allen tijde|onder alle omstandigheden|tenzij|gegarandeerd|garandeer\w*|garantie)\b",
    re.IGNORECASE,
)
_MUST: Final = re.compile(r"\b(?:moet(?:en)?|dien(?:t|en)\b[^.;,]{0,60}?\bte)\b", re.IGNORECASE)
_AIMED: Final = re.compile(
    r"\b(?:stre(?:eft|ven|efde|efden)|streefcijfer|streefwaarde|richtsnoer|uitgangspunt|aangeraden|aanbevolen|raad(?:t|en)? aan|(?:beveelt|bevelen|raadt|raden)\b[^.;,]{0,40}\baan\b|aanbeveling|vrijblijvend\w*|vrijwillig\w*|facultatief|naar eigen inzicht|"
    r"(?:als|indien|wanneer|voor zover|voorzover)\b[^.;,]{0,30}\b(?:mogelijk|haalbaar|toelaat|toelaten)|(?:waar|indien) mogelijk|zo ?veel mogelijk|zoveel als mogelijk|in beginsel|in principe|bij voorkeur|"
    r"spant? (?:ik |zich |mij |het kabinet )+in|inspanningsverplichting|in overweging (?:gegeven|geven|te geven)|tot aanbeveling|ambitie|(?:wordt|worden|zal|zullen)\b[^.;]{0,60}\b(?:bezien|bekeken|overwogen)|mogen zelf|staat (?:het )?vrij|niet (?:verplicht|dwingend|bindend|vereist)|geen (?:harde |wettelijke )?(?:verplichting|eis|norm|plicht)|kunnen (?:zelf )?kiezen)\b",
    re.IGNORECASE,
)
HIGH, LITTLE = 3, 1
_VITAL: Final = re.compile(
    r"\b(?:onmisbaar|onmisbare|cruciaal|cruciale|essentieel|essentiële|onontbeerlijk\w*|doorslaggevend\w*|van levensbelang|van groot belang|noodzakelijk\w*|bepalend\w*|beslissend\w*|voornaamste|belangrijkste|"
    r"sleutel\w*|randvoorwaarde|fundamenteel|fundamentele|hoofdoorzaak)\b",
    re.IGNORECASE,
)
_SLIGHT: Final = re.compile(
    r"\b(?:enigszins|behulpzaam\w*|dienstig\w*|hulpmiddel|in (?:enige|beperkte|geringe|mindere) mate|een (?:beperkte|kleine|bescheiden|geringe|ondergeschikte|marginale) (?:rol|bijdrage|invloed|betekenis|effect)|kan (?:\w+ ){0,6}?(?:bijdragen|helpen)|kunnen (?:\w+ ){0,6}?(?:bijdragen|helpen)|nauwelijks|"
    r"(?:een )?nuttig\w*|bijkomstig|marginaal|beperkt(?:e)? (?:effect|betekenis|invloed|belang)|niet (?:\w+ )?(?:doorslaggevend|noodzakelijk|essentieel|nodig)|kan gemist worden|overbodig\w*|weinig (?:effect|invloed|verschil))\b",
    re.IGNORECASE,
)

_ASIDE: Final = re.compile(
    r"^\W*anders dan [^,]{3,90},|\b(?:nooit|niet|geen|nimmer)?\s?(?:toegezegd|toezegging\w*|zeg\w* (?:\w+ ){0,6}toe|beloofd|belofte|gegarandeerd|in het vooruitzicht gesteld|mijn (?:ambts)?voorganger|van de kant van het kabinet)\b|"
    r"^\W*volgens (?:de |het |een )?(?:[\w-]+ ){1,4}?(?=(?:is|zijn|was|waren|heeft|hebben|wordt|worden|kan|kunnen|gaat|gaan|blijft|werd|werden)\b)|\bin de gelegenheid (?:gesteld|zijn|is|kwam|kwamen)?|"
    r"\bop (?:grond|basis) van (?:de|het) (?:\w+ )?(?:metingen|gegevens|cijfers|onderzoek\w*)\b",
    re.IGNORECASE,
)
"""Words around what is said: whom it answers, that it was promised, what it rests on."""


def matter_of(statement: Statement) -> tuple[Term, ...]:
    """What a clause is about, without the words by which it says how surely, how firmly or whether at all."""
    said = _BLANK.sub(" ", statement.form.bare)
    aside = [found.span() for found in _ASIDE.finditer(said)]
    for words in (_UNSURE, _PROBABLE, _CERTAIN, _LACK, _AIMED, _DEMANDED, _SLIGHT, _VITAL):
        for found in words.finditer(said):
            start, end = found.span()
            if words is not _LACK or len(found.group().split()) <= _TOGETHER:
                aside.append((start, end))
            else:
                last = start + found.group().rindex(" ")
                aside += [(start, start + found.group().index(" ")), (last, end)]
    return tuple(
        term
        for term in terms(statement.form.bare)
        if not any(start <= term.start < end for start, end in aside)
    )


@dataclass(frozen=True)
class Reading:
    """A clause with the words by which it says something of its matter."""

    statement: Statement
    terms: tuple[Term, ...]
    said: str

    @cached_property
    def certainty(self) -> int | None:
        """How sure it says that it is; None where it says nothing of that."""
        said = self.said
        if _UNSURE.search(said):
            return LIKELY if _PROBABLE.search(said) else OPEN
        if _PROBABLE.search(said):
            return LIKELY
        pointing = _POINTED.search(self.statement.unit.quote)
        return SURE if _CERTAIN.search(said) or pointing else None

    @cached_property
    def numbers(self) -> tuple[Figure, ...]:
        """Its figures."""
        return tuple(figures(self.said))

    @cached_property
    def amounts(self) -> frozenset[Decimal]:
        """The values of all figures of its sentence."""
        return frozenset(figure.value for figure in figures(self.statement.unit.quote))

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of what it is about."""
        return frozenset(term.stem for term in self.terms)

    @cached_property
    def sides(self) -> Mapping[Side, frozenset[str]]:
        """On which sides of the rows of words that deny each other its words stand."""
        return sides(self.stems)

    @cached_property
    def shares(self) -> tuple[Share, ...]:
        """The parts of a whole that it speaks of."""
        return tuple(shares(self.said))

    @cached_property
    def not_all(self) -> bool:
        """Whether it says of not all that it is so."""
        return bool(_NOT_ALL.search(self.said))

    @cached_property
    def without(self) -> tuple[int, int] | None:
        """Where it speaks of those that lack something: "de gemeenten waar nog geen loket is"."""
        found = _WITHOUT.search(self.said)
        return found.span() if found else None

    @cached_property
    def apart(self) -> bool:
        """Whether it denies a promise, reports what was told, or says that no records are kept."""
        statement = self.statement
        return denies_promise(self.said) or reports(statement) or unrecorded(self.said)

    @cached_property
    def moments(self) -> frozenset[tuple[date, date]]:
        """The stretches of days that it speaks of."""
        return moments(self.statement)

    @cached_property
    def each(self) -> tuple[int, ...]:
        """Where words stand by which it speaks of all of something."""
        some = [found.span() for found in _SOME.finditer(self.said)]
        return tuple(
            found.start()
            for found in _EACH.finditer(self.said)
            if not any(start <= found.start() < end for start, end in some)
            and not _WORDS_OF_DENIAL.search(self.said, max(0, found.start() - _JUST), found.start())
        )

    @cached_property
    def none(self) -> tuple[int, ...]:
        """Where words stand by which it speaks of none of something."""
        return tuple(found.start() for found in _NONE.finditer(self.said))

    @cached_property
    def some(self) -> tuple[int, ...]:
        """Where words stand by which it speaks of a part of something."""
        return tuple(found.start() for found in _SOME.finditer(self.said))

    @cached_property
    def denied(self) -> int | None:
        """How many times it denies, by "niet" or by "ontbreekt"; None where that cannot be told.

        It cannot where a "niet" may belong to what only tells which thing is meant, or to what is asked.
        """
        every = len(_WORDS_OF_DENIAL.findall(self._plain))
        found = self._denials
        if every != len(found) or any(
            _ASKED.search(self._plain[: d.focus[0].start]) for d in found
        ):
            return None
        lacking = len(_LACK.findall(self._plain)) + len(_NOT.findall(self._plain))
        return every + lacking + len(_NO_SIGN.findall(self.said))

    @cached_property
    def _plain(self) -> str:
        """Without what stands in brackets, what is set against something else, and how sure it is."""
        said = self.said
        for words in (_BRACKETS, _BUT, _UNSURE, _BOTH, _NOT_ALL, _NO_SIGN):
            said = words.sub(_blank, said)
        said = _THERE_ARE.sub(_blank, said)
        said = _WHICH_NOT.sub(_blank, said)
        return said

    @cached_property
    def _denials(self) -> list[Denial]:
        return denials(self._plain)

    def bears_on(self, met: Container[int]) -> bool:
        """Whether what it denies, by the words next to its negation, are words at these places."""
        known = {term.start for term in self.terms}
        for denial in self._denials:
            focus = [word for word in denial.focus if word.start in known]
            if not focus:
                continue
            if any(word.start not in met for word in focus[:_FOCUS]):
                return False
        return True

    @cached_property
    def way(self) -> int:
        """Whether something goes up (1) or down (-1); 0 where it does neither, or both."""
        return bool(_MORE.search(self._plain)) - bool(_LESS.search(self._plain))

    @cached_property
    def stressed(self) -> bool:
        """Whether it says that it is so after all: "wel", "zeker"."""
        return bool(_INDEED.search(self.said))

    @cached_property
    def firmness(self) -> int | None:
        """Whether it demands or aims; None where it does neither."""
        if _AIMED.search(self.said):
            return AIM
        if _DEMANDED.search(self.statement.unit.quote):
            return DEMAND
        must = _MUST.search(self.said)
        return MUST if must and not _ASKED.search(self.said[: must.start()]) else None

    @cached_property
    def hedged(self) -> bool:
        """Whether it aims, or demands as far as possible."""
        return bool(_HEDGED.search(self.said))

    @cached_property
    def weighed(self) -> str:
        """The words by which it calls something vital, or of slight use."""
        found = _SLIGHT.search(self.said) or _VITAL.search(self.said)
        return found.group() if found else ""

    @cached_property
    def degree(self) -> int | None:
        """Whether it calls something vital, or of slight use."""
        if _SLIGHT.search(self.said):
            return LITTLE
        return HIGH if _VITAL.search(self.said) else None


def may_differ(one: Reading, other: Reading) -> bool:
    """Whether two clauses have words by which they can say different things of one matter.

    Asked of many pairs that may be about one matter, before it is asked how much they share.
    """
    if one.apart or other.apart:
        return True
    if one.denied is not None and other.denied is not None and (one.denied + other.denied) % 2:
        return True
    if one.numbers and other.numbers and one.amounts != other.amounts:
        return True
    if one.certainty != other.certainty and SURE in {one.certainty, other.certainty}:
        return True
    if one.degree != other.degree or one.firmness != other.firmness or one.hedged != other.hedged:
        return True
    if (one.shares and other.shares) or one.way * other.way < 0:
        return True
    if _of_amount(one) and _of_amount(other):
        return True
    return any(side.facing in other.sides for side in one.sides) or _prefixed(one, other)


def _of_amount(side: Reading) -> bool:
    return bool(side.each or side.none or side.some or side.numbers or side.without)


def _prefixed(one: Reading, other: Reading) -> bool:
    """Whether one has the other's word with "on-" before it."""
    return any(
        stem.removeprefix(_UN) in there.stems
        for here, there in ((one, other), (other, one))
        for stem in here.stems
        if stem.startswith(_UN)
    )


def reading(statement: Statement, found: tuple[Term, ...]) -> Reading:
    """The reading of a statement."""
    return Reading(statement, found, _BLANK.sub(" ", statement.said))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())
