"""Rows of four kinds of file in the same words."""

from datetime import date

from readiness.report.pack.rows import rows_of
from tests.report.pack.packs import catalogue, dossier, firm, gear, gear_files


def test_catalogue_site_and_stock_speak_of_the_same_article():
    rows = rows_of(dossier(gear_files(), gear()))["GP-125"]
    assert [row.place.file for row in rows] == ["catalogue.csv", "website.zip", "stock.xlsx"]
    assert ["price" in row.told for row in rows] == [False, True, False]
    assert rows[1].told["price"] == (580.0, "EUR", None)
    assert rows[1].as_of == date(2026, 7, 1)


def test_an_article_that_stands_in_the_stock_list_alone_is_not_for_sale():
    stock = {"stock.csv": b"article;quantity;updated_at\nINNER;3;2026-07-14\n"}
    assert rows_of(dossier(stock, firm())) == {}


def test_an_article_that_ends_is_not_offered():
    found = catalogue("A;Axis;;;;DE;84669300;10;5;EUR;", "B;Old;;;;DE;84669300;10;5;EUR;discontinued")
    assert list(rows_of(dossier(found, firm()))) == ["A"]


def test_a_feed_states_prices_and_its_words_are_those_of_schema_org():
    feed = (
        "id\ttitle\tlink\tprice\tavailability\tbrand\tgtin\n"
        "A\tAxis\thttps://f.example/a\t5.00 EUR\tin_stock\tFirm\t4099900100107\n"
    )
    (row,) = rows_of(dossier({"feed.tsv": feed.encode()}, firm()))["A"]
    assert row.told["availability"] == "InStock"
    assert row.told["price"] == (5.0, "EUR", None)
