"""Where a request stands follows from files first noted by people, and says when to remind."""

from datetime import date

import pytest

from readiness.requests.standing import standings
from tests.requests.asking import LIMITS, ON, asked, reply

SENT = ("sent", ON)


def standing(request, *replies, on=ON):
    (found,) = standings((request,), replies, on, LIMITS)
    return found


@pytest.mark.parametrize(
    ("events", "answers", "on", "state"),
    [
        ((), (), ON, "draft"),
        ((SENT,), (), ON, "waiting"),
        ((SENT,), (), date(2026, 8, 5), "due"),
        ((SENT, ("reminded", date(2026, 8, 6))), (), date(2026, 8, 15), "waiting"),
        ((SENT, ("reminded", date(2026, 8, 6))), (), date(2026, 8, 16), "due"),
        ((SENT,), ("A",), ON, "part"),
        ((SENT,), ("A", "B"), ON, "answered"),
        ((SENT, ("answered", ON)), ("A",), ON, "answered"),
        ((SENT, ("declined", ON)), (), ON, "declined"),
    ],
)
def test_every_state_is_reached(events, answers, on, state):
    found = standing(asked(*events), *(reply(part) for part in answers), on=on)
    assert found.state == state
    assert found.open == (state in ("waiting", "due", "part"))
    assert (found.remind_on is None) == (not found.open)


def test_answers_are_counted_by_request_or_by_supplier_and_part():
    request = asked(SENT)
    assert standing(request, reply("A", supplier=None, request="RQ-1")).answered == 1
    assert standing(request, reply("A", request="RQ-2")).answered == 0
    assert standing(request, reply("a"), reply("A"), reply("C"), reply("B", supplier="X")).answered == 1


def test_those_to_remind_soonest_come_first():
    late, soon = asked(SENT, id="R1", due=date(2026, 9, 1)), asked(SENT, id="R2")
    done = asked(SENT, ("declined", ON), id="R0")
    found = standings((done, late, soon), (), ON, LIMITS)
    assert [s.request.id for s in found] == ["R2", "R1", "R0"]
