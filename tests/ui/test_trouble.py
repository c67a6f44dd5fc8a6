"""A clash keeps its three versions, so that a choice can be made later and again."""

from readiness.ui.trouble import Joint


def test_what_is_chosen_takes_the_place_of_theirs_and_nothing_else_does():
    joint = Joint(
        {"a": 1, "b": 1, "c": 1}, {"a": 2, "b": 2, "c": 1}, {"a": 3, "b": 1, "c": 4}, lambda *_: None
    )
    assert [clash.path for clash in joint.merged().clashes] == [("a",)]
    assert joint.merged().value == {"a": 3, "b": 2, "c": 4}
    assert joint.merged(frozenset({("a",)})).value == {"a": 2, "b": 2, "c": 4}
