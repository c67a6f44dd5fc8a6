"""Rows are made safe before anything is computed."""

from readiness.network.clean import clean
from tests.network.example import WORLD, codes, net, problem, r


def test_a_row_without_part_is_left_out_and_told():
    rows, problems = clean([r(" "), r("P")], WORLD)
    assert [row.part for row in rows] == ["P"]
    assert [p.code for p in problems] == ["part_missing"]


def test_an_empty_status_is_approved_and_an_unreadable_one_saves_nobody():
    rows, problems = clean([r("P"), r("Q", "P", status="Ja?"), r("R", "P", status=" Potential ")], WORLD)
    assert [row.status for row in rows] == ["approved", "blocked", "potential"]
    assert [p.code for p in problems] == ["status_unknown"]


def test_impossible_numbers_are_unknown_not_zero():
    network = net(r("P", site="W", price=-5.0, stock_days=-1.0))
    assert network.offers[0].price is None
    assert network.offers[0].stock_days is None
    assert codes(network).count("negative_value") == 2


def test_countries_come_in_any_language_and_unreadable_ones_are_told():
    network = net(r("P", site="W", country="Deutschland"), r("Q", "P", "S", country="Absurdistan"))
    assert [o.country for o in network.offers] == ["DEU", None]
    assert problem(network, "unknown_country").where.row == 3


def test_revenue_on_an_input_does_not_count():
    network = net(r("P", site="W", revenue=10.0), r("Q", "P", "S", revenue=99.0))
    assert network.products[0].revenue == 10.0
    assert problem(network, "revenue_ignored").where.row == 3
