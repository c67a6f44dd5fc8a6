"""Places of one file stand together, each with its rows and columns."""

from readiness.model.place import Place
from readiness.report.view.evidence import grouped_places
from tests.report.sample import speaking


def said(*places, lang="en"):
    return grouped_places([Place(**p) for p in places], speaking(lang))


def test_rows_of_one_column_stand_side_by_side():
    rows = [{"file": "a.csv", "field": "x_1", "row": n} for n in (7, 2, 7)]
    assert said(*rows) == ("a.csv · rows 7, 2: x_1",)


def test_columns_found_in_the_same_rows_share_an_entry():
    one, two = {"file": "a.csv", "row": 3, "field": "x_1"}, {"file": "a.csv", "row": 3, "field": "y_1"}
    assert said(one, two) == ("a.csv · row 3: x_1, y_1",)


def test_files_stay_apart_and_a_pdf_has_pages():
    found = said(
        {"file": "a.pdf", "row": 1}, {"file": "a.pdf", "row": 4}, {"file": "b.xlsx", "sheet": "S", "row": 2}
    )
    assert found == ("a.pdf · pages 1, 4", "b.xlsx · S · row 2")


def test_pages_of_one_site_with_the_same_fault_share_an_entry():
    pages = [{"file": "site.zip", "sheet": f"p/{n}.html", "row": 3, "field": "x_1"} for n in "ab"]
    assert said(*pages) == ("site.zip · p/a.html, p/b.html · row 3: x_1",)


def test_a_place_may_be_the_whole_file():
    assert said({"file": "terms.pdf"}) == ("terms.pdf",)
