"""The wordings that the rules for commitments look for, in lower case and mostly in the main clause."""

import re

# --- towards the Chamber

_CHAMBER = (
    r"(?:(?:uw|de|beide|de beide) kamers?|(?:uw|de) (?:tweede|eerste) kamer|het parlement|u"
    r"|de (?:vaste )?(?:kamer)?commissie|de leden)"
)
_TELLS = (
    r"(?:informe(?:ren|er|ert)|geïnformeerd|inform(?:eren)?over|berichten|(?:toe)?sturen|(?:toe)?stuurt?|(?:toe|op|mee)?gestuurd"
    r"|(?:toe)?zenden|zendt?|(?:toe|ver)?gezonden|verzonden|aanbieden|aangeboden|biedt?|rapporte(?:ren|er|ert)|gerapporteerd|hoogte|ontvangt|ontvangen"
    r"|terugkoppel\w*|teruggekoppeld|voorleggen|voorgelegd|toekomen|gedeeld|delen|op te sturen|indienen|ingediend|bericht (?:ik|wij))"
)
TOWARDS = re.compile(
    rf"\b{_CHAMBER}\b.*\b{_TELLS}\b|\b{_TELLS}\b.*\b{_CHAMBER}\b"
    # "Bericht" is a noun as well: between "wordt" and its end it is none.
    rf"|\b(?:wordt|worden) {_CHAMBER} (?:\w+ ){{0,6}}?bericht\b|\b{_CHAMBER} (?:wordt|worden) (?:\w+ ){{0,6}}?bericht\b"
)
GOES_THERE = re.compile(
    rf"\b(?:gaat|gaan|komt|komen|volgt)\b.*\b(?:naar|richting) {_CHAMBER}(?= |$)"
)
WILL_GO_INTO = re.compile(
    r"\b(?:daarin|hierin|daarbij|hierop|daarop|(?:in|bij|met) (?:de|die|deze|het|dat|een|mijn|onze|haar) (?:\w+ ){0,3}?\w*"
    r"(?:reactie|brief|rapportage|nota|beantwoording|evaluatie|stand van zaken|plan|agenda|programma))\b.*"
    r"\b(?:ingegaan|teruggekomen|gereageerd|gerapporteerd|aandacht besteed|toegelicht|aan bod komen|aan de orde komen|terugkomen)\b"
)
RETURNS = re.compile(
    r"\bkom(?:en|t)?\b.*\b(?:op|hierop|daarop|hierover|daarover)\b.*\bterug\b|\bterugkomen\b|\bteruggekomen\b|\bkom(?:en)? (?:ik|wij|we)\b.*\bterug\b"
)
WILLING = re.compile(r"\b(?:ben|zijn|is)\b.*\bbereid\b")
WISHED = re.compile(
    r"^desgewenst\b|\b(?:kan|kunnen|zal|zullen|ben)\b(?:(?! om ).){0,60}\bdesgewenst\b|\bop (?:uw verzoek|verzoek van (?:uw|de) kamer)\b.{0,60}\b(?:kan|kunnen|zal)\b"
    r"|\b(?:indien|als|wanneer|mocht(?:en)?) (?:uw kamer|de kamer|u|de leden|de commissie|gewenst|daar|hier|er)\b.{0,60}\b(?:wens\w*|behoefte|prijs|gewenst|willen|wil|verzoek\w*)\b|\bindien gewenst\b"
    r"|\b(?:kan|kunnen)\b.{0,40}\b(?:ter inzage|technische briefing)\b.{0,60}\b(?:aangeboden|gelegd|gegeven|georganiseerd|verstrekt|verzorgd)\b"
    r"|\b(?:graag )?bereid\b.{0,60}\b(?:technische briefing|toelichting|toe te lichten)\b"
)

# --- when

LATER = re.compile(
    r"\b(?:na|voor|vóór|rond|tegen) (?:de|het) (?:zomer\w*|kerst\w*|herfst\w*|mei\w*|najaar|voorjaar\w*|winter\w*|meireces|krokus\w*|reces|eind(?:e)? van|jaarwisseling|begrotings\w*)\b"
    r"|\b(?:uiterlijk|binnenkort|spoedig|binnen (?:\w+ )?(?:weken|maanden|afzienbare)|op korte termijn|komende? (?:\w+ )?(?:tijd|periode|jaar|jaren|maanden|weken|zomer|najaar|voorjaar|winter)|volgend jaar|later dit jaar|eind dit jaar|dit (?:najaar|voorjaar)|deze zomer|"
    r"(?:begin|eind|medio) (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|"
    r"(?:begin|eind|medio|vanaf|uiterlijk|tot en met) 20\d\d|(?:eerste|tweede) (?:helft|kwartaal) van 20\d\d|in (?:het|de) (?:najaar|voorjaar|zomer|winter|herfst)|(?:per|vanaf|uiterlijk) (?:\d{1,2} )?(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)|te zijner tijd|nog (?:dit|deze) (?:jaar|voorjaar|najaar|zomer|winter|maand|week|herfst)|later dit jaar|dit (?:najaar|voorjaar)|deze (?:zomer|winter|herfst))\b"
)
NOW = re.compile(
    r"\b(?:momenteel|op dit moment|(?<!zo )nu|thans|op het moment|inmiddels|in dit kader|vanaf heden)\b"
)
USUAL = re.compile(
    r"\b(?:regulier\w*|jaarlijks|altijd|te allen tijde|doorgaans|meestal|standaard|in principe|in beginsel|soms|vaak|steeds|al jaren|periodiek|per definitie|wettelijk|reeds|in de praktijk"
    r"|elk jaar|elke \w+|ieder jaar|dagelijks|maandelijks|regelmatig|continu|voortdurend|blijvend|doorlopend|in het algemeen|sinds|veelal|onder meer al|al langer)\b"
)
OF_ALL_TIMES = re.compile(
    r"\b(?:slechts|alleen|uitsluitend)\b.{0,80}\b(?:als|indien|wanneer)\b|^(?:bij (?:een|elke?|iedere?)|per(?! (?:\d+|dezelfde|die|deze|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)|voor (?:elke?|iedere?)|op grond van|op basis van artikel|conform artikel|krachtens)\b"
    r"|\b(?:indien|wanneer|zodra|als (?:een|er|de|het|sprake)|per (?:geval|casus|aanvraag|situatie)|in (?:dit soort|zulke|deze|dergelijke|sommige|die) gevallen"
    r"|telkens|iedere?(?! geval)|elke?|tevens al|binnen .{0,30} na (?:de )?(?:ontvangst|indiening|melding|aanvraag)|op grond van artikel|eventueel)\b"
)
"""Signs that a sentence tells how things always go."""
GENERIC = re.compile(
    r"^(?:bij|binnen|tijdens) (?:een|elke?)\b|\b(?:per (?:geval|casus|aanvraag|levering)|telkens|bijvoorbeeld)\b"
)
AUTOMATIC = re.compile(
    r"\b(?:automatisch|mogelijk|waarschijnlijk|vermoedelijk|wellicht|hierdoor|daardoor|zodoende)\b"
)

# --- plans

MAKES_ONE = re.compile(
    r"\b(?:een|er|daarom|daartoe|hiertoe|daarvoor|hiervoor|ook|daarnaast|tevens|tot slot|ten (?:eerste|tweede|derde)|vervolgens|verder|aanvullende?|extra|nieuwe?)\b"
)
"""Words by which a measure is added to others or drawn from a reason."""
DECIDED = re.compile(
    r"\b(?:besloten|daartoe|om die reden|in (?:\w+ )?overleg met|samen met|in samenwerking met)\b"
)
_PROGRAMME = (
    r"(?:de|het|een|mijn|onze?|deze|dit) (?:[\w-]+ ){0,3}?\w*"
    r"(?:programma|(?<!bestemmings)plan|agenda|visie|wetsvoorstel|strategie|begroting|nota)"
)
STRONG_PLAN = re.compile(
    r"\b(?:wordt|worden)\b(?:(?! en ).)*\b(?:nader|verder) (?:onderzocht|uitgewerkt|bezien|bekeken|verkend|geanalyseerd|vormgegeven|ingevuld)\b|\bgesprekken\b.*\bgevoerd\b.*\bom\b"
    r"|\bbetrokken bij (?:de|het|mijn|deze|dit|die) (?:\w+ )?\w*(?:besluit\w*|plan|evaluatie|uitwerking|onderzoek|afweging|herziening|verkenning|agenda|beoordeling|reactie|beleid|brief|wetgeving)\b|\bopgenomen in (?:de|het|een|mijn) \w*(?:agenda|nota|brief|wetsvoorstel|plan|programma|visie|reactie|evaluatie|rapportage)\b"
    r"|\b(?:daarin|hierin|hierbij|daarbij|in|bij)\b.*\bmeegenomen\b|\bmeegenomen (?:in|bij)\b|\bgewerkt\b.*\baan\b|\baan\b.*\bgewerkt\b|\bgeprobeerd\b"
    r"|\bgezorgd\b.*\bvoor\b|\b(?:uitvoering|vervolg|opvolging) gegeven aan\b"
    r"|\b(?:onderzoek|een verkenning|een inventarisatie|een evaluatie) (?:\w+ )?(?:gedaan|verricht|uitgevoerd|gehouden)\b|\bin kaart gebracht\b|\bopgepakt (?:in|binnen|via)\b"
    r"|\b(?:gesproken|overlegd|samengewerkt) met\b.*\bom\b|^(?!.*\b(?:iedere?|elke?|alle (?:nieuwe|aanvragers))\b).*\bin beeld gebracht\b"
    rf"|\b(?:in|naar) {_PROGRAMME}(?: [\w-]+){{0,6}}? (?:verankerd|vertaald|vastgelegd|opgenomen)\b|\b(?:verankerd|vertaald|vastgelegd) (?:in|naar) {_PROGRAMME}\b"
    r"|^(?!.*\b(?:tussen|onderling)\b)(?=.*\b(?:met|hierover|daarover|hierbij|daarbij)\b).*\bafspraken\b.*\bgemaakt\b"
    r"|\b(?:in dit kader|daarom|hiertoe|daartoe|ook|daarnaast|verder|nu|momenteel)\b.*\bstappen gezet\b"
    r"|\b(?:daarnaast|daarom|ook|tevens|verder|extra|vanuit het rijk|de komende \w+)\b.*\bingezet op\b"
)
WHETHER = re.compile(
    r"\b(?:gekeken|gezocht) (?:\w+ ){0,3}?naar (?:de )?(?:\w+ )?(?:mogelijkheden|oplossingen?|opties|alternatieven|maatregelen)\b|"
    r"\b(?:gekeken|bezien|bekeken|onderzocht|verkend|nagegaan|uitgezocht|geïnventariseerd|overwogen)\b (?:\w+ ){0,3}?(?:of|welke?|hoe|waar|wat|in hoeverre)\b"
)
INTENDS = re.compile(
    r"\b(?:ben|is|zijn)\b.*\b(?:voornemens|van plan)\b|\b(?:heb|heeft|hebben)\b (?:\w+ ){0,4}(?:het voornemen|de intentie|de ambitie)\b|\bstre(?:ef|eft|ven)\b|\bbeoogt?\b|\bbeogen\b"
    r"|\bkoers(?:en|t)?\b(?: ik| wij| we| het kabinet)? (?:aan )?op\b|\bzet(?:ten)?\b.*\b(?:in op|in om|erop in|zich in)\b|\bricht(?:en)? (?:mij|me|ons|(?:wij|we|ik) (?:mij|me|ons)) erop\b"
)
STRIVES = re.compile(
    r"\bspan(?:t|nen)?\b.*\b(?:mij|me|ons|zich)\b.*\b(?:ervoor in|in om)\b|\bzet(?:ten)?\b.*\b(?:mij|me|ons|zich)\b.*\bin\b"
)
AIM = re.compile(
    r"\b(?:mijn|onze) (?:inzet|beleid|streven) (?:\w+ )?(?:er ?op )gericht\b|\b(?:mijn|onze) (?:inzet|streven|voornemen|planning|doel|ambitie|intentie) (?:\w+ )?(?:is|blijft)\b|^(?:de |het )?(?:inzet(?! is en)|streven|voornemen|planning|intentie|ambitie) (?:\w+ )?(?:is|blijft)\b"
    r"|\bligt (?:het )?in de bedoeling\b|\bis (?:het streven|het voornemen|de inzet|de intentie|de bedoeling|mijn streven|mijn voornemen)\b|^(?:het |de )?(?:doel|bedoeling) is (?:\w+ )?om\b|\bnaar verwachting\b.*\b(?:gepubliceerd|afgerond|opgeleverd)\b"
)
EXPECTS_TO = re.compile(
    r"\b(?:verwacht|verwachten)\b.*\b(?:te (?:kunnen )?\w+en|\w+ te (?:kunnen )?\w+en)\b"
)
ALSO_WANTS = re.compile(
    r"\b(?:en|en ook) (?:wil|willen|ga|gaan|gaat)\b|\b(?:wil|willen|ga|gaan|gaat) (?:ik|wij|we|het kabinet)\b"
)
ASSUMES = re.compile(
    r"\b(?:ga|gaat|gaan)\b.*\b(?:vanuit|ervan|er van|uit van|mee akkoord|akkoord|ervanuit)\b|\buitgaan\b|\bgaat het\b|\bgaat om\b|\bga ik\b.*\bin$|\bgaat in op\b|\bingaan op\b|\bgaan over\b|\bgaat over\b"
)
JUST_SAYS = re.compile(
    r"\b(?:wil|wens|moet|kan|zal) (?:ik|wij|we|het kabinet)\b.{0,80}\b(?:aangeven|benadrukken|opmerken|vermelden|melden|wijzen|toelichten|zeggen|hechten|danken|stellen|beklemtonen|bevestigen|onderstrepen|memoreren|meegeven|herhalen|noemen|benoemen)\b"
    r"|\b(?:stel|stellen) (?:ik|wij|we) (?:vast|voorop)\b|\bneem (?:ik|wij) (?:\w+ ){0,4}(?:serieus|waar|aan|kennis|afstand)\b|\bmijn verantwoordelijkheid\b|\bmerk (?:ik|wij) op\b|\b(?:waardering|complimenten|dank|medeleven) (?:uiten|uitspreken|betuigen)\b"
    r"|\bik (?:wil|wens)\b.{0,80}\b(?:aangeven|benadrukken|opmerken|vermelden|melden|wijzen op|toelichten|bevestigen|onderstrepen|herhalen)\b"
)
BUSY = re.compile(
    r"\b(?:is|ben|zijn)\b.*\b(?:bezig ?(?:met|om|(?:\w+ ){1,4}te \w+en)|doende|aan het (?!licht|roer)\w+en|op zoek (?:naar|om))\b|\b(?:is|ben|zijn|ga|gaat|gaan)\b.*\baan de slag\b|\bzoek(?:t|en)?\b.*\bnaar\b|\bprobe(?:er|ert|ren)\b.*\bte \w+en\b|\b(?:is|ben|zijn|ga|gaat|gaan)\b.*\b(?:in )?(?:gesprek|overleg)\b.*\b(?:om|over hoe)\b|\bwerk(?:t|en)?\b(?:(?! en \w+ (?:ze|zij|hij|het) ).)*\b(?:aan|toe naar)\b|\bwerk(?:t|en)?\b(?! (?:\w+ )?samen\b).*\buit\b"
    r"|\baan\b.*\bwerk(?:t|en)?\b|\bbereid(?:t|en)?\b.*\bvoor\b"
)
THERE_COMES = re.compile(
    r"\b(?:komt er|er komt|er komen|komen er)\b.*(?:plan|regeling|onderzoek|evaluatie|wet|wetsvoorstel|programma|kader|richtlijn|\w*mogelijkheid|verbod|verplichting|subsidie|loket|meldpunt|projecten?|pilots?|proef|fonds|aanpak|voorstel|systeem|commissie|koppeling|campagne|agenda|toets|register|norm|co[öo]rdinator|taskforce|handreiking|leidraad|handleiding|opleiding)\b"
)
RESULT = re.compile(
    r"\b(?:zal|zullen)\b.*\b(?:een plek krijgen|(?:onder)?deel uitmaken van|van start gaan|starten|in werking treden|(?:ingaan|ingevoerd) per)\b"
    r"|\b(?:zal|zullen)\b.*\b(?:(?:afgerond|gepubliceerd|gereed|ingeregeld|ingericht|opgeleverd|gerealiseerd|klaar|vastgesteld) zijn|zijn (?:afgerond|gepubliceerd|ingeregeld|ingericht|opgeleverd|gerealiseerd|vastgesteld))\b"
)
KEEPS_DOING = re.compile(
    r"\b(?:ga|gaan|gaat)\b.*\b(?:door met|verder met)\b|\bzet(?:ten)?\b.*\b(?:voort|door)\b|\b(?:blijf|blijven|blijft)\b.*\b(?:ik|wij|we|het kabinet|nederland)?\b.*\b(?!leven|wonen|werken|hangen)\w{4,}(?:en)\b|\b(?:blijf|blijven|blijft)\b.*\baandacht\b"
)
TAKES_UP = re.compile(
    r"\b(?:bekijk|bezie|onderzoek|verken|inventariseer|betrek|bespreek|agendeer) (?:ik|wij|we)\b|\bik (?:bekijk|bezie|onderzoek|verken|inventariseer|betrek|bespreek|agendeer)\b|\bgeef (?:ik|wij|we)\b.*\bmee aan\b|\bik geef\b.*\bmee aan\b|\bneem (?:ik|wij|we)\b.*\bmee\b|\bneem (?:ik|wij|we)\b.*\bcontact op\b|\bik neem\b.*\bcontact op\b|\bik neem (?!u |uw kamer |de kamer ).*\bmee (?:in|bij|naar|voor)\b|\bbreng (?:ik|wij)\b.*\bonder de aandacht\b"
    r"|\bvraag (?:ik|wij) (?:de|het|mijn)\b|\bik vraag (?:de|het|mijn) .*\b(?:om (?:een )?advies|om een \w+|te \w+)\b|\b(?:ik|wij|we) (?:ga|gaan) (?:\w+ ){0,6}(?:na|onderzoeken|bezien|bespreken|verkennen)\b|\b(?:ga|gaan) (?:ik|wij|we)\b.*\b(?:na|onderzoeken|bezien|bespreken|verkennen)\b"
)

# --- contingencies and assurances

WAITING = re.compile(
    r"\bin (?:dat|een dergelijk) geval\b|^mocht(?:en)?\b|\bmocht(?:en)? (?:dit|dat|er|uit|blijken|de|het)\b|^in het geval (?:van|dat)\b|\bvoor (?:een|zo'n) dergelijke (?:situatie|geval)\b|^(?:als|indien|ingeval)\b|^(?:echter,? |maar )?wanneer zou\b"
    r"|\b(?:als|indien) (?:daartoe|daar|hiertoe) aanleiding\b"
)
CLEAR_WAIT = re.compile(
    r"\bin (?:dat|een dergelijk) geval\b|\bmocht(?:en)?\b|^in het geval van\b|\bdergelijke situatie\b|^(?:echter,? |maar )?wanneer zou\b"
)
STAYS = re.compile(
    r"\b(?:blijf|blijft|blijven)\b.*\b(?:draaien|beschikbaar|bereikbaar|toegankelijk|gelden|werkzaam|geopend|open|bestaan|behouden|gehandhaafd|gewaarborgd|geborgd|in stand|in contact|in gesprek|ongewijzigd|van kracht|hetzelfde|gelijk|onveranderd|intact|ongemoeid|volgen|monitoren|beschermd|in bedrijf|in gebruik)\b"
)
NO_STAY = re.compile(
    r"\b(?:kan|kunnen|moet|moeten|of|zolang|doordat)\b.*\bblij|\b(?:uitgangspunt|doel|doelstelling)\b|\bbelangrijk\b|\bzaak\b|\bblijft (?:dat|het)\b"
)
LATE_REPORT = re.compile(
    r"\b(?:zal|zullen) (?:het |dit |dat )?(?:blijken|leiden|betekenen|zijn|hebben|moeten|kunnen|duren|kosten|ontstaan)\b"
)
