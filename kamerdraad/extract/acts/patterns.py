"""The wordings that the rules for commitments look for."""

import re

CHAMBER = r"(?:uw kamer|de kamers?|de (?:tweede|eerste) kamer|beide kamers|de beide kamers|het parlement|u|de vaste commissie)"
TELLS = (
    r"(?:informeren|informeer|informeert|geïnformeerd|berichten|bericht|sturen|stuur|stuurt|gestuurd|toesturen|toegestuurd|toezenden|toegezonden|"
    r"zenden|zend|zendt|gezonden|verzonden|aanbieden|aangeboden|bied|biedt|rapporteren|rapporteer|gerapporteerd|hoogte|ontvangt|ontvangen|terugkoppelen|"
    r"teruggekoppeld|voorleggen|voorgelegd|meenemen|meegenomen|doen toekomen|toekomen|bericht|betrekken|betrokken)"
)
TOWARDS = re.compile(rf"\b{CHAMBER}\b.*\b{TELLS}\b|\b{TELLS}\b.*\b{CHAMBER}\b")
RETURNS = re.compile(
    r"\bkom(?:en|t)?\b.*\b(?:op|hierop|daarop|hierover|daarover)\b.*\bterug\b|\bterugkomen\b|\bkom(?:en)? (?:ik|wij|we)\b.*\bterug\b"
)
SAYS_TO = re.compile(r"\b(?:zeg|zeggen|zegt)\b.*\btoe\b|\b(?:wil|kan) ik\b.*\btoezeggen\b")
WILLING = re.compile(r"\b(?:ben|zijn|is)\b.*\bbereid\b")
LATER = re.compile(
    r"\b(?:na|voor|vóór|rond|tegen) (?:de|het) (?:zomer\w*|kerst\w*|herfst\w*|mei\w*|voorjaars\w*|meireces|krokus\w*|reces|einde? van|jaarwisseling|begrotings\w*)\b"
    r"|\b(?:uiterlijk|binnenkort|spoedig|binnen (?:\w+ )?(?:weken|maanden|afzienbare)|op korte termijn|komende? (?:tijd|periode|jaar|jaren|maanden|weken|zomer|najaar|voorjaar)|volgend jaar|later dit jaar|eind dit jaar|dit (?:najaar|voorjaar)|"
    r"(?:begin|eind|medio|in|per|vanaf|voor|vóór|najaar|voorjaar|zomer) (?:het |de )?(?:\w+ ){0,3}20[2-5]\d|(?:eerste|tweede|derde|vierde) kwartaal|kwartaal|te zijner tijd|vervolgens)\b"
)
NOW = re.compile(r"\b(?:momenteel|op dit moment|nu|thans|op het moment|inmiddels|in dit kader)\b")
USUAL = re.compile(
    r"\b(?:regulier\w*|jaarlijks|altijd|te allen tijde|doorgaans|meestal|standaard|in principe|in beginsel|soms|vaak|steeds|al jaren|periodiek|per definitie|wettelijk|tevens al|reeds|in de praktijk|elk jaar|dagelijks|maandelijks)\b"
)
DEED = (
    r"(?:onderzoek(?:en|t)?|onderzocht|bekijk(?:en|t)?|bekeken|kijk(?:en|t)?|gekeken|bezie(?:n|t)?|bezien|verken(?:nen|t)?|verkend|uitwerken|uitgewerkt|werk(?:en|t)?|gewerkt|"
    r"uitzoeken|nagaan|nagegaan|ga na|gaan na|bespreken|bespreek|besproken|meenemen|neem|nemen|meegenomen|betrekken|betrek|betrokken|opstellen|opgesteld|ontwikkel(?:en|t)?|ontwikkeld|voorbereid(?:en)?|"
    r"bereid voor|inventariseren|geïnventariseerd|evalueren|geëvalueerd|monitoren|inzetten|ingezet|zet|aanpassen|aangepast|aanscherpen|aangescherpt|invoeren|ingevoerd|doorvoeren|doorgevoerd|doorgezet|"
    r"uitbreiden|uitgebreid|verbeteren|verbeterd|versterken|versterkt|intensiveren|geïntensiveerd|publiceren|gepubliceerd|gestart|starten|start|afronden|afgerond|opleveren|opgeleverd|"
    r"besluiten|besloten|maken|maak|opmaken|integreren|zoeken|gezocht|verzoeken|vragen|vraag|oproepen|overleggen|overleg|spreken|gesprek|onder de aandacht brengen|brengen|breng|"
    r"uitvoeren|uitgevoerd|realiseren|gerealiseerd|inrichten|ingericht|ingeregeld|vervangen|vervang|uitrollen|uitgerold|geprobeerd|proberen|toegevoegd|vormgegeven|opgepakt|oppakken|"
    r"herzien|heroverwegen|wijzigen|gewijzigd|opgenomen|opnemen|vastgesteld|vaststellen|geactualiseerd|actualiseren|getoetst|toetsen|geven|gegeven|plek krijgen|gedaan|doen|opgestart|ingediend|indienen|vervolgd|zorgen|gezorgd|verkennen|wegen|gewogen|gemaakt|opgezet)"
)
DEEDS = re.compile(rf"\b{DEED}\b")
PASSIVE_PLAN = re.compile(
    r"\b(?:meegenomen|betrokken bij|aangescherpt|doorgevoerd|ingericht|uitgewerkt|voorbereid|onderzocht|verkend|bezien|bekeken|gekeken|geprobeerd|gewerkt aan|gewerkt aan|in kaart gebracht|opgesteld|ontwikkeld|"
    r"ingevoerd|uitgebreid|geïntensiveerd|aangepast|herzien|versterkt|vormgegeven|geëvalueerd|opgezet|nagegaan|overwogen|geactualiseerd|opgestart|gezorgd)\b"
)
STRONG_PLAN = re.compile(
    r"\b(?:meegenomen (?:in|bij)|daarin meegenomen|(?:in|bij) .*meegenomen|gewerkt\b.*\baan|aan\b.*\bgewerkt|gekeken (?:welke|hoe|of|naar)|bezien (?:of|hoe|welke|in hoeverre)|onderzocht (?:of|hoe|welke)|geprobeerd|verkend)\b"
)
INTENDS = re.compile(
    r"\b(?:ben|is|zijn)\b.*\b(?:voornemens|van plan)\b|\b(?:heb|heeft|hebben)\b.*\b(?:het voornemen|de intentie|de ambitie)\b|\b(?:streef|streeft|streven)\b.*\b(?:naar|ernaar|erna)\b|\bstreef(?:t)? ernaar\b"
    r"|\b(?:mijn|de|het) (?:inzet|streven|voornemen|planning|doel|ambitie) (?:is|blijft)\b|^inzet is\b|\bbeoog\b|\bbeoogt het kabinet\b|\bnaar verwachting\b.*\b(?:gepubliceerd|afgerond|gestuurd)\b|\b(?:zet|zetten|zet het kabinet)\b.*\b(?:in op|erop in)\b"
)
WANTS = re.compile(rf"\b(?:wil|willen|ga|gaan|gaat)\b.*\b{DEED}\b")
JUST_SAYS = re.compile(
    r"\b(?:wil|wens|moet) (?:ik|wij|we|het kabinet)\b.{0,80}\b(?:aangeven|benadrukken|opmerken|vermelden|melden|wijzen|toelichten|zeggen|hechten|ingaan|danken|stellen|beklemtonen|bevestigen|onderstrepen|memoreren|meegeven|herhalen|reageren)\b"
)
BUSY = re.compile(
    r"\b(?:is|ben|zijn)\b.*\b(?:bezig ?met|bezig om|doende|aan het \w+en)\b|\b(?:is|ben|zijn)\b.*\b(?:in )?(?:gesprek|overleg)\b.*\b(?:om|over hoe)\b|\bwerk(?:t|en)?\b.*\baan\b|\baan\b.*\bwerk(?:t|en)?\b|\bbereid(?:t|en)?\b.*\bvoor\b"
)
DOES_NOW = re.compile(
    r"\b(?:voert|voer|voeren)\b.*\buit\b|\b(?:onderzoek|onderzoekt|onderzoeken|verkent|verken|verkennen|bezie|beziet|bezien|evalueert|inventariseert|werkt .*uit|werk .*uit|ontwikkelt|ontwikkelen|bekijkt|bekijk)\b"
)
STAYS = re.compile(
    r"\b(?:blijf|blijft|blijven)\b.*\b(?:draaien|beschikbaar|bereikbaar|toegankelijk|gelden|werkzaam|geopend|open|bestaan|behouden|gehandhaafd|mogelijk|gewaarborgd|geborgd|in stand|in contact|in gesprek|ongewijzigd|van kracht|hetzelfde|gelijk|onveranderd|intact|ongemoeid|volgen|monitoren|beschermd)\b"
)
KEEPS_DOING = re.compile(
    rf"\b(?:blijf|blijven|blijft)\b.*\b{DEED}\b|\b(?:blijf|blijven|blijft)\b.*\b(?:inzetten|investeren|volgen|aandacht|pleiten|agenderen|vragen)\b"
)
WAITING = re.compile(
    r"\bin dat geval\b|^mocht(?:en)?\b|\bmocht(?:en)? (?:dit|dat|er|uit|blijken|de|het)\b|\bin het geval (?:van|dat)\b|\bvoor (?:een|zo'n) dergelijke (?:situatie|geval)\b|^(?:als|indien|wanneer|ingeval|zodra)\b|\b(?:als|indien) (?:dat|dit|daar|hier|blijkt|nodig)\b|\bals (?:daartoe|daar|hiertoe) aanleiding\b"
)
CLEAR_WAIT = re.compile(
    r"\bin dat geval\b|\bmocht(?:en)?\b|\bin het geval van\b|\bdergelijke situatie\b"
)
WISHED = re.compile(
    r"\bdesgewenst\b|\b(?:indien|als|wanneer|mocht(?:en)?) (?:uw kamer|de kamer|u|de leden|de commissie|gewenst|daar|hier|er)\b.{0,60}\b(?:wens\w*|behoefte|prijs|gewenst|willen|wil)\b|\bindien gewenst\b"
    r"|\b(?:kan|kunnen)\b.{0,40}\b(?:ter inzage|technische briefing)\b.{0,60}\b(?:aangeboden|gelegd|gegeven|georganiseerd|verstrekt|verzorgd)\b|\b(?:graag )?bereid\b.{0,60}\b(?:technische briefing|toelichting|toe te lichten)\b"
)
STATE = re.compile(
    r"\b(?:zijn|hebben|kosten|betekenen|leiden|blijken|ontstaan|toenemen|afnemen|stijgen|dalen|plaatsvinden|worden|bestaan|gelden)$"
)
LATE_REPORT = re.compile(
    r"\b(?:zal|zullen) (?:blijken|leiden|betekenen|zijn|hebben|moeten|kunnen|duren|kosten|ontstaan)\b"
)
AS_SAID = re.compile(
    r"\b(?:eerder|destijds|reeds|al)\b.*\btoegezegd\b|\bheb(?:ben)? (?:ik )?(?:\w+ ){0,6}toegezegd\b"
)
