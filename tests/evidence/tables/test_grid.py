"""The header need not be the first line, and a table of another kind is left alone."""

from readiness.evidence.reading import Hint
from readiness.evidence.tables.grid import Grid, filled_rows, find_layout


def grid(*rows: str) -> Grid:
    return Grid(None, lambda: ((at, text.split(";")) for at, text in enumerate(rows, start=1)))


def test_the_header_is_found_below_a_title():
    layout = find_layout(
        grid("Bestandsliste", "Stand: heute;;", "", "Artikel;Bestand;Stand", "1;2;3"), Hint()
    )
    assert layout is not None
    assert (layout.header_row, layout.columns.kind) == (4, "stock")


def test_blank_rows_are_no_rows():
    assert [at for at, _ in filled_rows(grid("a", " ;", ";b"))] == [1, 3]


def test_without_the_key_of_a_kind_there_is_no_table():
    assert find_layout(grid("Bezeichnung;Hersteller;Preis", "a;b;1"), Hint()) is None
    assert find_layout(grid("Artikel", "1"), Hint()) is None
    assert find_layout(grid("Name;Alter", "a;1"), Hint()) is None


def test_a_strangers_header_lets_only_a_confirmed_kind_through():
    complaints = grid("Reklamationsnummer;Artikel;Menge", "1;2;3")
    assert find_layout(complaints, Hint()) is None
    layout = find_layout(complaints, Hint(kind="stock"))
    assert layout is not None
    assert layout.columns.kind == "stock"


def test_a_confirmed_column_finds_its_header_row():
    data = grid("Artikel;Bestand", "Kennung;Wert", "1;2")
    layout = find_layout(data, Hint(kind="stock", columns={"article": "Kennung", "quantity": "Wert"}))
    assert layout is not None
    assert (layout.header_row, layout.columns.by_field) == (2, {"article": 0, "quantity": 1})


def test_rivals_are_kept_best_first():
    layout = find_layout(grid("Artikel;Lieferzeit", "1;2"), Hint())
    assert layout is not None
    assert [layout.columns.kind, *(r.kind for r in layout.rivals)][:2] == ["stock", "catalogue"]
