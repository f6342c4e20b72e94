"""Words that name no subject, though they are nouns, and words that tell what language a title is in."""

from kamerdraad.extract.actors.words import words

GENERAL = words(
    """
    aandacht aanbeveling aanbod aanleiding aanmerking aanpak aanpassing aantal aanvraag aanwezigheid
    acceptatie activiteit afgifte afronding afspraak afstand afweging agenda algemeen alternatief
    ambitie ambtgenoot ambtsvoorganger amendement analyse antwoord antwoorden argument artikel aspect
    basis bedoeling bedrag beantwoording beeld begin begrip behandeling behoefte bekendheid belang
    beleid belemmering beoordeling beperking berekening bericht berichtgeving beschikbaarheid
    beschikking besluit besluitvorming betekenis betrekking betrokkene betrokkenheid bevinding
    bevoegdheid bewering beweging bewijs bewindslieden bewindspersoon bezwaar bijdrage bijlage brief
    bron burger categorie chamber cijfer commissie conclusie congres constatering contact context
    controle criterium daling datum deelname deel derde detail discussie documentatie document doel
    doelgroep doelstelling dossier duidelijkheid ditmaal
    effect effectiviteit eigenaar einde eerste ervaring evaluatie expert
    factor feit fractie fractielid functie garantie gebied gebruik gebruiker gedachte gegeven gegevens
    gelegenheid gemeente gesprek gevaar geval gevolg grond groep
    handboek handelwijze helft hoeveelheid hoofdlijn hoogte houding
    indicatie indiener indruk informatie inhoud initiatief initiatiefnemer inrichting inschatting
    instantie instelling instrument intentie interpretatie invloed invoering invulling inzage inzending
    inzet inzicht impact implementatie
    jaar juistheid kabinet kabinetsreactie kader kamer kamerbrief kamerlid kamerstuk kamervraag kamervragen
    kanttekening karakter keuze kennis klacht korting kosten koppeling kritiek kwaliteit kwestie
    land lid lidstaat lijn locatie maand maatregel maatregelen manier mate mededeling medewerker
    melding mening mensen meerderheid methode middel miljard miljoen minister ministerie modaliteit
    moment mogelijkheid motie motivatie
    naam nadeel nadruk najaar nederland niveau noodzaak norm notitie nummer
    omgang omgeving omschrijving omstandigheid omvang onderbouwing onderdeel onderdelen onderscheid
    onderwerp onderzoek onderzoeker ontwerp ontwikkeling oordeel oorzaak oplevering oplossing opmerking
    oproep opgave opstelling opties optie opvatting opvolging opzet organisatie overeenkomst overgang
    overheid overleg overweging overzicht
    partij partner percentage periode persoon persoon plaats plan planning positie praktijk principe
    prioriteit probleem procedure proces procent product professional programma project proportie
    provincie publicatie punt
    raming rapport rapportage reactie realisatie reden reeks regel regeling regering register reikwijdte
    rekening relatie resultaat richting risico rol
    samenhang samenstelling samenwerking scenario schaal schriftelijk sector signaal situatie sluiting soort
    staatssecretaris stand standpunt stap start stelling stijging straat strekking structuur suggestie
    systeem
    taak tabel termijn terrein tijd tijdstip titel toegang toelichting toekomst toename toepassing
    toestemming toevoeging traject tussentijd
    uitdaging uitgangspunt uitgave uitkomst uitleg uitspraak uitvoering uitwerking uitzending uitzondering
    verandering verantwoordelijkheid verband verbetering verdeling vergelijking vergadering vergaderjaar
    verhouding verkenning verklaring verloop verordening verplichting verschil verslag versterking
    vertraging vervanging vervolg verwachting verwijzing verzoek voorafgaand voorbeeld voorbereiding voordeel voorganger
    voorkeur voorkoming voorstel voorwaarde voorzitter voorziening voortgang vraag vraagnummer vragen vraagstuk
    waarborg waarde week werkgroep werkwijze werkzaamheid wetsvoorstel wijze wijziging woord woordvoerder
    zaak zekerheid zomer zorgen zorgvuldigheid
    kilo kilogram kilometer liter meter hectare tonnen uren paar dozijn tientallen honderden duizenden
    aansluiting actie advies autoriteit balans beslissing besteding bezoek buitenland complexiteit criteria
    departement dienst expertise gebrek graad hand handvat herijking heroverweging herziening
    hoofdlijnenakkoord inwerkingtreding kans ochtend ontmoeting opdracht overstap problematiek
    regeerprogramma assessment incident netwerk ondersteuning respect richtlijn schending spelregel standaard verbod sprake stuk subject tweeminutendebat vinger vooruitgang website wens wetens willens
    """
)
"""Nouns of letters as such, by their usual form: they say nothing of what a letter is about."""

UNCLEAR = words("recht werk ruimte stoffen geluid lucht netwerken handel internationaal")
"""Words that mostly mean something else than the subject of that name ("ruimte laten"): only a title tells."""

POINTING = words(
    """
    huidige vorige volgende volledige gemiddelde nodige mogelijke overige dergelijke belangrijke
    bovenstaande onderstaande eventuele noodzakelijke afgelopen onderhavige dagelijkse jaarlijkse
    definitieve uiteindelijke gezamenlijke daadwerkelijke speciale normale totale schriftelijke
    verantwoordelijke twijfelachtige vergelijkbaar beschikbaar relatieve positieve negatieve
    aanvaardbaar actuele aanzienlijke aanvullende algemene andere behoorlijke bijzondere concrete continue
    duidelijke enkele enige ernstige extra feitelijke formele gehele gelijkwaardige gerichte
    globale goedkope grootste inhoudelijke initiële integrale jongstleden kortdurende langdurige
    maximale meerdere minimale mondelinge nadere nadrukkelijke onmiddellijke onnodige oorspronkelijke
    optimale persoonlijke potentiële principiële recente regelmatige reële soortgelijke specifieke
    tijdige toekomstige tussentijdse uitdrukkelijke verdere vermeende voldoende voormalige voorlopige
    vroegtijdige wezenlijke willekeurige zodanige zorgvuldige onzorgvuldige
    """
)
"""Adjectives that only place or rate their noun."""

FOREIGN = words(
    """
    the and by for with from to at on how why what who when where behind under into their its our
    und der das ein eine für mit von zum zur les des et une pour sur dans aux la el los las y
    """
)
DUTCH = words(
    """
    de het een van en voor met te niet ook bij naar door aan uit om dat op zijn worden wordt
    geen meer nog over als tot wat wie hoe waarom er deze dit
    """
)
"""Small words by which a title is told to be in another language."""
