"""Export controls, duties and customs codes on a day."""

from datetime import date

from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))


def test_a_suspension_that_ran_out_is_unknown_not_lifted():
    control = next(c for c in WORLD.export_controls if c.suspended_until == date(2026, 11, 27))
    assert control.state(date(2024, 1, 1)) == "not_yet"
    assert control.state(date(2026, 7, 15)) == "suspended"
    assert control.state(date(2026, 11, 28)) == "unknown"
    assert control.to_recheck(date(2026, 11, 28))


def test_a_control_without_suspension_stays_in_force():
    gallium = next(c for c in WORLD.export_controls if c.material == "gallium" and c.destination == "all")
    assert gallium.state(date(2026, 7, 15)) == "in_force"


def test_a_duty_ends_on_its_last_day():
    surcharge = next(m for m in WORLD.trade_measures if m.id == "us-122")
    assert surcharge.in_force(date(2026, 7, 24))
    assert not surcharge.in_force(date(2026, 7, 25))
    assert surcharge.to_recheck(date(2026, 12, 1))


def test_a_burden_that_is_no_duty_has_no_rate():
    assert next(m for m in WORLD.trade_measures if m.kind == "carbon_price").rate_pct is None


def test_spindle_parts_and_bearings_are_among_the_fifty_codes():
    codes = WORLD.no_reexport_codes
    assert len(codes) == 50
    assert {"846693", "848210", "845710"} <= set(codes)
    assert "846610" not in codes


def test_controlled_materials_are_known_materials():
    assert {c.material for c in WORLD.export_controls} <= set(WORLD.materials)
