"""The page of clients as people who signed in see it: their own clients and cases, and what their role allows."""

from datetime import date

import pytest

from readiness.content.texts import texts
from readiness.model.access import Principal
from readiness.model.case import Case
from readiness.store.workspaces import Workspaces
from readiness.ui import asking
from tests.ui.conftest import finished, shown

SAY = texts("en")
ANN = Principal(id="https://id.example.org|1", kind="person", name="Ann", may_found=True)
BEN = Principal(id="https://id.example.org|2", kind="person", email="ben@beta.example")


@pytest.fixture
def alpha(store):
    spaces = Workspaces(store.seen_by(ANN))
    made = spaces.create("Alpha").id
    store.seen_by(ANN).create_case(Case(name="Alpha Werk", on=date(2026, 7, 15)), workspace=made)
    other = spaces.create("Secret client").id
    store.seen_by(ANN).create_case(Case(name="Secret firm", on=date(2026, 7, 15)), workspace=other)
    spaces.put_member(made, BEN.email, "viewer")
    return made


@pytest.fixture
def page(app, alpha, monkeypatch):
    def opened(who, view="portfolio"):
        monkeypatch.setattr(asking, "_asker", lambda: lambda: who)
        test = app("clients", patient=False)
        test.session_state["clients/view"] = view
        test = finished(test.run())
        assert not test.exception
        assert not test.error
        return test

    return opened


def texts_of(test):
    return "\n".join([shown(test), *(str(table.value) for table in test.dataframe)])


@pytest.mark.slow
@pytest.mark.parametrize("view", ["portfolio", "gates", "dates", "sites", "among", "members"])
def test_a_viewer_sees_every_view_of_their_own_client_and_nothing_of_another(page, view):
    told = texts_of(page(BEN, view))
    assert "Secret" not in told


@pytest.mark.slow
def test_a_viewer_changes_nothing_and_begins_no_client(page, alpha):
    found = page(BEN, "among")
    assert found.toggle(key=f"{alpha}/compares").disabled
    assert SAY("clients/among/owner") in shown(found).replace("\\", "")
    labels = {button.label for button in page(BEN, "sites").button}
    assert SAY("clients/create") not in labels


@pytest.mark.slow
def test_an_owner_sees_all_their_clients_side_by_side(page):
    told = texts_of(page(ANN))
    assert "Alpha Werk" in told
    assert "Secret firm" in told
