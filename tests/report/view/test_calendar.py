"""What expires when, and for whom."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from readiness.model.base import LANGS
from readiness.model.case import RequestEvent
from readiness.model.expiry import Expiry
from readiness.model.place import Place
from readiness.report.view.calendar import calendar_days, calendar_lines
from readiness.report.words import words
from tests.report.requests.making import request
from tests.report.sample import ON, hostile
from tests.sample_firms import result


def ending(day, **more):
    facts = {
        "kind": "tisax",
        "file": "t.pdf",
        "name": "TISAX",
        "confirmed": True,
        "place": Place(file="t.pdf"),
    }
    return Expiry(**{**facts, "day": day, **more})


def test_a_paper_that_ended_on_the_day_before_has_expired_and_one_of_today_has_not():
    days = [ON - timedelta(days=1), ON, ON + timedelta(days=90), ON + timedelta(days=91)]
    firm = replace(hostile(), expiries=tuple(ending(day) for day in days))
    states = [d.state for d in calendar_days(firm) if d.kind == "tisax"]
    assert states == ["expired", "soon", "soon", "ahead"]


def test_entries_of_one_file_are_told_apart_by_row_or_pointer():
    day = ON + timedelta(days=9)
    places = [
        Place(file="t.pdf", row=2),
        Place(file="t.pdf", field="/data/1"),
        Place(file="t.pdf", field="x"),
    ]
    firm = replace(hostile(), expiries=tuple(ending(day, place=place) for place in places))
    ids = {d.id for d in calendar_days(firm) if d.kind == "tisax"}
    assert ids == {"t.pdf-2", "t.pdf-/data/1", "t.pdf"}


def test_days_run_forward_and_hold_laws_and_papers():
    days = calendar_days(result("spindle-de"))
    assert [d.day for d in days] == sorted(d.day for d in days)
    assert {"law", "insurance", "ltsd", "prices"} <= {d.kind for d in days}


def test_customers_are_those_whose_buyers_have_a_gate_on_it():
    insurance = next(d for d in calendar_days(result("spindle-de")) if d.kind == "insurance")
    assert insurance.questions == ("licence.insurance",)
    assert insurance.state == "expired"
    assert len(insurance.customers) > 1


@pytest.mark.parametrize("lang", LANGS)
def test_every_day_is_said_in_every_language(lang):
    firm = result("spindle-de")
    lines = calendar_lines(firm, words(lang, firm.world, "EUR"))
    assert all(line.what and line.said and line.where for line in lines)
    assert [line.id for line in lines if line.is_law] == [
        f"law-{d.id}" for d in calendar_days(firm) if d.kind == "law"
    ]


def test_an_unknown_kind_is_a_document_and_an_unconfirmed_day_is_to_be_confirmed():
    firm = replace(hostile(), expiries=(ending(date(2027, 1, 1), kind="bank-letter", confirmed=False),))
    say = words("en", firm.world, "EUR")
    line = next(x for x in calendar_lines(firm, say) if not x.is_law)
    assert (line.what, line.todo) == ("Document TISAX", say("calendar/do/confirm"))


def test_an_answer_that_is_waited_for_is_a_day_to_remind_on():
    late = request(
        events=(RequestEvent(what="sent", on=ON - timedelta(days=30)),), due=ON - timedelta(days=9)
    )
    firm = replace(hostile(), expiries=())
    firm = replace(firm, case=firm.case.model_copy(update={"requests": (late, request(id="RQ-DRAFT"))}))
    (line,) = [x for x in calendar_lines(firm, words("en", firm.world, "EUR")) if not x.is_law]
    assert (line.id, line.state, line.where) == ("request-RQ-ABCDEFGH", "expired", "RQ-ABCDEFGH")
    assert line.event == line.what
    assert line.what.startswith("Remind ")
    assert line.what.endswith(": 3")
