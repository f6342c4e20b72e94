"""The verbs that official letters are written with, and the particles that part from them."""

_WEAK = """
aarden accepteren accrediteren achten acteren activeren actualiseren adresseren adviseren
afgrendelen agenderen alarmeren analyseren annuleren anonimiseren antwoorden archiveren arresteren
asfalteren attenderen automatiseren baggeren bakenen bannen baseren beantwoorden beboeten bedanken
bedienen begeleiden begroten behalen behandelen behartigen beheren behoeden bekeuren bekorten
bekostigen bekrachtigen belasten beleggen belichten bellen belonen bemannen bemensen bemiddelen
bemonsteren benaderen benadrukken benoemen benutten beogen beoordelen bepalen beperken bepleiten
beproeven beraadslagen bereiden bereiken berekenen berichten berispen beschermen beslissen besparen
bespoedigen besteden bestellen bestraffen bestraten bestuderen betalen beteugelen betrachten
beveiligen bevestigen bevorderen bevragen bewaken bewapenen bewaren bewerkstelligen bezorgen
bezuinigen beëindigen bijeenroepen blokkeren boeken boren borgen bouwen breiden budgetteren bundelen
catalogiseren centraliseren certificeren communiceren compenseren concentreren concretiseren
confronteren consolideren consulteren continueren contracteren controleren corrigeren coördineren
creëren dagvaarden dammen decentraliseren dekken delegeren delen dempen detacheren dienen
digitaliseren doceren doorlichten draaien duiden duren effectueren egaliseren eindigen eisen
elektrificeren elimineren enquêteren erkennen ervaren escaleren evacueren evalueren examineren
experimenteren exporteren faciliteren faseren financieren formuleren fuseren garanderen gebeuren
gebruiken gedogen gelasten gelden groeperen gunnen haken halen halveren handelen hanteren
harmoniseren herberekenen herbestemmen herformuleren herhalen herhuisvesten herijken herinneren
herinrichten herinvoeren herkennen hernieuwen herontwikkelen heropenen herplaatsen herschikken
herstellen hertellen hervatten herverdelen hervormen herwaarderen hevelen honoreren huren
identificeren ijken implementeren informeren initiëren innoveren inspecteren installeren instrueren
integreren intensiveren interviewen introduceren inventariseren investeren inwilligen isoleren
kaarten kalibreren kennen keren keuren knappen kondigen kopiëren koppelen labelen lanceren
legaliseren leiden lenen leren leven leveren lichten lossen luisteren machtigen mailen maken
mandateren manen maximeren melden mengen merken migreren minderen minimaliseren mitigeren
mobiliseren modelleren moderniseren moedigen monitoren monteren motiveren nationaliseren nodigen
noemen normaliseren normeren notificeren nuanceren nummeren oefenen ondervragen ontbossen
ontdubbelen onteigenen ontkoppelen ontlasten ontmantelen ontmoedigen ontplooien ontruimen
ontvlechten ontwarren ontwikkelen ontzien ontzorgen oordelen openen operationaliseren opereren
ophogen optimaliseren ordenen organiseren oriënteren pakken passen patrouilleren peilen perken
plaatsen plannen plegen pleiten praten presenteren prioriteren privatiseren proberen produceren
publiceren raken rapporteren ratificeren reageren realiseren rechten rectificeren redden reduceren
regelen registreren reguleren rehabiliteren reiken rekenen renoveren repareren reserveren
restaureren richten rollen ronden roosteren ruilen ruimen rusten sanctioneren saneren schaffen
schakelen schalen schermen scherpen schetsen schikken schilderen schorsen schrappen screenen
selecteren signaleren sluizen smeren snoeien spannen specificeren spelen splitsen sporen spreiden
standaardiseren stappen starten stellen stemmen steunen stimuleren stoppen storten streven strooien
sturen subsidiëren taxeren teisteren tekenen telefoneren tellen testen tikken toetsen tonen trainen
transformeren trappen uiten uniformeren updaten vaccineren valideren ventileren veranderen
verankeren verantwoorden verbeteren verbouwen verbreden verdedigen verdelen verdiepen verdisconteren
verdrievoudigen verdringen verdubbelen verduidelijken verduurzamen vereenvoudigen vereffenen
vergaderen vergewissen vergoeden vergroenen vergroten verhelderen verhinderen verhogen verhuizen
verhuren verifiëren verkennen verklaren verkleinen verkorten verlagen verlengen verlichten verloten
vermelden verminderen vernatten vernietigen vernieuwen verontschuldigen veroorzaken verpachten
verplaatsen verplichten verrekenen verrichten verruimen verscherpen versimpelen versnellen
versoepelen verspreiden versterken verstevigen verstrekken versturen vertalen vertragen vervoeren
vervolgen verwachten verwarmen verwerken verwezenlijken verwijderen verwittigen verzachten
verzamelen verzegelen verzekeren verzelfstandigen verzetten verzilveren verzorgen verzwaren vestigen
voegen voeren volgen vorderen vormen vullen waarderen wachten wekken wenden wensen werken wijden
wijzigen wisselen wissen zaaien zetten zorgen zuiveren
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
    "herschrijven": "herschreven", "ontslaan": "ontslagen", "heffen": "geheven",
    "schenken": "geschonken", "graven": "gegraven", "toestaan": "toegestaan",
    "verwerpen": "verworpen", "ontraden": "ontraden", "herdenken": "herdacht",
    "ontbieden": "ontboden", "schelden": "gescholden", "verhelpen": "verholpen",
    "bevriezen": "bevroren", "verbinden": "verbonden", "verschaffen": "verschaft",
    "uitvaardigen": "uitgevaardigd", "verbreken": "verbroken", "breken": "gebroken",
    "onderwerpen": "onderworpen", "ontbinden": "ontbonden", "bevelen": "bevolen",
    "onderwijzen": "onderwezen", "herroepen": "herroepen", "hijsen": "gehesen",
    "ondertekenen": "ondertekend", "onderscheppen": "onderschept", "onderbreken": "onderbroken", "ondervangen": "ondervangen",
    "verleggen": "verlegd", "beloven": "beloofd", "krimpen": "gekrompen", "hangen": "gehangen",
    "vaststaan": "vastgestaan",
}  # fmt: skip
"""Verbs whose participle has to be known; their present forms follow from the infinitive."""

_PARTICLES = """
aan achter af bekend bij bijeen binnen dicht door gereed gestand goed in klaar kwijt los mee na neer om onder op
open over plaats rond samen stil stop tegemoet tegen teniet terug toe uit vast vol voor voort
vooruit vorm vrij weg
"""
PARTICLES = frozenset(_PARTICLES.split())
"""What parts from its verb in a main clause and joins it elsewhere ("stuur … toe", "toesturen")."""

_NEVER_PARTED = """
onderzoeken ondersteunen onderbouwen onderschrijven onderhandelen onderstrepen ondernemen
ondergaan onderhouden overwegen overleggen overtuigen overhandigen overbruggen voltooien voorkomen
voorzien voldoen overschrijden omschrijven ondervragen ondertekenen onderscheppen onderbreken
ondervangen onderwijzen onderwerpen
"""
NEVER_PARTED = frozenset(_NEVER_PARTED.split())
"""Verbs that begin like a particle and a verb but are one word throughout."""
