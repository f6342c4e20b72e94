"""The verbs that official letters are written with, and the particles that part from them."""

_WEAK = """
aarden accepteren achten acteren activeren actualiseren adresseren adviseren agenderen analyseren
antwoorden attenderen baseren beantwoorden bedanken bedienen begeleiden behalen behandelen
behartigen beheren bekostigen bekrachtigen belasten beleggen belichten belonen bemannen bemiddelen
benaderen benadrukken benoemen benutten beogen beoordelen bepalen beperken bepleiten bereiden
bereiken berekenen berichten beschermen besparen bespoedigen besteden bestuderen betalen betrachten
bevestigen bevorderen bewaken bewerkstelligen bezuinigen beëindigen bijeenroepen blokkeren boeken
boren borgen bouwen breiden bundelen communiceren compenseren concentreren concretiseren
consulteren continueren controleren corrigeren coördineren creëren dekken delen dienen
digitaliseren doceren draaien duiden duren effectueren eindigen eisen elimineren erkennen ervaren
escaleren evalueren experimenteren exporteren faciliteren faseren financieren formuleren fuseren
garanderen gebeuren gebruiken gedogen gelden groeperen haken halen halveren handelen hanteren
harmoniseren herhalen herijken herinneren herinrichten herkennen herplaatsen herstellen hervatten
hervormen huren identificeren implementeren informeren initiëren innoveren inspecteren installeren
integreren intensiveren introduceren inventariseren investeren kaarten kennen kondigen koppelen
leiden lenen leren leven leveren lichten luisteren machtigen maken maximeren melden mengen merken
migreren minderen minimaliseren mitigeren modelleren moderniseren monitoren motiveren nodigen
noemen normaliseren normeren nuanceren oefenen ondervragen ontmoedigen ontplooien ontvlechten
ontwikkelen ontzien oordelen openen opereren ophogen optimaliseren ordenen organiseren oriënteren
pakken passen peilen plaatsen plannen plegen pleiten praten presenteren prioriteren proberen
produceren publiceren raken rapporteren ratificeren reageren realiseren rechten reduceren regelen
registreren reguleren reiken rekenen renoveren reserveren richten rollen ronden ruilen ruimen
saneren schaffen schalen scherpen schetsen schorsen schrappen screenen selecteren signaleren
sluizen spannen specificeren spelen spreiden stappen starten stellen stemmen steunen stimuleren
stoppen storten streven sturen subsidiëren teisteren tekenen telefoneren tellen testen tikken
toetsen tonen trainen transformeren uiten uniformeren updaten vaccineren veranderen verankeren
verantwoorden verbeteren verbouwen verbreden verdelen verdiepen verdringen verduidelijken
verduurzamen vereenvoudigen vergoeden vergroten verhelderen verhinderen verhogen verhuizen
verifiëren verkennen verklaren verkleinen verkorten verlagen verlengen verlichten vermelden
verminderen veroorzaken verplaatsen verplichten verrichten verruimen verscherpen versnellen
verspreiden versterken verstrekken vertalen vertragen vervoeren vervolgen verwachten verwerken
verzamelen verzekeren verzetten verzilveren verzwaren vestigen voegen voeren volgen vormen vullen
waarderen wachten wekken wenden wensen werken wijden wijzigen wisselen zetten zorgen zuiveren
"""
WEAK = tuple(_WEAK.split())
"""Verbs whose forms all follow from the infinitive."""

STRONG = {
    # infinitive: its participle
    "bekijken": "bekeken", "kijken": "gekeken", "bezien": "bezien", "zien": "gezien",
    "herzien": "herzien", "nemen": "genomen", "brengen": "gebracht", "geven": "gegeven",
    "gaan": "gegaan", "doen": "gedaan", "komen": "gekomen", "krijgen": "gekregen",
    "houden": "gehouden", "laten": "gelaten", "lezen": "gelezen", "spreken": "gesproken",
    "bespreken": "besproken", "afspreken": "afgesproken", "schrijven": "geschreven",
    "beschrijven": "beschreven", "onderschrijven": "onderschreven", "blijven": "gebleven",
    "wijzen": "gewezen", "verwijzen": "verwezen", "bieden": "geboden", "zenden": "gezonden",
    "verzenden": "verzonden", "vinden": "gevonden", "onderzoeken": "onderzocht",
    "zoeken": "gezocht", "verzoeken": "verzocht", "bezoeken": "bezocht", "betrekken": "betrokken",
    "trekken": "getrokken", "intrekken": "ingetrokken", "treffen": "getroffen",
    "helpen": "geholpen", "treden": "getreden", "vragen": "gevraagd", "dragen": "gedragen",
    "slaan": "geslagen", "staan": "gestaan", "ontvangen": "ontvangen", "vangen": "gevangen",
    "lopen": "gelopen", "vallen": "gevallen", "vervallen": "vervallen", "besluiten": "besloten",
    "sluiten": "gesloten", "ontsluiten": "ontsloten", "wegen": "gewogen",
    "overwegen": "overwogen", "heroverwegen": "heroverwogen", "bewegen": "bewogen",
    "beginnen": "begonnen", "winnen": "gewonnen", "binden": "gebonden", "dringen": "gedrongen",
    "springen": "gesprongen", "vervangen": "vervangen", "verlenen": "verleend",
    "verbieden": "verboden", "buigen": "gebogen", "zijn": "geweest", "hebben": "gehad",
    "worden": "geworden", "kunnen": "gekund", "willen": "gewild", "mogen": "gemogen", "moeten": "gemoeten",
    "denken": "gedacht", "bedenken": "bedacht", "kiezen": "gekozen",
    "ontwerpen": "ontworpen", "werven": "geworven", "werpen": "geworpen", "roepen": "geroepen",
    "meten": "gemeten", "begrijpen": "begrepen", "grijpen": "gegrepen", "ingrijpen": "ingegrepen",
    "rijden": "gereden", "bestrijden": "bestreden", "vermijden": "vermeden",
    "scheiden": "gescheiden", "aanbevelen": "aanbevolen", "behouden": "behouden",
    "onthouden": "onthouden", "ophouden": "opgehouden", "onderhouden": "onderhouden",
    "verkopen": "verkocht", "kopen": "gekocht", "ontstaan": "ontstaan", "bestaan": "bestaan",
    "verstaan": "verstaan", "bijstaan": "bijgestaan", "vergelijken": "vergeleken",
    "blijken": "gebleken", "begeven": "begeven", "ondergaan": "ondergaan",
    "overdragen": "overgedragen", "voorkomen": "voorkomen", "onderbrengen": "ondergebracht",
    "overbrengen": "overgebracht", "ontnemen": "ontnomen", "ondernemen": "ondernomen",
    "stijgen": "gestegen", "verblijven": "verbleven", "verschijnen": "verschenen",
    "voldoen": "voldaan", "voorzien": "voorzien", "weten": "geweten", "toezien": "toegezien",
    "voortgaan": "voortgegaan", "opgaan": "opgegaan", "bevinden": "bevonden",
    "inwinnen": "ingewonnen", "zeggen": "gezegd", "leggen": "gelegd",
    "raadplegen": "geraadpleegd", "waarborgen": "gewaarborgd", "waarschuwen": "gewaarschuwd",
    "handhaven": "gehandhaafd", "huisvesten": "gehuisvest", "stroomlijnen": "gestroomlijnd",
    "vlechten": "gevlochten", "overleggen": "overlegd", "overtuigen": "overtuigd",
    "overhandigen": "overhandigd", "overbruggen": "overbrugd", "onderbouwen": "onderbouwd",
    "ondersteunen": "ondersteund", "onderstrepen": "onderstreept",
    "onderhandelen": "onderhandeld", "voltooien": "voltooid", "dwingen": "gedwongen",
    "nalaten": "nagelaten", "schuiven": "geschoven", "verschuiven": "verschoven",
    "verkrijgen": "verkregen", "verliezen": "verloren", "overschrijden": "overschreden",
    "verlaten": "verlaten", "wijken": "geweken", "lijken": "geleken", "omschrijven": "omschreven",
    "genieten": "genoten", "bewijzen": "bewezen", "verwerven": "verworven",
    "vaststaan": "vastgestaan",
}  # fmt: skip
"""Verbs whose participle has to be known; their present forms follow from the infinitive."""

_PARTICLES = """
aan achter af bekend bij bijeen binnen dicht door gereed gestand in klaar los mee na neer om onder op
open over plaats rond samen stil stop tegemoet tegen teniet terug toe uit vast vol voor voort
vooruit vorm vrij weg
"""
PARTICLES = frozenset(_PARTICLES.split())
"""What parts from its verb in a main clause and joins it elsewhere ("stuur … toe", "toesturen")."""

_NEVER_PARTED = """
onderzoeken ondersteunen onderbouwen onderschrijven onderhandelen onderstrepen ondernemen
ondergaan onderhouden overwegen overleggen overtuigen overhandigen overbruggen voltooien voorkomen
voorzien voldoen overschrijden omschrijven ondervragen
"""
NEVER_PARTED = frozenset(_NEVER_PARTED.split())
"""Verbs that begin like a particle and a verb but are one word throughout."""
