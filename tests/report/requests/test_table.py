"""The table goes out, is filled in, comes back and is understood, in every language."""

import io
from datetime import date

import openpyxl
import pytest

from readiness.evidence.read import read_files
from readiness.evidence.shapes_supplier import SUPPLIER_REPLY
from readiness.evidence.supplier_reply import SupplierReplies
from readiness.evidence.tables.columns import match_columns
from readiness.evidence.tables.vocabulary import vocabulary
from readiness.model.base import LANGS
from readiness.report.requests.table import CHOICES, HEAD_ROW, columns, table_xlsx
from tests.report.requests.making import FORMULA, HOSTILE, filled, request, say

ANSWERS = {
    "maker": "Kugel KK", "maker_site": "Osaka", "declaration_until": date(2027, 12, 31), "notice_days": 180,
    "recover_days": 60, "answered_by": "Kern", "answered_on": date(2026, 7, 20), "remark": "two sites from 2027",
}  # fmt: skip


@pytest.mark.parametrize("lang", LANGS)
def test_a_filled_table_comes_back_word_for_word(lang):
    asked, spoken = request(lang=lang), say(lang)
    names = columns(asked)
    said = ANSWERS | {name: spoken.country("JPN") for name in ("maker_country", "origin")}
    said |= {"reach_svhc": spoken("request/choice/no"), "rohs": spoken("request/choice/exempt")}
    data = filled(table_xlsx(asked, spoken), **{f"c{names.index(name)}": said[name] for name in said})
    dossier = read_files([("back.xlsx", data)])
    assert [p.code for p in dossier.problems] == []
    assert (dossier.heads[0].format, dossier.heads[0].tier) == ("supplier-reply", "conformant")
    lines = dossier.get(SupplierReplies).lines.to_pylist()
    assert [line["part"] for line in lines] == ["A-1", FORMULA, "0042"]
    first = {name: lines[0][name] for name in names}
    countries = dict.fromkeys(("maker_country", "origin"), spoken.country("JPN"))
    assert first == {
        **ANSWERS, **countries, "request": "RQ-ABCDEFGH", "supplier": HOSTILE, "part": "A-1", "reach_svhc": "no",
        "rohs": "exempt",
    }  # fmt: skip
    assert spoken.world.countries.resolve(first["origin"]) == "JPN"


@pytest.mark.parametrize("lang", LANGS)
def test_every_column_and_choice_is_known_to_the_reader(lang):
    names, spoken = columns(request()), say(lang)
    headers = [spoken(f"request/column/{name}") for name in names]
    found = match_columns(headers, vocabulary(SUPPLIER_REPLY.kind), {}).by_field
    assert found == {name: at for at, name in enumerate(names)}
    for name, codes in CHOICES.items():
        known = vocabulary(SUPPLIER_REPLY.kind).values[name]
        assert [known[spoken(f"request/choice/{code}").casefold()] for code in codes] == list(codes)


def test_the_table_as_it_goes_out_is_no_evidence():
    dossier = read_files([("out.xlsx", table_xlsx(request(), say("en")))])
    assert (dossier.heads[0].format, dossier.heads[0].records) == ("supplier-reply", 0)


def test_names_that_look_like_formulas_stay_text_even_when_saved_again():
    book = openpyxl.load_workbook(io.BytesIO(table_xlsx(request(), say("en"))))
    cell = book.worksheets[0].cell(row=HEAD_ROW + 3, column=3)
    assert (cell.value, cell.data_type, cell.quotePrefix) == (FORMULA, "s", True)


def test_only_what_is_asked_for_has_a_column_and_cells_help():
    asked = request(about=("recovery",))
    assert columns(asked)[3:-3] == ("recover_days",)
    sheet = openpyxl.load_workbook(io.BytesIO(table_xlsx(asked, say("de")))).worksheets[0]
    rules = {str(rule.sqref): rule for rule in sheet.data_validations.dataValidation}
    assert rules["D5:D7"].type == "whole"
    assert rules["D5:D7"].prompt == say("de")("request/hint/recover_days")


def test_a_country_is_chosen_from_a_list_out_of_sight():
    book = openpyxl.load_workbook(io.BytesIO(table_xlsx(request(), say("en"))))
    assert [s.sheet_state for s in book.worksheets] == ["visible", "hidden"]
    names = [row[0].value for row in book.worksheets[1].iter_rows()]
    assert "Japan" in names
    assert names == sorted(set(names))


def test_equal_requests_give_equal_bytes():
    assert table_xlsx(request(), say("zh")) == table_xlsx(request(), say("zh"))
