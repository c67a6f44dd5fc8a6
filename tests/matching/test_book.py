"""Looking up order lines."""

from readiness.matching.book import Book, Found
from readiness.matching.lines import Goods
from tests.matching.cases import order

BOOK = Book([order("00010", "A1"), order("00020", "A2"), order("10", "A3", number="0077")])


def test_order_and_line_lead_to_the_line_and_the_article_confirms():
    assert BOOK.find("O1", "10", Goods("A1")) == Found(0, True)
    assert BOOK.find("o1", "10", Goods()) == Found(0, True)
    assert BOOK.find("77", "10", Goods("A3")) == Found(2, True)


def test_where_they_disagree_the_article_decides():
    assert BOOK.find("O1", "10", Goods("A2")) == Found(1, False)
    assert BOOK.find("O1", "99", Goods("A2")) == Found(1, False)
    assert BOOK.find("O1", None, Goods("A2")) == Found(1, True)


def test_a_cited_line_without_numbers_gives_way_to_one_that_agrees():
    book = Book([order("1", None), order("2", "A2")])
    assert book.find("O1", "1", Goods("A2")) == Found(1, False)
    assert book.find("O1", "1", Goods("A9")) == Found(0, True)


def test_one_article_on_two_lines_stays_with_the_line_that_is_cited():
    book = Book([order("1", "A1"), order("2", "A1", price=90.0)])
    assert [book.find("O1", line, Goods("A1")) for line in ("1", "2")] == [Found(0, True), Found(1, True)]


def test_what_is_not_there_is_told_apart():
    assert BOOK.find(None, "10", Goods("A1")) == "no_order"
    assert BOOK.find("O2", "10", Goods("A1")) == "order_unknown"
    assert BOOK.find("O1", "10", Goods("A9")) == "no_line"
    assert BOOK.find("O1", None, Goods()) == "no_line"
