"""Requests to suppliers whose names try to be markup or formulas, and what a supplier would send back."""

import io
from datetime import date

import openpyxl

from readiness.model.case import Case, Profile, RequestEvent, SupplierRequest
from readiness.report.words import words
from readiness.requests.ranking import TOPICS
from readiness.requests.standing import Standing
from readiness.world.world import load_world
from tests.report.sample import FORMULA, HOSTILE

ON = date(2026, 7, 15)
CASE = Case(name=f"Werk {HOSTILE}", on=ON, profile=Profile(country="DEU"))


def say(lang):
    return words(lang, load_world(ON), "EUR")


def request(**more):
    told = {
        "id": "RQ-ABCDEFGH", "supplier": HOSTILE, "about": TOPICS, "parts": ("A-1", FORMULA, "0042"),
        "drawn_up": ON, "due": date(2026, 8, 5), "contact": "sales@supplier.example",
    }  # fmt: skip
    return SupplierRequest(**{**told, **more})


def standing(state="draft", answered=0, **more):
    events = () if state == "draft" else (RequestEvent(what="sent", on=ON),)
    asked = request(events=events, **more)
    return Standing(asked, state, len(asked.parts), answered, None if state == "draft" else asked.due)


def filled(data, **answers):
    """The table with these answers in each row, as a supplier's spreadsheet writes it; answers by column number."""
    book = openpyxl.load_workbook(io.BytesIO(data))
    sheet = book.worksheets[0]
    for row in range(5, sheet.max_row + 1):
        for column, value in answers.items():
            sheet.cell(row=row, column=int(column[1:]) + 1, value=value)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()
