"""The usual what-ifs are made for the network at hand."""

from datetime import date

from readiness.network.analyse import analyse
from readiness.network.build import build
from readiness.network.presets import Asked, preset_wishes, usual_wishes
from readiness.network.row import PartRow
from readiness.network.wish import parse
from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))
LIMITS = {
    "network.nexus.loss": 0.3,
    "network.nexus.spend": 0.01,
    "network.average_hides.loss": 0.3,
    "network.average_hides.value": 0.05,
    "network.countermeasure.parts": 5,
    "network.countermeasure.clause": 0.7,
    "network.what_if.energy_share": 0.05,
}
ROWS = [
    PartRow("f", part="M", country="DEU", price=10.0, revenue=100.0, row=2),
    PartRow("f", part="A", parent="M", supplier="S1", country="CHN", price=1.0, material="steel", row=3),
    PartRow("f", part="B", parent="M", supplier="S3", country="CHN", price=1.0, row=4),
]


def test_the_worst_country_firm_and_the_dearest_material_are_asked():
    specs = usual_wishes(analyse(build(ROWS, {}, "EUR", WORLD), WORLD, LIMITS), Asked("DEU"))
    assert specs == (
        "cut:country=CHN",
        "lose:firm=S3,weeks=8",
        "block:suez",
        "price:material=steel,pct=20",
        "tariff:from=CHN,to=DEU,pct=25",
    )
    for spec in specs:
        parse(spec)


def test_without_products_there_is_nothing_to_ask():
    assert usual_wishes(analyse(build([], {}, "EUR", WORLD), WORLD, LIMITS), Asked("DEU")) == ()


def test_every_kind_is_asked_once_and_can_be_read():
    rows = [
        *ROWS,
        PartRow("f", part="C", parent="M", supplier="S4", country="CHN", material="tungsten", row=5),
    ]
    network = build(rows, {}, "EUR", WORLD)
    analysis = analyse(network, WORLD, LIMITS)
    specs = preset_wishes(analysis, network, WORLD, LIMITS, Asked("DEU", ("DEU", "USA")))
    assert len(specs) == len(set(specs))
    assert [spec.partition(":")[0] for spec in specs[5:]] == [
        "lose",
        "lose",
        "control",
        "split",
        "surge",
        "energy",
        "tariff",
    ]
    assert "control:material=tungsten,from=CHN" in specs
    assert "split:between=eu,and=CHN" in specs
    assert "tariff:from=DEU,to=USA,pct=25" in specs
    assert len(analyse(network, WORLD, LIMITS, specs).what_ifs) == len(specs)
