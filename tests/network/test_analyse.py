"""The whole analysis, as the contract prints it."""

import json

import pytest

from readiness.network.analyse import analyse
from tests.network.example import LIMITS, WORLD, net, r, spindle


def test_the_analysis_speaks_the_contracts_words():
    data = json.loads(analyse(spindle(), WORLD, LIMITS, ["lose:firm=Kugel"]).model_dump_json())
    assert set(data) >= {
        "nodes",
        "edges",
        "unknown_value_share",
        "baseline_high",
        "products",
        "failures",
        "what_ifs",
        "problems",
    }
    assert data["nodes"] == 7
    assert data["edges"] == 6
    assert data["baseline_high"] == 0
    assert data["unknown_value_share"] == pytest.approx(0.55)
    assert set(data["products"][0]) >= {"id", "revenue", "origin", "price_sensitivity"}
    assert data["what_ifs"][0]["after"]["products_down"] == ["SPINDLE"]
    assert data["what_ifs"][0]["actions"] == []


def test_what_is_unknown_if_nothing_is_sold_is_null():
    result = analyse(net(r("A", "P", "S")), WORLD, LIMITS)
    assert result.unknown_value_share is None
    assert result.baseline_high is None


def test_the_baseline_of_the_high_reading_is_what_unknown_inputs_take_down():
    network = net(
        r("P", site="W", revenue=1.0), r("Q", site="V", revenue=3.0), r("A", "P", "S", status="blocked")
    )
    result = analyse(network, WORLD, LIMITS)
    assert result.baseline_high == 0.25
    assert all(f.products or f.products_high != ("P",) for f in result.failures)


def test_revenue_weighs_the_unknown_share():
    network = net(
        r("P", site="W", country="DEU", price=10.0, revenue=30.0),
        r("Q", site="V", price=10.0, revenue=10.0),
    )
    assert analyse(network, WORLD, LIMITS).unknown_value_share == pytest.approx(0.25)
