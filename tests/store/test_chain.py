"""The chain: any change of any field, and any change of order, gives another hash."""

from hypothesis import assume, given
from hypothesis import strategies as st

from readiness.store.chain import FIELDS, START, link

WORD = st.text(max_size=5)
EVENTS = st.fixed_dictionaries(
    {name: st.integers(0, 9) if name in ("n", "version") else WORD | st.none() for name in FIELDS}
)


@given(EVENTS, st.sampled_from(FIELDS), WORD | st.integers() | st.none() | st.binary(max_size=3))
def test_a_changed_field_changes_the_hash(event, name, other):
    assume(event[name] != other)
    assert link(START, event) != link(START, {**event, name: other})


@given(EVENTS, WORD, WORD)
def test_text_cannot_move_from_one_field_to_the_next_unseen(event, left, right):
    assume(right)
    one = {**event, "kind": left, "subject": right}
    other = {**event, "kind": left + right, "subject": ""}
    assert link(START, one) != link(START, other)


@given(EVENTS, EVENTS)
def test_a_changed_past_changes_every_later_hash(event, other):
    assume(event != other)
    assert link(link(START, event), event) != link(link(START, other), event)


def test_the_hash_of_released_events_never_changes():
    event = dict.fromkeys(FIELDS, "ä") | {"n": 1, "version": 1, "restores": None}
    assert link(START, event) == "a34a180ea96e87c67f6d7fee2d150bb58bac81d7712cece9fe6f2078b86deaf0"
