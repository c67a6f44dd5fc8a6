"""Every hand-over of the plan is on the page; a calendar of one's own appears once somebody is chosen."""

import pytest

from readiness.content.texts import texts
from tests.ui.conftest import finished

SAY = texts("de")


@pytest.fixture
def page(app, blank):
    return app("roadmap", blank, "de")


def offered(page):
    return [element.proto.label for element in page.get("download_button")]


@pytest.mark.slow
def test_planning_tools_and_the_calendar_of_one_owner(page):
    assert {SAY(f"handover/download/{name}") for name in ("mspdi", "jira", "json")} <= set(offered(page))
    chooser = page.selectbox(key="roadmap/owner")
    assert chooser.value is None
    chooser.set_value(chooser.options[0])
    found = finished(page.run())
    assert not found.exception
    assert SAY("handover/download/own_calendar", name=chooser.options[0]) in offered(found)
