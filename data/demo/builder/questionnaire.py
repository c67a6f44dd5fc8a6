"""The form a car maker's purchasing sends every supplier of equipment before the first order; empty, as it came."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

import xlsxwriter

CUSTOMER = "Autowerk Rheintal AG"
HEAD = (
    "Nr.",
    "Abschnitt",
    "Frage",
    "Gewichtung",
    "K.O.",
    "Geforderter Nachweis",
    "Ihre Antwort",
    "Bemerkung",
)
QUESTIONS = (
    ("Freigabe", "Ist Ihr Unternehmen in unserem Lieferantenportal vollständig registriert?", 5, "x", "Bildschirmfoto"),
    ("Freigabe", "Liegt ein gültiges Zertifikat nach ISO 9001 für den liefernden Standort vor?", 10, "x", "Zertifikat"),
    ("Freigabe", "Besitzt der Standort ein gültiges TISAX-Label?", 10, "x", "Freigabe im ENX-Portal"),
    ("Freigabe", "Bis zu welcher Summe je Schadensfall ist Ihre Produkthaftpflicht gedeckt?", 5, "",
     "Versicherungsbestätigung"),
    ("Recht", "Enthalten Ihre Verträge die Klausel gegen die Wiederausfuhr nach Russland?", 5, "x", "Bedingungen"),
    ("Recht", "Nennen Ihre Einbauerklärungen die Maschinenverordnung (EU) 2023/1230?", 10, "", "Einbauerklärung"),
    ("Lieferung", "Wie viel Prozent der Positionen kamen zum ersten bestätigten Termin?", 15, "", "Auswertung 12 Monate"),
    ("Lieferung", "Wie viele Jahre nach der letzten Auslieferung garantieren Sie Ersatzteile?", 10, "x", "Zusage"),
    ("Lieferung", "Wie schnell ist Ihr Service bei einem Stillstand in unserem Werk?", 10, "", "Servicevertrag"),
    ("Herkunft", "Legen Sie für Tantal, Zinn, Gold und Wolfram eine Erklärung nach CMRT vor?", 5, "", "CMRT"),
    ("Herkunft", "Welchen CO2-Fußabdruck hat das angebotene Erzeugnis?", 5, "", "Datensatz nach PACT"),
    ("Umwelt", "Wie hoch war Ihr Wasserverbrauch im letzten Geschäftsjahr?", 2, "", ""),
)  # fmt: skip
"""Section, question, weight, knock-out, proof; the last one is none of ours and stays with the person."""


def questionnaire() -> bytes:
    memory = BytesIO()
    book = xlsxwriter.Workbook(memory, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": datetime(2026, 6, 29), "author": CUSTOMER})
    bold = book.add_format({"bold": True, "text_wrap": True})
    wrapped = book.add_format({"text_wrap": True, "valign": "top"})
    sheet = book.add_worksheet("Selbstauskunft")
    sheet.write_string(0, 0, f"{CUSTOMER} – Selbstauskunft für Lieferanten von Anlagen", bold)
    for column, (name, width) in enumerate(zip(HEAD, (5, 12, 60, 11, 6, 26, 40, 30), strict=True)):
        sheet.set_column(column, column, width)
        sheet.write_string(2, column, name, bold)
    for number, (section, question, weight, knock_out, proof) in enumerate(QUESTIONS, 1):
        sheet.write_number(2 + number, 0, number)
        sheet.write_string(2 + number, 1, section)
        sheet.write_string(2 + number, 2, question, wrapped)
        sheet.write_number(2 + number, 3, weight)
        sheet.write_string(2 + number, 4, knock_out)
        sheet.write_string(2 + number, 5, proof)
    book.close()
    return memory.getvalue()
