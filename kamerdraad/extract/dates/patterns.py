"""How dates and periods look: a bound, a part of the period, and the period itself."""

import re

from kamerdraad.extract.daywords import DAY, LAST, MONTH, MONTHS, NEXT, YEAR
from kamerdraad.extract.numerals import WORDS
from kamerdraad.extract.wordtree import any_of

_BOUND = (
    r"(?P<bound>(?:(?:uiterlijk|niet later dan)(?:\s(?:in|op|per|voor|vóór|binnen))?|v[oó]{2}r|vóór|voor(?:dat)?|"
    r"tot(?: en met| aan)?|t/m|per|na|vanaf|sinds|sedert|binnen|over|tegen|rond|omstreeks|met ingang van|"
    r"in de loop van|gedurende|in|op|sinds begin|vanaf begin|aan(?=\shet\s(?:einde?|begin)\s))\s)?"
    r"(?P<also>(?:uiterlijk\s|later\s|eind(?:e)?\s|begin\s|medio\s|half\s|halverwege\s|ultimo\s|"
    r"het\s(?:einde|eind|begin)\svan\s|in\sde\sloop\svan\s)?)(?:de\s|het\s)?"
)
_OF_YEAR = rf"(?:\s(?:van\s)?(?P<{{}}>{YEAR}|dit\sjaar|volgend\sjaar|vorig\sjaar|komend\sjaar))?"
_NTH = r"(?P<nth>eerste|tweede|derde|vierde|laatste|1e|2e|3e|4e)"
_SEASON = r"(?:voorjaar|najaar|zomer|herfst|winter|lente)"
_WHICH = r"(?:komende?|afgelopen|aankomende?|aanstaande?|volgende?|vorige?|deze|dit)"
_UNIT = r"(?P<unit>dag(?:en)?|we(?:ek|ken)|maand(?:en)?|half\sjaar|jaar|jaren)"

BODIES = (
    rf"(?P<day>(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag\s)?{DAY})",
    rf"(?P<quarter>(?:{_NTH}\skwartaal|Q(?P<q>[1-4])){_OF_YEAR.format('qy')})",
    rf"(?P<half>(?P<hn>eerste|tweede)\s(?:half\s?jaar|helft){_OF_YEAR.format('hy')})",
    rf"(?P<years>{YEAR}\s?[-–/]\s?{YEAR}(?![-–/\d])|{YEAR}\s(?:tot(?:\sen\smet)?|t/m)\s{YEAR}(?!\d))",
    rf"(?P<month>(?:(?:begin|medio|eind|half)\s)?(?:(?:komende?|afgelopen)\s)?{MONTH}"
    rf"(?:\s?(?:van\s)?{YEAR}\b|\s(?:{LAST}|{NEXT}|van\sdit\sjaar|van\svolgend\sjaar|van\svorig\sjaar|vorige?\sjaar|volgend\sjaar|dit\sjaar))?)",
    rf"(?P<season>(?:{_WHICH}\s)?{_SEASON}{_OF_YEAR.format('sy')})",
    rf"(?P<recess>(?:(?P<rn>kerst|voorjaars|krokus|mei|zomer|herfst)-?)?reces(?:\s(?:van\s)?(?P<ry>{YEAR}))?)",
    rf"(?P<feast>(?P<fn>Prinsjesdag|jaarwisseling|kerst(?:mis)?)(?:\s(?:van\s)?(?P<fy>{YEAR}))?)",
    r"(?P<relyear>(?:(?P<ry1>dit|volgend|vorig|komend|afgelopen|aankomend|aanstaande)\s(?:(?:kalender|school|studie|vergader)?|parlementaire?\s)jaar)"
    r"|(?<=van\shet\s)(?:kalender)?jaar)",
    r"(?P<relquarter>(?P<rq>dit|volgend|komend)\skwartaal|(?<=van\shet\s)kwartaal)",
    r"(?P<relunit>(?P<ru1>deze|volgende|vorige|komende|afgelopen)\s(?P<ru2>week|maand))",
    rf"(?P<year>(?:het\sjaar\s)?(?P<yy>{YEAR})(?![-–/.]?\d|\s?[-–]\s?\d))",
    rf"(?P<ago>(?P<an>\d{{1,3}}|{WORDS})\s(?P<aunit>dag(?:en)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren)\sgeleden)",
    rf"(?P<count>(?:de\s)?(?:(?P<which>komende|afgelopen|laatste|eerstvolgende)\s)?(?P<n>\d{{1,3}}|{WORDS}|enkele|paar)\s(?:tot\s\w+\s)?{_UNIT}(?!\w))",
    r"(?P<vague>(?:op\s)?(?:zeer\s)?(?:binnenkort|spoedig)|zo\s(?:spoedig|snel)\s(?:als\s)?mogelijk|"
    r"op\s(?:(?:zeer\s|afzienbare\s|korte\s|lange\s|(?:de\s)?middellange\s)+termijn)|"
    r"op\s(?:een\s|de\s)?(?:zo\skort\smogelijke?|kortst\smogelijke)\stermijn|te\szijner\stijd|"
    r"afzienbare\s(?:tijd|termijn)|(?:komende|afgelopen)\s(?:tijd|periode|jaren|maanden|weken)|"
    r"(?:deze|huidige)\s(?:kabinets|regeer)periode)",
)
"""One form a rule, each a group by the rule's name; the first that fits is taken."""

_ANCHORS = (
    *("jaar", "jaren", "halfjaar", "kalenderjaar", "schooljaar", "studiejaar", "vergaderjaar"),
    *("kwartaal", "q1", "q2", "q3", "q4", "helft", "dag", "dagen", "week", "weken", "maand"),
    *("maanden", "binnenkort", "spoedig", "snel", "termijn", "tijd", "periode", "kabinetsperiode"),
    *("regeerperiode", "voorjaar", "najaar", "zomer", "herfst", "winter", "lente", "kerst"),
    *("kerstmis", "prinsjesdag", "jaarwisseling", "reces", "kerstreces", "voorjaarsreces"),
    *("krokusreces", "meireces", "zomerreces", "herfstreces", "mei-reces"),
    *MONTHS,
)
ANCHOR = re.compile(rf"\b(?:{any_of(_ANCHORS, any_case=True)})\b|(?:19|20)\d\d")
"""The word that every form holds: quick to find, so that the forms are tried only around it."""

MENTION = re.compile(rf"(?<![\w/-])(?:{_BOUND})(?:{'|'.join(BODIES)})(?![\w])", re.IGNORECASE)
