"""The world on one day."""

import json
from datetime import date

from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))


def test_two_worlds_of_one_day_are_equal():
    assert load_world(date(2026, 7, 15)) == WORLD
    assert load_world(date(2026, 7, 16)) != WORLD


def test_dates_ahead_come_nearest_first_and_end_where_asked():
    ahead = WORLD.dates_ahead(date(2027, 10, 15))
    assert [law.duty for law in ahead] == sorted(law.duty for law in ahead)
    assert {"CRA-01", "PLD-01", "INV-DE-2", "MR-01"} <= {law.id for law in ahead}
    assert "CRA-02" not in {law.id for law in ahead}


def test_what_is_ahead_is_not_in_force():
    in_force = {law.id for law in WORLD.laws_in_force()}
    assert "RU-01" in in_force
    assert not in_force & {law.id for law in WORLD.dates_ahead(date(2100, 1, 1))}


def test_controls_not_yet_announced_are_not_shown():
    assert {c.instrument for c in load_world(date(2023, 8, 2)).controls_of("gallium")} == {
        "MOFCOM/GAC 23/2023"
    }


def test_gates_are_those_of_the_day():
    assert {s.level for s in load_world(date(2027, 1, 1)).gates_of("DEU")} == {None}


def test_the_map_knows_countries_by_alpha_3():
    shapes = json.loads(WORLD.map_outlines())["objects"]["countries"]["geometries"]
    drawn = {shape["id"] for shape in shapes if "id" in shape}
    assert {"DEU", "CHN", "NAM", "TWN", "XKX"} <= drawn
    assert drawn <= set(WORLD.countries.by_iso3)
    for iso3 in ("DEU", "SGP", "HKG", "MLT"):
        assert WORLD.countries.by_iso3[iso3].lon is not None
