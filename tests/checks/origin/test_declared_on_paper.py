"""Goods on declarations that came as text."""

from datetime import date

from readiness.checks.origin.declared_on_paper import lines_on_paper
from tests.checks.build import together
from tests.checks.origin.build_origin import goods_on_paper

PERIOD = {"valid_from": "2026-01-01", "valid_until": "2027-12-31", "issued": "2026-01-08", "supplier": "S"}


def test_what_stands_for_the_whole_paper_holds_for_each_of_its_goods():
    one, two = lines_on_paper(goods_on_paper(("A1", None), ("A2", "JPN"), origin=("EU", "DEU"), **PERIOD))
    assert (one.article, one.origins, one.supplier) == ("A1", ("EU", "DEU"), "S")
    assert (one.valid_from, one.valid_until, one.issued_on) == (
        date(2026, 1, 1),
        date(2027, 12, 31),
        date(2026, 1, 8),
    )
    assert (two.origins, two.place.field, two.confirmed) == (("JPN",), "goods_origin", True)


def test_a_line_has_the_columns_of_a_table_of_declarations():
    (line,) = lines_on_paper(goods_on_paper(("A1", "EU"), **PERIOD))
    assert line.as_line() == {
        "article": "A1",
        "supplier": "S",
        "origin": "EU",
        "valid_from": date(2026, 1, 1),
        "valid_until": date(2027, 12, 31),
        "issued_on": date(2026, 1, 8),
    }


def test_two_papers_keep_their_own_period():
    files = together(
        goods_on_paper(("A1", "EU"), **PERIOD),
        goods_on_paper(("A1", "EU"), file="b.pdf", valid_until="2024-01-01"),
    )
    assert [line.valid_until for line in lines_on_paper(files)] == [date(2027, 12, 31), date(2024, 1, 1)]


def test_a_day_nobody_can_read_is_unknown():
    (line,) = lines_on_paper(goods_on_paper(("A1", None), valid_from="soon", confirmed=False))
    assert (line.valid_from, line.origins, line.confirmed) == (None, (), False)
    assert line.as_line()["origin"] is None
    assert not line.counts


def test_a_line_counts_once_article_origin_and_period_are_confirmed():
    (line,) = lines_on_paper(goods_on_paper(("A1", "EU"), **PERIOD))
    assert line.counts
    (open_ended,) = lines_on_paper(goods_on_paper(("A1", "EU"), valid_from="2026-01-01"))
    assert (open_ended.confirmed, open_ended.counts) == (True, False)


def test_without_papers_there_are_no_lines():
    assert list(lines_on_paper(None)) == []
