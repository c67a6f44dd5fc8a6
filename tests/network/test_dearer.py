"""What becomes dearer, and who bears it."""

import numpy as np
import pytest

from readiness.network.dearer import dearer_by, duty_on_sales, margin
from readiness.network.wish import parse
from tests.network.example import WORLD, net, number, r, spindle


def test_a_material_and_energy_multiply():
    network = spindle()
    rise, _ = dearer_by(network, WORLD, parse("price:material=rare_earths,pct=10+energy:pct=100,share=10"))
    assert rise[number(network, "MAGNET@Handel")] == pytest.approx(1.1 * 1.1 - 1)
    assert rise[number(network, "MOTOR@Motoren")] == pytest.approx(0.1)


def test_duties_fall_on_deliveries_across_the_border_of_the_goods_named():
    network = net(
        r("P", country="DEU", revenue=1.0),
        r("A", "P", "S", country="CHN", hs_code="8482.10"),
        r("B", "P", "T", country="CHN", hs_code="8501"),
    )
    _, duties = dearer_by(network, WORLD, parse("tariff:from=CHN,to=eu,pct=25,hs=8482"))
    own = number(network, network.offers[0].id)
    sources = np.array([number(network, "A@S"), number(network, "B@T")])
    assert duties(np.array([own, own]), sources).tolist() == [0.25, 0]


def test_a_product_without_a_price_has_no_margin_anyone_knows():
    assert margin(None, ()).without_clauses is None


def test_the_best_clause_counts_once():
    found = margin(1.1, parse("clause:pct=50+clause:pct=80"))
    assert found.with_clauses == pytest.approx(-0.02)


def test_a_duty_on_sales_follows_the_makers_shares():
    network = net(
        r("P", site="Werk", country="DEU", revenue=3.0, share=0.75),
        r("P", site="Plant", country="USA", revenue=1.0, share=0.25),
    )
    assert duty_on_sales(network, WORLD, parse("tariff:from=eu,to=USA,pct=20"), 0) == pytest.approx(0.15)
