"""A few wrong codes make one address wait, many make all wait, and time forgives."""

from datetime import UTC, datetime, timedelta

from readiness.rooms.wrong_codes import WrongCodes

NOW = datetime(2026, 7, 15, 9, tzinfo=UTC)


def test_an_address_waits_after_its_own_tries_and_no_other_does():
    door = WrongCodes(by_address=3, by_all=100)
    for _ in range(3):
        assert not door.waits("a", NOW)
        door.note("a", NOW)
    assert door.waits("a", NOW)
    assert not door.waits("b", NOW)


def test_time_forgives():
    door = WrongCodes(by_address=1, within=timedelta(minutes=5))
    door.note("a", NOW)
    assert door.waits("a", NOW + timedelta(minutes=4, seconds=59))
    assert not door.waits("a", NOW + timedelta(minutes=5))


def test_many_addresses_together_make_everybody_wait():
    door = WrongCodes(by_address=10, by_all=4)
    for n in range(4):
        door.note(f"address {n}", NOW)
    assert door.waits("one more", NOW)
