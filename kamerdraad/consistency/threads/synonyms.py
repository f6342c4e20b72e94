"""Words of government letters that are used for one another, each row one meaning.

A letter that comes back to a promise seldom repeats its words: an allowance is a contribution now, the
farmers are called holdings. A row holds only words of which the one may stand for the other in most
letters; kinds of paper and of deed, which also tell promises apart, are in `senses.py`.
"""

from __future__ import annotations

from typing import Final

from kamerdraad.consistency.stems import family

_ROWS: Final = """
oorzaak oorzaken redenen waarom
personeel medewerker medewerkers werknemer werknemers personeelsleden
vertrek vertrekken ontslag uitstroom
vervanger vervangers vervangen vervanging invaller invallers invalkracht invalkrachten
krediet kredieten lening leningen leen lenen financiering
boer boeren agrariër agrariërs veehouder veehouders landbouwer landbouwers akkerbouwer akkerbouwers
bedrijf bedrijven onderneming ondernemingen ondernemer ondernemers
leerling leerlingen scholier scholieren
leraar leraren docent docenten leerkracht leerkrachten onderwijzer onderwijzers
arts artsen dokter dokters geneesheer
patiënt patiënten cliënt cliënten
bewoner bewoners inwoner inwoners omwonende omwonenden
nabestaande nabestaanden familieleden
vervoerder vervoerders transporteur transporteurs wegvervoerder wegvervoerders
lawaai geluidsoverlast geluidshinder geluidhinder
fout fouten vergissing vergissingen
excuus excuses verontschuldiging verontschuldigingen spijtbetuiging
apparaat apparaten toestel toestellen apparatuur
gebouw gebouwen pand panden
opleiding opleidingen cursus cursussen training trainingen
aanpassen aanpassing wijzigen wijziging wijzigingen gewijzigd gewijzigde herzien herziening herzieningen
herschrijven herschreven herformuleren omzetten
besluit besluiten beslissing beslissingen beslissen beslist besloten
openen opening opengaan openstellen openstelling heropenen heropening
stoppen beëindigen beëindiging ophouden staken
uitbreiden uitbreiding vergroten vergroting verruimen verruiming
terugdringen verminderen vermindering verlagen verlaging inperken afbouwen
vernieuwen vernieuwing moderniseren modernisering
aanleggen aanleg bouwen installeren installatie neerzetten
plek plekken locatie locaties
hulp ondersteuning ondersteunen bijstaan hulpverlening
voorwaarde voorwaarden eis eisen criterium criteria voorschrift voorschriften vereisten
risico risico's gevaar gevaren
handreiking handreikingen leidraad richtsnoer
registratie register registers registreren
enquête enquêtes vragenlijst
proef proeven pilot pilots experiment experimenten proefproject
voorlichting voorlichtingscampagne campagne publiekscampagne
gegevens data cijfers
bodem grond
schip schepen vaartuig vaartuigen boot boten
huishouden huishoudens gezin gezinnen
verpleegkundige verpleegkundigen verpleger verplegers wijkverpleegkundige
ziekenhuis ziekenhuizen kliniek klinieken
gedetineerde gedetineerden gevangene gevangenen
begroting begrotingen najaarsnota voorjaarsnota
publiceren publicatie gepubliceerd bekendmaken bekendmaking staatscourant staatsblad openbaarmaken
uitkeren uitgekeerd uitbetalen uitbetaald uitbetaling vrijmaken
telefoon telefonisch belteam telefonist telefonisten
auto auto's voertuig voertuigen personenauto
vrachtwagen vrachtwagens vrachtauto vrachtverkeer
medicijn medicijnen geneesmiddel geneesmiddelen
vluchteling vluchtelingen asielzoeker asielzoekers
boete boetes geldboete beboeten
kwijtschelden kwijtschelding kwijtgescholden
inkoop inkopen aankoop aankopen aanschaf aanschaffen
toezicht toezichthouder toezichthouders
verbod verboden verbieden
gemeente gemeenten gemeentelijk gemeentelijke
provincie provincies provinciaal provinciale
verplichten verplichting verplicht verplichte plicht
veiligheid veilig veilige
"""

SYNONYMS: Final[dict[str, str]] = {
    family(word): family(row.split()[0])
    for row in _ROWS.strip().splitlines()
    for word in row.split()
}
"""The stem by which each word of a row goes: that of the row's first."""
