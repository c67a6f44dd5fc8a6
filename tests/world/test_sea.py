"""Land connections, lanes and straits."""

from datetime import date

from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))
SEA = WORLD.sea


def test_shanghai_to_rotterdam_passes_suez_and_has_the_cape_as_detour():
    lane = SEA.lane("CHN", "DEU")
    assert lane is not None
    assert lane.detours["suez"].days == 8.6
    assert not lane.detours["suez"].judgement
    assert "panama" not in lane.detours


def test_a_lane_is_the_same_in_both_directions():
    assert SEA.lane("CHN", "DEU") == SEA.lane("DEU", "CHN")


def test_neighbours_by_road_use_no_lane():
    assert SEA.by_land("DEU", "ITA")
    assert SEA.lane("DEU", "ITA") is None
    assert SEA.lane("DEU", "DEU") is None


def test_a_country_without_a_port_in_the_table_has_no_known_lane():
    assert SEA.lane("SAU", "DEU") is None


def test_the_gulf_has_no_other_way_out_than_hormuz():
    lane = SEA.lane("ARE", "DEU")
    assert lane is not None
    assert lane.detours["ormuz"].days is None


def test_tables_of_the_sea_fit_together():
    known = set(WORLD.countries.by_iso3)
    assert set(SEA.hub_of) <= known
    assert set(SEA.land) <= known
    assert set(SEA.hub_of.values()) <= set(SEA.hubs)
    for lane in SEA.lanes.values():
        assert {lane.origin, lane.destination} <= set(SEA.hubs)
        assert set(lane.detours) <= set(SEA.chokepoints)
        assert all(d.days is None or d.days > 0 for d in lane.detours.values())
    assert len(SEA.lanes) == 24 * 23 // 2
