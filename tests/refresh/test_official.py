"""The table of official sources."""

from readiness.fetch.target import target_of
from readiness.refresh.official import read_official
from readiness.world.folder import data_folder

OFFICIAL = read_official(data_folder())


def test_every_address_is_a_checked_connection_to_a_named_host():
    for one in OFFICIAL.values():
        for asked in one.parts.values():
            assert target_of(asked.address).scheme == "https"
            assert asked.types
            assert asked.most > 0


def test_every_source_fills_a_table_that_ships_and_says_how_long_it_is_good():
    for one in OFFICIAL.values():
        assert (data_folder() / one.table).is_file()
        assert one.publisher
        assert one.licence
        assert one.good_for_days > 0
        assert 0 < one.bounds.least_share <= 1


def test_governance_asks_for_estimates_and_errors_of_six_dimensions():
    assert len(OFFICIAL["wgi"].parts) == 12
    assert (OFFICIAL["wgi"].bounds.jump, OFFICIAL["wgi"].bounds.jump_share) == (1, 0.05)
