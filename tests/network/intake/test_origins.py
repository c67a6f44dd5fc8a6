"""Declarations in writing fill the declared origin and contradict the list aloud."""

from datetime import date

from readiness.network.intake.origins import OriginLine, declared_origins
from tests.network.example import WORLD
from tests.network.intake.build import ON, bom, firms


def line(article, supplier=None, origin="Italy", row=2, **facts):
    return OriginLine("ltsd.csv", None, row, None, article, supplier, origin, **facts)


def declared(rows, *lines):
    return declared_origins(rows, lines, firms(), lambda part: part or "", WORLD, ON)


def test_a_declaration_fills_the_origin_as_the_suppliers_word():
    rows, problems = declared([bom("A", "P", supplier="S"), bom("A", "P", supplier="T")], line("A", "S"))
    assert [r.origin for r in rows] == ["Italy", None]
    assert (rows[0].grade("origin"), rows[0].place("origin").file) == ("supplier-declared", "ltsd.csv")
    assert problems == []


def test_without_a_name_it_speaks_only_where_one_supplier_delivers():
    rows, _ = declared([bom("A", "P", supplier="S"), bom("B", "P", supplier="S"), bom("B", "P", supplier="T")],
                       line("A"), line("B"))  # fmt: skip
    assert [r.origin for r in rows] == ["Italy", None, None]


def test_a_contradiction_is_told_with_both_rows_and_the_list_stands():
    rows, problems = declared([bom("A", "P", 4, supplier="S", origin="DEU")], line("A", "S", row=9))
    assert rows[0].origin == "DEU"
    (told,) = problems
    assert (told.code, told.where.row, told.params["kept_row"]) == ("lists_differ", 9, 4)


def test_the_same_country_in_other_words_and_declarations_out_of_date_say_nothing():
    rows, problems = declared([bom("A", "P", supplier="S", origin="IT")], line("A", "S"))
    assert problems == []
    rows, _ = declared([bom("A", "P", supplier="S")], line("A", "S", valid_until=date(2026, 7, 14)),
                       line("A", "S", valid_from=date(2026, 7, 16)))  # fmt: skip
    assert rows[0].origin is None
