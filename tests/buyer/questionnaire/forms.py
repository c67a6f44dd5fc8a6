"""Small questionnaires as customers send them, and how they are read."""

import io

import openpyxl
from openpyxl.styles import PatternFill
from openpyxl.worksheet.datavalidation import DataValidation

from readiness.evidence.read import read_files

HEAD = ("Nr.", "Thema", "Frage", "Gewichtung", "K.O.", "Nachweis", "Antwort", "Bemerkung")
ROWS = (
    ("1.1", "Qualität", "Ist Ihr Standort nach ISO 9001 zertifiziert?", 10, "x", "Zertifikatskopie"),
    ("1.2", "Versicherung", "Besteht eine Produkthaftpflichtversicherung?", 5, "x", "Bestätigung"),
    ("1.3", "Finanzen", "Umsatz der letzten drei Jahre", 2, "", "Jahresabschluss"),
    ("2.1", "IT", "Können Sie Bestellungen per EDI empfangen?", 3, "", ""),
)
FIRST = 4


def workbook(head=HEAD, rows=ROWS, drop_down=None, change=None):
    """A title, an empty row, the head, the questions; `change(sheet)` adds what a test needs."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Selbstauskunft"
    sheet["A1"] = "Lieferantenselbstauskunft"
    sheet["A1"].fill = PatternFill("solid", fgColor="FFCC00")
    sheet.append([])
    sheet.append(list(head))
    for row in rows:
        sheet.append(list(row))
    if drop_down:
        rule = DataValidation(type="list", formula1=f'"{drop_down}"')
        rule.add(f"G{FIRST}:G{FIRST + len(rows)}")
        sheet.add_data_validation(rule)
    if change:
        change(sheet)
    held = io.BytesIO()
    book.save(held)
    return held.getvalue()


def read(data, name="form.xlsx"):
    return read_files([(name, data)])
