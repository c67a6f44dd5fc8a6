"""Requests to suppliers in the store: every step is kept, two people cannot undo each other, a zip carries them all."""

from datetime import date

import pytest

from readiness.errors import CaseError, Conflict
from readiness.model.case import RequestEvent, SupplierRequest
from readiness.store import case_yaml, wishes
from readiness.store.folder_case import read_zip

DAY = date(2026, 7, 15)
ASKED = SupplierRequest(
    id="RQ-1", supplier="Händler 王", about=("maker", "origin"), parts=("A", "0042"), drawn_up=DAY, due=DAY
)
SENT = ASKED.model_copy(update={"events": (RequestEvent(what="sent", on=DAY, note="by mail"),)})


def test_a_request_comes_back_with_all_its_steps(store, case_id):
    assert store.save_part(case_id, ASKED, 0, "c1").version == 1
    assert store.save_part(case_id, SENT, 1, "c2", author="Kim").version == 2
    state = store.state(case_id)
    assert state.case.requests == (SENT,)
    assert state.request_versions == {"RQ-1": 2}
    assert store.verify() == ()


def test_a_stale_step_is_refused_and_shows_what_stands(store, case_id):
    store.save_part(case_id, ASKED, 0, "c1")
    store.save_part(case_id, SENT, 1, "c2")
    with pytest.raises(Conflict) as clash:
        store.save_part(case_id, ASKED, 1, "c3")
    assert (clash.value.version, clash.value.value) == (2, SENT)


def test_a_dropped_request_is_gone_and_its_number_goes_on_counting(store, case_id):
    store.save_part(case_id, ASKED, 0, "c1")
    store.drop_part(case_id, "request", "RQ-1", 1, "c2")
    assert store.open_case(case_id).requests == ()
    assert store.save_part(case_id, ASKED, 2, "c3").version == 3


def test_copies_and_exports_carry_the_requests(store, case_id):
    store.save_part(case_id, SENT, 0, "c1")
    copy = store.duplicate_case(case_id, "Copy")
    assert store.open_case(copy).requests == (SENT,)
    read = read_zip(store.export_case(case_id))
    assert (read.case.requests, read.problems) == ((SENT,), ())


def test_a_head_cannot_bring_requests_in(store, case_id):
    with pytest.raises(CaseError):
        store.save_head(case_id, {"requests": (ASKED,)}, store.state(case_id).version)


def test_a_request_that_does_not_fit_is_refused_by_name():
    forged = SupplierRequest.model_construct(**{**dict(ASKED), "supplier": "two\nlines"})
    with pytest.raises(CaseError) as refused:
        wishes.part_of_case(forged)
    assert [p.code for p in refused.value.problems] == ["case_form_unexpected"]


def test_two_requests_of_one_number_in_case_yaml_are_a_problem_with_its_line():
    text = (
        "name: x\non: 2026-07-15\nrequests:\n"
        + "- {id: R, supplier: S, about: [maker], drawn_up: 2026-07-15, due: 2026-08-01}\n" * 2
    )
    case, _, (problem,) = case_yaml.parse(text.encode())
    assert case is None
    assert (problem.code, problem.where.row, problem.params) == ("case_request_twice", 5, {"name": "R"})
