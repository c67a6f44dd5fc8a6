"""Who is in a workspace, as its people see it: owners change the list, others read it, a browser's forgery does nothing."""

import pytest
from streamlit.testing.v1 import AppTest

from readiness.content.texts import texts
from readiness.model.access import Principal
from readiness.store.workspaces import Workspaces
from readiness.ui import asking
from tests.ui.conftest import WAIT, shown

SAY = texts("en")
SCRIPT = "from readiness.ui.widgets.members import members\nmembers({!r})"
ANN = Principal(
    id="https://id.example.org|1", kind="person", name="Ann", email="ann@alpha.example", may_found=True
)
BEN = Principal(id="https://id.example.org|2", kind="person", name="Ben", email="ben@beta.example")


@pytest.fixture
def own(store):
    return Workspaces(store.seen_by(ANN))


@pytest.fixture
def workspace(own):
    return own.create("Alpha").id


@pytest.fixture
def page(workspace, monkeypatch):
    def opened(who):
        monkeypatch.setattr(asking, "_asker", lambda: lambda: who)
        test = AppTest.from_string(SCRIPT.format(workspace), default_timeout=WAIT).run()
        assert not test.exception
        return test

    return opened


def roles(own, workspace):
    return {member.id: member.role for member in own.members(workspace)}


def test_an_owner_invites_by_address_gives_another_role_and_takes_out(page, own, workspace):
    test = page(ANN)
    test.text_input(key=f"{workspace}/invite/email").set_value(" Ben@Beta.example ")
    test.selectbox(key=f"{workspace}/invite/role").set_value("viewer")
    next(button for button in test.button if button.label == SAY("ui/members/add")).click().run()
    assert roles(own, workspace) == {ANN.id: "owner", BEN.email: "viewer"}
    assert SAY("ui/members/invited") in shown(test).replace("\\", "")
    test.selectbox(key=f"{workspace}/member/{BEN.email}/role").set_value("editor").run()
    assert roles(own, workspace)[BEN.email] == "editor"
    test.button(key=f"{workspace}/member/{BEN.email}/remove").click().run()
    assert roles(own, workspace) == {ANN.id: "owner"}


@pytest.mark.parametrize(("typed", "told"), [("no address", "bad_email"), ("Ben@beta.example", "there")])
def test_what_cannot_be_added_is_said(page, own, workspace, typed, told):
    own.put_member(workspace, BEN.email, "viewer")
    test = page(ANN)
    test.text_input(key=f"{workspace}/invite/email").set_value(typed)
    next(button for button in test.button if button.label == SAY("ui/members/add")).click().run()
    assert SAY(f"ui/members/{told}") in [warning.value.replace("\\", "") for warning in test.warning]


def test_the_last_owner_stays_and_the_page_says_so(page, own, workspace):
    test = page(ANN)
    test.button(key=f"{workspace}/member/{ANN.id}/remove").click().run()
    assert roles(own, workspace) == {ANN.id: "owner"}
    assert [warning.value for warning in test.warning] == [SAY("ui/members/not_done")]
    test.selectbox(key=f"{workspace}/member/{ANN.id}/role").set_value("viewer").run()
    assert roles(own, workspace) == {ANN.id: "owner"}
    assert test.selectbox(key=f"{workspace}/member/{ANN.id}/role").value == "owner"


def test_others_read_the_list_and_have_nothing_to_touch(page, own, workspace):
    own.put_member(workspace, BEN.email, "viewer")
    test = page(BEN)
    assert not test.button
    assert not test.selectbox
    assert not test.text_input
    assert SAY("ui/members/roles/viewer") in shown(test)
