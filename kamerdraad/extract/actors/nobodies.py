"""Capitalised words that name no body: offices, papers, things, sectors, months, and abbreviations of laws."""

import re

from kamerdraad.extract.actors.words import words

NOBODIES = words(
    """
    Kamer Kamers Kamerlid Kamerleden Tweede Eerste Minister Ministers Staatssecretaris Voorzitter Koning Koningin
    Staten-Generaal Kabinet Regering Staat Rijk Land Landen Lidstaten Lidstaat Parlement Vraag Vragen Antwoord Antwoorden
    Nederland Nederlanders Europa Koninkrijk Amerika Afrika Azië Den Haag Brussel Parijs Londen Washington Genève
    Caribisch Noord-Nederland Oost-Nederland Zuid-Nederland West-Nederland Randstad Gaza Oekraïners Nederlander
    Verenigd Verenigde Noord Oost Zuid West Antillen Westelijke Balkan Midden-Oosten
    januari februari maart april mei juni juli augustus september oktober november december
    Januari Februari Maart April Mei Juni Juli Augustus September Oktober November December
    maandag Maandag Dinsdag Woensdag Donderdag Vrijdag Zaterdag Zondag Kerst Pasen
    Kamerstuk Kamerstukken Kamerbrief Kamervragen Handelingen Aanhangsel Bijlage Tabel Figuur Artikel Hoofdstuk Paragraaf
    Grondwet Grondwettelijk Statuut Troonrede Prinsjesdag Miljoenennota Voorjaarsnota Rijksbegroting
    President Premier Commissaris Eurocommissaris Burgemeester Wethouder Griffier Secretaris-Generaal Ombudsman
    Bent Kunt Heeft Hoe Wat Waarom Welke Ja Nee De Het Een Dit Deze Die Dat Er Is Zijn Zo Indien Als Ook In Op Bij Voor
    Ik Wij U Uw Zij Hij Men Naar Met Van Door Om Tot Aan Uit Over Zie Datum Betreft Postbus
    Twitter Facebook Instagram WhatsApp TikTok YouTube Windows Android Teams Excel Word Outlook
    Internet Wikipedia COVID-19 Covid-19 Corona
    """
)
"""A name with one of these in it is none of a body that no register knows."""

THINGS = re.compile(
    r"(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Vv]erordening|[Rr]ichtlijn|[Ww]etboek|[Vv]erdrag|[Aa]kkoord|[Pp]rogramma|[Aa]genda"
    r"|[Bb]rief|[Vv]isie|boek|[Bb]ericht|Act|[Rr]apport|[Pp]lan|[Bb]eleid|[Ss]trategie|[Nn]ota|[Mm]otie|Regulation|Framework"
    r"|Convention|Directive|[Cc]ode|[Dd]eal|[Pp]act|[Kk]ader|[Ll]eidraad|[Mm]onitor|[Pp]rotocol|[Cc]onvenant|[Rr]ichtsnoer"
    r"|[Hh]andreiking|[Cc]onferentie|[Cc]ongres|[Dd]ebat|[Pp]roject|[Pp]ilot|[Pp]ortaal|[Rr]egister|[Ss]ysteem|[Mm]odel"
    r"|[Mm]ethode|[Nn]orm|[Ss]tandaard|[Ll]abel|[Kk]eurmerk|[Ss]ubsidie|[Ff]onds(?:en)?|[Hh]effing|[Bb]elasting|[Ll]ijst"
    r"|[Oo]nderzoek|[Ss]tudie|[Vv]erkenning|[Ee]valuatie|[Aa]anpak|[Cc]ampagne|[Ll]ijn|[Cc]orridor|[Hh]aven|[Ee]iland(?:en)?"
    r"|[Zz]ee|meer|kanaal|[Bb]rug|[Pp]ark|[Gg]ebied(?:en)?|[Vv]eld|dijk|[Ss]traat|plein|weg|[Tt]op|[Dd]ag|[Ww]eek|[Jj]aar"
    r"|[Vv]erklaring|[Ww]aarden|[Cc]yclus|[Ss]telsel|[Aa]rtikel|[Ll]eerstoel|prijs|[Mm]achtigen|ID|[Oo]orlog|crisis"
    r"|Recommendation|Approach|Protocol|Agreement|Programme|Plan|Action|Strategy|Report|Guidelines?|Index|Package|Pact|Facility|Mechanism|Standards?"
    r"|Goals?|Principles|Rights|Regime|System|Scheme|Tool|Toolbox|Instrument|Summit|Conference|Week|Day|Model|[Zz]org"
    r"|[Ss]ector|[Mm]arkt|[Dd]oelen|[Oo]vereenkomst|[Kk]laring|verantwoording|[Jj]aarverslag|[Tt]oets|taal|[Gg]roeifonds)\b"
    r"|\d{3}"
)
"""Words that make a name one of a law, a paper, a plan, a thing or a place."""

ABBREVIATIONS = words(
    """
    AI ICT IT OT VS VK UK USA BTW Btw AOW WIA WAO WW Wlz WLZ Wmo WMO AWBZ Zvw ZVW AVG GDPR PFAS PTSS MBO HBO WO VMBO HAVO VWO
    LHBTI LHBTIQ HIV DNA OV MKB ZZP CAO cao GLB ODA BBP MER NOVI MIRT KRW PAS RES SDE ETS COVID SDG SDGs BSN QR DigiD
    eHerkenning Woo WOO Wob WOB Awb AWB BW WvSr WvSv Sr Sv Wft Wwft WWFT AMvB AMvBs VOG BIG ANW Anw Wajong Bbz BBZ Tozo TOZO NOW
    CO CO2 NOx NH3 pH LNG ISO NEN BIO EHBO KPI HR CV TV PC GPS SMS PDF URL API AIO AO EU-lidstaat EU-lidstaten EER
    VWEU EVRM IVRK BV NV NGO NGOs MRB BPM OZB WOZ AED EMU WTP Wtp PrEP SOA HRM Natura
    """
)
"""Capitals that stand for laws, benefits, schools, matters and things."""
