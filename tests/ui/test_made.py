"""Files made on a click belong to who clicked."""

from readiness.ui.made import Made


def test_a_file_is_for_who_had_it_made_and_for_nobody_else():
    found = Made()
    found.note(b"one", "ann")
    assert found.is_for(b"one", "ann")
    assert not found.is_for(b"one", "ben")
    assert not found.is_for(b"two", "ann")


def test_the_same_file_may_be_of_several():
    found = Made()
    found.note(b"one", "ann")
    found.note(b"one", "ben")
    assert found.is_for(b"one", "ann")
    assert found.is_for(b"one", "ben")


def test_only_the_latest_are_remembered():
    found = Made(most=2)
    for data in (b"1", b"2", b"1", b"3"):
        found.note(data, "ann")
    assert [found.is_for(data, "ann") for data in (b"1", b"2", b"3")] == [True, False, True]
