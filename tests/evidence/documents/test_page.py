"""Rows, cells and entries of a page as the eye sees them."""

from readiness.evidence.documents.page import Cell, Fragment, Page, rows_of
from tests.evidence.documents.papers import laid_out


def fragment(x, y, text, width=None, size=10.0):
    return Fragment(x, y, x + (width or 5 * len(text)), size, text)


def test_fragments_of_one_line_become_cells_where_the_gap_is_wide():
    rows = rows_of([fragment(200, 700, "31.12.2026"), fragment(50, 701, "Gültig"), fragment(83, 701, "bis:")])
    assert [[c.text for c in row.cells] for row in rows] == [["Gültig bis:", "31.12.2026"]]


def test_lines_are_ordered_from_top_to_bottom():
    rows = rows_of([fragment(50, 100, "unten"), fragment(50, 700, "oben")])
    assert [row.text for row in rows] == ["oben", "unten"]


def test_a_hyphen_at_the_end_of_justified_text_stays_with_its_word():
    rows = rows_of([fragment(50, 700, "Gewähr"), fragment(110, 700, "-")])
    assert [row.text for row in rows] == ["Gewähr-"]


def test_an_entry_goes_on_below_until_the_next_label():
    (page,) = laid_out(
        "Geltungsbereich: | Entwicklung und Ferti-\n | gung von Spindeln\nZertifikat-Nr.: | 4711"
    ).pages
    label = page.rows[0].cells[0]
    assert page.block(0, 1, beside=label) == "Entwicklung und Fertigung von Spindeln"


def test_an_entry_does_not_run_into_type_of_another_size():
    title = Cell(50, 200, 700, 20, "Zertifikat")
    body = Cell(50, 200, 680, 10, "Text")
    page = Page(
        1,
        "",
        tuple(row for row in rows_of([Fragment(c.x, c.y, c.right, c.size, c.text) for c in (title, body)])),
    )
    assert page.block(0, 0) == "Zertifikat"


def test_an_entry_is_not_broken_by_lines_of_a_neighbouring_column():
    rows = rows_of(
        [
            fragment(50, 700, "Muster AG"),
            fragment(300, 694, "Datum: 01.02.2026"),
            fragment(50, 686, "Talweg 8"),
            fragment(300, 680, "Seite 1"),
            fragment(50, 672, "72202 Nagold"),
        ]
    )
    assert Page(1, "", rows).block(0, 0) == "Muster AG\nTalweg 8\n72202 Nagold"


def test_the_cell_below_is_found_by_its_edge_or_middle():
    (page,) = laid_out("Kunde | Datum\n10034 | 05.03.2026").pages
    assert page.below(0, 1) == (1, 1)
    assert page.below(1, 1) is None


def test_what_stands_before_a_cell_is_above_and_to_its_left():
    (page,) = laid_out("eins\nzwei\ndrei\nlinks | rechts").pages
    assert page.above(3, 1, 2) == "zwei\ndrei\nlinks"


def test_the_usual_size_is_the_one_in_the_middle():
    (page,) = laid_out("# Titel\nText\nText\nText").pages
    assert page.usual_size == 10
    assert Page(1, "", ()).usual_size == 0


def test_a_column_of_the_page_parts_what_a_narrow_gap_would_join():
    lines = [fragment(50, 700 - 20 * n, "x" * 10) for n in range(3)]
    column = [fragment(104, 700 - 20 * n, "848210") for n in range(3)]
    assert [len(row.cells) for row in rows_of([*lines, *column])] == [2, 2, 2]
    assert [len(row.cells) for row in rows_of([lines[0], column[0]])] == [1]
