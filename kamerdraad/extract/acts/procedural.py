"""Procedural sentences: the business of the letter itself."""

import re

from kamerdraad.extract.acts.features import Features

_HEREBY = re.compile(
    r"\b(?:hierbij|bijgaand|bijgevoegd|hiermee|hiermede|met deze brief|in deze brief|bij dezen?|middels deze brief|door middel van deze brief|als bijlage(?! bij (?!deze))|in de bijlage|separaat)\b"
)
_SENDS = re.compile(
    r"\b(?:stuur|sturen|zend|zenden|bied|bieden|doe ik|treft|treffen|ontvangt|ontvangen|brengt|breng|brengen|reageer|reageren|informeer|informeren|beantwoord\w*|geef|geven|ga|doe|doen|leg|leggen|stel|stellen|gevoegd|bijgevoegd|toegevoegd|aangeboden|verstuurd|voldoe|wil ik|wordt|worden|deel|delen|schets|schetsen|licht)\b"
)
_ANSWERED_BELOW = re.compile(
    r"\bvragen\b.*\bworden beantwoord\b.*\bbijlage\b|\bdeel ik u (?:mede|mee)\b.*\bvragen\b|\bdelen? (?:ik|wij) u (?:mede|mee) dat de vragen\b|\b(?:antwoorden|beantwoording) (?:op|van) (?:de|uw)\b.*\b(?:treft u|aan|bijlage|hierbij)\b"
)
_BELOW = re.compile(
    r"\b(?:hieronder(?! (?:valt|vallen|versta|wordt verstaan))|hierna|onderstaand\w*|in het navolgende|in de volgende (?:paragraaf|alinea)|in (?:dit hoofdstuk|deze paragraaf)|vervolgens ga ik|eerst ga ik|daarvoor zal ik ingaan|achtereenvolgens|in onderstaande (?:tabel|figuur|lijst)|hier alvast)\b"
)
_NAMES_BRIEFLY = re.compile(r"\(hierna\b|\bhierna ?:|\bhierna (?:te noemen|genoemd)\b")
_NEXT_PAPER = re.compile(
    r"\bin (?:de|mijn|het) (?:eerst)?(?:volgende|komende) \w*(?:rapportage|brief|monitor|verslag|nota|voortgangsbrief)\b"
)
"""What the next paper will go into is no business of this one."""
_SHOWS = re.compile(
    r"\b(?:geef|geven|weergegeven|ga ik|ingaan|in op|gaan we|in te gaan|opgenomen|overzicht|toegelicht|licht ik|schets|vindt u|treft u|aan|staat|staan|worden .*weergegeven|toon\w*|ingegaan|beantwoord\w*|zet ik|per vraag|volgt|volgen|beschrijf|bespreek|geeft|het volgende)\b"
)
_FIRST = re.compile(
    r"\b(?:daarvoor|eerst|allereerst|hiervoor|in dit antwoord|in deze brief|in mijn antwoord) (?:\w+ ){0,3}?(?:zal|wil|ga) ik (?:\w+ ){0,6}?(?:in|ingaan|stilstaan)\b|\b(?:zal|wil|ga) ik (?:\w+ ){0,3}(?:hieronder|hierna|hieronder nader|nader) ?(?:op )?.{0,60}\bin(?:gaan)?\b"
)
_EXPLAINS = re.compile(
    r"\b(?:zal ik|ik zal|wil ik|ik wil)\b.*\b(?:toelichten|uiteenzetten|(?:nader|dieper|eerst|verder) (?:op )?ingaan|ingaan op)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:brief|rapportage|\w*reactie|nota|plan|agenda|debat|overleg|binnenkort|later|tijdens|bij|conferentie|niet)\b"
)
_HAVE_QUESTIONS = re.compile(
    r"\bhebben\b.*\b(?:vragen|vraag|opmerkingen)\b|\bheeft\b.*\bvragen\b|\bleggen\b.*\b(?:vragen|opmerkingen)\b.*\bvoor\b|\bstellen\b.*\bvragen\b|\bmaken (?:\w+ )?gebruik van de gelegenheid\b|\bvragen (?:zijn|worden) (?:bedoeld|gesteld|ingediend)\b|\b(?:sluiten zich|sluit zich)\b.*\baan\b|\b(?:danken|dankt)\b"
)
_CONSULTATION = re.compile(
    r"\bschriftelijk overleg\b.*\b(?:gevoerd|ingediend)\b|\bverslag (?:uit|bestaat)\b|\bbestaat uit:?$|\bter kennisgeving\b|\bafschrift van deze brief\b|^de (?:uitgaande|antwoord)?brief van \d"
)
_LETTER = re.compile(
    r"^(?:deze brief|dit verslag|dit antwoord|deze beantwoording|in deze brief|met deze brief|naar aanleiding van (?:deze|uw) (?:vragen|brief))\b"
)
_THANKS = re.compile(
    r"^(?:ik dank|wij danken|dank voor|graag dank)\b|\bmede namens\b.*\b(?:stuur|bied|zend|beantwoord|deel)\b|\b(?:hoop|vertrouw) ik (?:\w+ )?u? ?(?:\w+ ){0,4}(?:voldoende )?(?:te hebben )?ge[iï]nformeerd\b"
)
_CLAIMING = re.compile(r"\b(?:motie|toezegging|gestand|toegezegd)\b")


_MOTION = re.compile(
    r"^(?:de kamer|gehoord de beraadslaging|en gaat over tot de orde van de dag)[\s,.;:]*$"
)
_QUESTIONS_CAME = re.compile(
    r"\b(?:heeft|hebben) (?:het lid|de leden|u|de vaste commissie)\b.*\bvragen gesteld\b"
    r"|\bheb ik (?:de |uw )?(?:schriftelijke )?vragen ontvangen\b"
)


def of_a_cover(f: Features) -> bool:
    """A letter that only sends something along does nothing else."""
    return f.cover


def sends_along(f: Features) -> bool:
    """ "Hierbij stuur ik u" performs the sending in the words; it promises nothing."""
    return (
        _HEREBY.search(f.main) is not None
        and _SENDS.search(f.main) is not None
        and not _CLAIMING.search(f.lower)
        and re.search(r"\b(?:u|uw|ik|wij|we|kamer|commissie|leden)\b", f.lower) is not None
        and not re.search(
            r"\b(?:hiermee|hierbij) (?:wordt|worden|is|zijn|kan|kunnen|heeft|hebben|zal)\b(?! gevoegd| bijgevoegd)",
            f.lower,
        )
    )


def encloses(f: Features) -> bool:
    """ "De verslagen treft u als bijlagen", "dit is bijgevoegd": what is enclosed with the letter."""
    return _ENCLOSED.search(f.main) is not None and not _CLAIMING.search(f.lower) and not f.past


_ENCLOSED = re.compile(
    r"\b(?:treft|vindt) u\b.*\bals bijlagen?\b|\b(?:is|zijn|wordt|worden) (?:\w+ ){0,6}(?:bijgevoegd|bijgesloten)\b"
    r"|\b(?:is|zijn) (?:\w+ ){0,3}als bijlagen? (?:\w+ )?(?:toegevoegd|gevoegd)\b"
)


def says_where_answers_stand(f: Features) -> bool:
    """The letter that carries an annex says that the questions are answered there."""
    return _ANSWERED_BELOW.search(f.lower) is not None


def announces_below(f: Features) -> bool:
    """ "Hieronder ga ik in op", "dat zal ik toelichten": what the letter itself does next."""
    if _NAMES_BRIEFLY.search(f.lower) or _NEXT_PAPER.search(f.main):
        return False
    if _EXPLAINS.search(f.main) and not f.future and not _ELSEWHERE.search(f.main):
        return True
    return (
        _BELOW.search(f.main) is not None and _SHOWS.search(f.main) is not None
    ) or _FIRST.search(f.main) is not None


def takes_note(f: Features) -> bool:
    """Members who took note of a letter and have questions about it open their business."""
    return f.asking and (
        re.search(r"\bkennis ?genomen\b", f.lower) is not None
        or (
            _HAVE_QUESTIONS.search(f.lower) is not None
            and re.search(r"\b(?:leden|fracties?|commissie|zij|wij)\b", f.lower) is not None
        )
        or (_HAVE_QUESTIONS.search(f.lower) is not None and f.lower.startswith("deze vragen"))
    )


def reports_consultation(f: Features) -> bool:
    """Sentences about the consultation, its report, its letters and copies."""
    return _CONSULTATION.search(f.lower) is not None


def speaks_of_this_letter(f: Features) -> bool:
    """A sentence whose subject is this letter, or thanks for the questions."""
    return _THANKS.search(f.lower) is not None and not _CLAIMING.search(f.lower)


def is_a_motions_formula(f: Features) -> bool:
    """ "De Kamer, gehoord de beraadslaging, … en gaat over tot de orde van de dag" frames a motion."""
    return _MOTION.search(f.lower) is not None


def says_that_questions_came(f: Features) -> bool:
    """That members have put the questions at hand is told to open the letter."""
    return _QUESTIONS_CAME.search(f.main) is not None


_QUESTIONS = re.compile(
    r"\b(?:de|deze|uw|alle|bepaalde|iedere|elke|samenhangende|kamer|\d+) ?vra(?:ag|gen)\b|\bvragen (?:van|tezamen|gezamenlijk|afzonderlijk)\b|\bbeantwoording\b"
)
_ANSWERS = re.compile(
    r"\bbeantwoord(?:en|t|ing)?\b|\b(?:blijven|gebleven) liggen\b|\bop zich (?:laten )?wachten\b"
)
_HOW_ANSWERED = re.compile(
    r"\b\w*termijn\b|\bzo (?:spoedig|snel|tijdig|goed|kort)\b|\btijdige beantwoording\b|\bafzonderlijk\b|\bgezamenlijk\b|\btezamen\b|\bsamenhang\b"
    r"|\bgelukt\b|\b(?:getracht|gestreefd|ingezet|geprobeerd)\b|\bvoorafgaand\b|\bvoor (?:het|de) (?:\w+ )?\w*(?:debat|reces|conferentie|overleg)\b"
    r"|\bliggen\b|\bwachten\b|\bmeer tijd\b|\bvertraging\b|\b(?:twee|drie|zes) weken\b"
)
_EXCUSES = re.compile(
    r"\b(?:u|de kamer|uw kamer|de leden)\b.*\bexcuses\b|\bexcuses\b.*\b(?:u|de kamer|uw kamer|late|laat|vertraging|vragen|beantwoording)\b"
)
_READS_QUESTION = re.compile(
    r"\b(?:ga|gaan|begrijp|interpreteer|lees|vat)\b.*\b(?:de|deze|uw) vraag\b.*\b(?:ziet|doelt|slaat|betrekking|bedoelt)\b|\bdeel van de vraag\b.*\bweggevallen\b"
)


def tells_of_the_answering(f: Features) -> bool:
    """ "De vragen zijn tezamen beantwoord": how and when these questions are answered is the letter's own business."""
    return (
        _QUESTIONS.search(f.main) is not None
        and _ANSWERS.search(f.main) is not None
        and _HOW_ANSWERED.search(f.main) is not None
        and re.search(r"\b(?:gebruikelijk dat|eerdere|destijds)\b", f.lower) is None
    )


def excuses_the_letter(f: Features) -> bool:
    """Excuses to the Chamber are for the letter, which comes late or short."""
    return _EXCUSES.search(f.main) is not None and not f.past


def reads_the_question(f: Features) -> bool:
    """ "Ik ga ervan uit dat de vraag ziet op": how a question is read tells nothing of its matter."""
    return _READS_QUESTION.search(f.lower) is not None
