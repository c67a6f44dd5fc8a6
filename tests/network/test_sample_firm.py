"""The German sample firm's network agrees with figures computed once by an independent script."""

import csv
import json
from pathlib import Path

import pytest

from readiness.network.analyse import analyse
from readiness.network.build import build
from readiness.network.row import PartRow
from tests.network.example import LIMITS, WORLD

ROOT = Path(__file__).parents[2]
GOLDEN = json.loads((Path(__file__).parent / "spindle_golden.json").read_text("utf-8"))
NUMBERS = {
    "quantity",
    "share",
    "price",
    "lead_time_days",
    "stock_days",
    "switch_days",
    "recover_days",
    "revenue",
}


@pytest.fixture(scope="module")
def result():
    with (ROOT / "data/demo/spindle-de/source/network.csv").open(encoding="utf-8", newline="") as file:
        rows = [
            PartRow(file="network.csv", row=line, **{k: _typed(k, v) for k, v in row.items()})
            for line, row in enumerate(csv.DictReader(file), 2)
        ]
    return analyse(build(rows, GOLDEN["rates"], "EUR", WORLD), WORLD, LIMITS)


def _typed(name, text):
    if not text:
        return None
    return float(text) if name in NUMBERS else text


def test_size_and_unknown_value_agree(result):
    assert (result.nodes, result.edges) == (518, 919)
    assert result.baseline_high == 0
    assert result.unknown_value_share == pytest.approx(GOLDEN["unknown_value_share"])


def test_every_loss_and_time_agrees(result):
    mine = {(f.kind, f.id): f for f in result.failures}
    for kind, ident, low, high, weeks, products in GOLDEN["failures"]:
        found = mine[kind, ident]
        assert found.revenue_at_risk == pytest.approx(low, abs=6e-5), ident
        assert found.revenue_at_risk_high == pytest.approx(high, abs=6e-5), ident
        assert list(found.products) == products, ident
        known = found.weeks_to_impact
        assert (None if known is None else round(known, 1)) == weeks, ident
    lossy = [f for f in result.failures if f.products and f.kind != "chokepoint"]
    assert len(lossy) == GOLDEN["failures_count"]


def test_every_origin_agrees(result):
    for product in result.products:
        for country, share in GOLDEN["origin"][product.id].items():
            assert product.origin[country] == pytest.approx(share, abs=1e-8), (product.id, country)


def test_the_list_is_clean_but_for_two_unknown_inputs(result):
    assert {p.code for p in result.problems} == {"alternatives_assumed", "slot_without_source"}
    assert sum(p.code == "slot_without_source" for p in result.problems) == 2


def test_what_a_buyer_should_notice_is_noticed(result):
    by_kind = {}
    for insight in result.insights:
        by_kind.setdefault(insight.kind, []).append(insight)
    first = by_kind["clears_unknown"][0]
    assert (first.id, first.params["field"]) == ("NI-PLATE@S58-Espelkamp", "price")
    assert "ALLOY-NDFEB@S11-Ganzhou" in {i.id for i in by_kind["paper_dual"]}
    assert {"ASIC-ENC@S22-Taichung", "LI-SOAP@S62-Worms"} <= {i.id for i in by_kind["nexus"]}
    assert "CHN" in {i.id for i in by_kind["average_hides"]}
    dealers = {i.id: i.params["count"] for i in by_kind["hidden_maker"]}
    assert dealers["Trans-Orielle Components Ltd"] == 46
