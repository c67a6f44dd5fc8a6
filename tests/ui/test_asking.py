"""Whose wish it is: locally by where they sit, and for a file made on a click by whose page offered it."""

import pytest

from readiness.model.access import GUEST, LOCAL, Principal
from readiness.ui import asking
from readiness.ui.made import made

ANN = Principal(id="https://id.example.org|7", kind="person")


def test_at_the_machine_everything_is_theirs_and_elsewhere_they_are_guests(connection):
    assert asking.principal() == LOCAL
    connection("192.168.0.9")
    assert asking.principal() == GUEST


def test_work_asked_for_later_is_done_for_whom_it_was_offered_to(monkeypatch):
    monkeypatch.setattr(asking, "_asker", lambda: lambda: ANN)
    work = asking.later(lambda: asking.principal().id)
    monkeypatch.setattr(asking, "_asker", lambda: lambda: GUEST)
    assert work() == ANN.id.encode()
    assert asking.principal() == GUEST
    assert made().is_for(ANN.id.encode(), ANN.id)
    assert not made().is_for(ANN.id.encode(), GUEST.id)
    made.cache_clear()


def test_without_sign_ins_none_is_noted():
    asking.has_just_come(lambda: pytest.fail("nobody signed in"))
