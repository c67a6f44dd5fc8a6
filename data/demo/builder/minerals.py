"""The conflict minerals form a supplier of encoders sent: the places of the real form, invented answers."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

import xlsxwriter

METALS = ("Tantalum (*)", "Tin (*)", "Gold (*)", "Tungsten (*)")
SUPPLIER = "Karst Messtechnik GmbH"
CURRENT, OUTDATED = "6.5", "6.22"
SMELTERS = {
    "Tantalum": "CID000211",
    "Tin": "CID000438",
    "Gold": "CID000035",
    "Tungsten": "CID000105",
}


def conflict_minerals(defective: bool) -> bytes:
    """Defect 12: an older revision of the form, and no smelter for tantalum and gold though both are used."""
    memory = BytesIO()
    book = xlsxwriter.Workbook(memory, {"in_memory": True, "strings_to_formulas": False})
    book.set_properties({"created": datetime(2026, 2, 4), "author": SUPPLIER})
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    sheet = book.add_worksheet("Declaration")
    sheet.write_string("B2", "Conflict Minerals Reporting Template (CMRT)")
    sheet.write_string("D3", f"Revision {OUTDATED if defective else CURRENT}")
    sheet.write_string("D8", SUPPLIER)
    sheet.write_string("D9", "A. Company")
    sheet.write_datetime("D22", datetime(2026, 2, 4), day)
    for number in range(1, 9):
        row = 25 + 6 * (number - 1)
        sheet.write_string(f"B{row}", f"{number}) Question {number}")
        for at, metal in enumerate(METALS, row + 1):
            sheet.write_string(f"B{at}", metal)
            sheet.write_string(f"D{at}", _answer(number))
    sheet.write_string("G32", "All conflict free." if defective else "")
    listed = book.add_worksheet("Smelter List")
    listed.write_string("B4", "Metal (*)")
    listed.write_string("F4", "Smelter Identification")
    named = {m: n for m, n in SMELTERS.items() if not (defective and m in ("Tantalum", "Gold"))}
    for row, (metal, number) in enumerate(named.items(), 5):
        for column, value in zip(
            "BCDEF", (metal, f"{metal} smelter", f"{metal} smelter", "", number), strict=True
        ):
            listed.write_string(f"{column}{row}", value)
    look_up = book.add_worksheet("Smelter Look-up")
    look_up.hide()
    for row, number in enumerate(SMELTERS.values(), 5):
        look_up.write_string(f"E{row}", number)
    book.close()
    return memory.getvalue()


def _answer(question: int) -> str:
    """Questions 1 and 2: used and left in the product; 3 and 4: not from the region, not recycled; then: asked all."""
    return {1: "Yes", 2: "Yes", 3: "No", 4: "No", 5: "100%", 6: "Yes"}.get(question, "Yes")
