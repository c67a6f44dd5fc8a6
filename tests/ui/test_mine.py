"""One's own workspaces are read once for a page, and anew as soon as something of them was changed from there."""

import pytest

from readiness.ui import belonging, cases, state
from readiness.ui.mine import once
from readiness.ui.widgets.workspace_choice import is_in_none, read_only
from tests.counting import calls_of
from tests.ui.test_belonging import ANN, BEN

READS = "Workspaces.of_mine"


@pytest.fixture(autouse=True)
def alpha(acting):
    """Ann's own workspace, with her before the page."""
    acting(ANN)
    assert belonging.found("Alpha")


def page():
    """What header, hints and list ask for."""
    state.workspace()
    is_in_none()
    read_only(None)
    belonging.role(state.workspace())
    cases.listed()


def drawn():
    with once():
        page()


def test_a_page_reads_them_once(acting):
    assert calls_of(drawn)[READS] == 1
    assert calls_of(page)[READS] > 1, "between pages nothing is kept"


def test_what_was_changed_is_seen_on_the_same_page(acting):
    with once():
        first = state.workspace()
        assert belonging.found("Second")
        assert {workspace.name for workspace, _ in belonging.mine()} == {"Alpha", "Second"}
        assert belonging.put_member(first, BEN.email, "owner")
        assert belonging.drop_member(first, ANN.id)
        assert [workspace.name for workspace, _ in belonging.mine()] == ["Second"]


def test_what_one_person_has_is_not_shown_to_another(acting):
    with once():
        assert len(belonging.mine()) == 1
        acting(BEN)
        assert belonging.mine() == ()


def test_what_somebody_else_changed_is_seen_on_the_next_page(acting, store):
    own = state.workspace()
    with once():
        assert belonging.role(state.workspace()) == "owner"
        belonging.workspaces().put_member(own, BEN.email, "owner")
        belonging.workspaces().drop_member(own, ANN.id)
    with once():
        assert belonging.role(state.workspace()) is None
