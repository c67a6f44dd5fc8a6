"""One short paper of each type of statement, as firms write them; a bar starts the next column."""

REGISTRATION = """
# Registrierungsbestätigung
Bundesamt für Sicherheit in der Informationstechnik
Name der Einrichtung: | Albspindel Präzisionstechnik GmbH
Registrierungsnummer: | BSI-2026-004711
Datum der Registrierung: | 27.02.2026
Die Einrichtung ist als wichtige Einrichtung registriert.
Kontaktstelle: | it-notfall@albspindel.example
Erreichbar 24/7; Meldung binnen 24 Stunden und 72 Stunden.
"""
RATING = """
# Credit report
Agency: | Nordstern Rating GmbH
Company: | Albspindel Präzisionstechnik GmbH
LEI: | 529900T8BM49AURSDO55
Date of report: | 2026-03-04
Score: | 218
Annual accounts: | 2025
Equity ratio: | 41,5 %
"""
BOND = """
# Bestätigung der Avallinie
Bank: | Ostalb Bank AG
Kunde: | Albspindel Präzisionstechnik GmbH
Ausgestellt am: | 02.04.2026
Avallinie: | 2.500.000 EUR
davon frei: | 900.000 EUR
Anzahlungsbürgschaften, Vertragserfüllungsbürgschaften
"""
PLAN = """
# Notfallplan
Stand: | 01.02.2026
Verantwortlich: | Petra Kern
Ausfall des Werks Aalen
Wiederanlauf in: | 6 Wochen
Ausfall der IT
Letzte Übung am: | 14.11.2025
Ausweichstandort: | Präzision Ost GmbH, Dresden
Notfallkontakt: | +49 7361 555 0
"""
ACCEPTANCE = """
# FAT-Protokoll
Werksabnahme
Maschine: | Rundtisch RT-400
Seriennummer: | RT400-0815
Prüfdatum: | 12.05.2026
Abgenommen: | ja
Offene Punkte: | 3
Cm | 1,92
Cmk | 1,71
Verfügbarkeit | 97,5 %
MTBF | 4200 h
"""
SERVICE = """
# Service sheet
Company: | Albspindel GmbH
Regions: | Germany, Austria, Switzerland
Languages: German, English
Remote support within: | 4 hours
On-site within: | 2 days
Hotline: | Mon-Fri 7-19 h
Every remote session is released by the customer, with a named user, two-factor login, and logged.
Spare parts are supplied for 10 years after the last delivery.
"""
METAL = """
# Metal content statement
Product: | Motor spindle SPX-90
Date: | 2026-05-06
Steel: | 48.5 kg
Aluminum: | 3 kg
Copper: | 2,5 kg
Country of melt and pour: | Germany
"""
MAGNETS = """
# Magneterklärung
Produkt: | Servoachse LAX-400
NdFeB
Magnetgewicht: | 420 g
Dysprosium: | ja
Herkunft der Magnete: | China
Ausfuhrlizenz: | erteilt bis 12/2026
Lagerreichweite: | 9 Wochen
"""
COOLING = """
# Datenblatt Kühlaggregat
Produkt: | Kühlgerät KG-8
Kältemittel: | R-513A
GWP: | 629
Füllmenge: | 1,2 kg
Kälteleistung: | 8,5 kW
"""
SHEET = """
# Produktdaten-Informationsblatt
Informationsblatt nach Data Act
Produkt: | Linearachse LAX-400
Datenarten: | Temperatur, Position
Datenformat: | OPC UA
Datenvolumen: | 20 MB je Tag
Echtzeit: | nein
Speicherung: | 12 Monate in der Steuerung
Zugang: | Schnittstelle am Gerät
"""
CONDUCT = """
# Verhaltenskodex
der Albspindel Präzisionstechnik GmbH
Wir dulden keine Korruption und keine Kinderarbeit. Die Hinweisgeberstelle steht allen offen.
Aalen, 03.02.2026
Dr. Petra Kern, Geschäftsführerin
"""
REPORT = """
# Nachhaltigkeitsbericht
nach VSME
Unternehmen: | Albspindel GmbH
Berichtsjahr: | 2025
Treibhausgasemissionen Scope 1
"""
SCORE = """
# EcoVadis Scorecard
Company: | Albspindel GmbH
Overall score: | 58
Issued on: | 2026-01-20
"""
LIMIT = """
# Limitbestätigung
Kreditversicherer: | Nord Kredit Versicherung AG
Kunde: | Albspindel GmbH
Kreditlimit: | 400.000 EUR
Das Limit gilt für alle Lieferungen an den Kunden und kann jederzeit geändert werden.
Datum: | 01.06.2026
"""
LIST = """
# Dokumentationsliste
Maschine: | RT-400
Betriebsanleitung, Stromlaufplan, Ersatzteilliste, Risikobeurteilung
in Deutsch und Englisch
Tage vor Abnahme: | 14
"""
