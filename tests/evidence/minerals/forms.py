"""Reporting templates for the tests, laid out as the real ones are: labels in B, answers in D, remarks in G."""

from datetime import date

import openpyxl

from tests.evidence.making import saved

COBALT = ("Cobalt(*)", "Natural mica(*)")


def cmrt(
    answers=(),
    smelters=(),
    *,
    labels=True,
    company="Spindel AG",
    issued=date(2026, 2, 4),
    known=("CID000058",),
    revision="6.5",
    form="CMRT",
):
    """`answers`: cell -> value on the sheet Declaration; `smelters`: rows of the sheet Smelter List from row 5."""
    book, sheet = _book(form, revision, known, smelters)
    if labels:
        for number in range(1, 9):
            row = 25 + 6 * (number - 1)
            sheet[f"B{row}"] = f"{number}) 是否添加或使用?"
            for at, metal in enumerate(("钽", "锡", "金", "钨"), row + 1):
                sheet[f"B{at}"] = f"{metal} (*)"
        sheet["B75"] = "A. 贵公司是否已制定政策?"
    _fill(sheet, company, issued, answers)
    return saved(book)


def emrt(
    answers=(),
    smelters=(),
    *,
    company="Spindel AG",
    issued=date(2026, 2, 4),
    known=("CID000058",),
    revision="2.1",
    mines=(),
):
    """`mines`: rows of the sheet Mine List from row 5."""
    book, sheet = _book("EMRT", revision, known, smelters)
    listed = book.create_sheet("Mine List")
    for column, name in enumerate(("金属 (*)", "冶炼厂 (*)", "矿厂名称", "矿厂识别", "出处", "国家 (*)"), 1):
        listed.cell(4, column, name)
    for row, cells in enumerate(mines, 5):
        for column, value in enumerate(cells, 1):
            listed.cell(row, column, value)
    for number in range(1, 8):
        row = 30 + 4 * (number - 1)
        sheet[f"B{row}"] = f"{number}) Is any mineral used?"
        for at, mineral in enumerate(COBALT, row + 1):
            sheet[f"B{at}"] = mineral
    sheet["B60"] = "A. Is there a policy?"
    _fill(sheet, company, issued, answers)
    return saved(book)


def _book(form, revision, known, smelters):
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Declaration"
    sheet["B2"] = f"Reporting Template ({form})"
    sheet["D3"] = f"Revision {revision}\nApril 25, 2025"
    listed = book.create_sheet("Smelter List")
    listed["B4"], listed["F4"] = "Metal (*)", "Smelter Identification"
    for row, cells in enumerate(smelters, 5):
        for column, value in enumerate(cells, 1):
            listed.cell(row, column, value)
    look_up = book.create_sheet("Smelter Look-up")
    look_up.sheet_state = "hidden"
    for row, number in enumerate(known, 5):
        look_up.cell(row, 5, number)
    return book, sheet


def _fill(sheet, company, issued, answers):
    sheet["D8"], sheet["D9"], sheet["D22"] = company, "A. Company", issued
    for cell, value in dict(answers).items():
        sheet[cell] = value


def all_yes(form="cmrt"):
    """Every question of every mineral answered."""
    first, step, minerals, questions = (25, 6, 4, 8) if form == "cmrt" else (30, 4, 2, 7)
    return {f"D{first + step * q + m}": "Yes" for q in range(questions) for m in range(1, minerals + 1)}


SMELTER = (None, "Gold", "Allgemeine", "Allgemeine Gold", "GERMANY", "CID000058")
