"""Sheets of one file become one reading: kind, tier, notices."""

from readiness.evidence.reading import Hint, Trouble
from readiness.evidence.tables.grid import Grid
from readiness.evidence.tables.sheets import read_grids


def sheet(name: str, *rows: str) -> Grid:
    return Grid(name, lambda: ((at, text.split(";")) for at, text in enumerate(rows, start=1)))


STOCK = sheet("Bestand", "Artikel;Bestand;Stand", "1;2;01.07.2026")


def test_a_sound_table_conforms_and_carries_its_date():
    reading = read_grids([STOCK], Hint())
    assert (reading.format, reading.tier, reading.records) == ("stock-table", "conformant", 1)
    assert reading.columns == {"article": "Artikel", "quantity": "Bestand", "updated_at": "Stand"}
    assert reading.preview == (("1", "2", "01.07.2026"),)
    assert str(reading.taken_on) == "2026-07-01"


def test_sheets_of_the_same_kind_are_read_together_and_others_named():
    second = sheet("Werk 2", "Artikel;Bestand", "3;4")
    notes = sheet("Notizen", "Hallo", "Welt")
    reading = read_grids([STOCK, second, notes, sheet("Leer")], Hint())
    assert reading.records == 2
    assert reading.lines is not None
    assert reading.lines.column("sheet").to_pylist() == ["Bestand", "Werk 2"]
    assert [(t.code, t.params.get("sheet")) for t in reading.problems] == [("sheet_left_out", "Notizen")]


def test_a_missing_required_column_and_a_bad_row_lower_the_tier():
    missing = read_grids([sheet("S", "Artikel;EAN;Ursprungsland", "1;2;DE")], Hint())
    assert (missing.kind, missing.tier) == ("catalogue", "parsable")
    assert ("column_missing", "description_short") in [(t.code, t.field) for t in missing.problems]
    bad = read_grids([sheet("S", "Artikel;Bestand", "1;x")], Hint())
    assert bad.tier == "parsable"


def test_notices_do_not_lower_the_tier_but_faults_do():
    seen = Trouble("encoding_guessed", params={"encoding": "cp1252"})
    assert read_grids([STOCK], Hint(), notices=[seen]).tier == "conformant"
    assert read_grids([STOCK], Hint(), faults=[seen]).tier == "parsable"


def test_an_unknown_table_still_shows_its_headers():
    reading = read_grids([sheet("S", "Titel", "Foo;Bar", "1;2")], Hint())
    assert (reading.format, reading.tier, reading.lines) == ("unknown", "parsable", None)
    assert reading.headers == ("Foo", "Bar")
    assert reading.preview == (("1", "2"),)
    assert [t.code for t in reading.problems] == ["table_not_recognised"]


def test_a_confirmed_column_that_is_gone_is_told():
    reading = read_grids([STOCK], Hint(kind="stock", columns={"quantity": "Menge"}))
    assert [(t.code, t.field, t.params["header"]) for t in reading.problems] == [
        ("column_not_found", "quantity", "Menge")
    ]
    assert reading.lines is not None
    assert reading.lines.column("quantity").to_pylist() == [None]


def test_two_kinds_that_fit_alike_are_named():
    reading = read_grids([sheet("S", "Artikel;Lieferzeit;Bezeichnung", "1;2;a")], Hint())
    unclear = [t for t in reading.problems if t.code == "kind_unclear"]
    assert [(t.params["kind"], t.params["other"]) for t in unclear] == [
        (reading.kind, unclear[0].params["other"])
    ]
    assert not [t for t in read_grids([STOCK], Hint()).problems if t.code == "kind_unclear"]


def test_a_header_without_rows_is_no_evidence():
    reading = read_grids([sheet("S", "Artikel;Bestand;Stand")], Hint())
    assert (reading.kind, reading.records, reading.tier) == ("stock", 0, "conformant")
