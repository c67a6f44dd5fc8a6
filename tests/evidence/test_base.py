"""Evidence answers a check's questions: how many, where, which of them, how far proven."""

from datetime import date

import pyarrow as pa

from readiness.evidence.base import Dossier, FileHead
from readiness.evidence.catalogue import Catalogue
from readiness.evidence.reading import LineBuilder
from readiness.evidence.stock import Stock


def _head(name: str, tier: str = "conformant", **more) -> FileHead:
    return FileHead(file=name, sha256="0", format="x", tier=tier, **more)


def _lines(kind, *rows: tuple[str, dict[str, object], dict[str, object]]) -> pa.Table:
    tables = []
    for name, values, place in rows:
        builder = LineBuilder(kind.shape)
        builder.add(values, **place)
        tables.append(builder.table().set_column(0, "file", pa.array([name])))
    return pa.concat_tables(tables)


CATALOGUE = Catalogue(
    (_head("a", "conformant", taken_on=date(2026, 7, 1)), _head("b", "parsable")),
    _lines(
        Catalogue,
        ("a", {"supplier_pid": "1", "country_of_origin": "NA", "languages": ["deu"]}, {"row": 2}),
        ("a", {"supplier_pid": "2", "languages": []}, {"row": 3}),
        ("b", {"supplier_pid": "3", "country_of_origin": "DE"}, {"row": 7, "sheet": "S"}),
    ),
)


def test_columns_come_in_file_order_with_unknown_as_none():
    assert CATALOGUE.count() == 3
    assert CATALOGUE.column("country_of_origin") == ["NA", None, "DE"]


def test_where_empty_finds_nulls_and_empty_lists():
    assert CATALOGUE.where_empty("country_of_origin").column("supplier_pid") == ["2"]
    assert CATALOGUE.where_empty("languages").column("supplier_pid") == ["2", "3"]


def test_a_mask_may_be_a_list_or_arrow_and_null_is_false():
    assert CATALOGUE.where([True, None, True]).column("supplier_pid") == ["1", "3"]
    assert CATALOGUE.where(pa.array([False, True, None])).column("supplier_pid") == ["2"]


def test_places_name_file_sheet_row_and_field():
    places = CATALOGUE.where_empty("country_of_origin").places("country_of_origin")
    assert [(p.file, p.sheet, p.row, p.field) for p in places] == [("a", None, 3, "country_of_origin")]
    assert [(p.row, p.field) for p in CATALOGUE.places()] == [(2, None), (3, None), (7, None)]
    assert len(CATALOGUE.places("gtin", "mpn")) == 6
    assert len(CATALOGUE.places(limit=1)) == 1


def test_a_place_in_json_is_a_pointer_to_the_value():
    head = _head("j", columns={"quantity": "/amount/value", "article": "Artikel"})
    stock = Stock((head,), _lines(Stock, ("j", {"article": "x"}, {"pointer": "/positions/0"})))
    assert [p.field for p in stock.places("quantity", "article")] == [
        "/positions/0/amount/value",
        "/positions/0",
    ]


def test_assurance_is_the_lowest_of_the_files_that_hold_the_lines():
    assert CATALOGUE.assurance == "parsable"
    assert CATALOGUE.where([True, True, False]).assurance == "conformant"
    assert CATALOGUE.where([False, False, False]).assurance == "parsable"


def test_each_file_keeps_its_own_date():
    assert CATALOGUE.taken_on("a") == date(2026, 7, 1)
    assert CATALOGUE.taken_on("b") is None


def test_a_dossier_hands_out_evidence_by_kind():
    empty = Stock((_head("s"),), Stock.shape.schema.empty_table())
    dossier = Dossier(evidence={Catalogue: CATALOGUE, Stock: empty})
    assert dossier.get(Catalogue) is CATALOGUE
    assert dossier.get(Stock) is empty
    assert dossier.having(Catalogue)
    assert not dossier.having(Catalogue, Stock)
    assert Dossier().get(Catalogue) is None
