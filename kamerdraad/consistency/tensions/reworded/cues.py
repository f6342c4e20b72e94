"""The words by which clauses say how surely, how firmly, of how many and whether something is so."""

from __future__ import annotations

import re
from typing import Final

BLANK: Final = re.compile(r"\s")
"""One for one, so that offsets stay."""

CERTAIN: Final = re.compile(
    r"\b(?:staat|stond|staan|stonden)\b[^.;,]{0,25}\bvast\b|\bvast ?staa[nt]\b|^\W*vast (?:staat|stond|is|was)\b|\b(?:komen|kwam|kwamen) vast te staan\b|\bvast (?:is|zijn|was) komen te staan\b|"
    r"\b(?:ongetwijfeld|zonder (?:enige )?twijfel|geen twijfel|buiten (?:kijf|twijfel|kijf)|onomstotelijk|onbetwist\w*|"
    r"ontegenzeglijk|onmiskenbaar|onweerlegbaar|aantoonbaar|bewijsbaar|vaststaand|onbetwistbaar|ontwijfelbaar|onloochenbaar|overduidelijk|zonneklaar|kan (?:\w+ ){0,3}worden (?:vastgesteld|geconcludeerd|aangetoond|bewezen)|lijdt geen|valt (?:\w+ )?niet te (?:ontkennen|betwisten|betwijfelen|loochenen)|is een (?:vaststaand |gegeven )?feit|(?:met|in alle) stelligheid|boven (?:iedere|elke|alle) twijfel|kan ik bevestigen|(?:heeft|hebben) (?:\w+ )?(?:aangetoond|uitgewezen|bewezen)|(?:wijst|wijzen) uit dat|is (?:het )?vastgesteld dat|hoe dan ook|zonder meer|gegarandeerd|verzekerd van|onvermijdelijk|uitgesloten dat|is uitgesloten|"
    r"(?:is|zijn|was|waren|is inmiddels|het is|overtuigend|definitief|afdoende) (?:aangetoond|bewezen|komen vast te staan)|(?:het )?is (?:zeker|bewezen|aangetoond) dat|"
    r"(?<!niet )met zekerheid|zeker is dat|(?:is|zijn|was) (?:inmiddels |nu )?(?:bekend|achterhaald|opgehelderd)(?! (?:of|hoe|dat))|(?:aangetoond|bewezen) is dat|toont (?:onomstotelijk |overtuigend )?aan|bewijst)\b",
    re.IGNORECASE,
)
PROBABLE: Final = re.compile(
    r"\b(?:waarschijnlijk\w*|vermoedelijk\w*|vermoed\w*|naar verwachting|aannemelijk|naar alle waarschijnlijkheid|lijkt erop|"
    r"plausibel|geloofwaardig|ogenschijnlijk|vermoeden|in de lijn der verwachting|(?:wijst|wijzen|duidt|duiden) (?:\w+ ){0,2}erop|wijst er (?:\w+ ){0,2}op|indicaties?|schijn(?:t|en)|(?:lijkt|lijken) te|ligt in de rede|het ziet er ?naar uit|naar het zich laat aanzien|er zijn aanwijzingen|aanwijzingen dat)\b",
    re.IGNORECASE,
)
UNSURE: Final = re.compile(
    r"\b(?:(?:niet|nog niet|niet meer|nooit|nimmer|moeilijk|lastig|onmogelijk|nauwelijks|niets?)\b[^.;,]{0,35}\b(?:op te maken|af te leiden|te herleiden|te concluderen|te voorspellen|te overzien|te verklaren|te bevestigen|bevestigd|uitgewezen|opgehelderd|te duiden|te onderbouwen|worden gezegd|gezegd worden|worden geconcludeerd|met stelligheid|uitgemaakt|met zekerheid|te zeggen|vast te stellen|aan te geven|te bepalen|aangetoond|bewezen|zeker|uit te sluiten|uitgesloten|vast(?= [,.;]|[.;,]|$)|"
    r"vastgesteld|duidelijk|bekend|gebleken|komen vast te staan|te beoordelen|te achterhalen|na te gaan|te reconstrueren|uit te maken|uitsluitsel)|onzeker|onduidelijk|ongewis|onbekend|onopgehelderd|wellicht|misschien|mogelijkerwijs|"
    r"de vraag (?:is )?of|is het de vraag|valt (?:nog )?te bezien|moet (?:nog )?blijken|twijfelachtig|(?<!geen )(?<!zonder )twijfels? over|denkbaar|in het midden|onbeslist|open vraag|(?:weten|weet|wist|wisten) (?:we|wij|ik|men|het kabinet)\b[^.;,]{0,20}\bniet|niemand weet|(?:weet|weten) (?:\w+ )?niet (?=of|hoe|waarom|waardoor)|laat zich (?:\w+ )?(?:niet|moeilijk)|tast(?:en)? in het duister|geen zicht op|kan zijn dat|mogelijk (?:is )?dat|(?:kans|mogelijkheid) (?:bestaat )?dat|zou(?:den)? kunnen|sluit (?:\w+ )?niet uit|niet bevestigen|is (?:nog )?af ?(?:te )?wachten|laat zich (?:\w+ )?niet|ontbreekt (?:het )?bewijs|(?:wordt|worden) nog (?:altijd |steeds )?(?:gezocht|onderzocht|uitgezocht)|in onderzoek|een van de mogelijkheden|"
    r"(?:geen|onvoldoende|nog weinig|te weinig|nauwelijks) (?:\w+ )?(?:bewijs|uitsluitsel|zekerheid|oorzakelijk|verband|uitspraak)|geen (?:harde )?conclusie)\b",
    re.IGNORECASE,
)

POINTED: Final = re.compile(
    r"[;,:] (?:daarover|hierover|daaraan|hieraan|daarvan) (?:\w+ ){0,4}?(?:geen|nauwelijks) twijfel|[;,:] (?:dat|dit) staat (?:voor mij )?vast\b",
    re.IGNORECASE,
)
"""That a sentence's clause before is certain."""

EACH: Final = re.compile(
    r"\b(?<!vrijwel )(?<!bijna )(?<!nagenoeg )(?<!zo goed als )(?:alle|allemaal|elke?|iedere?|ieder|iedereen|altijd|overal|(?<!nog )steeds|telkens|zonder uitzondering|stuk voor stuk|allen|dag en nacht|24 uur per dag|te allen tijde|de klok rond|jaarrond|waar dan ook|wie dan ook|over de hele linie|in het hele land|landsdekkend|landelijk dekkend|heel het jaar|helemaal|onverkort|voltallig\w*|volledig|geheel|100%|honderd procent|100 procent|de hele|het hele|het gehele|de gehele|in alle gevallen)\b(?! (?:geval|mogelijke?|eerste|meer|erkentelijk))",
    re.IGNORECASE,
)
NONE: Final = re.compile(
    r"\b(?:geen enkele?|geen van|geen der|niet één|in geen geval|onder geen (?:beding|voorwaarde|enkele)|op geen moment|geen (?:één|een)|niemand|nooit|nimmer|nergens|op geen enkel\w*|bij geen)\b",
    re.IGNORECASE,
)
SOME: Final = re.compile(
    r"\b(?:sommige|enkele|een (?:\w+ )?(?:aantal|deel|kwart|derde|vijfde|tiende|minderheid|handvol|enkel\w*|paar|gedeelte)|ten dele|deels|gedeeltelijk|"
    r"(?:de|bijna de|ruim de|meer dan de|minder dan de) (?:helft|meerderheid)|twee derde|driekwart|de meeste|het merendeel|grotendeels|soms|meestal|vaak|regelmatig|incidenteel|zelden|veelal|doorgaans|in de regel|overwegend|hoofdzakelijk|voornamelijk|af en toe|nu en dan|een enkele keer|sporadisch|geregeld|plaatselijk|hier en daar|her en der|op onderdelen|tal van|ettelijke|een enkeling|weinig|vrijwel (?:alle|elke?|iedere?|geen)|bijna (?:alle|elke?|iedere?|geen)|nagenoeg (?:alle|elke?|geen)|lang niet|"
    r"niet (?:alle|elke?|iedere?|iedereen|altijd|overal|steeds|volledig|geheel)|lang niet|verschillende|diverse|meerdere|een van de|één van de|"
    r"in (?:sommige|enkele|een aantal|bepaalde) (?:\w+ )?(?:gevallen|regio['’]?s|plaatsen)|slechts|alleen (?!als|wanneer|indien|dan)|uitsluitend|in een enkel geval|niet in alle|er (?:zijn|waren) (?!geen)(?=\w+ (?:die|waar)))\b",
    re.IGNORECASE,
)
NOT: Final = re.compile(r"\bniet-[^\W\d_]{3,}", re.IGNORECASE)
WORDS_OF_DENIAL: Final = re.compile(
    r"\b(?:niet|geen|nooit|nergens|niets|niemand|noch|evenmin|geenszins|zonder)\b", re.IGNORECASE
)
BOTH: Final = re.compile(
    r"\bwel (?:en|of) niet\b|\bal dan niet\b|\bof niet\b|\bniet (?:alleen|enkel|slechts|zelf|per se)\b",
    re.IGNORECASE,
)
BRACKETS: Final = re.compile(r"\([^()]*\)")
ASKED: Final = re.compile(r"\b(?:of|hoe|indien|wanneer|tenzij|mits|waarom)\b", re.IGNORECASE)
INDEED: Final = re.compile(
    r"\b(?:wel degelijk|wel(?! (?:dat|als|te|en|of))|juist)\b", re.IGNORECASE
)
MORE: Final = re.compile(
    r"\b(?:meer|hoger\w*|gestegen|steeg|stegen|stijg\w*|toegenomen|toeneemt|(?:neemt|nemen|nam|namen)\b[^.;,]{0,80}\btoe\b|langer|groter\w*|gegroeid|groei\w*|toename|verbeter\w*|verbeterd\w*|uitgebreid)\b",
    re.IGNORECASE,
)
LESS: Final = re.compile(
    r"\b(?:minder|lager\w*|gedaald|daal\w*|dal(?:ing|en)|afgenomen|(?:neemt|nemen|nam|namen)\b[^.;,]{0,80}\baf\b|korter|kleiner\w*|gekrompen|kr(?:i|o)mp\w*|afname|verslechter\w*|achteruit\w*|teruggelopen|loopt terug|liep\w* terug|ingekrompen)\b",
    re.IGNORECASE,
)
NOT_ALL: Final = re.compile(
    r"\b(?:lang )?niet (?=(?:alle|elke?|iedere?|iedereen|altijd|overal|steeds)\b)", re.IGNORECASE
)
NO_SIGN: Final = re.compile(
    r"\b(?:geen (?:enkele )?(?:aanwijzing\w*|signalen|reden|aanleiding|grond)\b[^.;,]{0,40}?\b(?:dat|dan)\b|niet gebleken dat)",
    re.IGNORECASE,
)
"""By which what follows is denied."""
WHICH_NOT: Final = re.compile(
    r"\b(?:die|wie|waar(?:van|in|bij|mee|op|aan|voor|door|uit|over|onder|toe|tegen|langs|naar)?\b|wanneer|als|indien)(?:\s+[\w-]+){0,2}?\s+(?:niet|geen|nooit|zonder)\b",
    re.IGNORECASE,
)
"""By which is told which thing is meant, and nothing denied of it."""
THERE_ARE: Final = re.compile(
    r"^\W*er (?:zijn|waren) (?!geen\b)(?:[\w-]+ ){1,3}?(?:die\b|waar(?:van|in|bij|mee|op|aan|voor|door|uit|over|onder|toe|tegen|langs|naar)?\b)",
    re.IGNORECASE,
)
"""What only says that there are such: "er zijn klinieken die"."""
BUT: Final = re.compile(
    r"\bniet\b[^.;]{1,80}?\bmaar\b|,? niet (?:minder|meer|eerder|later)\W*$", re.IGNORECASE
)
"""What is set against something else, and denies nothing that another clause says."""
LACK: Final = re.compile(
    r"\b(?:ontbree?kt|ontbreek|(?<!het )ontbreken|onthoud(?:en|t)|onthield(?:en)?|ontbrak(?:en)?|ontbeert|ontberen|ontbeerde\w*|schort (?:het )?aan|achterwege|uitgebleven|(?:blijft|bleef|blijven|bleven)\b[^.;,]{0,20}\buit|"
    r"(?:is|was|zijn|waren|heeft|hebben|had|hadden) (?:er )?(?:\w+ ){0,3}(?:een )?(?:gebrek|tekort) aan|verzuimd|nagelaten|geweigerd|weigert|weigeren|weigerde\w*|(?:schiet|schieten|schoot|schoten|kom\w*|kwam\w*)\b[^.;,]{0,20}\bte ?kort|mislukt|verre van|allerminst|afwezig|"
    r"onmogelijk|verstoken|buiten\b[^.;,]{0,40}\bgehouden|(?:houd(?:t|en)|hield(?:en)?) zich\b[^.;,]{0,40}\bbuiten|afzijdig|(?:laat|laten|liet|lieten) (?:\w+ )?op zich wachten|van de baan|(?:niets?|weinig) (?:\w+ )?terecht\w*)\b",
    re.IGNORECASE,
)
HEDGED: Final = re.compile(
    r"\b(?:uitgangspunt|ambitie|in ?te spannen|inspannen|(?:wordt|worden|zal|zullen)\b[^.;]{0,60}\b(?:bezien|bekeken|overwogen)|stre(?:eft|ven|efde|efden)|(?:als|indien|wanneer|voor zover|voorzover)\b[^.;,]{0,30}\b(?:mogelijk|haalbaar|toelaat|toelaten)|(?:waar|indien) mogelijk|zo ?veel mogelijk|zoveel als mogelijk|in beginsel|in principe|bij voorkeur|in redelijkheid|naar redelijkheid|naar vermogen|naar beste kunnen|zo goed mogelijk|zo nodig|idealiter|wenselijk|waar het kan|in de mate van het mogelijke|(?:tracht|poog)\w*|ik hoop|hoop ik|"
    r"spant? (?:ik |zich |mij |het kabinet )+in|probeer\w*|proberen)\b",
    re.IGNORECASE,
)

UNDULY: Final = re.compile(
    r"\b(?:niet|geen)\s+(?:onnodig\w*|onevenredig\w*|onaanvaardbaar\w*|onredelijk\w*|wezenlijk\w*|significant\w*|noemenswaardig\w*|aanmerkelijk\w*|buitensporig\w*|disproportioneel|disproportionele|"
    r"ernstig\w*|blijvend\w*|onomkeerbaar|onomkeerbare|structureel|structurele|zomaar|zonder meer|zonder noodzaak|meer dan nodig|te veel|langer dan nodig|rechtstreeks|permanent\w*|volledig\w*)\b",
    re.IGNORECASE,
)
"""By which only too much of a thing is denied."""

DEMANDED: Final = re.compile(
    r"\b(?:(?:is|zijn|als|een) voorwaarde|(?:is|zijn|was|waren)\b[^.;,]{0,40}\bgehouden (?=om|tot|aan|[^.;,]{0,40}\bte\b)|gebonden aan|(?:dwingend |wettelijk )?voorgeschreven|(?:wettelijke |de )?plicht|schrijft\b[^.;,]{0,60}\bvoor|op straffe van|niet onderhandelbaar|onverkort|noodzakelijke voorwaarde|zonder voorbehoud|verplicht\w*|verplichting\w*|harde? (?:eis|voorwaarde|norm|grens)\w*|dwingend\w*|bindend\w*|eis is|is een eis|vereist\w*|onvoorwaardelijk|"
    r"mag (?:nooit|niet|in geen geval)|zonder uitzondering|in elk geval|te allen tijde|onder alle omstandigheden|tenzij|gegarandeerd|garandeer\w*|garantie)\b",
    re.IGNORECASE,
)
HAS_TO: Final = re.compile(
    r"(?<!klaar )(?<!gereed )\b(?:moet(?:en)?|dien(?:t|en)\b[^.;,]{0,60}?\bte)\b", re.IGNORECASE
)
AIMED: Final = re.compile(
    r"\b(?:stre(?:eft|ven|efde|efden)|streefcijfer|streefwaarde|streven|wenselijk|(?:zeer )?gewenst|idealiter|raadzaam|aan te (?:bevelen|raden)|aanbevelenswaardig|geadviseerd|adviseer(?:t|en)?|aangemoedigd|opgeroepen|(?:moedig|roep)(?:t|en)?\b[^.;,]{0,60}\b(?:aan|op)\b|desgewenst|naar eigen (?:keuze|goeddunken)|optioneel|indicatief|leidraad|handreiking|niet afdwingbaar|op vrijwillige basis|waar het kan|richtsnoer|uitgangspunt|aangeraden|aanbevolen|raad(?:t|en)? aan|(?:beveelt|bevelen|raadt|raden)\b[^.;,]{0,40}\baan\b|aanbeveling|vrijblijvend\w*|vrijwillig\w*|facultatief|naar eigen inzicht|"
    r"(?:als|indien|wanneer|voor zover|voorzover)\b[^.;,]{0,30}\b(?:mogelijk|haalbaar|toelaat|toelaten)|(?:waar|indien) mogelijk|zo ?veel mogelijk|zoveel als mogelijk|in beginsel|in principe|bij voorkeur|"
    r"spant? (?:ik |zich |mij |het kabinet )+in|inspanningsverplichting|in overweging (?:gegeven|geven|te geven)|tot aanbeveling|ambitie|(?:wordt|worden|zal|zullen)\b[^.;]{0,60}\b(?:bezien|bekeken|overwogen)|mogen zelf|staat\b[^.;,]{0,40}\bvrij\b|(?:word|werd)\w*\b[^.;,]{0,30}\b(?:verzocht|gevraagd)\b|niet (?:verplicht|dwingend|bindend|vereist)|geen (?:harde |wettelijke )?(?:verplichting|eis|norm|plicht)|kunnen (?:zelf )?kiezen)\b",
    re.IGNORECASE,
)
VITAL: Final = re.compile(
    r"\b(?:onmisbaar|onmisbare|cruciaal|cruciale|essentieel|essentiële|onontbeerlijk\w*|doorslaggevend\w*|van levensbelang|van groot belang|noodzakelijk\w*|bepalend\w*|beslissend\w*|voornaamste|belangrijkste|"
    r"sleutel\w*|randvoorwaarde|fundamenteel|fundamentele|hoofdoorzaak)\b",
    re.IGNORECASE,
)
SLIGHT: Final = re.compile(
    r"\b(?:enigszins|behulpzaam\w*|dienstig\w*|hulpmiddel|in (?:enige|beperkte|geringe|mindere) mate|een (?:beperkte|kleine|bescheiden|geringe|ondergeschikte|marginale) (?:rol|bijdrage|invloed|betekenis|effect)|kan (?:\w+ ){0,6}?(?:bijdragen|helpen)|kunnen (?:\w+ ){0,6}?(?:bijdragen|helpen)|nauwelijks|"
    r"(?:een )?nuttig\w*|bijkomstig|marginaal|beperkt(?:e)? (?:effect|betekenis|invloed|belang)|niet (?:\w+ )?(?:doorslaggevend|noodzakelijk|essentieel|nodig)|kan gemist worden|overbodig\w*|weinig (?:effect|invloed|verschil))\b",
    re.IGNORECASE,
)

ASIDE: Final = re.compile(
    r"^\W*anders dan [^,]{3,90},|\b(?:nooit|niet|geen|nimmer)?\s?(?:toegezegd|toezegging\w*|zeg\w* (?:\w+ ){0,6}toe|beloofd|belofte|gegarandeerd|in het vooruitzicht gesteld|mijn (?:ambts)?voorganger|van de kant van het kabinet)\b|"
    r"^\W*volgens (?:de |het |een )?(?:[\w-]+ ){1,4}?(?=(?:is|zijn|was|waren|heeft|hebben|wordt|worden|kan|kunnen|gaat|gaan|blijft|werd|werden)\b)|\bin de gelegenheid (?:gesteld|zijn|is|kwam|kwamen)?|"
    r"\bop (?:grond|basis) van (?:de|het) (?:\w+ )?(?:metingen|gegevens|cijfers|onderzoek\w*)\b",
    re.IGNORECASE,
)
"""Words around what is said: whom it answers, that it was promised, what it rests on."""

RESTATED: Final = re.compile(
    r"\b(?:blijft|blijven|onverminderd|ongewijzigd|onveranderd|nog (?:altijd|steeds)|onverkort|als vanouds|van meet af aan|van het begin af aan|houd\w* (?:[\w-]+ ){0,4}?vast|vasthoud\w*|herhaal\w*|nogmaals|wederom|"
    r"zoals (?:steeds|altijd|al|eerder|bekend|gezegd|gemeld)|(?:zo)?als\b[^.;]{0,70}\b(?:verwoord\w*|geformuleerd|gemeld|geschreven|aangegeven|uiteengezet|toegezegd|afgesproken|vastgelegd|aangekondigd)|(?:verwoord\w*|geformuleerd) (?:ik|mijn))\b",
    re.IGNORECASE,
)
"""By which a clause says that what it says has been said before and holds still."""
FRAME: Final = re.compile(
    r"\b(?:uitgangspunt\w*|doel|doelen|doelstelling\w*|ambitie\w*|inzet|streven|beginsel\w*|principe\w*|voornemen\w*|norm|normen|opdracht|afspra\w*|lijn|standpunt)\b",
    re.IGNORECASE,
)
"""What a government sets itself, in words that it repeats."""
