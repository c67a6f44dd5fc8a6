"""For whom a report is and whose face it wears: a colour nobody could read is refused on the page."""

import pytest

from readiness.content.texts import texts
from readiness.report.branding.read import read_brand
from readiness.report.document import HOUSE
from readiness.ui.widgets.report_wishes import BRAND, EXAMPLE
from tests.report.branding.folders import SVG, YAML
from tests.ui.conftest import finished, shown

SAY = texts("en")
LIGHT = b"colours: {primary: '#FFE680'}"

pytestmark = pytest.mark.slow


@pytest.fixture
def page(app, blank):
    return app("report", blank)


def opened(page):
    page.session_state["fold/brand"] = True
    return finished(page.run())


def handed_in(page, *files):
    opened(page)
    page.file_uploader(key=f"{BRAND}/files/0").upload(*files[0])
    for file in files[1:]:
        page.file_uploader(key=f"{BRAND}/files/0").upload(*file)
    return finished(page.run())


def test_a_face_is_worn_and_taken_off_again(page):
    found = handed_in(page, ("branding.yaml", YAML), ("our logo.svg", SVG))
    assert not found.exception
    assert SAY("brand/worn") in shown(found).replace("\\", "")
    assert found.session_state[BRAND].logo.shape == 3
    finished(found.button(key=f"{BRAND}/drop").click().run())
    assert BRAND not in found.session_state


def test_a_colour_too_light_is_named_and_nothing_is_worn(page):
    found = handed_in(page, ("branding.yaml", LIGHT))
    assert "#FFE680" in found.error[0].value.replace("\\", "")
    assert BRAND not in found.session_state


def test_the_page_stands_in_the_other_edition(page):
    page.segmented_control(key="report/edition").set_value("no-legal")
    found = finished(page.run())
    assert not found.exception
    assert not found.error


def test_the_example_can_be_read_back():
    filled = EXAMPLE.format(cover=SAY("brand/example_cover"), method=SAY("brand/example_method"))
    brand, problems = read_brand({"branding.yaml": filled.encode()}, 4.5)
    assert problems == ()
    assert brand != HOUSE
