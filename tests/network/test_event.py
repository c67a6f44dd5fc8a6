"""What a what-if takes away, and failures on top of what has happened already."""

from datetime import date

import pytest

from readiness.errors import UnknownId
from readiness.network.analyse import analyse
from readiness.network.build import build
from readiness.network.event import NO_EVENT, event_of, lasting
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


@pytest.fixture
def network():
    rows = [
        PartRow("f", part="M", country="DEU", price=10.0, revenue=100.0, row=2),
        PartRow(
            "f",
            part="A",
            parent="M",
            supplier="S1",
            country="CHN",
            price=1.0,
            stock_days=7,
            material="steel",
            row=3,
        ),
        PartRow("f", part="A", parent="M", supplier="S2", country="JPN", price=1.0, stock_days=7, row=4),
        PartRow("f", part="B", parent="M", supplier="S3", country="CHN", price=1.0, stock_days=14, row=5),
    ]
    return build(rows, {}, "EUR", WORLD)


def risk(analysis, kind, ident):
    return next((f.revenue_at_risk for f in analysis.failures if (f.kind, f.id) == (kind, ident)), 0.0)


def test_a_second_loss_comes_on_top_of_the_first(network):
    plain = analyse(network, WORLD, LIMITS)
    assert risk(plain, "firm", "S2") == 0
    event = event_of(network, network.graph, WORLD, parse("lose:firm=S1"))
    assert risk(analyse(network, WORLD, LIMITS, event=event), "firm", "S2") == 1


def test_no_event_changes_nothing(network):
    assert analyse(network, WORLD, LIMITS, event=NO_EVENT) == analyse(network, WORLD, LIMITS)


def test_the_network_seen_during_an_event_lists_no_lost_source(network):
    event = event_of(network, network.graph, WORLD, parse("cut:country=CHN"))
    left = {network.offers[s.offer].firm for slot in event.seen_in(network).slots for s in slot.sources}
    assert left == {"S2"}


def test_joined_losses_last_as_long_as_the_longest():
    assert lasting(parse("lose:firm=S1,weeks=2+cut:country=CHN,weeks=8")) == 56
    assert lasting(parse("lose:firm=S1,weeks=2+cut:country=CHN")) is None
    assert lasting(parse("price:material=steel,pct=20")) is None


def test_a_control_stops_what_leaves_the_country_and_nothing_inside_it(network):
    event = event_of(network, network.graph, WORLD, parse("control:material=steel,from=CHN,weeks=2"))
    assert not event.failed
    assert {network.offers[source].firm for _, source in event.cut} == {"S1"}
    assert event.days == 14


def test_a_split_stops_deliveries_both_ways(network):
    event = event_of(network, network.graph, WORLD, parse("split:between=eu,and=CHN"))
    assert {network.offers[source].firm for _, source in event.cut} == {"S1", "S3"}
    assert event.cut == event_of(network, network.graph, WORLD, parse("split:between=CHN,and=eu")).cut


@pytest.mark.parametrize(
    "spec", ["control:material=cheese,from=CHN", "control:material=steel,from=Oz", "split:between=eu,and=Oz"]
)
def test_what_no_table_knows_is_refused(network, spec):
    with pytest.raises(UnknownId):
        event_of(network, network.graph, WORLD, parse(spec))


def test_weeks_are_told_for_what_the_event_leaves_standing():
    rows = [
        PartRow("f", part="M", price=10.0, revenue=100.0, stock_days=0, row=2),
        PartRow("f", part="A", parent="M", supplier="S1", stock_days=7, row=3),
        PartRow("f", part="A", parent="M", supplier="S2", stock_days=7, row=4),
    ]
    network = build(rows, {}, "EUR", WORLD)

    def second(spec):
        event = event_of(network, network.graph, WORLD, parse(spec))
        found = analyse(network, WORLD, LIMITS, event=event).failures
        return next(f for f in found if (f.kind, f.id) == ("firm", "S2"))

    assert second("lose:firm=S1").weeks_to_impact == 1
    both = second("lose:firm=S1+lose:firm=S2")
    assert (both.revenue_at_risk, both.weeks_to_impact) == (1, None)
