"""What people see who signed in: themselves, their workspaces, and words where a role ends."""

from datetime import date

import pytest

from readiness.content.texts import texts
from readiness.errors import NotAllowed
from readiness.model.access import GUEST, Principal
from readiness.model.case import Case
from readiness.store.workspaces import Workspaces
from readiness.ui import asking, main, server
from tests.ui.conftest import shown
from tests.ui.signed_in import SERVED

SAY = texts("en")
ANN = Principal(
    id="https://id.example.org|1", kind="person", name="Ann *A*", email="ann@alpha.example", may_found=True
)
BEN = Principal(id="https://id.example.org|2", kind="person", name="Ben", email="ben@beta.example")
NOBODY = Principal(id="https://id.example.org|3", kind="person")


@pytest.fixture
def acting(store, monkeypatch):
    def become(who):
        monkeypatch.setattr(asking, "_asker", lambda: lambda: who)
        monkeypatch.setattr(main, "hosted", lambda: SERVED)
        return Workspaces(store.seen_by(who)) if who.kind == "person" else None

    return become


def said(test):
    assert not test.exception
    return shown(test).replace("\\", "")


def test_who_is_not_signed_in_gets_the_way_in_on_every_page_but_the_workshops(app, acting):
    acting(GUEST)
    for page in ("start", "questions", "report", "clients"):
        assert SAY("ui/sign_in/lead") in said(app(page))
    text = said(app("join"))
    assert SAY("ui/sign_in/lead") not in text
    assert SAY("room/join_says") in text


def test_who_is_in_no_workspace_is_told_what_to_do(app, acting):
    acting(BEN)
    assert BEN.email in said(app("start"))
    acting(NOBODY)
    assert NOBODY.id in said(app("start"))


def test_a_founder_begins_with_a_workspace(app, acting):
    mine = acting(ANN)
    test = app("start")
    test.text_input(key="found_name").set_value("Alpha")
    next(button for button in test.button if button.label == SAY("ui/access/found_button")).click().run()
    assert [one.name for one, _ in mine.of_mine()] == ["Alpha"]
    assert SAY("ui/start/title") in said(test)
    assert SAY("ui/sign_in/who", name=ANN.name) in said(test), "a name is text, whatever is in it"


def test_nothing_is_said_that_holds_on_ones_own_machine_alone(app, acting, data):
    acting(ANN).create("Alpha")
    text = said(app("start"))
    assert SAY("ui/access/privacy") in text
    assert SAY("ui/access/new_says") in text
    assert SAY("ui/privacy/says") not in text
    assert str(data) not in text


def test_one_of_several_workspaces_is_chosen_in_the_header(app, acting):
    mine = acting(ANN)
    first, second = mine.create("Alpha"), mine.create("Beta")
    test = app("start")
    assert test.selectbox(key="workspace").value == first.id
    test.selectbox(key="workspace").set_value(second.id).run()
    assert test.query_params["ws"] in (second.id, [second.id])


def says_so(test):
    return SAY("ui/access/read_only") in [info.value.replace("\\", "") for info in test.info]


def test_who_may_only_look_is_told_before_they_type(app, acting):
    mine = acting(ANN)
    mine.put_member(mine.create("Alpha").id, BEN.email, "viewer")
    acting(BEN)
    assert says_so(app("start"))


def test_whether_one_may_only_look_goes_by_the_case_that_is_open(app, acting, store):
    """Not by the workspace that is chosen: a link leads into another one."""
    every = Workspaces(store)
    theirs, own = (every.create(name).id for name in ("Alpha", "Beta"))
    every.put_member(theirs, BEN.email, "viewer")
    every.put_member(own, BEN.email, "owner")
    case = store.create_case(Case(name="A", on=date(2026, 7, 15)), workspace=theirs)
    acting(BEN)
    for opened, expected in ((case, True), (None, False)):
        test = app("start", opened)
        test.query_params["ws"] = own
        assert says_so(test.run()) == expected


def test_what_is_said_of_cases_speaks_of_workspaces_and_not_of_a_machine(app, acting, store):
    """Nobody who signed in sits at the machine the cases lie on."""
    mine = acting(ANN)
    own = mine.create("Alpha").id
    store.seen_by(ANN).create_case(Case(name="A", on=date(2026, 7, 15)), workspace=own)
    for page in ("start", "result"):
        assert SAY("ui/access/gone") in said(app(page, "0" * 32))
    text = said(app("start"))
    assert SAY("ui/access/cases") in text
    assert "machine" not in text.replace("machinery", "")


def test_a_role_that_ends_is_no_error_with_a_number(monkeypatch):
    told = []
    monkeypatch.setattr(server, "refused", lambda: told.append("refused"))
    assert server.on_script_error(NotAllowed("case.change"))
    assert told == ["refused"]
