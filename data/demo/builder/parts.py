"""The parts list as the firm would send it: one sheet, German headers."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

import xlsxwriter

from data.demo.builder.articles import network_rows

HEADERS = {
    "part": "Teil",
    "parent": "Übergeordnetes Teil",
    "slot": "Einbauplatz",
    "supplier": "Lieferant",
    "site": "Werk",
    "country": "Land",
    "quantity": "Menge",
    "share": "Anteil",
    "status": "Status",
    "price": "Preis",
    "currency": "Währung",
    "lead_time_days": "Lieferzeit Tage",
    "stock_days": "Reichweite Tage",
    "switch_days": "Wechselzeit Tage",
    "recover_days": "Wiederanlauf Tage",
    "hs_code": "Zolltarifnummer",
    "material": "Rohstoff",
    "origin": "Ursprung",
    "revenue": "Jahresumsatz",
}
NUMBERS = {
    "quantity",
    "share",
    "price",
    "lead_time_days",
    "stock_days",
    "switch_days",
    "recover_days",
    "revenue",
}
SPELLINGS = ("Quorvelt Praezisionslager GmbH", "QUORVELT Präzisionslager")
"""Defect 9a: the bearing maker stands in three spellings."""


def with_defects(rows: list[dict[str, str]]) -> list[dict[str, str]]:
    """Defect 9: two other spellings, a date where a share belongs, a slot that lost its name, yen as euros."""
    changed = [dict(r) for r in rows]
    quorvelt = [
        r for r in changed if r["supplier"].startswith("Quorvelt") and r["part"].startswith("BRG-SUP")
    ]
    quorvelt = quorvelt or [r for r in changed if r["supplier"].startswith("Quorvelt")][-2:]
    for row, spelling in zip(quorvelt[-2:], SPELLINGS, strict=False):
        row["supplier"] = spelling
    sensor = next(r for r in changed if r["part"] == "SENS-M8" and r["parent"] == "MSP-150")
    sensor["share"] = "date"
    yen = next(r for r in changed if r["part"] == "BRG-HYB-7014" and r["currency"] == "JPY")
    for row in changed:
        if row["part"] == yen["part"] and row["site"] == yen["site"]:
            row["currency"] = "EUR"
    return changed


def parts_list(defective: bool) -> bytes:
    rows = with_defects(network_rows()) if defective else network_rows()
    memory = BytesIO()
    book = xlsxwriter.Workbook(memory, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": datetime(2026, 7, 1), "author": "Albspindel"})
    sheet = book.add_worksheet("Stückliste")
    bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "dd.mm.yyyy"})
    for column, header in enumerate(HEADERS.values()):
        sheet.write_string(0, column, header, bold)
    for line, row in enumerate(rows, 1):
        for column, field in enumerate(HEADERS):
            said = row[field]
            if said == "date":
                sheet.write_datetime(line, column, datetime(2026, 8, 1), day)
            elif said and field in NUMBERS:
                sheet.write_number(line, column, float(said))
            elif said:
                sheet.write_string(line, column, said)
    sheet.freeze_panes(1, 1)
    book.close()
    return memory.getvalue()
