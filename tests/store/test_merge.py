"""Laws of the merge: nothing that one side alone changed is lost, sides may be swapped, and only real clashes are asked."""

from hypothesis import given
from hypothesis import strategies as st

from readiness.store.merge import NOTHING, merged

LEAVES = st.integers(0, 3) | st.sampled_from(["a", "b"]) | st.none() | st.lists(st.integers(0, 2), max_size=2)
RECORDS = st.dictionaries(st.sampled_from(["owner", "cost"]), LEAVES)


def _entries(records):
    return st.dictionaries(st.sampled_from("uvw"), records, max_size=3).map(
        lambda found: [{"id": name, **fields} for name, fields in found.items()]
    )


TREES = st.dictionaries(
    st.sampled_from(["p", "q", "r"]),
    st.recursive(LEAVES | _entries(RECORDS), lambda inner: st.dictionaries(st.sampled_from("xyz"), inner), max_leaves=6),
)  # fmt: skip


def at(tree, path):
    for name in path:
        if isinstance(tree, list):
            tree = next((entry for entry in tree if entry["id"] == name), NOTHING)
        elif isinstance(tree, dict):
            tree = tree.get(name, NOTHING)
        else:
            return NOTHING
    return tree


@given(TREES, TREES)
def test_what_one_side_alone_changed_stands_and_is_asked_of_nobody(before, after):
    for found in (merged(before, after, before), merged(before, before, after), merged(before, after, after)):
        assert found.value == after
        assert found.clashes == ()


@given(TREES, TREES, TREES)
def test_no_change_is_lost(before, mine, theirs):
    found = merged(before, mine, theirs)
    for path in found.mine:
        assert at(found.value, path) == at(mine, path)
        assert at(before, path) == at(theirs, path) != at(mine, path)
    for path in found.theirs:
        assert at(found.value, path) == at(theirs, path)
        assert at(before, path) == at(mine, path) != at(theirs, path)
    for clash in found.clashes:
        assert (at(mine, clash.path), at(theirs, clash.path)) == (clash.mine, clash.theirs)
        assert clash.before == at(before, clash.path)
        assert clash.before not in (clash.mine, clash.theirs)
        assert clash.mine != clash.theirs
        assert at(found.value, clash.path) == clash.theirs


@given(TREES, TREES, TREES)
def test_sides_may_be_swapped_where_nothing_clashes(before, mine, theirs):
    one, other = merged(before, mine, theirs), merged(before, theirs, mine)
    assert {clash.path for clash in one.clashes} == {clash.path for clash in other.clashes}
    if not one.clashes:
        assert one.value == other.value
    assert (set(one.mine), set(one.theirs)) == (set(other.theirs), set(other.mine))


@given(TREES, TREES, TREES)
def test_keeping_all_of_mine_is_the_merge_seen_from_the_other_side(before, mine, theirs):
    paths = {clash.path for clash in merged(before, mine, theirs).clashes}
    assert merged(before, mine, theirs, paths).value == merged(before, theirs, mine).value


@given(TREES, TREES, TREES)
def test_what_was_merged_can_be_merged_again(before, mine, theirs):
    """A third person was faster still: the second round is against what both of us made of it."""
    once = merged(before, mine, theirs).value
    assert merged(theirs, once, theirs).value == once


def test_an_action_is_merged_field_by_field_and_its_months_as_one():
    before = {"actions": [{"id": "a", "start_month": 1, "finish_month": 3, "proof": None, "reports": []}]}
    mine = {"actions": [{"id": "a", "start_month": 4, "finish_month": 6, "proof": None, "reports": []}]}
    theirs = {"actions": [{"id": "a", "start_month": 1, "finish_month": 3, "proof": "x", "reports": []}]}
    found = merged(before, mine, theirs)
    assert found.value["actions"] == [
        {"id": "a", "start_month": 4, "finish_month": 6, "proof": "x", "reports": []}
    ]
    assert (found.mine, found.theirs) == ((("actions", "a", "months"),), (("actions", "a", "proof"),))
    late = {"actions": [{"id": "a", "start_month": 1, "finish_month": 9, "proof": None, "reports": []}]}
    [clash] = merged(before, mine, late).clashes
    assert (clash.path, clash.mine, clash.theirs) == (("actions", "a", "months"), (4, 6), (1, 9))


def test_records_that_both_added_to_a_log_are_all_kept_and_the_same_one_once():
    log = [{"on": "2026-07-01"}]
    both = {"on": "2026-07-04"}
    found = merged({"log": log}, {"log": [*log, both, {"on": "2"}]}, {"log": [*log, {"on": "3"}, both]})
    assert found.value["log"] == [*log, {"on": "3"}, both, {"on": "2"}]
    assert found.clashes == ()


def test_a_log_in_which_both_corrected_the_past_is_asked():
    found = merged({"log": [{"on": "1"}]}, {"log": [{"on": "2"}]}, {"log": [{"on": "3"}]})
    assert [clash.path for clash in found.clashes] == [("log",)]


def test_what_one_took_away_and_the_other_changed_is_asked():
    before = {"customers": [{"name": "A", "country": None}, {"name": "B", "country": None}]}
    mine = {"customers": [{"name": "B", "country": None}]}
    theirs = {"customers": [{"name": "A", "country": "DEU"}, {"name": "B", "country": None}]}
    found = merged(before, mine, theirs)
    [clash] = found.clashes
    assert (clash.path, clash.mine) == (("customers", "A"), NOTHING)
    assert found.value == theirs
    assert merged(before, mine, theirs, {("customers", "A")}).value == mine


def test_entries_that_share_a_name_are_one_value():
    twice = {"customers": [{"name": "A"}, {"name": "A"}]}
    found = merged(twice, {"customers": []}, {"customers": [{"name": "A"}]})
    assert [clash.path for clash in found.clashes] == [("customers",)]
