"""Tables of goods: across lines, pages and remarks, and no further than they reach."""

import re

from readiness.evidence.documents.tables import items_in
from readiness.evidence.documents.wording import words
from tests.evidence.documents.papers import laid_out

HEADS = {
    "position": words(r"\Apos"),
    "article": words(r"\Aartikel"),
    "quantity": words(r"\Amenge"),
    "date": words(r"\Aliefertermin"),
}
SOUND = {"quantity": re.compile(r"\d")}
HEAD = "Pos. | Artikel | Menge | Liefertermin"


def items(*pages):
    return [dict(item.columns) for item in items_in(laid_out(*pages), HEADS, SOUND)]


def test_each_row_is_an_item_by_the_columns_of_the_head():
    assert items(f"{HEAD}\n10 | A-1 | 2 | 12.05.2026\n20 | A-2 | 4 | 13.05.2026") == [
        {"position": "10", "article": "A-1", "quantity": "2", "date": "12.05.2026"},
        {"position": "20", "article": "A-2", "quantity": "4", "date": "13.05.2026"},
    ]


def test_a_line_without_position_continues_its_item():
    (item,) = items(f"{HEAD}\n10 | A-1 lang | 2 | 12.05.\n | und länger | | 2026")
    assert item["article"] == "A-1 lang\nund länger"
    assert item["date"] == "12.05.\n2026"


def test_a_table_ends_at_its_total():
    assert len(items(f"{HEAD}\n10 | A-1 | 2 | x\nSumme | | 4 |\n20 | B | 3 | y")) == 1


def test_a_table_ends_at_a_sentence():
    assert len(items(f"{HEAD}\n10 | A-1 | 2 | x\nWir danken für Ihren Auftrag.\n20 | B | 3 | y")) == 1


def test_a_table_goes_on_over_the_page_with_or_without_its_head():
    again = items(f"{HEAD}\n10 | A-1 | 2 | x", f"{HEAD}\n20 | A-2 | 4 | y")
    without = items(f"{HEAD}\n10 | A-1 | 2 | x", "20 | A-2 | 4 | y")
    assert [i["position"] for i in again] == [i["position"] for i in without] == ["10", "20"]


def test_a_head_may_take_two_lines():
    (item,) = items("Pos. | Artikel- | Menge | Liefer-\n | nummer | | termin\n10 | A-1 | 2 | x") or [{}]
    assert item.get("article") == "A-1"


def test_a_row_whose_columns_do_not_fit_is_no_item():
    assert items(f"{HEAD}\nMuster GmbH | Ulm | Telefon | Seite") == []


def test_without_a_head_there_is_no_table():
    assert items("10 | A-1 | 2 | 12.05.2026") == []
    assert items("Menge\n10 | A-1 | 2 | x") == []
