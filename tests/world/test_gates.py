"""Restrictions on countries and the day they go stale."""

from datetime import date

from readiness.world.world import load_world

WORLD = load_world(date(2026, 7, 15))
GATES = WORLD.gates
FRESH, STALE = date(2026, 7, 15), date(2026, 12, 1)


def test_within_its_time_a_list_may_say_none_known():
    assert GATES.level("DEU", FRESH) == 0


def test_past_its_time_none_known_becomes_unknown():
    assert GATES.level("DEU", STALE) is None


def test_a_listed_restriction_keeps_its_level_and_is_marked_out_of_date():
    eu = next(s for s in GATES.of("RUS", STALE) if s.kind == "eu")
    assert (eu.level, eu.out_of_date) == (2, True)
    assert GATES.level("RUS", STALE) == 2


def test_lists_age_at_their_own_pace():
    autumn = date(2026, 9, 1)
    by_kind = {s.kind: s for s in GATES.of("DEU", autumn)}
    assert by_kind["eu"].level is None
    assert by_kind["fatf"].level == 0


def test_comprehensive_programmes_are_level_three():
    assert {c for c in ("CUB", "IRN", "PRK", "DEU") if GATES.level(c, FRESH) == 3} == {"CUB", "IRN", "PRK"}


def test_listed_countries_exist():
    assert set(GATES.by_country) <= set(WORLD.countries.by_iso3)
