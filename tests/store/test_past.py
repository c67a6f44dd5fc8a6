"""A case as it stood at an earlier moment."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from readiness.errors import UnknownId
from readiness.model.case import Answer

QUESTIONS = ("erp.a", "erp.b", "origin.c")


def test_every_moment_that_was_acknowledged_can_be_seen_again(store, case_id, files):
    begun = store.clock()
    before = store.state(case_id)
    changed = store.save_answer(case_id, Answer(question="erp.new", value=3), 0, "c1", author="Kim")
    store.remove_evidence(case_id, "stock.xlsx")
    store.save_head(case_id, {"name": "Anders"}, 1)
    assert store.state_at(case_id, begun) == before
    assert store.evidence(case_id, begun) == files
    then = store.state_at(case_id, changed.at)
    assert then.case.name == before.case.name
    assert "erp.new" in {answer.question for answer in then.case.answers}
    assert set(then.files) == set(files)
    assert store.state_at(case_id, store.clock()) == store.state(case_id)


def test_before_it_was_made_there_was_no_case(store, case_id):
    first = min(card.created for card in store.list_cases())
    with pytest.raises(UnknownId):
        store.state_at(case_id, first - timedelta(seconds=1))
    with pytest.raises(UnknownId):
        store.state_at("nowhere", store.clock())


def test_a_case_deleted_then_or_now_has_no_past_to_be_shown(store, case_id):
    store.delete_case(case_id)
    gone = store.clock()
    with pytest.raises(UnknownId):
        store.state_at(case_id, gone)
    with pytest.raises(UnknownId):
        store.changes(case_id, gone, gone)
    store.restore_case(case_id)
    with pytest.raises(UnknownId):
        store.state_at(case_id, gone)
    assert store.state_at(case_id, store.clock()) == store.state(case_id)


def test_changes_between_two_moments_name_who_and_when(store, case_id):
    begun = store.clock()
    store.save_answer(case_id, Answer(question="erp.new", value=3), 0, "c1", author="Kim")
    store.remove_evidence(case_id, "stock.xlsx", author="Jo")
    ended = store.clock()
    store.save_head(case_id, {"name": "Anders"}, 1)
    told = [(change.kind, change.subject, change.author) for change in store.changes(case_id, begun, ended)]
    assert told == [("answer", "erp.new", "Kim"), ("file", "stock.xlsx", "Jo")]


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(levels=st.lists(st.tuples(st.sampled_from(QUESTIONS), st.integers(0, 4)), min_size=1, max_size=8))
def test_whatever_is_written_each_moment_reads_as_it_was(store, case, levels):
    case_id = store.create_case(case)
    seen = []
    for question, level in levels:
        version = store.state(case_id).answer_versions.get(question, 0)
        at = store.save_answer(
            case_id, Answer(question=question, value=level), version, f"{case_id}{len(seen)}"
        ).at
        seen.append((at, store.state(case_id)))
    for at, state in seen:
        assert store.state_at(case_id, at) == state
