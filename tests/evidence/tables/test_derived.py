"""What headers and neighbours add to a row, tried through whole tables."""

from tests.evidence.tables.test_table import lines


def test_the_currency_beside_an_amount_comes_before_the_one_of_the_header():
    table = lines("Artikel;Bezeichnung;Preis CHF", "1;a;5", "2;a;6 €", "3;a;").builder.table()
    assert table.column("currency").to_pylist() == ["CHF", "EUR", None]


def test_a_moment_brings_whether_it_knew_its_zone():
    table = lines("Artikel;Bestand;Stand", "1;5;2026-07-01T12:00:00+02:00", "2;5;01.07.2026").builder.table()
    assert table.column("updated_zoned").to_pylist() == [True, False]


def test_a_class_without_its_system_takes_the_one_of_the_header():
    table = lines("Artikel;Name;ECLASS 14.0", "1;a;27-02-01-01", "2;a;").builder.table()
    assert table.column("class_system").to_pylist()[1] is None
    assert "14" in table.column("class_system").to_pylist()[0]
