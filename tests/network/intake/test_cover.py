"""Stock becomes days of cover where a day's usage is known; what the parts list says stays."""

from readiness.network.intake.cover import StockLine, covered
from tests.network.intake.build import bom


def stock(article, row=2, **facts):
    return StockLine("stock.csv", None, row, None, article, **facts)


def days(rows, *lines):
    return [row.stock_days for row in covered(rows, lines, lambda part: part or "")]


def test_pieces_of_all_places_last_by_the_usage_of_a_day():
    lines = [stock("A", quantity=30.0, daily_usage=4.0), stock("A", 3, quantity=10.0)]
    assert days([bom("A", "P", supplier="S"), bom("A", "P", supplier="T"), bom("B", "P")], *lines) == [
        10,
        10,
        None,
    ]


def test_blocked_pieces_are_no_cover():
    lines = [
        stock("A", quantity=30.0, blocked=True, daily_usage=1.0),
        stock("A", quantity=9.0, blocked_quantity=4.0),
    ]
    assert days([bom("A", "P")], *lines) == [5.0]


def test_days_the_list_states_go_before_pieces_and_the_shortest_counts():
    assert days(
        [bom("A", "P")],
        stock("A", stock_days=12.0, quantity=99.0, daily_usage=1.0),
        stock("A", stock_days=7.0),
    ) == [7.0]


def test_without_usage_pieces_say_nothing_and_a_stated_cover_stays():
    assert days(
        [bom("A", "P"), bom("B", "P", stock_days=3.0)], stock("A", quantity=5.0), stock("B", stock_days=9.0)
    ) == [None, 3.0]


def test_the_cover_is_measured_and_has_its_place():
    (row,) = covered([bom("A", "P")], [stock("A", 8, quantity=5.0, daily_usage=1.0)], lambda part: part or "")
    assert (row.grade("stock_days"), row.place("stock_days").row) == ("measured", 8)
